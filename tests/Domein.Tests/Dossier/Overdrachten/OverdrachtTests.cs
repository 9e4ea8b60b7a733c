using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Overdrachten;

public sealed class OverdrachtTests
{
    private static readonly OrganisatieId Surplus = OrganisatieId.Nieuw();
    private static readonly OrganisatieId Mediant = OrganisatieId.Nieuw();
    private static readonly Collega Marjan = new(PersoonId.Nieuw(), "Marjan de Boer", Surplus);
    private static readonly Collega Ilse = new(PersoonId.Nieuw(), "Ilse Kamphuis", Surplus);
    private static readonly Collega Bert = new(PersoonId.Nieuw(), "Bert Hofstede", Mediant);
    private static readonly DateOnly Ingang = Vandaag.AddDays(10);

    [Fact]
    public void Tot_de_dag_zelf_werkt_de_een_door_en_vanaf_die_dag_doet_de_ander_het()
    {
        var (dossier, overdracht) = Voorgesteld();
        overdracht.Stand.ShouldBe(Overdrachtstand.Voorgesteld);
        dossier.MagZien(Ilse.Persoon, Gegevenssoort.Plan, Ingang).ShouldBeFalse("proposing gives nobody anything");
        overdracht.Aanvaard(dossier, Ilse.Persoon, Nu).MoetLukken().OfType<OverdrachtAfgesproken>().Single().Ingang.ShouldBe(Ingang);
        foreach (var (dag, marjan, ilse) in new[] { (Vandaag, true, false), (Ingang.AddDays(-1), true, false), (Ingang, false, true), (Ingang.AddDays(400), false, true) })
        {
            dossier.MagSchrijven(Marjan.Persoon, Gegevenssoort.Plan, dag).ShouldBe(marjan, $"{dag}");
            dossier.MagZien(Marjan.Persoon, Gegevenssoort.Plan, dag).ShouldBe(marjan, $"{dag}");
            dossier.MagSchrijven(Ilse.Persoon, Gegevenssoort.Plan, dag).ShouldBe(ilse, $"{dag}");
        }

        overdracht.IsGedaan(Ingang.AddDays(-1)).ShouldBeFalse();
        overdracht.IsGedaan(Ingang).ShouldBeTrue();
    }

    [Fact]
    public void Wie_overneemt_leest_pas_mee_als_de_inwoner_het_weet_en_schrijft_nog_niets()
    {
        var (dossier, overdracht) = Voorgesteld();
        overdracht.Aanvaard(dossier, Ilse.Persoon, Nu).MoetLukken();
        dossier.MagZien(Ilse.Persoon, Gegevenssoort.Plan, Vandaag).ShouldBeFalse();
        overdracht.VindGoed(dossier, Samira, Vandaag).MoetLukken();
        dossier.MagZien(Ilse.Persoon, Gegevenssoort.Plan, Vandaag).ShouldBeTrue();
        dossier.MagZien(Ilse.Persoon, Gegevenssoort.Plan, Gisteren).ShouldBeFalse();
        dossier.MagSchrijven(Ilse.Persoon, Gegevenssoort.Plan, Vandaag).ShouldBeFalse();
        dossier.MagSchrijven(Ilse.Persoon, Gegevenssoort.Plan, Ingang).ShouldBeTrue();
        overdracht.VindGoed(dossier, Samira, Vandaag).MoetWeigeren(Overdrachtregels.AlBeantwoord);
    }

    [Fact]
    public void Was_het_al_verteld_dan_leest_de_collega_mee_vanaf_het_ja()
    {
        var dossier = MetMarjan();
        var overdracht = StelVoor(dossier, invoer => invoer with { Verteld = true }).MoetLukken().Nieuw;
        overdracht.Aanvaard(dossier, Ilse.Persoon, Nu).MoetLukken();
        dossier.MagZien(Ilse.Persoon, Gegevenssoort.Plan, Vandaag).ShouldBeTrue();
    }

    [Fact]
    public void De_inwoner_wil_deze_persoon_niet_en_dan_blijft_alles_zoals_het_was()
    {
        var (dossier, overdracht) = Voorgesteld();
        overdracht.Aanvaard(dossier, Ilse.Persoon, Nu).MoetLukken();
        overdracht.VindGoed(dossier, Samira, Vandaag).MoetLukken();
        overdracht.WijsAf(dossier, Ilse.Persoon, "", Vandaag).MoetWeigeren(Overdrachtregels.NietAanJou);
        overdracht.WijsAf(dossier, Samira, "Ik ken haar.", Vandaag).MoetLukken().ShouldContain(g => g is BetrokkenheidHersteld);
        overdracht.Stand.ShouldBe(Overdrachtstand.Afgewezen);
        overdracht.Reden.ShouldBe("Ik ken haar.");
        foreach (var dag in new[] { Vandaag, Ingang, Ingang.AddDays(100) })
        {
            dossier.MagSchrijven(Marjan.Persoon, Gegevenssoort.Plan, dag).ShouldBeTrue();
            dossier.MagZien(Ilse.Persoon, Gegevenssoort.Plan, dag).ShouldBeFalse();
        }

        overdracht.WijsAf(dossier, Samira, "", Vandaag).MoetWeigeren(Overdrachtregels.AlBeantwoord);
    }

    [Fact]
    public void Op_de_dag_zelf_kan_het_niet_meer_terug()
    {
        var (dossier, overdracht) = Voorgesteld();
        overdracht.Aanvaard(dossier, Ilse.Persoon, Nu).MoetLukken();
        overdracht.TrekIn(dossier, Ingang).MoetWeigeren(Overdrachtregels.AlIngegaan);
        overdracht.WijsAf(dossier, Samira, "", Ingang).MoetWeigeren(Overdrachtregels.AlIngegaan);
        overdracht.TrekIn(dossier, Ingang.AddDays(-1)).MoetLukken();
        dossier.MagSchrijven(Marjan.Persoon, Gegevenssoort.Plan, Ingang).ShouldBeTrue();
    }

    [Fact]
    public void Wie_te_laat_antwoordt_begint_op_de_dag_van_het_antwoord()
    {
        var (dossier, overdracht) = Voorgesteld();
        overdracht.Aanvaard(dossier, Ilse.Persoon, Nu.AddDays(15)).MoetLukken();
        overdracht.Ingang.ShouldBe(Vandaag.AddDays(15));
        dossier.MagSchrijven(Marjan.Persoon, Gegevenssoort.Plan, Vandaag.AddDays(14)).ShouldBeTrue();
        dossier.MagSchrijven(Marjan.Persoon, Gegevenssoort.Plan, Vandaag.AddDays(15)).ShouldBeFalse();
        dossier.MagSchrijven(Ilse.Persoon, Gegevenssoort.Plan, Vandaag.AddDays(15)).ShouldBeTrue();
    }

    [Fact]
    public void Weigeren_vraagt_een_reden_en_alleen_van_wie_gevraagd_is()
    {
        var (dossier, overdracht) = Voorgesteld();
        overdracht.MoetWeigerenZonderWijziging(() => overdracht.Weiger(Ilse.Persoon, " ", Nu), Overdrachtregels.RedenOntbreekt, "reden");
        overdracht.MoetWeigerenZonderWijziging(() => overdracht.Weiger(Bert.Persoon, "Nee", Nu), Overdrachtregels.NietAanJou);
        overdracht.MoetWeigerenZonderWijziging(() => overdracht.Aanvaard(dossier, Bert.Persoon, Nu), Overdrachtregels.NietAanJou);
        overdracht.Weiger(Ilse.Persoon, "Ik zit vol.", Nu).MoetLukken();
        overdracht.MoetWeigerenZonderWijziging(() => overdracht.Aanvaard(dossier, Ilse.Persoon, Nu), Overdrachtregels.AlBeantwoord);
        overdracht.MoetWeigerenZonderWijziging(() => overdracht.TrekIn(dossier, Vandaag), Overdrachtregels.AlBeantwoord);
    }

    [Fact]
    public void Wie_niet_kan_overnemen_wordt_niet_gevraagd()
    {
        var dossier = MetMarjan();
        StelVoor(dossier, i => i with { Naar = Marjan }).MoetWeigeren(Overdrachtregels.ZelfdePersoon, "Naar");
        StelVoor(dossier, i => i with { Naar = new(Samira, "Samira", Surplus) }).MoetWeigeren(Overdrachtregels.ZelfdePersoon, "Naar");
        StelVoor(dossier, i => i with { HeeftRol = false }).MoetWeigeren(Overdrachtregels.AndereRol, "Naar");
        StelVoor(dossier, i => i with { KanBinnen = false }).MoetWeigeren(Overdrachtregels.KanNietBinnen, "Naar");
        StelVoor(dossier, i => i with { Naar = Bert }).MoetWeigeren(Overdrachtregels.AndereOrganisatie, "Naar");
        StelVoor(dossier, i => i with { Ingang = Gisteren }).MoetWeigeren(Overdrachtregels.Voorbij, "Ingang");
        StelVoor(dossier, i => i with { Ingang = Vandaag.AddYears(1).AddDays(1) }).MoetWeigeren(Overdrachtregels.TeVer, "Ingang");
        StelVoor(dossier, i => i with { Betrokkene = Guid.NewGuid() }).MoetWeigeren(Dossierregels.Onbekend);
        StelVoor(dossier, i => i with { Ingang = Vandaag }).MoetLukken();
        dossier.BetrekTandem(Ilse.Persoon, Betrokkenheid.Ervaringsdeskundige, Start, "Fleur").MoetLukken();
        StelVoor(dossier, i => i).MoetWeigeren(Overdrachtregels.DoetAlMee, "Naar");
    }

    [Fact]
    public void Wie_niet_meer_meedoet_of_pauze_heeft_wordt_niet_overgedragen()
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
        var petra = dossier.Betrek(Naaste(Marjan.Persoon, Gegevenssoort.Plan) with { Rol = Betrokkenheid.Professional, Relatie = "Stadsbank", Tot = Ingang }, "Marjan").MoetLukken().Betrokkene;
        StelVoor(dossier, i => i with { Ingang = Ingang.AddDays(1) }).MoetWeigeren(Overdrachtregels.DoetNietMee);
        StelVoor(dossier, i => i).MoetLukken();
        dossier.Pauzeer(petra, Vandaag).MoetLukken();
        StelVoor(dossier, i => i).MoetWeigeren(Overdrachtregels.Gepauzeerd);
        dossier.Hervat(petra, Vandaag).MoetLukken();
        dossier.Beeindig(petra, Vandaag).MoetLukken();
        StelVoor(dossier, i => i).MoetWeigeren(Overdrachtregels.DoetNietMee);
    }

    [Fact]
    public void Naar_een_andere_organisatie_alleen_met_toestemming_daarvoor()
    {
        var dossier = MetMarjan();
        var vorm = Toestemmingsvorm.Van(Toestemmingsdoel.Overdracht);
        dossier.GeefToestemming(new(Toestemmingsdoel.Overdracht, Vandaag, Toestemmingswijze.OpScherm, "", Toestemmingsteksten.Voor(Toestemmingsdoel.Overdracht).Code, Mediant, "Mediant",
            [Gegevenssoort.Plan], vorm.UiterlijkTot(Vandaag)), "Nienke", Vandaag).MoetLukken();
        StelVoor(dossier, i => i with { Naar = Bert }).MoetLukken();
    }

    [Fact]
    public void Een_naaste_en_de_inwoner_draagt_niemand_over()
    {
        var dossier = MetMarjan();
        var zus = dossier.Betrek(Naaste(PersoonId.Nieuw(), Gegevenssoort.Plan), "Marjan").MoetLukken();
        StelVoor(dossier, i => i with { Betrokkene = zus.Betrokkene }).MoetWeigeren(Overdrachtregels.NietOverTeDragen);
        StelVoor(dossier, i => i with { Betrokkene = dossier.Betrokkenen[0].Id }).Weigeringen.ShouldContain(w => w.Regel == Overdrachtregels.NietOverTeDragen);
    }

    [Fact]
    public void Wie_de_inwoner_koos_wordt_pas_overgedragen_als_de_inwoner_de_ander_kiest()
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
        var petra = dossier.Betrek(Naaste(Marjan.Persoon, Gegevenssoort.Plan) with { Rol = Betrokkenheid.Professional, Relatie = "Stadsbank" }, "Marjan").MoetLukken();
        var overdracht = StelVoor(dossier, i => i with { Betrokkene = petra.Betrokkene }).MoetLukken().Nieuw;
        overdracht.VraagtKeuze.ShouldBeTrue();
        overdracht.Aanvaard(dossier, Ilse.Persoon, Nu).MoetLukken();
        overdracht.Stand.ShouldBe(Overdrachtstand.WachtOpInwoner);
        dossier.MagZien(Ilse.Persoon, Gegevenssoort.Plan, Ingang).ShouldBeFalse();
        dossier.MagZien(Marjan.Persoon, Gegevenssoort.Plan, Ingang).ShouldBeTrue("no choice, no change");
        overdracht.VindGoed(dossier, Samira, Ingang.AddDays(3)).MoetLukken();
        overdracht.Ingang.ShouldBe(Ingang.AddDays(3));
        var nieuw = dossier.Betrokkenen[^1];
        (nieuw.PersoonId, nieuw.Rol, nieuw.Relatie, nieuw.GekozenDoorInwoner).ShouldBe((Ilse.Persoon, Betrokkenheid.Professional, "Stadsbank", true));
        nieuw.Bereik.ShouldBe([Gegevenssoort.Plan]);
        dossier.MagZien(Marjan.Persoon, Gegevenssoort.Plan, Ingang.AddDays(3)).ShouldBeFalse();
    }

    [Fact]
    public void Een_consulent_wordt_overgedragen_zonder_keuze_van_de_inwoner_want_die_hoort_bij_de_melding()
    {
        var dossier = EenDossier();
        var van = dossier.BetrekConsulent(Marjan.Persoon, "Huizen", Vandaag, "Marjan").MoetLukken();
        var overdracht = StelVoor(dossier, i => i with { Betrokkene = van.Betrokkene }).MoetLukken().Nieuw;
        overdracht.VraagtKeuze.ShouldBeFalse();
        overdracht.Aanvaard(dossier, Ilse.Persoon, Nu).MoetLukken();
        overdracht.Stand.ShouldBe(Overdrachtstand.Afgesproken);
        dossier.MagZien(Ilse.Persoon, Gegevenssoort.Ondersteuning, Ingang).ShouldBeTrue();
        dossier.MagZien(Marjan.Persoon, Gegevenssoort.Ondersteuning, Ingang).ShouldBeFalse();
    }

    [Fact]
    public void Een_afgeschermd_dossier_draagt_alleen_de_projectleider_over_die_het_afschermde()
    {
        var dossier = MetMarjan();
        var fleur = PersoonId.Nieuw();
        dossier.SchermAf(new("Een nicht werkt hier.", [Marjan.Persoon], fleur, "Fleur"), Vandaag).MoetLukken();
        StelVoor(dossier, i => i).MoetWeigeren(Overdrachtregels.Afgeschermd);
        StelVoor(dossier, i => i, new(PersoonId.Nieuw(), "Ander", true, Guid.NewGuid())).MoetWeigeren(Overdrachtregels.Afgeschermd);
        var overdracht = StelVoor(dossier, i => i, new(fleur, "Fleur", true, Guid.NewGuid())).MoetLukken().Nieuw;
        overdracht.Aanvaard(dossier, Ilse.Persoon, Nu).MoetLukken().ShouldContain(g => g is AfschermingGewijzigd);
        dossier.MagSchrijven(Ilse.Persoon, Gegevenssoort.Plan, Ingang).ShouldBeTrue();
        dossier.MagZien(Ilse.Persoon, Gegevenssoort.Plan, Vandaag).ShouldBeFalse();
    }

    [Fact]
    public void Wordt_de_plek_anders_gegeven_dan_vervalt_wat_was_afgesproken()
    {
        var (dossier, overdracht) = Voorgesteld();
        overdracht.Aanvaard(dossier, Ilse.Persoon, Nu).MoetLukken();
        overdracht.VolgKring(dossier, Vandaag).ShouldBeEmpty();
        dossier.Beeindig(dossier.Betrokkenen[^1].Id, Vandaag).MoetLukken();
        overdracht.VolgKring(dossier, Vandaag).ShouldContain(g => g is OverdrachtVervallen);
        overdracht.Stand.ShouldBe(Overdrachtstand.Vervallen);
        dossier.MagSchrijven(Marjan.Persoon, Gegevenssoort.Plan, Ingang).ShouldBeTrue("then the old one stays");
    }

    private static Inwonerdossier MetMarjan()
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname);
        dossier.BetrekTandem(Marjan.Persoon, Betrokkenheid.Casusregisseur, Start, "Fleur").MoetLukken();
        return dossier;
    }

    private static (Inwonerdossier, Overdracht) Voorgesteld()
    {
        var dossier = MetMarjan();
        return (dossier, StelVoor(dossier, i => i).MoetLukken().Nieuw);
    }

    private static Uitkomst<Gemaakt<Overdracht>> StelVoor(Inwonerdossier dossier, Func<Overdrachtinvoer, Overdrachtinvoer> anders, Overdrager? door = null) => Overdracht.StelVoor(dossier,
        anders(new(dossier.Betrokkenen[1].Id, Marjan, Ilse, true, true, Ingang, "Bel na tien uur.", "Ik ga weg.", false)), door ?? new(Marjan.Persoon, Marjan.Naam, false, Guid.NewGuid()), Nu);
}
