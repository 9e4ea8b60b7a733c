using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary><c>formulier controleer</c> as somebody uses it: a process without a database.</summary>
public sealed class FormulierOpdrachtTests : IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("spil-formulier-");

    [Fact]
    public async Task Een_goed_formulier_is_stil()
    {
        var uitslag = await Controleer("""
            { "code": "proef", "versie": 1, "titel": "Proef", "bron": "Eigen", "licentie": "Vrij.", "gegevens": ["plan"],
              "secties": [ { "code": "a", "titel": "A", "velden": [ { "code": "b", "soort": "tekst", "vraag": "B?" } ] } ] }
            """);
        uitslag.ShouldBe(new Opdrachtuitslag(0, "", ""));
    }

    [Fact]
    public async Task Elk_probleem_is_een_regel_met_plek_en_zin()
    {
        var uitslag = await Controleer("""
            { "code": "proef", "versie": 1, "titel": "Proef", "bron": "Eigen", "gegevens": ["plan"],
              "secties": [ { "code": "a", "titel": "A", "velden": [ { "code": "b", "soort": "tekstt", "vraag": "B?" },
                { "code": "c", "soort": "tekst", "vraag": "C?", "toonAls": { "veld": "d", "hoe": "ingevuld" } } ] } ] }
            """);
        uitslag.Code.ShouldBe(1);
        uitslag.Fout.ShouldBeEmpty();
        uitslag.Uit.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(regel => regel[..(regel.IndexOf(": ", StringComparison.Ordinal) + 2)]).ShouldBe(
            ["licentie: ", "secties[0].velden[0].soort: ", "secties[0].velden[1].toonAls.veld: "], ignoreOrder: true);
    }

    [Fact]
    public async Task Wat_niet_te_lezen_is_krijgt_een_zin()
    {
        (await Controleer("{ \"code\": ")).Uit.ShouldStartWith("regel 1: Dit is geen leesbare JSON.");
        var weg = Path.Combine(map.FullName, "weg.json");
        (await Webproces.Voer(null, ["formulier", "controleer", weg])).ShouldBe(new Opdrachtuitslag(1, "", $"Dit bestand is er niet: {weg}{Environment.NewLine}"));
        (await Webproces.Voer(null, ["formulier", "controleer", map.FullName])).Code.ShouldBe(1);
        (await Webproces.Voer(null, ["formulier", "controleer"])).Fout.ShouldStartWith("Er ontbreekt iets: bestand.");
    }

    public void Dispose() => map.Delete(recursive: true);

    private async Task<Opdrachtuitslag> Controleer(string json)
    {
        var bestand = Path.Combine(map.FullName, "formulier.json");
        await File.WriteAllTextAsync(bestand, json);
        return await Webproces.Voer(null, ["formulier", "controleer", bestand]);
    }
}
