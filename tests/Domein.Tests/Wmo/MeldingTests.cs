using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Kern;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Meldingen;
using Xunit;

namespace Spil.Domein.Tests.Wmo;

public sealed class MeldingTests
{
    private static readonly DateOnly Vandaag = new(2026, 3, 16);
    private static readonly Meldinvoer Invoer = new(OrganisatieId.Nieuw(), Meldwijze.Telefoon, new(2026, 3, 2), " Ik kan niet bukken. ");

    [Fact]
    public void Een_melding_begint_de_termijnen_vanzelf()
    {
        var melding = Doe(Invoer).MoetLukken().Nieuw;
        (melding.Stand, melding.Vraag).ShouldBe((Meldstand.Nieuw, "Ik kan niet bukken."));
        melding.PlanUiterlijk.ShouldBe(new(2026, 3, 9));
        melding.Onderzoekstermijn.LaatsteDag.ShouldBe(new(2026, 4, 13));
        melding.Beslistermijn.ShouldBeNull();
    }

    [Fact]
    public void Zonder_vraag_wijze_of_gemeente_is_er_geen_melding()
    {
        Doe(Invoer with { Vraag = "  " }).MoetWeigeren(Meldregels.VraagOntbreekt, "Vraag");
        Doe(Invoer with { Wijze = null }).MoetWeigeren(Meldregels.WijzeOntbreekt, "Wijze");
        Doe(Invoer with { Gemeente = null }).MoetWeigeren(Meldregels.GemeenteOntbreekt, "Gemeente");
        Doe(Invoer with { GemeldOp = null }).MoetWeigeren(KernRegels.DatumVerplicht, "GemeldOp");
        Doe(Invoer with { GemeldOp = Vandaag.AddDays(1) }).MoetWeigeren(Meldregels.InToekomst, "GemeldOp");
        Doe(Invoer, looptAl: true).MoetWeigeren(Meldregels.AlEenMelding);
    }

    [Fact]
    public void Wie_voor_een_ander_meldt_zegt_wie_dat_is()
    {
        var uitkomst = Doe(Invoer with { DoorAnder = true });
        uitkomst.Weigeringen.Select(w => w.Regel).ShouldBe([Meldregels.MelderOntbreekt, Meldregels.RelatieOntbreekt]);
        Doe(Invoer with { DoorAnder = true, MelderNaam = "Anja", MelderRelatie = "dochter" }).MoetLukken().Nieuw.MelderNaam.ShouldBe("Anja");
        Doe(Invoer with { MelderNaam = "Anja" }).MoetLukken().Nieuw.MelderNaam.ShouldBe("", "not said to be somebody else");
    }

    [Fact]
    public void Een_tweede_consulent_pakt_haar_niet_ook_op()
    {
        var melding = Opgepakt();
        melding.Stand.ShouldBe(Meldstand.Onderzoek);
        melding.MoetWeigerenZonderWijziging(() => melding.PakOp(PersoonId.Nieuw(), "Joost"), Meldregels.AlOpgepakt);
    }

    [Fact]
    public void De_bevestiging_wijst_op_gratis_clientondersteuning()
    {
        var melding = Opgepakt();
        melding.Bevestig(Vandaag, false, Vandaag).MoetWeigeren(Meldregels.WijsOpOndersteuning, "gewezenOpOndersteuning");
        melding.Bevestig(Vandaag.AddDays(1), true, Vandaag).MoetWeigeren(Meldregels.InToekomst, "op");
        melding.Bevestig(new(2026, 3, 1), true, Vandaag).MoetWeigeren(Meldregels.VoorMelding, "op");
        melding.Bevestig(Vandaag, true, Vandaag).MoetLukken();
        Doe(Invoer).Waarde.Nieuw.Bevestig(Vandaag, true, Vandaag).MoetWeigeren(Meldregels.GeenConsulent);
    }

    [Fact]
    public void Een_persoonlijk_plan_kan_tot_en_met_de_zevende_dag_en_niemand_schrijft_over_een_ander_heen()
    {
        var melding = Opgepakt();
        melding.LeverPlanIn("Mijn plan", "", new(2026, 3, 9)).MoetLukken();
        melding.LeverPlanIn("Te laat", "Mijn plan", new(2026, 3, 10)).MoetWeigeren(Meldregels.PlanTeLaat);
        melding.LeverPlanIn("Ander", "iets ouds", new(2026, 3, 9)).MoetWeigeren(Meldregels.Verouderd, "plan");
        melding.LeverPlanIn(" ", "Mijn plan", new(2026, 3, 9)).MoetWeigeren(Meldregels.PlanLeeg, "plan");
        melding.PersoonlijkPlan.ShouldBe("Mijn plan");
    }

    [Fact]
    public void De_inwoner_kiest_wie_er_meekomt()
    {
        var melding = Opgepakt();
        var afspraak = new Afspraakinvoer(Vandaag, new(10, 0), "thuis", Begeleiding.Vertrouwd, "Jan", true);
        melding.MaakAfspraak(afspraak with { GekozenDoorInwoner = false }).MoetWeigeren(Meldregels.InwonerKiest, "GekozenDoorInwoner");
        melding.MaakAfspraak(afspraak with { Begeleider = "" }).MoetWeigeren(Meldregels.BegeleiderOntbreekt, "Begeleider");
        melding.MaakAfspraak(afspraak with { Plek = "" }).MoetWeigeren(Meldregels.PlekOntbreekt, "Plek");
        melding.MaakAfspraak(afspraak with { Tijd = null }).MoetWeigeren(Meldregels.TijdOntbreekt, "Tijd");
        melding.MaakAfspraak(afspraak with { Op = new(2026, 3, 1) }).MoetWeigeren(Meldregels.VoorMelding, "Op");
        melding.MaakAfspraak(afspraak).MoetLukken();
        melding.KiesBegeleiding(Begeleiding.NogNietGekozen, "").MoetWeigeren(Meldregels.KeuzeOnbekend, "Wie");
        melding.KiesBegeleiding(Begeleiding.Niemand, "Jan").MoetLukken();
        melding.Begeleider.ShouldBe("");
    }

    [Fact]
    public void Stilstand_schuift_de_termijn_op_met_de_echte_dagen()
    {
        var melding = Opgepakt();
        melding.Schort(null, "Waarom", new(2026, 3, 5), Vandaag, "Eline").MoetWeigeren(Meldregels.KeuzeOnbekend, "grond");
        melding.Schort(Opschortgrond.Overmacht, " ", new(2026, 3, 5), Vandaag, "Eline").MoetWeigeren(Meldregels.RedenOntbreekt, "reden");
        melding.Schort(Opschortgrond.Overmacht, "Brand", new(2026, 3, 2), Vandaag, "Eline").MoetWeigeren(Meldregels.VoorMelding, "vanaf");
        melding.Hervat(Vandaag, Vandaag).MoetWeigeren(Meldregels.LooptAl);
        melding.Schort(Opschortgrond.DoorInwoner, "Opname", new(2026, 3, 5), Vandaag, "Eline").MoetLukken();
        melding.Onderzoekstermijn.LaatsteDag.ShouldBeNull();
        melding.Schort(Opschortgrond.Overmacht, "Nog eens", new(2026, 3, 6), Vandaag, "Eline").Weigeringen.ShouldContain(w => w.Regel == Meldregels.StaatAlStil);
        melding.Hervat(new(2026, 3, 5), Vandaag).MoetWeigeren(Meldregels.HervatTeVroeg, "vanaf");
        melding.Hervat(new(2026, 3, 10), Vandaag).MoetLukken();
        melding.Onderzoekstermijn.LaatsteDag.ShouldBe(new(2026, 4, 20), "five days, 18 April is a Saturday");
    }

    [Fact]
    public void Na_zes_weken_mag_de_inwoner_aanvragen_ook_als_de_termijn_stilstaat()
    {
        var melding = Opgepakt();
        melding.Schort(Opschortgrond.DoorInwoner, "Opname", new(2026, 3, 5), Vandaag, "Eline").MoetLukken();
        melding.VraagAan(new(2026, 4, 13), new(2026, 4, 13)).MoetWeigeren(Meldregels.AanvraagTeVroeg);
        melding.VraagAan(new(2026, 4, 14), new(2026, 4, 14)).MoetLukken();
        (melding.Stand, melding.MagAanvragen(new(2026, 4, 14))).ShouldBe((Meldstand.Aanvraag, false));
        melding.VraagAan(new(2026, 4, 14), new(2026, 4, 14)).MoetWeigeren(Meldregels.AlAangevraagd);
    }

    [Fact]
    public void Wat_gestopt_is_blijft_gestopt()
    {
        var melding = Opgepakt();
        melding.Stop("", Vandaag).MoetWeigeren(Meldregels.RedenOntbreekt, "reden");
        melding.Stop("Mevrouw verhuist.", Vandaag).MoetLukken();
        melding.MoetWeigerenZonderWijziging(() => melding.KiesBegeleiding(Begeleiding.Niemand, ""), Meldregels.Gesloten);
        melding.MoetWeigerenZonderWijziging(() => melding.PakOp(PersoonId.Nieuw(), "Joost"), Meldregels.Gesloten);
        melding.LopendeTermijn.ShouldBeNull();
    }

    [Fact]
    public void Vertellen_dat_er_iets_veranderd_is_kan_altijd_ook_na_het_einde()
    {
        var melding = Opgepakt();
        melding.Stop("Mevrouw verhuist.", Vandaag).MoetLukken();
        melding.MeldVerandering("", "Riek", Vandaag).MoetWeigeren(Meldregels.BerichtLeeg, "tekst");
        melding.MeldVerandering("Het gaat beter.", "Riek", Vandaag).MoetLukken();
        melding.LeesBerichten(Vandaag).MoetLukken();
        melding.LeesBerichten(Vandaag).MoetWeigeren(Meldregels.BerichtLeeg);
    }

    // However often it stands still: the term never becomes shorter, and grows by at least the days it stood still within it.
    [Fact]
    public void Stilstaan_maakt_een_termijn_nooit_korter() => Wet.Geldt(
        (from begin in Gen.Choose(1, 30) from duur in Gen.Choose(1, 30) select (begin, duur)).ListOf().Select(l => l.Take(5).ToList()), reeks =>
    {
        var melding = Doe(Invoer with { GemeldOp = new(2026, 1, 5) }).Waarde.Nieuw;
        melding.PakOp(PersoonId.Nieuw(), "Eline");
        var (was, dag, vandaag) = (melding.Onderzoekstermijn.LaatsteDag!.Value, new DateOnly(2026, 1, 5), new DateOnly(2027, 1, 1));
        foreach (var (begin, duur) in reeks)
        {
            dag = dag.AddDays(begin);
            if (melding.Schort(Opschortgrond.Instemming, "Uitstel", dag, vandaag, "Eline").IsGelukt) melding.Hervat(dag = dag.AddDays(duur), vandaag);
            if (melding.Onderzoekstermijn.LaatsteDag!.Value < was) return false;
            was = melding.Onderzoekstermijn.LaatsteDag!.Value;
        }

        return was.DayNumber - WmoTermijnen.Onderzoek.LaatsteDag(new(2026, 1, 5)).DayNumber >= 0 && melding.Onderzoekstermijn.DagenOpgeschort <= reeks.Sum(r => r.duur);
    });

    private static Melding Opgepakt()
    {
        var melding = Doe(Invoer).Waarde.Nieuw;
        melding.PakOp(PersoonId.Nieuw(), "Eline Kok").MoetLukken();
        return melding;
    }

    private static Uitkomst<Gemaakt<Melding>> Doe(Meldinvoer invoer, bool looptAl = false) => Melding.Doe(DossierId.Nieuw(), PersoonId.Nieuw(), invoer, Vandaag, looptAl);
}
