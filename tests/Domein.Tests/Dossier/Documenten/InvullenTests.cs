using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Dossier.Documenten.Proefformulier;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Documenten;

public sealed class InvullenTests
{
    [Fact]
    public void Een_document_begint_met_een_lege_eerste_versie()
    {
        var gemaakt = Document.Begin(DossierId.Nieuw(), null, Netwerk, "  Fatima   el Idrissi ", "Nienke", Nu).MoetLukken();

        gemaakt.Nieuw.Betreft.ShouldBe("Fatima el Idrissi");
        gemaakt.Nieuw.Titel.ShouldBe("Mijn netwerk");
        gemaakt.Nieuw.Laatste!.Stand.ShouldBe(Documentstand.Concept);
        gemaakt.Nieuw.Laatste.Nu().ShouldBeEmpty();
        gemaakt.Gebeurtenis.ShouldBeOfType<DocumentBegonnen>().Formulier.ShouldBe("netwerk");
        Document.Begin(DossierId.Nieuw(), null, Netwerk, new string('x', 201), "Nienke", Nu).MoetWeigeren(Invoerregels.TeLang, "Betreft");
    }

    [Fact]
    public void Een_antwoord_wordt_bewaard_onder_de_naam_van_wie_het_gaf_en_een_volgend_antwoord_wist_het_niet()
    {
        var document = EenDocument();
        document.Vul(0, "Samira", ("a", "eerst"), ("cijfer", "")).Gebeurtenis!.Velden.ShouldBe(["a"]);
        document.Vul(1, "Nienke", ("a", "daarna"));

        document.Laatste!.Nu()["a"].ShouldSatisfyAllConditions(a => a.Tekst.ShouldBe("daarna"), a => a.Door.ShouldBe("Nienke"));
        document.Laatste.Op(1)["a"].Tekst.ShouldBe("eerst");
        document.Laatste.Op(0).ShouldBeEmpty();
        document.Laatste.Antwoorden.Count.ShouldBe(2);
    }

    [Fact]
    public void Wat_niet_op_het_scherm_stond_blijft_en_wat_leeg_is_gemaakt_gaat_weg()
    {
        var document = EenDocument();
        document.Vul(0, "Samira", ("a", "1"), ("b", "2"));
        document.Vul(1, "Samira", ("a", ""));

        document.Laatste!.Teksten().ShouldBe([new("b", "2")]);
    }

    [Fact]
    public void Wie_niets_verandert_verandert_niets()
    {
        var document = EenDocument();
        document.Vul(0, "Samira", ("a", "1"));
        var versie = document.Versie;

        var invulling = document.Vul(1, "Nienke", ("a", "1"), ("b", ""));

        invulling.Gebeurtenis.ShouldBeNull();
        document.Versie.ShouldBe(versie);
        document.Laatste!.Nu()["a"].Door.ShouldBe("Samira");
    }

    [Fact]
    public void Twee_mensen_die_iets_anders_invullen_zitten_elkaar_niet_in_de_weg()
    {
        var document = EenDocument();
        document.Vul(0, "Samira", ("a", "van Samira"), ("b", ""));
        document.Vul(0, "Nienke", ("a", ""), ("b", "van Nienke")).Botsingen.ShouldBeEmpty();

        document.Laatste!.Teksten().ShouldBe([new("a", "van Samira"), new("b", "van Nienke")], ignoreOrder: true);
    }

    [Fact]
    public void Twee_mensen_die_hetzelfde_anders_invullen_zien_allebei_de_teksten_en_de_rest_is_bewaard()
    {
        var document = EenDocument();
        document.Vul(0, "Samira", ("a", "zo"));

        var invulling = document.Vul(0, "Nienke", ("a", "anders"), ("b", "erbij"));

        invulling.Botsingen.ShouldBe([new("a", "anders", "zo", "Samira", Nu)]);
        invulling.Botsingen[0].Weigering.ShouldBe(Documentregels.Botsing.Bij("a"));
        invulling.Gebeurtenis!.Velden.ShouldBe(["b"]);
        document.Laatste!.Teksten().ShouldBe([new("a", "zo"), new("b", "erbij")], ignoreOrder: true);
        document.Laatste!.Antwoorden.ShouldContain(a => a.Tekst == "anders" && a.Sinds == a.Tot);
        // Having seen both, the choice of this person stands.
        document.Vul(2, "Nienke", ("a", "anders")).Botsingen.ShouldBeEmpty();
        document.Laatste.Nu()["a"].Tekst.ShouldBe("anders");
    }

    [Fact]
    public void Wie_weghaalt_wat_een_ander_net_veranderde_haalt_niets_weg()
    {
        var document = EenDocument();
        document.Vul(0, "Samira", ("a", "oud"));
        document.Vul(1, "Samira", ("a", "nieuw"));

        document.Vul(1, "Nienke", ("a", "")).Botsingen.ShouldBe([new("a", "", "nieuw", "Samira", Nu)]);
        document.Vul(1, "Joke", ("a", "nieuw")).Botsingen.ShouldBeEmpty();
        document.Vul(2, "Samira", ("a", ""));
        document.Vul(2, "Nienke", ("a", "nog nieuwer")).Botsingen.ShouldBe([new("a", "nog nieuwer", "", "", null)]);
    }

    [Fact]
    public void Twee_mensen_zetten_tegelijk_een_rij_in_een_lijst()
    {
        var document = EenDocument();
        document.Vul(Netwerk, [Waarde($"mensen/{Rij1}/naam", "Fatima")], ["mensen"], 0, "Samira", Nu).MoetLukken();
        document.Vul(Netwerk, [Waarde($"mensen/{Rij2}/naam", "Joke")], ["mensen"], 0, "Nienke", Nu).MoetLukken().Botsingen.ShouldBeEmpty();
        document.Laatste!.Teksten().Values.ShouldBe(["Fatima", "Joke"], ignoreOrder: true);

        // The whole list was on the screen, so a row that is not sent was taken out.
        document.Vul(Netwerk, [Waarde($"mensen/{Rij2}/naam", "Joke")], ["mensen"], 2, "Samira", Nu).MoetLukken();
        document.Laatste!.Teksten().Values.ShouldBe(["Joke"]);
    }

    [Fact]
    public void Een_document_wordt_ingevuld_met_de_versie_van_het_formulier_waarmee_het_begon()
    {
        Should.Throw<ArgumentException>(() => EenDocument().Vul(Netwerk with { Versie = 2 }, [], [], 0, "Nienke", Nu));
        Should.Throw<ArgumentException>(() => EenDocument().Vul(Netwerk with { Code = "ander" }, [], [], 0, "Nienke", Nu));
    }

    [Fact]
    public void Wat_ter_tekening_ligt_verandert_niet()
    {
        var getekend = Netwerk with { Tekenaars = [new("inwoner", Formulierrol.Inwoner, true, [Tekenwijze.Scherm], "Ik ben het eens.")] };
        var document = EenDocument(getekend);
        document.LegVoor(getekend, [new("inwoner", Samira, "Samira el Idrissi")], Nu).MoetLukken();

        document.MoetWeigerenZonderWijziging(() => document.Vul(getekend, [Waarde("a", "x")], ["a"], 0, "Samira", Nu), Documentregels.LigtTerTekening);
        document.MoetWeigerenZonderWijziging(() => document.GooiWeg("Samira", Nu), Documentregels.LigtTerTekening);
        document.MoetWeigerenZonderWijziging(() => document.NieuweVersie(Netwerk, "Samira", Nu), Documentregels.AlInDeMaak);
    }

    [Fact]
    public void Een_weggegooid_document_komt_terug_zoals_het_was()
    {
        var document = EenDocument();
        document.Vul(0, "Samira", ("a", "mijn woorden"));
        document.MoetWeigerenZonderWijziging(document.ZetTerug, Documentregels.AlInDeMaak);

        document.GooiWeg("Nienke", Nu).MoetLukken().Versie.ShouldBe(1);
        document.Laatste.ShouldBeNull();
        document.Versies[0].ShouldSatisfyAllConditions(v => v.WeggegooidDoor.ShouldBe("Nienke"), v => v.IsInvulbaar.ShouldBeFalse());
        document.MoetWeigerenZonderWijziging(() => document.Vul(Netwerk, [Waarde("a", "x")], ["a"], 1, "Samira", Nu), Documentregels.IsWeg);
        document.MoetWeigerenZonderWijziging(() => document.GooiWeg("Nienke", Nu), Documentregels.IsWeg);
        document.MoetWeigerenZonderWijziging(() => document.NieuweVersie(Netwerk, "Nienke", Nu), Documentregels.NogNietKlaar);

        document.ZetTerug().MoetLukken();
        document.Laatste!.Teksten()["a"].ShouldBe("mijn woorden");
        document.MoetWeigerenZonderWijziging(() => document.NieuweVersie(Netwerk, "Nienke", Nu), Documentregels.AlInDeMaak);
    }
}
