using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Herstel.Overleggen;
using Spil.Domein.Tests.Kern;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Daarna.Daarnaproef;

namespace Spil.Domein.Tests.Herstel.Daarna;

/// <summary>How was this meeting: three questions that may be left open, read by whom one chooses.</summary>
public sealed class ErvaringTests
{
    private readonly Traject traject = EenTraject();
    private readonly Overleg overleg;

    public ErvaringTests() => overleg = Gehouden(traject);

    [Fact]
    public void De_inwoner_en_naasten_worden_gevraagd_en_wie_voor_werk_komt_niet()
    {
        foreach (var wie in new[] { SamiraZelf, Nadia }) Overlegervaring.IsVoor(overleg.Zoek(wie.Persoon)!, traject.TandemOp(Vandaag)).ShouldBeTrue(wie.Naam);
        foreach (var wie in new[] { Marjan, Joke, Petra })
            Overlegervaring.Geef(overleg, traject, overleg.Zoek(wie.Persoon)!, Zegt(), Vandaag).MoetWeigeren(Daarnaregels.NietVoorJou);
    }

    [Fact]
    public void Een_antwoord_op_een_vraag_is_genoeg_en_niets_kiezen_is_overslaan()
    {
        Ervaring(overleg, traject, Nadia, Zegt(Ervaringsantwoord.Beetje)).Zeggen.ShouldBe(Ervaringsantwoord.Beetje);
        Ervaring(overleg, traject, Nadia, Zegt(null, "Ik was zenuwachtig.")).Woord.ShouldBe("Ik was zenuwachtig.");
        Overlegervaring.Geef(overleg, traject, overleg.Zoek(Nadia.Persoon)!, Zegt(null, " "), Vandaag).MoetWeigeren(Daarnaregels.NietsGekozen, "Zeggen");
        Overlegervaring.Geef(overleg, traject, overleg.Zoek(Nadia.Persoon)!, Zegt((Ervaringsantwoord)9), Vandaag).MoetWeigeren(Daarnaregels.AntwoordOnbekend, "Zeggen");
        Overlegervaring.SlaOver(overleg, traject, overleg.Zoek(Nadia.Persoon)!, Vandaag).MoetLukken().Nieuw.Overgeslagen.ShouldBeTrue();
    }

    [Fact]
    public void Veranderen_en_terugnemen_kan_twee_weken_en_alleen_door_wie_het_gaf()
    {
        var ervaring = Ervaring(overleg, traject, Nadia, Zegt(regisseur: true));
        ervaring.Wijzig(overleg, Nadia.Persoon, Zegt(Ervaringsantwoord.Nee), Vandaag.AddDays(14)).MoetLukken();
        (ervaring.Zeggen, ervaring.MetCasusregisseur).ShouldBe((Ervaringsantwoord.Nee, false));
        ervaring.MoetWeigerenZonderWijziging(() => ervaring.Wijzig(overleg, Nadia.Persoon, Zegt(), Vandaag.AddDays(15)), Daarnaregels.ErvaringVoorbij);
        ervaring.MoetWeigerenZonderWijziging(() => ervaring.Wijzig(overleg, Karim.Persoon, Zegt(), Vandaag), Daarnaregels.AntwoordVanAnder);
        ervaring.TrekTerug(overleg, Nadia.Persoon, Vandaag).MoetLukken();
        (ervaring.Zeggen, ervaring.Overgeslagen).ShouldBe((null, true));
    }

    [Fact]
    public void Voor_en_lang_na_het_overleg_wordt_niets_gevraagd()
    {
        var gepland = Overlegproef.Gepland();
        Overlegervaring.Geef(gepland, traject, gepland.Inwoner, Zegt(), Vandaag).MoetWeigeren(Daarnaregels.NogNietGeweest);
        Overlegervaring.Geef(overleg, traject, overleg.Inwoner, Zegt(), Vandaag.AddDays(15)).MoetWeigeren(Daarnaregels.ErvaringVoorbij);
    }

    [Fact]
    public void Alleen_wie_het_gaf_leest_het_en_de_ander_als_diegene_dat_koos()
    {
        var alleen = Ervaring(overleg, traject, Nadia, Zegt());
        var marjan = Ervaring(overleg, traject, Nadia, Zegt(regisseur: true));
        var samira = Ervaring(overleg, traject, Nadia, Zegt(inwoner: true));
        bool[] Lezers(Overlegervaring e) => [.. new[] { Nadia, Marjan, SamiraZelf, Joke, Karim }.Select(w => e.MagLezen(w.Persoon, Samira, Marjan.Persoon))];
        Lezers(alleen).ShouldBe([true, false, false, false, false]);
        Lezers(marjan).ShouldBe([true, true, false, false, false]);
        Lezers(samira).ShouldBe([true, false, true, false, false]);
    }

    [Fact]
    public void De_som_is_er_pas_na_de_tijd_en_van_minstens_drie_mensen_die_zich_niet_lieten_lezen()
    {
        List<Overlegervaring> drie = [.. new[] { SamiraZelf, Nadia, Karim }.Select((w, i) => Ervaring(overleg, traject, w, Zegt((Ervaringsantwoord)i)))];
        Ervaringssom.Tel(drie, Vandaag, Vandaag.AddDays(14)).ShouldBeNull("somebody could still change an answer");
        Ervaringssom.Tel(drie, Vandaag, Vandaag.AddDays(15))!.Zeggen.ShouldBe(new Antwoordtelling(1, 1, 1));
        Ervaringssom.Tel(drie.Take(2), Vandaag, Vandaag.AddDays(15)).ShouldBeNull();
        // One of the three is read by name: the other two would follow from the sum.
        Ervaringssom.Tel([.. drie.Skip(1), Ervaring(overleg, traject, Oma, Zegt(regisseur: true))], Vandaag, Vandaag.AddDays(15)).ShouldBeNull();
    }

    [Fact]
    public void Wie_overslaat_of_zich_laat_lezen_verandert_de_som_niet() => Wet.Geldt(Gen.Choose(0, 3).ArrayOf(8), soorten =>
    {
        var alle = soorten.Select(s => s == 0 ? Overlegervaring.SlaOver(overleg, traject, overleg.Inwoner, Vandaag).Waarde.Nieuw
            : Ervaring(overleg, traject, Nadia, Zegt((Ervaringsantwoord)(s % 3), regisseur: s == 3))).ToList();
        var mee = soorten.Count(s => s is 1 or 2);
        var som = Ervaringssom.Tel(alle, Vandaag, Vandaag.AddDays(20));
        return mee < 3 ? som is null : som is not null && som.Aantal == mee && som.Zeggen.Beetje == soorten.Count(s => s == 1) && som.Zeggen.Nee == soorten.Count(s => s == 2) && som.Zeggen.Ja == 0;
    });
}
