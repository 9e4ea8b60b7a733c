using System.Diagnostics;
using System.Globalization;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Kern;

namespace Spil.Bench.Formulieren;

/// <summary>
/// Forms as data, in one process: drawing a form of two hundred questions beside the same page written by hand, reading and checking its
/// answers, and reading a thousand definitions. Only the ratios are worth comparing with another day.
/// </summary>
internal static class Formuliermeting
{
    private const int Vragen = 200;
    private const int Keren = 200;
    private const int Definities = 1000;

    private static readonly Veldsoort[] Soorten =
    [
        Veldsoort.Tekst, Veldsoort.Tekst, Veldsoort.Tekst, Veldsoort.Tekst, Veldsoort.Tekst, Veldsoort.LangeTekst, Veldsoort.LangeTekst, Veldsoort.Datum, Veldsoort.JaNee, Veldsoort.Schaal,
    ];

    public static async Task<int> Draai()
    {
        var formulier = Definitie("meting", 1);
        var antwoorden = formulier.Velden.ToDictionary(v => v.Code, Antwoord);
        using var tekenaar = new Tekenaar();
        var hand = new Handwerk();
        var rijen = new List<(string Naam, double Mediaan, double Kib)>
        {
            await Meet("the page by hand", () => tekenaar.Teken("/Formulieren/Handwerk.cshtml", hand)),
            await Meet("the same form as data, empty", () => tekenaar.Teken("/Features/Dossier/Documenten/_Sectie.cshtml", Beeld(new Dictionary<string, string>()))),
            await Meet("the same form as data, filled", () => tekenaar.Teken("/Features/Dossier/Documenten/_Sectie.cshtml", Beeld(antwoorden))),
            await Meet("reading and checking the answers", () => Task.FromResult(Antwoordlezer.Lees(formulier, antwoorden).Waarden.Count)),
            await Meet("what is missing", () => Task.FromResult(Volledigheid.Van(formulier, antwoorden).Secties.Count)),
        };
        var json = Enumerable.Range(1, Definities).Select(n => Formulierschrijver.Schrijf(Definitie($"meting-{n}", 1))).ToList();
        var laden = await Meet($"reading {Definities} definitions", () => Task.FromResult(json.Count(j => Formulierlezer.Lees(j).Formulier is not null)), 5);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Vragen} questions, {Keren} times each, {TimeProvider.System.GetLocalNow():yyyy-MM-dd HH:mm}\n"));
        Console.WriteLine("| what | median ms | KiB allocated | of the page by hand |\n|---|---|---|---|");
        rijen.Add(laden);
        foreach (var rij in rijen)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rij.Naam} | {rij.Mediaan:F2} | {rij.Kib:F0} | {rij.Mediaan / rijen[0].Mediaan:F2}× |"));
        return 0;

        Sectiebeeld Beeld(IReadOnlyDictionary<string, string> gegeven) => Sectiebeeld.Van(formulier, formulier.Secties[0], gegeven);
    }

    // The median of many, after as many to warm up.
    private static async Task<(string Naam, double Mediaan, double Kib)> Meet(string naam, Func<Task<int>> werk, int keren = Keren)
    {
        for (var i = 0; i < keren; i++)
        {
            if (await werk() == 0) throw new InvalidOperationException($"{naam} does nothing.");
        }

        var tijden = new List<double>();
        var voor = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < keren; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            await werk();
            tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        var kib = (GC.GetTotalAllocatedBytes(precise: true) - voor) / 1024.0 / keren;
        tijden.Sort();
        return (naam, tijden[tijden.Count / 2], kib);
    }

    private static Formulierdefinitie Definitie(string code, int versie) => new(code, versie, "Meting",
        [new("deel", "Deel", "", [.. Enumerable.Range(1, Vragen).Select(i => new Veld($"vraag-{i}", Soorten[(i - 1) % Soorten.Length], $"Vraag {i}: hoe gaat het hiermee?"))])])
    { Bron = "Meting", Licentie = "EUPL-1.2", Gegevens = [Gegevenssoort.Profiel] };

    private static string Antwoord(Veld veld) => veld.Soort switch
    {
        Veldsoort.Datum => "2026-03-02",
        Veldsoort.JaNee => "ja",
        Veldsoort.Schaal => "7",
        _ => "Het gaat de goede kant op, al is het met kleine stappen.",
    };
}
