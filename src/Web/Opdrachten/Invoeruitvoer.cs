using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Spil.Herstel.Invoer;

namespace Spil.Web.Opdrachten;

/// <summary>Says on standard output what will happen to a list and what came of it, for people or for programs.</summary>
internal sealed class Invoeruitvoer(bool alsJson, string bestand)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public void Plan(Invoerplan plan)
    {
        if (alsJson) return;
        if (plan.Tabel.Onbekend.Count > 0)
            Console.WriteLine($"Deze kolommen kent Spil niet en neemt Spil niet over: {string.Join(", ", plan.Tabel.Onbekend)}.");
        foreach (var regel in plan.Regels)
            Console.WriteLine($"regel {regel.Nummer,5}  {regel.Lot.InWoorden(),-27} {string.Join("  ", [regel.Naam, .. regel.Zinnen])}".TrimEnd());
    }

    /// <summary>Totals, and where the lines are that stayed.</summary>
    public void Slot(Invoerplan plan, string? rest)
    {
        if (alsJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                bestand,
                overgenomen = plan.Aantal(Lot.Overgenomen),
                totalen = Totalen(plan).ToDictionary(t => t.Woord, t => t.Aantal),
                onbekendeKolommen = plan.Tabel.Onbekend,
                regels = plan.Regels.Select(r => new { regel = r.Nummer, naam = r.Naam, wat = r.Lot.InWoorden(), zinnen = r.Zinnen }),
                rest,
            }, Json));
            return;
        }

        Console.WriteLine();
        Console.WriteLine($"{plan.Regels.Count} {(plan.Regels.Count == 1 ? "regel" : "regels")}: {string.Join(", ", Totalen(plan).Select(t => $"{t.Aantal} {(t.Aantal > 1 ? t.Woord.Replace("blijft", "blijven", StringComparison.Ordinal) : t.Woord)}"))}.");
        var overTeNemen = plan.Aantal(Lot.Overnemen, Lot.MetWaarschuwing);
        if (overTeNemen > 0) Console.WriteLine("Er is nog niets overgenomen. Doe hetzelfde met --doe erachter om de lijst over te nemen.");
        if (rest is not null) Console.WriteLine($"De regels die niet kloppen of dubbel zijn, staan met de reden in {rest}. Verbeter dat bestand en bied het opnieuw aan.");
    }

    private static IEnumerable<(string Woord, int Aantal)> Totalen(Invoerplan plan) =>
        Enum.GetValues<Lot>().Select(lot => (lot.InWoorden(), plan.Aantal(lot))).Where(t => t.Item2 > 0);
}
