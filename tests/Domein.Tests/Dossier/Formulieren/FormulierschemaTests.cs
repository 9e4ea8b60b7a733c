using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Xunit;
using Repo = Spil.Domein.Tests.Huis.Huis;

namespace Spil.Domein.Tests.Dossier.Formulieren;

/// <summary>The published schema and the reader say the same.</summary>
public sealed class FormulierschemaTests
{
    private static readonly string Wortel = Repo.Wortel.FullName;
    private static readonly Schema Schema = Schema.Lees(Path.Combine(Wortel, "docs", "koppelvlakken", "formulier.schema.json"));
    private static readonly string[] Bestanden = Directory.GetFiles(Path.Combine(Wortel, "src", "Herstel.Domein", "Formulieren"), "*.json");

    [Fact]
    public void Het_schema_heeft_dezelfde_eigenschappen_als_de_lezer()
    {
        foreach (var (deel, namen) in Formulierlezer.Eigenschappen)
            Eigenschappen(deel == "formulier" ? Schema.Wortel : Deel(deel)).ShouldBe(namen, deel);
        Eigenschappen(Deel("binnenveld")).ShouldBe(Formulierlezer.Eigenschappen["veld"].Except(["velden", "rijen", "kolommen", "fasen"]));
    }

    [Fact]
    public void Het_schema_heeft_dezelfde_woorden_als_de_lezer()
    {
        Woorden<Veldsoort>(Deel("veld").GetProperty("properties").GetProperty("soort"));
        Woorden<Vergelijking>(Deel("voorwaarde").GetProperty("properties").GetProperty("hoe"));
        Woorden<Formulierrol>(Deel("rol"));
        Woorden<Tekenwijze>(Deel("tekenaar").GetProperty("properties").GetProperty("wijzen").GetProperty("items"));
        var formulier = Schema.Wortel.GetProperty("properties");
        Woorden<Gegevenssoort>(formulier.GetProperty("gegevens").GetProperty("items"));
        Woorden<Afdrukwijze>(formulier.GetProperty("afdruk"));
        Enums(formulier.GetProperty("bewaarklasse")).ShouldBe(Formuliercontrole.Bewaarklassen);
        Enums(Deel("fase").GetProperty("properties").GetProperty("kleur")).ShouldBe(Formuliercontrole.Kleuren);
        Enums(Deel("fase").GetProperty("properties").GetProperty("pictogram")).ShouldBe(Formuliercontrole.Pictogrammen);
    }

    [Fact]
    public void Elk_formulier_van_Spil_voldoet_aan_het_schema()
    {
        Bestanden.Length.ShouldBeGreaterThanOrEqualTo(18);
        Bestanden.SelectMany(b => Schema.Fouten(File.ReadAllText(b)).Select(fout => $"{Path.GetFileName(b)}{fout}")).ShouldBeEmpty();
    }

    [Fact]
    public void Wat_de_lezer_goed_vindt_voldoet_aan_het_schema() => Enumerable.Range(0, 1000)
        .Select(zaad => new Formuliergenerator(zaad, wild: zaad % 2 == 0).Maak()).Where(f => Formuliercontrole.Problemen(f).Count == 0)
        .SelectMany(f => Schema.Fouten(Formulierschrijver.Schrijf(f))).ShouldBeEmpty();

    [Fact]
    public void Wat_het_schema_weigert_weigert_de_lezer_ook()
    {
        var geweigerd = 0;
        for (var zaad = 0; zaad < 2000; zaad++)
        {
            var json = Verander(File.ReadAllText(Bestanden[zaad % Bestanden.Length]), new Random(zaad));
            if (Schema.Fouten(json) is not { Count: > 0 } fouten) continue;
            geweigerd++;
            Formulierlezer.Lees(json).Formulier.ShouldBeNull($"seed {zaad}: {fouten[0]}");
        }
        geweigerd.ShouldBeGreaterThan(500);
    }

    // Takes away, renames or replaces one property somewhere.
    private static string Verander(string json, Random toeval)
    {
        var wortel = JsonNode.Parse(json)!;
        var objecten = Alle(wortel).OfType<JsonObject>().ToList();
        var doel = objecten[toeval.Next(objecten.Count)];
        var naam = doel.ElementAt(toeval.Next(doel.Count)).Key;
        var was = doel[naam];
        switch (toeval.Next(4))
        {
            case 0: doel.Remove(naam); break;
            case 1: doel.Remove(naam); doel[naam + "x"] = was; break;
            case 2: doel[naam] = toeval.Next(-5, 99_999); break;
            default: doel[naam] = was is JsonArray ? new JsonArray() : "Iets Anders"; break;
        }
        return wortel.ToJsonString();
    }

    private static IEnumerable<JsonNode> Alle(JsonNode knoop) => knoop switch
    {
        JsonObject o => o.Select(p => p.Value).OfType<JsonNode>().SelectMany(Alle).Prepend(knoop),
        JsonArray a => a.OfType<JsonNode>().SelectMany(Alle).Prepend(knoop),
        _ => [knoop],
    };

    private static JsonElement Deel(string naam) => Schema.Wortel.GetProperty("$defs").GetProperty(naam);

    private static IEnumerable<string> Eigenschappen(JsonElement deel) => deel.GetProperty("properties").EnumerateObject().Select(e => e.Name);

    private static IEnumerable<string> Enums(JsonElement deel) => deel.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);

    private static void Woorden<T>(JsonElement deel) where T : struct, Enum =>
        Enums(deel).ShouldBe(Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName), typeof(T).Name);
}
