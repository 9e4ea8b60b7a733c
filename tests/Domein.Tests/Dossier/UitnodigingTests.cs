using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

/// <summary>Inviting somebody: whom, what for, how long, and how it stands.</summary>
public sealed class UitnodigingTests
{
    private readonly Inwonerdossier dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);

    [Fact]
    public void Een_uitnodiging_werkt_zo_lang_als_gekozen_en_geen_tel_langer()
    {
        var uitnodiging = Uitnodiging(i => i with { Dagen = 3 });
        uitnodiging.Stand(Nu).ShouldBe(Uitnodigingsstand.Verstuurd);
        uitnodiging.GeldigTot.ShouldBe(Nu.AddDays(3));
        uitnodiging.IsBruikbaar(Nu.AddDays(3).AddTicks(-1)).ShouldBeTrue();
        uitnodiging.Stand(Nu.AddDays(3)).ShouldBe(Uitnodigingsstand.Verlopen);
        uitnodiging.Open(Nu.AddHours(1));
        uitnodiging.Open(Nu.AddHours(2));
        (uitnodiging.Stand(Nu.AddHours(3)), uitnodiging.GeopendOp).ShouldBe((Uitnodigingsstand.Geopend, Nu.AddHours(1)), "the first time counts");
    }

    [Fact]
    public void Wie_niets_meer_te_zien_krijgt_kan_ook_niet_meer_meedoen()
    {
        var uitnodiging = Uitnodiging(i => i with { Tot = Vandaag });
        uitnodiging.IsBruikbaar(Nu).ShouldBeTrue();
        uitnodiging.Stand(Nu.AddDays(1)).ShouldBe(Uitnodigingsstand.Verlopen);
        uitnodiging.Opnieuw(UitnodigingGegeven.Geheim("b"), 14, Nu.AddDays(1)).MoetWeigeren(Uitnodigingsregels.NietOpnieuw);
    }

    [Fact]
    public void Wat_niet_kan_wordt_bij_het_veld_geweigerd()
    {
        Nodig(i => i with { GekozenDoorInwoner = false }).MoetWeigeren(Dossierregels.NietGekozen, "GekozenDoorInwoner");
        Nodig(i => i with { Rol = Betrokkenheid.Ervaringsdeskundige }).MoetWeigeren(Dossierregels.TandemViaTraject, "Rol");
        Nodig(i => i with { Rol = Betrokkenheid.Inwoner }).MoetWeigeren(Dossierregels.RolVanInwoner, "Rol");
        Nodig(i => i with { Relatie = " " }).MoetWeigeren(Dossierregels.RelatieOntbreekt, "Relatie");
        Nodig(i => i with { Email = "nadia" }).MoetWeigeren(Persoonregels.EmailOnmogelijk, "Email");
        Nodig(i => i with { Dagen = 0 }).MoetWeigeren(Uitnodigingsregels.DagenOnmogelijk, "Dagen");
        Nodig(i => i with { Dagen = 31 }).MoetWeigeren(Uitnodigingsregels.DagenOnmogelijk, "Dagen");
        Nodig(i => i with { Tot = Gisteren }).MoetWeigeren(Uitnodigingsregels.EindeVoorbij, "Tot");
        Nodig(i => i with { Voornaam = "", Achternaam = "" }).Weigeringen.ShouldNotBeEmpty();
        Nodig(i => i with { Dagen = 30, Email = "", Tot = Vandaag }).MoetLukken();
    }

    [Fact]
    public void Via_het_werk_aanmelden_kan_alleen_wie_ergens_werkt_en_een_adres_heeft()
    {
        var werk = OrganisatieId.Nieuw();
        Uitnodiginvoer Prof(Uitnodiginvoer i) => i with { Rol = Betrokkenheid.Professional, Relatie = "Stadsbank", Organisatie = werk, Bewijs = Identiteitsbewijs.Organisatie };
        Nodig(Prof).MoetLukken();
        Nodig(i => Prof(i) with { Organisatie = null }).MoetWeigeren(Uitnodigingsregels.BewijsPastNiet, "Bewijs");
        Nodig(i => Prof(i) with { Email = "" }).MoetWeigeren(Uitnodigingsregels.BewijsPastNiet, "Bewijs");
        Nodig(i => Prof(i) with { Rol = Betrokkenheid.Naaste }).MoetWeigeren(Uitnodigingsregels.BewijsPastNiet, "Bewijs");
    }

    [Fact]
    public void Naar_een_adres_gaat_er_een_tegelijk_en_daarna_weer()
    {
        var eerste = Uitnodiging();
        Uitnodiging([eerste], i => i with { Email = "NADIA@voorbeeld.nl" }).MoetWeigeren(Uitnodigingsregels.AlUitgenodigd, "Email");
        Uitnodiging([eerste], i => i with { Email = "" }).MoetLukken();
        eerste.TrekIn(Nu).MoetLukken();
        Uitnodiging([eerste]).MoetLukken();
    }

    [Fact]
    public void Een_afgeschermd_dossier_nodigt_niemand_uit()
    {
        dossier.SchermAf(new("gevaar", [], PersoonId.Nieuw(), "Fleur"), Vandaag).MoetLukken();
        Nodig().MoetWeigeren(Uitnodigingsregels.Afgeschermd);
    }

    [Fact]
    public void Opnieuw_sturen_maakt_de_oude_link_dood_en_telt_opnieuw()
    {
        var uitnodiging = Uitnodiging();
        uitnodiging.Open(Nu);
        for (var i = 0; i < Hoogste; i++) uitnodiging.ProbeerCode("111111", "222222", Nu).MoetLukken();
        uitnodiging.Stand(Nu).ShouldBe(Uitnodigingsstand.OpSlot);
        uitnodiging.Opnieuw(UitnodigingGegeven.Geheim("nieuw"), 7, Nu.AddDays(1)).MoetLukken().GeldigTot.ShouldBe(Nu.AddDays(8));
        uitnodiging.ShouldSatisfyAllConditions(u => u.Afdruk.ShouldBe("nieuw"), u => u.Stand(Nu.AddDays(1)).ShouldBe(Uitnodigingsstand.Verstuurd),
            u => u.Pogingen.ShouldBe(0), u => u.LaatstePoging.ShouldBe(Nu, "who invited still sees that somebody tried"));
        uitnodiging.MoetWeigerenZonderWijziging(() => uitnodiging.Opnieuw(UitnodigingGegeven.Geheim("x"), 99, Nu), Uitnodigingsregels.DagenOnmogelijk, "Dagen");
    }

    [Fact]
    public void Intrekken_werkt_meteen_en_een_keer()
    {
        var uitnodiging = Uitnodiging();
        uitnodiging.TrekIn(Nu).MoetLukken();
        uitnodiging.Stand(Nu).ShouldBe(Uitnodigingsstand.Ingetrokken);
        uitnodiging.TrekIn(Nu).MoetWeigeren(Uitnodigingsregels.AlKlaar);
        uitnodiging.Opnieuw(UitnodigingGegeven.Geheim("x"), 14, Nu).MoetWeigeren(Uitnodigingsregels.NietOpnieuw);
    }

    [Fact]
    public void Een_vertegenwoordiger_kiest_binnen_zijn_tijd_en_dat_staat_erbij()
    {
        Guid Leg(Vertegenwoordiging soort, DateOnly? tot = null) =>
            dossier.LegVertegenwoordigerVast(new(PersoonId.Nieuw(), "Hanneke Mulder", soort, "beschikking", null, "Marjan", Start, tot), Vandaag).MoetLukken().Vertegenwoordiger;
        Uitnodiging(i => i with { Vertegenwoordiger = Leg(Vertegenwoordiging.Mentor) }).Namens.ShouldBe("Hanneke Mulder, mentor");
        Nodig(i => i with { Vertegenwoordiger = Leg(Vertegenwoordiging.Bewindvoerder) }).MoetWeigeren(Vertegenwoordigerregels.BuitenBevoegdheid, "Vertegenwoordiger");
        Nodig(i => i with { Vertegenwoordiger = Leg(Vertegenwoordiging.Curator, Gisteren) }).MoetWeigeren(Vertegenwoordigerregels.GeldtNiet, "Vertegenwoordiger");
        Nodig(i => i with { Vertegenwoordiger = Guid.NewGuid() }).MoetWeigeren(Vertegenwoordigerregels.GeldtNiet, "Vertegenwoordiger");
    }

    private const int Hoogste = global::Spil.Dossier.Domein.Uitnodigingen.Uitnodiging.HoogstePogingen;

    private Uitnodiging Uitnodiging(Func<Uitnodiginvoer, Uitnodiginvoer>? anders = null) => Nodig(anders).MoetLukken().Nieuw;

    private Uitkomst<Gemaakt<Uitnodiging>> Nodig(Func<Uitnodiginvoer, Uitnodiginvoer>? anders = null) => Uitnodiging([], anders);

    private Uitkomst<Gemaakt<Uitnodiging>> Uitnodiging(Uitnodiging[] anderen, Func<Uitnodiginvoer, Uitnodiginvoer>? anders = null) =>
        UitnodigingGegeven.Nodig(dossier, anders, anderen);
}

/// <summary>An invitation of a sister, valid by default.</summary>
internal static class UitnodigingGegeven
{
    public const string Code = "482913";

    public static Uitnodigingsgeheim Geheim(string afdruk = "afdruk") => new(afdruk, "zegel");

    public static Uitkomst<Gemaakt<Uitnodiging>> Nodig(Inwonerdossier dossier, Func<Uitnodiginvoer, Uitnodiginvoer>? anders = null, params Uitnodiging[] anderen)
    {
        var invoer = new Uitnodiginvoer("Nadia", "el", "Idrissi", Betrokkenheid.Naaste, "zus", null, "nadia@voorbeeld.nl", [Gegevenssoort.Plan], null, 14,
            Identiteitsbewijs.Code, GekozenDoorInwoner: true);
        return Uitnodiging.Nodig(dossier, anders?.Invoke(invoer) ?? invoer, Geheim(), anderen, "Samira", Nu);
    }

    public static Meedoeninvoer Ja(PersoonId wie) => new(wie, true, Geheimhoudingsteksten.Nu.Code);
}
