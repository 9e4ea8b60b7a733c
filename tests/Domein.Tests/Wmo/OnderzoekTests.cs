using Shouldly;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Onderzoeken;
using Xunit;
using static Spil.Domein.Tests.Wmo.Wmogegeven;

namespace Spil.Domein.Tests.Wmo;

public sealed class OnderzoekTests
{
    private static readonly Mogelijkheidinvoer Zoon = new(Mogelijkheidsoort.Netwerk, "Haar zoon dweilt.", true, "Gebeld met de zoon.", Vandaag, new(false, false, false, false));

    [Fact]
    public void Elk_onderdeel_van_de_wet_heeft_een_onderwerp() =>
        Onderwerptekst.Alle.Select(o => o.Lid).Where(l => l.Length > 0).Distinct().ShouldBe(["a", "b", "c", "d", "e", "f", "g"]);

    [Fact]
    public void Elk_onderwerp_heeft_woorden_en_een_eigen_adres()
    {
        Onderwerptekst.Alle.Select(o => o.Onderwerp).ShouldBe(Enum.GetValues<Onderwerp>(), ignoreOrder: true);
        Onderwerptekst.Alle.Select(o => o.Sleutel).ShouldBeUnique();
        Onderwerptekst.Alle.ShouldAllBe(o => Onderwerptekst.Van(o.Sleutel) == o && Onderwerptekst.Van(o.Onderwerp) == o);
        Onderwerptekst.Van("nergens").ShouldBeNull();
    }

    [Fact]
    public void Twee_die_tegelijk_schrijven_verliezen_geen_woord()
    {
        var onderzoek = Zaak().Onderzoek;
        onderzoek.Schrijf(Onderwerp.Behoeften, "Een", "mevrouw", 0, "Eline", Nu).MoetLukken().Versie.ShouldBe(1);
        onderzoek.MoetWeigerenZonderWijziging(() => onderzoek.Schrijf(Onderwerp.Behoeften, "Twee", "zoon", 0, "Joost", Nu), Onderzoeksregels.Verouderd, "tekst");
        onderzoek.Schrijf(Onderwerp.Netwerk, "Een ander onderwerp gaat gewoon.", "zoon", 0, "Joost", Nu).MoetLukken();
        onderzoek.Schrijf(Onderwerp.Behoeften, "Twee", "zoon", 1, "Joost", Nu).MoetLukken().Versie.ShouldBe(2);
        onderzoek.Over(Onderwerp.Behoeften)!.Tekst.ShouldBe("Twee");
    }

    [Fact]
    public void Een_bevinding_zegt_iets_en_wie_het_zei()
    {
        var onderzoek = Zaak().Onderzoek;
        onderzoek.Schrijf(Onderwerp.Behoeften, " ", "mevrouw", 0, "Eline", Nu).MoetWeigeren(Onderzoeksregels.BevindingLeeg, "tekst");
        onderzoek.Schrijf(Onderwerp.Behoeften, "Iets", "", 0, "Eline", Nu).MoetWeigeren(Onderzoeksregels.WieOntbreekt, "wie");
        onderzoek.Schrijf((Onderwerp)99, "Iets", "mevrouw", 0, "Eline", Nu).MoetWeigeren(Onderzoeksregels.KeuzeOnbekend, "onderwerp");
    }

    [Fact]
    public void Netwerk_en_vrijwilligers_tellen_alleen_mee_als_is_nagegaan_dat_het_kan()
    {
        var onderzoek = Zaak().Onderzoek;
        onderzoek.GaNa(Zoon with { Nagegaan = "" }, Vandaag, "Eline").MoetWeigeren(Onderzoeksregels.NagaanOntbreekt, "Nagegaan");
        onderzoek.GaNa(Zoon with { NagegaanOp = Vandaag.AddDays(1) }, Vandaag, "Eline").MoetWeigeren(Onderzoeksregels.InToekomst, "NagegaanOp");
        onderzoek.GaNa(Zoon with { Beschikbaar = null }, Vandaag, "Eline").MoetWeigeren(Onderzoeksregels.KeuzeOnbekend, "Beschikbaar");
        onderzoek.GaNa(Zoon with { Soort = null }, Vandaag, "Eline").MoetWeigeren(Onderzoeksregels.KeuzeOnbekend, "Soort");
        onderzoek.GaNa(Zoon with { Wat = "" }, Vandaag, "Eline").MoetWeigeren(Onderzoeksregels.WatOntbreekt, "Wat");
        onderzoek.GaNa(Zoon with { Beschikbaar = false }, Vandaag, "Eline").MoetLukken().TeltMee.ShouldBeFalse();
        onderzoek.GaNa(Zoon, Vandaag, "Eline").MoetLukken().TeltMee.ShouldBeTrue();
    }

    // CRVB:2019:3535: all sixteen combinations of the four criteria, and only one of them holds.
    [Theory, InlineData(Mogelijkheidsoort.AlgemeenGebruikelijk)]
    public void Algemeen_gebruikelijk_is_het_alleen_als_alle_vier_kloppen(Mogelijkheidsoort soort)
    {
        for (var i = 0; i < 16; i++)
        {
            var toets = new Gebruikelijktoets((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0);
            var uitkomst = Zaak().Onderzoek.GaNa(Zoon with { Soort = soort, Toets = toets }, Vandaag, "Eline");
            if (i == 15) uitkomst.MoetLukken().TeltMee.ShouldBeTrue();
            else uitkomst.MoetWeigeren(Onderzoeksregels.NietGebruikelijk, "Toets");
        }
    }

    [Fact]
    public void Geen_huisbezoek_zegt_waarom_niet()
    {
        var onderzoek = Zaak().Onderzoek;
        onderzoek.LegWoningVast(Thuis with { Huisbezoek = null, HuisbezoekOp = null }, 0, Vandaag).MoetWeigeren(Onderzoeksregels.HuisbezoekOntbreekt, "Huisbezoek");
        onderzoek.LegWoningVast(Thuis with { Huisbezoek = false }, 0, Vandaag).MoetWeigeren(Onderzoeksregels.WaaromGeenBezoek, "WaaromGeenBezoek");
        onderzoek.LegWoningVast(Thuis with { HuisbezoekOp = null }, 0, Vandaag).MoetWeigeren(Onderzoeksregels.BezoekdagOntbreekt, "HuisbezoekOp");
        onderzoek.LegWoningVast(Thuis with { HuisbezoekOp = Vandaag.AddDays(1) }, 0, Vandaag).MoetWeigeren(Onderzoeksregels.InToekomst, "HuisbezoekOp");
        onderzoek.LegWoningVast(Thuis with { Mensen = 0 }, 0, Vandaag).MoetWeigeren(Onderzoeksregels.AantalMensen, "Mensen");
        onderzoek.LegWoningVast(Thuis with { KamersInGebruik = 21 }, 0, Vandaag).MoetWeigeren(Onderzoeksregels.AantalKamers, "KamersInGebruik");
        onderzoek.LegWoningVast(Thuis with { KamersNietInGebruik = -1 }, 0, Vandaag).MoetWeigeren(Onderzoeksregels.AantalKamers, "KamersNietInGebruik");
        onderzoek.LegWoningVast(Thuis with { Huisbezoek = false, WaaromGeenBezoek = "Alles is bekend." }, 0, Vandaag).MoetLukken();
        (onderzoek.Woning!.HuisbezoekOp, onderzoek.WoningVersie).ShouldBe((null, 1));
        onderzoek.LegWoningVast(Thuis, 0, Vandaag).MoetWeigeren(Onderzoeksregels.Verouderd);
    }

    [Fact]
    public void Het_verslag_wacht_op_elk_onderwerp_en_op_wie_de_inwoner_is()
    {
        var (melding, onderzoek) = Zaak();
        onderzoek.KanGeven().Weigeringen.Select(w => w.Regel).ShouldBe([Onderzoeksregels.NogNietAf, Onderzoeksregels.HuisbezoekOntbreekt]);
        onderzoek.NogNodig().Count.ShouldBe(Onderwerptekst.Alle.Count);
        (melding, onderzoek) = Klaar();
        onderzoek.LegWoningVast(Thuis with { IdentiteitVastgesteld = false }, 1, Vandaag).MoetLukken();
        onderzoek.GeefVerslag(melding, Vandaag, "Eline").MoetWeigeren(Onderzoeksregels.IdentiteitOntbreekt);
        onderzoek.LegWoningVast(Thuis, 2, Vandaag).MoetLukken();
        onderzoek.GeefVerslag(melding, Vandaag, "Eline").MoetLukken();
        melding.Stand.ShouldBe(Meldstand.Verslag);
    }

    [Fact]
    public void Een_gegeven_verslag_verandert_niet_meer_en_de_inwoner_tekent_met_een_naam()
    {
        var (melding, onderzoek) = Klaar();
        onderzoek.Reageer(true, "", "Riek", Vandaag).MoetWeigeren(Onderzoeksregels.GeenVerslag);
        onderzoek.GeefVerslag(melding, Vandaag, "Eline").MoetLukken();
        onderzoek.Schrijf(Onderwerp.Netwerk, "Toch", "zoon", 1, "Eline", Nu).MoetWeigeren(Onderzoeksregels.IsGegeven);
        onderzoek.GaNa(Zoon, Vandaag, "Eline").MoetWeigeren(Onderzoeksregels.IsGegeven);
        onderzoek.LegWoningVast(Thuis, 1, Vandaag).MoetWeigeren(Onderzoeksregels.IsGegeven);
        onderzoek.Reageer(null, "", "Riek", Vandaag).MoetWeigeren(Onderzoeksregels.AkkoordOntbreekt, "akkoord");
        onderzoek.Reageer(false, "", "Riek", Vandaag).MoetWeigeren(Onderzoeksregels.OpmerkingOntbreekt, "opmerking");
        onderzoek.Reageer(true, "", " ", Vandaag).MoetWeigeren(Onderzoeksregels.NaamOntbreekt, "handtekening");
        onderzoek.Reageer(false, "Mijn zoon komt niet elke week.", "Riek", Vandaag).MoetLukken().Akkoord.ShouldBeFalse();
        onderzoek.Reageer(true, "", "Riek", Vandaag).MoetWeigeren(Onderzoeksregels.AlGereageerd);
    }

    [Fact]
    public void Wat_verkeerd_is_opgeschreven_kan_weg()
    {
        var onderzoek = Zaak().Onderzoek;
        var id = onderzoek.GaNa(Zoon, Vandaag, "Eline").MoetLukken().Mogelijkheid;
        onderzoek.HaalWeg(id).MoetLukken();
        onderzoek.HaalWeg(id).MoetWeigeren(Onderzoeksregels.Onbekend);
    }
}
