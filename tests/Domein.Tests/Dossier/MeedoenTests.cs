using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Dossier.UitnodigingGegeven;

namespace Spil.Domein.Tests.Dossier;

/// <summary>Joining by an invitation: proof first, then the promise, and then exactly what was chosen.</summary>
public sealed class MeedoenTests
{
    private static readonly PersoonId Zus = PersoonId.Nieuw();
    private readonly Inwonerdossier dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);

    [Fact]
    public void Wie_het_bewijs_geeft_en_belooft_te_zwijgen_ziet_precies_wat_is_gekozen()
    {
        var uitnodiging = Gevraagd(i => i with { Tot = Morgen });
        dossier.MagZien(Zus, Gegevenssoort.Plan, Vandaag).ShouldBeFalse("an invitation gives nothing");
        uitnodiging.ProbeerCode("482 913", Code, Nu).MoetLukken().ShouldBeOfType<IdentiteitBewezen>();
        dossier.MagZien(Zus, Gegevenssoort.Plan, Vandaag).ShouldBeFalse("proof alone gives nothing");
        var mee = uitnodiging.DoeMee(dossier, Ja(Zus), Nu).MoetLukken();
        ((PersoonBetrokken)mee.InDossier).ShouldSatisfyAllConditions(b => b.Vanaf.ShouldBe(Vandaag), b => b.Tot.ShouldBe(Morgen), b => b.GekozenDoorInwoner.ShouldBeTrue());
        mee.Aangenomen.Geheimhouding.ShouldBe(Geheimhoudingsteksten.Nu.Code);
        uitnodiging.Stand(Nu).ShouldBe(Uitnodigingsstand.Meegedaan);
        Enum.GetValues<Gegevenssoort>().Where(s => dossier.MagZien(Zus, s, Vandaag)).ShouldBe([Gegevenssoort.Plan]);
        dossier.MagZien(Zus, Gegevenssoort.Plan, Morgen.AddDays(1)).ShouldBeFalse();
        uitnodiging.DoeMee(dossier, Ja(PersoonId.Nieuw()), Nu).MoetWeigeren(Uitnodigingsregels.WerktNiet);
    }

    [Fact]
    public void Zonder_bewijs_of_zonder_belofte_gaat_er_niets_open()
    {
        var uitnodiging = Gevraagd();
        dossier.MoetWeigerenZonderWijziging(() => uitnodiging.DoeMee(dossier, Ja(Zus), Nu), Uitnodigingsregels.NietBewezen);
        uitnodiging.Weiger(Nu).MoetWeigeren(Uitnodigingsregels.NietBewezen);
        uitnodiging.ProbeerCode(Code, Code, Nu).MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => uitnodiging.DoeMee(dossier, Ja(Zus) with { Geheimhouding = false }, Nu), Uitnodigingsregels.GeheimhoudingOntbreekt, "Geheimhouding");
        dossier.MoetWeigerenZonderWijziging(() => uitnodiging.DoeMee(dossier, Ja(Zus) with { Tekst = "oud" }, Nu), Uitnodigingsregels.TekstOnbekend, "Geheimhouding");
        uitnodiging.Weiger(Nu).MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => uitnodiging.DoeMee(dossier, Ja(Zus), Nu), Uitnodigingsregels.WerktNiet);
    }

    [Fact]
    public void Vijf_verkeerde_codes_zetten_haar_op_slot_ook_voor_de_goede()
    {
        var uitnodiging = Gevraagd();
        uitnodiging.MoetWeigerenZonderWijziging(() => uitnodiging.ProbeerCode(" - ", Code, Nu), Uitnodigingsregels.CodeOntbreekt, "Code");
        for (var i = 1; i <= Uitnodiging.HoogstePogingen; i++)
            uitnodiging.ProbeerCode("000000", Code, Nu.AddMinutes(i)).MoetLukken().ShouldBe(new CodeVerkeerd(uitnodiging.Id, dossier.Id, i, i == Uitnodiging.HoogstePogingen));
        uitnodiging.ProbeerCode(Code, Code, Nu).MoetWeigeren(Uitnodigingsregels.WerktNiet);
        uitnodiging.LaatstePoging.ShouldBe(Nu.AddMinutes(5));
    }

    [Theory]
    [InlineData("48291")]
    [InlineData("4829130")]
    [InlineData("482914")]
    [InlineData("٤٨٢٩١٣1")]
    public void Bijna_goed_is_fout(string getypt)
    {
        var uitnodiging = Gevraagd();
        ((Uitkomst)Fout().AlsWeigering()).MoetWeigeren(Uitnodigingsregels.CodeVerkeerd, "Code");
        for (var i = 0; i < 3; i++) Fout();
        ((Uitkomst)Fout().AlsWeigering()).MoetWeigeren(Uitnodigingsregels.WerktNiet);

        CodeVerkeerd Fout() => uitnodiging.ProbeerCode(getypt, Code, Nu).MoetLukken().ShouldBeOfType<CodeVerkeerd>();
    }

    [Fact]
    public void Een_code_die_niet_meer_te_lezen_is_past_op_niets() => Gevraagd().ProbeerCode("0", "", Nu).MoetLukken().ShouldBeOfType<CodeVerkeerd>();

    [Fact]
    public void De_eigen_organisatie_staat_in_voor_wie_dat_adres_daar_heeft()
    {
        var werk = OrganisatieId.Nieuw();
        var uitnodiging = Gevraagd(i => i with { Rol = Betrokkenheid.Professional, Relatie = "Stadsbank", Organisatie = werk, Bewijs = Identiteitsbewijs.Organisatie });
        uitnodiging.ProbeerCode(Code, Code, Nu).MoetWeigeren(Uitnodigingsregels.WerktNiet);
        uitnodiging.Bevestig(OrganisatieId.Nieuw(), "nadia@voorbeeld.nl", Nu).MoetWeigeren(Uitnodigingsregels.AnderePersoon);
        uitnodiging.Bevestig(null, "nadia@voorbeeld.nl", Nu).MoetWeigeren(Uitnodigingsregels.AnderePersoon);
        uitnodiging.Bevestig(werk, "collega@voorbeeld.nl", Nu).MoetWeigeren(Uitnodigingsregels.AnderePersoon);
        uitnodiging.Bevestig(werk, "Nadia@voorbeeld.nl", Nu).MoetLukken();
        Gevraagd().Bevestig(null, "nadia@voorbeeld.nl", Nu).MoetWeigeren(Uitnodigingsregels.WerktNiet);
    }

    [Fact]
    public void Wie_al_meedoet_of_wie_de_inwoner_zelf_is_doet_niet_nog_eens_mee()
    {
        dossier.Betrek(Naaste(Zus, Gegevenssoort.Schijf), "Marjan").MoetLukken();
        var uitnodiging = Bewezen();
        dossier.MoetWeigerenZonderWijziging(() => uitnodiging.DoeMee(dossier, Ja(Zus), Nu), Uitnodigingsregels.DoetAlMee);
        dossier.MoetWeigerenZonderWijziging(() => uitnodiging.DoeMee(dossier, Ja(Samira), Nu), Uitnodigingsregels.DoetAlMee);
        uitnodiging.IsBruikbaar(Nu).ShouldBeTrue();
    }

    [Fact]
    public void Afschermen_en_het_einde_van_een_vertegenwoordiger_houden_haar_tegen()
    {
        var mentor = dossier.LegVertegenwoordigerVast(new(PersoonId.Nieuw(), "Hanneke Mulder", Vertegenwoordiging.Mentor, "beschikking", null, "Marjan", Start, null), Vandaag).MoetLukken();
        var namens = Bewezen(i => i with { Vertegenwoordiger = mentor.Vertegenwoordiger });
        var eigen = Bewezen();
        dossier.BeeindigVertegenwoordiging(mentor.Vertegenwoordiger, Vandaag).MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => namens.DoeMee(dossier, Ja(Zus), Nu), Vertegenwoordigerregels.GeldtNiet, "Vertegenwoordiger");
        dossier.SchermAf(new("gevaar", [], PersoonId.Nieuw(), "Fleur"), Vandaag).MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => eigen.DoeMee(dossier, Ja(Zus), Nu), Uitnodigingsregels.WerktNiet);
    }

    [Fact]
    public void Wie_door_een_mentor_is_gekozen_draagt_dat_mee()
    {
        var mentor = dossier.LegVertegenwoordigerVast(new(PersoonId.Nieuw(), "Hanneke Mulder", Vertegenwoordiging.Mentor, "beschikking", null, "Marjan", Start, null), Vandaag).MoetLukken();
        Bewezen(i => i with { Vertegenwoordiger = mentor.Vertegenwoordiger }).DoeMee(dossier, Ja(Zus), Nu).MoetLukken().InDossier.ShouldBeOfType<PersoonBetrokken>().Namens.ShouldBe("Hanneke Mulder, mentor");
        dossier.Betrokkenen[^1].Namens.ShouldBe("Hanneke Mulder, mentor");
    }

    [Fact]
    public void Een_ander_dossier_is_een_fout_van_ons() =>
        Should.Throw<ArgumentException>(() => Bewezen().DoeMee(EenDossier(), Ja(Zus), Nu));

    // Whatever people do, in whatever order: whoever sees something was chosen, proved it, promised, and is in time.
    [Fact]
    public void Geen_reeks_van_daden_geeft_toegang_zonder_keuze_bewijs_en_belofte_op_tijd() => Wet.Geldt(Daden, daden =>
    {
        var samira = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
        var uitnodiging = Nodig(samira, i => i with { Dagen = 5, Tot = Vandaag.AddDays(8) }).MoetLukken().Nieuw;
        var (nu, bewezen, belofte, dicht) = (Nu, false, false, false);
        foreach (var daad in daden)
        {
            var werkte = !dicht && uitnodiging.Pogingen < Uitnodiging.HoogstePogingen && nu < uitnodiging.GeldigTot;
            switch (daad)
            {
                case 0: nu = nu.AddHours(30); break;
                case 1: uitnodiging.Open(nu); break;
                case 2: uitnodiging.ProbeerCode("000000", Code, nu); break;
                case 3: bewezen |= uitnodiging.ProbeerCode(Code, Code, nu).IsGelukt && werkte; break;
                case 4: uitnodiging.DoeMee(samira, Ja(Zus) with { Geheimhouding = false }, nu); break;
                case 5: belofte |= uitnodiging.DoeMee(samira, Ja(Zus), nu).IsGelukt && werkte && bewezen; break;
                case 6: dicht |= uitnodiging.TrekIn(nu).IsGelukt; break;
                case 7: dicht |= uitnodiging.Weiger(nu).IsGelukt; break;
                case 8: bewezen &= !uitnodiging.Opnieuw(Geheim(), 5, nu).IsGelukt; break;
                default: uitnodiging.Bevestig(null, uitnodiging.Email, nu); break;
            }

            var ziet = Enum.GetValues<Gegevenssoort>().Where(s => samira.MagZien(Zus, s, nu.Datum())).ToList();
            if (ziet.Count > 0 && !(belofte && ziet is [Gegevenssoort.Plan] && nu.Datum() <= uitnodiging.Tot)) return false;
            if (belofte && nu.Datum() <= uitnodiging.Tot && ziet.Count == 0) return false;
        }

        return true;
    });

    private static readonly Gen<List<int>> Daden = Gen.Choose(0, 9).ListOf().Select(l => l.Take(25).ToList());

    private Uitnodiging Gevraagd(Func<Uitnodiginvoer, Uitnodiginvoer>? anders = null) => Nodig(dossier, anders).MoetLukken().Nieuw;

    private Uitnodiging Bewezen(Func<Uitnodiginvoer, Uitnodiginvoer>? anders = null)
    {
        var uitnodiging = Gevraagd(anders);
        uitnodiging.ProbeerCode(Code, Code, Nu).MoetLukken();
        return uitnodiging;
    }
}
