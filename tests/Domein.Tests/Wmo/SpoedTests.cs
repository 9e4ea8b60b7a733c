using Shouldly;
using Spil.Kern;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Spoed;
using Xunit;
using static Spil.Domein.Tests.Wmo.Wmogegeven;

namespace Spil.Domein.Tests.Wmo;

/// <summary>Temporary support while the onderzoek goes on (Wmo 2015 art. 2.3.3).</summary>
public sealed class SpoedTests
{
    private static readonly Spoedinvoer Goed = new("Morgen thuis uit het ziekenhuis.", Vandaag, Vandaag.AddDays(28), 90, "De Gouden Draad");

    [Fact]
    public void Tijdelijke_hulp_heeft_een_reden_een_begin_en_een_einde()
    {
        var (melding, _) = Zaak();
        Weigert(Goed with { Reden = " " }, Spoedregels.RedenOntbreekt, "Reden");
        Weigert(Goed with { Van = null }, Spoedregels.BeginOntbreekt, "Van");
        Weigert(Goed with { Van = melding.GemeldOp.AddDays(-1) }, Spoedregels.VoorMelding, "Van");
        Weigert(Goed with { Tot = null }, Spoedregels.EindeOntbreekt, "Tot");
        Weigert(Goed with { Tot = Vandaag.AddDays(-1) }, Spoedregels.EindeTeVroeg, "Tot");
        Weigert(Goed with { Minuten = 0 }, Spoedregels.Minuten, "Minuten");
        Weigert(Goed with { Minuten = 2401 }, Spoedregels.Minuten, "Minuten");
        var spoed = Spoedvoorziening.Geef(melding, Goed, [], "Eline").MoetLukken().Nieuw;
        (spoed.MinutenPerWeek, spoed.GeldtOp(Vandaag), spoed.GeldtOp(Vandaag.AddDays(29))).ShouldBe((90, true, false));
        Spoedvoorziening.Geef(melding, Goed with { Van = Vandaag.AddDays(28), Tot = Vandaag.AddDays(30) }, [spoed], "Eline").MoetWeigeren(Spoedregels.AlTijdelijk, "Van");
        Spoedvoorziening.Geef(melding, Goed with { Van = Vandaag.AddDays(29), Tot = Vandaag.AddDays(30) }, [spoed], "Eline").MoetLukken();

        void Weigert(Spoedinvoer invoer, Regel regel, string veld) => Spoedvoorziening.Geef(melding, invoer, [], "Eline").MoetWeigeren(regel, veld);
    }

    [Fact]
    public void Na_het_einde_van_de_melding_is_er_niets_om_op_te_wachten()
    {
        var (melding, _) = Zaak();
        melding.Stop("Verhuisd.", Vandaag).MoetLukken();
        Spoedvoorziening.Geef(melding, Goed, [], "Eline").MoetWeigeren(Spoedregels.Afgerond);
    }

    [Fact]
    public void Stoppen_kan_zolang_het_er_is_of_komt()
    {
        var (melding, _) = Zaak();
        var loopt = Spoedvoorziening.Geef(melding, Goed, [], "Eline").MoetLukken().Nieuw;
        loopt.Stop(Vandaag.AddDays(3)).MoetLukken().Tot.ShouldBe(Vandaag.AddDays(3));
        loopt.Stop(Vandaag.AddDays(3)).MoetWeigeren(Spoedregels.AlVoorbij);
        var komt = Spoedvoorziening.Geef(melding, Goed with { Van = Vandaag.AddDays(10) }, [loopt], "Eline").MoetLukken().Nieuw;
        komt.Stop(Vandaag).MoetLukken();
        Enumerable.Range(0, 60).Any(d => komt.GeldtOp(Vandaag.AddDays(d))).ShouldBeFalse();
    }

    [Fact]
    public void Wie_voor_de_inwoner_handelt_staat_erbij()
    {
        var (melding, onderzoek) = Klaar();
        const string Mentor = "Hanneke Mulder, mentor";
        melding.LeverPlanIn("Ik wil zelf koken.", "", melding.GemeldOp.AddDays(3), Mentor).MoetLukken();
        melding.KiesBegeleiding(Begeleiding.Niemand, null, Mentor).MoetLukken();
        onderzoek.GeefVerslag(melding, Vandaag, "Eline").MoetLukken();
        onderzoek.Reageer(true, "", "H. Mulder", Vandaag, Mentor).MoetLukken();
        melding.VraagAan(Vandaag, Vandaag, Mentor).MoetLukken();
        (melding.PlanNamens, melding.BegeleidingNamens, melding.AangevraagdNamens, onderzoek.ReactieNamens).ShouldBe((Mentor, Mentor, Mentor, Mentor));
    }

    [Fact]
    public void Een_melding_gaat_over_op_een_andere_consulent_en_niet_op_dezelfde()
    {
        var (melding, _) = Zaak();
        var joost = PersoonId.Nieuw();
        melding.NeemOver(joost, "Joost Bos").ShouldNotBeNull().Consulent.ShouldBe(joost);
        melding.NeemOver(joost, "Joost Bos").ShouldBeNull();
        melding.Consulent.ShouldBe("Joost Bos");
    }
}
