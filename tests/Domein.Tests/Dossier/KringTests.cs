using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class KringTests
{
    private static readonly PersoonId Zus = PersoonId.Nieuw();
    private readonly Inwonerdossier dossier = EenDossier(Toestemmingsdoel.Deelname);

    [Fact]
    public void Open_zet_de_inwoner_zelf_in_het_dossier()
    {
        var (nieuw, gebeurtenis) = Inwonerdossier.Open(Samira, Vandaag, Vandaag, " Nienke ").MoetLukken();
        gebeurtenis.ShouldBe(new DossierGeopend(nieuw.Id, Samira, Vandaag));
        nieuw.Betrokkenen.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            b => b.PersoonId.ShouldBe(Samira), b => b.Rol.ShouldBe(Betrokkenheid.Inwoner), b => b.VastgelegdDoor.ShouldBe("Nienke"));
    }

    [Fact]
    public void Open_weigert_een_datum_in_de_toekomst_en_een_onbekende_vastlegger()
    {
        Inwonerdossier.Open(Samira, Morgen, Vandaag, "Nienke").MoetWeigeren(Dossierregels.OpeningInToekomst, "GeopendOp");
        Inwonerdossier.Open(Samira, Vandaag, Vandaag, " ").MoetWeigeren(Dossierregels.VastleggerOntbreekt, "vastgelegdDoor");
    }

    [Fact]
    public void Betrek_op_keuze_van_de_inwoner()
    {
        var gebeurtenis = dossier.Betrek(Naaste(Zus, Gegevenssoort.Plan, Gegevenssoort.Plan, Gegevenssoort.Contact), "Marjan").MoetLukken();
        gebeurtenis.Rol.ShouldBe(Betrokkenheid.Naaste);
        var betrokkene = dossier.Betrokkenen.Single(b => b.PersoonId == Zus);
        betrokkene.Bereik.ShouldBe([Gegevenssoort.Contact, Gegevenssoort.Plan]);
        betrokkene.Relatie.ShouldBe("zus");
        betrokkene.GekozenDoorInwoner.ShouldBeTrue();
    }

    [Fact]
    public void Betrek_weigert_zonder_keuze_van_de_inwoner() => dossier.MoetWeigerenZonderWijziging(
        () => dossier.Betrek(Naaste(Zus) with { GekozenDoorInwoner = false }, "Marjan"), Dossierregels.NietGekozen, "GekozenDoorInwoner");

    [Theory]
    [InlineData(Betrokkenheid.Casusregisseur)]
    [InlineData(Betrokkenheid.Ervaringsdeskundige)]
    [InlineData(Betrokkenheid.FamilieErvaringsdeskundige)]
    public void Betrek_weigert_een_rol_van_het_tandem(Betrokkenheid rol) => dossier.MoetWeigerenZonderWijziging(
        () => dossier.Betrek(Naaste(Zus) with { Rol = rol }, "Marjan"), Dossierregels.TandemViaTraject, "Rol");

    [Fact]
    public void Betrek_weigert_de_inwoner_zelf_en_de_rol_van_inwoner()
    {
        dossier.Betrek(Naaste(Samira), "Marjan").MoetWeigeren(Dossierregels.RolVanInwoner, "Persoon");
        dossier.Betrek(Naaste(Zus) with { Rol = Betrokkenheid.Inwoner }, "Marjan").MoetWeigeren(Dossierregels.RolVanInwoner, "Persoon");
    }

    [Fact]
    public void Betrek_weigert_zonder_relatie_en_met_een_te_lange()
    {
        dossier.Betrek(Naaste(Zus) with { Relatie = " \n" }, "Marjan").MoetWeigeren(Dossierregels.RelatieOntbreekt, "Relatie");
        dossier.Betrek(Naaste(Zus) with { Relatie = new string('x', 201) }, "Marjan").Weigeringen.ShouldHaveSingleItem()
            .Zin.ShouldBe("Dit is te lang. Gebruik maximaal 200 tekens.");
    }

    [Fact]
    public void Betrek_weigert_een_einde_voor_het_begin()
    {
        dossier.Betrek(Naaste(Zus) with { Tot = Start.AddDays(-1) }, "Marjan").MoetWeigeren(Dossierregels.EindeVoorBegin, "Tot");
        dossier.Betrek(Naaste(Zus) with { Tot = Start }, "Marjan").MoetLukken();
    }

    [Fact]
    public void Betrek_weigert_dezelfde_persoon_in_dezelfde_rol_tegelijk()
    {
        dossier.Betrek(Naaste(Zus) with { Tot = Vandaag }, "Marjan").MoetLukken();
        dossier.Betrek(Naaste(Zus) with { Vanaf = Vandaag }, "Marjan").MoetWeigeren(Dossierregels.AlBetrokken, "Persoon");
        dossier.Betrek(Naaste(Zus) with { Vanaf = Morgen }, "Marjan").MoetLukken();
        dossier.Betrek(Naaste(Zus) with { Rol = Betrokkenheid.Professional, Relatie = "wijkteam" }, "Marjan").MoetLukken();
    }

    [Fact]
    public void BetrekTandem_kan_met_toestemming_om_mee_te_doen_en_anders_niet()
    {
        dossier.BetrekTandem(Zus, Betrokkenheid.Casusregisseur, Start, "Nienke").MoetLukken().GekozenDoorInwoner.ShouldBeFalse();
        dossier.BetrekTandem(Samira, Betrokkenheid.Ervaringsdeskundige, Start, "Nienke").MoetWeigeren(Dossierregels.RolVanInwoner);
        EenDossier().BetrekTandem(Zus, Betrokkenheid.Casusregisseur, Start, "Nienke").MoetWeigeren(Dossierregels.DeelnameOntbreekt);
        Should.Throw<ArgumentOutOfRangeException>(() => dossier.BetrekTandem(Zus, Betrokkenheid.Naaste, Start, "Nienke"));
    }

    [Fact]
    public void Beeindig_werkt_op_de_dag_zelf_en_daarna_mag_iemand_terugkomen()
    {
        var id = dossier.Betrek(Naaste(Zus), "Marjan").MoetLukken().Betrokkene;
        dossier.Beeindig(id, Vandaag).MoetLukken().Vanaf.ShouldBe(Vandaag);
        var betrokkene = dossier.Betrokkenen.Single(b => b.Id == id);
        betrokkene.GeldtOp(Gisteren).ShouldBeTrue();
        betrokkene.GeldtOp(Vandaag).ShouldBeFalse();
        dossier.Beeindig(id, Vandaag).MoetWeigeren(Dossierregels.AlBeeindigd);
        dossier.Betrek(Naaste(Zus) with { Vanaf = Vandaag }, "Marjan").MoetLukken();
    }

    [Fact]
    public void Beeindig_op_de_eerste_dag_betekent_nooit_betrokken_geweest()
    {
        var id = dossier.Betrek(Naaste(Zus) with { Vanaf = Vandaag }, "Marjan").MoetLukken().Betrokkene;
        dossier.Beeindig(id, Vandaag).MoetLukken();
        dossier.Betrokkenen.Single(b => b.Id == id).GeldtOp(Vandaag).ShouldBeFalse();
        dossier.Betrek(Naaste(Zus) with { Vanaf = Gisteren }, "Marjan").MoetLukken();
    }

    [Fact]
    public void Beeindig_weigert_de_inwoner_en_een_onbekende()
    {
        dossier.Beeindig(dossier.Betrokkenen[0].Id, Vandaag).MoetWeigeren(Dossierregels.InwonerBlijft);
        dossier.Beeindig(Guid.CreateVersion7(), Vandaag).MoetWeigeren(Dossierregels.Onbekend);
    }

    [Fact]
    public void WijzigBereik_werkt_alleen_voor_de_kring()
    {
        var id = dossier.Betrek(Naaste(Zus, Gegevenssoort.Plan), "Marjan").MoetLukken().Betrokkene;
        dossier.WijzigBereik(id, [Gegevenssoort.Schijf, Gegevenssoort.Contact]).MoetLukken().Bereik
            .ShouldBe([Gegevenssoort.Contact, Gegevenssoort.Schijf]);
        var tandemlid = dossier.BetrekTandem(PersoonId.Nieuw(), Betrokkenheid.Casusregisseur, Start, "Nienke").MoetLukken().Betrokkene;
        dossier.WijzigBereik(tandemlid, []).MoetWeigeren(Dossierregels.TandemViaTraject);
        dossier.WijzigBereik(dossier.Betrokkenen[0].Id, []).MoetWeigeren(Dossierregels.InwonerBlijft);
        dossier.WijzigBereik(Guid.CreateVersion7(), []).MoetWeigeren(Dossierregels.Onbekend);
    }
}
