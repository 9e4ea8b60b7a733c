using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Kern;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Herindicaties;

/// <summary>A decision is looked at again, and people come in a round that runs.</summary>
public sealed class HeropenenTests
{
    private static readonly DateOnly Peildatum = new(2021, 1, 15);
    private static readonly DateOnly Besloten = new(2021, 4, 30);
    private static readonly DateOnly Later = new(2021, 6, 1);
    private static readonly Bekendesituatie Situatie = new(true, false, Beperkingsmate.Geen, false, 1, 1); // 148
    private static readonly Rondeconsulent Eline = new(PersoonId.Nieuw(), "Eline Kok");

    private static readonly Normenkader Kader = Ingebouwdenormenkaders.Hbel2021 with
    {
        Vaststelling = new("B-1", new(2020, 12, 15), new(2021, 1, 1), Ingebouwdenormenkaders.Hbel2021.Uitgangspunten.Select(u => u.Code).ToHashSet()),
    };

    private static readonly Rondeinvoer Invoer = new("Voorjaar", 120, Beurt.BijAfloop, Kader, 6, null, Peildatum, Peildatum, "We kijken opnieuw.", [Eline]);

    [Fact]
    public void Alleen_wat_besloten_is_gaat_een_keer_en_met_een_reden_weer_open()
    {
        var (ronde, zaak, indicatie) = Nieuw();
        zaak.Heropen(indicatie, Eline, "Gevallen.", Later).MoetWeigeren(Herindicatieregels.NogNietBesloten);
        Beslis(ronde, zaak, indicatie, Situatie, Besloten);
        zaak.KanHeropenen.ShouldBeTrue();
        zaak.Heropen(indicatie, Eline, " ", Later).MoetWeigeren(Herindicatieregels.HeropenredenOntbreekt, "reden");
        var vervolg = zaak.Heropen(indicatie, Eline, "Gevallen op 20 mei.", Later).MoetLukken().Nieuw;
        (vervolg.VervolgOp, vervolg.Heropenreden, vervolg.EerderBeslotenOp, vervolg.Stand, vervolg.OudMinuten).ShouldBe((zaak.Id, "Gevallen op 20 mei.", Besloten, Herindicatiestand.TeDoen, 190));
        (vervolg.StraksVanaf, vervolg.StraksMinuten).ShouldBe((new DateOnly(2021, 10, 31), 148));
        (zaak.HeropendOp, zaak.KanHeropenen, zaak.Stand).ShouldBe((Later, false, Herindicatiestand.Besloten));
        zaak.Heropen(indicatie, Eline, "Nog eens.", Later).MoetWeigeren(Herindicatieregels.AlHeropend);
        Should.Throw<ArgumentException>(() => zaak.Heropen(Over(), Eline, "Ander dossier.", Later));
    }

    [Fact]
    public void Wie_geen_hulp_meer_heeft_wordt_niet_opnieuw_bekeken()
    {
        var (ronde, zaak, indicatie) = Nieuw();
        Beslis(ronde, zaak, indicatie, Situatie, Besloten);
        indicatie.Beeindig(Later, Uitstroomreden.Wlz).MoetLukken();
        zaak.Heropen(indicatie, Eline, "Gevallen.", Later).MoetWeigeren(Indicatieregels.AlUitgestroomd);
    }

    [Theory]
    [InlineData(200, null, "2021-06-02")] // more than now: at once
    [InlineData(190, null, "2021-06-02")] // as much as now
    [InlineData(160, "2021-10-30", "2021-10-31")] // less than now, more than was told: on the day that was told
    [InlineData(148, "2021-10-30", "2021-10-31")]
    [InlineData(134, "2021-12-01", "2021-12-02")] // less than was told: a transition of its own
    public void De_overgang_die_gezegd_is_wordt_niet_korter(int nieuw, string? tot, string ingang)
    {
        var (ronde, zaak, indicatie) = Nieuw();
        Beslis(ronde, zaak, indicatie, Situatie, Besloten);
        var vervolg = zaak.Heropen(indicatie, Eline, "Gevallen.", Later).MoetLukken().Nieuw;
        var overgang = vervolg.BepaalOvergang(ronde, nieuw, Later);
        (overgang.OvergangTot, overgang.IngangNieuw).ShouldBe((tot is null ? null : Dag(tot), Dag(ingang)));
    }

    [Fact]
    public void Is_de_overgang_voorbij_dan_geldt_wat_er_nu_is()
    {
        var (ronde, zaak, indicatie) = Nieuw();
        Beslis(ronde, zaak, indicatie, Situatie, Besloten);
        var vervolg = zaak.Heropen(indicatie, Eline, "Gevallen.", Later).MoetLukken().Nieuw;
        var (voor, na) = (new DateOnly(2021, 10, 30), new DateOnly(2021, 11, 10));
        (vervolg.OudOp(voor), vervolg.OudOp(na)).ShouldBe((190, 148));
        vervolg.BepaalOvergang(ronde, 160, na).Richting.ShouldBe(Herindicatieuitkomst.Hoger);
        Beslis(ronde, vervolg, indicatie, Situatie with { KamersInGebruik = 2 }, na);
        (vervolg.OudMinuten, vervolg.Richting, indicatie.MinutenOp(na), indicatie.MinutenOp(na.AddDays(1))).ShouldBe((148, Herindicatieuitkomst.Hoger, 148, vervolg.NieuwMinuten!.Value));
    }

    [Fact]
    public void Na_een_besluit_om_te_stoppen_is_er_later_niets()
    {
        var (ronde, zaak, indicatie) = Nieuw();
        Beslis(ronde, zaak, indicatie, Situatie, Besloten, new(-148, "Haar dochter doet het allemaal, en wil dat ook."));
        var vervolg = zaak.Heropen(indicatie, Eline, "Haar dochter helpt niet meer.", Later).MoetLukken().Nieuw;
        (vervolg.StraksVanaf, vervolg.StraksMinuten, vervolg.OudOp(new(2021, 12, 1))).ShouldBe((new DateOnly(2021, 10, 31), 0, 0));
        vervolg.BepaalOvergang(ronde, 148, Later).OvergangTot.ShouldBe(new(2021, 10, 30));
    }

    [Fact]
    public void Hoe_vaak_ook_heropend_er_is_op_elke_dag_een_volume_en_de_beloofde_dag_blijft()
    {
        var keer = from dagen in Gen.Choose(1, 300) from kamers in Gen.Choose(0, 5) from veel in Gen.Choose(0, 2) from wacht in Gen.Choose(0, 200) select (dagen, kamers, veel, wacht);
        Wet.Geldt(keer.ListOf(), keren =>
        {
            var (ronde, zaak, indicatie) = Nieuw();
            var dag = Besloten;
            Beslis(ronde, zaak, indicatie, Situatie, dag);
            foreach (var (dagen, kamers, veel, wacht) in keren)
            {
                dag = dag.AddDays(dagen);
                if (dag.Year > 2060) break;
                zaak = zaak.Heropen(indicatie, Eline, "Er is iets veranderd.", dag).MoetLukken().Nieuw;
                dag = dag.AddDays(wacht);
                var (nu, beloofdTot) = (indicatie.MinutenOp(dag), zaak.StraksVanaf > dag ? zaak.StraksVanaf.Value.AddDays(-1) : dag);
                if (zaak.OudOp(dag) != nu) return false;
                Beslis(ronde, zaak, indicatie, new(true, false, (Beperkingsmate)veel, false, kamers, 0), dag);
                if (zaak.OudMinuten != nu || indicatie.MinutenOp(zaak.IngangNieuw!.Value) != zaak.NieuwMinuten) return false;
                // Until the day that was told nobody has less than before.
                for (var d = dag; d <= beloofdTot; d = d.AddDays(1))
                    if (indicatie.MinutenOp(d) < nu) return false;
            }

            var laatste = indicatie.Delen[^1];
            return Enumerable.Range(0, laatste.Ingang.DayNumber - new DateOnly(2020, 1, 1).DayNumber + 30).Select(d => new DateOnly(2020, 1, 1).AddDays(d)).All(d => indicatie.Delen.Count(deel => deel.GeldtOp(d)) == 1);
        });
    }

    [Fact]
    public void Bij_afloop_komt_erbij_wie_binnen_de_wettelijke_tijd_afloopt()
    {
        var ronde = Herindicatieronde.Maak(OrganisatieId.Nieuw(), Invoer).MoetLukken().Nieuw;
        ronde.AfloopTot(Later).ShouldBeNull("it was not started");
        ronde.VulAan(1).MoetWeigeren(Rondregels.LooptNiet);
        Start(ronde);
        ronde.AfloopTot(Later).ShouldBe(new DateOnly(2021, 7, 27), "six weeks to look and two to decide");
        ronde.VulAan(0).MoetWeigeren(Rondregels.NiemandErbij);
        ronde.VulAan(3).MoetLukken().Aantal.ShouldBe(3);
        ronde.Aantal.ShouldBe(14);
    }

    [Fact]
    public void Wie_iedereen_meteen_doet_neemt_later_niemand_meer_op()
    {
        var ronde = Herindicatieronde.Maak(OrganisatieId.Nieuw(), Invoer with { OnderDrempel = Beurt.Meteen }).MoetLukken().Nieuw;
        Start(ronde);
        ronde.AfloopTot(Later).ShouldBeNull();
    }

    private static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void Start(Herindicatieronde ronde)
    {
        var uitkomst = Scenariouitkomst.Reken(ronde.Afspraken(Kader).Waarde, [(190, null, Situatie)]);
        ronde.Bewaar("Zoals afgesproken", 34.50m, uitkomst, DateTimeOffset.UnixEpoch).MoetLukken();
        ronde.Begin(11, Besloten).MoetLukken();
    }

    private static Indicatie Over() => Indicatie.NeemOver(DossierId.Nieuw(), PersoonId.Nieuw(), OrganisatieId.Nieuw(), new(190, Leveringsvorm.Natura, null, "De Gouden Draad"), new(2020, 1, 1), null, Situatie).MoetLukken().Nieuw;

    private static (Herindicatieronde Ronde, Herindicatie Zaak, Indicatie Indicatie) Nieuw()
    {
        var indicatie = Over();
        var ronde = Herindicatieronde.Maak(indicatie.GemeenteId, Invoer).MoetLukken().Nieuw;
        return (ronde, Herindicatie.Begin(ronde, indicatie, Eline).Nieuw, indicatie);
    }

    private static void Beslis(Herindicatieronde ronde, Herindicatie zaak, Indicatie indicatie, Bekendesituatie situatie, DateOnly op, Afwijking? afwijking = null)
    {
        var aangekondigd = zaak.BegonnenOp;
        zaak.KondigAan(aangekondigd, op).MoetLukken();
        zaak.Bekijk(new(Bekijkwijze.Dossieronderzoek, "Gebeld.", null), true, zaak.Versie).MoetLukken();
        var besluit = Besluit.Begin(zaak.Id, zaak.DossierId);
        zaak.Bereken(besluit, Normrekening.Reken(Kader, new(Kader.Code, [.. situatie.Regels().Select(r => r with { Grond = "Gezien." })], afwijking)).Waarde, true, op).MoetLukken();
        var overgang = zaak.BepaalOvergang(ronde, besluit.Bon!.MinutenPerWeekIndicatie, op);
        besluit.StelOp(new(Besluitsoort.Toekenning, Leveringsvorm.Natura, new(OrganisatieId.Nieuw(), "De Gouden Draad"), false, overgang.IngangNieuw, overgang.IngangNieuw.AddYears(50), "Zo past het."), Eline.Id, Eline.Naam, besluit.Versie).MoetLukken();
        besluit.Verstuur(Kader, aangekondigd, op, op, false).MoetLukken();
        zaak.KrijgBesluit(besluit, overgang);
        indicatie.Volg(besluit, overgang);
    }
}
