using System.Text;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Invoer;
using Spil.Kern;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Invoer;

/// <summary>From a line to an aanmelding, or to the sentence that says why not.</summary>
public sealed class PlanTests
{
    private static readonly OrganisatieId Surplus = OrganisatieId.Nieuw();
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    [Fact]
    public void Een_volledige_regel_wordt_een_volledige_aanmelding()
    {
        var regel = Een(
            "Roepnaam;Tussenvoegsel;Achternaam;Geb.datum;BSN;Adres;Postcode;Woonplaats;Mobiel;E-mail;Hulpvraag;Betrokkenen;Aangemeld door;Functie;Organisatie;Aanmelddatum;Folder;Uitleg op;Uitleg door;Toestemming op;Wijze;Getuige",
            "Samira;el;Idrissi;27-3-1984;9999.90.019;Kuipersdijk 4;7512ab;Enschede;06 12345678;samira@voorbeeld.nl;\"Ik wil rust.\nEcht.\";Mijn zus;Petra Smeenk;budgetcoach;SURPLUS;2026-11-02;2 nov 2026;3-11-2026;Petra;04/11/2026;mondeling;Fatima");
        regel.Lot.ShouldBe(Lot.Overnemen);
        var a = regel.Aanmelding!;
        a.Inwoner.Naam.Volledig.ShouldBe("Samira el Idrissi");
        a.Inwoner.Geboortedatum.ShouldBe(new(1984, 3, 27));
        a.Inwoner.Bsn!.Voluit().ShouldBe("999990019");
        a.Inwoner.Adres.OpEenRegel.ShouldBe("Kuipersdijk 4, 7512 AB Enschede");
        (a.Inwoner.Telefoon, a.Inwoner.Email).ShouldBe(("06 12345678", "samira@voorbeeld.nl"));
        (a.Reden, a.AndereBetrokkenen).ShouldBe(("Ik wil rust.\nEcht.", "Mijn zus"));
        (a.AanmelderNaam, a.AanmelderFunctie, a.AanmelderOrganisatieId).ShouldBe(("Petra Smeenk", "budgetcoach", (OrganisatieId?)Surplus));
        (a.OntvangenOp, a.FolderUitgereiktOp, a.UitlegGegevenOp, a.UitlegDoor).ShouldBe((new(2026, 11, 2), new(2026, 11, 2), new(2026, 11, 3), "Petra"));
        (a.ToestemmingOp, a.Toestemmingswijze, a.Getuige).ShouldBe((new(2026, 11, 4), Toestemmingswijze.MondelingMetGetuige, "Fatima"));
        a.Herkomstsleutel.ShouldBe(Herkomstsleutel.Van(a.Inwoner));
    }

    [Fact]
    public void Wat_een_rekenblad_kwijtraakt_komt_terug()
    {
        var regel = Een("Naam;BSN;Geboortedatum;Telefoon;Adres", "Jansen, Piet;12345672;1984-03-27 00:00:00;612345678;\"Korte Haaksbergerstraat 4, 7511 JR Enschede\"");
        regel.Zinnen.ShouldBe(["Het BSN was de nul vooraan kwijt. Die staat er weer."]);
        regel.Lot.ShouldBe(Lot.Overnemen);
        regel.Aanmelding!.Inwoner.Bsn!.Voluit().ShouldBe("012345672");
        regel.Aanmelding.Inwoner.Telefoon.ShouldBe("0612345678");
        regel.Aanmelding.Inwoner.Adres.ShouldBe(new("Korte Haaksbergerstraat 4", "7511 JR", "Enschede"));
        Een("Naam;Telefoon;BSN;Geboortedatum", "Piet Jansen;=\"0612345678\";'999990019;1-1-1980").Aanmelding!.Inwoner.Telefoon.ShouldBe("0612345678");
    }

    [Theory]
    [InlineData("Naam;BSN", "Piet Jansen;999990018", "‘BSN’: Dit burgerservicenummer klopt niet. Kijk of er een cijfer verkeerd staat.")]
    [InlineData("Naam;BSN", "Piet Jansen;1,23E+08", "‘BSN’: Een burgerservicenummer heeft 9 cijfers.")]
    [InlineData("Naam;Geb. dat.", "Piet Jansen;31-4-1980", "‘Geb. dat.’: April heeft 30 dagen.")]
    [InlineData("Naam;Geboren", "Piet Jansen;27-3-84", "‘Geboren’: Schrijf het jaar met vier cijfers, bijvoorbeeld 1984.")]
    [InlineData("Naam;Geboren", "Piet Jansen;1-1-2030", "‘Geboren’: De geboortedatum ligt in de toekomst. Kijk of de datum klopt.")]
    [InlineData("Naam;Postcode", "Piet Jansen;75", "‘Postcode’: Dit is geen postcode. Vul 4 cijfers en 2 letters in, zoals 7511 JR.")]
    [InlineData("Naam;Mobiel", "Piet Jansen;bel zijn zus", "‘Mobiel’: Dit is geen telefoonnummer. Vul een nummer in zoals 06 12345678 of 053 4801234.")]
    [InlineData("Voornaam;Achternaam;Plaats", ";;Enschede", "‘Achternaam’: Vul een voornaam of een achternaam in.")]
    [InlineData("Naam;Toestemming op;Wijze", "Piet Jansen;1-11-2026;mondeling", "De toestemming is mondeling gegeven. Vul in wie erbij was als getuige.")]
    public void Wat_niet_klopt_blijft_liggen_met_de_kolom_en_een_zin(string koppen, string regel, string zin)
    {
        var gelezen = Een(koppen, regel);
        gelezen.Lot.ShouldBe(Lot.BlijftLiggen);
        gelezen.Zinnen.ShouldBe([zin]);
        gelezen.Aanmelding.ShouldBeNull();
    }

    [Theory]
    [InlineData("Naam;Telefoon;Mobiel", "P Jansen;053 1234567;06 12345678", "Er staan twee telefoonnummers.")]
    [InlineData("Naam;Toestemming", "P Jansen;ja", "‘Toestemming’: hier staat ‘ja’ zonder datum.")]
    [InlineData("Naam;Toestemming op", "P Jansen;1-11-2026", "Er staat niet hoe de inwoner toestemming gaf")]
    [InlineData("Naam;Toestemming op;Wijze", "P Jansen;;op papier", "Er staat niet wanneer de inwoner toestemming gaf.")]
    [InlineData("Naam;Uitleg op", "P Jansen;1-11-2026", "Er staat niet wie uitleg gaf.")]
    [InlineData("Naam;Uitleg door", "P Jansen;Petra", "Er staat wie uitleg gaf, maar niet wanneer.")]
    [InlineData("Naam;Organisatie", "P Jansen;Stichting Zon", "De organisatie ‘Stichting Zon’ is geen kernpartner in Spil.")]
    [InlineData("Naam;Plaats", "P Jansen;Enschede", "Er is geen geboortedatum en geen BSN.")]
    public void Wat_half_is_komt_mee_met_een_waarschuwing(string koppen, string regel, string zin)
    {
        var gelezen = Een(koppen, regel);
        gelezen.Lot.ShouldBe(Lot.MetWaarschuwing);
        gelezen.Zinnen.ShouldContain(z => z.StartsWith(zin, StringComparison.Ordinal));
        (gelezen.Aanmelding!.ToestemmingOp, gelezen.Aanmelding.Toestemmingswijze).ShouldBe((null, null));
    }

    [Fact]
    public void Wie_twee_keer_in_het_bestand_staat_komt_een_keer_mee()
    {
        var regels = Plan("Voornaam;Achternaam;Geboortedatum;BSN",
            "Samira;Idrissi;27-3-1984;999990019", // 2
            "SAMIRA;idrissi;1984-03-27;9999 90 019", // 3: the same BSN
            "Samira;Idrissi;27-3-1984;", // 4: the same name and day, no BSN
            "Henk;Wolters;3-11-1958;", // 5
            "Henk;Wolters;3-11-1958;999990020", // 6: has a BSN now, still the same
            "Samira;Idrissi;27-3-1984;999990032", // 7: another BSN is somebody else, perhaps
            "Daan;van Rijn;1-1-1990;", // 8
            "Daan;Rijn;1-1-1990;", // 9
            "Piet;Jansen;31-2-1990;", // 10: cannot be read
            "Piet;Jansen;1-2-1990;").Regels; // 11: so this one is the first
        regels.Select(r => r.Lot).ShouldBe([Lot.Overnemen, Lot.Dubbel, Lot.Dubbel, Lot.Overnemen, Lot.Dubbel, Lot.MetWaarschuwing, Lot.Overnemen, Lot.MetWaarschuwing, Lot.BlijftLiggen, Lot.Overnemen]);
        regels[1].Zinnen.ShouldBe(["Deze inwoner staat ook op regel 2."]);
        regels[5].Zinnen.ShouldBe(["Lijkt op regel 2: zelfde naam en geboortedatum, maar een ander BSN."]);
    }

    [Fact]
    public void Vreemde_tekens_doen_geen_kwaad()
    {
        var regels = Plan("Voornaam;Achternaam;Geboortedatum;Hulpvraag",
            "🌻;Zonnebloem;1-1-1990;<script>alert(1)</script>", "محمد;الأحمد;1-2-1990;\"'; DROP TABLE herstel_aanmelding; --\"", $"x;{new string('y', 100_000)};1-3-1990;").Regels;
        regels.Select(r => r.Lot).ShouldBe([Lot.Overnemen, Lot.Overnemen, Lot.BlijftLiggen], string.Join(" ", regels[1].Zinnen));
        regels[0].Aanmelding!.Reden.ShouldBe("<script>alert(1)</script>");
        regels[2].Naam.Length.ShouldBeLessThan(100);
    }

    [Fact]
    public void Het_restbestand_heeft_de_kolommen_van_de_lijst_met_de_reden_en_kan_opnieuw_worden_aangeboden()
    {
        var plan = Plan("Voornaam;Achternaam;Kleur;Geboortedatum", "Samira;Idrissi;rood;27-3-1984", "Henk;\"Wolters; senior\";blauw;31-4-1958", "Daan;\"Rijn;groen;1-1-1990", "Ruben;Dijk;geel;1-1-1991;te veel");
        var rest = Encoding.UTF8.GetString(Restbestand.Maak(plan));
        rest.ShouldStartWith("\uFEFFVoornaam;Achternaam;Kleur;Geboortedatum;Waarom\r\nHenk;\"Wolters; senior\";blauw;31-4-1958;Nog niet overgenomen: ‘Geboortedatum’: April heeft 30 dagen.\r\n");

        var opnieuw = Maak(rest.Replace("31-4-1958", "30-4-1958", StringComparison.Ordinal));
        opnieuw.Tabel.Onbekend.ShouldBe(["Kleur"]);
        opnieuw.Regels.Select(r => (r.Naam, r.Lot)).ShouldBe([("Henk Wolters; senior", Lot.Overnemen), ("Daan Rijn", Lot.Overnemen), ("Ruben Dijk geel", Lot.BlijftLiggen)]);
        Encoding.UTF8.GetString(Restbestand.Maak(opnieuw)).ShouldStartWith("\uFEFFVoornaam;Achternaam;Kleur;Geboortedatum;Waarom\r\nRuben;Dijk;geel;1-1-1991;");
        Restbestand.Maak(Plan("Naam;Geboortedatum", "Samira Idrissi;27-3-1984")).ShouldBeEmpty();
    }

    private static Invoerregel Een(string koppen, string regel) => Plan(koppen, regel).Regels.Single();

    private static Invoerplan Plan(string koppen, params string[] regels) => Maak(string.Join("\r\n", [koppen, .. regels]));

    private static Invoerplan Maak(string tekst) => Invoerplanner.Maak(
        Csvtabel.Lees(Bestandstekst.Lees(Encoding.UTF8.GetBytes(tekst)).Waarde).Waarde, new("Lijst", null, Vandaag), new Dictionary<string, OrganisatieId> { ["surplus"] = Surplus });
}
