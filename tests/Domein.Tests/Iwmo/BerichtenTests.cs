using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Iwmo;
using Xunit;

namespace Spil.Domein.Tests.Iwmo;

/// <summary>What we write is what the standard says, and what we read is what was written.</summary>
public sealed class BerichtenTests
{
    public static TheoryData<string> Namen => [.. Iwmoschema.Berichten.Select(b => b.Naam)];

    [Fact]
    public void De_tabel_kent_zeven_berichten_met_hun_code() =>
        Iwmoschema.Berichten.Select(b => $"{b.Nummer} {b.Code}").ShouldBe(["301 414", "305 418", "307 420", "315 444", "317 480", "319 482", "323 484"]);

    [Theory, MemberData(nameof(Namen))]
    public void Een_goed_bericht_gaat_heen_en_terug_zonder_verschil(string naam)
    {
        var bericht = Bericht(naam);
        var xml = bericht.Xml();
        xml.ShouldStartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        var gelezen = Berichtgegeven.Lees(xml);
        gelezen.Fouten.ShouldBeEmpty();
        gelezen.Soort!.Naam.ShouldBe(naam);
        gelezen.Bericht!.GetType().ShouldBe(bericht.GetType());
        gelezen.Bericht.Xml().ShouldBe(xml);
        Xsdorakel.Keurt(xml).ShouldBeTrue();
    }

    [Fact]
    public void Elk_element_van_de_standaard_gaat_heen_en_terug()
    {
        IBericht[] alle = [.. Berichtgegeven.Alle(), .. Berichtgegeven.Zeldzaam()];
        foreach (var xml in alle.Select(b => b.Xml()))
        {
            Berichtgegeven.Lees(xml).Bericht!.Xml().ShouldBe(xml);
            Xsdorakel.Keurt(xml).ShouldBeTrue();
        }
        var geschreven = alle.SelectMany(b => XDocument.Parse(b.Xml()).Descendants().Select(e => $"{Iwmoschema.Van(b.GetType()).Naam} {e.Parent?.Name.LocalName}/{e.Name.LocalName}")).ToHashSet();
        Iwmoschema.Berichten.SelectMany(b => Paren(b.Naam, "Bericht", (Samengesteld)b.Wortel.Type)).Where(p => !geschreven.Contains(p)).ShouldBeEmpty();
    }

    [Fact]
    public void Elementen_staan_in_de_namespace_van_het_bericht_en_die_in_een_basistype_in_het_basisschema()
    {
        var xml = XDocument.Parse(Berichtgegeven.Wmo301().Xml());
        XNamespace eigen = "http://www.istandaarden.nl/iwmo/3_2/wmo301/schema", basis = "http://www.istandaarden.nl/iwmo/3_2/basisschema/schema";
        xml.Root!.Name.ShouldBe(eigen + "Bericht");
        var product = xml.Descendants(eigen + "ToegewezenProduct").Single();
        product.Elements().Select(e => e.Name).ShouldBe(new[] { "ToewijzingNummer", "Product", "Toewijzingsdatum", "Toewijzingstijd", "Ingangsdatum", "Einddatum", "Omvang" }.Select(n => eigen + n));
        product.Element(eigen + "Omvang")!.Elements().Select(e => (e.Name, e.Value)).ShouldBe([(basis + "Volume", "125"), (basis + "Eenheid", "01"), (basis + "Frequentie", "2")]);
        product.Element(eigen + "Ingangsdatum")!.Value.ShouldBe("2021-05-10");
        product.Element(eigen + "Toewijzingstijd")!.Value.ShouldBe("09:30:00");
        xml.Descendants(basis + "Achternaam").Count().ShouldBe(3);
    }

    [Fact]
    public void Tekst_die_in_geen_xml_past_gaat_er_schoon_in() =>
        ((Wmo301)Berichtgegeven.Lees((Berichtgegeven.Wmo301() with { Client = Berichtgegeven.Wmo301().Client with { Commentaar = "a\0<b>&\u0007 ]]> 😀" } }).Xml()).Bericht!).Client.Commentaar.ShouldBe("a<b>& ]]> 😀");

    [Fact]
    public void Wat_een_bericht_bederft_ziet_onze_lezer_precies_als_de_keuring_van_het_framework() =>
        Wet.Geldt(Gen.Choose(0, 6), Bederf, (nummer, stappen) =>
        {
            var xml = XDocument.Parse(Berichtgegeven.Alle()[nummer].Xml());
            foreach (var (wat, waar, waarmee) in stappen) Verander(xml, wat, waar, waarmee);
            var tekst = xml.ToString(SaveOptions.DisableFormatting);
            var opbouw = Berichtgegeven.Lees(tekst).Fouten.Where(f => f.Code[..2] is "XS" or "RS" || f.Code is "CS015" or "CS025");
            return opbouw.Any() == !Xsdorakel.Keurt(tekst);
        });

    private static readonly string[] Waarden = ["", " ", "0", "00", "01", "7", "-1", "+5", "007", " 5 ", "99999999999999999999", "1.5", "a", "2021-05-10", "2021-02-29", "2021-5-1", "2021-05-10Z", "2021-05-10+02:00",
        "09:30:00", "09:30:00Z", "09:30:00.5", "25:00:00", "NL", "1271AB", "12345678", "123456789", "1.0.0", "01.0.0", "J.", "Éé", new string('x', 37), new string('x', 201), "\u00A0", "a\nb"];

    private static readonly Gen<(int Wat, int Waar, string Waarmee)[]> Bederf =
        (from wat in Gen.Choose(0, 8) from waar in Gen.Choose(0, 999) from waarmee in Gen.Elements(Waarden) select (wat, waar, waarmee)).ArrayOf().Where(a => a.Length <= 3);

    private static void Verander(XDocument xml, int wat, int waar, string waarmee)
    {
        var elementen = xml.Descendants().Where(e => e.Parent is not null).ToList();
        if (elementen.Count == 0) return;
        var element = elementen[waar % elementen.Count];
        if (wat <= 3 && !element.HasElements) element.Value = waarmee;
        else if (wat == 4) element.Remove();
        else if (wat == 5) element.AddAfterSelf(new XElement(element));
        else if (wat == 6 && element.NextNode is XElement volgende)
        {
            element.Remove();
            volgende.AddAfterSelf(element);
        }
        else if (wat == 7) element.Name = element.Name.LocalName;
        else if (wat == 8) element.AddBeforeSelf(new XElement(element.Name.Namespace + "Onbekend", waarmee));
    }

    private static IEnumerable<string> Paren(string bericht, string naam, Samengesteld type) => type.Elementen.SelectMany(e =>
        new[] { $"{bericht} {naam}/{e.Naam}" }.Concat(e.Type is Samengesteld dieper ? Paren(bericht, e.Naam, dieper) : [])).Distinct();

    private static IBericht Bericht(string naam) => Berichtgegeven.Alle().Single(b => Iwmoschema.Van(b.GetType()).Naam == naam);
}
