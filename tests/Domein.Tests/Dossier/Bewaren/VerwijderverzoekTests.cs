using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Invoer;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Bewaren;

public sealed class VerwijderverzoekTests
{
    private static readonly DossierId Dossier = DossierId.Nieuw();
    private static readonly Guid Een = Guid.NewGuid();
    private static readonly Guid Twee = Guid.NewGuid();

    [Fact]
    public void Een_inwoner_vraagt_om_alles_of_om_documenten()
    {
        var alles = Vraag().MoetLukken().Nieuw;
        (alles.IsOpen, alles.Documenten.Count, alles.OntvangenOp, alles.Uiterlijk).ShouldBe((true, 0, Vandaag, new DateOnly(2026, 12, 12)));
        Verwijderverzoek.Vraag(Dossier, false, [Een, Een], "Die.", Gisteren, "Marjan", Vandaag).MoetLukken().Nieuw.Documenten.ShouldBe([Een]);
        Verwijderverzoek.Vraag(Dossier, false, [], "", Vandaag, "", Vandaag).MoetWeigeren(Verwijderregels.NietsGekozen, "Documenten");
        Verwijderverzoek.Vraag(Dossier, true, [], "", Morgen, "", Vandaag).MoetWeigeren(Verwijderregels.OntvangstOnmogelijk, "OntvangenOp");
        Verwijderverzoek.Vraag(Dossier, true, [], "", null, "", Vandaag).MoetWeigeren(Verwijderregels.OntvangstOnmogelijk, "OntvangenOp");
        Verwijderverzoek.Vraag(Dossier, true, [], "", Vandaag.AddYears(-1), "", Vandaag).MoetWeigeren(Verwijderregels.OntvangstOnmogelijk, "OntvangenOp");
        Verwijderverzoek.Vraag(Dossier, true, [], new string('x', 2001), Vandaag, "", Vandaag).MoetWeigeren(Invoerregels.TeLang, "Woorden");
        Verwijderregels.AlGevraagd.Code.ShouldBe("DOS-VERW-002");
    }

    [Fact]
    public void Een_maand_en_met_uitleg_in_de_eerste_maand_drie()
    {
        var verzoek = Vraag().MoetLukken().Nieuw;
        verzoek.MoetWeigerenZonderWijziging(() => verzoek.Verleng(" ", Vandaag), Verwijderregels.VerlengredenOntbreekt, "Verlengreden");
        verzoek.MoetWeigerenZonderWijziging(() => verzoek.Verleng("Veel werk.", new(2026, 12, 13)), Verwijderregels.VerlengenTeLaat);
        verzoek.Verleng("We vragen het aan de behandelaar.", new(2026, 12, 12)).MoetLukken().ShouldBe(new VerwijdertermijnVerlengd(verzoek.Id, Dossier, new(2027, 2, 12)));
        (verzoek.Uiterlijk, verzoek.IsTeLaat(new(2027, 2, 12)), verzoek.IsTeLaat(new(2027, 2, 13))).ShouldBe((new DateOnly(2027, 2, 12), false, true));
        verzoek.MoetWeigerenZonderWijziging(() => verzoek.Verleng("Nog eens.", new(2026, 12, 12)), Verwijderregels.VerlengenTeLaat);
    }

    [Fact]
    public void Een_weigering_heeft_een_grond_en_een_uitleg_in_gewone_woorden()
    {
        var verzoek = Vraag().MoetLukken().Nieuw;
        verzoek.MoetWeigerenZonderWijziging(() => Beslis(verzoek, new(null, [], [], "")), Verwijderregels.BesluitOntbreekt, "Besluit");
        verzoek.MoetWeigerenZonderWijziging(() => Beslis(verzoek, new(Verzoekstand.Ingetrokken, [], [], "")), Verwijderregels.BesluitOntbreekt, "Besluit");
        verzoek.MoetWeigerenZonderWijziging(() => Beslis(verzoek, new(Verzoekstand.Geweigerd, [], [], "Uitleg.")), Verwijderregels.GrondOntbreekt, "Gronden");
        verzoek.MoetWeigerenZonderWijziging(() => Beslis(verzoek, new(Verzoekstand.Geweigerd, [], [Weigergrond.Rechtszaak], "")), Verwijderregels.ToelichtingOntbreekt, "Toelichting");
        verzoek.MoetWeigerenZonderWijziging(() => verzoek.Beslis(new(Verzoekstand.Ingewilligd, [], [], ""), [], "Fleur", Vandaag, 99), Verwijderregels.Verouderd);
        Beslis(verzoek, new(Verzoekstand.Geweigerd, [], [Weigergrond.Rechtszaak, Weigergrond.Bewaarplicht], "Straks weer.")).MoetLukken();
        (verzoek.Stand, verzoek.Toelichting, verzoek.BeslistDoor, verzoek.BeslistOp).ShouldBe((Verzoekstand.Geweigerd, "Straks weer.", "Fleur", Vandaag));
        verzoek.Gronden.ShouldBe([Weigergrond.Bewaarplicht, Weigergrond.Rechtszaak]);
        verzoek.MoetWeigerenZonderWijziging(() => Beslis(verzoek, new(Verzoekstand.Ingewilligd, [], [], "")), Verwijderregels.AlBeslist);
        verzoek.MoetWeigerenZonderWijziging(() => verzoek.Verleng("Te laat.", Vandaag), Verwijderregels.AlBeslist);
        verzoek.MoetWeigerenZonderWijziging(verzoek.TrekIn, Verwijderregels.AlBeslist);
        Enum.GetValues<Weigergrond>().ShouldAllBe(g => g.Zin().EndsWith('.') && g.Bron().Length > 0);
    }

    [Fact]
    public void Deels_is_een_deel_en_niet_alles()
    {
        var verzoek = Verwijderverzoek.Vraag(Dossier, false, [Een, Twee], "", Vandaag, "", Vandaag).MoetLukken().Nieuw;
        verzoek.MoetWeigerenZonderWijziging(() => Beslis(verzoek, Deels()), Verwijderregels.DeelOntbreekt, "Documenten");
        verzoek.MoetWeigerenZonderWijziging(() => Beslis(verzoek, Deels(Een, Twee)), Verwijderregels.DeelOntbreekt, "Documenten");
        verzoek.MoetWeigerenZonderWijziging(() => Beslis(verzoek, Deels(Guid.NewGuid())), Verwijderregels.DeelOntbreekt, "Documenten");
        Beslis(verzoek, Deels(Twee)).MoetLukken();
        (verzoek.Stand, verzoek.Toegekend.Single()).ShouldBe((Verzoekstand.DeelsIngewilligd, Twee));

        // Of everything, all documents can go while the rest stays.
        var alles = Vraag().MoetLukken().Nieuw;
        Beslis(alles, Deels(Een, Twee)).MoetLukken();
        alles.Toegekend.ShouldBe([Een, Twee]);
    }

    [Fact]
    public void Wie_beslist_wordt_een_keer_herinnerd_voor_elke_laatste_dag()
    {
        var verzoek = Vraag().MoetLukken().Nieuw;
        verzoek.Herinner(new(2026, 12, 4)).ShouldBeNull();
        verzoek.IsDringend(new(2026, 12, 4)).ShouldBeFalse();
        verzoek.Herinner(new(2026, 12, 5)).ShouldBe(new AanVerwijderverzoekHerinnerd(verzoek.Id, Dossier, new(2026, 12, 12)));
        verzoek.Herinner(new(2026, 12, 6)).ShouldBeNull("once");
        verzoek.Verleng("Meer tijd.", new(2026, 12, 6)).MoetLukken();
        verzoek.Herinner(new(2027, 2, 11)).ShouldNotBeNull();
        verzoek.TrekIn().MoetLukken().ShouldBe(new VerwijderverzoekIngetrokken(verzoek.Id, Dossier));
        (verzoek.Stand, verzoek.IsTeLaat(new(2030, 1, 1)), verzoek.Herinner(new(2030, 1, 1))).ShouldBe((Verzoekstand.Ingetrokken, false, null));
    }

    [Fact]
    public void De_laatste_dag_ligt_altijd_een_maand_verder_en_met_verlenging_nooit_eerder() => Wet.Geldt(Wet.Dag, dag =>
    {
        var verzoek = Verwijderverzoek.Vraag(Dossier, true, [], "", dag, "", dag).MoetLukken().Nieuw;
        var eerst = verzoek.Uiterlijk;
        verzoek.Verleng("Meer tijd.", dag).MoetLukken();
        return eerst == dag.AddMonths(1) && verzoek.Uiterlijk == dag.AddMonths(3);
    });

    private static Uitkomst<Gemaakt<Verwijderverzoek>> Vraag() => Verwijderverzoek.Vraag(Dossier, true, [], "Ik wil het niet meer.", Vandaag, "", Vandaag);

    private static Verwijderbesluit Deels(params Guid[] weg) => new(Verzoekstand.DeelsIngewilligd, weg, [Weigergrond.BelangVanEenAnder], "De rest blijft.");

    private static Uitkomst<OverVerwijderingBeslist> Beslis(Verwijderverzoek verzoek, Verwijderbesluit besluit) => verzoek.Beslis(besluit, [Een, Twee], "Fleur", Vandaag, verzoek.Versie);
}
