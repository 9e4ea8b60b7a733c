using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Meldcodes;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Nood;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Web.Demo;

/// <summary>A dossier that is closed to all but a few, and a glass that was broken.</summary>
internal sealed partial class Verhaal
{
    /// <summary>Fleur closes the dossier to all but these.</summary>
    public Verhaal Afgeschermd(string reden, int geleden, params Mens[] groep)
    {
        var fleur = wereld.Mensen.Fleur;
        wereld.Neem(dossier.SchermAf(new Afscherminvoer(reden, [.. groep.Select(g => g.Id)], fleur.Id, fleur.Naam), wereld.Dag(geleden)));
        return this;
    }

    /// <summary>The inwoner asks for it, and waits.</summary>
    public Verhaal VraagtAfscherming(string vraag, int geleden)
    {
        wereld.Neem(dossier.VraagAfscherming(vraag, wereld.Dag(geleden)));
        return this;
    }

    /// <summary>Somebody from outside looked in an emergency, and the glass was closed again after half an hour.</summary>
    public Verhaal Noodgeval(Mens wie, Rol rol, string reden, int geleden, params Gegevenssoort[] soorten)
    {
        var op = wereld.Moment(geleden);
        var nood = wereld.Neem(Noodtoegang.Begin(dossier.Id, dossier.IsGeslotenVoor(wie.Id, wereld.Dag(geleden)), new Noodvrager(wie.Id, wie.Naam, rol.Naam(), wie.Organisatie),
            new Noodinvoer(reden, soorten, true, false), op, Noodinstellingen.Gewoon));
        wereld.Neem(nood.Stop(wie.Id, op.AddMinutes(30)));
        wereld.Inzagen.Add(new Inzageregel(op)
        {
            Gebeurtenis = "het dossier", Toegestaan = true, Naam = wie.Naam, Rol = rol.Naam(), Organisatie = wie.Organisatie, Doel = "noodtoegang", Toegangspunt = "voorbeeld",
            DossierId = dossier.Id, Soorten = string.Join(", ", nood.Soorten), Autorisatie = true, Noodknop = true,
        });
        return this;
    }

    /// <summary>Somebody walks through the meldcode, in the drawer beside the dossier.</summary>
    public Verhaal Zorgen(Mens wie, int geleden, string gezien, string overleg)
    {
        var meldcode = wereld.Neem(Meldcode.Begin(dossier.Id, wie.Id, wie.Naam, gezien, wereld.Moment(geleden)));
        wereld.Neem(meldcode.Schrijf(Meldstap.Overleg, overleg, wie.Id, wie.Naam, wereld.Moment(geleden - 1)));
        return this;
    }
}
