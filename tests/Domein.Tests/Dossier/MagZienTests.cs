using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class MagZienTests
{
    private static readonly PersoonId Marjan = PersoonId.Nieuw();
    private static readonly PersoonId Zus = PersoonId.Nieuw();

    [Fact]
    public void Inwoner_ziet_altijd_alles() =>
        Enum.GetValues<Gegevenssoort>().ShouldAllBe(soort => EenDossier().MagZien(Samira, soort, DateOnly.MinValue));

    [Fact]
    public void Wie_niet_betrokken_is_ziet_niets() =>
        Enum.GetValues<Gegevenssoort>().ShouldAllBe(soort => !EenDossier(Toestemmingsdoel.Deelname,
            Toestemmingsdoel.DelenMetKring).MagZien(Zus, soort, Vandaag));

    [Fact]
    public void Tandem_ziet_alles_zolang_de_inwoner_wil_meedoen()
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname);
        dossier.BetrekTandem(Marjan, Betrokkenheid.Casusregisseur, Start, "Nienke").MoetLukken();
        // Except household support: about that the consent to take part says nothing.
        Enum.GetValues<Gegevenssoort>().ShouldAllBe(soort => dossier.MagZien(Marjan, soort, Vandaag) == (soort != Gegevenssoort.Ondersteuning && soort != Gegevenssoort.Toewijzing));
        dossier.TrekToestemmingIn(Toestemmingsdoel.Deelname, Vandaag).MoetLukken();
        Enum.GetValues<Gegevenssoort>().ShouldAllBe(soort => !dossier.MagZien(Marjan, soort, Vandaag));
    }

    [Fact]
    public void Een_consulent_ziet_zonder_toestemming_wie_het_is_en_de_hulp_bij_het_huishouden_en_verder_niets()
    {
        var dossier = EenDossier();
        dossier.BetrekConsulent(Zus, "Gemeente Huizen", Vandaag, "Eline").MoetLukken();
        Enum.GetValues<Gegevenssoort>().Where(soort => dossier.MagZien(Zus, soort, Vandaag)).ShouldBe([Gegevenssoort.Contact, Gegevenssoort.Ondersteuning, Gegevenssoort.Toewijzing]);
        Enum.GetValues<Gegevenssoort>().ShouldAllBe(soort => !dossier.MagZien(Zus, soort, Vandaag.AddDays(-1)));
    }

    [Fact]
    public void Een_consulent_komt_niet_via_de_kring_en_niet_voor_zichzelf()
    {
        var dossier = EenDossier(Toestemmingsdoel.DelenMetKring);
        dossier.Betrek(Naaste(Zus, Gegevenssoort.Plan) with { Rol = Betrokkenheid.Consulent }, "Samira").MoetWeigeren(Dossierregels.ConsulentViaMelding, "Rol");
        dossier.BetrekConsulent(Samira, "Gemeente Huizen", Vandaag, "Eline").MoetWeigeren(Dossierregels.RolVanInwoner);
        var wie = dossier.BetrekConsulent(Zus, "Gemeente Huizen", Vandaag, "Eline").MoetLukken().Betrokkene;
        dossier.WijzigBereik(wie, [Gegevenssoort.Plan]).MoetWeigeren(Dossierregels.ConsulentViaMelding);
    }

    [Fact]
    public void Kring_ziet_het_eigen_bereik_in_de_eigen_periode_zolang_delen_mag()
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
        dossier.Betrek(Naaste(Zus, Gegevenssoort.Plan) with { Tot = Vandaag }, "Marjan").MoetLukken();
        dossier.MagZien(Zus, Gegevenssoort.Plan, Vandaag).ShouldBeTrue();
        dossier.MagZien(Zus, Gegevenssoort.Schijf, Vandaag).ShouldBeFalse();
        dossier.MagZien(Zus, Gegevenssoort.Plan, Morgen).ShouldBeFalse();
        dossier.MagZien(Zus, Gegevenssoort.Plan, Start.AddDays(-1)).ShouldBeFalse();
        dossier.TrekToestemmingIn(Toestemmingsdoel.DelenMetKring, Vandaag).MoetLukken();
        dossier.MagZien(Zus, Gegevenssoort.Plan, Vandaag).ShouldBeFalse();
    }

    [Fact]
    public void Kring_ziet_niets_als_alleen_deelname_is_toegestaan()
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname);
        dossier.Betrek(Naaste(Zus, Gegevenssoort.Plan), "Marjan").MoetLukken();
        dossier.MagZien(Zus, Gegevenssoort.Plan, Vandaag).ShouldBeFalse();
    }

    // Whoever is removed, or loses the consent their view rests on, sees nothing from that day on: whatever happened before.
    [Fact]
    public void Beeindigen_en_intrekken_sluiten_altijd_op_de_dag_zelf() => Wet.Geldt(Verhalen, verhaal =>
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
        foreach (var (stap, dag) in verhaal) Speel(dossier, stap, dag);
        foreach (var b in dossier.Betrokkenen.Where(b => b.PersoonId == Zus).ToList()) dossier.Beeindig(b.Id, Vandaag);
        dossier.TrekToestemmingIn(Toestemmingsdoel.Deelname, Vandaag);
        return Enum.GetValues<Gegevenssoort>().All(soort => !dossier.MagZien(Zus, soort, Vandaag)
            && !dossier.MagZien(Marjan, soort, Vandaag)
            && !dossier.MagZien(Zus, soort, Morgen) && !dossier.MagZien(Marjan, soort, Morgen) && dossier.MagZien(Samira, soort, Vandaag));
    });

    // A story of at most 12 acts on days up to and including today.
    private static readonly Gen<List<(int Stap, DateOnly Dag)>> Verhalen =
        (from stap in Gen.Choose(0, 5) from dag in Gen.Choose(0, 20) select (stap, Vandaag.AddDays(-dag))).ListOf()
            .Select(l => l.Take(12).ToList());

    private static void Speel(Inwonerdossier dossier, int stap, DateOnly dag) => _ = (Uitkomst)(stap switch
    {
        0 => dossier.Betrek(Naaste(Zus, Gegevenssoort.Plan, Gegevenssoort.Schijf) with { Vanaf = dag }, "Marjan"),
        1 => dossier.BetrekTandem(Marjan, Betrokkenheid.Ervaringsdeskundige, dag, "Nienke"),
        2 => dossier.GeefToestemming(Toestemming(Toestemmingsdoel.Deelname, dag), "Nienke", Vandaag),
        3 => dossier.GeefToestemming(Toestemming(Toestemmingsdoel.DelenMetKring, dag), "Nienke", Vandaag),
        4 => dossier.TrekToestemmingIn(Toestemmingsdoel.DelenMetKring, dag),
        _ => dossier.Beeindig(dossier.Betrokkenen[^1].Id, dag),
    });
}
