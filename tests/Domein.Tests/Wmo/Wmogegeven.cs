using Spil.Kern;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Domein.Tests.Wmo;

/// <summary>A melding with its onderzoek, for tests of what comes after.</summary>
internal static class Wmogegeven
{
    public static readonly DateOnly Vandaag = new(2026, 3, 16);
    public static readonly DateTimeOffset Nu = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);
    public static readonly Wooninvoer Thuis = new(1, "", 0, 1, true, new(2026, 3, 10), "", true);

    public static (Melding Melding, Onderzoek Onderzoek) Zaak()
    {
        var melding = Melding.Doe(DossierId.Nieuw(), PersoonId.Nieuw(), new(OrganisatieId.Nieuw(), Meldwijze.Balie, new(2026, 3, 2), "Hulp"), Vandaag).MoetLukken().Nieuw;
        melding.PakOp(PersoonId.Nieuw(), "Eline Kok").MoetLukken();
        return (melding, Onderzoek.Begin(melding).Nieuw);
    }

    public static (Melding Melding, Onderzoek Onderzoek) Klaar()
    {
        var (melding, onderzoek) = Zaak();
        foreach (var onderwerp in Enum.GetValues<Onderwerp>()) onderzoek.Schrijf(onderwerp, "Gezien.", "mevrouw zelf", 0, "Eline", Nu).MoetLukken();
        onderzoek.LegWoningVast(Thuis, 0, Vandaag).MoetLukken();
        return (melding, onderzoek);
    }
}
