using System.CommandLine;
using Spil.Iwmo;

namespace Spil.Web.Opdrachten;

/// <summary>
/// <c>iwmo maak-301</c> and <c>iwmo controleer FILE.xml</c>: messages between municipality and provider. Needs no database.
/// </summary>
internal static class IwmoOpdracht
{
    public static Command Maak() => new("iwmo", "Maak en controleer berichten van iWmo 3.2.") { Maak301(), Controleer() };

    private static Command Maak301()
    {
        var invoer = new Option<string?>("--in") { Description = "JSON-bestand met de toewijzing. Zonder dit leest Spil de JSON van de invoer." };
        var uit = new Option<string>("--uit") { Description = "XML-bestand voor het bericht.", Required = true };
        var opdracht = new Command("maak-301", "Maak een toewijzing (301): wat loopt, wat nieuw is, en zonder dagen die dubbel zijn.") { invoer, uit };
        opdracht.SetAction(async (p, ct) =>
        {
            var (vraag, fout) = Toewijzingsvraaglezer.Lees(await Inhoud(p.GetValue(invoer), ct));
            if (vraag is null) return await Weiger([fout!]);
            var (bericht, fouten) = Toewijzingsmaker.Maak(vraag);
            if (fouten.Count > 0) return await Weiger(fouten);
            await Schrijf(p.GetRequiredValue(uit), Berichtschrijver.Schrijf(bericht), ct);
            return Opdrachtregel.Gedaan;
        });
        return opdracht;
    }

    private static Command Controleer()
    {
        var bestand = new Argument<string>("bestand") { Description = "Het XML-bestand van het bericht." };
        var opdracht = new Command("controleer", "Kijk of een bericht klopt. Zegt niets als alles goed is, en noemt anders elke regel die niet klopt: code, plaats, zin.") { bestand };
        opdracht.SetAction(p =>
        {
            using var stroom = Open(p.GetRequiredValue(bestand));
            // Clients are looked at and let go, so a long declaration takes no more memory than a short one.
            var fouten = Berichtlezer.Lees(stroom, perClient: _ => { }).Fouten;
            foreach (var fout in fouten) Console.WriteLine(fout);
            return fouten.Count == 0 ? Opdrachtregel.Gedaan : Opdrachtregel.Geweigerd;
        });
        return opdracht;
    }

    private static async Task<byte[]> Inhoud(string? bestand, CancellationToken ct)
    {
        await using var stroom = bestand is null or "-" ? Console.OpenStandardInput() : Open(bestand);
        return await Begrensdelezer.Lees(stroom, Toewijzingsvraaglezer.MeesteBytes, ct);
    }

    private static FileStream Open(string bestand)
    {
        try
        {
            return File.OpenRead(bestand);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Opdrachtfout(File.Exists(bestand) ? $"Dit bestand kan niet gelezen worden: {bestand}" : $"Dit bestand is er niet: {bestand}");
        }
    }

    private static async Task Schrijf(string bestand, byte[] inhoud, CancellationToken ct)
    {
        try
        {
            await File.WriteAllBytesAsync(bestand, inhoud, ct);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Opdrachtfout($"Dit bestand kan niet geschreven worden: {bestand}");
        }
    }

    private static async Task<int> Weiger(IReadOnlyList<Berichtfout> fouten)
    {
        foreach (var fout in fouten) await Console.Error.WriteLineAsync(fout.ToString());
        return Opdrachtregel.Geweigerd;
    }
}
