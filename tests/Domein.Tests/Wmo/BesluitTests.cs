using Shouldly;
using Spil.Kern;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Domein.Onderzoeken;
using Xunit;
using static Spil.Domein.Tests.Wmo.Wmogegeven;

namespace Spil.Domein.Tests.Wmo;

public sealed class BesluitTests
{
    private static readonly PersoonId Eline = PersoonId.Nieuw();
    private static readonly Normenkader Vastgesteld = Ingebouwdenormenkaders.Hbel2021 with
    {
        Vaststelling = new("proef", new(2020, 12, 1), new(2021, 1, 1), Ingebouwdenormenkaders.Hbel2021.Uitgangspunten.Select(u => u.Code).ToHashSet()),
    };

    private static readonly Besluitinvoer Natura = new(Besluitsoort.Toekenning, Leveringsvorm.Natura, new(OrganisatieId.Nieuw(), "De Gouden Draad"), false, new(2026, 4, 1), new(2028, 3, 31), "Bukken lukt niet.");
    private static readonly Besluitinvoer Afwijzing = new(Besluitsoort.Afwijzing, null, null, false, null, null, "De lokale begeleider helpt genoeg.");

    [Fact]
    public void Minder_tijd_kan_alleen_als_is_nagegaan_dat_iemand_helpt()
    {
        var (melding, onderzoek) = Klaar();
        var besluit = Besluit.Begin(melding);
        var bon = Bon(new("basis"), new("eigen-mogelijkheden", 1, "Haar zoon dweilt."));
        besluit.MoetWeigerenZonderWijziging(() => besluit.Bewaar(bon, onderzoek), Besluitregels.NietNagegaan);
        onderzoek.GaNa(new(Mogelijkheidsoort.Netwerk, "Zoon", false, "Gebeld.", Vandaag, new(false, false, false, false)), Vandaag, "Eline").MoetLukken();
        besluit.Bewaar(bon, onderzoek).MoetWeigeren(Besluitregels.NietNagegaan);
        onderzoek.GaNa(new(Mogelijkheidsoort.Netwerk, "Zoon", true, "Gebeld.", Vandaag, new(false, false, false, false)), Vandaag, "Eline").MoetLukken();
        besluit.Bewaar(bon, onderzoek).MoetLukken().MinutenPerWeek.ShouldBe(99); // 85 × 60 / 52 = 98.07…
    }

    [Fact]
    public void Een_regel_die_een_grond_vraagt_wordt_niet_bewaard_zonder()
    {
        var (melding, onderzoek) = Klaar();
        Besluit.Begin(melding).Bewaar(Bon(new("basis"), new("beperkingen-enig")), onderzoek).MoetWeigeren(Rekenregels.GrondNodig, "regels[1].grond");
    }

    [Fact]
    public void Een_besluit_na_een_herindicatie_gaat_niet_voor_het_begin_en_niet_in_de_toekomst_de_deur_uit()
    {
        var besluit = Besluit.Begin(HerindicatieId.Nieuw(), DossierId.Nieuw());
        var minder = Bon(new("basis"), new("eigen-mogelijkheden", 1, "Haar zoon dweilt."));
        besluit.Bewaar(minder, hulpNagegaan: false).MoetWeigeren(Besluitregels.NietNagegaan);
        besluit.Bewaar(minder, hulpNagegaan: true).MoetLukken();
        besluit.StelOp(Natura, Eline, "Eline", besluit.Versie).MoetLukken();
        besluit.Verstuur(Vastgesteld, Vandaag.AddDays(-5), Vandaag.AddDays(-6), Vandaag, false).MoetWeigeren(Besluitregels.DagKanNiet, "op");
        besluit.Verstuur(Vastgesteld, Vandaag.AddDays(-5), Vandaag.AddDays(1), Vandaag, false).MoetWeigeren(Besluitregels.DagKanNiet, "op");
        besluit.Verstuur(Vastgesteld, Vandaag.AddDays(-5), Vandaag, Vandaag, true).MoetWeigeren(Besluitregels.Meelezen);
        besluit.Verstuur(Vastgesteld, Vandaag.AddDays(-5), Vandaag, Vandaag, false).MoetLukken().Op.ShouldBe(Vandaag);
    }

    [Fact]
    public void Toekennen_vraagt_een_berekening_een_vorm_en_een_periode()
    {
        var (melding, onderzoek) = Klaar();
        var besluit = Besluit.Begin(melding);
        besluit.StelOp(Natura, Eline, "Eline", besluit.Versie).MoetWeigeren(Besluitregels.GeenBerekening);
        besluit.Bewaar(Bon(new Gekozenregel("basis")), onderzoek).MoetLukken();
        Weigert(Natura with { Vorm = null }, Besluitregels.VormOntbreekt, "Vorm");
        Weigert(Natura with { Aanbieder = null }, Besluitregels.AanbiederOntbreekt, "Aanbieder");
        Weigert(Natura with { Vorm = Leveringsvorm.Pgb }, Besluitregels.PgbUitleggen, "PgbUitgelegd");
        Weigert(Natura with { Ingang = null }, Besluitregels.IngangOntbreekt, "Ingang");
        Weigert(Natura with { Einde = null }, Besluitregels.EindeOntbreekt, "Einde");
        Weigert(Natura with { Einde = new(2026, 3, 31) }, Besluitregels.EindeTeVroeg, "Einde");
        Weigert(Natura with { Motivering = "" }, Besluitregels.MotiveringOntbreekt, "Motivering");
        Weigert(Natura with { Soort = null }, Besluitregels.KeuzeOntbreekt, "Soort");
        besluit.StelOp(Natura, Eline, "Eline", besluit.Versie - 1).MoetWeigeren(Besluitregels.Verouderd);
        besluit.StelOp(Natura with { Vorm = Leveringsvorm.Pgb, PgbUitgelegd = true }, Eline, "Eline", besluit.Versie).MoetLukken();
        (besluit.Aanbieder, besluit.MinutenPerWeek).ShouldBe(("", 125));

        void Weigert(Besluitinvoer invoer, Regel regel, string veld) => besluit.StelOp(invoer, Eline, "Eline", besluit.Versie).MoetWeigeren(regel, veld);
    }

    [Fact]
    public void Versturen_vraagt_een_aanvraag_en_een_vastgestelde_norm_en_zet_alles_vast()
    {
        var (melding, onderzoek) = Klaar();
        var besluit = Besluit.Begin(melding);
        besluit.Verstuur(melding, Vastgesteld, Vandaag, Vandaag, false).Weigeringen.Select(w => w.Regel).ShouldBe([Besluitregels.NietOpgesteld, Besluitregels.GeenAanvraag]);
        besluit.Bewaar(Bon(new Gekozenregel("basis")), onderzoek).MoetLukken();
        besluit.StelOp(Natura, Eline, "Eline", besluit.Versie).MoetLukken();
        onderzoek.GeefVerslag(melding, Vandaag, "Eline").MoetLukken();
        melding.VraagAan(Vandaag, Vandaag).MoetLukken();
        besluit.Verstuur(melding, Ingebouwdenormenkaders.Hbel2021, Vandaag, Vandaag, false).MoetWeigeren(Normenkaderregels.NietVastgesteld);
        besluit.Verstuur(melding, Ingebouwdenormenkaders.Voorbeeld, Vandaag, Vandaag, false).Weigeringen.ShouldContain(w => w.Regel == Normenkaderregels.Voorbeeld);
        besluit.Verstuur(melding, Vastgesteld, Vandaag.AddDays(-1), Vandaag, false).MoetWeigeren(Besluitregels.VerzenddagKanNiet, "op");
        var (verstuurd, _) = besluit.Verstuur(melding, Vastgesteld, Vandaag, Vandaag, false).MoetLukken();
        verstuurd.BezwaarTotEnMet.ShouldBe(new(2026, 4, 28), "six weeks is 27 April, King's Day");
        melding.Stand.ShouldBe(Meldstand.Besloten);
        besluit.StelOp(Afwijzing, Eline, "Eline", besluit.Versie).MoetWeigeren(Besluitregels.IsVerstuurd);
        besluit.Bewaar(Bon(new Gekozenregel("basis")), onderzoek).MoetWeigeren(Besluitregels.IsVerstuurd);
    }

    [Fact]
    public void Een_afwijzing_vraagt_geen_berekening()
    {
        var (melding, onderzoek) = Klaar();
        onderzoek.GeefVerslag(melding, Vandaag, "Eline").MoetLukken();
        melding.VraagAan(Vandaag, Vandaag).MoetLukken();
        var besluit = Besluit.Begin(melding);
        besluit.StelOp(Afwijzing, Eline, "Eline", besluit.Versie).MoetLukken();
        besluit.Verstuur(melding, null, Vandaag, Vandaag, false).MoetLukken();
        besluit.MinutenPerWeek.ShouldBe(0);
    }

    [Fact]
    public void Met_vier_ogen_leest_een_ander_mee_en_een_verandering_vraagt_het_opnieuw()
    {
        var (melding, onderzoek) = Klaar();
        onderzoek.GeefVerslag(melding, Vandaag, "Eline").MoetLukken();
        melding.VraagAan(Vandaag, Vandaag).MoetLukken();
        var besluit = Besluit.Begin(melding);
        besluit.LeesMee(PersoonId.Nieuw(), "Joost").MoetWeigeren(Besluitregels.NietOpgesteld);
        besluit.StelOp(Afwijzing, Eline, "Eline", besluit.Versie).MoetLukken();
        besluit.LeesMee(Eline, "Eline").MoetWeigeren(Besluitregels.ZelfMeelezen);
        besluit.Verstuur(melding, null, Vandaag, Vandaag, true).MoetWeigeren(Besluitregels.Meelezen);
        besluit.LeesMee(PersoonId.Nieuw(), "Joost").MoetLukken();
        besluit.StelOp(Afwijzing with { Motivering = "Anders." }, Eline, "Eline", besluit.Versie).MoetLukken();
        besluit.Verstuur(melding, null, Vandaag, Vandaag, true).MoetWeigeren(Besluitregels.Meelezen);
        besluit.LeesMee(PersoonId.Nieuw(), "Joost").MoetLukken();
        besluit.Verstuur(melding, null, Vandaag, Vandaag, true).MoetLukken();
    }

    [Fact]
    public void Een_bon_blijft_zoals_hij_was_en_toont_hoe_ver_de_norm_is_verschoven()
    {
        var bon = Besluitbon.Van(Bon(new("basis"), new("kamer-niet-in-gebruik", 1, "Leeg.")));
        bon.MinutenPerWeekIndicatie.ShouldBe(130);
        bon.Verloop(Ingebouwdenormenkaders.Hbel2021).ShouldBeNull("the same version");
        var nieuw = new Normenkader("hbel-2021", 2, "Nieuw", Periode.Vanaf(new(2026, 1, 1)), Ingebouwdenormenkaders.Hbel2021.Resultaten,
            [.. Ingebouwdenormenkaders.Hbel2021.Regels.Select(r => r.Code == "basis" ? r with { Tijd = Jaartijd.VanUren(104) } : r)]);
        bon.Verloop(nieuw).ShouldBe(new Normverloop(2, 125, -5)); // 108 × 60 / 52 = 124.6…
        bon.Verloop(nieuw with { Code = "anders" }).ShouldBeNull("another set");
        bon.AlsVraag().Regels.Select(r => (r.Code, r.Aantal, r.Grond)).ShouldBe([("basis", 1, ""), ("kamer-niet-in-gebruik", 1, "Leeg.")]);
    }

    private static Rekenbon Bon(params Gekozenregel[] regels) => Normrekening.Reken(Ingebouwdenormenkaders.Hbel2021, new("hbel-2021", regels)).MoetLukken();
}
