using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Dossier.Formulieren.Vragen;

namespace Spil.Domein.Tests.Dossier.Formulieren;

public sealed class EigenFormulierTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Nu;

    [Fact]
    public void Een_versie_wordt_geladen_als_concept()
    {
        var gemaakt = Laad(2).MoetLukken();
        gemaakt.Nieuw.Stand.ShouldBe(Formulierstand.Concept);
        (gemaakt.Nieuw.Code, gemaakt.Nieuw.Nummer, gemaakt.Nieuw.Titel).ShouldBe(("proef", 2, "Proef"));
        gemaakt.Gebeurtenis.ShouldBeOfType<FormulierGeladen>().Merk.Length.ShouldBe(64);
    }

    [Fact]
    public void Een_versie_die_er_al_is_komt_er_niet_nog_eens()
    {
        Laad(2, Versie(2, Formulierstand.Concept)).MoetWeigeren(Formulierregels.VersieBestaat);
        Laad(2, Versie(2, Formulierstand.Ingetrokken)).MoetWeigeren(Formulierregels.VersieBestaat);
        Laad(2, Versie(1), Versie(2) with { Code = "ander" }).MoetLukken();
    }

    [Fact]
    public void Een_concept_kan_opnieuw_worden_geladen_en_wat_gepubliceerd_is_nooit()
    {
        var formulier = Laad(1).MoetLukken().Nieuw;
        var beter = Formulier(Vraag(Veldsoort.Tekst)) with { Titel = "Beter" };
        formulier.LaadOpnieuw(beter, "{ }", "Nienke", Nu).MoetLukken().Titel.ShouldBe("Beter");
        (formulier.Titel, formulier.Json, formulier.Versie).ShouldBe(("Beter", "{ }", 2));
        formulier.Publiceer(2, [], Nu).MoetLukken();
        formulier.LaadOpnieuw(beter, "{}", "Nienke", Nu).MoetWeigeren(Formulierregels.VersieBestaat);
        Should.Throw<ArgumentException>(() => formulier.LaadOpnieuw(beter with { Versie = 9 }, "{}", "Nienke", Nu));
    }

    [Fact]
    public void Gepubliceerd_wordt_wat_er_bekeken_is_en_maar_een_keer()
    {
        var formulier = Laad(2).MoetLukken().Nieuw;
        formulier.Publiceer(7, [], Nu).MoetWeigeren(Formulierregels.IntussenVeranderd);
        formulier.Publiceer(1, [Versie(3)], Nu).MoetWeigeren(Formulierregels.NieuwereInGebruik);
        formulier.Publiceer(1, [Versie(1), Versie(3, Formulierstand.Ingetrokken), Versie(4, Formulierstand.Concept)], Nu).MoetLukken();
        (formulier.Stand, formulier.GepubliceerdOp).ShouldBe((Formulierstand.Gepubliceerd, Nu));
        formulier.Publiceer(2, [], Nu).MoetWeigeren(Formulierregels.GeenConcept);
    }

    [Fact]
    public void Intrekken_kan_wat_in_gebruik_is_met_een_reden()
    {
        var formulier = Laad(1).MoetLukken().Nieuw;
        formulier.TrekIn("Te lang.", Nu).MoetWeigeren(Formulierregels.NietInGebruik);
        formulier.Publiceer(1, [], Nu).MoetLukken();
        formulier.TrekIn("  ", Nu).MoetWeigeren(Formulierregels.RedenOntbreekt, "Reden");
        formulier.TrekIn(new string('a', 2001), Nu).MoetWeigeren(Invoerregels.TeLang, "Reden");
        formulier.TrekIn(" Te lang. ", Nu).MoetLukken().Reden.ShouldBe("Te lang.");
        (formulier.Stand, formulier.IngetrokkenOp, formulier.Reden).ShouldBe((Formulierstand.Ingetrokken, Nu, "Te lang."));
        formulier.TrekIn("Nog eens.", Nu).MoetWeigeren(Formulierregels.NietInGebruik);
    }

    [Fact]
    public void Een_nieuw_document_begint_met_de_nieuwste_versie_in_gebruik()
    {
        Formulierversie.VoorNieuw("proef", [Versie(1), Versie(3, Formulierstand.Concept), Versie(2), Versie(9) with { Code = "ander" }]).MoetLukken().Nummer.ShouldBe(2);
        Formulierversie.VoorNieuw("proef", [Versie(1), Versie(2, Formulierstand.Ingetrokken)]).MoetLukken().Nummer.ShouldBe(1);
        Formulierversie.VoorNieuw("proef", [Versie(1, Formulierstand.Ingetrokken)]).MoetWeigeren(Formulierregels.Ingetrokken);
        Formulierversie.VoorNieuw("proef", [Versie(1, Formulierstand.Concept)]).MoetWeigeren(Formulierregels.Onbekend);
        Formulierversie.VoorNieuw("proef", []).MoetWeigeren(Formulierregels.Onbekend);
    }

    private static Uitkomst<Gemaakt<EigenFormulier>> Laad(int versie, params Formulierversie[] bekend) =>
        EigenFormulier.Laad(Formulier(Vraag(Veldsoort.Tekst)) with { Versie = versie }, "{}", bekend, null, "Nienke", Nu);

    private static Formulierversie Versie(int nummer, Formulierstand stand = Formulierstand.Gepubliceerd) => new("proef", nummer, "Proef", stand, null);
}
