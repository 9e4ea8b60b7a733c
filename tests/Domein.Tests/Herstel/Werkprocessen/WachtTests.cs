using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Werkprocessen.Proefproces;

namespace Spil.Domein.Tests.Herstel.Werkprocessen;

/// <summary>What is there, what is missing, and the sentence for it.</summary>
public sealed class WachtTests
{
    private static readonly Werkproces Surplus = Werkprocesvarianten.Surplus;
    private static readonly Werkproces Mediant = Werkprocesvarianten.Mediant;

    [Fact]
    public void Met_alles_mist_er_niets()
    {
        Mist(Surplus, EenTraject(), Alles).ShouldBeEmpty();
        Mist(Mediant, EenMediantTraject(), Alles).ShouldBeEmpty();
    }

    [Fact]
    public void Een_formulier_is_er_pas_als_het_vast_is()
    {
        Zin("netwerkanalyse").ShouldBe("De netwerkanalyse is nog niet ingevuld.");
        Zin("netwerkanalyse", Open("netwerkanalyse", Documentstand.Concept)).ShouldBe("De netwerkanalyse is nog niet af. Vul de rest in.");
        Zin("netwerkanalyse", Open("netwerkanalyse", Documentstand.TerTekening, Teken(SamiraZelf, Formulierrol.Inwoner, Tekenstand.Gevraagd, false)))
            .ShouldBe("Samira el Idrissi heeft de netwerkanalyse nog niet getekend.");
        Zin("netwerkanalyse", Open("netwerkanalyse", Documentstand.TerTekening)).ShouldBe("De netwerkanalyse is nog niet getekend.");
        Zin("netwerkanalyse", Vast("netwerkanalyse", Nu)).ShouldBeNull();
        string? Zin(string code, params Documentfeit[] documenten) => Stuk(Surplus, EenTraject(), 2, code, Alles with { Documenten = documenten }).Mist?.Zin;
    }

    [Fact]
    public void Een_nieuwe_versie_in_de_maak_laat_de_oude_gelden()
    {
        var document = Vast("netwerkanalyse", Nu) with { Stand = Documentstand.Concept };
        Stuk(Surplus, EenTraject(), 2, "netwerkanalyse", Alles with { Documenten = [document] }).Stand.ShouldBe(Stukstand.Klaar);
    }

    [Fact]
    public void Wat_een_werkproces_laat_tekenen_is_er_pas_met_die_handtekening()
    {
        var streng = Surplus with { Stappen = [.. Surplus.Stappen.Select(s => s with { Documenten = [.. s.Documenten.Select(d => d.Code == "netwerkanalyse" ? d with { Tekenaars = [Formulierrol.Inwoner] } : d)] })] };
        Stuk(streng, EenTraject(), 2, "netwerkanalyse", Alles).Mist!.Zin.ShouldBe("Onder de netwerkanalyse staat nog geen handtekening van de inwoner.");
        Stuk(streng, EenTraject(), 2, "netwerkanalyse", Alles with { Documenten = [Vast("netwerkanalyse", Nu, Teken(SamiraZelf, Formulierrol.Inwoner, Tekenstand.Getekend))] })
            .Stand.ShouldBe(Stukstand.Klaar);
    }

    [Fact]
    public void Wie_meedoet_tekent_voor_geheimhouding()
    {
        var mee = Alles with { Deelnemers = [Deelnemer(Petra, "Stadsbank"), Deelnemer(Joke)] };
        Geheim(mee).ShouldBe("Petra van der Veen (Stadsbank) en Joke Wolters hebben de geheimhoudingsverklaring nog niet getekend.");
        var gevraagd = mee with { Documenten = [.. mee.Documenten, Open("geheimhoudingsverklaring", Documentstand.TerTekening, Teken(Petra, Formulierrol.Deelnemer, Tekenstand.Gevraagd, false)), Getekend(Joke)] };
        Geheim(gevraagd).ShouldBe("Petra van der Veen (Stadsbank) heeft de geheimhoudingsverklaring nog niet getekend.");
        Stuk(Surplus, EenTraject(), 2, "geheimhoudingsverklaring", gevraagd).Stand.ShouldBe(Stukstand.WachtOpHandtekening);
        Geheim(mee with { Documenten = [Getekend(Joke), Getekend(Petra)] }).ShouldBeNull();
        // On paper, by somebody whom the paper names but does not know.
        Geheim(mee with { Documenten = [Getekend(Joke), Vast("geheimhoudingsverklaring", Nu, Teken(Petra, Formulierrol.Deelnemer, Tekenstand.Getekend) with { Persoon = null })] }).ShouldBeNull();
        Mist(Surplus, InStap2(), mee).ShouldBe([Werkprocesregels.HandtekeningOntbreekt]);
        static Documentfeit Getekend(Spil.Herstel.Domein.Door wie) => Vast("geheimhoudingsverklaring", Nu, Teken(wie, Formulierrol.Deelnemer, Tekenstand.Getekend));
        static string? Geheim(Werkprocesfeiten feiten) => Stuk(Surplus, EenTraject(), 2, "geheimhoudingsverklaring", feiten).Mist?.Zin;
    }

    [Fact]
    public void Bijwerken_is_een_versie_van_na_het_begin_van_de_stap()
    {
        var traject = EenMediantTraject();
        traject.GaVerder(Mediant, Alles, Nu).MoetLukken();
        Profiel(Nu).Mist!.Regel.ShouldBe(Werkprocesregels.NietBijgewerkt);
        Profiel(Nu).Mist!.Zin.ShouldBe("Het persoonlijk krachtenprofiel is nog niet bijgewerkt in stap 2. Maak een nieuwe versie.");
        Profiel(Nu.AddSeconds(1)).Stand.ShouldBe(Stukstand.Klaar);
        Stukstatus Profiel(DateTimeOffset vastOp) => Stuk(Mediant, traject, 2, "krachtenprofiel", Alles with { Documenten = [Vast("krachtenprofiel", vastOp)] });
    }

    [Fact]
    public void De_aanmelding_telt_als_formulier_folder_en_uitleg()
    {
        var zonder = Alles with { Aanmelding = null };
        Mist(Surplus, EenTraject(), zonder).ShouldBe([Werkprocesregels.GeenUitleg, Werkprocesregels.StukOntbreekt, Werkprocesregels.NietUitgereikt]);
        Mist(Surplus, EenTraject(), Alles with { Aanmelding = new(Start, null, Start) }).ShouldBe([Werkprocesregels.NietUitgereikt]);
        Mist(Surplus, EenTraject(), Alles with { Aanmelding = new(Start, Start, null) }).ShouldBe([Werkprocesregels.GeenUitleg]);
        var vastgelegd = new[] { "clientfolder", "uitleg" }.Select(wat => Vastlegging.Leg(Surplus, EenTraject(), new(1, wat, Vandaag, "Marjan"), Marjan, Vandaag).MoetLukken().Nieuw);
        Mist(Surplus, EenTraject(), zonder with { Vastgelegd = [.. vastgelegd], Documenten = [Vast("aanmeldformulier", Nu)] }).ShouldBeEmpty();
    }

    [Fact]
    public void Stap_0_vraagt_de_stukken_van_de_organisatie() =>
        Mist(Mediant, EenMediantTraject(), Alles with { Klaarliggend = new HashSet<string> { "projectplan" } }).ShouldBe([Werkprocesregels.OrganisatiestukOntbreekt]);

    [Fact]
    public void Zonder_instemming_van_de_regiebehandelaar_gaat_Mediant_niet_verder()
    {
        Mist(Mediant, EenMediantTraject(), Alles with { Vastgelegd = [] }).ShouldBe([Werkprocesregels.GeenInstemming]);
        var ingetrokken = EenVastlegging();
        ingetrokken.TrekIn(Vandaag).MoetLukken();
        Mist(Mediant, EenMediantTraject(), Alles with { Vastgelegd = [ingetrokken] }).ShouldBe([Werkprocesregels.GeenInstemming]);
    }

    [Fact]
    public void De_crisiskaart_wordt_vastgelegd() =>
        Stuk(Mediant, EenMediantTraject(), 2, "crisiskaart", Alles with { Documenten = [] }).Mist!.Zin
            .ShouldBe("De crisiskaart is nog niet vastgelegd. Schrijf op met welke consulent hij is gemaakt, en wanneer.");

    [Fact]
    public void Het_kaartje_van_Spil_is_geen_officiele_crisiskaart() =>
        Stuk(Mediant, EenMediantTraject(), 2, "crisiskaart", Alles with { Documenten = [Vast("crisiskaart", Nu)] }).Stand.ShouldBe(Stukstand.Ontbreekt);

    [Fact]
    public void Een_verlopen_crisiskaart_houdt_tegen_en_een_geldige_niet()
    {
        var laatste = new Crisiskaart(Vandaag.AddMonths(-Crisiskaart.MaandenGeldig));
        Kaart(laatste).Stand.ShouldBe(Stukstand.Klaar);
        Kaart(new(Vandaag)).Stand.ShouldBe(Stukstand.Klaar);
        Kaart(new(Vandaag.AddDays(1))).Mist!.Regel.ShouldBe(Werkprocesregels.KaartInToekomst);
        var verlopen = Kaart(new(laatste.UitgegevenOp.AddDays(-1)));
        (verlopen.Stand, verlopen.Houdt, verlopen.Mist!.Regel).ShouldBe((Stukstand.Verlopen, false, Werkprocesregels.KaartVerlopen));
        verlopen.Mist!.Zin.ShouldBe($"De crisiskaart is verlopen: hij was geldig tot en met {laatste.GeldigTot.AddDays(-1).InWoorden()}. Maak met de consulent een nieuwe en leg die vast.");
        var ontheven = Alles with { Traject = Alles.Traject with { Kaart = new(Start.AddYears(-5)) }, Ontheffingen = [EenOntheffing(Mediant, EenMediantTraject(), 2, "crisiskaart")] };
        Stuk(Mediant, EenMediantTraject(), 2, "crisiskaart", ontheven).Houdt.ShouldBeTrue();
        static Stukstatus Kaart(Crisiskaart kaart) => Stuk(Mediant, EenMediantTraject(), 2, "crisiskaart", Alles with { Traject = Alles.Traject with { Kaart = kaart } });
    }

    [Fact]
    public void Een_verlopen_kaart_staat_een_keer_in_Mijn_werk()
    {
        var traject = EenMediantTraject();
        traject.GaVerder(Mediant, Alles with { Traject = Alles.Traject with { HeeftPlan = true } }, Nu).MoetLukken();
        var feiten = Alles with { Traject = Alles.Traject with { Kaart = new(Start.AddYears(-5)) } };
        traject.Stand(feiten.Traject, Vandaag, Werkproceswacht.Kijk(Mediant, traject, feiten)).Punten.Where(p => p.Zin.Contains("crisiskaart")).ShouldHaveSingleItem()
            .Urgentie.ShouldBe(Urgentie.TeLaat);
    }

    [Fact]
    public void Een_ontheffing_neemt_weg_wat_mist_en_nooit_de_toestemming()
    {
        var traject = EenTraject();
        var zonder = Alles with { Documenten = [], Ontheffingen = [EenOntheffing(Surplus, traject, 2, "netwerkanalyse")] };
        var status = Stuk(Surplus, traject, 2, "netwerkanalyse", zonder);
        (status.Stand, status.Houdt, status.Ontheffing!.Reden).ShouldBe((Stukstand.Ontheven, true, "Dat was er al."));
        zonder.Ontheffingen[0].TrekIn(Fleur, Vandaag).MoetLukken();
        Stuk(Surplus, traject, 2, "netwerkanalyse", zonder).Stand.ShouldBe(Stukstand.Ontbreekt);
        Mist(Surplus, traject, Alles with { Traject = Alles.Traject with { HeeftToestemming = false } }).ShouldBe([Trajectregels.GeenToestemming]);
    }

    [Fact]
    public void Mijn_werk_zegt_wat_er_mist_en_niets_twee_keer()
    {
        var traject = EenTraject();
        var feiten = Alles with { Deelnemers = [Deelnemer(Petra, "Stadsbank")], Documenten = [] };
        traject.GaVerder(Kaal, feiten, Nu).MoetLukken();
        var punten = traject.Stand(feiten.Traject with { HeeftPlan = false }, Vandaag, Werkproceswacht.Kijk(Surplus, traject, feiten with { Traject = feiten.Traject with { HeeftPlan = false } })).Punten;
        punten.Select(p => (p.Soort, p.Zin)).ShouldBe([
            (Aandachtsoort.Plan, "Iedereen is het eens. Stel het plan vast."),
            (Aandachtsoort.Document, "De netwerkanalyse is nog niet ingevuld."),
            (Aandachtsoort.Document, "Petra van der Veen (Stadsbank) heeft de geheimhoudingsverklaring nog niet getekend."),
        ]);
    }

    private static Traject InStap2()
    {
        var traject = EenTraject();
        traject.GaVerder(Surplus, Alles, Nu).MoetLukken();
        return traject;
    }

    private static List<Regel> Mist(Werkproces werkproces, Traject traject, Werkprocesfeiten feiten) =>
        [.. Werkproceswacht.Kijk(werkproces, traject, feiten).MistTot(traject.Stap).Select(w => w.Regel)];

    private static Stukstatus Stuk(Werkproces werkproces, Traject traject, int stap, string code, Werkprocesfeiten feiten) =>
        Werkproceswacht.Kijk(werkproces, traject, feiten).Stappen[stap].Stukken.Single(s => s.Stuk.Code == code);
}
