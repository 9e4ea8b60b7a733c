using Shouldly;
using Spil.Dossier.Domein.Dossiers;
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
