using Shouldly;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Voorstellen;

public sealed class VersieTests
{
    private static readonly Voorstelinhoud Nieuw = EenDoel() with { Tekst = "Een huis met een tuin." };
    private static readonly Door Ria = new(PersoonId.Nieuw(), "Ria");
    private readonly Traject traject = EenTraject();

    [Fact]
    public void Een_concept_verandert_ter_plekke()
    {
        var doel = EenConcept(traject);
        doel.Wijzig(Nieuw, Joke, Nu.AddHours(1), 1).MoetLukken().ShouldBe(new VoorstelGewijzigd(doel.Id, 1, false));
        doel.Versies.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            v => v.Inhoud.ShouldBe(Nieuw), v => v.DoorNaam.ShouldBe("Joke Wolters"), v => v.Op.ShouldBe(Nu.AddHours(1)));
        doel.Wijzig(Nieuw, Joke, Nu, 2).MoetLukken();
    }

    [Fact]
    public void Wie_een_oude_tekst_las_overschrijft_niets()
    {
        foreach (var doel in new[] { EenConcept(traject), EenIngebracht(traject) })
        {
            doel.Wijzig(Nieuw, Joke, Nu, 1).MoetLukken();
            doel.MoetWeigerenZonderWijziging(() => doel.Wijzig(EenDoel() with { Tekst = "Iets anders." }, Marjan, Nu, 1),
                Voorstelregels.Verouderd);
            doel.Huidige.Inhoud.ShouldBe(Nieuw);
        }
    }

    [Fact]
    public void Stemmen_maken_een_gelezen_tekst_niet_oud()
    {
        var doel = EenIngebracht(traject);
        Stem(doel, Petra, Stemkeuze.Eens).MoetLukken();
        doel.Wijzig(Nieuw, Joke, Nu, 1).MoetLukken();
    }

    [Fact]
    public void Een_nieuwe_tekst_vraagt_iedereen_opnieuw_en_het_plan_houdt_de_oude()
    {
        var doel = EenAangenomen(traject);
        doel.Wijzig(Nieuw, Petra, Nu, doel.Tekststand).MoetLukken().ShouldBe(new VoorstelGewijzigd(doel.Id, 2, true));
        doel.Huidige.Stand().NogTeVragen.Count.ShouldBe(4);
        doel.Huidige.Stemmen.ShouldBeEmpty();
        doel.LaatstAangenomen!.Nummer.ShouldBe(1);
        AllenEens(doel);
        doel.LaatstAangenomen!.Nummer.ShouldBe(2);
    }

    [Fact]
    public void Niets_veranderd_vraagt_niemand_opnieuw()
    {
        var doel = EenIngebracht(traject);
        doel.MoetWeigerenZonderWijziging(() => doel.Wijzig(EenDoel() with { Tekst = EenDoel().Tekst + " \r\n" }, Joke, Nu, 1),
            Voorstelregels.NietsVeranderd);
        doel.Versies.Count.ShouldBe(1);
    }

    [Fact]
    public void Wat_er_veranderde_sinds_mijn_ja()
    {
        var doel = EenAangenomen(traject);
        doel.Wijzig(Nieuw, Joke, Nu, 1).MoetLukken();
        Stem(doel, Petra, Stemkeuze.NietEens).MoetLukken();
        doel.Wijzig(Nieuw with { Tekst = "Een flat." }, Joke, Nu, 2).MoetLukken();
        doel.VersieWaarIkEensWas(Petra.Persoon)!.Nummer.ShouldBe(1);
        doel.VersieWaarIkEensWas(Ria.Persoon).ShouldBeNull();
        Stem(doel, Petra, Stemkeuze.Eens).MoetLukken();
        doel.VersieWaarIkEensWas(Petra.Persoon)!.Nummer.ShouldBe(3);
    }

    [Fact]
    public void Een_ja_terugnemen_haalt_het_uit_het_plan_en_wekt_geen_oude_tekst()
    {
        var doel = EenAangenomen(traject);
        doel.Wijzig(Nieuw, Joke, Nu, 1).MoetLukken();
        AllenEens(doel);
        Stem(doel, Petra, Stemkeuze.NietEens).MoetLukken();
        doel.LaatstAangenomen.ShouldBeNull();
        Stem(doel, Petra, Stemkeuze.Eens).MoetLukken().NuAangenomen.ShouldBeFalse();
        doel.LaatstAangenomen!.Nummer.ShouldBe(2);
    }

    [Fact]
    public void Wie_erbij_komt_wordt_gevraagd_over_een_tekst_die_nog_open_is()
    {
        var doel = EenIngebracht(traject);
        foreach (var wie in new[] { SamiraZelf, Marjan, Joke }) Stem(doel, wie, Stemkeuze.Eens).MoetLukken();
        doel.VoegDeelnemerToe(new(Ria.Persoon, "Ria", "buurvrouw"), Nu).MoetLukken().WordtGevraagd.ShouldBeTrue();
        Stem(doel, Petra, Stemkeuze.Eens).MoetLukken().NuAangenomen.ShouldBeFalse();
        Stem(doel, Ria, Stemkeuze.Eens).MoetLukken().NuAangenomen.ShouldBeTrue();
        doel.VoegDeelnemerToe(new(Ria.Persoon, "Ria", "buurvrouw"), Nu).MoetWeigeren(Voorstelregels.DubbeleDeelnemer, "Persoon");
        doel.VoegDeelnemerToe(new(PersoonId.Nieuw(), "", "buurvrouw"), Nu).MoetWeigeren(Voorstelregels.DeelnemerZonderNaam, "Naam");
        EenConcept(traject).VoegDeelnemerToe(new(Ria.Persoon, "Ria", "buurvrouw"), Nu).MoetWeigeren(Voorstelregels.NogConcept);
    }

    [Fact]
    public void Wie_erbij_komt_na_het_besluit_stemt_mee_over_de_volgende_tekst()
    {
        var doel = EenAangenomen(traject);
        doel.VoegDeelnemerToe(new(Ria.Persoon, "Ria", "buurvrouw"), Nu).MoetLukken().WordtGevraagd.ShouldBeFalse();
        doel.LaatstAangenomen.ShouldNotBeNull();
        Stem(doel, Ria, Stemkeuze.NietEens).MoetWeigeren(Voorstelregels.NogNietGevraagd);
        doel.Wijzig(Nieuw, Joke, Nu, 1).MoetLukken();
        doel.Huidige.Stand().NogTeVragen.Select(d => d.Naam).ShouldContain("Ria");
    }

    [Fact]
    public void Wie_weggaat_telt_niet_meer_mee_maar_blijft_zichtbaar()
    {
        var doel = EenIngebracht(traject);
        Stem(doel, Petra, Stemkeuze.NietEens).MoetLukken();
        foreach (var wie in new[] { SamiraZelf, Marjan, Joke }) Stem(doel, wie, Stemkeuze.Eens).MoetLukken();
        doel.MeldDeelnemerAf(Petra.Persoon, Nu).MoetLukken().NuAangenomen.ShouldBeTrue();
        doel.Huidige.Deelnemers.Single(d => d.PersoonId == Petra.Persoon).AfgemeldOp.ShouldBe(Nu);
        doel.StemVan(Petra.Persoon, 1)!.Keuze.ShouldBe(Stemkeuze.NietEens);
        Stem(doel, Petra, Stemkeuze.NietEens).MoetWeigeren(Voorstelregels.GeenDeelnemer);
        doel.MeldDeelnemerAf(Petra.Persoon, Nu).MoetWeigeren(Voorstelregels.GeenDeelnemer);
    }

    [Fact]
    public void Wie_weggaat_verandert_niet_hoe_een_oude_tekst_afliep()
    {
        var doel = EenIngebracht(traject);
        Stem(doel, Petra, Stemkeuze.NietEens).MoetLukken();
        foreach (var wie in new[] { SamiraZelf, Marjan, Joke }) Stem(doel, wie, Stemkeuze.Eens).MoetLukken();
        doel.Wijzig(Nieuw, Joke, Nu, 1).MoetLukken();
        doel.MeldDeelnemerAf(Petra.Persoon, Nu).MoetLukken();
        doel.LaatstAangenomen.ShouldBeNull();
        doel.Wijzig(Nieuw with { Tekst = "Een flat." }, Joke, Nu, 2).MoetLukken();
        doel.Huidige.Deelnemers.Select(d => d.PersoonId).ShouldNotContain(Petra.Persoon);
    }

    [Fact]
    public void De_inwoner_gaat_nooit_weg_en_op_een_concept_is_niemand()
    {
        EenIngebracht(traject).MeldDeelnemerAf(Samira, Nu).MoetWeigeren(Voorstelregels.InwonerBlijft);
        EenConcept(traject).MeldDeelnemerAf(Petra.Persoon, Nu).Weigeringen.Select(w => w.Regel).ShouldContain(Voorstelregels.NogConcept);
    }

    [Fact]
    public void Wie_terugkomt_stemt_weer_mee()
    {
        var doel = EenIngebracht(traject);
        doel.MeldDeelnemerAf(Petra.Persoon, Nu).MoetLukken();
        doel.VoegDeelnemerToe(new(Petra.Persoon, "Petra", "Stadsbank"), Nu).MoetLukken().WordtGevraagd.ShouldBeTrue();
        doel.Huidige.Deelnemers.Count(d => d.PersoonId == Petra.Persoon).ShouldBe(2);
        doel.Huidige.Stand().NogTeVragen.Count.ShouldBe(4);
    }
}
