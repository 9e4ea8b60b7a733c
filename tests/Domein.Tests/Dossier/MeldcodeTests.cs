using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Meldcodes;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class MeldcodeTests
{
    private static readonly PersoonId Marjan = PersoonId.Nieuw();
    private static readonly PersoonId Fleur = PersoonId.Nieuw();
    private static readonly PersoonId Ander = PersoonId.Nieuw();

    private readonly Meldcode meldcode = Begin();

    [Fact]
    public void Begint_met_wat_is_gezien_en_alleen_wie_begon_ziet_het()
    {
        meldcode.Notities.ShouldHaveSingleItem().ShouldSatisfyAllConditions(n => n.Stap.ShouldBe(Meldstap.Signalen), n => n.Tekst.ShouldBe("Blauw oog."), n => n.Naam.ShouldBe("Marjan"));
        (meldcode.MagZien(Marjan), meldcode.MagZien(Fleur), meldcode.MagZien(Samira)).ShouldBe((true, false, false));
        Meldcode.Begin(DossierId.Nieuw(), Marjan, "Marjan", " ", Nu).MoetWeigeren(Meldcoderegels.NotitieOntbreekt, "tekst");
    }

    [Fact]
    public void Een_collega_leest_mee_schrijft_mee_en_gaat_er_meteen_weer_af()
    {
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.Schrijf(Meldstap.Overleg, "Besproken.", Fleur, "Fleur", Nu), Meldcoderegels.NietVanJou);
        meldcode.Vraag(Fleur, "Fleur", Marjan, Nu).MoetLukken().Erbij.ShouldBeTrue();
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.Vraag(Fleur, "Fleur", Marjan, Nu), Meldcoderegels.LeestAlMee, "collega");
        meldcode.Schrijf(Meldstap.Overleg, "Besproken.", Fleur, "Fleur", Nu).MoetLukken().Stap.ShouldBe(Meldstap.Overleg);
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.NietMeer(Marjan, Fleur, Nu), Meldcoderegels.SchrijverBlijft);
        meldcode.NietMeer(Fleur, Marjan, Nu).MoetLukken().Erbij.ShouldBeFalse();
        meldcode.MagZien(Fleur).ShouldBeFalse();
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.NietMeer(Fleur, Marjan, Nu), Meldcoderegels.NietVanJou);
        meldcode.Notities.Count.ShouldBe(2, "what was written stays");
    }

    [Fact]
    public void Weigert_een_notitie_zonder_stap_of_tekst()
    {
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.Schrijf(null, "Iets", Marjan, "Marjan", Nu), Meldcoderegels.StapOntbreekt, "stap");
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.Schrijf((Meldstap)9, "Iets", Marjan, "Marjan", Nu), Meldcoderegels.StapOntbreekt, "stap");
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.Schrijf(Meldstap.Gesprek, "", Marjan, "Marjan", Nu), Meldcoderegels.NotitieOntbreekt, "tekst");
    }

    [Fact]
    public void Eindigt_met_een_besluit_en_een_reden_en_verandert_daarna_niet_meer()
    {
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.SluitAf(null, "reden", Marjan, Nu), Meldcoderegels.BesluitOntbreekt, "besluit");
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.SluitAf(Meldbesluit.Gemeld, " ", Marjan, Nu), Meldcoderegels.RedenOntbreekt, "reden");
        meldcode.SluitAf(Meldbesluit.HulpGeregeld, "Hij woont nu bij zijn broer.", Marjan, Nu).MoetLukken().Besluit.ShouldBe(Meldbesluit.HulpGeregeld);
        meldcode.MagZien(Marjan).ShouldBeTrue();
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.Schrijf(Meldstap.Gesprek, "Nog iets", Marjan, "Marjan", Nu), Meldcoderegels.Afgesloten);
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.Vraag(Fleur, "Fleur", Marjan, Nu), Meldcoderegels.Afgesloten);
        meldcode.MoetWeigerenZonderWijziging(() => meldcode.SluitAf(Meldbesluit.Gemeld, "Toch", Marjan, Nu), Meldcoderegels.Afgesloten);
    }

    // Whatever is asked by whomever: nobody sees it whom somebody who could see it did not ask, and who began always does.
    [Fact]
    public void Niemand_komt_erbij_zonder_gevraagd_te_zijn() => Wet.Geldt(
        (from stap in Gen.Choose(0, 3) from wie in Gen.Elements(Marjan, Fleur, Ander) from doel in Gen.Elements(Marjan, Fleur) select (stap, wie, doel)).ListOf(), verhaal =>
    {
        var deze = Begin();
        foreach (var (stap, wie, doel) in verhaal)
        {
            var (mocht, versie) = (deze.MagZien(wie), deze.Versie);
            _ = (Uitkomst)(stap switch
            {
                0 => deze.Vraag(doel, "collega", wie, Nu),
                1 => deze.NietMeer(doel, wie, Nu),
                2 => deze.Schrijf(Meldstap.Gesprek, "tekst", wie, "naam", Nu),
                _ => deze.SluitAf(Meldbesluit.GeenZorg, "reden", wie, Nu),
            });
            if (!mocht && deze.Versie != versie) return false;
        }

        return deze.MagZien(Marjan) && !deze.MagZien(Ander);
    });

    private static Meldcode Begin() => Meldcode.Begin(DossierId.Nieuw(), Marjan, "Marjan", " Blauw oog. ", Nu).MoetLukken().Nieuw;
}
