using Spil.Dossier.Domein.Afwezigheden;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Organisaties;
using Spil.Herstel.Domein.Trajecten;

namespace Spil.Web.Demo;

/// <summary>Handing over to a colleague, and a colleague who is away.</summary>
internal sealed partial class Verhaal
{
    /// <summary>The casusregisseur asks a colleague of the same organisation to take over; several of one bundle are proposed at once.</summary>
    public Overdracht Vraagt(Mens naar, Organisatie organisatie, Guid bundel, int ingangOver, int geleden, string notitie, string bericht = "", bool verteld = false)
    {
        var oud = dossier.Betrokkenen.Last(b => b.Rol == Betrokkenheid.Casusregisseur);
        var van = mensen[oud.PersoonId];
        return wereld.Neem(Overdracht.StelVoor(dossier, new(oud.Id, new(van.Id, van.Naam, organisatie.Id), new(Ken(naar).Id, naar.Naam, organisatie.Id), true, true,
            wereld.Dag(-ingangOver), notitie, bericht, verteld), new(van.Id, van.Naam, false, bundel), wereld.Moment(geleden)));
    }

    /// <summary>The colleague says yes; the traject knows who comes, and when.</summary>
    public void Neemt(Overdracht overdracht, int geleden)
    {
        wereld.Gebeurtenissen.AddRange(overdracht.Aanvaard(dossier, overdracht.NaarId, wereld.Moment(geleden)).Waarde);
        if (traject.VolgKring([new Tandemwissel(Betrokkenheid.Casusregisseur, overdracht.NaarId, overdracht.Ingang)]) is { } gewisseld)
            wereld.Gebeurtenissen.Add(gewisseld);
    }

    /// <summary>Somebody is away; what that person took part in here ends.</summary>
    public Verhaal Weg(Afwezigheid afwezigheid)
    {
        wereld.Gebeurtenissen.AddRange(dossier.MeldAfwezig(afwezigheid.PersoonId, afwezigheid.Id.Waarde, afwezigheid.Vanaf));
        return this;
    }
}
