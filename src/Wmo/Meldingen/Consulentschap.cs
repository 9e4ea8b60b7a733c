using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Wmo.Meldingen;

/// <summary>A consulent comes with the melding.</summary>
internal static class Consulentschap
{
    /// <summary>Makes the consulent involved from today; nothing when that was so already.</summary>
    public static IReadOnlyList<Gebeurtenis> Betrek(Inwonerdossier dossier, Gebruiker gebruiker, DateOnly vandaag) =>
        Is(dossier, gebruiker.Ik, vandaag) ? []
            : [dossier.BetrekConsulent(gebruiker.Ik, gebruiker.Organisatienaam, vandaag, gebruiker.Naam).Waarde];

    /// <summary>True when this person is involved as consulent on that day.</summary>
    public static bool Is(Inwonerdossier dossier, PersoonId wie, DateOnly dag) => dossier.Betrokkenen.Any(b => b.PersoonId == wie && b.Rol == Betrokkenheid.Consulent && b.GeldtOp(dag));

    /// <summary>What happened, whatever kind it is.</summary>
    public static Uitkomst<Gebeurtenis> Gebeurd<T>(Uitkomst<T> uitkomst) where T : Gebeurtenis =>
        uitkomst.Probeer(out var gebeurd) ? Uitkomst.Gelukt<Gebeurtenis>(gebeurd) : Uitkomst<Gebeurtenis>.Geweigerd(uitkomst.Weigeringen);
}
