using Shouldly;
using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Overleggen.Overlegproef;

namespace Spil.Domein.Tests.Herstel.Verslagen;

public sealed class VerslagTests
{
    [Fact]
    public void Een_verslag_begint_als_het_overleg_er_is_en_maar_een_keer()
    {
        Verslag.Begin(MetMensen(), false, Nu).MoetWeigeren(Verslagregels.NogNietBegonnen);
        Verslag.Begin(Gepland(), false, Nu).MoetWeigeren(Verslagregels.NogNietBegonnen);
        var proef = new Verslagproef();
        Verslag.Begin(proef.Overleg, true, Nu).MoetWeigeren(Verslagregels.AlBegonnen);
        proef.Verslag.Stand.ShouldBe(Verslagstand.Concept);
    }

    [Fact]
    public void Wat_geschreven_wordt_staat_er_en_wat_niet_kan_zegt_waar()
    {
        var proef = new Verslagproef();
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Schrijf(Marjan, proef.Gewoon, " "), Verslagregels.Leeg);
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Schrijf(Marjan, Guid.NewGuid(), "a"), Overlegregels.OnbekendPunt, "Punten[0].Tekst");
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Schrijf(Marjan, proef.Gewoon, new string('x', 2001)), Invoerregels.TeLang, "Punten[0].Tekst");
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Schrijf(Marjan, proef.Gewoon, "a", null), Verslagregels.SoortOnmogelijk, "Punten[0].Soort");
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Schrijf(Marjan, proef.Prive, "a"), Verslagregels.NietVoorJou, "Punten[0].Tekst");
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Schrijf(Petra, proef.Gewoon, "a"), Verslagregels.NietVoorJou, "Punten[0].Tekst");
        var zicht = proef.Zicht(Joke, Gegevenssoort.Plan);
        proef.Verslag.Schrijf(proef.Overleg, [new(proef.Gewoon, "a", Gegevenssoort.Crisis)], zicht, Joke, Nu).MoetWeigeren(Verslagregels.SoortOnmogelijk, "Punten[0].Soort");
        proef.Verslag.Schrijf(proef.Overleg, [new(proef.Gewoon, "", Gegevenssoort.Plan), new(proef.Prive, " Stil. ", Gegevenssoort.Plan)], proef.Zicht(SamiraZelf), SamiraZelf, Nu).MoetLukken().Notities.Count.ShouldBe(1);
        proef.Verslag.Notities.ShouldHaveSingleItem().ShouldSatisfyAllConditions(n => n.Huidige.Tekst.ShouldBe("Stil."), n => n.Zicht.ShouldBe(Agendazicht.ZonderProfessionals), n => n.Huidige.DoorNaam.ShouldBe(SamiraZelf.Naam));
    }

    [Fact]
    public void Twee_mensen_tegelijk_verliezen_geen_woord()
    {
        var proef = new Verslagproef();
        var regel = proef.Regel(Marjan, proef.Gewoon, "Eerst.");
        proef.Verslag.Wijzig(regel.Id, "Van Joke.", Gegevenssoort.Schijf, 1, proef.Zicht(Joke), Joke, Nu).MoetLukken().Versie.ShouldBe(2);
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Verslag.Wijzig(regel.Id, "Van Marjan.", Gegevenssoort.Plan, 1, proef.Zicht(Marjan), Marjan, Nu), Verslagregels.Verouderd, "Tekst");
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Verslag.HaalWeg(regel.Id, 1, proef.Zicht(Marjan), Marjan), Verslagregels.Verouderd, "Tekst");
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Verslag.Wijzig(regel.Id, " ", Gegevenssoort.Plan, 2, proef.Zicht(Marjan), Marjan, Nu), Verslagregels.Leeg, "Tekst");
        regel.Versies.Select(v => v.Tekst).ShouldBe(["Eerst.", "Van Joke."]);
        proef.Verslag.HaalWeg(regel.Id, 2, proef.Zicht(Marjan), Marjan).MoetLukken();
        proef.Verslag.Notities.ShouldBeEmpty();
        proef.Verslag.Wijzig(regel.Id, "a", Gegevenssoort.Plan, 2, proef.Zicht(Marjan), Marjan, Nu).MoetWeigeren(Verslagregels.OnbekendeNotitie);
    }

    [Fact]
    public void Aangeboden_verandert_alleen_met_een_aanpassing_die_iedereen_ziet()
    {
        var proef = new Verslagproef();
        proef.BiedAan().MoetWeigeren(Verslagregels.NietsGeschreven);
        var regel = proef.Regel(Marjan, proef.Gewoon, "Er is een brief.");
        proef.Verslag.Wijzig(regel.Id, "Er ligt een brief.", Gegevenssoort.Plan, 1, proef.Zicht(Marjan), Marjan, Nu).MoetLukken();
        proef.Verslag.VraagCorrectie(regel.Id, "Twee", proef.Zicht(Petra), Nu).MoetWeigeren(Verslagregels.NietAangeboden);
        proef.Verslag.StelVast(Verslagproef.Feiten, Marjan, Nu).MoetWeigeren(Verslagregels.NietAangeboden);
        proef.BiedAan().MoetLukken().Ontvangers.Count.ShouldBe(4);
        regel.Eerder.ShouldBeEmpty("a draft is for nobody");
        proef.Schrijf(Marjan, proef.Gewoon, "Nog iets.").MoetWeigeren(Verslagregels.AlAangeboden);
        proef.Verslag.Wijzig(regel.Id, "a", Gegevenssoort.Plan, 2, proef.Zicht(Marjan), Marjan, Nu).MoetWeigeren(Verslagregels.AlAangeboden);

        proef.Verslag.VraagCorrectie(regel.Id, " ", proef.Zicht(Petra), Nu).MoetWeigeren(Verslagregels.CorrectieLeeg, "Tekst");
        var vraag = proef.Verslag.VraagCorrectie(regel.Id, "Het waren er twee.", proef.Zicht(Petra), Nu).MoetLukken().Correctie;
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Verslag.StelVast(Verslagproef.Feiten, Marjan, Nu), Verslagregels.VragenOpen);
        proef.Verslag.NeemOver(vraag, "Er liggen twee brieven.", 2, proef.Zicht(Petra), Petra, Nu).MoetWeigeren(Verslagregels.OnbekendeCorrectie);
        proef.Verslag.NeemOver(vraag, "Er liggen twee brieven.", 1, proef.Zicht(Marjan), Marjan, Nu).MoetWeigeren(Verslagregels.Verouderd, "Tekst");
        proef.Verslag.NeemOver(vraag, "Er ligt een brief.", 2, proef.Zicht(Marjan), Marjan, Nu).MoetWeigeren(Verslagregels.NietsVeranderd, "Tekst");
        proef.Verslag.NeemOver(vraag, "Er liggen twee brieven.", 2, proef.Zicht(Marjan), Marjan, Nu).MoetLukken().Overgenomen.ShouldBeTrue();
        proef.Verslag.NeemNietOver(vraag, "Toch niet.", proef.Zicht(Marjan), Marjan, Nu).MoetWeigeren(Verslagregels.AlBeantwoord);
        regel.Eerder.ShouldHaveSingleItem().Tekst.ShouldBe("Er ligt een brief.");

        var tweede = proef.Verslag.VraagCorrectie(regel.Id, "Drie!", proef.Zicht(Joke), Nu).MoetLukken().Correctie;
        proef.Verslag.NeemNietOver(tweede, "", proef.Zicht(Marjan), Marjan, Nu).MoetWeigeren(Verslagregels.WaaromOntbreekt, "Waarom");
        proef.Verslag.NeemNietOver(tweede, "Het zijn er twee.", proef.Zicht(Marjan), Marjan, Nu).MoetLukken().Overgenomen.ShouldBeFalse();
        proef.Verslag.StelVast(Verslagproef.Feiten, Marjan, Nu).MoetLukken().Merk.Length.ShouldBe(64);
        proef.Verslag.MerkKlopt.ShouldBeTrue();
        proef.Verslag.StelVast(Verslagproef.Feiten, Marjan, Nu).MoetWeigeren(Verslagregels.IsVastgesteld);
        proef.Verslag.VraagCorrectie(regel.Id, "a", proef.Zicht(Joke), Nu).MoetWeigeren(Verslagregels.IsVastgesteld);
        proef.Schrijf(Marjan, proef.Gewoon, "a").MoetWeigeren(Verslagregels.IsVastgesteld);
        proef.BiedAan().MoetWeigeren(Verslagregels.IsVastgesteld);
    }

    [Fact]
    public void Wie_niet_beloofde_krijgt_niets_en_krijgt_het_na_de_belofte_alsnog()
    {
        var proef = new Verslagproef(getekend: false);
        proef.Regel(Marjan, proef.Gewoon, "Iets.");
        proef.BiedAan().MoetLukken().Ontvangers.ShouldBe([proef.Id(SamiraZelf), proef.Id(Marjan)], ignoreOrder: true);
        proef.Overleg.Teken(proef.Id(Petra), Petra.Naam, true, "t", null, Nu).MoetLukken();
        proef.BiedAan().MoetLukken().Ontvangers.ShouldBe([proef.Id(Petra)]);
        proef.Verslag.OntvangerVan(proef.Id(Petra))!.Stand(Nu).ShouldBe(Ontvangstand.Onderweg);
        proef.Verslag.GeefOpPapier(proef.Id(Joke), Marjan, Nu).MoetWeigeren(Verslagregels.OnbekendeOntvanger);
        proef.Verslag.GeefOpPapier(proef.Id(Petra), Marjan, Nu).MoetLukken();
        proef.Verslag.OntvangerVan(proef.Id(Petra))!.Stand(Nu).ShouldBe(Ontvangstand.Ontvangen);
    }

    [Fact]
    public void Wat_een_gast_leest_kiest_de_inwoner()
    {
        var proef = new Verslagproef();
        proef.Overleg.Stel(new(null, "Ineke", "buurvrouw", false, "ineke@voorbeeld.nl")).MoetLukken();
        var gast = proef.Overleg.Genodigden[^1].Id;
        proef.Overleg.Beslis(gast, true, true, SamiraZelf).MoetLukken();
        var feiten = new Ontvangfeiten(gast, false, true);
        feiten.Gewoon.ShouldBe(Ontvangwijze.Link);
        proef.Verslag.KiesOntvangst(proef.Overleg, feiten, Ontvangwijze.Spil, [], true, Marjan).MoetWeigeren(Verslagregels.GeenAanmelding, "Wijze");
        proef.Verslag.KiesOntvangst(proef.Overleg, feiten with { HeeftAdres = false }, Ontvangwijze.Link, [], true, Marjan).MoetWeigeren(Verslagregels.GeenAdres, "Wijze");
        proef.Verslag.KiesOntvangst(proef.Overleg, feiten, Ontvangwijze.Link, [Gegevenssoort.Plan], false, Marjan).MoetWeigeren(Verslagregels.InwonerBeslist, "DoorInwoner");
        proef.Verslag.KiesOntvangst(proef.Overleg, feiten, Ontvangwijze.Link, [Gegevenssoort.Plan, Gegevenssoort.Plan], true, Marjan).MoetLukken().Bereik.ShouldBe([Gegevenssoort.Plan]);
        proef.Verslag.KiesOntvangst(proef.Overleg, feiten, Ontvangwijze.Papier, [Gegevenssoort.Plan], false, Marjan).MoetLukken();
        proef.Verslag.KiesOntvangst(proef.Overleg, new(Guid.NewGuid(), true, true), Ontvangwijze.Spil, [], true, Marjan).MoetWeigeren(Verslagregels.OnbekendeOntvanger);
    }

    [Fact]
    public void Een_link_gaat_dicht_na_tijd_fouten_of_een_nieuwe()
    {
        var proef = new Verslagproef();
        proef.Regel(Marjan, proef.Gewoon, "Iets.");
        var petra = proef.Id(Petra);
        proef.Verslag.KiesOntvangst(proef.Overleg, new(petra, true, true), Ontvangwijze.Link, [], false, Marjan).MoetLukken();
        proef.Verslag.GeefLink(petra, new("a", "z"), null, Nu).MoetWeigeren(Verslagregels.OnbekendeOntvanger);
        proef.BiedAan().MoetLukken();
        proef.Verslag.GeefLink(petra, new("a", "z"), null, Nu).MoetLukken();
        var wie = proef.Verslag.OntvangerVan(petra)!;
        proef.Verslag.ProbeerCode(petra, " ", "123456", Nu).MoetWeigeren(Verslagregels.CodeOntbreekt, "Code");
        proef.Verslag.ProbeerCode(petra, "1", "", Nu).MoetLukken().ShouldBeOfType<VerslagcodeVerkeerd>();
        for (var i = 0; i < 4; i++) proef.Verslag.ProbeerCode(petra, "000000", "123456", Nu).MoetLukken().ShouldBeOfType<VerslagcodeVerkeerd>();
        proef.Verslag.ProbeerCode(petra, "123456", "123456", Nu).MoetWeigeren(Verslagregels.GeenLink);
        new VerslagcodeVerkeerd(proef.Verslag.Id, proef.Overleg.Id, petra, 4).AlsWeigering().ShouldSatisfyAllConditions(w => w.Regel.ShouldBe(Verslagregels.CodeVerkeerd), w => w.Veld.ShouldBe("Code"));
        new VerslagcodeVerkeerd(proef.Verslag.Id, proef.Overleg.Id, petra, 5).AlsWeigering().Regel.ShouldBe(Verslagregels.GeenLink);
        wie.Stand(Nu).ShouldBe(Ontvangstand.Gesloten);
        proef.Verslag.GeefLink(petra, new("b", "z"), null, Nu).MoetLukken();
        wie.LinkWerkt(Nu.AddDays(Verslag.Linkdagen)).ShouldBeFalse();
        proef.Verslag.ProbeerCode(petra, "123 456", "123456", Nu).MoetLukken().ShouldBeOfType<VerslaglinkGeopend>();
        wie.Stand(Nu).ShouldBe(Ontvangstand.Ontvangen);
        proef.Verslag.StopLink(petra, null).MoetLukken();
        proef.Verslag.StopLink(petra, null).MoetWeigeren(Verslagregels.GeenLink);
    }

    [Fact]
    public void Wie_er_niet_bij_was_vraagt_geen_aanpassing()
    {
        var proef = new Verslagproef();
        var regel = proef.Regel(Marjan, proef.Gewoon, "Iets.");
        proef.BiedAan().MoetLukken();
        proef.Overleg.Beslis(proef.Id(Marjan), false, true, SamiraZelf).MoetLukken();
        proef.Verslag.VraagCorrectie(regel.Id, "Anders.", proef.Zicht(Marjan), Nu).MoetWeigeren(Verslagregels.NietErbij);
    }

    [Fact]
    public void Een_verslag_blijft_te_lezen()
    {
        var proef = new Verslagproef();
        for (var i = 0; i < 200; i++) proef.Regel(Marjan, proef.Gewoon, $"Regel {i}");
        proef.Verslag.MoetWeigerenZonderWijziging(() => proef.Schrijf(Marjan, proef.Gewoon, "Nog een."), Verslagregels.TeVeel);
    }

    [Fact]
    public void Een_besluit_is_wat_op_de_dag_is_gezegd_of_geparkeerd_en_geen_concept()
    {
        var proef = new Verslagproef();
        var doel = EenAangenomen(proef.Traject);
        var concept = EenConcept(proef.Traject, doel);
        var open = EenIngebracht(proef.Traject, doel);
        var weg = EenIngebracht(proef.Traject, doel);
        weg.TrekIn("Toch niet.", Marjan).MoetLukken();
        Voorstel[] alle = [doel, concept, open, weg];
        Overlegbesluit.Van(proef.Overleg, alle).Select(b => (b.Voorstel, b.Aangenomen)).ShouldBe([(doel.Id.Waarde, true), (open.Id.Waarde, false)]);
        Overlegbesluit.Van(proef.Overleg, alle)[1].Doel.ShouldBe(doel.Huidige.Inhoud.Tekst);
        Overlegbesluit.Van(Gepland(), alle).ShouldBeEmpty("another day");
        Overlegbesluit.Openstaand(alle).ShouldBeEmpty("a goal is no action, and the other is not agreed");
        var actie = EenAangenomen(proef.Traject, doel);
        Overlegbesluit.Openstaand([.. alle, actie]).ShouldHaveSingleItem().Voorstel.ShouldBe(actie.Id.Waarde);

        proef.Overleg.Start(false, Marjan, Nu).MoetLukken();
        proef.Overleg.Parkeer(open, "Eerst bellen.", false, Marjan, Nu).MoetLukken();
        Overlegbesluit.Van(proef.Overleg, alle)[1].Geparkeerd.ShouldBe("Eerst bellen.");
    }

    [Fact]
    public void Wie_de_mail_ten_onrechte_kreeg_zegt_dat()
    {
        var proef = new Verslagproef();
        proef.Regel(Marjan, proef.Gewoon, "Iets.");
        proef.Verslag.KiesOntvangst(proef.Overleg, new(proef.Id(Petra), false, true), Ontvangwijze.Link, [], false, Marjan).MoetLukken();
        proef.BiedAan().MoetLukken();
        proef.Verslag.GeefLink(proef.Id(Petra), new("a", "z"), null, Nu).MoetLukken();
        proef.Verslag.StopLink(proef.Id(Petra), Nu).MoetLukken().NietVoorMij.ShouldBeTrue();
        proef.Verslag.OntvangerVan(proef.Id(Petra))!.Stand(Nu).ShouldBe(Ontvangstand.NietVoorMij);
    }
}
