using Shouldly;
using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Voorstellen;

public sealed class StemTests
{
    private static readonly Traject Traject = EenTraject();
    private readonly Voorstel doel = EenIngebracht(Traject);

    [Fact]
    public void Aangenomen_pas_als_iedereen_is_gevraagd_en_niemand_nee_zegt()
    {
        foreach (var wie in new[] { SamiraZelf, Marjan, Joke })
        {
            Stem(doel, wie, Stemkeuze.Eens).MoetLukken().NuAangenomen.ShouldBeFalse();
            doel.LaatstAangenomen.ShouldBeNull();
        }

        doel.Huidige.Stand().NogTeVragen.ShouldHaveSingleItem().Naam.ShouldBe("Petra van der Veen");
        Stem(doel, Petra, Stemkeuze.Onthouding).MoetLukken().NuAangenomen.ShouldBeTrue();
        doel.LaatstAangenomen.ShouldBe(doel.Huidige);
        doel.Huidige.Stand().Onthoudingen.ShouldHaveSingleItem().PersoonId.ShouldBe(Petra.Persoon);
        doel.Huidige.AangenomenOp.ShouldBe(Nu);
    }

    [Fact]
    public void Zonder_ja_van_de_inwoner_is_niets_aangenomen()
    {
        foreach (var wie in new[] { Marjan, Joke, Petra }) Stem(doel, wie, Stemkeuze.Eens).MoetLukken();
        Stem(doel, SamiraZelf, Stemkeuze.Onthouding).MoetLukken();
        var stand = doel.Huidige.Stand();
        (stand.IsAangenomen, stand.InwonerIsEens, stand.ZitVast).ShouldBe((false, false, true));
    }

    [Fact]
    public void Een_keer_niet_eens_parkeert_en_wie_van_mening_verandert_telt_met_de_laatste_stem()
    {
        Stem(doel, Petra, Stemkeuze.NietEens, "Dat kan de Stadsbank niet betalen.").MoetLukken();
        foreach (var wie in new[] { SamiraZelf, Marjan, Joke }) Stem(doel, wie, Stemkeuze.Eens).MoetLukken();
        doel.Huidige.Stand().NietEens.ShouldHaveSingleItem().Woord.ShouldBe("Dat kan de Stadsbank niet betalen.");
        doel.Huidige.Stand().ZitVast.ShouldBeTrue();
        Stem(doel, Petra, Stemkeuze.Eens).MoetLukken().NuAangenomen.ShouldBeTrue();
        doel.Huidige.Stemmen.Count.ShouldBe(5);
        doel.StemVan(Petra.Persoon, 1)!.Keuze.ShouldBe(Stemkeuze.Eens);
        doel.StemVan(Petra.Persoon, 2).ShouldBeNull();
    }

    [Fact]
    public void Niet_eens_zegt_waarom_en_de_rest_hoeft_niet()
    {
        Stem(doel, Petra, Stemkeuze.NietEens, " ").MoetWeigeren(Voorstelregels.WoordOntbreekt, "Woord");
        Stem(doel, Petra, Stemkeuze.Eens, new string('x', 2001)).MoetWeigeren(Invoerregels.TeLang, "Woord");
        Stem(doel, Petra, Stemkeuze.Eens, "").MoetLukken();
        Stem(doel, Marjan, Stemkeuze.Onthouding, "").MoetLukken();
        doel.GeefStem(new(Joke.Persoon, 1, (Stemkeuze)9, null, Stemwijze.Zelf), Joke, Nu)
            .MoetWeigeren(Voorstelregels.KeuzeOnbekend, "Keuze");
        doel.GeefStem(new(Joke.Persoon, 1, Stemkeuze.Eens, null, (Stemwijze)9), Marjan, Nu)
            .MoetWeigeren(Voorstelregels.KeuzeOnbekend, "Keuze");
    }

    [Fact]
    public void Alleen_deelnemers_stemmen_en_niet_op_een_concept()
    {
        var buitenstaander = new Door(PersoonId.Nieuw(), "Ria");
        doel.MoetWeigerenZonderWijziging(() => Stem(doel, buitenstaander, Stemkeuze.Eens), Voorstelregels.GeenDeelnemer);
        EenConcept(Traject).GeefStem(new(Samira, 1, Stemkeuze.Eens, null, Stemwijze.Zelf), SamiraZelf, Nu).Weigeringen.Select(w => w.Regel)
            .ShouldContain(Voorstelregels.NogConcept);
    }

    [Theory]
    [InlineData(Stemwijze.Telefonisch)]
    [InlineData(Stemwijze.AanTafel)]
    public void Een_stem_voor_een_ander_laat_zien_door_wie_en_hoe(Stemwijze wijze)
    {
        doel.GeefStem(new(Petra.Persoon, 1, Stemkeuze.Eens, "Ze belde om 10 uur.", wijze), Marjan, Nu).MoetLukken().VastgelegdDoor
            .ShouldBe(Marjan.Persoon);
        var stem = doel.StemVan(Petra.Persoon, 1)!;
        (stem.Naam, stem.Wijze, stem.VastgelegdDoor, stem.VastgelegdDoorPersoon, stem.Op)
            .ShouldBe(("Petra van der Veen", wijze, "Marjan de Boer", Marjan.Persoon, Nu));
        doel.GeefStem(new(Marjan.Persoon, 1, Stemkeuze.Eens, null, wijze), Marjan, Nu).MoetWeigeren(Voorstelregels.ZelfIsZelf, "Wijze");
    }

    [Fact]
    public void Ongemerkt_voor_een_ander_stemmen_kan_niet() => doel.MoetWeigerenZonderWijziging(
        () => doel.GeefStem(new(Samira, 1, Stemkeuze.Eens, null, Stemwijze.Zelf), Marjan, Nu), Voorstelregels.NietVoorAnder, "Wijze");

    [Fact]
    public void Een_stem_op_een_oude_tekst_wordt_geweigerd()
    {
        doel.Wijzig(EenDoel() with { Tekst = "Een huis met een tuin." }, Joke, Nu, doel.Tekststand).MoetLukken();
        doel.GeefStem(new(Samira, 1, Stemkeuze.Eens, null, Stemwijze.Zelf), SamiraZelf, Nu).MoetWeigeren(Voorstelregels.VersieVeranderd);
        doel.GeefStem(new(Samira, 3, Stemkeuze.Eens, null, Stemwijze.Zelf), SamiraZelf, Nu).MoetWeigeren(Voorstelregels.VersieVeranderd);
        doel.GeefStem(new(Samira, 2, Stemkeuze.Eens, null, Stemwijze.Zelf), SamiraZelf, Nu).MoetLukken();
    }
}
