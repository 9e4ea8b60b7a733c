using Shouldly;
using Spil.Iwmo;
using Xunit;

namespace Spil.Domein.Tests.Iwmo;

/// <summary>Each rule of the standard: a message that keeps it and one that breaks only it.</summary>
public sealed class IwmoregelsTests
{
    private const string Client = "/Bericht/Client";
    private const string Product = Client + "/ToegewezenProducten/ToegewezenProduct[1]";
    private static readonly DateOnly Dag = Berichtgegeven.Dag;

    [Fact]
    public void Elke_regel_heeft_een_eigen_code_en_een_test()
    {
        var regels = typeof(Iwmoregels).GetFields().Select(f => (f.Name, (Iwmoregel)f.GetValue(null)!)).ToArray();
        regels.Select(r => r.Item2.Code).ShouldBeUnique();
        regels.Where(r => !r.Item2.Zin.EndsWith('.') || r.Item2.Zin.Length > 200).ShouldBeEmpty();
        var tests = string.Join('\n', Huis.Huis.Bestanden("tests/Domein.Tests/Iwmo", "*.cs").Select(b => File.ReadAllText(b.FullName)));
        regels.Where(r => !tests.Contains(r.Item2.Code, StringComparison.Ordinal)).Select(r => r.Item2.Code).ShouldBeEmpty();
    }

    [Fact]
    public void CD076_een_omvang_per_week_heeft_een_einddatum()
    {
        Toewijzing(p => p with { Einddatum = null }).ShouldBe([$"CD076 {Product}/Einddatum"]);
        Toewijzing(p => p with { Einddatum = null, Omvang = new(125, "01", "4") }).ShouldBeEmpty();
        Verzoek(p => p with { ToewijzingEinddatum = null }).ShouldBe([$"CD076 {Client}/AangevraagdeProducten/AangevraagdProduct[1]/ToewijzingEinddatum"]);
        TeWijzigen(p => p with { Einddatum = null }).ShouldBe([$"CD076 {Client}/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]/Einddatum"]);
    }

    [Fact]
    public void CD041_en_CD080_productcode_en_omvang_horen_bij_elkaar()
    {
        Toewijzing(p => p with { Omvang = null }).ShouldBe([$"CD041 {Product}/Omvang"]);
        Toewijzing(p => p with { Product = new("01") }).ShouldBe([$"CD080 {Product}/Omvang"]);
        Toewijzing(p => p with { Product = new("01"), Omvang = null }).ShouldBeEmpty();
    }

    [Fact]
    public void CD075_CD077_CD078_CD079_een_budget_in_plaats_van_een_omvang()
    {
        Toewijzing(p => p with { Product = null, Omvang = null }).ShouldBe([$"CD079 {Product}/Product"]);
        Toewijzing(p => p with { Product = null, Omvang = null, Budget = 1 }).ShouldBeEmpty();
        Toewijzing(p => p with { Budget = 1 }).ShouldBe([$"CD077 {Product}/Omvang", $"CD078 {Product}/Budget"]);
        Toewijzing(p => p with { Product = null, Omvang = null, Budget = 1, Einddatum = null }).ShouldBe([$"CD075 {Product}/Einddatum"]);
        TeWijzigen(p => p with { Budget = 1 }).Length.ShouldBe(2);
    }

    [Fact]
    public void CS335_en_CS336_redenen_van_wijziging()
    {
        Toewijzing(p => p with { RedenWijziging = "13" }).ShouldBe([$"CS335 {Product}/RedenWijziging"]);
        Toewijzing(p => p with { RedenWijziging = "13", Einddatum = p.Ingangsdatum }).ShouldBeEmpty();
        Toewijzing(p => p with { RedenWijziging = "01" }).ShouldBe([$"CS336 {Product}/RedenWijziging"]);
        Toewijzing(p => p with { RedenWijziging = "05" }).ShouldBeEmpty();
    }

    [Fact]
    public void CS003_een_periode_eindigt_niet_voor_zij_begint()
    {
        Toewijzing(p => p with { Einddatum = p.Ingangsdatum }).ShouldBeEmpty();
        Toewijzing(p => p with { Einddatum = p.Ingangsdatum.AddDays(-1) }).ShouldBe([$"CS003 {Product}/Einddatum"]);
        var stop = Berichtgegeven.Wmo307();
        (stop with { Client = stop.Client with { StopProducten = [stop.Client.StopProducten[0] with { Einddatum = new(2021, 5, 11) }] } }).Fouten().ShouldBe([$"CS003 {Client}/StopProducten/StopProduct[1]/Einddatum"]);
        Persoon(c => c with { Contactgegevens = [Berichtgegeven.Thuis(), Berichtgegeven.Thuis() with { Soort = "04", Periode = new(Dag, Dag.AddDays(-1)) }] }).ShouldBe([$"CS003 {Client}/Contactgegevens/Contact[2]/Periode/Einddatum"]);
        Berichtgegeven.Wmo323(Berichtgegeven.Prestatie(van: "2021-06-02", tot: "2021-06-01")).Fouten().ShouldBe(["CS003 /Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]/ProductPeriode/Einddatum"]);
        var declaratie = Berichtgegeven.Wmo323();
        (declaratie with { Declaratie = declaratie.Declaratie with { DeclaratiePeriode = new(Dag, Dag.AddDays(-1)) } }).Fouten().ShouldBe(["CS003 /Bericht/Declaratie/DeclaratiePeriode/Einddatum", "CS340 /Bericht/Declaratie/DeclaratiePeriode"]);
    }

    [Theory]
    [InlineData("999900007")]
    [InlineData("000000000")]
    public void CS002_het_burgerservicenummer_klopt_met_de_elfproef(string bsn)
    {
        foreach (var xml in Berichtgegeven.Alle().Where(b => b is not (Wmo319 or Wmo302)).Select(b => b.Xml()))
            Berichtgegeven.Fouten(xml.Replace(Berichtgegeven.Bsn, bsn, StringComparison.Ordinal)).ShouldBe([$"CS002 {(xml.Contains("wmo323", StringComparison.Ordinal) ? "/Bericht/Declaratie/Clienten/Client[1]" : Client)}/Bsn"]);
    }

    [Fact]
    public void TR002_niemand_is_ouder_dan_120()
    {
        Persoon(c => c with { Geboortedatum = new(Dag.AddYears(-120)) }).ShouldBeEmpty();
        Persoon(c => c with { Geboortedatum = new(Dag.AddYears(-120).AddDays(-1)) }).ShouldBe([$"TR002 {Client}/Geboortedatum/Datum"]);
        Persoon(c => c with { Geboortedatum = new(new(1900, 1, 1), "3") }).ShouldBeEmpty();
        Persoon(c => c with { Geboortedatum = new(new(1900, 1, 1)) }).ShouldBe([$"TR002 {Client}/Geboortedatum/Datum"]);
    }

    [Fact]
    public void TR006_en_TR061_iemand_is_te_bereiken()
    {
        const string Pad = Client + "/Contactgegevens";
        Contact(c => c with { Telefoon = null }).ShouldBeEmpty();
        Contact(c => c with { Telefoon = null, Adres = c.Adres! with { Huis = null, LandCode = "BE" } }).ShouldBe([$"TR006 {Pad}/Contact[1]"]);
        Contact(c => c with { Soort = "04" }).ShouldBe([$"TR061 {Pad}"]);
        Contact(c => c with { Soort = "02" }).ShouldBeEmpty();
    }

    [Fact]
    public void CD034_CD025_CS089_CD005_adressen()
    {
        const string Pad = Client + "/Contactgegevens/Contact[1]/Adres";
        Contact(c => c with { Adres = c.Adres! with { Postcode = null, LandCode = null } }).ShouldBe([$"CD034 {Pad}/Postcode"]);
        Contact(c => c with { Adres = null }).ShouldBe([$"CD034 {Pad}/Postcode"]);
        Contact(c => c with { Soort = "02", Adres = null }).ShouldBeEmpty();
        Contact(c => c with { Adres = c.Adres! with { Huis = null } }).ShouldBe([$"CD025 {Pad}/Huis"]);
        foreach (var fout in new[] { "1271 AB", "1271ab", "0271AB", "1271A" }) Contact(c => c with { Adres = c.Adres! with { Postcode = fout } }).ShouldBe([$"CS089 {Pad}/Postcode"]);
        Contact(c => c with { Adres = c.Adres! with { Postcode = "B-1000", LandCode = "BE" } }).ShouldBeEmpty();
        Contact(c => c with { Adres = c.Adres! with { LandCode = null } }).ShouldBe([$"CD005 {Pad}/LandCode"]);
        Contact(c => c with { Soort = "02", Adres = c.Adres! with { Postcode = null } }).ShouldBe([$"CD005 {Pad}/LandCode"]);
    }

    [Fact]
    public void CS050_en_CS318_naamgebruik_past_bij_de_namen()
    {
        foreach (var (gebruik, metPartner, zonder) in new[] { ("1", true, true), ("2", true, false), ("3", true, false), ("4", true, false), ("5", false, false), ("1", true, true) })
        {
            Persoon(c => c with { Naam = c.Naam with { NaamGebruik = gebruik } }).Length.ShouldBe(metPartner ? 0 : 1);
            Persoon(c => c with { Naam = c.Naam with { NaamGebruik = gebruik, Partnernaam = null } }).ShouldBe(zonder ? [] : [$"CS050 {Client}/Naam/NaamGebruik"]);
        }
        Persoon(c => c with { Naam = c.Naam with { NaamGebruik = "6" } }).ShouldBe([$"CS318 {Client}/Naam/NaamGebruik", $"CS050 {Client}/Naam/NaamGebruik"]);
        Persoon(c => c with { Naam = c.Naam with { NaamGebruik = "6", Partnernaam = null } }).ShouldBe([$"CS318 {Client}/Naam/NaamGebruik"]);
    }

    [Fact]
    public void TR302_hetzelfde_product_loopt_niet_op_dezelfde_dagen()
    {
        var (een, twee) = (Berichtgegeven.Toegewezen(tot: "2021-10-30"), Berichtgegeven.Toegewezen(1002, van: "2021-10-31"));
        Berichtgegeven.Wmo301(een, twee).Fouten().ShouldBeEmpty();
        Berichtgegeven.Wmo301(een, twee with { Ingangsdatum = new(2021, 10, 30) }).Fouten().ShouldBe([$"TR302 {Client}/ToegewezenProducten/ToegewezenProduct[2]"]);
        Berichtgegeven.Wmo301(een with { RedenWijziging = "13", Einddatum = een.Ingangsdatum }, twee with { Ingangsdatum = een.Ingangsdatum }).Fouten().ShouldBeEmpty();
        Berichtgegeven.Wmo301(een, twee with { Ingangsdatum = een.Ingangsdatum, Product = new("01", "01A03") }).Fouten().ShouldBeEmpty();
        Berichtgegeven.Wmo301(een with { Product = new("11", "11A01") }, twee with { Ingangsdatum = een.Ingangsdatum, Product = new("11", "11A01") }).Fouten().ShouldBeEmpty();
    }

    [Fact]
    public void TR101_geen_nummer_staat_er_twee_keer()
    {
        Berichtgegeven.Wmo301(Berichtgegeven.Toegewezen(tot: "2021-10-30"), Berichtgegeven.Toegewezen(van: "2021-10-31")).Fouten().ShouldBe([$"TR101 {Client}/ToegewezenProducten/ToegewezenProduct[2]/ToewijzingNummer"]);
        Persoon(c => c with { Relaties = [c.Relaties![0], c.Relaties[0]] }).ShouldBe([$"TR101 {Client}/Relaties/Relatie[2]/Nummer"]);
        Berichtgegeven.Wmo323(Berichtgegeven.Prestatie(), Berichtgegeven.Prestatie()).Fouten().ShouldBe(["TR101 /Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[2]/ProductReferentie/ReferentieNummer"]);
        var (start, stop, verzoek, wijziging) = (Berichtgegeven.Wmo305(), Berichtgegeven.Wmo307(), Berichtgegeven.Wmo315(), Berichtgegeven.Wmo317());
        (start with { Client = start.Client with { StartProducten = [start.Client.StartProducten[0], start.Client.StartProducten[0]] } }).Fouten().Length.ShouldBe(1);
        (stop with { Client = stop.Client with { StopProducten = [stop.Client.StopProducten[0], stop.Client.StopProducten[0]] } }).Fouten().Length.ShouldBe(1);
        (verzoek with { Client = verzoek.Client with { AangevraagdeProducten = [verzoek.Client.AangevraagdeProducten[0], verzoek.Client.AangevraagdeProducten[0]] } }).Fouten().Length.ShouldBe(1);
        (wijziging with { Client = wijziging.Client with { Verzoek = wijziging.Client.Verzoek with { OngewijzigdeProducten = [new(1001)] } } }).Fouten().ShouldBe([$"TR101 {Client}/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]/ToewijzingNummer"]);
    }

    [Fact]
    public void TR381_de_code_past_bij_de_categorie()
    {
        Toewijzing(p => p with { Product = new("02", "01A04") }).ShouldBe([$"TR381 {Product}/Product/Code"]);
        Toewijzing(p => p with { Product = new("02", "HH1") }).ShouldBeEmpty();
        var lijst = new Voorkennis { Producten = new Dictionary<string, string> { ["HH1"] = "01" } };
        Berichtgegeven.Wmo301(Berichtgegeven.Toegewezen() with { Product = new("02", "HH1") }).Fouten(lijst).ShouldBe([$"TR381 {Product}/Product/Code"]);
        Berichtgegeven.Wmo301(Berichtgegeven.Toegewezen() with { Product = new("01", "HH1") }).Fouten(lijst).ShouldBeEmpty();
        Berichtgegeven.Wmo323(Berichtgegeven.Prestatie() with { ProductCategorie = "02" }).Fouten().ShouldBe(["TR381 /Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]/ProductCode"]);
    }

    [Fact]
    public void TR379_TR332_TR056_vragen_om_wat_er_eerder_was()
    {
        var bericht = Berichtgegeven.Wmo301(Berichtgegeven.Toegewezen() with { ReferentieAanbieder = "REF-1" });
        bericht.Fouten().ShouldBeEmpty();
        bericht.Fouten(new() { Verzoeken = new HashSet<string>() }).ShouldBe([$"TR379 {Product}/ReferentieAanbieder"]);
        bericht.Fouten(new() { Verzoeken = new HashSet<string> { "REF-1" } }).ShouldBeEmpty();
        bericht.Fouten(new() { Nummers = new HashSet<int> { 1001 } }).ShouldBe([$"TR332 {Product}/ToewijzingNummer"]);
        bericht.Fouten(new() { Identificaties = new HashSet<string> { "HZN000000001" } }).ShouldBe(["TR056 /Bericht/Header/BerichtIdentificatie/Identificatie"]);
    }

    [Fact]
    public void SPIL_008_en_TR056_een_302_heeft_een_eigen_dag_en_kenmerk()
    {
        var retour = Berichtgegeven.Wmo302();
        retour.Fouten().ShouldBeEmpty();
        (retour with { Header = retour.Header with { DagtekeningRetour = Dag } }).Fouten().ShouldBeEmpty();
        (retour with { Header = retour.Header with { DagtekeningRetour = Dag.AddDays(-1) } }).Fouten().ShouldBe(["SPIL-008 /Bericht/Header/DagtekeningRetour"]);
        retour.Fouten(new() { Identificaties = new HashSet<string> { retour.Header.BerichtIdentificatie.Identificatie } }).ShouldBeEmpty();
        retour.Fouten(new() { Identificaties = new HashSet<string> { retour.Header.IdentificatieRetour } }).ShouldBe(["TR056 /Bericht/Header/IdentificatieRetour"]);
    }

    [Fact]
    public void Een_302_herhaalt_wat_er_fout_was_en_is_daarom_zelf_niet_fout() =>
        Spil.Iwmo.Wmo302.Antwoord(Berichtgegeven.Wmo301(Berichtgegeven.Toegewezen(), Berichtgegeven.Toegewezen() with { Einddatum = null }), "R1", Dag, _ => ["9332"]).Fouten().ShouldBeEmpty();

    [Fact]
    public void CD007_CD009_CS139_taal_periode_en_geboortedatum()
    {
        Persoon(c => c with { Communicatie = new("1") }).ShouldBe([$"CD007 {Client}/Communicatie/Taal"]);
        Persoon(c => c with { Communicatie = new("2", "Turks") }).ShouldBe([$"CD007 {Client}/Communicatie/Taal"]);
        Persoon(c => c with { Communicatie = new("2") }).ShouldBeEmpty();
        Contact(c => c with { Periode = new(Dag, null) }).ShouldBe([$"CD009 {Client}/Contactgegevens/Contact[1]/Periode"]);
        foreach (var (gebruik, dag, goed) in new[] { ("1", new DateOnly(1941, 1, 1), true), ("1", new(1941, 2, 1), false), ("2", new(1941, 2, 1), true), ("2", new(1941, 2, 2), false), ("3", new(1941, 1, 1), false) })
            Persoon(c => c with { Geboortedatum = new(dag, gebruik) }).ShouldBe(goed ? [] : [$"CS139 {Client}/Geboortedatum/DatumGebruik"]);
    }

    [Fact]
    public void CS338_CS343_CD095_CD096_en_wat_voor_2021_eindigde()
    {
        Toewijzing(p => p with { Omvang = new(2, "16", "1") }).ShouldBe([$"CS338 {Product}/Omvang/Frequentie"]);
        Toewijzing(p => p with { Omvang = new(2, "16", "2") }).ShouldBeEmpty();
        Toewijzing(p => p with { Ingangsdatum = new(2020, 1, 1), Einddatum = new(2020, 12, 31), Omvang = new(2, "16", "1"), Product = new("01") }).ShouldBeEmpty();
        Verzoek(p => p with { Omvang = new(2, "16", "1") }).ShouldBe([$"CS343 {Client}/AangevraagdeProducten/AangevraagdProduct[1]/Omvang/Frequentie"]);
        Verzoek(p => p with { Product = new("01") }).ShouldBe([$"CD095 {Client}/AangevraagdeProducten/AangevraagdProduct[1]/Omvang"]);
        var wijziging = Berichtgegeven.Wmo317();
        (wijziging with { Client = wijziging.Client with { Verzoek = wijziging.Client.Verzoek with { NieuweProducten = [new(new("01"), Dag, Dag, Toewijzingsverloop.PerWeek(1), null)] } } }).Fouten()
            .ShouldBe([$"CD096 {Client}/Verzoek/NieuweProducten/NieuwProduct[1]/Omvang"]);
    }

    [Fact]
    public void CD043_CD066_CD067_CD068_beschikking_en_verwijzer()
    {
        const string Pad = Client + "/AangevraagdeProducten/AangevraagdProduct[1]";
        Verzoek(p => p with { BeschikkingNummer = null }).ShouldBe([$"CD043 {Pad}/BeschikkingIngangsdatum"]);
        Verzoek(p => p with { BeschikkingNummer = null, BeschikkingIngangsdatum = null }).ShouldBeEmpty();
        Verzoek(p => p with { Verwijzer = new("02", "De Wit", "01012345") }).ShouldBe([$"CD066 {Pad}/Verwijzer/Naam"]);
        Verzoek(p => p with { Verwijzer = new("02") }).ShouldBe([$"CD067 {Pad}/Verwijzer/Naam"]);
        Verzoek(p => p with { Verwijzer = new("01", null, "01012345") }).ShouldBe([$"CD068 {Pad}/Verwijzer/ZorgverlenerCode"]);
        Verzoek(p => p with { Verwijzer = new("01") }).ShouldBeEmpty();
    }

    [Fact]
    public void CS058_start_en_stop_zijn_nieuw_of_worden_verwijderd()
    {
        var (start, stop) = (Berichtgegeven.Wmo305(), Berichtgegeven.Wmo307());
        foreach (var (status, goed) in new[] { ("1", true), ("2", false), ("3", true), ("9", false) })
        {
            (start with { Client = start.Client with { StartProducten = [start.Client.StartProducten[0] with { StatusAanlevering = status }] } }).Fouten().ShouldBe(goed ? [] : [$"CS058 {Client}/StartProducten/StartProduct[1]/StatusAanlevering"]);
            (stop with { Client = stop.Client with { StopProducten = [stop.Client.StopProducten[0] with { StatusAanlevering = status }] } }).Fouten().ShouldBe(goed ? [] : [$"CS058 {Client}/StopProducten/StopProduct[1]/StatusAanlevering"]);
        }
    }

    [Fact]
    public void CD085_en_CD086_een_afwijzing_heeft_een_reden()
    {
        const string Pad = "/Bericht/Antwoord/RedenAfwijzingVerzoek";
        var antwoord = Berichtgegeven.Wmo319();
        (antwoord with { Antwoord = new("REF-2", "1") }).Fouten().ShouldBe([$"CD085 {Pad}"]);
        (antwoord with { Antwoord = new("REF-2", "2", "3") }).Fouten().ShouldBe([$"CD086 {Pad}"]);
        (antwoord with { Antwoord = new("REF-2", "2") }).Fouten().ShouldBeEmpty();
    }

    [Fact]
    public void Declaraties_CS100_CS319_CS325_CS337_CS339_CS340_CD060_CD087()
    {
        const string Pad = "/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]";
        Prestatie(p => p with { ProductPeriode = new(new(2020, 12, 1), new(2020, 12, 31)) }).ShouldBe([$"CS100 {Pad}/ProductPeriode/Begindatum"]);
        Prestatie(p => p with { ProductPeriode = new(new(2021, 6, 1), new(2021, 7, 1)) }).ShouldBe([$"CS337 {Pad}/ProductPeriode/Einddatum"]);
        Prestatie(p => p with { ProductReferentie = new("P1", "P0") }).ShouldBe([$"CD060 {Pad}/ProductReferentie/VorigReferentieNummer"]);
        Prestatie(p => p with { ProductTarief = null }).ShouldBe([$"CD087 {Pad}/ProductTarief"]);
        Prestatie(p => p with { Eenheid = "83", ProductTarief = null }).ShouldBe([$"CS339 {Pad}/IngediendBedrag/Bedrag"]);
        Prestatie(p => p with { Eenheid = "83", ProductTarief = null, IngediendBedrag = new(p.GeleverdVolume, "D") }).ShouldBeEmpty();
        Prestatie(p => p with { ProductReferentie = new("P1", "P0"), GeleverdVolume = 0, IngediendBedrag = new(0, "C") }).ShouldBe([$"CS325 {Pad}/IngediendBedrag/DebetCredit"]);
        Declaratie(d => d with { DeclaratieNummer = "D-1" }).ShouldBe(["CS319 /Bericht/Declaratie/DeclaratieNummer"]);
        Declaratie(d => d with { DeclaratiePeriode = new(new(2021, 6, 1), new(2021, 6, 29)) }).ShouldBe(["CS340 /Bericht/Declaratie/DeclaratiePeriode"]);
        Declaratie(d => d with { DeclaratiePeriode = new(new(2024, 2, 1), new(2024, 2, 29)) }).ShouldBeEmpty();
    }

    [Fact]
    public void SPIL_001_het_totaal_is_de_som()
    {
        Declaratie(d => d with { TotaalIngediendBedrag = new(1, "D") }).ShouldBe(["SPIL-001 /Bericht/Declaratie/TotaalIngediendBedrag"]);
        Berichtgegeven.Wmo323(Berichtgegeven.Prestatie(side: "C")).Fouten().ShouldBeEmpty();
    }

    private static string[] Prestatie(Func<Prestatie, Prestatie> met) => Berichtgegeven.Wmo323(met(Berichtgegeven.Prestatie())).Fouten();

    private static string[] Declaratie(Func<Declaratie, Declaratie> met) => (Berichtgegeven.Wmo323() with { Declaratie = met(Berichtgegeven.Wmo323().Declaratie) }).Fouten();

    private static string[] Toewijzing(Func<ToegewezenProduct, ToegewezenProduct> met) => Berichtgegeven.Wmo301(met(Berichtgegeven.Toegewezen())).Fouten();

    private static string[] Persoon(Func<Client301, Client301> met) => (Berichtgegeven.Wmo301() with { Client = met(Berichtgegeven.Wmo301().Client) }).Fouten();

    private static string[] Contact(Func<Contact, Contact> met) => Persoon(c => c with { Contactgegevens = [met(Berichtgegeven.Thuis())] });

    private static string[] Verzoek(Func<AangevraagdProduct, AangevraagdProduct> met)
    {
        var bericht = Berichtgegeven.Wmo315();
        return (bericht with { Client = bericht.Client with { AangevraagdeProducten = [met(bericht.Client.AangevraagdeProducten[0])] } }).Fouten();
    }

    private static string[] TeWijzigen(Func<TeWijzigenProduct, TeWijzigenProduct> met)
    {
        var bericht = Berichtgegeven.Wmo317();
        return (bericht with { Client = bericht.Client with { Verzoek = bericht.Client.Verzoek with { TeWijzigenProducten = [met(bericht.Client.Verzoek.TeWijzigenProducten![0])] } } }).Fouten();
    }
}
