using Shouldly;
using Spil.Beleid.Domein.Cijfers;
using Spil.Beleid.Domein.Mededelingen;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Beleid;

public sealed class MededelingTests
{
    private static readonly DateTimeOffset Nu = new(2021, 5, 12, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Peildatum = new(2021, 4, 30);

    [Fact]
    public void Een_concept_heeft_de_vorm_van_de_mededeling_en_houdt_elk_getal_vast()
    {
        var mededeling = Concept();
        var tekst = Mededelingstekst.Plat(mededeling.Tekst);
        tekst.ShouldStartWith("Voortgang herindicaties volgens het normenkader hulp bij het huishouden\n\n");
        tekst.ShouldContain("\nVoorlopige resultaten\n\nHet aantal inwoners uit Huizen met hulp bij het huishouden bedraagt momenteel 1.086. Tot en met 30 april 2021 zijn er in Huizen in totaal 100 herindicaties gesteld");
        tekst.ShouldContain("- bij bestaande indicaties van meer dan 120 minuten:\n  - de gemiddelde indicatie van 190 minuten naar 150 minuten is gegaan;\n  - in ca. 80% een bezuiniging wordt gerealiseerd;\n");
        tekst.ShouldContain("Er is geen groep waarmee we dat kunnen vergelijken.");
        tekst.ShouldNotContain("[");
        tekst.ShouldNotContain("nieuwe instroom in 2021", Case.Sensitive, "Nobody came, so there is no average to tell.");
        mededeling.Cijfers.Single(c => c.Code == "inwoners").ShouldBe(new("inwoners", "Inwoners met hulp bij het huishouden", "1.086", 1086, "inwoners", Cijferlijst.Zoek("inwoners")!.Zin, Cijferlijst.Zoek("inwoners")!.Bron));
        Mededelingstekst.Cijfers(mededeling.Tekst).ShouldAllBe(s => mededeling.Cijfers.Any(c => c.Code == s.Code && c.Weergave == s.Tekst));
    }

    [Fact]
    public void De_tekst_mag_anders_maar_een_getal_niet()
    {
        var mededeling = Concept();
        mededeling.Schrijf("# Kop\nEr zijn [inwoners: 1.086] mensen.\n- een\n-- twee", 1, "Maarten").MoetLukken();
        Mededelingstekst.Lees(mededeling.Tekst).Select(b => (b.Soort, b.Plat)).ShouldBe(
            [(Bloksoort.Kop, "Kop"), (Bloksoort.Alinea, "Er zijn 1.086 mensen."), (Bloksoort.Punt, "een"), (Bloksoort.Subpunt, "twee")]);
        mededeling.Schrijf("Er zijn [inwoners: 1.100] mensen.", 2, "Maarten").MoetWeigeren(Mededelingregels.CijferAnders, "tekst");
        mededeling.Schrijf("Er zijn [mensen: 1.086] mensen.", 2, "Maarten").MoetWeigeren(Mededelingregels.CijferOnbekend, "tekst");
        mededeling.Schrijf(" ", 2, "Maarten").MoetWeigeren(Mededelingregels.TekstOntbreekt, "tekst");
        mededeling.Schrijf(new string('a', 20_001), 2, "Maarten").MoetWeigeren(Mededelingregels.TekstTeLang, "tekst");
        mededeling.Schrijf("Anders.", 1, "Fleur").MoetWeigeren(Mededelingregels.Verouderd, "tekst");
        (mededeling.Schrijver, mededeling.Versie).ShouldBe(("Maarten", 2));
    }

    [Fact]
    public void Vastgesteld_verandert_niet_meer()
    {
        var mededeling = Concept();
        mededeling.StelVast(9, "Maarten", Nu).MoetWeigeren(Mededelingregels.Verouderd);
        mededeling.StelVast(1, "Maarten", Nu).MoetLukken();
        mededeling.StelVast(2, "Maarten", Nu).MoetWeigeren(Mededelingregels.IsVastgesteld);
        mededeling.Schrijf("Anders.", 2, "Maarten").MoetWeigeren(Mededelingregels.IsVastgesteld);
    }

    [Fact]
    public void Een_dag_die_er_nog_niet_was_of_zonder_hulp_wordt_geweigerd()
    {
        Maak(new(2021, 5, 13), Stand()).MoetWeigeren(Mededelingregels.DagKanNiet, "peildatum");
        Maak(new(2014, 12, 31), Stand()).MoetWeigeren(Mededelingregels.DagKanNiet, "peildatum");
        Maak(Peildatum, new()).MoetWeigeren(Mededelingregels.NietsGeteld, "peildatum");
        Maak(new(2021, 5, 12), Stand()).MoetLukken();
    }

    [Fact]
    public void De_volgende_laat_zien_wat_er_anders_is()
    {
        var verschil = Maak(new(2021, 5, 12), Stand().Tel(Groep.Boven, Maat.Voorraad, 14)).MoetLukken().Nieuw.Sinds(Concept());
        verschil.Select(v => (v.Nu.Code, v.Eerder.Weergave, v.Nu.Weergave, v.Verschil, v.AndereDefinitie)).ShouldBe([("inwoners", "1.086", "1.100", 14, false)]);
        Concept().Sinds(Concept()).ShouldBeEmpty();
    }

    private static Mededeling Concept() => Maak(Peildatum, Stand()).MoetLukken().Nieuw;

    private static Uitkomst<Gemaakt<Mededeling>> Maak(DateOnly dag, Cijferstand stand) =>
        Mededeling.Maak(OrganisatieId.Nieuw(), "Gemeente Huizen", dag, Cijferlijst.Maak(Cijferstanden.Van(stand, stand, stand)), "Maarten", Nu);

    private static Cijferstand Stand() => new Cijferstand().Tel(Groep.Boven, Maat.Voorraad, 1086).Tel(Groep.Boven, Maat.Herindicaties, 100).Tel(Groep.Boven, Maat.Lager, 80).Tel(Groep.Boven, Maat.Hoger, 20)
        .Tel(Groep.Boven, Maat.MinutenOud, 19_000).Tel(Groep.Boven, Maat.MinutenNieuw, 15_000).Tel(Groep.Boven, Maat.Bezwaren, 27);
}
