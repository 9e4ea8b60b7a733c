using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Kern;

namespace Spil.Dossier.Bewaren;

/// <summary>Keeping and destroying in words.</summary>
public static class Bewaarwoorden
{
    public static string InWoorden(this Bewaarbegin begin) => begin switch
    {
        Bewaarbegin.LaatsteWijziging => "de laatste wijziging in het dossier, als de hulp voorbij is",
        Bewaarbegin.DagVanRegel => "de dag van de regel",
        Bewaarbegin.DagVanBesluit => "de dag van het besluit",
        _ => throw new InvalidOperationException($"No words for {begin}."),
    };

    public static string Naam(this Verzoekstand stand) => stand switch
    {
        Verzoekstand.Open => "Wacht op een besluit",
        Verzoekstand.Ingewilligd => "Alles gaat weg",
        Verzoekstand.DeelsIngewilligd => "Een deel gaat weg",
        Verzoekstand.Geweigerd => "Niets gaat weg",
        Verzoekstand.Ingetrokken => "Ingetrokken",
        _ => throw new InvalidOperationException($"No words for {stand}."),
    };

    /// <summary>"alles", "1 document", "3 documenten".</summary>
    public static string Omvang(int documenten) => documenten == 0 ? "alles" : documenten == 1 ? "1 document" : $"{documenten} documenten";

    /// <summary>How long until a day, and the colour of it.</summary>
    public static (string Soort, string Woord) Pil(this Verwijderverzoek verzoek, DateOnly vandaag)
    {
        var dagen = verzoek.Uiterlijk.DayNumber - vandaag.DayNumber;
        return !verzoek.IsOpen ? (verzoek.Stand == Verzoekstand.Geweigerd ? "let" : "neutraal", verzoek.Stand.Naam())
            : verzoek.IsTeLaat(vandaag) ? ("fout", dagen == -1 ? "1 dag te laat" : $"{-dagen} dagen te laat")
            : verzoek.IsDringend(vandaag) ? ("let", dagen == 0 ? "Vandaag beslissen" : dagen == 1 ? "Nog 1 dag" : $"Nog {dagen} dagen")
            : ("neutraal", $"Vóór {verzoek.Uiterlijk.AddDays(1).InZin(vandaag)}");
    }
}
