using System.CommandLine;
using System.Text;
using Spil.Kern;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Opdrachten;

/// <summary>
/// <c>bereken</c>: one question on standard input, one receipt on standard output. <c>bereken --bestand in.csv --uit uit.csv</c>: a file of any length.
/// Needs no database: the norms are those that come with Spil, and a file that is named.
/// </summary>
internal static class BerekenOpdracht
{
    public static Command Maak()
    {
        var bestand = new Option<string?>("--bestand") { Description = "CSV-bestand met op elke regel een vraag. Zonder dit leest Spil één vraag als JSON van de invoer." };
        var uit = new Option<string?>("--uit") { Description = "CSV-bestand voor de uitkomsten. Hoort bij --bestand." };
        var afgekeurd = new Option<string?>("--afgekeurd") { Description = "CSV-bestand voor regels die niet kloppen, met de reden. Standaard naast --uit, met .afgekeurd.csv." };
        var kader = new Option<string?>("--kader") { Description = "Een eigen normenkader als JSON-bestand, naast die van Spil." };
        var als = new Option<string>("--als") { DefaultValueFactory = _ => "json", Description = "json, of tekst voor elke stap in gewone woorden." };
        als.AcceptOnlyFromAmong("json", "tekst");
        var opdracht = new Command("bereken", "Reken uit hoeveel hulp bij het huishouden een normenkader geeft.") { bestand, uit, afgekeurd, kader, als };
        opdracht.SetAction(async (p, ct) =>
        {
            var kaders = await Kaderbestand.Naast(p.GetValue(kader), ct);
            if (p.GetValue(bestand) is { } naam)
                return Rekenbestand.Voer(naam, p.GetValue(uit) ?? throw new Opdrachtfout("Zeg met --uit in welk bestand de uitkomsten komen."), p.GetValue(afgekeurd), kaders, ct);
            if (p.GetValue(uit) is not null || p.GetValue(afgekeurd) is not null)
                throw new Opdrachtfout("Zeg met --bestand welk bestand Spil moet uitrekenen.");
            return await Enkel(kaders, p.GetRequiredValue(als) == "tekst", ct);
        });
        return opdracht;
    }

    private static async Task<int> Enkel(IReadOnlyList<Normenkader> kaders, bool alsTekst, CancellationToken ct)
    {
        await using var invoer = Console.OpenStandardInput();
        var uitkomst = Reken(kaders, await Begrensdelezer.Lees(invoer, Rekenvraaglezer.MeesteBytes, ct));
        if (!uitkomst.Probeer(out var bon))
        {
            foreach (var weigering in uitkomst.Weigeringen) await Console.Error.WriteLineAsync(weigering.Zin);
            return Opdrachtregel.Geweigerd;
        }

        // Bytes, not text: the receipt is UTF-8 whatever the terminal is.
        await using var uitvoer = Console.OpenStandardOutput();
        await uitvoer.WriteAsync(alsTekst ? Encoding.UTF8.GetBytes(string.Join('\n', bon.Stappen())) : Rekenbonschrijver.Schrijf(bon), ct);
        await uitvoer.WriteAsync("\n"u8.ToArray(), ct);
        return Opdrachtregel.Gedaan;
    }

    private static Uitkomst<Rekenbon> Reken(IReadOnlyList<Normenkader> kaders, byte[] json)
    {
        var vraag = Rekenvraaglezer.Lees(json);
        return vraag.IsGelukt ? Normrekening.Reken(kaders, vraag.Waarde) : Uitkomst<Rekenbon>.Geweigerd(vraag.Weigeringen);
    }
}

/// <summary>The norms that come with Spil, and a set of one's own beside them.</summary>
internal static class Kaderbestand
{
    public static async Task<IReadOnlyList<Normenkader>> Naast(string? eigen, CancellationToken ct)
    {
        if (eigen is null) return Ingebouwdenormenkaders.Alle;
        var gelezen = Normenkaderlezer.Lees(await Bestandslezer.Lees(eigen, ct));
        return gelezen.Normenkader is { } kader ? [kader, .. Ingebouwdenormenkaders.Alle] : throw new Opdrachtfout(string.Join(Environment.NewLine, gelezen.Problemen));
    }
}

/// <summary>Reads a stream as far as somebody may go, and one byte more to show that it is too long.</summary>
internal static class Begrensdelezer
{
    public static async Task<byte[]> Lees(Stream stroom, int meesteBytes, CancellationToken ct)
    {
        var inhoud = new byte[meesteBytes + 1];
        return inhoud[..await stroom.ReadAtLeastAsync(inhoud, inhoud.Length, throwOnEndOfStream: false, ct)];
    }
}
