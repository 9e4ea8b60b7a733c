using System.Xml.Linq;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary><c>iwmo</c> as an administrator runs it: without a database.</summary>
public sealed class IwmoOpdrachtTests : IDisposable
{
    private const string Vraag = """
        {"gemeente":"0406","aanbieder":"75750101","identificatie":"HZN000000001","dagtekening":"2021-05-03","tijd":"10:00:00",
         "client":{"bsn":"999900006","geboortedatum":"1941-02-28","achternaam":"Bakker","voorvoegsel":"de","geslacht":"2",
                   "adres":{"postcode":"1271 AB","huisnummer":12,"straat":"Ceintuurbaan","plaats":"Huizen"},"telefoon":"035-5281911"},
         "toewijzingen":[{"nummer":1001,"code":"01A04","ingangsdatum":"2019-05-01","einddatum":"2024-04-30","minutenPerWeek":180,"toegewezenOp":"2019-04-20"}],
         "nieuw":[{"nummer":1002,"code":"01A04","ingangsdatum":"2021-10-31","einddatum":"2026-10-30","minutenPerWeek":125}]}
        """;

    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("spil-iwmo-");

    [Fact]
    public async Task Een_toewijzing_uit_een_bestand_of_van_de_invoer_is_een_goed_bericht()
    {
        await File.WriteAllTextAsync(Pad("in.json"), Vraag);
        (await Voer("maak-301", "--in", Pad("in.json"), "--uit", Pad("uit.xml"))).ShouldBe(new(0, "", ""));
        (await Webproces.Voer(null, null, Vraag, ["iwmo", "maak-301", "--uit", Pad("uit2.xml")])).ShouldBe(new(0, "", ""));
        (await File.ReadAllBytesAsync(Pad("uit2.xml"))).ShouldBe(await File.ReadAllBytesAsync(Pad("uit.xml")));
        (await Voer("controleer", Pad("uit.xml"))).ShouldBe(new(0, "", ""));
        XNamespace ns = "http://www.istandaarden.nl/iwmo/3_2/wmo301/schema";
        XDocument.Load(Pad("uit.xml")).Descendants(ns + "ToegewezenProduct").Select(p => string.Join(' ', new[] { "ToewijzingNummer", "Ingangsdatum", "Einddatum", "RedenWijziging" }.Select(e => p.Element(ns + e)?.Value)))
            .ShouldBe(["1001 2019-05-01 2021-10-30 05", "1002 2021-10-31 2026-10-30 "]);
    }

    [Fact]
    public async Task Wat_niet_klopt_komt_per_regel_op_een_regel_met_code_plaats_en_zin()
    {
        await File.WriteAllTextAsync(Pad("in.json"), Vraag);
        await Voer("maak-301", "--in", Pad("in.json"), "--uit", Pad("uit.xml"));
        await File.WriteAllTextAsync(Pad("fout.xml"), (await File.ReadAllTextAsync(Pad("uit.xml"))).Replace("999900006", "999900007", StringComparison.Ordinal).Replace("<Einddatum>2026-10-30</Einddatum>", "", StringComparison.Ordinal));
        (await Voer("controleer", Pad("fout.xml"))).ShouldBe(new(1, """
            CS002 /Bericht/Client/Bsn Dit burgerservicenummer klopt niet met de elfproef.
            CD076 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum Bij een omvang per week hoort een einddatum.

            """, ""));
    }

    [Fact]
    public async Task Een_vraag_die_niet_klopt_geeft_code_1_en_geen_bestand()
    {
        await File.WriteAllTextAsync(Pad("in.json"), Vraag.Replace(",\"einddatum\":\"2026-10-30\"", "", StringComparison.Ordinal));
        (await Voer("maak-301", "--in", Pad("in.json"), "--uit", Pad("uit.xml"))).ShouldBe(new(1, "",
            "CD076 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum Bij een omvang per week hoort een einddatum." + Environment.NewLine));
        File.Exists(Pad("uit.xml")).ShouldBeFalse();
        (await Webproces.Voer(null, null, "geen json", ["iwmo", "maak-301", "--uit", Pad("uit.xml")])).ShouldBe(new(1, "", "SPIL-002 / Deze vraag is geen goede JSON." + Environment.NewLine));
    }

    [Theory]
    [InlineData("<!DOCTYPE b [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Bericht>&b;</Bericht>", "XML-002 / ")]
    [InlineData("<!DOCTYPE b [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Bericht>&a;</Bericht>", "XML-002 / ")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-16\"?><Bericht/>", "XML-003 / ")]
    [InlineData("hallo", "XML-001 / ")]
    public async Task Een_slecht_bestand_geeft_een_zin_en_geen_stacktrace(string xml, string begin)
    {
        await File.WriteAllTextAsync(Pad("slecht.xml"), xml);
        var uitslag = await Voer("controleer", Pad("slecht.xml"));
        (uitslag.Code, uitslag.Fout).ShouldBe((1, ""));
        uitslag.Uit.ShouldStartWith(begin);
        uitslag.Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Een_bestand_van_een_gigabyte_is_te_groot()
    {
        await using (var groot = File.Create(Pad("groot.xml"))) groot.SetLength(1_000_000_000); // sparse: takes no room
        (await Voer("controleer", Pad("groot.xml"))).ShouldBe(new(1, "XML-004 / Dit bestand is groter dan 100 MB. Zo groot is een bericht niet." + Environment.NewLine, ""));
    }

    [Fact]
    public async Task Wat_er_niet_is_of_niet_kan_geeft_een_zin()
    {
        (await Voer("controleer", Pad("nergens.xml"))).ShouldBe(new(1, "", $"Dit bestand is er niet: {Pad("nergens.xml")}{Environment.NewLine}"));
        (await Voer("maak-301", "--in", Pad("nergens.json"), "--uit", Pad("uit.xml"))).ShouldBe(new(1, "", $"Dit bestand is er niet: {Pad("nergens.json")}{Environment.NewLine}"));
        (await Webproces.Voer(null, null, Vraag, ["iwmo", "maak-301", "--uit", Pad("nergens/uit.xml")])).ShouldBe(new(1, "", $"Dit bestand kan niet geschreven worden: {Pad("nergens/uit.xml")}{Environment.NewLine}"));
    }

    public void Dispose() => map.Delete(recursive: true);

    private static Task<Opdrachtuitslag> Voer(params string[] opdracht) => Webproces.Voer(null, ["iwmo", .. opdracht]);

    private string Pad(string naam) => Path.Combine(map.FullName, naam);
}
