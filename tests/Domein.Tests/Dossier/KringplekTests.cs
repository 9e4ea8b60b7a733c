using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class KringplekTests
{
    private static readonly PersoonId Zus = PersoonId.Nieuw();
    private static readonly PersoonId Marjan = PersoonId.Nieuw();
    private readonly Inwonerdossier dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
    private readonly Guid zus;
    private readonly Guid marjan;

    public KringplekTests()
    {
        zus = dossier.Betrek(Naaste(Zus, Gegevenssoort.Plan), "Marjan").MoetLukken().Betrokkene;
        marjan = dossier.BetrekTandem(Marjan, Betrokkenheid.Casusregisseur, Start, "Nienke").MoetLukken().Betrokkene;
    }

    [Fact]
    public void De_inwoner_zegt_hoe_dichtbij_iemand_is_en_wat_die_betekent()
    {
        dossier.KiesPlek(zus, new(Kringplek.HeelDichtbij, " Zij belt. ", true)).MoetLukken()
            .ShouldBe(new PlekGekozen(dossier.Id, zus, Zus, Kringplek.HeelDichtbij, true));
        Wie(zus).ShouldSatisfyAllConditions(b => b.Plek.ShouldBe(Kringplek.HeelDichtbij), b => b.Betekenis.ShouldBe("Zij belt."), b => b.IsReserve.ShouldBeTrue());
        dossier.KiesPlek(marjan, new(null, null, false)).MoetLukken();
        Wie(marjan).Plek.ShouldBeNull();
    }

    [Fact]
    public void Plek_weigert_de_inwoner_een_onbekende_een_te_lange_tekst_en_een_reserve_uit_het_tandem()
    {
        dossier.KiesPlek(dossier.Betrokkenen[0].Id, new(Kringplek.Dichtbij, "", false)).MoetWeigeren(Dossierregels.InwonerBlijft);
        dossier.KiesPlek(Guid.CreateVersion7(), new(Kringplek.Dichtbij, "", false)).MoetWeigeren(Dossierregels.Onbekend);
        dossier.KiesPlek(zus, new(null, new string('x', Invoerregels.LangeTekst + 1), false)).MoetWeigeren(Invoerregels.TeLang, "Betekenis");
        dossier.MoetWeigerenZonderWijziging(() => dossier.KiesPlek(marjan, new(null, "", true)), Kringregels.TandemIsGeenReserve, "Reserve");
    }

    [Fact]
    public void De_inwoner_leidt_de_bijeenkomsten_tenzij_die_een_ander_kiest()
    {
        dossier.VoorzitterOp(Vandaag).ShouldBeNull();
        dossier.KiesVoorzitter(zus, Vandaag).MoetLukken().ShouldBe(new VoorzitterGekozen(dossier.Id, zus, Zus));
        dossier.VoorzitterOp(Vandaag)!.PersoonId.ShouldBe(Zus);
        dossier.KiesVoorzitter(null, Vandaag).MoetLukken().Persoon.ShouldBe(Samira);
        dossier.VoorzitterOp(Vandaag).ShouldBeNull();
    }

    [Fact]
    public void Wie_stopt_of_pauze_heeft_leidt_niets_en_na_de_pauze_weer_wel()
    {
        dossier.KiesVoorzitter(zus, Vandaag).MoetLukken();
        dossier.Pauzeer(zus, Vandaag).MoetLukken();
        dossier.VoorzitterOp(Vandaag).ShouldBeNull();
        dossier.Hervat(zus, Vandaag).MoetLukken();
        dossier.VoorzitterOp(Vandaag)!.Id.ShouldBe(zus);
        dossier.Beeindig(zus, Vandaag).MoetLukken();
        dossier.VoorzitterOp(Vandaag).ShouldBeNull();
    }

    [Fact]
    public void Voorzitter_weigert_wie_niet_meedoet_en_een_reserve()
    {
        dossier.KiesVoorzitter(Guid.CreateVersion7(), Vandaag).MoetWeigeren(Kringregels.VoorzitterDoetNietMee, "Voorzitter");
        dossier.KiesVoorzitter(zus, Start.AddDays(-1)).MoetWeigeren(Kringregels.VoorzitterDoetNietMee, "Voorzitter");
        dossier.KiesPlek(zus, new(null, "", true)).MoetLukken();
        dossier.KiesVoorzitter(zus, Vandaag).MoetWeigeren(Kringregels.ReserveIsGeenVoorzitter, "Voorzitter");
        dossier.KiesVoorzitter(marjan, Vandaag).MoetLukken();
        dossier.KiesPlek(zus, new(null, "", false)).MoetLukken();
        dossier.KiesVoorzitter(zus, Vandaag).MoetLukken();
        dossier.KiesPlek(zus, new(null, "", true)).MoetWeigeren(Kringregels.ReserveIsGeenVoorzitter, "Reserve");
    }

    private Betrokkene Wie(Guid id) => dossier.Betrokkenen.Single(b => b.Id == id);
}
