using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class AfschermingTests
{
    private static readonly PersoonId Marjan = PersoonId.Nieuw();
    private static readonly PersoonId Joke = PersoonId.Nieuw();
    private static readonly PersoonId Zus = PersoonId.Nieuw();
    private static readonly PersoonId Fleur = PersoonId.Nieuw();

    private readonly Inwonerdossier dossier = MetKring();

    [Fact]
    public void Wie_niet_gekozen_is_ziet_meteen_niets_meer_en_de_inwoner_alles()
    {
        var gebeurtenis = dossier.SchermAf(Invoer(Marjan), Vandaag).MoetLukken();
        gebeurtenis.Groep.ShouldBe([Marjan, Fleur, Samira], ignoreOrder: true);
        dossier.IsAfgeschermd(Vandaag).ShouldBeTrue();
        dossier.IsAfgeschermd(Gisteren).ShouldBeFalse();
        (Ziet(Marjan), Ziet(Samira), Ziet(Joke), Ziet(Zus), Ziet(Fleur)).ShouldBe((true, true, false, false, false), "being named gives nobody what they had not");
        dossier.MagZien(Joke, Gegevenssoort.Plan, Gisteren).ShouldBeTrue("it was open then");
    }

    [Fact]
    public void De_lijst_kan_veranderen_en_opheffen_geeft_terug_wat_iemand_had()
    {
        dossier.SchermAf(Invoer(Marjan), Vandaag).MoetLukken();
        dossier.WijzigGroep([Joke, Zus], Fleur, Vandaag).MoetLukken();
        (Ziet(Marjan), Ziet(Joke), Ziet(Zus)).ShouldBe((false, true, true));
        dossier.HefAfschermingOp("De nicht werkt er niet meer.", Vandaag).MoetLukken().Gold.ShouldBeTrue();
        (Ziet(Marjan), Ziet(Joke), Ziet(Zus), dossier.Afscherming).ShouldBe((true, true, true, null));
        dossier.SchermAf(Invoer(Joke), Vandaag).MoetLukken();
        Ziet(Marjan).ShouldBeFalse("it can be closed again on the same day");
    }

    [Fact]
    public void De_inwoner_vraagt_het_en_er_verandert_nog_niets()
    {
        dossier.VraagAfscherming(" Mijn nicht werkt daar. ", Vandaag).MoetLukken();
        dossier.Afscherming.ShouldNotBeNull().ShouldSatisfyAllConditions(a => a.IsGevraagd.ShouldBeTrue(), a => a.Vraag.ShouldBe("Mijn nicht werkt daar."));
        Ziet(Joke).ShouldBeTrue();
        dossier.MoetWeigerenZonderWijziging(() => dossier.VraagAfscherming("nog eens", Vandaag), Afschermingsregels.AlGevraagd);

        dossier.SchermAf(Invoer(Marjan), Vandaag).MoetLukken();
        dossier.Afschermingen.ShouldHaveSingleItem("the answer belongs to the question").GevraagdOp.ShouldBe(Vandaag);
        dossier.MoetWeigerenZonderWijziging(() => dossier.VraagAfscherming("nog eens", Vandaag), Afschermingsregels.AlAfgeschermd);
    }

    [Fact]
    public void De_vraag_kan_worden_afgewezen_met_een_reden()
    {
        dossier.VraagAfscherming("Mijn nicht werkt daar.", Vandaag).MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => dossier.HefAfschermingOp(" ", Vandaag), Afschermingsregels.EindredenOntbreekt, "reden");
        dossier.HefAfschermingOp("Je nicht werkt daar niet meer.", Vandaag).MoetLukken().Gold.ShouldBeFalse();
        dossier.VraagAfscherming("Toch wel.", Vandaag).MoetLukken();
    }

    [Fact]
    public void De_inwoner_vraagt_een_keer_om_te_stoppen_en_het_blijft_dicht()
    {
        dossier.MoetWeigerenZonderWijziging(() => dossier.VraagEindeAfscherming(Vandaag), Afschermingsregels.NietAfgeschermd);
        dossier.SchermAf(Invoer(Marjan), Gisteren).MoetLukken();
        dossier.VraagEindeAfscherming(Vandaag).MoetLukken().Op.ShouldBe(Vandaag);
        Ziet(Joke).ShouldBeFalse();
        dossier.MoetWeigerenZonderWijziging(() => dossier.VraagEindeAfscherming(Vandaag), Afschermingsregels.AlGevraagd);
    }

    [Fact]
    public void Weigert_wat_niet_kan_elk_bij_het_eigen_veld()
    {
        dossier.MoetWeigerenZonderWijziging(() => dossier.SchermAf(Invoer(Marjan) with { Reden = " " }, Vandaag), Afschermingsregels.RedenOntbreekt, "Reden");
        dossier.MoetWeigerenZonderWijziging(() => dossier.SchermAf(Invoer(Marjan, PersoonId.Nieuw()), Vandaag), Afschermingsregels.BuitenDossier, "Groep");
        dossier.MoetWeigerenZonderWijziging(() => dossier.SchermAf(Invoer(Zus), Vandaag), Afschermingsregels.ZonderBegeleiding, "Groep");
        dossier.MoetWeigerenZonderWijziging(() => dossier.VraagAfscherming("", Vandaag), Afschermingsregels.VraagOntbreekt, "vraag");
        dossier.MoetWeigerenZonderWijziging(() => dossier.WijzigGroep([Marjan], Fleur, Vandaag), Afschermingsregels.NietAfgeschermd);
        dossier.MoetWeigerenZonderWijziging(() => dossier.HefAfschermingOp("klaar", Vandaag), Afschermingsregels.NietAfgeschermd);
        dossier.SchermAf(Invoer(Marjan), Vandaag).MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => dossier.SchermAf(Invoer(Joke), Vandaag), Afschermingsregels.AlAfgeschermd);
        dossier.MoetWeigerenZonderWijziging(() => dossier.WijzigGroep([Zus], Fleur, Vandaag), Afschermingsregels.ZonderBegeleiding, "Groep");
    }

    [Fact]
    public void Zonder_tandem_kan_de_projectleider_het_alleen_zien() =>
        EenDossier().SchermAf(Invoer(), Vandaag).MoetLukken().Groep.ShouldBe([Fleur, Samira]);

    // Whatever happened: while a dossier is closed nobody outside the group sees anything, and nobody in it sees more than without it.
    [Fact]
    public void Buiten_de_groep_ziet_niemand_iets_en_erbinnen_niemand_meer_dan_eerst() => Wet.Geldt(Verhalen, verhaal =>
    {
        var (gesloten, open) = (MetKring(), MetKring());
        foreach (var (stap, wie, dag) in verhaal)
        {
            Speel(gesloten, stap, wie, dag);
            if (stap < 4) Speel(open, stap, wie, dag);
        }

        return new[] { Gisteren, Vandaag, Morgen }.All(dag => new[] { Marjan, Joke, Zus, Fleur }.All(p => Enum.GetValues<Gegevenssoort>().All(s =>
            (!gesloten.IsGeslotenVoor(p, dag) || !gesloten.MagZien(p, s, dag)) && (!gesloten.MagZien(p, s, dag) || open.MagZien(p, s, dag)) && gesloten.MagZien(Samira, s, dag))));
    });

    private static readonly Gen<List<(int Stap, PersoonId Wie, DateOnly Dag)>> Verhalen =
        (from stap in Gen.Choose(0, 8) from wie in Gen.Elements(Marjan, Joke, Zus) from dag in Gen.Choose(0, 9) select (stap, wie, Vandaag.AddDays(-dag))).ListOf().Select(l => l.Take(12).ToList());

    private static void Speel(Inwonerdossier dossier, int stap, PersoonId wie, DateOnly dag) => _ = (Uitkomst)(stap switch
    {
        0 => dossier.TrekToestemmingIn(Toestemmingsdoel.DelenMetKring, dag),
        1 => dossier.GeefToestemming(Toestemming(Toestemmingsdoel.DelenMetKring, dag), "Nienke", Vandaag),
        2 => dossier.Beeindig(dossier.Betrokkenen.Last(b => b.PersoonId == wie).Id, dag),
        3 => dossier.Betrek(Naaste(Zus, Gegevenssoort.Schijf) with { Vanaf = dag }, "Marjan"),
        4 or 5 => dossier.SchermAf(Invoer(wie, Joke), dag),
        6 => dossier.WijzigGroep([wie, Marjan], Fleur, dag),
        7 => dossier.VraagAfscherming("vraag", dag),
        _ => dossier.HefAfschermingOp("klaar", dag),
    });

    private bool Ziet(PersoonId wie) => dossier.MagZien(wie, Gegevenssoort.Plan, Vandaag);

    private static Afscherminvoer Invoer(params PersoonId[] groep) => new("Een nicht werkt bij Mediant.", groep, Fleur, "Fleur Nijhuis");

    private static Inwonerdossier MetKring()
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
        dossier.BetrekTandem(Marjan, Betrokkenheid.Casusregisseur, Start, "Nienke").MoetLukken();
        dossier.BetrekTandem(Joke, Betrokkenheid.Ervaringsdeskundige, Start, "Nienke").MoetLukken();
        dossier.Betrek(Naaste(Zus, Gegevenssoort.Plan), "Marjan").MoetLukken();
        return dossier;
    }
}
