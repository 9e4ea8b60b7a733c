using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Invoer;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Aanmeldingen;

public sealed class AanmeldingTests
{
    [Fact]
    public void Ontvang_bewaart_het_hele_formulier()
    {
        var van = OrganisatieId.Nieuw();
        var (aanmelding, gebeurtenis) = Aanmelding.Ontvang(EenAanmelding() with { AanmelderOrganisatieId = van }, Vandaag, "bsn:1")
            .MoetLukken();
        aanmelding.Inwoner.Naam.Volledig.ShouldBe("Samira el Idrissi");
        aanmelding.Inwoner.Bsn!.Voluit().ShouldBe("999990019");
        aanmelding.Inwoner.Adres.OpEenRegel.ShouldBe("Korte Haaksbergerstraat 4, 7511 JR Enschede");
        (aanmelding.Zoeksleutel, aanmelding.AanmelderNaam, aanmelding.AanmelderFunctie, aanmelding.AanmelderTelefoon,
            aanmelding.AanmelderEmail)
            .ShouldBe(("samira el idrissi", "Petra van der Veen", "consulent schuldhulp", "053 4801234", "petra@voorbeeld.nl"));
        (aanmelding.Reden, aanmelding.AndereBetrokkenen).ShouldBe(("Ik wil weer ’s ochtends opstaan en weten waarvoor.",
            "Mijn zus Fatima."));
        (aanmelding.OntvangenOp, aanmelding.FolderUitgereiktOp, aanmelding.UitlegGegevenOp, aanmelding.UitlegDoor)
            .ShouldBe((Start, Start, Start, "Marjan de Boer"));
        (aanmelding.ToestemmingOp, aanmelding.Toestemmingswijze, aanmelding.Getuige, aanmelding.Status, aanmelding.Herkomstsleutel)
            .ShouldBe((Start.AddDays(1), Toestemmingswijze.OpPapier, "", Aanmeldstatus.Nieuw, "bsn:1"));
        gebeurtenis.ShouldBe(new AanmeldingOntvangen(aanmelding.Id, van, Start));
    }

    [Fact]
    public void Ontvang_kan_half_ingevuld() =>
        Aanmelding.Ontvang(new() { AanmelderNaam = "Petra", Achternaam = "Idrissi", OntvangenOp = Vandaag }, Vandaag).MoetLukken();

    [Fact]
    public void Ontvang_noemt_alles_wat_niet_klopt_bij_het_eigen_veld()
    {
        var ver = new DateOnly(2030, 1, 1);
        Aanmelding.Ontvang(new()
        {
            AanmelderTelefoon = "x", AanmelderEmail = "x", Geboortedatum = Morgen, Bsn = "1", Postcode = "1", Telefoon = "x", Email = "x",
            Reden = new string('x', 2001), AndereBetrokkenen = new string('x', 2001), FolderUitgereiktOp = ver, UitlegGegevenOp = ver,
            ToestemmingOp = ver,
        }, Vandaag).Weigeringen.Select(w => w.Veld).ShouldBe(["AanmelderNaam", "AanmelderTelefoon", "AanmelderEmail", "Achternaam",
            "Geboortedatum", "Bsn", "Postcode",
            "Telefoon", "Email", "Reden", "AndereBetrokkenen", "OntvangenOp", "FolderUitgereiktOp", "UitlegGegevenOp", "ToestemmingOp",
                "UitlegDoor", "Toestemmingswijze"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀 \u202B سميرة <script>alert(1)</script> '; DROP TABLE x; --")]
    public void Woorden_blijven_letterlijk(string reden) => EenOntvangenAanmelding(a => a with { Reden = reden }).Reden.ShouldBe(reden);

    [Fact]
    public void Verplichte_velden_en_dagen()
    {
        Weigert(a => a with { AanmelderNaam = " " }, Aanmeldregels.AanmelderOntbreekt, "AanmelderNaam");
        Weigert(a => a with { OntvangenOp = null }, Aanmeldregels.OntvangstOntbreekt, "OntvangenOp");
        Weigert(a => a with { OntvangenOp = Morgen }, Aanmeldregels.InToekomst, "OntvangenOp");
        Weigert(a => a with { FolderUitgereiktOp = Morgen }, Aanmeldregels.InToekomst, "FolderUitgereiktOp");
        Weigert(a => a with
        {
            Geboortedatum = Start.AddDays(1),
            OntvangenOp = Vandaag,
            FolderUitgereiktOp = Vandaag,
            UitlegGegevenOp = Start,
            ToestemmingOp = Vandaag
        },
            Aanmeldregels.VoorGeboorte, "UitlegGegevenOp");
        Weigert(a => a with { Geboortedatum = new(1899, 1, 1) }, Persoonregels.GeboortedatumTeVroeg, "Geboortedatum");
        Weigert(a => a with { UitlegDoor = new string('x', 201) }, Invoerregels.TeLang, "UitlegDoor");
    }

    [Fact]
    public void Uitleg_heeft_een_dag_en_een_naam()
    {
        Weigert(a => a with { UitlegDoor = "" }, Aanmeldregels.UitlegDoorOntbreekt, "UitlegDoor");
        Weigert(a => a with { UitlegGegevenOp = null }, Aanmeldregels.UitlegOpOntbreekt, "UitlegGegevenOp");
        EenOntvangenAanmelding(a => a with { UitlegDoor = null, UitlegGegevenOp = null });
    }

    [Fact]
    public void Toestemming_heeft_een_dag_en_een_wijze_en_komt_na_de_uitleg()
    {
        Weigert(a => a with { Toestemmingswijze = null }, Aanmeldregels.WijzeOntbreekt, "Toestemmingswijze");
        Weigert(a => a with { Toestemmingswijze = (Toestemmingswijze)9 }, Aanmeldregels.KeuzeOnbekend, "Toestemmingswijze");
        Weigert(a => a with { ToestemmingOp = null }, Aanmeldregels.ToestemmingOpOntbreekt, "ToestemmingOp");
        Weigert(a => a with { ToestemmingOp = Start.AddDays(-1) }, Aanmeldregels.ToestemmingVoorUitleg, "ToestemmingOp");
        Weigert(a => a with { Toestemmingswijze = Toestemmingswijze.MondelingMetGetuige }, Aanmeldregels.GetuigeOntbreekt, "Getuige");
        EenOntvangenAanmelding(a => a with { ToestemmingOp = Start });
        EenOntvangenAanmelding(a => a with { Toestemmingswijze = Toestemmingswijze.MondelingMetGetuige, Getuige = "Fatima" }).Getuige
            .ShouldBe("Fatima");
        EenOntvangenAanmelding(a => a with { Toestemmingswijze = null, ToestemmingOp = null });
    }

    [Fact]
    public void Wijzig_kan_zolang_er_niets_is_besloten()
    {
        var aanmelding = EenOntvangenAanmelding();
        aanmelding.Wijzig(EenAanmelding() with { Telefoon = "053 1234567" }, Vandaag).MoetLukken();
        aanmelding.Inwoner.Telefoon.ShouldBe("053 1234567");
        aanmelding.MoetWeigerenZonderWijziging(() => aanmelding.Wijzig(EenAanmelding() with { Email = "x" }, Vandaag),
            Persoonregels.EmailOnmogelijk, "Email");
        aanmelding.WijsAf("Samira woont in Almelo.", Vandaag, Vandaag, Marjan).MoetLukken();
        aanmelding.Wijzig(EenAanmelding(), Vandaag).MoetWeigeren(Aanmeldregels.AlBesloten);
        aanmelding.Koppel(Samira).MoetWeigeren(Aanmeldregels.AlBesloten);
        aanmelding.IsIemandAnders("Andere straat.").MoetWeigeren(Aanmeldregels.AlBesloten);
    }

    [Fact]
    public void Wijzig_schrijft_niet_over_de_nieuwere_tekst_van_iemand_anders()
    {
        var aanmelding = EenOntvangenAanmelding();
        var gelezen = aanmelding.Versie;
        aanmelding.Wijzig(EenAanmelding() with { Telefoon = "053 1234567" }, Vandaag, gelezen).MoetLukken();
        aanmelding.MoetWeigerenZonderWijziging(() => aanmelding.Wijzig(EenAanmelding(), Vandaag, gelezen), Aanmeldregels.Verouderd);
        aanmelding.Wijzig(EenAanmelding(), Vandaag, aanmelding.Versie).MoetLukken();
    }

    [Fact]
    public void Over_een_andere_naam_wordt_opnieuw_geoordeeld()
    {
        var aanmelding = EenOntvangenAanmelding();
        aanmelding.IsIemandAnders(" ").MoetWeigeren(Aanmeldregels.DubbelnotitieOntbreekt, "DubbelNotitie");
        aanmelding.IsIemandAnders("Andere moeder.").MoetLukken().ShouldBe(new DubbelBeoordeeld(aanmelding.Id, null));
        aanmelding.Wijzig(EenAanmelding() with { Reden = "Anders." }, Vandaag).MoetLukken();
        (aanmelding.DubbelBeoordeeld, aanmelding.DubbelNotitie).ShouldBe((true, "Andere moeder."));
        aanmelding.Koppel(Samira).MoetLukken().Persoon.ShouldBe(Samira);
        (aanmelding.GekoppeldePersoonId, aanmelding.DubbelNotitie).ShouldBe((Samira, ""));
        aanmelding.Wijzig(EenAanmelding() with { Geboortedatum = new(1990, 4, 5) }, Vandaag).MoetLukken();
        (aanmelding.DubbelBeoordeeld, aanmelding.GekoppeldePersoonId).ShouldBe((false, null));
    }

    [Fact]
    public void Naam_geboortedatum_en_BSN_tellen_elk_voor_wie_het_is()
    {
        Func<Aanmeldinvoer, Aanmeldinvoer>[] anders =
            [a => a with { Voornaam = "Sam" }, a => a with { Geboortedatum = null }, a => a with { Bsn = "" }];
        foreach (var wijzig in anders)
        {
            var aanmelding = EenOntvangenAanmelding();
            aanmelding.IsIemandAnders("Andere moeder.").MoetLukken();
            aanmelding.Wijzig(wijzig(EenAanmelding()), Vandaag).MoetLukken();
            aanmelding.DubbelBeoordeeld.ShouldBeFalse();
        }
    }

    [Fact]
    public void Afwijzen_heeft_een_reden_en_een_dag_die_kan()
    {
        var aanmelding = EenOntvangenAanmelding();
        aanmelding.WijsAf("", Vandaag, Vandaag, Marjan).MoetWeigeren(Aanmeldregels.RedenOntbreekt, "Besluitreden");
        aanmelding.WijsAf("Nee.", Morgen, Vandaag, Marjan).MoetWeigeren(Aanmeldregels.InToekomst, "BeslotenOp");
        aanmelding.WijsAf("Nee.", Start.AddDays(-1), Vandaag, Marjan).MoetWeigeren(Aanmeldregels.BesluitTeVroeg, "BeslotenOp");
        aanmelding.WijsAf("Samira woont in Almelo.", Vandaag, Vandaag, Marjan).MoetLukken()
            .ShouldBe(new AanmeldingAfgewezen(aanmelding.Id, Vandaag));
        (aanmelding.Status, aanmelding.Besluitreden, aanmelding.BeslotenOp, aanmelding.BeslotenDoor)
            .ShouldBe((Aanmeldstatus.Afgewezen, "Samira woont in Almelo.", Vandaag, "Marjan de Boer"));
        aanmelding.WijsAf("Nee.", Vandaag, Vandaag, Marjan).MoetWeigeren(Aanmeldregels.AlBesloten);
    }

    private static void Weigert(Func<Aanmeldinvoer, Aanmeldinvoer> anders, Regel regel, string veld) =>
        Aanmelding.Ontvang(anders(EenAanmelding()), Vandaag).MoetWeigeren(regel, veld);
}
