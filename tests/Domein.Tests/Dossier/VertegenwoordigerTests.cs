using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Dossier.Domein.Dossiers.Toestemmingsdoel;

namespace Spil.Domein.Tests.Dossier;

/// <summary>Who may decide for the inwoner: with proof, for a period, within what the law gives that kind of representative.</summary>
public sealed class VertegenwoordigerTests
{
    private readonly Inwonerdossier dossier = EenDossier();

    [Fact]
    public void Zonder_papier_zonder_naam_of_door_de_inwoner_zelf_kan_niet()
    {
        Leg(i => i with { Bewijs = " " }).MoetWeigeren(Vertegenwoordigerregels.BewijsOntbreekt, "Bewijs");
        Leg(i => i with { GezienDoor = "" }).MoetWeigeren(Vertegenwoordigerregels.GezienDoorOntbreekt, "GezienDoor");
        Leg(i => i with { Naam = "" }).MoetWeigeren(Vertegenwoordigerregels.NaamOntbreekt, "Naam");
        Leg(i => i with { Persoon = Samira }).MoetWeigeren(Vertegenwoordigerregels.Zelf, "Persoon");
        Leg(i => i with { Tot = Start.AddDays(-1) }).MoetWeigeren(Vertegenwoordigerregels.EindeVoorBegin, "Tot");
        Leg(i => i with { Vanaf = Morgen }).MoetWeigeren(Vertegenwoordigerregels.InToekomst, "Vanaf");
        Leg().MoetLukken();
        dossier.Vertegenwoordigers.ShouldHaveSingleItem().NaamEnSoort.ShouldBe("Hanneke Mulder, mentor");
    }

    [Fact]
    public void Wie_zich_kan_aanmelden_ziet_wat_nodig_is_om_te_beslissen_zolang_het_papier_geldt()
    {
        var (ik, id) = (PersoonId.Nieuw(), Leg(i => i with { Tot = Morgen }).MoetLukken().Vertegenwoordiger);
        dossier.MoetWeigerenZonderWijziging(() => dossier.VerbindVertegenwoordiger(Guid.NewGuid(), ik, Vandaag), Vertegenwoordigerregels.GeldtNiet);
        dossier.MoetWeigerenZonderWijziging(() => dossier.VerbindVertegenwoordiger(id, ik, Morgen.AddDays(1)), Vertegenwoordigerregels.GeldtNiet);
        dossier.MoetWeigerenZonderWijziging(() => dossier.VerbindVertegenwoordiger(id, Samira, Vandaag), Vertegenwoordigerregels.Zelf);
        dossier.VerbindVertegenwoordiger(id, ik, Vandaag).MoetLukken().ShouldBe(new VertegenwoordigerVerbonden(dossier.Id, id, ik));
        Enum.GetValues<Gegevenssoort>().Where(s => dossier.MagZien(ik, s, Morgen)).ShouldBe([Gegevenssoort.Contact, Gegevenssoort.Overeenkomst, Gegevenssoort.Ondersteuning, Gegevenssoort.Toewijzing], ignoreOrder: true);
        Enum.GetValues<Gegevenssoort>().ShouldAllBe(s => !dossier.MagZien(ik, s, Morgen.AddDays(1)), "it ends by itself");
        dossier.SchermAf(new("gevaar", [], PersoonId.Nieuw(), "Fleur"), Vandaag).MoetLukken();
        Enum.GetValues<Gegevenssoort>().ShouldAllBe(s => !dossier.MagZien(ik, s, Vandaag));
    }

    [Fact]
    public void Intrekken_namens_de_inwoner_kan_alleen_binnen_de_eigen_bevoegdheid()
    {
        var mentor = Leg().MoetLukken().Vertegenwoordiger;
        var geld = Leg(i => i with { Soort = Vertegenwoordiging.Bewindvoerder }).MoetLukken().Vertegenwoordiger;
        dossier.Vertegenwoordigers[^1].MagHulpRegelen.ShouldBeFalse();
        dossier.MagZien(dossier.Vertegenwoordigers[^1].PersoonId, Gegevenssoort.Ondersteuning, Vandaag).ShouldBeFalse("money only");
        dossier.GeefToestemming(Toestemming(), "Nienke", Vandaag).MoetLukken();
        var welke = dossier.Toestemmingen[^1].Id;
        dossier.MoetWeigerenZonderWijziging(() => dossier.TrekToestemmingInNamens(welke, geld, Vandaag), Vertegenwoordigerregels.BuitenBevoegdheid, "Vertegenwoordiger");
        dossier.MoetWeigerenZonderWijziging(() => dossier.TrekToestemmingInNamens(welke, Guid.NewGuid(), Vandaag), Vertegenwoordigerregels.GeldtNiet, "Vertegenwoordiger");
        dossier.TrekToestemmingInNamens(welke, mentor, Vandaag).MoetLukken();
        dossier.Toestemmingen[^1].IngetrokkenDoor.ShouldBe("Hanneke Mulder, mentor");
        dossier.TrekToestemmingInNamens(welke, mentor, Vandaag).MoetWeigeren(Dossierregels.GeenToestemming);
    }

    [Fact]
    public void Een_vertegenwoordiger_kiest_voor_de_kring_en_dat_staat_erbij()
    {
        var mentor = Leg().MoetLukken().Vertegenwoordiger;
        var geld = Leg(i => i with { Soort = Vertegenwoordiging.Bewindvoerder }).MoetLukken().Vertegenwoordiger;
        dossier.Vertegenwoordigers[^1].MagHulpRegelen.ShouldBeFalse();
        dossier.MagZien(dossier.Vertegenwoordigers[^1].PersoonId, Gegevenssoort.Ondersteuning, Vandaag).ShouldBeFalse("money only");
        dossier.MoetWeigerenZonderWijziging(() => dossier.Betrek(Naaste(PersoonId.Nieuw()) with { Vanaf = Vandaag, Vertegenwoordiger = geld }, "x"), Vertegenwoordigerregels.BuitenBevoegdheid, "Vertegenwoordiger");
        dossier.Betrek(Naaste(PersoonId.Nieuw()) with { Vanaf = Vandaag, Vertegenwoordiger = mentor }, "x").MoetLukken().Namens.ShouldBe("Hanneke Mulder, mentor");
        dossier.Betrokkenen[^1].Namens.ShouldBe("Hanneke Mulder, mentor");
        dossier.Betrek(Naaste(PersoonId.Nieuw()), "x").MoetLukken().Namens.ShouldBe("");
    }

    [Fact]
    public void Een_vertegenwoordiger_wordt_uitgenodigd_en_doet_mee_als_vertegenwoordiger_en_niet_in_de_kring()
    {
        var id = Leg(i => i with { Tot = Morgen }).MoetLukken().Vertegenwoordiger;
        var naam = Naam.Maak("Hanneke", "", "Mulder").Waarde;
        Uitnodiging.NodigVertegenwoordiger(dossier, Guid.NewGuid(), naam, "", 14, UitnodigingGegeven.Geheim(), [], "Marjan", Nu).MoetWeigeren(Vertegenwoordigerregels.GeldtNiet);
        Uitnodiging.NodigVertegenwoordiger(dossier, id, naam, "h", 14, UitnodigingGegeven.Geheim(), [], "Marjan", Nu).MoetWeigeren(Persoonregels.EmailOnmogelijk, "Email");
        var uitnodiging = Uitnodiging.NodigVertegenwoordiger(dossier, id, naam, "h@m.nl", 14, UitnodigingGegeven.Geheim(), [], "Marjan", Nu).MoetLukken().Nieuw;
        (uitnodiging.Rol, uitnodiging.Tot).ShouldBe((null, Morgen));
        uitnodiging.ProbeerCode(UitnodigingGegeven.Code, UitnodigingGegeven.Code, Nu).MoetLukken();
        var ik = PersoonId.Nieuw();
        uitnodiging.DoeMee(dossier, UitnodigingGegeven.Ja(ik), Nu).MoetLukken().InDossier.ShouldBe(new VertegenwoordigerVerbonden(dossier.Id, id, ik));
        dossier.Betrokkenen.ShouldAllBe(b => b.PersoonId != ik);
        dossier.VertegenwoordigerOp(ik, Vandaag)!.Id.ShouldBe(id);
    }

    [Fact]
    public void Een_toestemming_namens_de_inwoner_zegt_door_wie()
    {
        Leg().MoetLukken();
        Namens(Overleg).MoetLukken().Namens.ShouldBe("Hanneke Mulder, mentor");
        dossier.Toestemmingen.ShouldHaveSingleItem().GegevenDoor.ShouldBe("Hanneke Mulder, mentor");
        dossier.GeefToestemming(Toestemming(), "Nienke", Vandaag).MoetLukken().Namens.ShouldBe("", "Samira gave that one");
    }

    [Fact]
    public void Wie_niet_meer_geldt_beslist_niet_meer_en_wat_beslist_is_blijft()
    {
        Leg().MoetLukken();
        Namens(Overleg).MoetLukken();
        dossier.BeeindigVertegenwoordiging(dossier.Vertegenwoordigers[0].Id, Vandaag).MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => Namens(Overdracht), Vertegenwoordigerregels.GeldtNiet, "Vertegenwoordiger");
        dossier.HeeftToestemming(Overleg, Vandaag).ShouldBeTrue();
        dossier.BeeindigVertegenwoordiging(dossier.Vertegenwoordigers[0].Id, Vandaag).MoetWeigeren(Vertegenwoordigerregels.AlBeeindigd);
    }

    [Fact]
    public void Een_verlopen_of_onbekende_vertegenwoordiger_telt_niet()
    {
        Leg(i => i with { Tot = Gisteren }).MoetLukken();
        Namens(Overleg).MoetWeigeren(Vertegenwoordigerregels.GeldtNiet, "Vertegenwoordiger");
        dossier.GeefToestemming(Invoer(Overleg) with { Vertegenwoordiger = Guid.NewGuid() }, "Nienke", Vandaag).MoetWeigeren(Vertegenwoordigerregels.GeldtNiet, "Vertegenwoordiger");
    }

    [Theory]
    [InlineData(Vertegenwoordiging.Curator, Deelname, true)]
    [InlineData(Vertegenwoordiging.Curator, NulmetingGemeente, true)]
    [InlineData(Vertegenwoordiging.Mentor, Deelname, true)]
    [InlineData(Vertegenwoordiging.Mentor, DelenMetKring, true)]
    [InlineData(Vertegenwoordiging.Mentor, Overleg, true)]
    [InlineData(Vertegenwoordiging.Mentor, NulmetingGemeente, false)]
    [InlineData(Vertegenwoordiging.Mentor, Evaluatie, false)]
    [InlineData(Vertegenwoordiging.Bewindvoerder, NulmetingGemeente, true)]
    [InlineData(Vertegenwoordiging.Bewindvoerder, NulmetingZorgverzekeraar, true)]
    [InlineData(Vertegenwoordiging.Bewindvoerder, Deelname, false)]
    [InlineData(Vertegenwoordiging.Bewindvoerder, DelenMetKring, false)]
    [InlineData(Vertegenwoordiging.Bewindvoerder, Overleg, false)]
    [InlineData(Vertegenwoordiging.Gemachtigde, Overleg, true)]
    public void Ieder_beslist_alleen_waar_de_wet_over_gaat(Vertegenwoordiging soort, Toestemmingsdoel doel, bool mag)
    {
        Leg(i => i with { Soort = soort }).MoetLukken();
        if (mag) Namens(doel).MoetLukken();
        else Namens(doel).MoetWeigeren(Vertegenwoordigerregels.BuitenBevoegdheid, "Vertegenwoordiger");
    }

    private Uitkomst<VertegenwoordigerVastgelegd> Leg(Func<Vertegenwoordigerinvoer, Vertegenwoordigerinvoer>? anders = null)
    {
        Vertegenwoordigerinvoer invoer = new(PersoonId.Nieuw(), "Hanneke Mulder", Vertegenwoordiging.Mentor, "beschikking van de rechtbank", null, "Marjan", Start, null);
        return dossier.LegVertegenwoordigerVast(anders?.Invoke(invoer) ?? invoer, Vandaag);
    }

    private Uitkomst<ToestemmingGegeven> Namens(Toestemmingsdoel doel) =>
        dossier.GeefToestemming(Invoer(doel) with { Vertegenwoordiger = dossier.Vertegenwoordigers[^1].Id }, "Marjan", Vandaag);

    private static Toestemmingsinvoer Invoer(Toestemmingsdoel doel) => Toestemming(doel, Vandaag) with
    {
        Ontvanger = "Huisarts",
        Soorten = [Gegevenssoort.Plan],
        Tot = Toestemmingsvorm.Van(doel).HeeftEinde ? Vandaag.AddDays(30) : null,
    };
}
