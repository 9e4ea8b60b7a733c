using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Xunit;
using static Spil.Domein.Tests.Dossier.Documenten.Proefformulier;
using static Spil.Domein.Tests.Dossier.Documenten.Tekenproef;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Documenten;

public sealed class VoorleggenTests
{
    [Fact]
    public void De_tekst_ligt_vast_en_iedereen_is_gevraagd()
    {
        var document = Ingevuld();
        var voorgelegd = document.LegVoor(Belofte, [VanSamira, VanMarjan, VanNadia], Nu).MoetLukken();

        var versie = document.InDeMaak!;
        versie.Stand.ShouldBe(Documentstand.TerTekening);
        versie.Inhoudsmerk.ShouldBe(voorgelegd.Inhoudsmerk);
        versie.KloptMet("belofte").ShouldBeTrue();
        versie.Handtekeningen.Select(h => (h.Naam, h.Verplicht, h.Stand)).ShouldBe(
            [("Samira el Idrissi", true, Tekenstand.Gevraagd), ("Marjan de Boer", true, Tekenstand.Gevraagd), ("Nadia el Idrissi", false, Tekenstand.Gevraagd)]);
        document.MoetWeigerenZonderWijziging(() => document.Vul(Belofte, [Waarde("wat", "anders")], ["wat"], 1, "Marjan", Nu), Documentregels.LigtTerTekening);
        document.MoetWeigerenZonderWijziging(() => document.GooiWeg("Marjan", Nu), Documentregels.LigtTerTekening);
        document.MoetWeigerenZonderWijziging(() => document.LegVoor(Belofte, [VanSamira, VanMarjan], Nu), Documentregels.LigtTerTekening);
    }

    [Fact]
    public void Wat_mist_wordt_genoemd_en_niemand_wordt_gevraagd()
    {
        var leeg = EenDocument(Belofte);
        leeg.LegVoor(Belofte, [VanSamira, VanMarjan], Nu).Weigeringen.Select(w => (w.Regel, w.Veld)).ShouldBe(
            [(Documentregels.NietVolledig, ""), (Formulierregels.AntwoordOntbreekt, "wat")]);
        leeg.InDeMaak!.Handtekeningen.ShouldBeEmpty();
    }

    [Fact]
    public void Wie_moet_tekenen_wordt_gevraagd_een_keer_en_met_een_naam()
    {
        var document = Ingevuld();
        document.MoetWeigerenZonderWijziging(() => document.LegVoor(Belofte, [VanSamira], Nu), Tekenregels.TekenaarOntbreekt, "deelnemer");
        document.MoetWeigerenZonderWijziging(() => document.LegVoor(Belofte, [VanSamira, VanMarjan, VanMarjan], Nu), Tekenregels.DubbelGevraagd, "deelnemer");
        document.MoetWeigerenZonderWijziging(
            () => document.LegVoor(Belofte, [VanSamira, new("deelnemer", null, "Kees Lansink"), new("deelnemer", null, "kees  lansink")], Nu), Tekenregels.DubbelGevraagd, "deelnemer");
        document.MoetWeigerenZonderWijziging(() => document.LegVoor(Belofte, [VanSamira, VanMarjan, new("deelnemer", null, " ")], Nu), Tekenregels.NaamOntbreekt, "deelnemer");
        document.MoetWeigerenZonderWijziging(() => document.LegVoor(Belofte, [VanSamira, VanMarjan, new("burgemeester", null, "Iemand")], Nu), Tekenregels.Onbekend, "burgemeester");
        document.LegVoor(Belofte, [VanSamira, VanMarjan, new("deelnemer", null, "Kees Lansink")], Nu).MoetLukken();
    }

    [Fact]
    public void Een_formulier_zonder_tekenaars_wordt_niet_voorgelegd()
    {
        var document = EenDocument();
        document.MoetWeigerenZonderWijziging(() => document.LegVoor(Netwerk, [VanSamira], Nu), Tekenregels.NiemandTekent);
    }

    [Fact]
    public void Teruggehaald_telt_geen_handtekening_meer_en_blijft_zichtbaar_wat_er_stond()
    {
        var document = Voorgelegd();
        document.Teken("Samira").MoetLukken();
        document.HaalTerug().MoetLukken().Vervallen.ShouldBe(2);

        var versie = document.InDeMaak!;
        (versie.Stand, versie.Inhoudsmerk).ShouldBe((Documentstand.Concept, ""));
        document.Van("Samira").ShouldSatisfyAllConditions(h => h.Stand.ShouldBe(Tekenstand.Vervallen), h => h.Wijze.ShouldBe(Tekenwijze.Scherm), h => h.Op.ShouldBe(Straks));
        versie.Tellend().ShouldBeEmpty();
        document.MoetWeigerenZonderWijziging(() => document.HaalTerug(), Tekenregels.NietTerTekening);

        document.Vul(Belofte, [Waarde("wat", "Nieuwe belofte")], ["wat"], 1, "Marjan", Nu).MoetLukken();
        document.LegVoor(Belofte, [VanSamira, VanMarjan], Straks).MoetLukken();
        document.Teken("Marjan").MoetLukken().Vast.ShouldBeNull("the signature of Samira was on the old text");
        document.Teken("Samira").MoetLukken().Vast.ShouldNotBeNull();
    }

    [Fact]
    public void Een_herinnering_per_dag_is_genoeg()
    {
        var document = Voorgelegd();
        var samira = document.Van("Samira").Id;
        document.MoetWeigerenZonderWijziging(() => document.Herinner(samira, Straks), Tekenregels.PasHerinnerd);
        document.Herinner(samira, Nu.AddDays(1)).MoetLukken();
        document.Van("Samira").HerinnerdOp.ShouldBe(Nu.AddDays(1));
        document.MoetWeigerenZonderWijziging(() => document.Herinner(samira, Nu.AddDays(1).AddHours(1)), Tekenregels.PasHerinnerd);
        document.Teken("Samira").MoetLukken();
        document.MoetWeigerenZonderWijziging(() => document.Herinner(samira, Nu.AddDays(5)), Tekenregels.AlGetekend);
        document.MoetWeigerenZonderWijziging(() => document.Herinner(Guid.NewGuid(), Nu.AddDays(5)), Tekenregels.Onbekend);
    }

    [Fact]
    public void Wie_niet_meer_meedoet_wordt_niet_meer_gevraagd()
    {
        var kees = new Gevraagde("deelnemer", Nadia, "Kees Lansink");
        var document = Voorgelegd(VanSamira, VanMarjan, kees);
        document.Teken("Samira").MoetLukken();
        document.Teken("Marjan").MoetLukken().Vast.ShouldBeNull();

        document.VervalVoor(Nadia, Straks).Select(g => g.GetType().Name).ShouldBe([nameof(TekenverzoekVervallen), nameof(DocumentVastgesteld)]);
        document.Van("Kees").Stand.ShouldBe(Tekenstand.Vervallen);
        document.VervalVoor(Nadia, Straks).ShouldBeEmpty();
    }

    [Fact]
    public void Zonder_de_enige_in_een_rol_wordt_een_document_niet_klaar()
    {
        var document = Voorgelegd();
        document.Teken("Samira").MoetLukken();
        document.VervalVoor(Regisseur, Straks).Single().ShouldBeOfType<TekenverzoekVervallen>();
        document.InDeMaak!.Stand.ShouldBe(Documentstand.TerTekening);
        document.MoetWeigerenZonderWijziging(() => document.Teken("Marjan"), Tekenregels.Vervallen);
    }
}
