using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class PauzeTests
{
    private static readonly PersoonId Zus = PersoonId.Nieuw();
    private static readonly Gegevenssoort[] Soorten = Enum.GetValues<Gegevenssoort>();

    [Fact]
    public void Pauze_werkt_op_de_dag_zelf_en_hervatten_ook()
    {
        var (dossier, zus) = MetZus(Gegevenssoort.Plan);
        dossier.Pauzeer(zus, Vandaag).MoetLukken().ShouldBe(new BetrokkenheidGepauzeerd(dossier.Id, zus, Zus, Vandaag));
        dossier.MagZien(Zus, Gegevenssoort.Plan, Vandaag).ShouldBeFalse();
        dossier.MagZien(Zus, Gegevenssoort.Plan, Gisteren).ShouldBeTrue();
        dossier.Hervat(zus, Vandaag).MoetLukken().ShouldBe(new BetrokkenheidHervat(dossier.Id, zus, Zus, Vandaag));
        dossier.MagZien(Zus, Gegevenssoort.Plan, Vandaag).ShouldBeTrue();
    }

    [Fact]
    public void Wie_op_twee_manieren_meedoet_heeft_op_beide_pauze()
    {
        var (dossier, zus) = MetZus(Gegevenssoort.Plan);
        dossier.Betrek(Naaste(Zus, Gegevenssoort.Schijf) with { Rol = Betrokkenheid.Professional, Relatie = "wijkteam" }, "Marjan").MoetLukken();
        dossier.Pauzeer(zus, Vandaag).MoetLukken();
        Soorten.ShouldAllBe(s => !dossier.MagZien(Zus, s, Vandaag));
        dossier.Hervat(zus, Vandaag).MoetLukken();
        dossier.MagZien(Zus, Gegevenssoort.Schijf, Vandaag).ShouldBeTrue();
    }

    [Fact]
    public void Pauze_weigert_de_inwoner_het_tandem_een_onbekende_en_wie_al_weg_is()
    {
        var (dossier, zus) = MetZus();
        var marjan = dossier.BetrekTandem(PersoonId.Nieuw(), Betrokkenheid.Casusregisseur, Start, "Nienke").MoetLukken().Betrokkene;
        dossier.MoetWeigerenZonderWijziging(() => dossier.Pauzeer(marjan, Vandaag), Kringregels.TandemHeeftGeenPauze);
        dossier.Pauzeer(dossier.Betrokkenen[0].Id, Vandaag).MoetWeigeren(Dossierregels.InwonerBlijft);
        dossier.Pauzeer(Guid.CreateVersion7(), Vandaag).MoetWeigeren(Dossierregels.Onbekend);
        dossier.Hervat(zus, Vandaag).MoetWeigeren(Kringregels.GeenPauze);
        dossier.Pauzeer(zus, Vandaag).MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => dossier.Pauzeer(zus, Vandaag), Kringregels.AlGepauzeerd);
        dossier.Beeindig(zus, Vandaag).MoetLukken();
        dossier.Hervat(zus, Vandaag).MoetWeigeren(Dossierregels.AlBeeindigd);
        dossier.Pauzeer(zus, Vandaag).MoetWeigeren(Dossierregels.AlBeeindigd);
    }

    // Whatever somebody was chosen for, and whatever happened before: in a pause they see nothing of any kind, and after it exactly what they
    // would have seen without it.
    [Fact]
    public void In_de_pauze_ziet_iemand_niets_en_daarna_precies_wat_het_was() => Wet.Geldt(Verhalen, verhaal =>
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
        foreach (var (stap, dag, bereik) in verhaal) Speel(dossier, stap, dag, bereik);
        var eerst = Zicht(dossier);
        var erbij = dossier.Betrokkenen.Where(b => b.PersoonId == Zus && !(b.Tot < Vandaag)).ToList();
        foreach (var b in erbij) dossier.Pauzeer(b.Id, Vandaag);
        var stil = Soorten.All(s => !dossier.MagZien(Zus, s, Vandaag) && !dossier.MagZien(Zus, s, Morgen)) && dossier.MagZien(Samira, Gegevenssoort.Plan, Vandaag);
        foreach (var b in erbij) dossier.Hervat(b.Id, Vandaag);
        return stil && Zicht(dossier).SequenceEqual(eerst);
    });

    private static readonly Gen<List<(int Stap, DateOnly Dag, Gegevenssoort[] Bereik)>> Verhalen =
        (from stap in Gen.Choose(0, 4)
         from dag in Gen.Choose(0, 20)
         from bereik in Gen.SubListOf(Soorten)
         select (stap, Vandaag.AddDays(-dag), bereik.ToArray())).ListOf().Select(l => l.Take(10).ToList());

    private static void Speel(Inwonerdossier dossier, int stap, DateOnly dag, Gegevenssoort[] bereik) => _ = (Uitkomst)(stap switch
    {
        0 => dossier.Betrek(Naaste(Zus, bereik) with { Vanaf = dag }, "Marjan"),
        1 => dossier.Betrek(Naaste(Zus, bereik) with { Vanaf = dag, Tot = dag.AddDays(12), Rol = Betrokkenheid.Professional, Relatie = "wijkteam" }, "Marjan"),
        2 => dossier.WijzigBereik(dossier.Betrokkenen[^1].Id, bereik),
        3 => dossier.KiesVoorzitter(dossier.Betrokkenen[^1].Id, dag),
        _ => dossier.Beeindig(dossier.Betrokkenen[^1].Id, dag),
    });

    private static List<bool> Zicht(Inwonerdossier dossier) =>
        [.. from dag in Enumerable.Range(-1, 3) from soort in Soorten select dossier.MagZien(Zus, soort, Vandaag.AddDays(dag))];

    private static (Inwonerdossier Dossier, Guid Zus) MetZus(params Gegevenssoort[] bereik)
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
        return (dossier, dossier.Betrek(Naaste(Zus, bereik), "Marjan").MoetLukken().Betrokkene);
    }
}
