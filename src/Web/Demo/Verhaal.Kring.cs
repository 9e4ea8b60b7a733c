using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Web.Demo;

/// <content>How the inwoner draws the kring.</content>
internal sealed partial class Verhaal
{
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

    private Guid Erbij(Mens wie) => dossier.Betrokkenen.Last(b => b.PersoonId == wie.Id).Id;
}
