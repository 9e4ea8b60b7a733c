using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Wmo.Meldingen;

/// <summary>A consulent comes with the melding.</summary>
internal static class Consulentschap
{
    /// <summary>Makes the consulent involved from today; nothing when that was so already.</summary>
    public static IReadOnlyList<Gebeurtenis> Betrek(Inwonerdossier dossier, Gebruiker gebruiker, DateOnly vandaag) =>
        dossier.Betrokkenen.Any(b => b.PersoonId == gebruiker.Ik && b.Rol == Betrokkenheid.Consulent && b.GeldtOp(vandaag)) ? []
            : [dossier.BetrekConsulent(gebruiker.Ik, gebruiker.Organisatienaam, vandaag, gebruiker.Naam).Waarde];
}
