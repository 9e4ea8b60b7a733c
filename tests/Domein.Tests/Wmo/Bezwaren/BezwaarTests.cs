using Shouldly;
using Spil.Kern;
using Spil.Wmo.Domein.Bezwaren;
using Xunit;
using static Spil.Domein.Tests.Wmo.Bezwaren.Bezwaarproef;

namespace Spil.Domein.Tests.Wmo.Bezwaren;

public sealed class BezwaarTests
{
    private static readonly DateOnly Mei = new(2026, 5, 1);

    [Fact]
    public void Bezwaar_hoort_bij_een_besluit_dat_verstuurd_is_en_er_loopt_er_een()
    {
        var bezwaar = Maak(Brief).MoetLukken().Nieuw;
        (bezwaar.BezwaarTotEnMet, bezwaar.BeslisUiterlijk, bezwaar.Loopt).ShouldBe((Laatste, new DateOnly(2026, 6, 9), true));
        Bezwaar.Maak(Besluit(), PersoonId.Nieuw(), OrganisatieId.Nieuw(), Brief, new(2026, 12, 1), true).MoetWeigeren(Bezwaarregels.LooptAl);
        Bezwaar.Maak(Besluit(false), PersoonId.Nieuw(), OrganisatieId.Nieuw(), Brief, new(2026, 12, 1)).MoetWeigeren(Bezwaarregels.NietVerstuurd);
    }

    [Fact]
    public void Wat_ontbreekt_of_niet_kan_wordt_geweigerd_bij_zijn_veld()
    {
        Maak(Brief with { Wijze = null }).MoetWeigeren(Bezwaarregels.WijzeOntbreekt, "Wijze");
        Maak(Brief with { Maker = (Bezwaarmaker)9 }).MoetWeigeren(Bezwaarregels.MakerOntbreekt, "Maker");
        Maak(Brief with { Maker = Bezwaarmaker.Vertegenwoordiger }).MoetWeigeren(Bezwaarregels.NaamOntbreekt, "MakerNaam");
        Maak(Brief with { Gronden = " " }).MoetWeigeren(Bezwaarregels.GrondenOntbreken, "Gronden");
        Maak(Brief with { OntvangenOp = null }).MoetWeigeren(KernRegels.DatumVerplicht, "OntvangenOp");
        Maak(Brief with { OntvangenOp = new(2026, 12, 2) }).MoetWeigeren(Bezwaarregels.InToekomst, "OntvangenOp");
        Maak(Brief with { PostOp = new(2026, 3, 15) }).MoetWeigeren(Bezwaarregels.VoorBesluit, "PostOp");
        Maak(Brief with { PostOp = null, OntvangenOp = new(2026, 3, 15) }).MoetWeigeren(Bezwaarregels.VoorBesluit, "OntvangenOp");
        Maak(Brief with { PostOp = new(2026, 4, 2) }).MoetWeigeren(Bezwaarregels.PostNaOntvangst, "PostOp");
        var namens = Nieuw(Brief with { Maker = Bezwaarmaker.Vertegenwoordiger, MakerNaam = "Jan Bakker", Gronden = "", ProForma = true });
        (namens.MakerNaam, namens.IsOnvolledig).ShouldBe(("Jan Bakker", true));
        Nieuw(Brief with { Wijze = Bezwaarwijze.Balie }).PostOp.ShouldBeNull("only a letter has a postmark");
    }

    [Theory]
    [InlineData(null, "2026-04-28", Tijdigheid.OpTijd)]
    [InlineData(null, "2026-04-29", Tijdigheid.TeLaat)]
    [InlineData("2026-04-28", "2026-04-29", Tijdigheid.OpTijdPerPost)]
    // A week later is Tuesday 5 May, a holiday: Wednesday the 6th still counts.
    [InlineData("2026-04-28", "2026-05-06", Tijdigheid.OpTijdPerPost)]
    [InlineData("2026-04-28", "2026-05-07", Tijdigheid.TeLaat)]
    [InlineData("2026-04-29", "2026-04-30", Tijdigheid.TeLaat)]
    public void Op_tijd_is_ontvangen_op_tijd_of_op_tijd_gepost_en_binnen_een_week_binnen(string? post, string ontvangen, Tijdigheid verwacht) =>
        Bezwaar.Beoordeel(Laatste, post is null ? null : Dag(post), Dag(ontvangen)).ShouldBe(verwacht);

    [Fact]
    public void Wie_besloot_behandelt_het_bezwaar_niet()
    {
        var bezwaar = Nieuw();
        bezwaar.Bevestig(Ontvangen, false, Mei).MoetWeigeren(Bezwaarregels.GeenBehandelaar);
        bezwaar.MoetWeigerenZonderWijziging(() => bezwaar.PakOp(Eline, "Eline"), Bezwaarregels.ZelfBesloten);
        bezwaar.PakOp(Joost, "Joost").MoetLukken();
        bezwaar.PakOp(PersoonId.Nieuw(), "Noor").MoetWeigeren(Bezwaarregels.AlOpgepakt);
    }

    [Fact]
    public void De_ontvangst_wordt_een_keer_bevestigd_en_een_commissie_geeft_twaalf_weken()
    {
        var bezwaar = Opgepakt();
        bezwaar.Bevestig(Ontvangen, null, Mei).MoetWeigeren(Bezwaarregels.KeuzeOntbreekt, "commissie");
        bezwaar.Bevestig(Ontvangen.AddDays(-1), false, Mei).MoetWeigeren(Bezwaarregels.VoorOntvangst, "op");
        bezwaar.Bevestig(Mei.AddDays(1), false, Mei).MoetWeigeren(Bezwaarregels.InToekomst, "op");
        bezwaar.Bevestig(Ontvangen, true, Mei).MoetLukken();
        bezwaar.BeslisUiterlijk.ShouldBe(new(2026, 7, 21));
        bezwaar.Bevestig(Ontvangen, true, Mei).MoetWeigeren(Bezwaarregels.AlBevestigd);
    }

    [Fact]
    public void Te_laat_wordt_beoordeeld_en_op_tijd_niet()
    {
        Opgepakt().BeoordeelTeLaat(true, "Opname.").MoetWeigeren(Bezwaarregels.IsOpTijd);
        var laat = Opgepakt(Brief with { PostOp = null, OntvangenOp = new(2026, 5, 20) });
        laat.BeoordeelTeLaat(null, "Opname.").MoetWeigeren(Bezwaarregels.KeuzeOntbreekt, "verschoonbaar");
        laat.BeoordeelTeLaat(true, "").MoetWeigeren(Bezwaarregels.RedenOntbreekt, "reden");
        laat.BeoordeelTeLaat(true, "Zij lag in het ziekenhuis.").MoetLukken();
    }

    [Fact]
    public void Wat_ontbreekt_wordt_gevraagd_en_de_echte_dagen_tellen_niet_mee()
    {
        var bezwaar = Opgepakt(Brief with { Gronden = "", ProForma = true });
        var (op, tot) = (new DateOnly(2026, 5, 4), new DateOnly(2026, 5, 18));
        bezwaar.VulAan("Ik kan niet bukken.", op, op).MoetWeigeren(Bezwaarregels.NietGevraagd);
        bezwaar.VraagAanvulling("", op, tot, op).MoetWeigeren(Bezwaarregels.WatOntbreekt, "wat");
        bezwaar.VraagAanvulling("De redenen.", op, op.AddDays(6), op).MoetWeigeren(Bezwaarregels.TermijnTeKort, "tot");
        bezwaar.VraagAanvulling("De redenen.", op.AddDays(1), tot, op).MoetWeigeren(Bezwaarregels.InToekomst, "op");
        bezwaar.VraagAanvulling("De redenen.", op, tot, op).MoetLukken();
        bezwaar.BeslisUiterlijk.ShouldBe(new(2026, 6, 22), "at most the thirteen days of 5 to 17 May");
        bezwaar.VraagAanvulling("De redenen.", op, tot, op).MoetWeigeren(Bezwaarregels.AlGevraagd);
        bezwaar.VulAan(" ", op.AddDays(5), tot).MoetWeigeren(Bezwaarregels.AanvullingLeeg, "tekst");
        bezwaar.VulAan("Ik kan niet bukken.", op.AddDays(5), tot).MoetLukken();
        bezwaar.BeslisUiterlijk.ShouldBe(new(2026, 6, 15), "four days: Saturday 13 June becomes Monday");
        bezwaar.IsOnvolledig.ShouldBeFalse();
    }

    [Fact]
    public void Een_tweede_keer_vragen_kan_alleen_na_een_antwoord_op_tijd_en_de_dagen_tellen_op()
    {
        var (bezwaar, juni) = (Opgepakt(Brief with { Gronden = "", ProForma = true }), new DateOnly(2026, 6, 1));
        bezwaar.VraagAanvulling("De redenen.", new(2026, 5, 4), new(2026, 5, 18), juni).MoetLukken();
        bezwaar.VraagAanvulling("Nog iets.", new(2026, 5, 11), juni, juni).MoetWeigeren(Bezwaarregels.AlGevraagd);
        bezwaar.VulAan("Het klopt niet.", new(2026, 5, 9), juni).MoetLukken();
        bezwaar.MagVragen.ShouldBeTrue();
        bezwaar.VraagAanvulling("Wat klopt er niet?", new(2026, 5, 8), juni, juni).MoetWeigeren(Bezwaarregels.VoorAntwoord, "op");
        bezwaar.VraagAanvulling("Wat klopt er niet?", new(2026, 5, 11), juni, juni).MoetLukken();
        (bezwaar.IsOnvolledig, bezwaar.WachtOpAanvulling, bezwaar.MagVragen).ShouldBe((true, true, false));
        bezwaar.VulAan("Bukken lukt niet.", new(2026, 5, 16), juni, "Hanneke, mentor").MoetLukken();
        bezwaar.LaatsteVraag!.Namens.ShouldBe("Hanneke, mentor");
        bezwaar.Termijn.Gewoon.DagenOpgeschort.ShouldBe(8, "5 to 8 May, and 12 to 15 May");
        bezwaar.BeslisUiterlijk.ShouldBe(new(2026, 6, 17));
        bezwaar.Aanvullingen.Select(a => a.Antwoord).ShouldBe(["Het klopt niet.", "Bukken lukt niet."]);
        bezwaar.VraagAanvulling("Nog een keer.", juni, juni.AddDays(14), juni).MoetWeigeren(Bezwaarregels.AlGevraagd);
    }

    [Fact]
    public void Na_een_antwoord_dat_te_laat_kwam_wordt_niet_opnieuw_gevraagd()
    {
        var (bezwaar, juni) = (Opgepakt(Brief with { Gronden = "", ProForma = true }), new DateOnly(2026, 6, 1));
        bezwaar.VraagAanvulling("De redenen.", new(2026, 5, 4), new(2026, 5, 18), juni).MoetLukken();
        bezwaar.VulAan("Het klopt niet.", new(2026, 5, 19), juni).MoetLukken();
        bezwaar.MagVragen.ShouldBeFalse();
        bezwaar.VraagAanvulling("Wat klopt er niet?", new(2026, 5, 20), juni, juni).MoetWeigeren(Bezwaarregels.AanvullingTeLaat);
        bezwaar.Termijn.Gewoon.DagenOpgeschort.ShouldBe(13, "no longer than the term that was given");
    }

    [Fact]
    public void Een_hoorzitting_wordt_gepland_verzet_en_gehouden_door_wie_er_buiten_stond()
    {
        var bezwaar = Opgepakt();
        var (vandaag, zitting) = (Mei, new DateOnly(2026, 5, 20));
        var invoer = new Hoorinvoer(zitting, new(10, 0), "in het gemeentehuis");
        var verslag = new Hoorverslaginvoer(zitting, "mevrouw en haar zoon", "Joost", true, "Zij liet zien wat niet lukt.");
        bezwaar.Hoor(verslag, zitting).MoetWeigeren(Bezwaarregels.NietGepland);
        bezwaar.PlanHoorzitting(invoer with { Op = vandaag.AddDays(9) }, null, vandaag).MoetWeigeren(Bezwaarregels.ZittingTeVroeg, "Op");
        bezwaar.PlanHoorzitting(invoer with { Tijd = null }, null, vandaag).MoetWeigeren(Bezwaarregels.TijdOntbreekt, "Tijd");
        bezwaar.PlanHoorzitting(invoer with { Plek = "" }, null, vandaag).MoetWeigeren(Bezwaarregels.PlekOntbreekt, "Plek");
        bezwaar.PlanHoorzitting(invoer, null, vandaag).MoetLukken();
        bezwaar.StukkenTot.ShouldBe(new(2026, 5, 10));
        bezwaar.PlanHoorzitting(invoer with { Plek = "thuis" }, null, vandaag).MoetWeigeren(Bezwaarregels.Verouderd);
        bezwaar.PlanHoorzitting(invoer with { Plek = "thuis" }, zitting, vandaag).MoetLukken();
        bezwaar.Hoor(verslag with { NietBetrokken = false }, zitting).MoetWeigeren(Bezwaarregels.HoorderBetrokken, "NietBetrokken");
        bezwaar.Hoor(verslag with { Aanwezig = "" }, zitting).MoetWeigeren(Bezwaarregels.AanwezigOntbreekt, "Aanwezig");
        bezwaar.Hoor(verslag with { GehoordDoor = "" }, zitting).MoetWeigeren(Bezwaarregels.HoorderOntbreekt, "GehoordDoor");
        bezwaar.Hoor(verslag with { Verslag = "" }, zitting).MoetWeigeren(Bezwaarregels.VerslagOntbreekt, "Verslag");
        bezwaar.Hoor(verslag, zitting).MoetLukken();
        bezwaar.ZieAfVanHoren(Nietgehoord.ZietAf, "Belde.").MoetWeigeren(Bezwaarregels.AlGehoord);
    }

    [Fact]
    public void Niet_horen_vraagt_een_reden_van_de_wet()
    {
        Opgepakt().ZieAfVanHoren(null, "Belde.").MoetWeigeren(Bezwaarregels.KeuzeOntbreekt, "waarom");
        Opgepakt().ZieAfVanHoren(Nietgehoord.ZietAf, "").MoetWeigeren(Bezwaarregels.RedenOntbreekt, "reden");
        Gehoord().HorenKlaar.ShouldBeTrue();
    }

    private static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
