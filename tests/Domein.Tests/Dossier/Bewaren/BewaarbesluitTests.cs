using Shouldly;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Bewaren;

public sealed class BewaarbesluitTests
{
    private static readonly DossierId Dossier = DossierId.Nieuw();
    private static readonly Beslisser Fleur = new(AccountId.Nieuw(), "Fleur");
    private static readonly Beslisser Hanna = new(AccountId.Nieuw(), "Hanna");
    private static readonly Bewaaroordeel Voorbij = new(new(Bewaarklassen.Van(Bewaarklassen.Wmo), null), Start.AddYears(-16), Start.AddYears(-1), true);

    [Fact]
    public void Een_voorstel_wacht_op_een_tweede_en_die_is_iemand_anders()
    {
        var voorstel = StelVoor("De termijn is voorbij.").MoetLukken().Nieuw;
        (voorstel.Stand, voorstel.Klasse, voorstel.Grond, voorstel.Door, voorstel.VerzoekId).ShouldBe((Besluitstand.Voorgesteld, "Hulp van de gemeente", "Wmo 2015 art. 5.3.4", "Fleur", null));
        voorstel.MoetWeigerenZonderWijziging(() => voorstel.Bevestig(Fleur, true), Bewaarregels.ZelfdePersoon);
        voorstel.MoetWeigerenZonderWijziging(() => voorstel.Bevestig(Hanna, false), Bewaarregels.NietBevestigd, "Gecontroleerd");
        voorstel.Bevestig(Hanna, true).MoetLukken().ShouldBe(new VernietigingBevestigd(voorstel.Id));
        (voorstel.Stand, voorstel.TweedeDoor).ShouldBe((Besluitstand.Geldt, "Hanna"));
        voorstel.MoetWeigerenZonderWijziging(() => voorstel.Bevestig(Hanna, true), Bewaarregels.NietOpen);
        voorstel.MoetWeigerenZonderWijziging(() => voorstel.WijsAf(Hanna, "Toch niet."), Bewaarregels.NietOpen);
    }

    [Fact]
    public void Een_voorstel_kan_worden_afgewezen_met_een_reden_ook_door_wie_het_deed()
    {
        var voorstel = StelVoor("De termijn is voorbij.").MoetLukken().Nieuw;
        voorstel.MoetWeigerenZonderWijziging(() => voorstel.WijsAf(Hanna, " "), Bewaarregels.RedenOntbreekt, "Afwijsreden");
        voorstel.WijsAf(Fleur, "Er loopt een klacht.").MoetLukken().ShouldBe(new VernietigingAfgewezen(voorstel.Id, Dossier));
        (voorstel.Stand, voorstel.Afwijsreden).ShouldBe((Besluitstand.Afgewezen, "Er loopt een klacht."));
    }

    [Fact]
    public void Voor_de_termijn_voorbij_is_en_op_een_voorbeeld_wordt_niets_voorgesteld()
    {
        Stel(null).MoetWeigeren(Bewaarregels.LooptNog);
        Stel(Voorbij with { Einde = Vandaag }).MoetWeigeren(Bewaarregels.TermijnLoopt);
        Stel(Voorbij with { Einde = Gisteren }).MoetLukken();
        Stel(Voorbij with { IsVast = false }).MoetWeigeren(Bewaarregels.AlleenVoorbeeld);
        StelVoor("").MoetWeigeren(Bewaarregels.RedenOntbreekt, "Reden");
        StelVoor(new string('x', 2001)).MoetWeigeren(Invoerregels.TeLang, "Reden");

        var voorstel = StelVoor("Voorbij.").MoetLukken().Nieuw;
        voorstel.NogSteeds(Voorbij, Vandaag).IsGelukt.ShouldBeTrue();
        voorstel.NogSteeds(null, Vandaag).MoetWeigeren(Bewaarregels.LooptNog);
    }

    [Fact]
    public void Cijfers_blijven_alleen_van_een_heel_dossier()
    {
        Bewaarbesluit.StelVoor(new(Dossier, [], Bewaarkeuze.CijfersBewaren, "Voorbij."), Voorbij, Fleur, Vandaag).MoetLukken().Nieuw.Keuze.ShouldBe(Bewaarkeuze.CijfersBewaren);
        Bewaarbesluit.StelVoor(new(Dossier, [Guid.NewGuid()], Bewaarkeuze.CijfersBewaren, "Voorbij."), Voorbij, Fleur, Vandaag).MoetWeigeren(Bewaarregels.CijfersAlleenHeel, "Keuze");
        Should.Throw<ArgumentOutOfRangeException>(() => Bewaarbesluit.StelVoor(new(Dossier, [], Bewaarkeuze.LangerBewaren, "Voorbij."), Voorbij, Fleur, Vandaag));
    }

    [Fact]
    public void Op_verzoek_van_de_inwoner_hoeft_de_termijn_niet_voorbij_te_zijn()
    {
        var verzoek = Guid.NewGuid();
        var voorstel = Bewaarbesluit.OpVerzoek(new(Dossier, [], Bewaarkeuze.Vernietigen, "De inwoner vroeg erom."), verzoek, "AVG art. 17", Fleur, Vandaag).MoetLukken().Nieuw;
        (voorstel.VerzoekId, voorstel.Klasse).ShouldBe((verzoek, "Op verzoek van de inwoner"));
        voorstel.NogSteeds(null, Vandaag).IsGelukt.ShouldBeTrue();
    }

    [Fact]
    public void Langer_bewaren_heeft_een_reden_en_een_einde()
    {
        var besluit = Langer("Er loopt een klacht.", Vandaag.AddYears(2)).MoetLukken().Nieuw;
        (besluit.Stand, besluit.Keuze, besluit.Tot).ShouldBe((Besluitstand.Geldt, Bewaarkeuze.LangerBewaren, Vandaag.AddYears(2)));
        Langer("", Morgen).MoetWeigeren(Bewaarregels.RedenOntbreekt, "Reden");
        Langer("Klacht.", null).MoetWeigeren(Bewaarregels.TotOnmogelijk, "Tot");
        Langer("Klacht.", Vandaag).MoetWeigeren(Bewaarregels.TotOnmogelijk, "Tot");
        Langer("Klacht.", Vandaag.AddYears(20).AddDays(1)).MoetWeigeren(Bewaarregels.TotOnmogelijk, "Tot");
        Bewaarregels.KeuzeOntbreekt.Code.ShouldBe("DOS-BEW-015");
        Bewaarregels.AlVoorgesteld.Code.ShouldBe("DOS-BEW-014");
    }

    private static Uitkomst<Gemaakt<Bewaarbesluit>> StelVoor(string reden) => Bewaarbesluit.StelVoor(new(Dossier, [], Bewaarkeuze.Vernietigen, reden), Voorbij, Fleur, Vandaag);

    private static Uitkomst<Gemaakt<Bewaarbesluit>> Stel(Bewaaroordeel? oordeel) => Bewaarbesluit.StelVoor(new(Dossier, [], Bewaarkeuze.Vernietigen, "Voorbij."), oordeel, Fleur, Vandaag);

    private static Uitkomst<Gemaakt<Bewaarbesluit>> Langer(string reden, DateOnly? tot) => Bewaarbesluit.BewaarLanger(Dossier, reden, tot, Fleur, Vandaag);
}
