using Shouldly;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Werkprocessen.Proefproces;

namespace Spil.Domein.Tests.Herstel.Werkprocessen;

/// <summary>Choosing a werkproces, moving to a newer version, exempting, writing down, publishing, laying ready.</summary>
public sealed class BesluitTests
{
    private static readonly Werkproces Surplus = Werkprocesvarianten.Surplus;

    [Fact]
    public void Een_ander_werkproces_kies_je_in_stap_1()
    {
        var traject = EenTraject();
        (traject.Werkprocescode, traject.Werkprocesversie).ShouldBe(("surplus", 1));
        traject.Volg(Werkprocesvarianten.Mediant).MoetLukken().ShouldBe(new WerkprocesGekozen(traject.Id, "mediant", 1, "surplus", 1));
        traject.GaVerder(Werkprocesvarianten.Mediant, Alles, Nu).MoetLukken();
        traject.Volg(Surplus).MoetWeigeren(Werkprocesregels.KiezenTeLaat);
        EenGestoptTraject().Volg(Werkprocesvarianten.Mediant).MoetWeigeren(Trajectregels.NietLopend);
    }

    [Fact]
    public void Een_nieuwere_versie_kan_altijd_en_een_oudere_nooit()
    {
        var traject = EenTraject();
        traject.GaVerder(Surplus, Alles, Nu).MoetLukken();
        traject.Volg(Surplus).MoetWeigeren(Werkprocesregels.GeenNieuwere);
        traject.Volg(Surplus with { Versie = 3 }).MoetLukken();
        traject.Volg(Surplus with { Versie = 2 }).MoetWeigeren(Werkprocesregels.GeenNieuwere);
        traject.Werkprocesversie.ShouldBe(3);
        Should.Throw<ArgumentException>(() => traject.GaVerder(Surplus, Alles, Nu));
    }

    [Fact]
    public void Een_overstap_zegt_wat_er_verandert_en_wat_dan_mist()
    {
        var nieuw = Surplus with
        {
            Versie = 2,
            Stappen = [.. Surplus.Stappen.Select(s => s.Nummer != 1 ? s : s with
            {
                Documenten = [.. s.Documenten.Where(d => d.Code != "nulmeting-gemeente").Select(d => d.Code == "nulmeting-zorgverzekeraar" ? d with { Verplicht = true } : d),
                    new("krachtenmatrix", Stuksoort.Formulier, "Krachtenmatrix") { Lidwoord = "de", Verplicht = true }],
                Voorwaarden = [.. s.Voorwaarden, new(Stapvoorwaarde.Instemming)],
            })],
        };
        var kaal = Alles with { Documenten = [], Vastgelegd = [] };
        var overstap = Overstap.Bekijk(Surplus, nieuw, EenTraject(), kaal, kaal);
        overstap.Verschillen.ShouldBe([
            new(1, "Nulmeting zorgverzekeraar", Verschilsoort.NuVerplicht), new(1, "Krachtenmatrix", Verschilsoort.Erbij), new(1, "Nulmeting gemeente", Verschilsoort.Eraf),
            new(1, "De regiebehandelaar stemt in en gaf kaders", Verschilsoort.Erbij),
        ]);
        overstap.MistNu.ShouldBeEmpty();
        overstap.MistStraks.Select(w => w.Regel).ShouldBe([Werkprocesregels.GeenInstemming, Werkprocesregels.StukOntbreekt, Werkprocesregels.StukOntbreekt]);
        Overstap.Bekijk(nieuw, Surplus, EenTraject(), kaal, kaal).Verschillen.Select(v => v.Wat).ShouldBe([Verschilsoort.NuVrij, Verschilsoort.Erbij, Verschilsoort.Eraf, Verschilsoort.Eraf]);
    }

    [Fact]
    public void Een_ontheffing_heeft_een_reden_en_kan_terug()
    {
        var traject = EenTraject();
        var (ontheffing, gebeurtenis) = Ontheffing.Verleen(Surplus, traject, 2, "netwerkanalyse", " Die is er al. ", [], Fleur, Vandaag).MoetLukken();
        gebeurtenis.ShouldBe(new OntheffingVerleend(traject.Id, 2, "netwerkanalyse"));
        (ontheffing.Reden, ontheffing.Door, ontheffing.Naam).ShouldBe(("Die is er al.", "Fleur Nijhuis", "Netwerkanalyse"));
        Ontheffing.Verleen(Surplus, traject, 2, "netwerkanalyse", "Nog eens.", [ontheffing], Fleur, Vandaag).MoetWeigeren(Werkprocesregels.AlOntheven);
        Ontheffing.Verleen(Surplus, traject, 2, "netwerkanalyse", " ", [], Fleur, Vandaag).MoetWeigeren(Werkprocesregels.RedenOntbreekt, "Reden");
        Ontheffing.Verleen(Surplus, traject, 2, "iets", "Daarom.", [], Fleur, Vandaag).MoetWeigeren(Werkprocesregels.Onbekend);
        Ontheffing.Verleen(Surplus, EenGestoptTraject(), 2, "netwerkanalyse", "Daarom.", [], Fleur, Vandaag).MoetWeigeren(Trajectregels.NietLopend);
        ontheffing.TrekIn(Fleur, Vandaag).MoetLukken().ShouldBe(new OntheffingIngetrokken(traject.Id, 2, "netwerkanalyse"));
        ontheffing.TrekIn(Fleur, Vandaag).MoetWeigeren(Werkprocesregels.AlIngetrokken);
        Ontheffing.Verleen(Surplus, traject, 2, "netwerkanalyse", "Toch niet.", [ontheffing], Fleur, Vandaag).MoetLukken();
    }

    [Theory]
    [InlineData("toestemmingsverklaring")]
    [InlineData("toestemming")]
    [InlineData("tandem")]
    [InlineData("schijf")]
    public void Voor_toestemming_tandem_en_schijf_is_geen_ontheffing(string stuk) =>
        Ontheffing.Verleen(Surplus, EenTraject(), 1, stuk, "Daarom.", [], Fleur, Vandaag).MoetWeigeren(Werkprocesregels.NooitZonder);

    [Fact]
    public void Vastleggen_kan_alleen_wat_geen_formulier_heeft()
    {
        var traject = EenMediantTraject();
        var mediant = Werkprocesvarianten.Mediant;
        Uit(new(1, "clientfolder", Vandaag, "Marjan")).MoetLukken().Gebeurtenis.ShouldBe(new Vastgelegd(traject.Id, 1, "clientfolder", Vandaag));
        Uit(new(1, "krachtenmatrix", Vandaag, "Marjan")).MoetWeigeren(Werkprocesregels.Onbekend);
        Uit(new(1, "clientfolder", Morgen, "Marjan")).MoetWeigeren(Werkprocesregels.InToekomst, "Op");
        Uit(new(1, "clientfolder", Vandaag, "")).MoetWeigeren(Werkprocesregels.WieOntbreekt, "Wie");
        Uit(new(1, "instemming", Vandaag, "Anil")).MoetWeigeren(Werkprocesregels.KadersOntbreken, "Tekst");
        var vastlegging = EenVastlegging();
        vastlegging.TrekIn(Vandaag).MoetLukken();
        vastlegging.TrekIn(Vandaag).MoetWeigeren(Werkprocesregels.AlIngetrokken);
        Vastlegging.Leg(mediant, EenGestoptTraject(), new(1, "clientfolder", Vandaag, "Marjan"), Marjan, Vandaag).MoetWeigeren(Trajectregels.NietLopend);
        Uitkomst<Gemaakt<Vastlegging>> Uit(Vastleginvoer invoer) => Vastlegging.Leg(mediant, traject, invoer, Marjan, Vandaag);
    }

    [Fact]
    public void Een_uitgave_wordt_geladen_gepubliceerd_en_ingetrokken()
    {
        var uitgave = Werkprocesuitgave.Laad(Surplus with { Versie = 2 }, [1], 1, "Sanne", Nu).MoetLukken().Nieuw;
        uitgave.IsTeKiezen.ShouldBeFalse();
        uitgave.TrekIn(Nu).MoetWeigeren(Werkprocesregels.NietGepubliceerd);
        uitgave.Publiceer(Nu).MoetLukken().ShouldBe(new WerkprocesGepubliceerd("surplus", 2));
        uitgave.IsTeKiezen.ShouldBeTrue();
        uitgave.Publiceer(Nu).MoetWeigeren(Werkprocesregels.AlGepubliceerd);
        uitgave.TrekIn(Nu).MoetLukken();
        uitgave.IsTeKiezen.ShouldBeFalse();
        uitgave.TrekIn(Nu).MoetWeigeren(Werkprocesregels.AlIngetrokken);
        Werkprocesuitgave.Laad(Surplus with { Versie = 2 }, [1], 2, "Sanne", Nu).Weigeringen.ShouldHaveSingleItem().Regel.ShouldBe(Werkprocesregels.VersieBestaat);
    }

    [Fact]
    public void Een_stuk_krijgt_een_plek_met_versie_en_het_oude_blijft_in_de_geschiedenis()
    {
        var oud = Stuk("projectplan", "https://voorbeeld.nl/1").MoetLukken().Nieuw;
        var nieuw = Stuk("projectplan", "https://voorbeeld.nl/2", oud).MoetLukken().Nieuw;
        (oud.Ligt, nieuw.Ligt, nieuw.Uitgave).ShouldBe((false, true, "versie 4"));
        oud.TrekIn(Nu).MoetWeigeren(Werkprocesregels.AlIngetrokken);
        nieuw.TrekIn(Nu).MoetLukken().ShouldBe(new StukWeggehaald("surplus", 0, "projectplan"));
        Stuk("keuken", "https://voorbeeld.nl/").MoetWeigeren(Werkprocesregels.Onbekend);
        foreach (var link in new[] { "", "http://voorbeeld.nl", "javascript:alert(1)", "https://", "voorbeeld.nl" })
            Stuk("projectplan", link).MoetWeigeren(Werkprocesregels.StukInhoud, "Link");
        Processtuk.Leg(Surplus, new(0, "projectplan", "", "", Morgen, "https://voorbeeld.nl/"), null, "Sanne", Nu).Weigeringen.Select(w => (w.Regel, w.Veld)).ShouldBe([
            (Werkprocesregels.StuknaamOntbreekt, "Naam"), (Werkprocesregels.StukversieOntbreekt, "Uitgave"), (Werkprocesregels.InToekomst, "Van"),
        ]);
        static Uitkomst<Gemaakt<Processtuk>> Stuk(string plek, string link, Processtuk? huidig = null) =>
            Processtuk.Leg(Surplus, new(0, plek, "Projectplan", "versie 4", Vandaag, link), huidig, "Sanne", Nu);
    }

    [Fact]
    public void Regels_die_een_pagina_zegt_hebben_hun_zin() => Werkprocesregels.WerkprocesOnbekend.Zin.ShouldBe("Kies een werkproces uit de lijst.");
}
