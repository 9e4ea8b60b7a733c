using Spil.Kern;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Meldingen;

/// <summary>What the inwoner reads about the own melding, in plain Dutch (A2).</summary>
public static class Mijnzin
{
    public static string Kop(Melding m) => m.Stand switch
    {
        Meldstand.Nieuw => "We hebben jouw vraag",
        Meldstand.Onderzoek => "We zoeken samen uit wat je nodig hebt",
        Meldstand.Verslag => "Het verslag is klaar",
        Meldstand.Aanvraag => "We nemen een besluit",
        Meldstand.Besloten => "Er is een besluit",
        _ => "Deze vraag is gestopt",
    };

    /// <summary>What happens next, and before which date.</summary>
    public static string Nu(Melding m, DateOnly vandaag)
    {
        if (m.StaatStil is { } stil && m.LopendeTermijn is not null) return $"Het wacht even, sinds {stil.Begin.InZin(vandaag)}. Dit is waarom: {stil.Reden}";
        var uiterlijk = m.LopendeTermijn?.LaatsteDag;
        var telaat = uiterlijk < vandaag;
        return m.Stand switch
        {
            Meldstand.Nieuw => $"Iemand van de gemeente belt je. {Klaar("Het onderzoek is klaar", uiterlijk!.Value, telaat, vandaag)}",
            Meldstand.Onderzoek when m.AfspraakOp is { } dag && dag >= vandaag => $"Het gesprek is op {dag.InZinMetDag(vandaag)} om {Meldwoorden.Uur(m.AfspraakTijd!.Value)} uur. {Klaar("Daarna krijg je een verslag", uiterlijk!.Value, telaat, vandaag)}",
            Meldstand.Onderzoek => $"{m.Consulent} doet het onderzoek. {Klaar("Je krijgt een verslag", uiterlijk!.Value, telaat, vandaag)}",
            Meldstand.Verslag => "Lees het verslag. Zeg of het klopt. Daarna kun je de hulp aanvragen.",
            Meldstand.Aanvraag => Klaar("Je krijgt een besluit", uiterlijk!.Value, telaat, vandaag),
            Meldstand.Besloten => "Lees het besluit. Ben je het er niet mee eens? Daar staat ook hoe je bezwaar maakt.",
            _ => m.Stopreden,
        };
    }

    private static string Klaar(string wat, DateOnly uiterlijk, bool telaat, DateOnly vandaag) => telaat
        ? $"{wat} te laat: het had op {uiterlijk.InZin(vandaag)} klaar moeten zijn. Bel gerust om te vragen hoe het staat."
        : $"{wat} uiterlijk op {uiterlijk.InZinMetDag(vandaag)}.";
}
