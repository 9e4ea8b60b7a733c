using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Iwmo;
using Xunit;

namespace Spil.Domein.Tests.Iwmo;

/// <summary>From what the municipality decided to what stands in a 301.</summary>
public sealed class ToewijzenTests
{
    private static readonly Vraagclient Jopie = new("999900006", new(1941, 2, 28), "Bakker", "2", Adres: new("1271 ab", 12, Straat: "Burgemeester van der Laanstraat", Plaats: "Huizen"), Telefoon: "035-528 19 11", Voorletters: "J.P.");

    [Fact]
    public void Lager_na_een_overgang_is_een_kortere_oude_en_een_nieuw_nummer_de_dag_erna()
    {
        var (bericht, fouten) = Toewijzingsmaker.Maak(Vraag(
            lopend: [new(1001, new(2019, 5, 1), "01A04", new(2024, 4, 30), 180, ToegewezenOp: new(2019, 4, 20))],
            nieuw: [new(1002, new(2021, 10, 31), "01A04", new(2026, 10, 30), 125)]));
        fouten.ShouldBeEmpty();
        bericht.Client.ToegewezenProducten.Select(p => (p.ToewijzingNummer, p.Ingangsdatum, p.Einddatum, p.RedenWijziging, p.Omvang!.Volume, p.Toewijzingsdatum)).ShouldBe([
            (1001, new(2019, 5, 1), new DateOnly(2021, 10, 30), "05", 180, new(2021, 5, 3)),
            (1002, new(2021, 10, 31), new DateOnly(2026, 10, 30), null, 125, new(2021, 5, 3))]);
        var client = bericht.Client;
        (client.Contactgegevens[0].Adres!.Postcode, client.Contactgegevens[0].Adres!.Straatnaam, client.Naam.Voorletters).ShouldBe(("1271AB", "Burgemeester van der Laa", "JP"));
    }

    [Fact]
    public void Twee_uur_en_vijf_minuten_is_125_minuten_per_week() => Toewijzingsverloop.PerWeek(125).ShouldBe(new(125, "01", "2"));

    [Fact]
    public void Eens_per_twee_weken_is_de_helft_per_week_of_alles_bij_elkaar()
    {
        Toewijzingsverloop.PerTweeWeken(150, new(2021, 1, 4), new(2021, 12, 31)).ShouldBe(new(75, "01", "2"));
        // Monday 4 January to Sunday 31 January: four weeks, so twice.
        Toewijzingsverloop.PerTweeWeken(125, new(2021, 1, 4), new(2021, 1, 31)).ShouldBe(new(250, "01", "6"));
        Toewijzingsverloop.PerTweeWeken(125, new(2021, 1, 4), new(2021, 2, 1)).ShouldBe(new(375, "01", "6"));
    }

    [Fact]
    public void Wat_nog_moest_beginnen_wordt_ingetrokken_en_een_ander_product_blijft()
    {
        var straks = Berichtgegeven.Toegewezen(1, van: "2022-01-01");
        var ander = Berichtgegeven.Toegewezen(2) with { Product = new("02", "02A01") };
        var verloop = Toewijzingsverloop.Voegtoe([straks, ander], Berichtgegeven.Toegewezen(3, van: "2021-12-01"));
        verloop.Select(p => (p.ToewijzingNummer, p.RedenWijziging)).ShouldBe([(2, null), (3, null), (1, "13")]);
        verloop[0].ShouldBe(ander);
        Berichtgegeven.Wmo301([.. verloop]).Fouten().ShouldBeEmpty();
    }

    [Fact]
    public void Elk_verloop_geeft_een_goed_bericht_zonder_dubbele_dag() => Wet.Geldt(Verlopen, stappen =>
    {
        var verloop = stappen.Aggregate((IReadOnlyList<ToegewezenProduct>)[], Toewijzingsverloop.Voegtoe);
        var telt = verloop.Where(p => p.RedenWijziging != "13").ToArray();
        bool Loopt(ToegewezenProduct p, DateOnly dag) => p.Ingangsdatum <= dag && dag <= p.Einddatum;
        return Berichtschrijver.Controleer(Berichtgegeven.Wmo301([.. verloop])).Count == 0
            && Enumerable.Range(0, 800).Select(n => new DateOnly(2027, 1, 1).AddDays(n)).All(dag =>
            {
                // The last that was assigned for this day holds, unless a later one began before it and took its place.
                var op = telt.Where(p => Loopt(p, dag)).ToArray();
                return op.Length <= 1 && (!Loopt(stappen[^1], dag) || op[0].ToewijzingNummer == stappen[^1].ToewijzingNummer);
            });
    });

    private static readonly Gen<ToegewezenProduct[]> Verlopen =
        from stappen in (from van in Gen.Choose(0, 600) from dagen in Gen.Choose(0, 200) from minuten in Gen.Choose(1, 600) select (van, dagen, minuten)).NonEmptyListOf()
        select stappen.Take(8).Select((s, i) => Berichtgegeven.Toegewezen(i + 1, s.minuten) with
        {
            Ingangsdatum = new DateOnly(2027, 1, 1).AddDays(s.van),
            Einddatum = new DateOnly(2027, 1, 1).AddDays(s.van + s.dagen),
        }).ToArray();

    [Fact]
    public void Een_vraag_die_niet_kan_wordt_geweigerd_met_de_regel()
    {
        Fouten(Vraag(nieuw: [new(1, new(2021, 5, 10), "01A04", null, 125)])).ShouldBe(["CD076 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]/Einddatum"]);
        Fouten(Vraag(nieuw: [new(1, new(2021, 5, 10), "01A04", new(2022, 1, 1), 0)])).ShouldBe(["SPIL-003 nieuw[0]"]);
        Fouten(Vraag(nieuw: [new(1, new(2021, 5, 10), "01A04", new(2022, 1, 1), 10081)])).ShouldBe(["SPIL-003 nieuw[0]"]);
        Fouten(Vraag(nieuw: [new(1, new(2021, 5, 10), "01A04", new(2022, 1, 1), 10, 20)])).ShouldBe(["SPIL-003 nieuw[0]"]);
        Fouten(Vraag(nieuw: [new(1, new(2021, 5, 10), "01A04", new(2022, 1, 1), 125, ReferentieAanbieder: "R")])).ShouldBe(["TR379 /Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]/ReferentieAanbieder"]);
        Fouten(Vraag(nieuw: [new(1, new(2021, 5, 10), "01A04", new(2022, 1, 1), 125, ReferentieAanbieder: "R")]) with { AntwoordOp = ["R"] }).ShouldBeEmpty();
        Fouten(Vraag()).ShouldBe(["XSD-002 /Bericht/Client/ToegewezenProducten/ToegewezenProduct"]);
        Fouten(Vraag(nieuw: [new(1, new(2021, 5, 10), "01A04", new(2022, 1, 1), 125)]) with { Gemeente = "406" }).ShouldBe(["RS035 /Bericht/Header/Afzender"]);
    }

    [Theory]
    [InlineData("geen json", "SPIL-002 / Deze vraag is geen goede JSON.")]
    [InlineData("null", "SPIL-002 / Deze vraag is geen goede JSON.")]
    [InlineData("""{"gemeente":"0406"}""", "SPIL-002 / Hier ontbreekt aanbieder, identificatie, dagtekening, client.")]
    [InlineData("""{"gemeente":"0406","kleur":"rood"}""", "SPIL-002 .kleur Deze eigenschap kennen we hier niet.")]
    [InlineData("""{"gemeente":"0406","dagtekening":"morgen"}""", "SPIL-002 .dagtekening Deze waarde past hier niet.")]
    [InlineData("""{"gemeente":406}""", "SPIL-002 .gemeente Deze waarde past hier niet.")]
    public void Json_die_niet_past_wordt_geweigerd_met_een_zin(string json, string fout) => Toewijzingsvraaglezer.Lees(Encoding.UTF8.GetBytes(json)).Fout!.ToString().ShouldBe(fout);

    [Fact]
    public void Een_vraag_is_hoogstens_256_kB() =>
        Toewijzingsvraaglezer.Lees(new byte[Toewijzingsvraaglezer.MeesteBytes + 1]).Fout!.Zin.ShouldBe("Deze vraag is te groot voor een toewijzing.");

    private static Toewijzingsvraag Vraag(IReadOnlyList<Vraagtoewijzing>? lopend = null, IReadOnlyList<Vraagtoewijzing>? nieuw = null) =>
        new(Berichtgegeven.Huizen, Berichtgegeven.Aanbieder, "HZN1", new(2021, 5, 3), Jopie, lopend, nieuw, new(10, 0));

    private static string[] Fouten(Toewijzingsvraag vraag) => [.. Toewijzingsmaker.Maak(vraag).Fouten.Select(f => $"{f.Code} {f.Pad}")];
}
