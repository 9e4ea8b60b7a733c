using Shouldly;
using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Voorstellen;

public sealed class VoorstelTests
{
    private readonly Traject traject = EenTraject();

    [Fact]
    public void Een_doel_begint_als_concept_zonder_deelnemers()
    {
        var (doel, gebeurtenis) = Voorstel.Schrijf(traject, Voorstelsoort.Doel, null, EenDoel() with { Tekst = " Een eigen sleutel. " },
            SamiraZelf, Nu).MoetLukken();
        (doel.Status, doel.Huidige.Nummer, doel.Huidige.Inhoud.Tekst, doel.Huidige.DoorNaam, doel.Tekststand)
            .ShouldBe((Voorstelstatus.Concept, 1, "Een eigen sleutel.", "Samira el Idrissi", 1));
        doel.Huidige.Deelnemers.ShouldBeEmpty();
        doel.LaatstAangenomen.ShouldBeNull();
        gebeurtenis.ShouldBe(new VoorstelGeschreven(doel.Id, traject.Id, Voorstelsoort.Doel, null));
    }

    [Theory]
    [InlineData(Voorstelsoort.Afspraak)]
    [InlineData(Voorstelsoort.Actie)]
    public void Een_afspraak_of_actie_hangt_onder_een_doel(Voorstelsoort soort)
    {
        var doel = EenConcept(traject);
        Voorstel.Schrijf(traject, soort, null, EenActie(), SamiraZelf, Nu).MoetWeigeren(Voorstelregels.DoelNodig, "DoelId");
        Voorstel.Schrijf(traject, soort, EenConcept(traject, doel), EenActie(), SamiraZelf, Nu)
            .MoetWeigeren(Voorstelregels.DoelNodig, "DoelId");
        Voorstel.Schrijf(traject, soort, doel, EenActie(), SamiraZelf, Nu).MoetLukken().Nieuw.DoelId.ShouldBe(doel.Id);
    }

    [Fact]
    public void Een_doel_hangt_niet_onder_een_doel() =>
        Voorstel.Schrijf(traject, Voorstelsoort.Doel, EenConcept(traject), EenDoel(), SamiraZelf, Nu)
            .MoetWeigeren(Voorstelregels.DoelOnderDoel, "DoelId");

    [Fact]
    public void Onder_een_gesloten_doel_komt_niets_meer()
    {
        var doel = EenConcept(traject);
        doel.TrekIn("Toch niet.", SamiraZelf).MoetLukken();
        Voorstel.Schrijf(traject, Voorstelsoort.Actie, doel, EenActie(), SamiraZelf, Nu)
            .MoetWeigeren(Voorstelregels.DoelGesloten, "DoelId");
    }

    [Fact]
    public void Schrijf_weigert_wat_niet_klopt_bij_het_veld()
    {
        Schrijf(EenDoel() with { Tekst = " " }).MoetWeigeren(Voorstelregels.DoelOntbreekt, "Tekst");
        Schrijf(EenDoel() with { Gebied = null }).MoetWeigeren(Voorstelregels.GebiedOntbreekt, "Gebied");
        Schrijf(EenDoel() with { Gebied = (Leefgebied)99 }).MoetWeigeren(Voorstelregels.GebiedOnbekend, "Gebied");
        Schrijf(EenDoel() with { Op = (Gericht)9 }).MoetWeigeren(Voorstelregels.GerichtOnbekend, "Op");
        Schrijf(EenDoel() with { Waarom = new string('x', 2001) }).MoetWeigeren(Invoerregels.TeLang, "Waarom");
        var doel = EenConcept(traject);
        Schrijf(EenActie() with { Tekst = "" }, Voorstelsoort.Actie, doel).MoetWeigeren(Voorstelregels.ActieOntbreekt, "Tekst");
        Schrijf(EenActie() with { Tekst = "" }, Voorstelsoort.Afspraak, doel).MoetWeigeren(Voorstelregels.AfspraakOntbreekt, "Tekst");
        Schrijf(EenActie() with { Wie = "" }, Voorstelsoort.Actie, doel).MoetWeigeren(Voorstelregels.WieOntbreekt, "Wie");
    }

    [Fact]
    public void Een_gestopt_traject_krijgt_geen_voorstellen()
    {
        var concept = EenConcept(traject);
        traject.Stop("Klaar.", Vandaag, Vandaag).MoetLukken();
        Schrijf(EenDoel()).MoetWeigeren(Voorstelregels.TrajectLooptNiet);
        concept.BrengIn(traject, Iedereen(), Nu).MoetWeigeren(Voorstelregels.TrajectLooptNiet);
    }

    [Fact]
    public void Inbrengen_vraagt_iedereen()
    {
        var doel = EenConcept(traject);
        doel.BrengIn(traject, Iedereen(), Nu).MoetLukken().Deelnemers.ShouldBe(Iedereen().Select(d => d.Persoon));
        doel.Status.ShouldBe(Voorstelstatus.Ingebracht);
        doel.Huidige.Deelnemers.Single(d => d.IsInwoner).PersoonId.ShouldBe(Samira);
        doel.Huidige.Stand().NogTeVragen.Count.ShouldBe(4);
        doel.MoetWeigerenZonderWijziging(() => doel.BrengIn(traject, Iedereen(), Nu), Voorstelregels.GeenConcept);
    }

    [Fact]
    public void Inbrengen_weigert_zonder_inwoner_zonder_tandem_dubbel_of_zonder_naam()
    {
        var doel = EenConcept(traject);
        doel.BrengIn(traject, Iedereen()[1..], Nu).MoetWeigeren(Voorstelregels.InwonerOntbreekt, "deelnemers");
        doel.BrengIn(traject, [.. Iedereen(), Iedereen()[3]], Nu).MoetWeigeren(Voorstelregels.DubbeleDeelnemer, "deelnemers");
        doel.BrengIn(traject, [Iedereen()[0] with { Naam = " " }], Nu).MoetWeigeren(Voorstelregels.DeelnemerZonderNaam, "Naam");
        var zonder = EenTraject(metTandem: false);
        EenConcept(zonder).BrengIn(zonder, Iedereen(), Nu).MoetWeigeren(Voorstelregels.GeenTandem);
        doel.Huidige.Deelnemers.ShouldBeEmpty();
    }

    [Fact]
    public void Een_ander_traject_is_een_fout_in_de_code()
    {
        var ander = EenTraject();
        Should.Throw<ArgumentException>(() => EenConcept(traject).BrengIn(ander, Iedereen(), Nu));
        Should.Throw<ArgumentException>(() => Voorstel.Schrijf(ander, Voorstelsoort.Actie, EenConcept(traject), EenActie(), SamiraZelf,
            Nu));
    }

    [Fact]
    public void Intrekken_kan_zolang_er_niets_is_aangenomen()
    {
        var doel = EenIngebracht(traject);
        doel.TrekIn(" ", SamiraZelf).MoetWeigeren(Voorstelregels.RedenOntbreekt, "reden");
        doel.TrekIn("Ik wil iets anders.", SamiraZelf).MoetLukken().ShouldBe(new VoorstelIngetrokken(doel.Id, Samira));
        (doel.Status, doel.Intrekreden).ShouldBe((Voorstelstatus.Ingetrokken, "Ik wil iets anders."));
        doel.TrekIn("Nog eens.", SamiraZelf).MoetWeigeren(Voorstelregels.Ingetrokken);
        doel.Wijzig(EenDoel() with { Tekst = "x" }, SamiraZelf, Nu, 1).MoetWeigeren(Voorstelregels.Ingetrokken);
        Stem(doel, SamiraZelf, Stemkeuze.Eens).MoetWeigeren(Voorstelregels.Ingetrokken);
        doel.VoegDeelnemerToe(new(PersoonId.Nieuw(), "Ria", "buurvrouw"), Nu).MoetWeigeren(Voorstelregels.Ingetrokken);
    }

    [Fact]
    public void Wat_ooit_is_aangenomen_trekt_niemand_alleen_in()
    {
        var doel = EenAangenomen(traject);
        Stem(doel, Petra, Stemkeuze.NietEens).MoetLukken();
        doel.TrekIn("Petra wil niet.", Marjan).MoetWeigeren(Voorstelregels.WasAangenomen);
    }

    private Uitkomst<Gemaakt<Voorstel>> Schrijf(Voorstelinhoud inhoud, Voorstelsoort soort = Voorstelsoort.Doel, Voorstel? doel = null) =>
        Voorstel.Schrijf(traject, soort, doel, inhoud, SamiraZelf, Nu);
}
