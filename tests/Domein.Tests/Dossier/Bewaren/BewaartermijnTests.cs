using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Bewaren;

public sealed class BewaartermijnTests
{
    private static readonly DossierId Dossier = DossierId.Nieuw();
    private static readonly Bewaarklasse Wmo = Bewaarklassen.Van(Bewaarklassen.Wmo);
    private static readonly Bewaarklasse Traject = Bewaarklassen.Van(Bewaarklassen.Traject);

    [Fact]
    public void De_termijnen_van_de_wet_staan_erin_en_wat_geen_bron_heeft_is_een_voorbeeld()
    {
        Bewaarklassen.Alle.Select(k => k.Code).ShouldBeUnique();
        (Wmo.Termijn, Bewaarklassen.Van(Bewaarklassen.Wgbo).Termijn, Bewaarklassen.Van("log").Termijn).ShouldBe((Termijn.Jaren(15), Termijn.Jaren(20), Termijn.Jaren(5)));
        Bewaarklassen.Alle.Where(k => k.IsVoorbeeld).ShouldBe([Traject]);
        Bewaarklassen.Van("bestaat niet").ShouldBe(Traject);
        Formuliercontrole.Bewaarklassen.ShouldAllBe(code => Bewaarklassen.Van(code).Code == code, "every class that a form can name has a term");
    }

    [Fact]
    public void Een_samenwerking_mag_langer_bewaren_en_nooit_korter_dan_de_wet()
    {
        var regeling = Leg(Wmo, 17, "Besluit van 3 maart.").MoetLukken().Nieuw;
        (regeling.Code, regeling.Jaren, regeling.Grond, new Bewaartermijn(Wmo, regeling).Termijn, new Bewaartermijn(Wmo, regeling).Grond)
            .ShouldBe(("wmo", 17, "Besluit van 3 maart.", Termijn.Jaren(17), "Wmo 2015 art. 5.3.4"));
        Leg(Wmo, 15, "Zo.").MoetLukken();
        Leg(Wmo, 14, "Zo.").MoetWeigeren(Bewaarregels.KorterDanDeWet, "Jaren");
        Leg(Bewaarklassen.Van("aanmelding"), 1, "Zo.").MoetLukken();
        Leg(Wmo, 0, "Zo.").MoetWeigeren(Bewaarregels.JarenOnmogelijk, "Jaren");
        Leg(Wmo, 101, "Zo.").MoetWeigeren(Bewaarregels.JarenOnmogelijk, "Jaren");
        Leg(Wmo, null, "Zo.").MoetWeigeren(Bewaarregels.JarenOnmogelijk, "Jaren");
        Leg(Wmo, 17, " ").MoetWeigeren(Bewaarregels.GrondOntbreekt, "Grond");

        regeling.MoetWeigerenZonderWijziging(() => regeling.Wijzig(Wmo, 18, "Zo.", "Sanne", Vandaag, 99), Bewaarregels.Verouderd);
        regeling.Wijzig(Wmo, 18, "Besluit van 4 maart.", "Sanne", Vandaag, 1).MoetLukken().ShouldBe(new BewaartermijnVastgelegd("wmo", 18, "Besluit van 4 maart."));
    }

    [Fact]
    public void Een_voorbeeld_telt_pas_als_het_is_vastgelegd()
    {
        new Bewaartermijn(Traject, null).IsVast.ShouldBeFalse();
        var vast = new Bewaartermijn(Traject, Leg(Traject, 2, "Besluit van de stuurgroep.").MoetLukken().Nieuw);
        (vast.IsVast, vast.Termijn, vast.Grond).ShouldBe((true, Termijn.Jaren(2), "Besluit van de stuurgroep."));
    }

    [Fact]
    public void Een_dossier_blijft_tot_de_langste_termijn_na_de_laatste_wijziging_voorbij_is()
    {
        Bewaarfeit[] feiten = [Feit("traject", new(2001, 3, 1)), Feit("wmo", new(2002, 2, 28), Guid.NewGuid()), Feit("wgbo", new(2000, 1, 1), Guid.NewGuid()), Feit("", new(2004, 2, 29))];
        var oordeel = Bewaarrekening.Dossier(feiten, Wettelijk).ShouldNotBeNull();
        (oordeel.Termijn.Klasse.Code, oordeel.Begin, oordeel.Einde, oordeel.IsVast).ShouldBe(("wgbo", new(2004, 2, 29), new(2024, 2, 29), false));
        (oordeel.IsVoorbij(new(2024, 2, 29)), oordeel.IsVoorbij(new(2024, 3, 1)), oordeel.IsInZicht(new(2023, 2, 27)), oordeel.IsInZicht(new(2023, 2, 28))).ShouldBe((false, true, false, false));
        oordeel.IsInZicht(new(2023, 3, 1)).ShouldBeTrue();
        var documenten = Bewaarrekening.Documenten(feiten, Wettelijk);
        documenten.Values.Select(d => d.Einde).Order().ShouldBe([new(2017, 2, 28), new(2020, 1, 1)]);
        documenten.Values.ShouldAllBe(d => d.IsVast);
    }

    [Fact]
    public void Zolang_er_hulp_loopt_is_er_geen_termijn()
    {
        Bewaarfeit[] feiten = [Feit("wmo", new(2000, 1, 1), Guid.NewGuid()), Feit("traject", new(2001, 1, 1)) with { Loopt = true }];
        Bewaarrekening.Dossier(feiten, Wettelijk).ShouldBeNull();
        Bewaarrekening.Documenten(feiten, Wettelijk).ShouldBeEmpty();
        Bewaarrekening.Dossier([], Wettelijk).ShouldBeNull();
    }

    [Fact]
    public void Een_wijziging_erbij_maakt_een_termijn_nooit_korter()
    {
        var feit = from klasse in Gen.Elements("wmo", "wgbo", "traject", "") from dag in Wet.Dag select Feit(klasse, dag);
        Wet.Geldt(feit.NonEmptyListOf(), feit, (feiten, erbij) =>
            Bewaarrekening.Dossier([.. feiten, erbij], Wettelijk)!.Einde >= Bewaarrekening.Dossier([.. feiten], Wettelijk)!.Einde
            && Bewaarrekening.Dossier([.. feiten], Wettelijk)!.Einde > feiten.Max(f => f.Laatst));
    }

    private static Bewaarfeit Feit(string klasse, DateOnly laatst, Guid? document = null) => new(Dossier, klasse, "iets", laatst, Document: document);

    private static Bewaartermijn Wettelijk(string code) => new(Bewaarklassen.Van(code), null);

    private static Uitkomst<Gemaakt<Bewaarregeling>> Leg(Bewaarklasse klasse, int? jaren, string grond) => Bewaarregeling.Leg(klasse, jaren, grond, "Sanne", Vandaag);
}
