using Shouldly;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Indicaties;
using Xunit;
using static Spil.Domein.Tests.Wmo.Bezwaren.Bezwaarproef;

namespace Spil.Domein.Tests.Wmo.Bezwaren;

public sealed class BeslissingTests
{
    private static readonly DateOnly Juni = new(2026, 6, 1);
    private static readonly Bezwaargevolg Hulp = new(150, Juni, new(2028, 5, 31), new(OrganisatieId.Nieuw(), "De Gouden Draad"));
    private static readonly Bezwaarbeslissing Gegrond = Ongegrond with { Uitkomst = Bezwaaruitkomst.Gegrond, Gevolg = "U krijgt meer tijd.", AndereHulp = Hulp };

    [Fact]
    public void Verdagen_kan_een_keer_hoogstens_zes_weken_en_binnen_de_termijn()
    {
        var bezwaar = Opgepakt();
        bezwaar.StelUit(new(2026, 7, 1), Uitstelgrond.Instemming, "Zij wil op een brief wachten.", Juni).MoetWeigeren(Bezwaarregels.EerstVerdagen);
        bezwaar.Verdaag(7, "Advies.", Juni, Juni).MoetWeigeren(Bezwaarregels.WekenKanNiet, "weken");
        bezwaar.Verdaag(6, "", Juni, Juni).MoetWeigeren(Bezwaarregels.RedenOntbreekt, "reden");
        bezwaar.Verdaag(6, "Advies.", Juni.AddDays(1), Juni).MoetWeigeren(Bezwaarregels.InToekomst, "op");
        bezwaar.Verdaag(6, "Advies.", new(2026, 6, 10), new(2026, 6, 10)).MoetWeigeren(Bezwaarregels.TermijnVoorbij, "op");
        bezwaar.Verdaag(6, "Advies.", Juni, Juni).MoetLukken();
        bezwaar.BeslisUiterlijk.ShouldBe(new(2026, 7, 21));
        bezwaar.Verdaag(1, "Nog eens.", Juni, Juni).MoetWeigeren(Bezwaarregels.AlVerdaagd);
    }

    [Fact]
    public void Daarna_alleen_met_instemming_tot_een_werkdag()
    {
        var bezwaar = Opgepakt();
        bezwaar.Verdaag(6, "Advies.", Juni, Juni).MoetLukken();
        bezwaar.StelUit(new(2026, 8, 1), Uitstelgrond.Instemming, "Goed.", Juni).MoetWeigeren(Bezwaarregels.UitstelTeVroeg, "tot");
        bezwaar.StelUit(new(2026, 7, 21), Uitstelgrond.Instemming, "Goed.", Juni).MoetWeigeren(Bezwaarregels.UitstelTeVroeg, "tot");
        bezwaar.StelUit(new(2026, 8, 3), null, "Goed.", Juni).MoetWeigeren(Bezwaarregels.KeuzeOntbreekt, "grond");
        bezwaar.StelUit(new(2026, 8, 3), Uitstelgrond.Instemming, "Zij wil op een brief van de arts wachten.", Juni).MoetLukken();
        bezwaar.BeslisUiterlijk.ShouldBe(new(2026, 8, 3));
        bezwaar.StelUit(new(2026, 9, 1), Uitstelgrond.Procedure, "Later.", new(2026, 8, 4)).MoetWeigeren(Bezwaarregels.TermijnVoorbij);
    }

    [Fact]
    public void Een_beslissing_vraagt_horen_een_uitkomst_en_redenen_en_is_dan_klaar()
    {
        Opgepakt().Beslis(Ongegrond, false, Juni).MoetWeigeren(Bezwaarregels.EerstHoren);
        var bezwaar = Gehoord();
        bezwaar.Beslis(Ongegrond with { Uitkomst = Bezwaaruitkomst.Ingetrokken }, false, Juni).MoetWeigeren(Bezwaarregels.UitkomstOntbreekt, "Uitkomst");
        bezwaar.Beslis(Ongegrond with { Motivering = "" }, false, Juni).MoetWeigeren(Bezwaarregels.MotiveringOntbreekt, "Motivering");
        bezwaar.Beslis(Ongegrond with { Op = Juni.AddDays(1) }, false, Juni).MoetWeigeren(Bezwaarregels.InToekomst, "Op");
        bezwaar.Beslis(Ongegrond with { Op = Ontvangen.AddDays(-1) }, false, Juni).MoetWeigeren(Bezwaarregels.VoorOntvangst, "Op");
        bezwaar.Beslis(Ongegrond with { Uitkomst = Bezwaaruitkomst.NietOntvankelijk }, false, Juni).MoetWeigeren(Bezwaarregels.IsOntvankelijk, "Uitkomst");
        bezwaar.Beslis(Ongegrond, false, Juni).MoetLukken();
        bezwaar.BeroepTotEnMet.ShouldBe(new(2026, 7, 13));
        bezwaar.Beslis(Ongegrond, false, Juni).MoetWeigeren(Bezwaarregels.Gesloten);
        bezwaar.TrekIn("", Juni).MoetWeigeren(Bezwaarregels.Gesloten);
        bezwaar.PakOp(PersoonId.Nieuw(), "Noor").MoetWeigeren(Bezwaarregels.Gesloten);
    }

    [Fact]
    public void Te_laat_zonder_goede_reden_is_niet_ontvankelijk_en_anders_wordt_het_beoordeeld()
    {
        var laat = Gehoord(Brief with { PostOp = null, OntvangenOp = new(2026, 5, 20) });
        laat.Beslis(Ongegrond, false, Juni).MoetWeigeren(Bezwaarregels.BeoordeelTeLaat);
        laat.BeoordeelTeLaat(false, "Zij vergat het.").MoetLukken();
        laat.Beslis(Ongegrond, false, Juni).MoetWeigeren(Bezwaarregels.TeLaatNietOntvankelijk, "Uitkomst");
        laat.Beslis(Ongegrond with { Uitkomst = Bezwaaruitkomst.NietOntvankelijk }, false, Juni).MoetLukken();
        var verschoond = Gehoord(Brief with { PostOp = null, OntvangenOp = new(2026, 5, 20) });
        verschoond.BeoordeelTeLaat(true, "Zij lag in het ziekenhuis.").MoetLukken();
        verschoond.Beslis(Ongegrond with { Uitkomst = Bezwaaruitkomst.NietOntvankelijk }, false, Juni).MoetWeigeren(Bezwaarregels.IsOntvankelijk, "Uitkomst");
        verschoond.Beslis(Ongegrond, false, Juni).MoetLukken();
    }

    [Fact]
    public void Zonder_redenen_wordt_pas_beslist_als_de_tijd_om_aan_te_vullen_voorbij_is()
    {
        var bezwaar = Gehoord(Brief with { Gronden = "", ProForma = true });
        var buiten = Ongegrond with { Uitkomst = Bezwaaruitkomst.NietOntvankelijk };
        bezwaar.Beslis(buiten, false, Juni).MoetWeigeren(Bezwaarregels.VraagEerstAanvulling);
        bezwaar.VraagAanvulling("De redenen.", new(2026, 5, 18), Juni, Juni).MoetLukken();
        bezwaar.Beslis(buiten, false, Juni).MoetWeigeren(Bezwaarregels.VraagEerstAanvulling);
        bezwaar.Beslis(buiten with { Op = Juni.AddDays(1) }, false, Juni.AddDays(1)).MoetLukken();
    }

    [Theory]
    [InlineData(Nietgehoord.KennelijkOngegrond, Bezwaaruitkomst.Gegrond)]
    [InlineData(Nietgehoord.VolledigTegemoet, Bezwaaruitkomst.DeelsGegrond)]
    public void De_uitkomst_past_bij_waarom_er_niet_is_gehoord(Nietgehoord waarom, Bezwaaruitkomst uitkomst)
    {
        var bezwaar = Opgepakt();
        bezwaar.ZieAfVanHoren(waarom, "Zie de brief.").MoetLukken();
        bezwaar.Beslis(Gegrond with { Uitkomst = uitkomst }, false, Juni).MoetWeigeren(Bezwaarregels.PastNietBijHoren, "Uitkomst");
    }

    [Fact]
    public void Wie_gelijk_krijgt_krijgt_in_dezelfde_beslissing_wat_er_in_de_plaats_komt()
    {
        Gehoord().Beslis(Gegrond with { Gevolg = "" }, false, Juni).MoetWeigeren(Bezwaarregels.GevolgOntbreekt, "Gevolg");
        Gehoord().Beslis(Met(Hulp with { MinutenPerWeek = 0 }), false, Juni).MoetWeigeren(Indicatieregels.MinutenKanNiet, "MinutenPerWeek");
        Gehoord().Beslis(Met(Hulp with { Ingang = Juni.AddDays(-1) }), false, Juni).MoetWeigeren(Bezwaarregels.IngangTeVroeg, "Ingang");
        Gehoord().Beslis(Met(Hulp with { Ingang = null }), false, Juni).MoetWeigeren(Besluitregels.IngangOntbreekt, "Ingang");
        Gehoord().Beslis(Met(Hulp with { Einde = null }), false, Juni).MoetWeigeren(Besluitregels.EindeOntbreekt, "Einde");
        Gehoord().Beslis(Met(Hulp with { Einde = Juni, Ingang = Juni.AddDays(1) }), false, Juni).MoetWeigeren(Besluitregels.EindeTeVroeg, "Einde");
        Gehoord().Beslis(Met(Hulp with { Aanbieder = null }), false, Juni).MoetWeigeren(Besluitregels.AanbiederOntbreekt, "Aanbieder");
        Gehoord().Beslis(Met(Hulp with { Aanbieder = null }), true, Juni).MoetLukken();
        var bezwaar = Gehoord();
        bezwaar.Beslis(Gegrond, false, Juni).MoetLukken();
        (bezwaar.NieuweMinuten, bezwaar.NieuweIngang, bezwaar.NieuweAanbieder, bezwaar.HeeftBrief).ShouldBe((150, Juni, "De Gouden Draad", true));
        var anders = Gehoord();
        anders.Beslis(Gegrond with { Uitkomst = Bezwaaruitkomst.DeelsGegrond, AndereHulp = null }, false, Juni).MoetLukken();
        anders.NieuweMinuten.ShouldBeNull();

        static Bezwaarbeslissing Met(Bezwaargevolg hulp) => Gegrond with { AndereHulp = hulp };
    }

    [Fact]
    public void Het_gevolg_neemt_de_plaats_in_van_het_besluit_en_laat_staan_wat_was()
    {
        var volume = new Indicatievolume(120, Leveringsvorm.Natura, null, "De Gouden Draad");
        var indicatie = Indicatie.NeemOver(DossierId.Nieuw(), PersoonId.Nieuw(), OrganisatieId.Nieuw(), volume, new(2026, 3, 1), new(2028, 2, 29)).MoetLukken().Nieuw;
        var besluit = Spil.Wmo.Domein.BesluitId.Nieuw();
        indicatie.VolgBezwaar(besluit, volume with { MinutenPerWeek = 150 }, Juni, new(2028, 5, 31));
        (indicatie.MinutenOp(Juni.AddDays(-1)), indicatie.MinutenOp(Juni), indicatie.Op(Juni)!.Herkomst).ShouldBe((120, 150, Herkomst.Bezwaar));
        var eerste = Indicatie.BeginNaBezwaar(DossierId.Nieuw(), PersoonId.Nieuw(), OrganisatieId.Nieuw(), besluit, volume, Juni, new(2028, 5, 31)).Nieuw;
        (eerste.MinutenOp(Juni.AddDays(-1)), eerste.MinutenOp(Juni)).ShouldBe((0, 120));
    }

    [Fact]
    public void Een_ingebrekestelling_telt_pas_na_de_termijn_en_de_dwangsom_wordt_daarna_vastgesteld()
    {
        var bezwaar = Gehoord();
        bezwaar.StelInGebreke(new(2026, 6, 9), new(2026, 6, 9)).MoetWeigeren(Bezwaarregels.IngebrekeTeVroeg, "op");
        bezwaar.StelInGebreke(new(2026, 6, 11), new(2026, 6, 10)).MoetWeigeren(Bezwaarregels.InToekomst, "op");
        bezwaar.StelInGebreke(new(2026, 6, 10), new(2026, 6, 10)).MoetLukken();
        bezwaar.StelInGebreke(new(2026, 6, 10), new(2026, 6, 10)).MoetWeigeren(Bezwaarregels.AlIngebreke);
        bezwaar.StelDwangsomVast(new(2026, 7, 1), new(2026, 7, 1)).MoetWeigeren(Bezwaarregels.NietVastTeStellen);
        bezwaar.Beslis(Ongegrond with { Op = new(2026, 7, 10) }, false, new(2026, 7, 10)).MoetLukken();
        // The first day of default is Thursday 25 June; until and with 9 July is fifteen days: 14 × 23 + 35.
        bezwaar.StelDwangsomVast(new(2026, 7, 13), new(2026, 7, 13)).MoetLukken().Centen.ShouldBe(35_700);
        bezwaar.StelDwangsomVast(new(2026, 7, 13), new(2026, 7, 13)).MoetWeigeren(Bezwaarregels.AlVastgesteld);
    }

    [Fact]
    public void Kennelijk_ongegrond_kost_geen_dwangsom()
    {
        var bezwaar = Opgepakt();
        bezwaar.ZieAfVanHoren(Nietgehoord.KennelijkOngegrond, "Het gaat over een ander.").MoetLukken();
        bezwaar.StelInGebreke(new(2026, 6, 10), new(2026, 6, 10)).MoetLukken();
        bezwaar.Beslis(Ongegrond with { Op = new(2026, 7, 10) }, false, new(2026, 7, 10)).MoetLukken();
        bezwaar.Dwangsom!.Verschuldigd(new(2026, 8, 1)).ShouldBe(Bedrag.Nul);
        bezwaar.StelDwangsomVast(new(2026, 7, 13), new(2026, 7, 13)).MoetWeigeren(Bezwaarregels.NietVastTeStellen);
    }

    [Fact]
    public void Intrekken_kan_altijd_zolang_het_loopt_en_zonder_reden()
    {
        var bezwaar = Nieuw();
        bezwaar.TrekIn(null, Juni).MoetLukken().Uitkomst.ShouldBe(Bezwaaruitkomst.Ingetrokken);
        (bezwaar.BeroepTotEnMet, bezwaar.HeeftBrief).ShouldBe((null, false));
    }

    [Fact]
    public void Een_vertegenwoordiger_trekt_alleen_in_wat_een_vertegenwoordiger_maakte()
    {
        Nieuw().TrekIn("", Juni, "Hanneke, mentor").MoetWeigeren(Bezwaarregels.VanInwoner);
        var voor = Nieuw(Brief with { Maker = Bezwaarmaker.Vertegenwoordiger, MakerNaam = "Hanneke, mentor" });
        voor.TrekIn("", Juni, "Hanneke, mentor").MoetLukken();
        voor.IngetrokkenNamens.ShouldBe("Hanneke, mentor");
        Nieuw(Brief with { Maker = Bezwaarmaker.Vertegenwoordiger, MakerNaam = "Hanneke, mentor" }).TrekIn("", Juni).MoetLukken();
    }

    [Fact]
    public void Van_een_vertegenwoordiger_wordt_bewaard_wie_het_was_en_van_de_inwoner_niet()
    {
        var (hanneke, invoer) = (PersoonId.Nieuw(), Brief with { Wijze = Bezwaarwijze.MijnSpil, Maker = Bezwaarmaker.Vertegenwoordiger, MakerNaam = "Hanneke, mentor" });
        Bezwaar.Maak(Besluit(), PersoonId.Nieuw(), OrganisatieId.Nieuw(), invoer, Juni, maker: hanneke).MoetLukken().Nieuw.MakerId.ShouldBe(hanneke);
        Bezwaar.Maak(Besluit(), PersoonId.Nieuw(), OrganisatieId.Nieuw(), Brief, Juni, maker: hanneke).MoetLukken().Nieuw.MakerId.ShouldBeNull();
    }
}
