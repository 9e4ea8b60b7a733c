using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Groepen;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Web.Demo;

/// <content>How the inwoner draws the kring.</content>
internal sealed partial class Verhaal
{
    private Resourcegroep? groep;

    /// <summary>Where somebody stands, and what this person means in the words of the inwoner.</summary>
    public Verhaal Plek(Mens wie, Kringplek plek, string betekenis = "", bool reserve = false)
    {
        wereld.Neem(dossier.KiesPlek(Erbij(wie), new Plekinvoer(plek, betekenis, reserve)));
        return this;
    }

    /// <summary>Who leads the meetings instead of the inwoner.</summary>
    public Verhaal Leidt(Mens wie)
    {
        wereld.Neem(dossier.KiesVoorzitter(Erbij(wie), wereld.Vandaag));
        return this;
    }

    /// <summary>Somebody sees and decides nothing for a while.</summary>
    public Verhaal Pauze(Mens wie, int geleden)
    {
        wereld.Neem(dossier.Pauzeer(Erbij(wie), wereld.Dag(geleden)));
        foreach (var voorstel in voorstellen.Where(v => v.Status == Voorstelstatus.Ingebracht && v.Huidige.Deelnemers.Any(d => d.IsActief && d.PersoonId == wie.Id)))
            wereld.Neem(voorstel.MeldDeelnemerAf(wie.Id, wereld.Moment(geleden)));
        return this;
    }

    /// <summary>A resource group, with whom the inwoner named.</summary>
    public Verhaal Groep(int geleden, params (string Naam, string Relatie)[] wie)
    {
        groep = wereld.Neem(Resourcegroep.Begin(dossier.Id, wereld.Dag(geleden)));
        foreach (var (naam, relatie) in wie)
            wereld.Neem(groep.Nomineer(naam, relatie));
        wereld.Neem(groep.GaNaar(Groepsfase.Gesprekken, wereld.Dag(geleden)));
        return this;
    }

    /// <summary>Somebody of the tandem talks with a person for the group; the record is private until it is released.</summary>
    public Verhaal Gesprek(string met, Mens door, int geleden, string tekst, bool vrij = false)
    {
        var gesproken = groep!.Genomineerden.First(g => g.Naam == met);
        wereld.Neem(groep.Schrijf(gesproken.Id, door.Id, door.Naam, new Gespreksinvoer(wereld.Dag(geleden), tekst, 0), wereld.Dag(geleden)));
        if (vrij)
            wereld.Neem(groep.GeefVrij(gesproken.Verslagen[^1].Id, 1, true, wereld.Dag(geleden)));
        return this;
    }

    private Guid Erbij(Mens wie) => dossier.Betrokkenen.Last(b => b.PersoonId == wie.Id).Id;
}
