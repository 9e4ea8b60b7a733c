using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary><c>bereken</c> and <c>termijn</c> as an administrator runs them: without a database.</summary>
public sealed class BerekenOpdrachtTests : IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("spil-bereken-");

    [Fact]
    public async Task Een_vraag_op_de_invoer_geeft_een_bon()
    {
        var uitslag = await Bereken("""
            {"normenkader":"hbel-2021","regels":[{"code":"basis"},{"code":"kamer-in-gebruik","aantal":1},{"code":"kamer-niet-in-gebruik","aantal":1}],
             "afwijking":{"minutenPerWeek":-10,"motivering":"De dochter dweilt elke week."}}
            """);
        uitslag.Fout.ShouldBeEmpty();
        uitslag.Code.ShouldBe(0);
        uitslag.Uit.ShouldStartWith("""{"normenkader":"hbel-2021","versie":1,"urenPerJaar":128,"minutenPerWeekExact":"147.6923…","minutenPerWeek":148,"afwijking":-10,"minutenPerWeekIndicatie":138,"regels":[{"code":"basis",""");
        (await Bereken("""{"normenkader":"hbel-2021","regels":[{"code":"basis"}]}""", "--als", "tekst")).Uit.ShouldEndWith("De hulp is 2 uur en 5 minuten per week.\n");
    }

    [Theory]
    [InlineData("geen json", "Deze vraag is geen goede JSON. Kijk of er een komma, accolade of aanhalingsteken mist.")]
    [InlineData("""{"normenkader":"hbel-2020","regels":[{"code":"basis"}]}""", "Normenkader ‘hbel-2020’ is er niet. Kies uit: hbel-2021, voorbeeld.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"keuken"}]}""", "‘keuken’ staat niet in normenkader hbel-2021.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"beperkingen-enig"},{"code":"beperkingen-veel"}]}""", "‘beperkingen-enig’ en ‘beperkingen-veel’ sluiten elkaar uit. Kies er één.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"kamer-in-gebruik","aantal":-1}]}""", "Het aantal bij ‘kamer-in-gebruik’ is minstens 1. Laat de regel weg als hij niet geldt.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"kamer-in-gebruik","aantal":1000000}]}""", "Het aantal bij ‘kamer-in-gebruik’ is hoogstens 20. Kijk of het klopt.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"basis"}],"afwijking":{"minutenPerWeek":-10}}""", "Schrijf bij de afwijking waarom de situatie niet gemiddeld is.")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"basis"}],"inkomen":20000}""", "inkomen: Deze eigenschap kennen we hier niet.")]
    public async Task Slechte_invoer_geeft_een_zin_en_code_1(string json, string zin) =>
        (await Bereken(json)).ShouldBe(new Opdrachtuitslag(1, "", zin + Environment.NewLine));

    [Fact]
    public async Task Een_miljoen_regels_geeft_een_zin_en_geen_miljoen() =>
        (await Bereken($$"""{"normenkader":"hbel-2021","regels":[{{string.Join(',', Enumerable.Repeat("""{"code":"basis"}""", 1_000_000))}}]}"""))
            .ShouldBe(new Opdrachtuitslag(1, "", "Deze vraag is te groot. In één berekening passen hoogstens 100 regels." + Environment.NewLine));

    [Fact]
    public async Task Een_bestand_wordt_regel_voor_regel_uitgerekend_en_wat_niet_klopt_gaat_apart()
    {
        var (uitslag, uit, afgekeurd) = await Bestand(""""
            kenmerk,regels,kamer-in-gebruik,afwijking,motivering
            a,basis kamer-niet-in-gebruik:1,1,-10,De dochter dweilt.
            b,keuken,,,
            c,"basis,,,
            d,basis,twee,,
            e,basis,,5,
            f,basis,,5,"Rolstoel, met
            modder ""altijd"""
            g,basis

            =1+1,basis,0,,
            """");
        uitslag.Code.ShouldBe(0);
        uitslag.Fout.ShouldEndWith($"Klaar: 3 berekend, 5 afgekeurd; zie {Pad("uit.afgekeurd.csv")}.{Environment.NewLine}");
        uit.ShouldBe("""
            regel,kenmerk,normenkader,versie,urenPerJaar,minutenPerWeekExact,minutenPerWeek,afwijking,minutenPerWeekIndicatie
            2,a,hbel-2021,1,128,147.6923…,148,-10,138
            7,f,hbel-2021,1,108,124.6153…,125,5,130
            11,'=1+1,hbel-2021,1,108,124.6153…,125,0,125

            """);
        afgekeurd.ShouldBe("""
            regel,zin,kenmerk,regels,kamer-in-gebruik,afwijking,motivering
            3,‘keuken’ staat niet in normenkader hbel-2021.,b,keuken,,,
            4,In deze regel klopt een aanhalingsteken niet.,"c,""basis,,,"
            5,Het aantal bij kamer-in-gebruik is geen heel getal.,d,basis,twee,,
            6,Schrijf bij de afwijking waarom de situatie niet gemiddeld is.,e,basis,,5,
            9,Deze regel heeft 2 cellen; de eerste regel heeft er 5.,g,basis

            """);
    }

    [Fact]
    public async Task Wat_verbeterd_is_kan_opnieuw_met_puntkommas_en_zonder_uitvallers()
    {
        await File.WriteAllTextAsync(Pad("uit.afgekeurd.csv"), "van gisteren");
        var (uitslag, uit, afgekeurd) = await Bestand("\uFEFFregel;zin;basis;kamer-in-gebruik\r\n3;oud;1;2\r\n4;oud;1;\r\n");
        uitslag.Fout.ShouldBe("Klaar: 2 berekend." + Environment.NewLine);
        uit!.Split('\n')[1..3].ShouldBe(["2;;hbel-2021;1;140;161.5384…;162;0;162", "3;;hbel-2021;1;108;124.6153…;125;0;125"]);
        afgekeurd.ShouldBeNull();
    }

    [Theory]
    [InlineData("regels,inkomen\nbasis,1\n", "Spil kent de kolom ‘inkomen’ niet. Er kan staan: kenmerk, normenkader, versie, regels, afwijking, motivering, of de code van een regel.")]
    [InlineData("kenmerk\na\n", "In dit bestand mist de kolom regels, of een kolom voor elke code.")]
    [InlineData("regels,regels\na,b\n", "De kolom regels staat er twee keer in.")]
    public async Task Een_bestand_met_andere_kolommen_wordt_geweigerd(string inhoud, string zin)
    {
        var (uitslag, uit, _) = await Bestand(inhoud);
        uitslag.ShouldBe(new Opdrachtuitslag(1, "", zin + Environment.NewLine));
        uit.ShouldBeNull();
        map.GetFiles().Select(f => f.Name).ShouldBe(["in.csv"]);
    }

    [Fact]
    public async Task Zonder_een_goede_regel_is_het_bestand_geweigerd_en_zonder_bestand_ook()
    {
        var (uitslag, _, afgekeurd) = await Bestand("regels\nkeuken\n" + new string('x', 25_000) + "\n");
        uitslag.Code.ShouldBe(1);
        afgekeurd!.ShouldContain("3,Deze regel is te lang: hoogstens 20.000 tekens.");
        (await Voer("bereken", "--bestand", Pad("weg.csv"), "--uit", Pad("uit.csv"))).ShouldBe(new Opdrachtuitslag(1, "", $"Het bestand {Pad("weg.csv")} is er niet.{Environment.NewLine}"));
        (await Voer("bereken", "--bestand", Pad("in.csv"))).Fout.ShouldBe("Zeg met --uit in welk bestand de uitkomsten komen." + Environment.NewLine);
        (await Voer("bereken", "--bestand", Pad("in.csv"), "--uit", Pad("in.csv"))).Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("2021-05-25", "bezwaar", "--bekendgemaakt", "2021-04-12")]
    [InlineData("2021-07-06", "beslissing-op-bezwaar", "--bekendgemaakt", "2021-04-12")]
    [InlineData("2021-08-17", "beslissing-op-bezwaar", "--bekendgemaakt", "2021-04-12", "--commissie")]
    [InlineData("2021-09-28", "beslissing-op-bezwaar", "--bekendgemaakt", "2021-04-12", "--commissie", "--verdaagd")]
    [InlineData("2024-02-29", "onderzoek", "--melding", "2024-01-18")]
    [InlineData("2022-01-03", "beschikking", "--aanvraag", "18 december 2021")]
    public async Task Een_termijn_is_een_dag(string dag, params string[] opdracht) =>
        (await Voer(["termijn", .. opdracht])).ShouldBe(new Opdrachtuitslag(0, dag + Environment.NewLine, ""));

    [Theory]
    [InlineData("Bij --melding past \"2021-02-30\" niet. Februari heeft in 2021 maar 28 dagen.", "onderzoek", "--melding", "2021-02-30")]
    [InlineData("Er ontbreekt iets: --melding. Bekijk wat kan met: onderzoek --help", "onderzoek")]
    public async Task Een_dag_die_er_niet_is_geeft_een_zin(string zin, params string[] opdracht) =>
        (await Voer(["termijn", .. opdracht])).ShouldBe(new Opdrachtuitslag(1, "", zin + Environment.NewLine));

    public void Dispose() => map.Delete(recursive: true);

    private static Task<Opdrachtuitslag> Voer(params string[] opdracht) => Webproces.Voer(null, opdracht);

    private static Task<Opdrachtuitslag> Bereken(string json, params string[] opties) => Webproces.Voer(null, null, json, ["bereken", .. opties]);

    private async Task<(Opdrachtuitslag Uitslag, string? Uit, string? Afgekeurd)> Bestand(string inhoud)
    {
        await File.WriteAllTextAsync(Pad("in.csv"), inhoud);
        var uitslag = await Voer("bereken", "--bestand", Pad("in.csv"), "--uit", Pad("uit.csv"));
        return (uitslag, await Lees("uit.csv"), await Lees("uit.afgekeurd.csv"));
    }

    private async Task<string?> Lees(string naam) => File.Exists(Pad(naam)) ? await File.ReadAllTextAsync(Pad(naam)) : null;

    private string Pad(string naam) => Path.Combine(map.FullName, naam);
}
