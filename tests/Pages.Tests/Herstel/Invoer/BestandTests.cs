using System.Text;
using Shouldly;
using Spil.Herstel.Invoer;
using Spil.Kern;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Invoer;

/// <summary>From the bytes of a file to columns and lines.</summary>
public sealed class BestandTests
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string> Coderingen => new("utf8", "utf8 met merk", "windows", "utf16");

    [Theory, MemberData(nameof(Coderingen))]
    public void Elke_codering_waarin_een_rekenblad_bewaart_geeft_dezelfde_letters(string codering)
    {
        const string tekst = "Naam;Woonplaats\r\nZoë van ’t Hoff;Curaçao\r\n";
        byte[] inhoud = codering switch
        {
            "utf8" => Encoding.UTF8.GetBytes(tekst),
            "utf8 met merk" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(tekst)],
            "windows" => Windows.GetBytes(tekst),
            _ => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(tekst)],
        };
        Tabel(inhoud).Regels.Single().Vakken.ShouldBe(["Zoë van ’t Hoff", "Curaçao"]);
    }

    [Fact]
    public void Wat_geen_lijst_is_wordt_met_een_zin_geweigerd()
    {
        Weigert([], Lijstregels.Leeg);
        Weigert("  \r\n\r\n"u8, Lijstregels.Leeg);
        Weigert([0xEF, 0xBB, 0xBF], Lijstregels.Leeg);
        Weigert("PK\u0003\u0004xl/workbook.xml"u8, Lijstregels.GeenCsv);
        Weigert("%PDF-1.7"u8, Lijstregels.GeenCsv);
        Weigert("Naam;BSN\0\0"u8, Lijstregels.GeenCsv);
        Weigert("Samira el Idrissi;27-3-1984\r\nHenk Wolters;3-11-1958\r\n"u8, Lijstregels.GeenKoppen);
        Weigert("Kleur;Maat\r\nrood;38\r\n"u8, Lijstregels.GeenKoppen);
        Weigert("BSN;Geboortedatum\r\n999990019;27-3-1984\r\n"u8, Lijstregels.GeenNaamkolom);
        Weigert("Naam;BSN\r\n;\r\n;;\r\n\r\n"u8, Lijstregels.GeenRegels);
    }

    [Theory]
    [InlineData("Voornaam;Achternaam;BSN\nSamira;Idrissi;1", ';')]
    [InlineData("Voornaam,Achternaam,BSN\nSamira,Idrissi,1", ',')]
    [InlineData("Voornaam\tAchternaam\tBSN\nSamira\tIdrissi\t1", '\t')]
    [InlineData("sep=,\nVoornaam,Achternaam,BSN\nSamira,Idrissi,1", ',')]
    [InlineData("Deelnemers 2026\r\n\r\n\"Voornaam\";\"Achternaam\";\"BSN\"\r\nSamira;Idrissi;1", ';')]
    [InlineData("VOORNAAM ; achternaam;Bsn-nummer\rSamira;Idrissi;1", ';')]
    public void De_scheiding_en_de_regel_met_namen_worden_gevonden(string tekst, char scheiding)
    {
        var tabel = Tabel(Encoding.UTF8.GetBytes(tekst));
        tabel.Scheiding.ShouldBe(scheiding);
        tabel.Kolommen.ShouldBe([Kolom.Voornaam, Kolom.Achternaam, Kolom.Bsn]);
        tabel.Regels.Single().Vakken.ShouldBe(["Samira", "Idrissi", "1"]);
    }

    [Theory]
    [InlineData("Tussenv.", Kolom.Tussenvoegsel)]
    [InlineData("geb.datum", Kolom.Geboortedatum)]
    [InlineData("GEBDAT", Kolom.Geboortedatum)]
    [InlineData("Sofi-nummer", Kolom.Bsn)]
    [InlineData("Straat + huisnummer", Kolom.Straat)]
    [InlineData("E-mail", Kolom.Email)]
    [InlineData("mail", Kolom.Email)]
    [InlineData("Aangemeld door", Kolom.Aanmelder)]
    [InlineData("Datum toestemming", Kolom.ToestemmingOp)]
    [InlineData("Hulpvraag", Kolom.Reden)]
    [InlineData("Naam cliënt", Kolom.Naam)]
    [InlineData("Kleur", null)]
    public void Kolommen_heten_overal_anders(string kop, Kolom? kolom)
    {
        var tabel = Tabel(Encoding.UTF8.GetBytes($"Achternaam;Plaats;{kop}\r\nIdrissi;Enschede;x"));
        tabel.Kolommen[2].ShouldBe(kolom);
        tabel.Onbekend.ShouldBe(kolom is null ? [kop] : []);
    }

    [Fact]
    public void Regelnummers_zijn_die_van_het_bestand_ook_na_lege_regels_en_vakken_van_meer_regels()
    {
        var tabel = Tabel("Naam;Reden;BSN\r\n\r\nSamira;\"Ik wil rust.\r\nEn een huis.\";1\r\n;;\r\nHenk;\"zei \"\"nee\"\"\";2\r\n"u8.ToArray());
        tabel.Regels.Select(r => (r.Nummer, r.Vakken[1])).ShouldBe([(3, "Ik wil rust.\nEn een huis."), (6, "zei \"nee\"")]);
    }

    [Fact]
    public void Een_aanhalingsteken_te_veel_laat_alleen_die_regel_liggen()
    {
        var tabel = Tabel("Naam;Plaats;BSN\r\nSamira;Enschede;1\r\nHenk;\"Almelo;2\r\nDaan;Losser;3\r\nRuben;\"Hengelo\";4\r\n"u8.ToArray());
        tabel.Regels.Select(r => (r.Nummer, r.Fout is null, r.Vakken[0])).ShouldBe([(2, true, "Samira"), (3, false, "Henk"), (4, true, "Daan"), (5, true, "Ruben")]);
        Tabel("Naam;Plaats\r\nSamira;\"Enschede"u8.ToArray()).Regels.Single().Fout.ShouldNotBeNull();
    }

    [Fact]
    public void Een_regel_met_te_veel_vakken_blijft_liggen_en_een_te_korte_telt_als_half_leeg()
    {
        var tabel = Tabel("Naam;Plaats;BSN\r\nSamira;Enschede;1;;\r\nHenk;Almelo;2;teveel\r\nDaan\r\n"u8.ToArray());
        tabel.Regels.Select(r => r.Fout is null).ShouldBe([true, false, true]);
        tabel.Regels[2].Vakken.ShouldBe(["Daan", "", ""]);
    }

    [Fact]
    public void Heel_lange_regels_en_heel_veel_regels_zijn_geen_ramp()
    {
        var lang = new string('x', 100_000);
        Tabel(Encoding.UTF8.GetBytes($"Naam;Reden\r\nSamira;{lang}\r\n")).Regels.Single().Vakken[1].Length.ShouldBe(100_000);
        var veel = "Naam;Plaats\r\n" + string.Concat(Enumerable.Range(0, Lijstregels.HoogsteAantal).Select(i => $"Mens {i};\"Enschede\r\n"));
        Tabel(Encoding.UTF8.GetBytes(veel)).Regels.Count.ShouldBe(Lijstregels.HoogsteAantal);
        Weigert(Encoding.UTF8.GetBytes(veel + "Nog een;\r\n"), Lijstregels.TeVeelRegels);
    }

    private static Csvtabel Tabel(byte[] inhoud) => Csvtabel.Lees(Bestandstekst.Lees(inhoud).Waarde).Waarde;

    private static void Weigert(ReadOnlySpan<byte> inhoud, Regel regel)
    {
        var tekst = Bestandstekst.Lees(inhoud);
        var weigeringen = tekst.IsGelukt ? Csvtabel.Lees(tekst.Waarde).Weigeringen : tekst.Weigeringen;
        weigeringen.Select(w => w.Regel).ShouldBe([regel]);
    }
}
