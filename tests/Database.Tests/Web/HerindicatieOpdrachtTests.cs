using System.Globalization;
using System.Text;
using System.Text.Json;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary><c>herindicatie</c> as a municipality runs it: a file in, a file out, the totals on standard output, without a database.</summary>
public sealed class HerindicatieOpdrachtTests : IDisposable
{
    private const string Kop = "client;oud_minuten;einddatum_oud;basis;eigen_mogelijkheden;beperkingen;samenstelling;kamers_in_gebruik;kamers_niet_in_gebruik\n";
    private const string Uitkop = "client;oud_minuten;nieuw_minuten;verschil;besluit;overgang_tot;ingang_nieuw\n";

    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("spil-herindicatie-");

    [Fact]
    public async Task Elke_regel_wordt_lager_gelijk_hoger_of_later()
    {
        var (uitslag, uit, afgewezen) = await Herindiceer(Kop + """
            A1;190;2022-06-30;1;0;geen;0;1;1
            A2;125;;1;0;geen;0;0;0
            A3;150;;1;0;veel;1;0;0
            A4;120;;1;0;geen;0;0;0
            A5;120;2021-05-01;1;0;geen;0;0;0
            A6;120;2021-04-30;1;0;geen;0;0;0
            A7;180;;1;1;enig;0;0;2
            A8;130;;0;1;geen;0;0;0

            """);
        uit.ShouldBe(Uitkop + """
            A1;190;148;-42;lager;2021-10-30;2021-10-31
            A2;125;125;0;gelijk;;2021-05-01
            A3;150;215;65;hoger;;2021-05-01
            A4;120;;;later;;
            A5;120;;;later;;
            A6;120;125;5;hoger;;2021-05-01
            A7;180;138;-42;lager;2021-10-30;2021-10-31
            A8;130;0;-130;lager;2021-10-30;2021-10-31

            """);
        afgewezen.ShouldBeNull();
        (uitslag.Code, uitslag.Fout).ShouldBe((0, "Klaar: 8 berekend." + Environment.NewLine));

        using var json = JsonDocument.Parse(uitslag.Uit);
        var wortel = json.RootElement;
        (Tekst(wortel, "normenkader"), Getal(wortel, "versie"), Tekst(wortel, "peildatum"), Getal(wortel, "overgangMaanden"), Getal(wortel, "drempel")).ShouldBe(("hbel-2021", 1, "2021-04-30", 6, 120));
        (Getal(wortel, "regels"), Getal(wortel, "afgewezen")).ShouldBe((8, 0));
        var totaal = wortel.GetProperty("totaal");
        (Getal(totaal, "herindicaties"), Getal(totaal, "later"), Getal(totaal, "lager"), Getal(totaal, "gelijk"), Getal(totaal, "hoger")).ShouldBe((6, 2, 3, 1, 2));
        (Getal(totaal, "gemiddeldOud"), Getal(totaal, "gemiddeldNieuw"), Getal(totaal, "besparingMinutenPerWeek")).ShouldBe((149.2m, 125.2m, 144)); // 895 / 6, 751 / 6
        (Getal(totaal, "besparing"), Getal(totaal, "besparingUrenPerJaar"), Getal(totaal, "aandeelLager"), Getal(totaal, "aandeelGelijkOfHoger")).ShouldBe((16.1m, 124.8m, 50, 50));
        Getal(wortel.GetProperty("bovenDrempel"), "herindicaties").ShouldBe(5);
        Getal(wortel.GetProperty("totEnMetDrempel"), "later").ShouldBe(2);
        Tekst(wortel.GetProperty("definities"), "besparing").ShouldStartWith("Minuten minder, per 100 oude minuten");
    }

    [Fact]
    public async Task De_laatste_dag_van_augustus_wordt_de_laatste_van_februari()
    {
        var (_, uit, _) = await Herindiceer(Kop + "A;190;;1;0;geen;0;0;0\n", "2021-08-31");
        uit.ShouldBe(Uitkop + "A;190;125;-65;lager;2022-02-28;2022-03-01\n");
    }

    [Fact]
    public async Task Wat_niet_klopt_gaat_apart_met_nummer_en_zin_en_kan_verbeterd_opnieuw()
    {
        var (uitslag, uit, afgewezen) = await Herindiceer(Kop + """"
            goed;190;;1;0;geen;0;0;0
            ;190;;1;0;geen;0;0;0
            b;190,5;;1;0;geen;0;0;0
            c;-190;;1;0;geen;0;0;0
            d;0;;1;0;geen;0;0;0
            e;99999999999;;1;0;geen;0;0;0
            f;190;30-06-2022;1;0;geen;0;0;0
            g;190;2022-02-30;1;0;geen;0;0;0
            h;190;;2;;geen;ja;0;0
            i;190;;1;0;heel veel;0;0;0
            j;190;;1;0;geen;0;1000;-1
            k;190;;1;0;geen;0;21;0
            l;190;;1;0
            "m;190;;1;0;geen;0;0;0
            "n;""o""";190;;1;0;GEEN;0;0;0
            =1+1; 190 ;;1;0;geen;0;0;0
            """");
        uit.ShouldBe(Uitkop + """"
            goed;190;125;-65;lager;2021-10-30;2021-10-31
            "n;""o""";190;125;-65;lager;2021-10-30;2021-10-31
            '=1+1;190;125;-65;lager;2021-10-30;2021-10-31

            """");
        afgewezen.ShouldBe("regel;zin;" + Kop + """"
            3;In de kolom client staat niets. Zet er het nummer van de cliënt.;;190;;1;0;geen;0;0;0
            4;In de kolom oud_minuten staat ‘190,5’. Daar hoort een heel getal.;b;190,5;;1;0;geen;0;0;0
            5;In de kolom oud_minuten staat ‘-190’. Daar hoort een heel getal.;c;-190;;1;0;geen;0;0;0
            6;De oude minuten per week zijn een heel getal van 1 tot en met 10.080, zoveel als een week heeft.;d;0;;1;0;geen;0;0;0
            7;In de kolom oud_minuten staat ‘99999999999’. Daar hoort een heel getal.;e;99999999999;;1;0;geen;0;0;0
            8;In de kolom einddatum_oud staat ‘30-06-2022’. Schrijf een dag die bestaat zoals 2021-10-30, of laat dit leeg.;f;190;30-06-2022;1;0;geen;0;0;0
            9;In de kolom einddatum_oud staat ‘2022-02-30’. Schrijf een dag die bestaat zoals 2021-10-30, of laat dit leeg.;g;190;2022-02-30;1;0;geen;0;0;0
            10;In de kolom basis staat ‘2’. Daar kan 0 of 1 staan. In de kolom eigen_mogelijkheden staat niets. Daar kan 0 of 1 staan. In de kolom samenstelling staat ‘ja’. Daar kan 0 of 1 staan.;h;190;;2;;geen;ja;0;0
            11;In de kolom beperkingen staat ‘heel veel’. Daar kan geen, enig of veel staan.;i;190;;1;0;heel veel;0;0;0
            12;In de kolom kamers_niet_in_gebruik staat ‘-1’. Daar hoort een heel getal, vanaf 0.;j;190;;1;0;geen;0;1000;-1
            13;Het aantal bij ‘kamer-in-gebruik’ is hoogstens 20. Kijk of het klopt.;k;190;;1;0;geen;0;21;0
            14;"Deze regel heeft 5 cellen; de eerste regel heeft er 9.";l;190;;1;0
            15;In deze regel klopt een aanhalingsteken niet.;"""m;190;;1;0;geen;0;0;0"

            """");
        (uitslag.Code, uitslag.Fout).ShouldBe((0, $"Klaar: 3 berekend, 13 afgekeurd; zie {Pad("uit.csv.afgewezen.csv")}.{Environment.NewLine}"));

        // Mended and offered again: the number and the sentence are passed over, and the file of an earlier time goes.
        var (_, weer, rest) = await Herindiceer("\uFEFF" + afgewezen!.Split('\n')[0] + "\r\n4;oud;b;190;;1;0;geen;0;0;0\r\n");
        weer.ShouldBe(Uitkop + "b;190;125;-65;lager;2021-10-30;2021-10-31\n");
        rest.ShouldBeNull();
    }

    [Fact]
    public async Task Kommas_en_een_andere_volgorde_mogen_en_de_uitkomst_heeft_puntkommas()
    {
        var (uitslag, uit, _) = await Herindiceer("Oud_Minuten,client,basis,eigen_mogelijkheden,beperkingen,samenstelling,kamers_in_gebruik,kamers_niet_in_gebruik,einddatum_oud\r\n130,x,1,0,geen,0,0,1,\r\n");
        (uitslag.Code, uit).ShouldBe((0, Uitkop + "x;130;130;0;gelijk;;2021-05-01\n"));
    }

    [Fact]
    public async Task Tekens_in_een_andere_codering_worden_niet_stil_veranderd()
    {
        await File.WriteAllBytesAsync(Pad("in.csv"), [.. Encoding.UTF8.GetBytes(Kop), .. Encoding.Latin1.GetBytes("Ren\u00E9e;190;;1;0;geen;0;0;0\n")]);
        (await Voer()).Code.ShouldBe(1);
        (await Lees("uit.csv.afgewezen.csv"))!.ShouldContain("2;In deze regel staan tekens die Spil niet kan lezen. Bewaar het bestand als UTF-8.;");
    }

    [Theory]
    [InlineData("client;oud_minuten\na;1\n", "In dit bestand missen de kolommen einddatum_oud, basis, eigen_mogelijkheden, beperkingen, samenstelling, kamers_in_gebruik, kamers_niet_in_gebruik.")]
    [InlineData("client;inkomen\na;1\n", "Spil kent de kolom ‘inkomen’ niet. Dit zijn de kolommen: client, oud_minuten, einddatum_oud, basis, eigen_mogelijkheden, beperkingen, samenstelling, kamers_in_gebruik, kamers_niet_in_gebruik.")]
    [InlineData("client;client\na;1\n", "De kolom client staat er twee keer in.")]
    public async Task Een_bestand_met_andere_kolommen_wordt_geweigerd(string inhoud, string zin)
    {
        var (uitslag, uit, _) = await Herindiceer(inhoud);
        uitslag.ShouldBe(new Opdrachtuitslag(1, "", zin + Environment.NewLine));
        uit.ShouldBeNull();
        map.GetFiles().Select(f => f.Name).ShouldBe(["in.csv"]);
    }

    [Fact]
    public async Task Een_leeg_bestand_en_een_dat_er_niet_is_worden_geweigerd_en_alleen_kolomnamen_is_niemand()
    {
        (await Voer()).ShouldBe(new Opdrachtuitslag(1, "", $"Het bestand {Pad("in.csv")} is er niet.{Environment.NewLine}"));
        (await Herindiceer("")).Uitslag.ShouldBe(new Opdrachtuitslag(1, "", $"In {Pad("in.csv")} staan geen kolomnamen die Spil kan lezen.{Environment.NewLine}"));
        var (uitslag, uit, _) = await Herindiceer(Kop);
        (uitslag.Code, uit).ShouldBe((0, Uitkop));
        using var json = JsonDocument.Parse(uitslag.Uit);
        json.RootElement.GetProperty("totaal").GetProperty("gemiddeldOud").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Voer(bestand: map.FullName)).ShouldBe(new Opdrachtuitslag(1, "", $"Spil kan het bestand {map.FullName} niet lezen.{Environment.NewLine}"));
        (await Voer(uit: "in.csv")).Fout.ShouldBe("Kies drie verschillende bestanden: voor de vragen, de uitkomsten en wat niet klopt." + Environment.NewLine);
        (await Voer(uit: Path.Combine("weg", "uit.csv"))).Code.ShouldBe(2);
    }

    [Theory]
    [InlineData("hbel-2021", "2021-04-30", "2", "De overgang duurt drie tot zes maanden. Schrijf op waarom het hier anders is.")]
    [InlineData("hbel-2021", "2021-04-30", "7", "De overgang duurt drie tot zes maanden. Schrijf op waarom het hier anders is.")]
    [InlineData("hbel-2021", "2021-04-30", "-1", "Kies een overgang van hoogstens 24 maanden.")]
    [InlineData("hbel-2021", "2021-04-30", "zes", "\"zes\" past niet bij --overgang. Bekijk wat kan met: herindicatie --help")]
    [InlineData("hbel-2021", "2021-02-30", "6", "Bij --peildatum past \"2021-02-30\" niet. Februari heeft in 2021 maar 28 dagen.")]
    [InlineData("hbel-2021", "2014-04-30", "6", "Kies een peildatum van 2015 tot en met 2100. Dan geldt de Wmo 2015.")]
    [InlineData("hbel-2020", "2021-04-30", "6", "Normenkader ‘hbel-2020’ is er niet. Kies uit: hbel-2021, voorbeeld.")]
    [InlineData("voorbeeld", "2021-04-30", "6", "Normenkader voorbeeld kent de regel ‘basis’ niet, die bij een bekende situatie hoort. Kies een ander.")]
    public async Task Een_opdracht_die_niet_kan_geeft_een_zin(string kader, string peildatum, string maanden, string zin)
    {
        await File.WriteAllTextAsync(Pad("in.csv"), Kop);
        (await Voer(kader, peildatum, maanden)).ShouldBe(new Opdrachtuitslag(1, "", zin + Environment.NewLine));
    }

    [Fact]
    public async Task Een_andere_overgang_kan_met_een_reden()
    {
        await File.WriteAllTextAsync(Pad("in.csv"), Kop + "A;190;;1;0;geen;0;0;0\n");
        var uitslag = await Voer(maanden: "9", rest: ["--reden", "De raad besloot tot negen maanden."]);
        uitslag.Code.ShouldBe(0);
        (await Lees("uit.csv"))!.ShouldEndWith(";lager;2022-01-30;2022-01-31\n");
        using var json = JsonDocument.Parse(uitslag.Uit);
        Tekst(json.RootElement, "reden").ShouldBe("De raad besloot tot negen maanden.");
    }

    [Fact]
    public async Task Een_groot_bestand_gaat_in_een_keer_met_voortgang()
    {
        const int Regels = 250_000;
        await using (var schrijver = new StreamWriter(Pad("in.csv")))
        {
            await schrijver.WriteAsync(Kop);
            for (var i = 0; i < Regels; i++) await schrijver.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"k{i};{100 + i % 120};;1;0;geen;0;{i % 3};0\n"));
        }
        var uitslag = await Voer();
        uitslag.Code.ShouldBe(0);
        uitslag.Fout.ShouldBe($"100000 regels gelezen.{Environment.NewLine}200000 regels gelezen.{Environment.NewLine}Klaar: 250000 berekend.{Environment.NewLine}");
        using var json = JsonDocument.Parse(uitslag.Uit);
        var totaal = json.RootElement.GetProperty("totaal");
        (Getal(totaal, "herindicaties") + Getal(totaal, "later")).ShouldBe(Regels);
        File.ReadLines(Pad("uit.csv")).Count().ShouldBe(Regels + 1);
    }

    public void Dispose() => map.Delete(recursive: true);

    private static decimal Getal(JsonElement element, string naam) => element.GetProperty(naam).GetDecimal();

    private static string? Tekst(JsonElement element, string naam) => element.GetProperty(naam).GetString();

    private async Task<(Opdrachtuitslag Uitslag, string? Uit, string? Afgewezen)> Herindiceer(string inhoud, string peildatum = "2021-04-30")
    {
        await File.WriteAllTextAsync(Pad("in.csv"), inhoud);
        var uitslag = await Voer(peildatum: peildatum);
        return (uitslag, await Lees("uit.csv"), await Lees("uit.csv.afgewezen.csv"));
    }

    private Task<Opdrachtuitslag> Voer(string kader = "hbel-2021", string peildatum = "2021-04-30", string maanden = "6", string? bestand = null, string uit = "uit.csv", string[]? rest = null) =>
        Webproces.Voer(null, ["herindicatie", "--in", bestand ?? Pad("in.csv"), "--normenkader", kader, "--peildatum", peildatum, "--overgang", maanden, "--uit", Pad(uit), .. rest ?? []]);

    private async Task<string?> Lees(string naam) => File.Exists(Pad(naam)) ? await File.ReadAllTextAsync(Pad(naam)) : null;

    private string Pad(string naam) => Path.Combine(map.FullName, naam);
}
