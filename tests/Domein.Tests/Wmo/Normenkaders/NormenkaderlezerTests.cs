using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using Spil.Domein.Tests.Dossier.Formulieren;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Normenkaders;

/// <summary>Reading a normenkader: what is good, what is said of what is not, and that the published schema says the same.</summary>
public sealed class NormenkaderlezerTests
{
    private static readonly string Hbel = Encoding.UTF8.GetString(Ingebouwdenormenkaders.Bestand("hbel-2021")!);
    private static readonly Schema Schema = Schema.Lees(Path.Combine(Huis.Huis.Wortel.FullName, "docs", "koppelvlakken", "normenkader.schema.json"));

    [Theory]
    [InlineData("hbel-2021")]
    [InlineData("voorbeeld")]
    public void Wat_met_Spil_komt_voldoet_aan_het_schema(string code) =>
        Schema.Fouten(Encoding.UTF8.GetString(Ingebouwdenormenkaders.Bestand(code)!)).ShouldBeEmpty();

    [Fact]
    public void Het_schema_heeft_dezelfde_woorden_als_de_lezer()
    {
        foreach (var (deel, namen) in Normenkaderlezer.Eigenschappen)
            (deel == "normenkader" ? Schema.Wortel : Schema.Wortel.GetProperty("$defs").GetProperty(deel)).GetProperty("properties").EnumerateObject().Select(e => e.Name).ShouldBe(namen, deel);
        var regel = Schema.Wortel.GetProperty("$defs").GetProperty("regel").GetProperty("properties");
        Woorden(regel.GetProperty("soort")).ShouldBe(Namen<Normsoort>());
        Woorden(regel.GetProperty("status")).ShouldBe(Namen<Normstatus>());
        Woorden(Schema.Wortel.GetProperty("properties").GetProperty("afronding")).ShouldBe(Namen<Normafronding>());
    }

    [Fact]
    public void Wat_het_schema_weigert_weigert_de_lezer_ook()
    {
        var geweigerd = 0;
        for (var zaad = 0; zaad < 1500; zaad++)
        {
            var json = Verander(new Random(zaad));
            if (Schema.Fouten(json) is not { Count: > 0 } fouten) continue;
            geweigerd++;
            Lees(json).Normenkader.ShouldBeNull($"seed {zaad}: {fouten[0]}");
        }
        geweigerd.ShouldBeGreaterThan(300);
    }

    [Theory]
    [InlineData("\"versie\": 1,", "\"versie\": 0,", "versie: Hier hoort een heel getal te staan, van 1 tot en met 9999.")]
    [InlineData("\"code\": \"hbel-2021\"", "\"code\": \"HBEL 2021\"", "code: Gebruik voor een code alleen kleine letters, cijfers en streepjes.")]
    [InlineData("\"geldigVan\": \"2021-01-01\"", "\"geldigVan\": \"1 januari 2021\"", "geldigVan: Schrijf de dag als 2021-01-31.")]
    [InlineData("\"geldigVan\": \"2021-01-01\"", "\"geldigVan\": \"2021-02-01\", \"geldigTotEnMet\": \"2021-01-31\"", "geldigTotEnMet: Deze dag ligt vóór geldigVan.")]
    [InlineData("\"urenPerJaar\": 108", "\"urenPerJaar\": -108", "regels[0].urenPerJaar: Hier hoort een getal te staan van 0 tot en met 8784, met hoogstens twee cijfers achter de punt. Of een regel tijd af haalt, zegt soort.")]
    [InlineData("\"urenPerJaar\": 108", "\"urenPerJaar\": 108.123", "regels[0].urenPerJaar: Hier hoort een getal te staan van 0 tot en met 8784, met hoogstens twee cijfers achter de punt. Of een regel tijd af haalt, zegt soort.")]
    [InlineData("\"urenPerJaar\": 108", "\"urenPerJaar\": 108, \"keer\": 2", "regels[0]: Zeg hoeveel tijd dit is: met urenPerJaar, of met minutenPerKeer, keer en per samen.")]
    [InlineData("\"code\": \"basis\"", "\"code\": \"beperkingen-enig\"", "regels[2].code: ‘beperkingen-enig’ staat er al. Kies een andere code.")]
    [InlineData("\"soort\": \"basis\"", "\"soort\": \"bais\"", "regels[0].soort: \"bais\" kennen we hier niet. Bedoel je \"basis\"? Kies uit: basis, minder, meer, perStuk.")]
    [InlineData("\"soort\": \"basis\"", "\"soort\": \"basis\", \"groep\": \"alleen\"", "regels[0].groep: Deze groep heeft maar één regel. Regels sluiten elkaar uit als ze dezelfde groep hebben.")]
    [InlineData("\"soort\": \"basis\"", "\"soort\": \"basis\", \"maximum\": 3", "regels[0].maximum: Alleen een regel van de soort perStuk mag vaker dan 1 keer.")]
    [InlineData("\"urenPerJaar\": 16, \"maximum\": 20", "\"urenPerJaar\": 16", "regels[5].maximum: Dit ontbreekt.")]
    [InlineData("\"urenPerJaar\": 16, \"maximum\": 20", "\"urenPerJaar\": 16, \"maximum\": 1000", "regels[5].maximum: Hier hoort een heel getal te staan, van 1 tot en met 100.")]
    [InlineData("\"label\": \"Basis: schoon en leefbaar huis\", \"resultaat\": \"schoon-en-leefbaar-huis\"", "\"label\": \"Basis\", \"resultaat\": \"was\"", "regels[0].resultaat: Het resultaat ‘was’ staat niet bij de resultaten.")]
    [InlineData("\"afronding\": \"omhoog\"", "\"inkomensgrens\": 20000", "inkomensgrens: Deze eigenschap kennen we hier niet.")]
    public void Zegt_wat_er_niet_goed_is(string goed, string fout, string zin)
    {
        var plaats = Hbel.IndexOf(goed, StringComparison.Ordinal);
        plaats.ShouldBeGreaterThan(0);
        Lees(Hbel[..plaats] + fout + Hbel[(plaats + goed.Length)..]).Problemen.Select(p => p.ToString()).ShouldBe([zin]);
    }

    [Theory]
    [InlineData("", "regel 1: Dit is geen leesbare JSON. Kijk of er een komma, aanhalingsteken of haakje ontbreekt of te veel is.")]
    [InlineData("[]", "normenkader: Hier hoort een onderdeel met accolades te staan: { … }.")]
    public void Zegt_dat_het_geen_normenkader_is(string json, string zin) => Lees(json).Problemen.Select(p => p.ToString()).First().ShouldBe(zin);

    [Fact]
    public void Te_groot_is_te_groot() => Lees(new string(' ', 500_001)).Problemen.Single().Zin.ShouldBe("Dit bestand is te groot: een normenkader is hoogstens 500 kB.");

    [Fact]
    public void Een_vaststelling_in_het_bestand_telt_met_wat_daar_bevestigd_is()
    {
        var wortel = JsonNode.Parse(Hbel)!.AsObject();
        wortel["vaststelling"] = new JsonObject { ["besluit"] = "2020-118", ["datum"] = "2020-12-15", ["vanaf"] = "2021-01-01" };
        Lees(wortel.ToJsonString()).Normenkader!.BezwarenVoorBesluit(new(2021, 5, 12)).Select(b => b.Regel).ShouldBe([Normenkaderregels.NietBevestigd]);
        foreach (var punt in wortel["uitgangspunten"]!.AsArray()) punt!["bevestigd"] = true;
        Lees(wortel.ToJsonString()).Normenkader!.BezwarenVoorBesluit(new(2021, 5, 12)).ShouldBeEmpty();
    }

    // Takes away, renames or replaces one property somewhere.
    private static string Verander(Random toeval)
    {
        var wortel = JsonNode.Parse(Hbel)!;
        var objecten = Alle(wortel).OfType<JsonObject>().ToList();
        var doel = objecten[toeval.Next(objecten.Count)];
        var naam = doel.ElementAt(toeval.Next(doel.Count)).Key;
        var was = doel[naam];
        doel.Remove(naam);
        switch (toeval.Next(4))
        {
            case 0: break;
            case 1: doel[naam + "x"] = was; break;
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

    private static Gelezennormenkader Lees(string json) => Normenkaderlezer.Lees(Encoding.UTF8.GetBytes(json));

    private static List<string> Woorden(JsonElement deel) => [.. deel.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!)];

    private static IEnumerable<string> Namen<T>() where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);
}
