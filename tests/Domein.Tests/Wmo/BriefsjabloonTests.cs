using Shouldly;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Brieven;
using Xunit;
using static Spil.Domein.Tests.Wmo.Wmogegeven;

namespace Spil.Domein.Tests.Wmo;

public sealed class BriefsjabloonTests
{
    private static readonly Sjabloonvondst Goed = new(["Naam", "besluit", "Motivering", "Bezwaar"], ["PAGE"], false);
    private static readonly Bestandsgegevens Bestand = new("brief.docx", Bestandssoort.Word, 1000, new string('a', 64));

    [Fact]
    public void Een_sjabloon_met_bekende_velden_wordt_geladen()
    {
        var sjabloon = Laad(Goed).MoetLukken().Nieuw;
        (sjabloon.Nummer, sjabloon.Naam, sjabloon.Grootte, sjabloon.Door, sjabloon.Op).ShouldBe((3, "brief.docx", 1000L, "Sanne", Nu));
        Laad(Goed with { Velden = ["Besluit", "Motivering", "BezwaarTotEnMet"] }).MoetLukken();
    }

    [Fact]
    public void Onbekende_velden_worden_genoemd()
    {
        Zin(Goed with { Velden = [.. Goed.Velden, "Namm"] }, Briefregels.OnbekendVeld).ShouldBe("Spil kent het samenvoegveld Namm niet. Verander het, of haal het weg.");
        Zin(Goed with { Velden = [.. Goed.Velden, "Een", "Twee", "Drie"] }, Briefregels.OnbekendVeld).ShouldBe("Spil kent deze samenvoegvelden niet: Een, Twee en Drie. Verander ze, of haal ze weg.");
    }

    [Fact]
    public void Wat_in_elk_besluit_moet_staan_ontbreekt_niet() => Zin(Goed with { Velden = ["Naam"] }, Briefregels.VeldOntbreekt)
        .ShouldBe("Dit moet in elk besluit staan, en ontbreekt: Besluit, Motivering en Bezwaar of BezwaarTotEnMet.");

    [Fact]
    public void Een_veld_dat_later_iets_anders_toont_mag_niet()
    {
        Zin(Goed with { Andere = ["PAGE", "DATE", "INCLUDETEXT"] }, Briefregels.VreemdVeld).ShouldContain("DATE en INCLUDETEXT");
        Laad(Goed with { Kapot = true }).MoetWeigeren(Briefregels.VeldKapot);
    }

    [Fact]
    public void Een_sjabloon_gaat_een_keer_weg()
    {
        var sjabloon = Laad(Goed).MoetLukken().Nieuw;
        sjabloon.HaalWeg(Nu).MoetLukken();
        sjabloon.WegOp.ShouldBe(Nu);
        sjabloon.HaalWeg(Nu).MoetWeigeren(Briefregels.AlWeg);
    }

    [Fact]
    public void Elk_veld_heet_anders_en_legt_zich_uit()
    {
        Briefvelden.Alle.Select(v => v.Naam).ShouldBeUnique();
        Briefvelden.Alle.ShouldAllBe(v => v.Uitleg.EndsWith('.') && !v.Naam.Contains(' '));
        Briefvelden.Zoek("NAAM")!.Naam.ShouldBe("Naam");
        Briefvelden.Nodig.SelectMany(n => n).ShouldAllBe(n => Briefvelden.Zoek(n) != null);
        (Briefregels.TeGroot.Zin, Briefregels.GeenWord.Zin).ShouldBe(("Dit sjabloon is te groot. Een brief is hoogstens 2 MB. Maak de plaatjes kleiner.", "Kies een Word-bestand (docx)."));
    }

    [Fact]
    public void Een_concept_is_geen_brief_die_verstuurd_is()
    {
        var besluit = Besluit.Begin(Zaak().Melding);
        Should.Throw<ArgumentException>(() => Verzondenbrief.Van(besluit, null, new string('b', 64), 5));
    }

    [Fact]
    public void De_brief_na_bezwaar_is_van_het_bezwaar_en_komt_er_pas_na_de_beslissing()
    {
        var (bezwaar, merk) = (Bezwaren.Bezwaarproef.Gehoord(), new string('b', 64));
        Should.Throw<ArgumentException>(() => Verzondenbrief.Van(bezwaar, null, merk, 5));
        bezwaar.Beslis(Bezwaren.Bezwaarproef.Ongegrond, false, new(2026, 6, 1)).MoetLukken();
        var brief = Verzondenbrief.Van(bezwaar, null, merk, 5);
        (brief.Nieuw.BezwaarId, brief.Nieuw.BesluitId, brief.Nieuw.DossierId).ShouldBe((bezwaar.Id, null, bezwaar.DossierId));
        brief.Gebeurtenis.ShouldBe(new BezwaarbriefBewaard(brief.Nieuw.Id, bezwaar.Id, merk));
        var ingetrokken = Bezwaren.Bezwaarproef.Nieuw();
        ingetrokken.TrekIn("", new(2026, 6, 1)).MoetLukken();
        Should.Throw<ArgumentException>(() => Verzondenbrief.Van(ingetrokken, null, merk, 5), "who takes it back gets no decision");
    }

    [Theory]
    [InlineData(true, "Besluit", "Motivering", "bezwaar")]
    [InlineData(false, "Besluit", "Motivering", "BezwaarTotEnMet")]
    [InlineData(false, "Besluit", "Motivering", "Bezwaar", "BezwaarTotEnMet")]
    public void Een_sjabloon_met_alleen_de_laatste_dag_voor_bezwaar_past_niet_bij_een_beslissing_op_bezwaar(bool past, params string[] velden) => Briefvelden.PastBijBezwaar(velden).ShouldBe(past);

    private static Uitkomst<Gemaakt<Briefsjabloon>> Laad(Sjabloonvondst vondst) => Briefsjabloon.Laad(OrganisatieId.Nieuw(), 3, Bestand, vondst, "Sanne", Nu);

    private static string Zin(Sjabloonvondst vondst, Regel regel)
    {
        var geweigerd = Laad(vondst);
        geweigerd.MoetWeigeren(regel);
        return geweigerd.Weigeringen[0].Zin;
    }
}
