using Shouldly;
using Spil.Herstel.Domein.Trajecten;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Trajecten;

public sealed class TrajectstandTests
{
    private static readonly Trajectfeiten Leeg = new(true, false, 0, 0, 0, 0, 0, 0, 0, false, 0, 0, null, null, false);

    [Fact]
    public void Niets_nodig_is_op_koers()
    {
        var stand = EenTraject().Stand(Feiten.OpKoers, Vandaag);
        stand.Urgentie.ShouldBe(Urgentie.OpKoers);
        stand.Punten.ShouldBeEmpty();
    }

    [Fact]
    public void Een_nieuw_traject_vraagt_om_tandem_en_schijf()
    {
        var stand = EenTraject(metTandem: false).Stand(Leeg, Vandaag);
        stand.Urgentie.ShouldBe(Urgentie.NuNodig);
        stand.Punten.Select(p => p.Zin).ShouldBe(["Er is nog geen tandem. Vorm eerst het tandem.",
            "De schijf is nog leeg. Vul de schijf samen met de inwoner in."]);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(-16, null)]
    [InlineData(-17, Urgentie.NuNodig)]
    [InlineData(-18, Urgentie.NuNodig)]
    [InlineData(-19, Urgentie.TeLaat)]
    public void De_crisiskaart_is_achttien_maanden_geldig_en_vraagt_twee_maanden_eerder_om_een_nieuwe(int maanden, Urgentie? urgentie)
    {
        // A day later than the full months, so that the border itself is on the safe side.
        var kaart = new Crisiskaart(Vandaag.AddMonths(maanden).AddDays(1));
        EenTraject().Stand(Feiten.OpKoers with { Kaart = kaart }, Vandaag).Punten.SingleOrDefault(p => p.Soort == Aandachtsoort.Crisiskaart)?.Urgentie.ShouldBe(urgentie!.Value);
        EenTraject().Stand(Feiten.OpKoers with { Kaart = kaart }, Vandaag).Punten.Any(p => p.Soort == Aandachtsoort.Crisiskaart).ShouldBe(urgentie is not null);
        kaart.IsVerlopen(kaart.GeldigTot).ShouldBeFalse();
        kaart.IsVerlopen(kaart.GeldigTot.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void Een_traject_dat_niet_loopt_vraagt_niets() => EenGestoptTraject().Stand(Leeg, Vandaag).Punten.ShouldBeEmpty();

    [Fact]
    public void Zonder_toestemming_staat_dat_bovenaan()
    {
        var stand = EenTraject(metTandem: false).Stand(Leeg with { HeeftToestemming = false }, Vandaag);
        stand.Urgentie.ShouldBe(Urgentie.TeLaat);
        stand.Punten[0].Soort.ShouldBe(Aandachtsoort.Toestemming);
    }

    [Theory]
    [InlineData(3, 7, true)]
    [InlineData(7, 7, false)]
    public void Een_halve_schijf_wordt_afgemaakt(int ingevuld, int totaal, bool vraagt) =>
        Zinnen(Feiten.OpKoers with { GebiedenIngevuld = ingevuld, GebiedenTotaal = totaal })
            .ShouldBe(vraagt ? ["In de schijf zijn 3 van de 7 gebieden ingevuld. Vul de rest samen in."] : []);

    [Theory]
    [InlineData("2026-08-13", false)]
    [InlineData("2026-08-12", true)]
    [InlineData("2026-01-01", true)]
    public void Na_een_kwartaal_is_het_tijd_voor_een_nieuwe_meting(string laatste, bool vraagt) =>
        Zinnen(Feiten.OpKoers with { LaatsteMetingOp = DateOnly.Parse(laatste, null) }).Count.ShouldBe(vraagt ? 1 : 0);

    [Theory]
    [InlineData(1, "Over 1 voorstel heeft nog niet iedereen gestemd.")]
    [InlineData(2, "Over 2 voorstellen heeft nog niet iedereen gestemd.")]
    public void Wie_nog_moet_stemmen_wordt_gevraagd(int aantal, string zin) => Zinnen(Feiten.OpKoers with { NogTeStemmen = aantal })
        .ShouldBe([zin]);

    [Theory]
    [InlineData(1, "Over 1 voorstel is niet iedereen het eens. Praat erover en pas de tekst aan.")]
    [InlineData(3, "Over 3 voorstellen is niet iedereen het eens. Praat erover en pas de tekst aan.")]
    public void Wat_geparkeerd_is_wordt_besproken(int aantal, string zin) => Zinnen(Feiten.OpKoers with { Geparkeerd = aantal })
        .ShouldBe([zin]);

    [Theory]
    [InlineData(1, "1 voorstel is nog een concept. Breng het in als de inwoner dat wil.")]
    [InlineData(2, "2 voorstellen zijn nog een concept. Breng ze in als de inwoner dat wil.")]
    public void Wat_concept_is_wordt_ingebracht(int aantal, string zin) => Zinnen(Feiten.OpKoers with { Concepten = aantal })
        .ShouldBe([zin]);

    [Fact]
    public void Na_de_schijf_komt_het_eerste_doel() => Zinnen(Feiten.OpKoers with
    {
        Aangenomen = 0,
        AangenomenDoelen = 0,
        HeeftPlan = false
    })
        .ShouldBe(["Er zijn nog geen doelen. Schrijf samen met de inwoner het eerste doel op."]);

    [Fact]
    public void Als_iedereen_het_eens_is_komt_het_plan()
    {
        Zinnen(Feiten.OpKoers with { HeeftPlan = false }).ShouldBe(["Iedereen is het eens. Stel het plan vast."]);
        Zinnen(Feiten.OpKoers with { HeeftPlan = false, AangenomenDoelen = 0 }).ShouldBeEmpty();
        Zinnen(Feiten.OpKoers with { HeeftPlan = false, NogTeStemmen = 1 }).ShouldHaveSingleItem().ShouldStartWith("Over 1 voorstel");
        EenTraject(metTandem: false).Stand(Feiten.OpKoers with { HeeftPlan = false }, Vandaag).Punten.ShouldHaveSingleItem().Soort
            .ShouldBe(Aandachtsoort.Tandem);
    }

    [Theory]
    [InlineData(1, "1 aangenomen voorstel staat nog niet in het plan. Stel een nieuwe versie van het plan vast.")]
    [InlineData(2, "2 aangenomen voorstellen staan nog niet in het plan. Stel een nieuwe versie van het plan vast.")]
    public void Wat_nieuw_is_sinds_het_plan_vraagt_een_nieuwe_versie(int aantal, string zin) =>
        Zinnen(Feiten.OpKoers with { NieuwSindsPlan = aantal }).ShouldBe([zin]);

    [Theory]
    [InlineData(1, "1 afspraak is te laat.")]
    [InlineData(4, "4 afspraken zijn te laat.")]
    public void Te_laat_staat_bovenaan(int aantal, string zin)
    {
        var stand = EenTraject().Stand(Feiten.OpKoers with { TeLaat = aantal, Geparkeerd = 1 }, Vandaag);
        stand.Urgentie.ShouldBe(Urgentie.TeLaat);
        stand.Punten[0].Zin.ShouldBe(zin);
    }

    [Fact]
    public void Terugkijken_hoort_op_de_afgesproken_dag()
    {
        Stand(Feiten.OpKoers with { EvaluatieOp = Morgen }).Urgentie.ShouldBe(Urgentie.OpKoers);
        Stand(Feiten.OpKoers with { EvaluatieOp = Vandaag }).Urgentie.ShouldBe(Urgentie.NuNodig);
        Stand(Feiten.OpKoers with { EvaluatieOp = Gisteren }).Urgentie.ShouldBe(Urgentie.TeLaat);
        Stand(Feiten.OpKoers with { EvaluatieOp = Gisteren, GeevalueerdSinds = true }).Urgentie.ShouldBe(Urgentie.OpKoers);
    }

    [Fact]
    public void Een_moment_dat_geweest_is_vraagt_een_nieuwe_datum()
    {
        var traject = EenTraject();
        traject.PlanVolgendMoment(Vandaag, "INO", Vandaag).MoetLukken();
        traject.Stand(Feiten.OpKoers, Vandaag).Punten.ShouldBeEmpty();
        traject.Stand(Feiten.OpKoers, Morgen).Punten.ShouldHaveSingleItem().Soort.ShouldBe(Aandachtsoort.Moment);
    }

    private static Trajectstand Stand(Trajectfeiten feiten) => EenTraject().Stand(feiten, Vandaag);

    private static List<string> Zinnen(Trajectfeiten feiten) => [.. Stand(feiten).Punten.Select(p => p.Zin)];
}
