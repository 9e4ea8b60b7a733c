using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Trajecten;

public sealed class TrajectTests
{
    private static readonly PersoonId Derde = PersoonId.Nieuw();
    private readonly Traject traject = EenTraject(metTandem: false);

    [Fact]
    public void Start_begint_in_stap_1()
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname);
        var aanmelding = AanmeldingId.Nieuw();
        var (nieuw, gebeurtenis) = Traject.Start(dossier, aanmelding, Vandaag, Vandaag).MoetLukken();
        (nieuw.Stap, nieuw.Status, nieuw.Tandem, nieuw.InwonerId).ShouldBe((Trajectstap.Aanmelding, Trajectstatus.Lopend, null, Samira));
        gebeurtenis.ShouldBe(new TrajectGestart(nieuw.Id, dossier.Id, aanmelding, Vandaag));
    }

    [Fact]
    public void Start_weigert_zonder_toestemming_om_mee_te_doen()
    {
        Traject.Start(EenDossier(Toestemmingsdoel.DelenMetKring), null, Vandaag, Vandaag).MoetWeigeren(Trajectregels.GeenToestemming);
        var dossier = EenDossier(Toestemmingsdoel.Deelname);
        dossier.TrekToestemmingIn(Toestemmingsdoel.Deelname, Vandaag).MoetLukken();
        Traject.Start(dossier, null, Start, Vandaag).MoetWeigeren(Trajectregels.GeenToestemming);
    }

    [Fact]
    public void Start_weigert_de_toekomst() =>
        Traject.Start(EenDossier(Toestemmingsdoel.Deelname), null, Morgen, Vandaag)
            .MoetWeigeren(Trajectregels.StartInToekomst, "GestartOp");

    [Fact]
    public void VormTandem_met_en_zonder_familie_ervaringsdeskundige()
    {
        traject.VormTandem(Marjan.Persoon, Joke.Persoon, null, Vandaag).MoetLukken()
            .ShouldBe(new TandemGevormd(traject.Id, traject.Tandem!, null));
        var vorige = traject.Tandem;
        traject.VormTandem(Marjan.Persoon, Joke.Persoon, Derde, Vandaag).MoetLukken().Vorige.ShouldBe(vorige);
        traject.Tandem!.Bevat(Derde).ShouldBeTrue();
        traject.Tandem.Bevat(Samira).ShouldBeFalse();
    }

    [Fact]
    public void VormTandem_weigert_minder_dan_twee_of_drie_verschillende_mensen()
    {
        traject.VormTandem(Marjan.Persoon, Marjan.Persoon, null, Vandaag)
            .MoetWeigeren(Trajectregels.TandemZelfdePersoon, "ervaringsdeskundige");
        traject.VormTandem(Marjan.Persoon, Joke.Persoon, Marjan.Persoon, Vandaag)
            .MoetWeigeren(Trajectregels.FamilieZelfdePersoon, "familieErvaringsdeskundige");
        traject.VormTandem(Marjan.Persoon, Joke.Persoon, Joke.Persoon, Vandaag)
            .MoetWeigeren(Trajectregels.FamilieZelfdePersoon, "familieErvaringsdeskundige");
        traject.Tandem.ShouldBeNull();
    }

    [Fact]
    public void VormTandem_weigert_de_inwoner_een_te_vroege_dag_en_hetzelfde_tandem()
    {
        traject.VormTandem(Samira, Joke.Persoon, null, Vandaag).MoetWeigeren(Trajectregels.InwonerInTandem);
        traject.VormTandem(Marjan.Persoon, Samira, null, Vandaag).MoetWeigeren(Trajectregels.InwonerInTandem);
        traject.VormTandem(Marjan.Persoon, Joke.Persoon, Samira, Vandaag).MoetWeigeren(Trajectregels.InwonerInTandem);
        traject.VormTandem(Marjan.Persoon, Joke.Persoon, null, Start.AddDays(-1)).MoetWeigeren(Trajectregels.VoorStart, "op");
        traject.VormTandem(Marjan.Persoon, Joke.Persoon, null, Start).MoetLukken();
        traject.MoetWeigerenZonderWijziging(() => traject.VormTandem(Marjan.Persoon, Joke.Persoon, null, Vandaag),
            Trajectregels.TandemOngewijzigd);
    }

    [Fact]
    public void Motto_is_van_de_inwoner_en_blijft_letterlijk()
    {
        traject.WijzigMotto("  Ik wil 😀\r\nweer <b>leven</b> ").MoetLukken();
        traject.Motto.ShouldBe("Ik wil 😀\nweer <b>leven</b>");
        traject.WijzigMotto(new string('x', 2001)).Weigeringen.ShouldHaveSingleItem().Zin
            .ShouldBe("Dit is te lang. Gebruik maximaal 2.000 tekens.");
        traject.WijzigMotto("").MoetLukken();
        traject.KiesVeiligheid(true).MoetLukken();
        traject.MetVeiligheid.ShouldBeTrue();
    }

    [Fact]
    public void VolgendMoment_ligt_niet_in_het_verleden_en_zegt_wat_er_gebeurt()
    {
        traject.PlanVolgendMoment(Vandaag, "INO", Vandaag).MoetLukken();
        (traject.VolgendMomentOp, traject.VolgendMoment).ShouldBe((Vandaag, "INO"));
        traject.PlanVolgendMoment(Gisteren, "INO", Vandaag).MoetWeigeren(Trajectregels.MomentVoorbij, "VolgendMomentOp");
        traject.PlanVolgendMoment(Vandaag, " ", Vandaag).MoetWeigeren(Trajectregels.MomentOntbreekt, "VolgendMoment");
        traject.PlanVolgendMoment(null, "", Vandaag).MoetLukken();
        (traject.VolgendMomentOp, traject.VolgendMoment).ShouldBe((null, ""));
    }

    [Fact]
    public void Stop_kan_altijd_met_een_reden()
    {
        traject.Stop("", Vandaag, Vandaag).MoetWeigeren(Trajectregels.RedenOntbreekt, "reden");
        traject.Stop("Samira wil niet meer.", Morgen, Vandaag).MoetWeigeren(Trajectregels.InToekomst, "op");
        traject.Stop("Samira wil niet meer.", Start.AddDays(-1), Vandaag).MoetWeigeren(Trajectregels.VoorStart, "op");
        traject.PlanVolgendMoment(Vandaag, "INO", Vandaag).MoetLukken();
        traject.Stop("Samira wil niet meer.", Vandaag, Vandaag).MoetLukken();
        (traject.Status, traject.BeeindigdOp, traject.VolgendMomentOp).ShouldBe((Trajectstatus.Gestopt, Vandaag, null));
    }

    [Fact]
    public void Een_gestopt_traject_verandert_niet_meer()
    {
        var gestopt = EenGestoptTraject();
        gestopt.VormTandem(Derde, Joke.Persoon, null, Vandaag).MoetWeigeren(Trajectregels.NietLopend);
        gestopt.WijzigMotto("x").MoetWeigeren(Trajectregels.NietLopend);
        gestopt.KiesVeiligheid(true).MoetWeigeren(Trajectregels.NietLopend);
        gestopt.PlanVolgendMoment(Vandaag, "INO", Vandaag).MoetWeigeren(Trajectregels.NietLopend);
        gestopt.Stop("Nog eens.", Vandaag, Vandaag).MoetWeigeren(Trajectregels.NietLopend);
    }
}
