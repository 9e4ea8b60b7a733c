using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Iwmo;
using Spil.Domein.Tests.Kern;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Wmo.Domein.Declaraties;
using Xunit;
using Declaratie = Spil.Wmo.Domein.Declaraties.Declaratie;

namespace Spil.Domein.Tests.Wmo;

/// <summary>A declaration against what was assigned and what was declared before.</summary>
public sealed class DeclaratieTests
{
    private const int Week = 100;
    private static readonly DateOnly Juni = new(2021, 6, 1);
    private static readonly DossierId Dossier = DossierId.Nieuw();
    private static readonly Declareerbaar Toegewezen = new(Dossier, new(1001, Berichtgegeven.Bsn, Berichtgegeven.Hulp, Juni, new(2021, 8, 31), new(Week, "01", "2")));

    [Fact]
    public void Een_declaratie_komt_van_een_bekende_aanbieder_voor_deze_gemeente_en_een_keer()
    {
        var bericht = Berichtgegeven.Wmo323();
        Declaratiekeuring.Lezen(bericht, true, true, true, true).IsGelukt.ShouldBeTrue();
        Declaratiekeuring.Lezen(Berichtgegeven.Wmo305(), true, true, true, true).MoetWeigeren(Declareerregels.GeenDeclaratie, "Bestand");
        Declaratiekeuring.Lezen(bericht, false, true, true, true).MoetWeigeren(Declareerregels.AndereGemeente, "Bestand");
        Declaratiekeuring.Lezen(bericht, true, false, true, true).MoetWeigeren(Declareerregels.OnbekendeAanbieder, "Bestand");
        Declaratiekeuring.Lezen(bericht, true, true, false, true).MoetWeigeren(Declareerregels.NummerGebruikt, "Bestand");
        Declaratiekeuring.Lezen(bericht, true, true, true, false).MoetWeigeren(Declareerregels.AlIngelezen, "Bestand");
        Declaratiekeuring.Lezen(bericht, true, true, false, false).MoetWeigeren(Declareerregels.AlIngelezen, "Bestand");
    }

    [Fact]
    public void Elke_regel_krijgt_wat_er_mis_mee_is()
    {
        var keuring = Keur(Geen, Regel("P1", 300), Regel("P2", 100, toewijzing: 9), Regel("P3", 100) with { ProductCode = "01A03" }, Regel("P4", 100) with { Eenheid = "82" },
            Regel("P5", 100) with { ProductPeriode = new(new(2021, 5, 31), new(2021, 5, 31)) });
        keuring.Fouten.ShouldBeEmpty();
        Codes(keuring).ShouldBe(["", "SPIL-004", "SPIL-007", "SPIL-006", "SPIL-005"]);
        keuring.Regels.Select(r => r.Toewijzing is null).ShouldBe([false, true, false, false, false]);
    }

    [Fact]
    public void Een_toewijzing_van_een_ander_is_er_niet_en_zegt_niet_van_wie_die_is()
    {
        var keuring = Declaratiekeuring.Keur([new("999900018", [Regel("P1", 100)])], [], new([Toegewezen], [], []));
        Codes(keuring).ShouldBe(["SPIL-004"]);
        keuring.Regels[0].Toewijzing.ShouldBeNull();
    }

    [Fact]
    public void TR321_wat_eerder_is_goedgekeurd_telt_mee_en_wat_is_geweigerd_niet()
    {
        Codes(Keur(Geen, Regel("P1", 600))).ShouldBe([""]);
        var teveel = Keur(Geen, Regel("P1", 601));
        teveel.Regels[0].Fouten.Single().Zin.ShouldBe("In juni 2021 is 10 uur en 1 minuut gedeclareerd. In een maand past hoogstens 10 uur.");
        Codes(Keur(Geen with { Eerder = [(1001, Juni, 500)] }, Regel("P1", 101))).ShouldBe(["TR321"]);
        Codes(Keur(Geen with { Eerder = [(1001, Juni.AddMonths(1), 700), (1001, Juni.AddMonths(2), 500)] }, Regel("P1", 201))).ShouldBe(["TR321"], "14 weeks in all");
        Codes(Keur(Geen, Regel("P1", 600), Regel("P2", 600, toewijzing: 9), Regel("P3", 600) with { ProductCode = "01A03" })).ShouldBe(["", "SPIL-004", "SPIL-007"]);
        Codes(Keur(Geen, Regel("P1", 300), Regel("P2", 301))).ShouldBe(["TR321", "TR321"], "both ask too much together");
    }

    [Fact]
    public void Een_creditregel_neemt_terug_wat_is_goedgekeurd_en_een_keer()
    {
        var eerder = Geen with { Eerder = [(1001, Juni, 600)], Terug = [new("P0", "", 1001, Juni, 600)] };
        Codes(Keur(eerder, Regel("P1", 600), Regel("P2", 600, side: "C"))).ShouldBe(["", ""]);
        Codes(Keur(eerder, Regel("P2", 601, side: "C"))).ShouldBe(["WMO-DECL-006"]);
        Codes(Keur(Geen, Regel("P2", 1, side: "C"))).ShouldBe(["WMO-DECL-006"]);
        Codes(Keur(eerder, Regel("P2", 1, side: "C"), Regel("P3", 1, side: "C"))).ShouldBe(["", "WMO-DECL-006"]);
        Codes(Keur(eerder with { Terug = [.. eerder.Terug, new("P9", "P0", 1001, Juni, -600)] }, Regel("P2", 1, side: "C"))).ShouldBe(["WMO-DECL-006"]);
        Codes(Keur(eerder, Regel("P2", 1, side: "C") with { ProductPeriode = new(new(2021, 7, 1), new(2021, 7, 31)) })).ShouldBe(["WMO-DECL-006"]);
        Codes(Keur(Geen, Regel("P0", 500), Regel("P2", 500, side: "C"))).ShouldBe(["", ""], "of the same declaration");
        Codes(Keur(Geen, Regel("P0", 700), Regel("P2", 10, side: "C"))).ShouldBe(["TR321", "WMO-DECL-006"], "of a line that is refused");
    }

    [Fact]
    public void Een_fout_uit_het_lezen_hoort_bij_haar_regel_haar_client_of_het_geheel()
    {
        const string Client = "/Bericht/Declaratie/Clienten/Client[1]";
        Berichtfout[] fouten = [Iwmoregels.CD087.Bij(Client + "/Prestaties/Prestatie[2]/ProductTarief"), Iwmoregels.Som.Bij("/Bericht/Declaratie/TotaalIngediendBedrag")];
        var keuring = Declaratiekeuring.Keur([new(Berichtgegeven.Bsn, [Regel("P1", 1), Regel("P2", 1)])], fouten, Geen);
        keuring.Fouten.Select(f => f.Code).ShouldBe(["SPIL-001"]);
        Codes(keuring).ShouldBe(["", "CD087"]);
        Codes(Declaratiekeuring.Keur([new(Berichtgegeven.Bsn, [Regel("P1", 1), Regel("P2", 1)])], [Iwmoregels.CS002.Bij(Client + "/Bsn")], Geen)).ShouldBe(["CS002", "CS002"]);
    }

    [Fact]
    public void Wat_wordt_bewaard_telt_op_en_een_declaratie_die_als_geheel_niet_klopt_telt_niet()
    {
        Prestatie[] regels = [Regel("P1", 300), Regel("P2", 100, toewijzing: 9), Regel("P3", 50, side: "C")];
        var basis = Geen with { Eerder = [(1001, Juni, 60)], Terug = [new("P0", "", 1001, Juni, 60)] };
        var genomen = Neem(Keur(basis, regels), regels);
        var d = genomen.Declaratie;
        (d.Stand, d.Regels, d.RegelsGoed, d.Centen, d.CentenGoed, d.Maand).ShouldBe((Declaratiestand.Deels, 3, 2, 350 * 55L, 250 * 55L, Juni));
        genomen.Regels.Select(r => (r.Plaats, r.IsGoed, r.Volume, r.DossierId, r.Vorige)).ShouldBe([(1, true, 300L, (DossierId?)Dossier, ""), (2, false, 0L, null, ""), (3, true, -50L, Dossier, "P0")]);
        genomen.Regels[1].Fouten.ShouldStartWith("SPIL-004 Deze toewijzing is er niet");
        genomen.Gebeurtenis.ShouldBe(new(d.Id, d.AanbiederId, "D202106", Juni, 3, 2));
        genomen.Bestand.Inhoud.ShouldBe([1, 2, 3]);

        var heel = Neem(Keur(basis, regels) with { Fouten = [Iwmoregels.Som.Bij("/")] }, regels);
        (heel.Declaratie.Stand, heel.Declaratie.RegelsGoed, heel.Declaratie.CentenGoed, heel.Declaratie.Fouten).ShouldBe((Declaratiestand.Afgekeurd, 0, 0L, "SPIL-001 Het totaal is niet de som van de bedragen."));
        heel.Regels.ShouldAllBe(r => !r.IsGoed && r.Volume == 0);
        Neem(Keur(Geen, Regel("P1", 1)), Regel("P1", 1)).Declaratie.Stand.ShouldBe(Declaratiestand.Goed);
    }

    [Fact]
    public void Hoe_een_aanbieder_ook_declareert_er_wordt_nooit_meer_goedgekeurd_dan_past() => Wet.Geldt(
        (from r in (from maand in Gen.Choose(0, 2) from minuten in Gen.Choose(1, 400) from credit in Gen.Choose(0, 5) select (maand, minuten, credit)).NonEmptyListOf() select r.ToArray()), stappen =>
        {
            var goed = new List<Declaratieregel>();
            foreach (var (stap, n) in stappen.Take(25).Select((s, n) => (s, n)))
            {
                var (van, terug) = (Juni.AddMonths(stap.maand), stap.credit == 0 && goed.Count > 0 ? goed[stap.minuten % goed.Count] : null);
                var regel = terug is null ? Regel($"R{n}", stap.minuten) with { ProductPeriode = new(van, van.AddMonths(1).AddDays(-1)) }
                    : Regel($"R{n}", terug.Geleverd, side: "C") with { ProductReferentie = new($"R{n}", terug.Referentie), ProductPeriode = new(terug.Van, terug.Tot) };
                var basis = Geen with
                {
                    Eerder = [.. goed.Select(r => (r.Nummer, r.Maand, r.Volume))],
                    Terug = [.. goed.Select(r => new Eerdereregel(r.Referentie, r.Vorige, r.Nummer, r.Maand, r.Volume))],
                };
                goed.AddRange(Neem(Keur(basis, regel), regel).Regels.Where(r => r.IsGoed));
            }
            return goed.Sum(r => r.Volume) is >= 0 and <= 14 * Week && goed.GroupBy(r => r.Maand).All(g => g.Sum(r => r.Volume) is >= 0 and <= 6 * Week);
        });

    private static readonly Declaratiebasis Geen = new([Toegewezen], [], []);

    private static Prestatie Regel(string nummer, int volume, string side = "D", int toewijzing = 1001) => Berichtgegeven.Prestatie(nummer, volume, side, toewijzing);

    private static Declaratiekeuring Keur(Declaratiebasis basis, params Prestatie[] regels) => Declaratiekeuring.Keur([new(Berichtgegeven.Bsn, regels)], [], basis);

    private static string[] Codes(Declaratiekeuring keuring) => [.. keuring.Regels.Select(r => string.Join(' ', r.Fouten.Select(f => f.Code)))];

    private static IngelezenDeclaratie Neem(Declaratiekeuring keuring, params Prestatie[] regels) =>
        Declaratie.Neem(new(OrganisatieId.Nieuw(), OrganisatieId.Nieuw(), 1), Berichtgegeven.Wmo323(regels), keuring, [1, 2, 3], new(2021, 7, 5, 9, 0, 0, TimeSpan.Zero), "Eline Kok");
}
