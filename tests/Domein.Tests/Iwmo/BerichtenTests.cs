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
    public void De_tabel_kent_acht_berichten_met_hun_code() =>
        Iwmoschema.Berichten.Select(b => $"{b.Nummer} {b.Code}").ShouldBe(["301 414", "302 415", "305 418", "307 420", "315 444", "317 480", "319 482", "323 484"]);

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
    public void Een_302_herhaalt_de_301_met_codes_aan_het_eind_van_elk_deel()
    {
        var xml = XDocument.Parse(Berichtgegeven.Wmo302().Xml());
        XNamespace eigen = "http://www.istandaarden.nl/iwmo/3_2/wmo302/schema", basis = "http://www.istandaarden.nl/iwmo/3_2/basisschema/schema";
        xml.Root!.Name.ShouldBe(eigen + "Bericht");
        xml.Root.Element(eigen + "Header")!.Elements().Select(e => e.Name).ShouldBe(new[]
        {
            "BerichtCode", "BerichtVersie", "BerichtSubversie", "Afzender", "Ontvanger", "BerichtIdentificatie", "XsdVersie", "IdentificatieRetour", "DagtekeningRetour", "XsdVersieRetour", "RetourCodes",
        }.Select(n => eigen + n));
        foreach (var deel in new[] { "Client", "Relatie", "Contact", "ToegewezenProduct" })
            foreach (var element in xml.Descendants(eigen + deel)) element.Elements().Last().Name.ShouldBe(eigen + "RetourCodes");
        xml.Descendants(eigen + "RetourCode").Count().ShouldBe(7);
        xml.Descendants(basis + "Identificatie").Single().Value.ShouldBe(Berichtgegeven.Wmo301().Header.BerichtIdentificatie.Identificatie);
    }

    [Fact]
    public void De_kop_van_een_302_noemt_de_gemeente_afzender_en_komt_toch_van_de_aanbieder()
    {
        IBericht retour = Berichtgegeven.Wmo302();
        (retour.Header.Afzender, retour.Header.Ontvanger).ShouldBe((Berichtgegeven.Huizen, Berichtgegeven.Aanbieder));
        (retour.Header.Verzender, retour.Header.Bestemming, retour.Header.Kenmerk).ShouldBe((Berichtgegeven.Aanbieder, Berichtgegeven.Huizen, "GDN000000302"));
        var start = Berichtgegeven.Wmo305().Header;
        (start.Verzender, start.Bestemming, start.Kenmerk).ShouldBe((start.Afzender, start.Ontvanger, start.BerichtIdentificatie.Identificatie));
    }

    [Fact]
    public void Van_elke_code_is_te_zien_waar_die_staat()
    {
        var retour = Wmo302.Antwoord(Berichtgegeven.Wmo301(Berichtgegeven.Toegewezen(), Berichtgegeven.Toegewezen(1002)), "R1", Berichtgegeven.Dag, p => p.ToewijzingNummer == 1002 ? ["S329", "9332"] : ["0233"]);
        retour.Codes().Where(c => c.IsAfkeuring).Select(c => $"{c.Code} {c.Pad} {c.ToewijzingNummer}").ShouldBe(
            ["S329 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2] 1002", "9332 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2] 1002"]);
        retour.Codes().Select(c => c.Pad).Distinct().Count().ShouldBe(8);
        (retour with { Header = retour.Header with { RetourCodes = ["0001"] }, Client = null }).Codes().ShouldBe([new("0001", "/Bericht/Header")]);
        (retour with { Header = retour.Header with { RetourCodes = null }, Client = null }).Codes().ShouldBeEmpty();
    }

    [Fact]
    public void Tekst_die_in_geen_xml_past_gaat_er_schoon_in() =>
        ((Wmo301)Berichtgegeven.Lees((Berichtgegeven.Wmo301() with { Client = Berichtgegeven.Wmo301().Client with { Commentaar = "a\0<b>&\u0007 ]]> 😀" } }).Xml()).Bericht!).Client.Commentaar.ShouldBe("a<b>& ]]> 😀");

    [Fact]
    public void Wat_een_bericht_bederft_ziet_onze_lezer_precies_als_de_keuring_van_het_framework() =>
        Wet.Geldt(Gen.Choose(0, Berichtgegeven.Alle().Count - 1), Bederf, (nummer, stappen) =>
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
