using Shouldly;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Meelezen;
using Xunit;
using static Spil.Domein.Tests.Wmo.Wmogegeven;

namespace Spil.Domein.Tests.Wmo;

/// <summary>Four eyes: a named colleague reads before a decision is sent.</summary>
public sealed class MeelezenTests
{
    private static readonly Consulent Eline = new(PersoonId.Nieuw(), "Eline Kok");
    private static readonly Consulent Joost = new(PersoonId.Nieuw(), "Joost Bos");
    private static readonly Besluitinvoer Afwijzing = new(Besluitsoort.Afwijzing, null, null, false, null, null, "De begeleider helpt genoeg.");

    [Fact]
    public void Vragen_kan_aan_een_ander_als_het_besluit_er_is()
    {
        var leeg = Besluit.Begin(Klaar().Melding);
        Doe(leeg, Joost).MoetWeigeren(Meeleesregels.NietOpgesteld);
        var besluit = Opgesteld();
        Doe(besluit, null).MoetWeigeren(Meeleesregels.LezerOntbreekt, "lezer");
        Doe(besluit, Eline).MoetWeigeren(Meeleesregels.Zelf, "lezer");
        Meeleesverzoek.Doe(besluit, Joost, Eline, "", 14, [], Vandaag).MoetWeigeren(Meeleesregels.Zelf, "lezer");
        var verzoek = Doe(besluit, Joost).MoetLukken().Nieuw;
        (verzoek.Tot, verzoek.IsOpen(Vandaag.AddDays(13)), verzoek.IsOpen(Vandaag.AddDays(14))).ShouldBe((Vandaag.AddDays(13), true, false));
        Meeleesverzoek.Doe(besluit, Eline, Joost, "", 14, [verzoek], Vandaag).MoetWeigeren(Meeleesregels.AlGevraagd);
        Meeleesverzoek.Doe(besluit, Eline, Joost, "", 14, [verzoek], Vandaag.AddDays(14)).MoetLukken();
    }

    [Fact]
    public void Alleen_wie_gevraagd_is_antwoordt_en_een_nee_zegt_wat_er_anders_moet()
    {
        var besluit = Opgesteld();
        var verzoek = Doe(besluit, Joost).MoetLukken().Nieuw;
        verzoek.Antwoord(besluit, Eline.Persoon, true, "", besluit.Versie, Vandaag).MoetWeigeren(Meeleesregels.NietAanJou);
        verzoek.Antwoord(besluit, Joost.Persoon, true, "", besluit.Versie, Vandaag.AddDays(14)).MoetWeigeren(Meeleesregels.NietAanJou);
        verzoek.Antwoord(besluit, Joost.Persoon, null, "", besluit.Versie, Vandaag).MoetWeigeren(Meeleesregels.AntwoordOntbreekt, "goed");
        verzoek.Antwoord(besluit, Joost.Persoon, false, " ", besluit.Versie, Vandaag).MoetWeigeren(Meeleesregels.OpmerkingOntbreekt, "opmerking");
        verzoek.Antwoord(besluit, Joost.Persoon, true, "", besluit.Versie - 1, Vandaag).MoetWeigeren(Meeleesregels.Veranderd);
        verzoek.Antwoord(besluit, Joost.Persoon, false, "De datum klopt niet.", besluit.Versie, Vandaag).MoetLukken();
        (besluit.Meelezer, verzoek.IsOpen(Vandaag)).ShouldBe(("", false));
        verzoek.TrekIn(Vandaag).MoetWeigeren(Meeleesregels.NietAanJou);
    }

    [Fact]
    public void Goed_is_goed_tot_het_besluit_verandert()
    {
        var besluit = Opgesteld();
        Doe(besluit, Joost).MoetLukken().Nieuw.Antwoord(besluit, Joost.Persoon, true, "", besluit.Versie, Vandaag).MoetLukken().Count.ShouldBe(2);
        besluit.Meelezer.ShouldBe("Joost Bos");
        besluit.StelOp(Afwijzing with { Motivering = "Anders." }, Eline.Persoon, Eline.Naam, besluit.Versie).MoetLukken();
        besluit.Meelezer.ShouldBe("");
    }

    [Fact]
    public void Wie_vroeg_kan_het_intrekken()
    {
        var verzoek = Doe(Opgesteld(), Joost).MoetLukken().Nieuw;
        verzoek.TrekIn(Vandaag).MoetLukken();
        verzoek.IsOpen(Vandaag).ShouldBeFalse();
    }

    private static Uitkomst<Gemaakt<Meeleesverzoek>> Doe(Besluit besluit, Consulent? lezer) => Meeleesverzoek.Doe(besluit, Eline, lezer, "Kijk naar de datum.", 14, [], Vandaag);

    private static Besluit Opgesteld()
    {
        var besluit = Besluit.Begin(Klaar().Melding);
        besluit.StelOp(Afwijzing, Eline.Persoon, Eline.Naam, besluit.Versie).MoetLukken();
        return besluit;
    }
}
