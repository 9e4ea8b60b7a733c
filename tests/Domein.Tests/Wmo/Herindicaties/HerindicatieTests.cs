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

/// <summary>One inwoner in a round: announced, looked at, calculated, decided; and the round itself.</summary>
public sealed class HerindicatieTests
{
    private static readonly DateOnly Peildatum = new(2021, 1, 15);
    private static readonly DateOnly Start = new(2021, 2, 1);
    private static readonly DateOnly Vandaag = new(2021, 4, 30);
    private static readonly Bekendesituatie Situatie = new(true, false, Beperkingsmate.Geen, false, 1, 1);
    private static readonly Rondeconsulent Eline = new(PersoonId.Nieuw(), "Eline Kok");
    private static readonly Bekijkinvoer Dossier = new(Bekijkwijze.Dossieronderzoek, "Gebeld: er is niets veranderd.", null);

    private static readonly Normenkader Kader = Ingebouwdenormenkaders.Hbel2021 with
    {
        Vaststelling = new("B-1", new(2020, 12, 15), new(2021, 1, 1), Ingebouwdenormenkaders.Hbel2021.Uitgangspunten.Select(u => u.Code).ToHashSet()),
    };

    private static readonly Rondeinvoer Invoer = new("Voorjaar", 120, Beurt.BijAfloop, Kader, 6, null, Peildatum, Start, "We kijken opnieuw.", [Eline]);

    [Fact]
    public void Van_aankondiging_tot_besluit_en_de_indicatie_volgt_met_de_overgang()
    {
        var (ronde, zaak, indicatie) = Nieuw();
        zaak.KondigAan(new(2021, 3, 1), Vandaag).MoetLukken();
        zaak.Bekijk(Dossier, true, zaak.Versie).MoetLukken();
        var besluit = Besluit.Begin(zaak.Id, zaak.DossierId);
        zaak.Bereken(besluit, Bon(), false, Vandaag).MoetLukken().MinutenPerWeek.ShouldBe(148);
        var overgang = zaak.BepaalOvergang(ronde, 148, Vandaag);
        Stel(besluit, overgang);
        zaak.KeurVersturen(besluit, overgang).IsGelukt.ShouldBeTrue();
        besluit.Verstuur(Kader, zaak.AangekondigdOp!.Value, Vandaag, Vandaag, false).MoetLukken();
        zaak.KrijgBesluit(besluit, overgang).IngangNieuw.ShouldBe(new(2021, 10, 31));
        indicatie.Volg(besluit, overgang);
        (zaak.Stand, zaak.NieuwMinuten, zaak.OvergangTot, zaak.Loopt).ShouldBe((Herindicatiestand.Besloten, 148, new DateOnly(2021, 10, 30), false));
        (indicatie.MinutenOp(new(2021, 10, 30)), indicatie.MinutenOp(new(2021, 10, 31))).ShouldBe((190, 148));
        indicatie.Situatie.ShouldBe(Situatie);
    }

    [Fact]
    public void De_overgang_telt_vanaf_het_versturen_en_nooit_van_voor_de_peildatum()
    {
        var (ronde, zaak, _) = Nieuw();
        zaak.BepaalOvergang(ronde, 148, Vandaag).OvergangTot.ShouldBe(new(2021, 10, 30));
        zaak.BepaalOvergang(ronde, 148, new(2021, 1, 1)).OvergangTot.ShouldBe(Peildatum.AddMonths(6));
        zaak.BepaalOvergang(ronde, 200, Vandaag).IngangNieuw.ShouldBe(Vandaag.AddDays(1));
    }

    [Fact]
    public void Aankondigen_kan_een_keer_op_een_dag_in_de_ronde()
    {
        var (_, zaak, _) = Nieuw();
        zaak.KondigAan(Start.AddDays(-1), Vandaag).MoetWeigeren(Herindicatieregels.DagKanNiet, "op");
        zaak.KondigAan(Vandaag.AddDays(1), Vandaag).MoetWeigeren(Herindicatieregels.DagKanNiet, "op");
        zaak.KondigAan(Start, Vandaag).MoetLukken();
        zaak.KondigAan(Start, Vandaag).MoetWeigeren(Herindicatieregels.AlAangekondigd);
    }

    [Fact]
    public void Bekijken_vraagt_een_aankondiging_een_wijze_en_waarom()
    {
        var (_, zaak, _) = Nieuw();
        zaak.Bekijk(Dossier, true, zaak.Versie).MoetWeigeren(Herindicatieregels.NietAangekondigd);
        zaak.KondigAan(Start, Vandaag).MoetLukken();
        zaak.Bekijk(new(null, "Gebeld.", null), true, zaak.Versie).MoetWeigeren(Herindicatieregels.WijzeOntbreekt, "Wijze");
        zaak.Bekijk(Dossier with { Reden = " " }, true, zaak.Versie).MoetWeigeren(Herindicatieregels.DossierredenOntbreekt, "Reden");
        zaak.Bekijk(Dossier, false, zaak.Versie).MoetWeigeren(Herindicatieregels.BezoekNodig, "Wijze");
        zaak.Bekijk(Dossier, true, zaak.Versie - 1).MoetWeigeren(Herindicatieregels.Verouderd);
        zaak.Bekijk(new(Bekijkwijze.Huisbezoek, "", Start), true, zaak.Versie).MoetWeigeren(Herindicatieregels.BezoekredenOntbreekt, "Reden");
        zaak.Bekijk(new(Bekijkwijze.Huisbezoek, "Niets bekend.", null), true, zaak.Versie).MoetWeigeren(Herindicatieregels.BezoekdagOntbreekt, "BezoekOp");
        zaak.Bekijk(new(Bekijkwijze.Huisbezoek, "Niets bekend.", Start.AddDays(-1)), true, zaak.Versie).MoetWeigeren(Herindicatieregels.DagKanNiet, "BezoekOp");
        zaak.Bekijk(new(Bekijkwijze.Huisbezoek, "Niets bekend.", Vandaag.AddDays(3)), false, zaak.Versie).MoetLukken();
        zaak.Bereken(Besluit.Begin(zaak.Id, zaak.DossierId), Bon(), false, Vandaag).MoetWeigeren(Herindicatieregels.BezoekNogNiet);
        zaak.Bereken(Besluit.Begin(zaak.Id, zaak.DossierId), Bon(), false, Vandaag.AddDays(3)).MoetLukken();
    }

    [Fact]
    public void Berekenen_en_besluiten_kan_niet_zonder_dat_iemand_keek_en_niet_met_oude_dagen()
    {
        var (ronde, zaak, _) = Nieuw();
        zaak.KondigAan(Start, Vandaag).MoetLukken();
        var besluit = Besluit.Begin(zaak.Id, zaak.DossierId);
        zaak.Bereken(besluit, Bon(), false, Vandaag).MoetWeigeren(Herindicatieregels.NietBekeken);
        var overgang = zaak.BepaalOvergang(ronde, 148, Vandaag);
        zaak.KeurVersturen(besluit, overgang).Weigeringen.Single().Regel.ShouldBe(Herindicatieregels.NietBerekend);
        zaak.Bekijk(Dossier, true, zaak.Versie).MoetLukken();
        zaak.Bereken(besluit, Bon(), false, Vandaag).MoetLukken();
        Stel(besluit, overgang);
        zaak.KeurVersturen(besluit, zaak.BepaalOvergang(ronde, 148, Vandaag.AddDays(1))).Weigeringen.Single().Regel.ShouldBe(Herindicatieregels.AndereDag);
        zaak.KeurVersturen(besluit, overgang).IsGelukt.ShouldBeTrue();
        Should.Throw<ArgumentException>(() => zaak.KrijgBesluit(besluit, overgang));
        Should.Throw<ArgumentException>(() => zaak.KeurVersturen(Besluit.Begin(Spil.Wmo.Domein.HerindicatieId.Nieuw(), zaak.DossierId), overgang));
    }

    [Fact]
    public void Uit_de_ronde_heeft_een_reden_en_dan_is_het_klaar()
    {
        var (_, zaak, _) = Nieuw();
        zaak.HaalUit(false, null, "Verhuisd.").MoetWeigeren(Herindicatieregels.UitredenOntbreekt, "uitstroom");
        zaak.HaalUit(true, Uitstroomreden.Verhuisd, "").MoetWeigeren(Herindicatieregels.ToelichtingOntbreekt, "toelichting");
        zaak.HaalUit(true, Uitstroomreden.Verhuisd, "Gebeld.").MoetLukken().Uitstroom.ShouldBe(Uitstroomreden.Verhuisd);
        zaak.KondigAan(Start, Vandaag).Weigeringen.ShouldContain(w => w.Regel == Herindicatieregels.Klaar);
        zaak.PlanGesprek(Vandaag).MoetWeigeren(Herindicatieregels.GeenGesprek);
    }

    [Fact]
    public void Het_gesprek_over_de_tijd_wordt_gepland_en_gevoerd_na_het_besluit()
    {
        var zaak = Besloten();
        zaak.PlanGesprek(Vandaag.AddDays(-1)).MoetWeigeren(Herindicatieregels.GesprekdagKanNiet, "op");
        zaak.PlanGesprek(Vandaag.AddDays(20)).MoetLukken();
        zaak.VoerGesprek(Vandaag.AddDays(21), "", Vandaag.AddDays(21), zaak.Versie).MoetWeigeren(Herindicatieregels.NotitieOntbreekt, "notitie");
        zaak.VoerGesprek(Vandaag.AddDays(22), "De ramen om de week.", Vandaag.AddDays(21), zaak.Versie).MoetWeigeren(Herindicatieregels.GesprekdagKanNiet, "op");
        zaak.VoerGesprek(Vandaag.AddDays(21), "De ramen om de week.", Vandaag.AddDays(21), zaak.Versie - 1).MoetWeigeren(Herindicatieregels.Verouderd);
        zaak.VoerGesprek(Vandaag.AddDays(21), "De ramen om de week.", Vandaag.AddDays(21), zaak.Versie).MoetLukken();
        (zaak.GesprekGevoerdOp, zaak.Gespreknotitie).ShouldBe((Vandaag.AddDays(21), "De ramen om de week."));
    }

    [Fact]
    public void Een_ronde_weigert_alles_wat_niet_kan_in_een_keer()
    {
        Velden(Invoer with { Naam = "", Drempel = -1, OnderDrempel = null, Kader = null, OvergangMaanden = null, Peildatum = null, Start = null, Aankondiging = " ", Consulenten = [] }).ShouldBe(
            [Rondregels.DrempelKanNiet, Rondregels.BeurtOntbreekt, Rondregels.KaderOntbreekt, KernRegels.DatumVerplicht, KernRegels.DatumVerplicht, Indicatieregels.OvergangKanNiet, Rondregels.GeenConsulenten, Rondregels.NaamOntbreekt, Rondregels.BriefOntbreekt]);
        Velden(Invoer with { Start = Peildatum.AddDays(-1) }).ShouldBe([Rondregels.StartVoorPeildatum]);
        Velden(Invoer with { OvergangMaanden = 2 }).ShouldBe([Indicatieregels.OvergangZonderReden]);
        Velden(Invoer with { Kader = Ingebouwdenormenkaders.Voorbeeld }).ShouldBe([Herindicatieregels.KaderPastNiet]);
        Herindicatieronde.Maak(OrganisatieId.Nieuw(), Invoer with { OvergangMaanden = 9, OvergangReden = "De raad besloot zo." }).MoetLukken();
    }

    [Fact]
    public void Eerst_een_scenario_met_deze_afspraken_dan_pas_beginnen_en_dan_staat_alles_vast()
    {
        var ronde = Herindicatieronde.Maak(OrganisatieId.Nieuw(), Invoer).MoetLukken().Nieuw;
        ronde.Begin(10, Start).MoetWeigeren(Rondregels.ScenarioEerst);
        ronde.Bewaar("", 34, Uitkomst(), DateTimeOffset.UnixEpoch).MoetWeigeren(Rondregels.ScenarionaamOntbreekt, "naam");
        ronde.Bewaar("Zo", 0, Uitkomst(), DateTimeOffset.UnixEpoch).MoetWeigeren(Rondregels.TariefKanNiet, "tarief");
        ronde.Bewaar("Zo", 34, Uitkomst(), DateTimeOffset.UnixEpoch).MoetLukken();
        ronde.Wijzig(Invoer with { Drempel = 90 }, ronde.Versie - 1).MoetWeigeren(Rondregels.Verouderd);
        ronde.Wijzig(Invoer with { Drempel = 90 }, ronde.Versie).MoetLukken();
        ronde.Begin(10, Start).MoetWeigeren(Rondregels.ScenarioEerst);
        ronde.Wijzig(Invoer, ronde.Versie).MoetLukken();
        ronde.Begin(0, Start).MoetWeigeren(Rondregels.Niemand);
        ronde.Begin(10, Start.AddDays(-1)).MoetWeigeren(Rondregels.StartNogNiet);
        ronde.Begin(10, Start).MoetLukken();
        ronde.Wijzig(Invoer, ronde.Versie).MoetWeigeren(Rondregels.Loopt);
        ronde.Begin(10, Start).MoetWeigeren(Rondregels.Loopt);
    }

    [Fact]
    public void Een_scenario_telt_iedereen_een_keer_en_rekent_in_euros()
    {
        var uitkomst = Uitkomst();
        (uitkomst.Totaal.Aantal, uitkomst.Totaal.Lager, uitkomst.Gelijk, uitkomst.Hoger, uitkomst.Later, uitkomst.ZonderSituatie).ShouldBe((3, 1, 1, 1, 1, 1));
        (uitkomst.UrenPerJaar, uitkomst.Euros(30)).ShouldBe((30.3m, 909m)); // 190 − 148, 148 − 148, 141 − 148: 35 × 52 / 60
        uitkomst.Verdeling.Select(s => s.Aantal).ShouldBe([0, 1, 0, 1, 1, 0]);
        uitkomst.Groepen.Single(g => g.Naam == "Gemiddeld huishouden").Aantal.ShouldBe(3);
    }

    [Fact]
    public void Elk_scenario_verdeelt_iedereen_die_berekend_is()
    {
        var mens = from oud in Gen.Choose(1, 400)
                   from kamers in Gen.Choose(0, 3)
                   from vlag in Gen.Choose(0, 7)
                   select (oud, (DateOnly?)null, (vlag & 1) == 0 ? null : new Bekendesituatie(true, false, Beperkingsmate.Geen, (vlag & 2) > 0, kamers, 0));
        Wet.Geldt(mens.ListOf(), mensen =>
        {
            var u = Scenariouitkomst.Reken(Herindicatieafspraken.Maak(Kader, Peildatum, 6, null).Waarde, mensen);
            return u.Totaal.Aantal + u.Later + u.ZonderSituatie == mensen.Count && u.Verdeling.Sum(s => s.Aantal) == u.Totaal.Aantal && u.Totaal.Lager + u.Totaal.GelijkOfHoger == u.Totaal.Aantal
                && u.Groepen.Take(2).Sum(g => g.Aantal) == u.Totaal.Aantal && u.Groepen.Skip(2).Sum(g => g.Aantal) == u.Totaal.Aantal;
        });
    }

    [Fact]
    public void Na_willekeurige_rondes_is_er_op_elke_dag_een_volume_en_nooit_een_gat()
    {
        var ronde = from dag in Gen.Choose(1, 900) from maanden in Gen.Choose(3, 6) from kamers in Gen.Choose(0, 5) from veel in Gen.Choose(0, 2) select (dag, maanden, kamers, veel);
        Wet.Geldt(ronde.ListOf(), rondes =>
        {
            var indicatie = Over();
            var dag = new DateOnly(2021, 1, 1);
            foreach (var (stap, maanden, kamers, veel) in rondes)
            {
                if (dag.Year > 2060) break;
                dag = dag.AddDays(stap);
                var ingevuld = Herindicatieronde.Maak(indicatie.GemeenteId, Invoer with { Peildatum = dag, Start = dag, OvergangMaanden = maanden }).Waarde.Nieuw;
                var zaak = Herindicatie.Begin(ingevuld, indicatie, Eline).Nieuw;
                var besluit = Besluit.Begin(zaak.Id, zaak.DossierId);
                zaak.KondigAan(dag, dag);
                zaak.Bekijk(Dossier, true, zaak.Versie);
                var regels = new Bekendesituatie(true, false, (Beperkingsmate)veel, false, kamers, 0).Regels().Select(r => r with { Grond = "Gezien." });
                if (!zaak.Bereken(besluit, Normrekening.Reken(Kader, new(Kader.Code, [.. regels])).Waarde, true, dag).IsGelukt) return false;
                var overgang = zaak.BepaalOvergang(ingevuld, besluit.Bon!.MinutenPerWeekIndicatie, dag);
                Stel(besluit, overgang);
                besluit.Verstuur(Kader, dag, dag, dag, false).MoetLukken();
                zaak.KrijgBesluit(besluit, overgang);
                indicatie.Volg(besluit, overgang);
                if (indicatie.MinutenOp(overgang.IngangNieuw) != zaak.NieuwMinuten) return false;
            }

            var laatste = indicatie.Delen[^1];
            return Enumerable.Range(0, laatste.Ingang.DayNumber - new DateOnly(2020, 1, 1).DayNumber + 30).Select(d => new DateOnly(2020, 1, 1).AddDays(d)).All(d => indicatie.Delen.Count(deel => deel.GeldtOp(d)) == 1);
        });
    }

    private static Indicatie Over() => Indicatie.NeemOver(DossierId.Nieuw(), PersoonId.Nieuw(), OrganisatieId.Nieuw(), new(190, Leveringsvorm.Natura, null, "De Gouden Draad"), new(2020, 1, 1), null, Situatie).MoetLukken().Nieuw;

    private static (Herindicatieronde Ronde, Herindicatie Zaak, Indicatie Indicatie) Nieuw()
    {
        var indicatie = Over();
        var ronde = Herindicatieronde.Maak(indicatie.GemeenteId, Invoer).MoetLukken().Nieuw;
        return (ronde, Herindicatie.Begin(ronde, indicatie, Eline).Nieuw, indicatie);
    }

    private static Herindicatie Besloten()
    {
        var (ronde, zaak, _) = Nieuw();
        zaak.KondigAan(Start, Vandaag).MoetLukken();
        zaak.Bekijk(Dossier, true, zaak.Versie).MoetLukken();
        var besluit = Besluit.Begin(zaak.Id, zaak.DossierId);
        zaak.Bereken(besluit, Bon(), false, Vandaag).MoetLukken();
        var overgang = zaak.BepaalOvergang(ronde, 148, Vandaag);
        Stel(besluit, overgang);
        besluit.Verstuur(Kader, Start, Vandaag, Vandaag, false).MoetLukken();
        zaak.KrijgBesluit(besluit, overgang);
        return zaak;
    }

    private static Rekenbon Bon() => Normrekening.Reken(Kader, new(Kader.Code, [.. Situatie.Regels().Select(r => r with { Grond = "Gezien." })])).Waarde;

    // Far ahead, so that only what follows ends a part.
    private static void Stel(Besluit besluit, Overgang overgang) => besluit.StelOp(
        new(Besluitsoort.Toekenning, Leveringsvorm.Natura, new(OrganisatieId.Nieuw(), "De Gouden Draad"), false, overgang.IngangNieuw, overgang.IngangNieuw.AddYears(50), "Zo past het."), Eline.Id, Eline.Naam, besluit.Versie).MoetLukken();

    private static Scenariouitkomst Uitkomst() => Scenariouitkomst.Reken(Herindicatieafspraken.Maak(Kader, Peildatum, 6, null).Waarde,
        [(190, null, Situatie), (148, null, Situatie), (141, null, Situatie), (120, null, Situatie), (180, null, null)]);

    private static IEnumerable<Regel> Velden(Rondeinvoer invoer) => Herindicatieronde.Maak(OrganisatieId.Nieuw(), invoer).Weigeringen.Select(w => w.Regel);
}
