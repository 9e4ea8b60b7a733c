using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Iwmo;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Toewijzingen;
using Xunit;

namespace Spil.Domein.Tests.Wmo;

/// <summary>From the indicatie to what a provider knows, and back.</summary>
public sealed class ToewijzingTests
{
    private static readonly DateOnly Vandaag = new(2026, 3, 16);
    private static readonly DateTimeOffset Nu = Vandaag.Moment(new(9, 0));
    private static readonly OrganisatieId Draad = OrganisatieId.Nieuw();
    private static readonly Berichtpartijen Partijen = new("0406", "99000001", "01A01");

    private static readonly Persoon Corrie = Persoon.Maak(new("Corrie", "de", "Bakker", new(1938, 8, 27), "999900006", "Havenstraat 12 a", "1271 AD", "Huizen", "035 4801227"), Vandaag).MoetLukken().Nieuw;

    [Fact]
    public void Nieuwe_hulp_krijgt_een_nummer_en_een_goed_bericht()
    {
        var stappen = Plan(Hulp(180), []);
        stappen.HeeftNieuws().ShouldBeTrue();
        var (alle, nieuw, gebeurd) = stappen.Voer(Hulp(180), 0, "01A01", Nu);
        nieuw.Single().Nummer.ShouldBe(100_001);
        stappen.Voer(Hulp(180), 100_007, "01A01", Nu).Nieuw.Single().Nummer.ShouldBe(100_008);
        gebeurd.ShouldHaveSingleItem().ShouldBeOfType<HulpToegewezen>();
        var (bericht, fouten) = Berichtmaker.Toewijzing(Partijen, Corrie, alle, "", Nu);
        fouten.ShouldBeEmpty();
        bericht.Client.ToegewezenProducten.Single().Omvang.ShouldBe(new(180, "01", "2"));
        bericht.Client.Contactgegevens[0].Adres.ShouldBe(new(new(12, "a"), "1271AD", "Havenstraat", "Huizen", "NL"));
        (bericht.Client.Naam.Geslachtsnaam, bericht.Client.Naam.Voorletters).ShouldBe((new("Bakker", "de"), "C"));
    }

    [Fact]
    public void Lager_na_een_overgang_verkort_de_oude_en_geeft_een_nieuw_nummer_de_dag_erna()
    {
        var hulp = Hulp(180);
        var oud = Plan(hulp, []).Voer(hulp, 0, "01A01", Nu).Nieuw;
        Plan(hulp, oud).HeeftNieuws().ShouldBeFalse();
        hulp.Herzie(new(125, Leveringsvorm.Natura, Draad, "De Gouden Draad"), Vandaag.AddDays(100), Vandaag.AddDays(2000), null);
        var plan = Plan(hulp, oud);
        plan.Select(s => (s.IsNieuw, s.IsAnders, s.IsWeg)).ShouldBe([(false, true, false), (true, false, false)]);
        var (alle, _, gebeurd) = plan.Voer(hulp, 100_001, "01A01", Nu);
        gebeurd.Count.ShouldBe(2);
        alle.Select(t => (t.Nummer, t.Reden, t.Einde)).ShouldBe([(100_001, "05", Vandaag.AddDays(99)), (100_002, "", Vandaag.AddDays(2000))]);
        Berichtmaker.Toewijzing(Partijen, Corrie, alle, "", Nu).Fouten.ShouldBeEmpty();
        Plan(hulp, alle).HeeftNieuws().ShouldBeFalse();
    }

    [Theory]
    [InlineData(Uitstroomreden.Overleden, "02")]
    [InlineData(Uitstroomreden.Wlz, "06")]
    [InlineData(Uitstroomreden.Verhuisd, "07")]
    [InlineData(Uitstroomreden.NietMeerNodig, "05")]
    public void Wie_uitstroomt_krijgt_de_reden_in_het_bericht(Uitstroomreden reden, string code)
    {
        var hulp = Hulp(180);
        var oud = Plan(hulp, []).Voer(hulp, 0, "01A01", Nu).Nieuw;
        hulp.Beeindig(Vandaag, reden).MoetLukken();
        Plan(hulp, oud).Voer(hulp, 100_001, "01A01", Nu).Alle.Single().Reden.ShouldBe(code);
    }

    [Fact]
    public void Wat_begon_houdt_de_productcode_waarmee_het_is_toegewezen()
    {
        var hulp = Hulp(180);
        var er = Plan(hulp, []).Voer(hulp, 0, "01A01", Nu).Nieuw;
        Plan(hulp, er).Voer(hulp, 100_001, "01A03", Nu).Alle.Single().Productcode.ShouldBe("01A03", "nobody began by the first");
        er[0].Start(er[0].Ingang, er[0].Ingang).MoetLukken();
        Plan(hulp, er).Voer(hulp, 100_001, "01A04", Nu).Alle.Single().Productcode.ShouldBe("01A03");
        er[0].AlsVolume("").Product!.Code.ShouldBe("01A03");
    }

    [Fact]
    public void Wat_nog_niet_begon_en_verdwijnt_wordt_ingetrokken()
    {
        var hulp = Hulp(180);
        hulp.Herzie(new(125, Leveringsvorm.Natura, Draad, ""), Vandaag.AddDays(100), Vandaag.AddDays(2000), null);
        var er = Plan(hulp, []).Voer(hulp, 0, "01A01", Nu).Nieuw;
        hulp.Beeindig(Vandaag.AddDays(10), Uitstroomreden.EigenVerzoek).MoetLukken();
        var (alle, _, _) = Plan(hulp, er).Voer(hulp, 100_002, "01A01", Nu);
        alle.Select(t => (t.Reden, t.IsIngetrokken)).ShouldBe([("05", false), ("13", true)]);
        alle[1].Einde.ShouldBe(alle[1].Ingang);
        alle[1].Start(alle[1].Ingang, Vandaag.AddDays(200)).MoetWeigeren(Toewijzingregels.Ingetrokken);
        Berichtmaker.Toewijzing(Partijen, Corrie, alle, "", Nu).Fouten.ShouldBeEmpty();
    }

    [Fact]
    public void Elk_verloop_van_de_hulp_is_na_het_bericht_precies_wat_de_aanbieder_weet() => Wet.Geldt(
        (from s in (from dag in Gen.Choose(0, 400) from duur in Gen.Choose(0, 300) from minuten in Gen.Choose(0, 300) select (dag, duur, minuten)).NonEmptyListOf() select s.Take(6).ToArray()), stappen =>
        {
            var (hulp, er, hoogste) = (Hulp(180), new List<Toewijzing>(), 0);
            foreach (var (dag, duur, minuten) in stappen)
            {
                hulp.Herzie(new(minuten, Leveringsvorm.Natura, Draad, ""), Vandaag.AddDays(dag), Vandaag.AddDays(dag + duur), null);
                var (alle, nieuw, _) = Plan(hulp, er).Voer(hulp, hoogste, "01A01", Nu);
                er.AddRange(nieuw);
                hoogste = er.Max(t => t.Nummer);
                if (alle.Count > 0 && Berichtmaker.Toewijzing(Partijen, Corrie, alle, "", Nu).Fouten.Count > 0) return false;
            }
            return Enumerable.Range(0, 750).Select(n => Vandaag.AddDays(n)).All(dag =>
                er.Where(t => t.Ingang <= dag && t.LooptOp(dag)).Select(t => t.MinutenPerWeek).SequenceEqual(hulp.Op(dag) is { } deel ? [deel.MinutenPerWeek] : Array.Empty<int>()));
        });

    [Fact]
    public void De_aanbieder_begint_en_stopt_binnen_de_toewijzing()
    {
        var t = Toegewezen();
        t.MoetWeigerenZonderWijziging(() => t.Stop(Vandaag, "19", Vandaag), Toewijzingregels.NietGestart);
        t.MoetWeigerenZonderWijziging(() => t.Start(t.Ingang.AddDays(-1), Vandaag), Toewijzingregels.StartKanNiet, "op");
        t.MoetWeigerenZonderWijziging(() => t.Start(Vandaag.AddDays(1), Vandaag), Toewijzingregels.StartKanNiet, "op");
        t.Start(Vandaag.AddDays(-10), Vandaag).MoetLukken();
        t.MoetWeigerenZonderWijziging(() => t.Start(Vandaag, Vandaag), Toewijzingregels.AlGestart);
        t.MoetWeigerenZonderWijziging(() => t.Stop(Vandaag.AddDays(-11), "19", Vandaag), Toewijzingregels.StopKanNiet, "op");
        t.MoetWeigerenZonderWijziging(() => t.Stop(Vandaag, "99", Vandaag), Toewijzingregels.RedenOntbreekt, "reden");
        t.Stop(Vandaag.AddDays(-1), "19", Vandaag).MoetLukken();
        t.MoetWeigerenZonderWijziging(() => t.Stop(Vandaag, "19", Vandaag), Toewijzingregels.AlGestopt);
        t.NeemStopTerug().MoetLukken();
        t.NeemStartTerug().MoetLukken();
        t.MoetWeigerenZonderWijziging(() => t.NeemStartTerug(), Toewijzingregels.NietsTerug);
    }

    [Fact]
    public void Wie_even_stilstond_begint_weer_of_stopt_voorgoed()
    {
        var t = Toegewezen();
        t.Start(Vandaag.AddDays(-10), Vandaag).MoetLukken();
        t.Stop(Vandaag.AddDays(-5), "20", Vandaag).MoetLukken();
        t.StaatStil.ShouldBeTrue();
        t.MoetWeigerenZonderWijziging(() => t.Stop(Vandaag, "20", Vandaag), Toewijzingregels.AlGestopt);
        t.MoetWeigerenZonderWijziging(() => t.Start(Vandaag.AddDays(-5), Vandaag), Toewijzingregels.StartKanNiet, "op");
        t.Start(Vandaag.AddDays(-2), Vandaag).MoetLukken();
        (t.GestartOp, t.GestoptOp, t.Stopreden).ShouldBe((Vandaag.AddDays(-2), null, ""));
        t.Stop(Vandaag.AddDays(-1), "20", Vandaag).MoetLukken();
        t.Stop(Vandaag.AddDays(-1), "39", Vandaag).MoetLukken();
    }

    [Fact]
    public void Een_bericht_van_de_aanbieder_doet_wat_erin_staat_of_niets()
    {
        var t = Toegewezen();
        var start = Berichtmaker.Start(Partijen, Corrie, t, Vandaag.AddDays(-3), Vandaag);
        Berichtschrijver.Controleer(start).ShouldBeEmpty();
        Berichtverwerking.Verwerk(start, [], Vandaag).Fouten.Single().ToString().ShouldStartWith("SPIL-004 /Bericht/Client/StartProducten/StartProduct[1]/ToewijzingNummer");
        Berichtverwerking.Verwerk(start, [t], Vandaag).Gebeurd.Single().ShouldBe(new HulpGestart(t.Id, Vandaag.AddDays(-3)));
        Berichtverwerking.Verwerk(start, [t], Vandaag).Fouten.Single().Code.ShouldBe("WMO-TOEW-002");
        var stop = Berichtmaker.Stop(Partijen, Corrie, t, Vandaag, "31", Vandaag);
        Berichtschrijver.Controleer(stop).ShouldBeEmpty();
        Berichtverwerking.Verwerk(stop, [t], Vandaag).Fouten.ShouldBeEmpty();
        t.GestoptOp.ShouldBe(Vandaag);
        Berichtverwerking.Verwerk(stop with { Client = stop.Client with { StopProducten = [stop.Client.StopProducten[0] with { StatusAanlevering = "3" }] } }, [t], Vandaag).Gebeurd.ShouldHaveSingleItem();
        Berichtverwerking.Verwerk(start with { Client = start.Client with { StartProducten = [start.Client.StartProducten[0] with { StatusAanlevering = "3" }] } }, [t], Vandaag).Fouten.ShouldBeEmpty();
        t.GestartOp.ShouldBeNull();
        Berichtverwerking.Verwerk(Berichtgegeven.Wmo317(), [t], Vandaag).Fouten.Single().Code.ShouldBe("SPIL-004");
        Berichtverwerking.Verwerk(Berichtgegeven.Wmo315(), [t], Vandaag).Fouten.ShouldBeEmpty();
    }

    [Fact]
    public void Een_bericht_wordt_bewaard_zoals_het_kwam()
    {
        var plek = new Berichtplek(DossierId.Nieuw(), OrganisatieId.Nieuw(), Draad);
        foreach (var (bericht, referentie, richting) in new (IBericht, string, Berichtrichting)[]
        {
            (Berichtgegeven.Wmo301(), "", Berichtrichting.Verzonden), (Berichtgegeven.Wmo302(), "", Berichtrichting.Ontvangen), (Berichtgegeven.Wmo305(), "", Berichtrichting.Ontvangen), (Berichtgegeven.Wmo315(), "REF-1", Berichtrichting.Ontvangen),
            (Berichtgegeven.Wmo317(), "REF-2", Berichtrichting.Ontvangen), (Berichtgegeven.Wmo319(), "REF-2", Berichtrichting.Verzonden),
        })
        {
            var (stuk, gebeurtenis) = Iwmobericht.Bewaar(plek, bericht, Berichtschrijver.Schrijf(bericht), [], Nu, "Eline Kok");
            (stuk.Referentie, stuk.Richting, stuk.IsGoed, stuk.IsVerzoek, stuk.IsAfwijzing).ShouldBe((referentie, richting, true, bericht is Wmo315 or Wmo317, bericht is Wmo319));
            stuk.Lees().Xml().ShouldBe(stuk.Xml);
            gebeurtenis.ShouldBe(new IwmoberichtBewaard(stuk.Id, stuk.Soort, richting, stuk.Identificatie, true));
        }
        var retour = Iwmobericht.Bewaar(plek, Berichtgegeven.Wmo302(), Berichtschrijver.Schrijf(Berichtgegeven.Wmo302()), [], Nu, "").Nieuw;
        (retour.Afzender, retour.Identificatie, retour.AntwoordOp).ShouldBe((Berichtgegeven.Aanbieder, "GDN000000302", "HZN000000001"));
        var nee = Wmo302.Antwoord(Berichtgegeven.Wmo301(), "R2", Vandaag, _ => ["S329"]);
        Iwmobericht.Bewaar(plek, nee, Berichtschrijver.Schrijf(nee), [], Nu, "").Nieuw.IsAfwijzing.ShouldBeTrue();
        Iwmobericht.Bewaar(plek, Berichtgegeven.Wmo317(), Berichtschrijver.Schrijf(Berichtgegeven.Wmo317()), [Iwmoregels.CS002.Bij("/Bericht")], Nu, "").Nieuw.IsVerzoek.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Havenstraat 12", 12, null, null)]
    [InlineData("Havenstraat 12a", 12, "a", null)]
    [InlineData("1e Dwarsstraat 4-2", 4, null, "2")]
    [InlineData("Plein 1940 7 bis", 7, null, "bis")]
    [InlineData("Havenstraat", null, null, null)]
    public void Het_huisnummer_komt_uit_de_straat(string straat, int? nummer, string? letter, string? toevoeging)
    {
        var inwoner = Persoon.Maak(new("Corrie", "", "Bakker", null, "999900006", straat, "1271 AD", "Huizen", "035 4801227"), Vandaag).MoetLukken().Nieuw;
        var (bericht, fouten) = Berichtmaker.Toewijzing(Partijen, inwoner, [Toegewezen()], "", Nu);
        bericht.Client.Contactgegevens[0].Adres?.Huis.ShouldBe(new Spil.Iwmo.Huis(nummer ?? 0, letter, toevoeging));
        fouten.Select(f => f.Code).ShouldBe(nummer is null ? ["CD034"] : []);
    }

    [Fact]
    public void Versturen_kan_als_er_iets_is_en_iedereen_een_nummer_heeft()
    {
        var stappen = Plan(Hulp(180), []);
        Berichtkeur.Verzenden(stappen, Partijen, Corrie, true).IsGelukt.ShouldBeTrue();
        Berichtkeur.Verzenden([], Partijen, Corrie, true).MoetWeigeren(Toewijzingregels.NietsToeTeWijzen);
        Berichtkeur.Verzenden(stappen, null, Corrie, true).MoetWeigeren(Toewijzingregels.CodeOntbreekt);
        Berichtkeur.Verzenden(stappen, Partijen, Corrie, false).MoetWeigeren(Toewijzingregels.AlBeantwoord, "AntwoordOp");
        Berichtkeur.Verzenden(stappen, Partijen, Naamloos, true).MoetWeigeren(Toewijzingregels.BsnOntbreekt);
        Berichtkeur.Klopt([]).IsGelukt.ShouldBeTrue();
        Berichtkeur.Klopt([Iwmoregels.CD076.Bij("/Bericht/Einddatum")]).Weigeringen.Single().ShouldBe(Toewijzingregels.BerichtKloptNiet.Weiger("Bij een omvang per week hoort een einddatum. (CD076, Einddatum)"));
    }

    [Fact]
    public void Inlezen_kan_als_het_van_een_aanbieder_is_en_over_deze_inwoner_gaat()
    {
        Berichtkeur.Lezen(Berichtgegeven.Wmo305(), Corrie, true, true).IsGelukt.ShouldBeTrue();
        Berichtkeur.Lezen(Berichtgegeven.Wmo301(), Corrie, true, true).MoetWeigeren(Toewijzingregels.AndereKant, "Bestand");
        Berichtkeur.Lezen(Berichtgegeven.Wmo323(), Corrie, true, true).MoetWeigeren(Toewijzingregels.AndereInwoner, "Bestand");
        Berichtkeur.Lezen(Berichtgegeven.Wmo307(), Naamloos, true, true).MoetWeigeren(Toewijzingregels.AndereInwoner, "Bestand");
        Berichtkeur.Lezen(Berichtgegeven.Wmo315(), Corrie, false, true).MoetWeigeren(Toewijzingregels.AndereAfzender, "Bestand");
        Berichtkeur.Lezen(Berichtgegeven.Wmo317(), Corrie, true, false).MoetWeigeren(Toewijzingregels.AlOntvangen, "Bestand");
    }

    [Fact]
    public void Een_antwoord_hoort_bij_een_toewijzing_die_hier_is_verstuurd()
    {
        var retour = Berichtgegeven.Wmo302();
        Berichtkeur.Lezen(retour, Corrie, true, true).IsGelukt.ShouldBeTrue();
        Berichtkeur.Lezen(retour, Corrie, true, true, verstuurd: false).MoetWeigeren(Toewijzingregels.OnbekendeToewijzing, "Bestand");
        Berichtkeur.Lezen(retour, Corrie, false, true, verstuurd: false).MoetWeigeren(Toewijzingregels.AndereAfzender, "Bestand");
        Berichtkeur.Lezen(retour, Corrie, true, false).MoetWeigeren(Toewijzingregels.AlOntvangen, "Bestand");
        Berichtkeur.Lezen(retour with { Client = retour.Client! with { Bsn = "999900018" } }, Corrie, true, true).MoetWeigeren(Toewijzingregels.AndereInwoner, "Bestand");
        Berichtkeur.Lezen(retour with { Client = null }, Naamloos, true, true).IsGelukt.ShouldBeTrue();
        Berichtverwerking.Verwerk(retour, [], Vandaag).Gebeurd.ShouldBeEmpty();
    }

    [Fact]
    public void Een_aanbieder_antwoordt_binnen_drie_werkdagen()
    {
        Retourtermijn.Uiterlijk(new(2026, 3, 16)).ShouldBe(new(2026, 3, 19));
        Retourtermijn.Uiterlijk(new(2026, 3, 13)).ShouldBe(new(2026, 3, 18), "not in the week-end");
        Retourtermijn.Uiterlijk(new(2026, 4, 2)).ShouldBe(new(2026, 4, 9), "not at Easter");
        Retourtermijn.Stand(Vandaag, null, false, Vandaag.AddDays(3)).ShouldBe(Retourstand.Wacht);
        Retourtermijn.Stand(Vandaag, null, false, Vandaag.AddDays(4)).ShouldBe(Retourstand.TeLaat);
        Retourtermijn.Stand(Vandaag, null, true, Vandaag.AddDays(4)).ShouldBe(Retourstand.Wacht);
        Retourtermijn.Stand(Vandaag, false, false, Vandaag.AddDays(4)).ShouldBe(Retourstand.Goed);
        Retourtermijn.Stand(Vandaag, true, true, Vandaag).ShouldBe(Retourstand.Afgekeurd);
    }

    [Fact]
    public void Zoveel_werkdagen_later_telt_elke_werkdag_een_keer() => Wet.Geldt(Wet.Dag, Gen.Choose(0, 15), (dag, aantal) =>
    {
        var laatste = dag.PlusWerkdagen(aantal);
        return Enumerable.Range(1, laatste.DayNumber - dag.DayNumber).Count(n => dag.AddDays(n).IsWerkdag()) == aantal && (aantal == 0 ? laatste == dag : laatste.IsWerkdag());
    });

    [Fact]
    public void Een_verzoek_krijgt_een_keer_een_nee_met_een_reden()
    {
        Berichtkeur.Antwoorden(true, Partijen, "2", null).IsGelukt.ShouldBeTrue();
        Berichtkeur.Antwoorden(true, Partijen, "1", "4").IsGelukt.ShouldBeTrue();
        Berichtkeur.Antwoorden(true, Partijen, "1", "10").MoetWeigeren(Toewijzingregels.AfwijzingZonderReden, "Reden");
        Berichtkeur.Antwoorden(true, Partijen, null, null).MoetWeigeren(Toewijzingregels.AntwoordOntbreekt, "Antwoord");
        Berichtkeur.Antwoorden(true, null, "2", null).MoetWeigeren(Toewijzingregels.CodeOntbreekt);
        Berichtkeur.Antwoorden(false, Partijen, "2", null).MoetWeigeren(Toewijzingregels.AlBeantwoord);
        Berichtschrijver.Controleer(Berichtmaker.Antwoord(Partijen, "REF-2", "4", Vandaag)).ShouldBeEmpty();
        Berichtschrijver.Controleer(Berichtmaker.Antwoord(Partijen, "REF-2", null, Vandaag)).ShouldBeEmpty();
    }

    private static readonly Persoon Naamloos = Persoon.Maak(new("An", "", "Smit"), Vandaag).MoetLukken().Nieuw;

    private static Toewijzing Toegewezen() => Plan(Hulp(180), []).Voer(Hulp(180), 0, "01A01", Nu).Nieuw.Single();

    private static IReadOnlyList<Toewijsstap> Plan(Indicatie hulp, IReadOnlyList<Toewijzing> er) => Toewijzingsplan.Van(hulp, er, Draad, Vandaag);

    private static Indicatie Hulp(int minuten) =>
        Indicatie.NeemOver(DossierId.Nieuw(), PersoonId.Nieuw(), OrganisatieId.Nieuw(), new(minuten, Leveringsvorm.Natura, Draad, "De Gouden Draad"), Vandaag.AddDays(-30), Vandaag.AddDays(700)).MoetLukken().Nieuw;
}
