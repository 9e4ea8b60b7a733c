using System.Text;
using Shouldly;
using Spil.Iwmo;
using Xunit;

namespace Spil.Domein.Tests.Iwmo;

/// <summary>Files from outside: what is broken or meant to break something is refused with a sentence, in bounded memory.</summary>
public sealed class LezerTests
{
    private static readonly string Goed = Berichtgegeven.Wmo301().Xml();

    [Fact]
    public void Elke_fout_in_de_opbouw_krijgt_een_plaats_en_een_zin()
    {
        Berichtgegeven.Fouten(Goed.Replace("<Bsn>999900006</Bsn>", "", StringComparison.Ordinal)).ShouldBe(["XSD-002 /Bericht/Client/Bsn"]);
        Berichtgegeven.Fouten(Goed.Replace("<Bsn>999900006</Bsn>", "<Bsn>999900006</Bsn><Bsn>999900006</Bsn>", StringComparison.Ordinal)).ShouldBe(["XSD-003 /Bericht/Client/Bsn"]);
        Berichtgegeven.Fouten(Goed.Replace("<Bsn>", "<Kenteken>GZ-07</Kenteken><Bsn>", StringComparison.Ordinal)).ShouldBe(["XSD-003 /Bericht/Client/Kenteken"]);
        Berichtgegeven.Fouten(Goed.Replace("<Bsn>", "<Bsn soort=\"oud\">", StringComparison.Ordinal)).ShouldBe(["XSD-003 /Bericht/Client/Bsn/@soort"]);
        Berichtgegeven.Fouten(Goed.Replace("<Bsn>999900006", "<Bsn><b>9</b>", StringComparison.Ordinal)).ShouldBe(["XSD-003 /Bericht/Client/Bsn", "RS033 /Bericht/Client/Bsn"]);
        Berichtgegeven.Fouten(Goed.Replace("<Client>", "<Client>hallo", StringComparison.Ordinal)).ShouldBe(["XSD-003 /Bericht/Client"]);
        Berichtgegeven.Fouten(Goed.Replace("iwmo:Volume", "Volume", StringComparison.Ordinal)).ShouldBe(
            ["XSD-004 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]/Omvang/Volume", "XSD-002 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]/Omvang/Volume"]);
        Berichtgegeven.Fouten(Goed.Replace("<BerichtCode>414", "<BerichtCode>418", StringComparison.Ordinal)).ShouldBe(["RS047 /Bericht/Header/BerichtCode"]);
    }

    [Theory]
    [InlineData("<BerichtCode>415", "<BerichtCode>414", "RS047")]
    [InlineData("<RetourCode>0200", "<RetourCode>0201", "XSD-005")]
    [InlineData("<IdentificatieRetour>GDN000000302</IdentificatieRetour>", "", "XSD-002")]
    [InlineData("<DagtekeningRetour>2021-05-04", "<DagtekeningRetour>2021-05-04Z", "RS032")]
    [InlineData("<Afzender>0406", "<Afzender>75750101", "RS035")]
    [InlineData("<RetourCode>0200</RetourCode>", "", "XSD-002")]
    public void Een_302_wordt_gekeurd_zoals_elk_bericht(string goed, string fout, string code)
    {
        var xml = Berichtgegeven.Wmo302().Xml();
        xml.ShouldContain(goed);
        Berichtgegeven.Lees(xml.Replace(goed, fout, StringComparison.Ordinal)).Fouten.Select(f => f.Code).Distinct().ShouldBe([code]);
    }

    [Theory]
    [InlineData("<Bsn>999900006", "<Bsn>99990000", "RS037 Hier horen 9 cijfers.")]
    [InlineData("<Geslacht>2", "<Geslacht>v", "XSD-005 Hier hoort een van deze waarden: 0, 1, 2.")]
    [InlineData("<iwmo:LandCode>NL", "<iwmo:LandCode>XX", "XSD-005 Deze waarde staat niet in de lijst van de standaard.")]
    [InlineData("<iwmo:Volume>125", "<iwmo:Volume>2,5", "XSD-005 Hier hoort een heel getal van 0 tot en met 99999999.")]
    [InlineData("<Ingangsdatum>2021-05-10", "<Ingangsdatum>10-05-2021", "XSD-005 Hier hoort een datum, zoals 2021-04-30.")]
    [InlineData("<Toewijzingstijd>09:30:00", "<Toewijzingstijd>half tien", "XSD-005 Hier hoort een tijd, zoals 09:30:00.")]
    [InlineData("<iwmo:Voorletters>J", "<iwmo:Voorletters>J.", "RS045 Hier horen alleen letters, zonder punten en spaties.")]
    [InlineData("<iwmo:Straatnaam>Ceintuurbaan", "<iwmo:Straatnaam>Burgemeester van der Laanstraat", "RS020 Hier passen hoogstens 24 tekens. Er staan er 31.")]
    [InlineData("<iwmo:Plaatsnaam>Huizen", "<iwmo:Plaatsnaam>", "RS033 Hier hoort iets te staan. Laat het element anders weg.")]
    [InlineData("<iwmo:Plaatsnaam>Huizen", "<iwmo:Plaatsnaam>  ", "RS033 Hier hoort iets te staan. Laat het element anders weg.")]
    [InlineData("<iwmo:Telefoonnummer>0355281911", "<iwmo:Telefoonnummer>035-5281911", "RS046 Hier horen alleen cijfers.")]
    [InlineData("<iwmo:BerichtXsdVersie>1.0.0", "<iwmo:BerichtXsdVersie>1", "RS048 Hier hoort een versie, zoals 1.0.0.")]
    [InlineData("<Commentaar>Bel twee keer aan.\nDe hond is lief.", "<Commentaar> \n", "RS031 Een commentaar zegt iets. Hier staan alleen spaties.")]
    [InlineData("<Afzender>0406", "<Afzender>406", "RS035 Hier horen 4 cijfers.")]
    [InlineData("<Ontvanger>75750101", "<Ontvanger>7575010", "RS036 Hier horen 8 cijfers.")]
    [InlineData("<iwmo:Volume>125", "<iwmo:Volume>-1", "RS001 Hier hoort een heel getal van 0 tot en met 99999999.")]
    [InlineData("<iwmo:Volume>125", "<iwmo:Volume>100000000", "RS005 Hier hoort een heel getal van 0 tot en met 99999999.")]
    [InlineData("<BerichtCode>414", "<BerichtCode>418", "RS047 Hier hoort 414 te staan.")]
    [InlineData("<BerichtVersie>3", "<BerichtVersie>2", "CS025 Hier hoort 3 te staan.")]
    [InlineData("<BerichtSubversie>2", "<BerichtSubversie>1", "CS015 Hier hoort 2 te staan.")]
    public void Een_waarde_die_niet_past_zegt_wat_er_hoort(string goed, string fout, string zin)
    {
        Goed.ShouldContain(goed);
        var gevonden = Berichtgegeven.Lees(Goed.Replace(goed, fout, StringComparison.Ordinal)).Fouten;
        gevonden.Where(f => f.Code[..2] is "RS" or "XS" || f.Code is "CS025" or "CS015").Select(f => $"{f.Code} {f.Zin}").ShouldBe([zin]);
    }

    [Fact]
    public void Datum_en_tijd_met_een_tijdzone_zijn_RS032_en_RS034_en_de_andere_regels_gaan_door()
    {
        var xml = Goed.Replace("2021-05-10</Ingang", "2021-05-10Z</Ingang", StringComparison.Ordinal).Replace("09:30:00<", "09:30:00+01:00<", StringComparison.Ordinal)
            .Replace("<Einddatum>2026-05-09</Einddatum>", "", StringComparison.Ordinal);
        const string Product = "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]";
        Berichtgegeven.Fouten(xml).ShouldBe([$"RS034 {Product}/Toewijzingstijd", $"RS032 {Product}/Ingangsdatum", $"CD076 {Product}/Einddatum"]);
    }

    [Theory]
    [InlineData("", "XML-001")]
    [InlineData("dit is geen xml", "XML-001")]
    [InlineData("<Bericht>", "XSD-001")]
    [InlineData("<Bericht xmlns=\"http://www.istandaarden.nl/iwmo/3_1/wmo301/schema\" />", "XSD-001")]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Bericht>&b;</Bericht>", "XML-002")]
    [InlineData("<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Bericht>&a;</Bericht>", "XML-002")]
    [InlineData("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><Bericht/>", "XML-002")]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><Bericht/>", "XML-003")]
    public void Wat_geen_bericht_is_wordt_geweigerd_met_een_zin(string xml, string code)
    {
        var fout = Berichtgegeven.Lees(xml).Fouten.ShouldHaveSingleItem();
        fout.Code.ShouldBe(code);
        fout.Zin.ShouldMatch("^[A-Z].*[.]$");
    }

    [Fact]
    public void Een_andere_tekenset_wordt_geweigerd_en_een_utf8_merkteken_niet()
    {
        foreach (var anders in new byte[][] { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Goed)).ToArray(), Encoding.Latin1.GetBytes(Goed.Replace("Jopie", "Jörg", StringComparison.Ordinal)), Encoding.UTF32.GetBytes(Goed) })
            Berichtlezer.Lees(new MemoryStream(anders)).Fouten.ShouldHaveSingleItem().Code.ShouldBeOneOf("XML-003", "XML-001");
        Berichtlezer.Lees(new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Goed)])).IsGoed.ShouldBeTrue();
    }

    [Fact]
    public void Een_afgebroken_bericht_zegt_op_welke_regel() =>
        Berichtgegeven.Lees(Goed[..^40]).Fouten.ShouldHaveSingleItem().Zin.ShouldMatch(@"^Dit is geen goede XML\. Kijk bij regel \d+, teken \d+\.$");

    [Theory]
    [InlineData("<Commentaar>", "a", "")] // one text
    [InlineData("<!--", "a", "")] // one comment
    [InlineData("<Bericht a=\"", "a", "")] // one attribute
    [InlineData("<", "a", "")] // one name
    [InlineData("", "<a>", "")] // ever deeper
    [InlineData("", "<a/>", "")] // ever more of what nobody knows
    [InlineData("<Client><Bsn>", "<![CDATA[aaaaaaaaaaaaaaaaaaaaaaaaaaaa]]>", "")] // one text in pieces
    [InlineData("<!-- -->", " ", "")] // nothing at all
    public void Een_bestand_van_een_gigabyte_is_te_groot_zonder_dat_het_geheugen_volloopt(string begin, string herhaal, string eind)
    {
        var kop = Goed[..(Goed.IndexOf("<Client>", StringComparison.Ordinal))];
        using var groot = new Herhaalstroom(kop + begin, herhaal + eind, 1_000_000_000);
        var voor = GC.GetAllocatedBytesForCurrentThread();
        var fouten = Berichtlezer.Lees(groot).Fouten;
        fouten[^1].Code.ShouldBeOneOf("XML-004", "XML-005");
        groot.Gelezen.ShouldBeLessThan(Berichtlezer.MeesteBytes + 10_000);
        // All that was ever asked for, not what was in use at once: half of the file at most, and for what is in one piece far less.
        (GC.GetAllocatedBytesForCurrentThread() - voor).ShouldBeLessThan(20_000_000);
    }

    [Fact]
    public void Van_een_bestand_waarvan_de_lengte_bekend_is_wordt_niets_gelezen()
    {
        using var groot = new Herhaalstroom("", " ", 1_000_000_000, lengteBekend: true);
        Berichtlezer.Lees(groot).Fouten.ShouldHaveSingleItem().ToString().ShouldBe("XML-004 / Dit bestand is groter dan 100 MB. Zo groot is een bericht niet.");
        groot.Gelezen.ShouldBe(0);
    }

    [Fact]
    public void Een_lange_declaratie_gaat_client_voor_client()
    {
        const int Aantal = 5000;
        var prestaties = Enumerable.Range(1, Aantal).Select(n => Berichtgegeven.Prestatie($"P{n}", 1)).ToArray();
        var bericht = Berichtgegeven.Wmo323(prestaties);
        bericht = bericht with { Declaratie = bericht.Declaratie with { Clienten = [.. prestaties.Select(p => new Client323(Berichtgegeven.Bsn, [p]))] } };
        var gezien = new List<WeakReference>();
        var nogVast = Aantal;
        var gelezen = Berichtlezer.Lees(new MemoryStream(Berichtschrijver.Schrijf(bericht)), perClient: client =>
        {
            gezien.Add(new(client));
            if (gezien.Count != Aantal) return;
            GC.Collect();
            nogVast = gezien.Count(c => c.IsAlive);
        });
        gelezen.Fouten.ShouldBeEmpty();
        gezien.Count.ShouldBe(Aantal);
        ((Wmo323)gelezen.Bericht!).Declaratie.Clienten.ShouldBeEmpty();
        nogVast.ShouldBeLessThan(100, "who was handed over is let go");
    }

    [Fact]
    public void Wat_vol_fouten_staat_stopt_na_tweehonderd()
    {
        var fouten = Berichtgegeven.Lees(Goed.Replace("<Bsn>", string.Concat(Enumerable.Repeat("<Nee/>", 500)) + "<Bsn>", StringComparison.Ordinal)).Fouten;
        fouten.Count.ShouldBe(201);
        fouten[^1].Code.ShouldBe("XML-005");
    }
}

/// <summary>A stream that is as long as you like and takes no room.</summary>
internal sealed class Herhaalstroom(string begin, string herhaal, long lengte, string eind = "", bool lengteBekend = false) : Stream
{
    private readonly byte[] kop = Encoding.UTF8.GetBytes(begin);
    private readonly byte[] midden = Encoding.UTF8.GetBytes(herhaal);
    private readonly byte[] staart = Encoding.UTF8.GetBytes(eind);

    public long Gelezen { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var aantal = (int)Math.Min(count, kop.Length + lengte + staart.Length - Gelezen);
        for (var i = 0; i < aantal; i++, Gelezen++)
            buffer[offset + i] = Gelezen < kop.Length ? kop[Gelezen] : Gelezen < kop.Length + lengte ? midden[(Gelezen - kop.Length) % midden.Length] : staart[Gelezen - kop.Length - lengte];
        return aantal;
    }

    public override bool CanRead => true;
    public override bool CanSeek => lengteBekend;
    public override bool CanWrite => false;
    public override long Length => lengte;
    public override long Position { get => Gelezen; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
