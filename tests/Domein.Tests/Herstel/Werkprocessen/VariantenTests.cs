using Shouldly;
using Spil.Herstel.Domein.Formulieren;
using Spil.Herstel.Domein.Werkprocessen;
using Xunit;

namespace Spil.Domein.Tests.Herstel.Werkprocessen;

/// <summary>The variants ask what the annexes print in bold with a star. The tables are written out by hand from bijlagen 1 to 3.</summary>
public sealed class VariantenTests
{
    private static readonly string[] Surplus =
    [
        "0 projectplan", // "Schijf van herstel projectplan*"
        "0 taakaccent", // "Taakaccent Casusregisseur*"
        "1 aanmeldformulier", // "*Aanmeldformulier"
        "1 toestemmingsverklaring", // "*Toestemmingsverklaring"
        "1 clientfolder", // "(cliëntfolder*)"
        "2 maatwerkplan", // "*maatwerkplan"
        "2 netwerkanalyse", // "(*netwerkanalyse)"
        "2 geheimhoudingsverklaring", // "(*geheimhoudingsverklaring)"
        "2 maatwerkplan-checklist", // "checklist*"
    ];

    private static readonly string[] Mediant =
    [
        "0 projectplan", // "*Schijf van herstel projectplan*"
        "0 taken-en-rollen", // "*Taken, rollen schijf van herstel versie 4*"
        "1 aanmeldformulier", // "*Aanmeldformulieren toestemmingsverklaring"
        "1 toestemmingsverklaring",
        "1 krachtenmatrix", // "*SRH-Krachtenmatrix"
        "1 signaleringsplan", // "*SRH-Signaleringsplan"
        "1 krachtenprofiel", // "*SRH-Persoonlijk krachten profiel"
        "1 clientfolder", // "(*cliëntfolder*)"
        "2 krachtenprofiel", // "*SRH-persoonlijk krachten profiel", and "krachtenprofiel bijwerken"
        "2 geheimhoudingsverklaring", // "(geheimhoudingsverklaring*)"
        "2 persoonlijk-plan", // "*SRH-Persoonlijk Plan"
        "2 signaleringsplan", // "*SRH-Signaleringsplan ... aanvullen"
        "2 crisiskaart", // "*Crisiskaart aanvullen"
    ];

    [Fact]
    public void Surplus_vraagt_wat_bijlage_1_vet_zet() => Verplicht(Werkprocesvarianten.Surplus).ShouldBe(Surplus, ignoreOrder: true);

    [Fact]
    public void Mediant_vraagt_wat_bijlage_2_vet_zet() => Verplicht(Werkprocesvarianten.Mediant).ShouldBe(Mediant, ignoreOrder: true);

    // "*Crisiskaart" is the official card: our own wallet card is something else, and is asked nowhere.
    [Fact]
    public void De_crisiskaart_is_de_officiele()
    {
        Stukken(Werkprocesvarianten.Mediant).Single(d => d.Stuk.Soort == Stuksoort.Crisiskaart).Stuk.Formulier.ShouldBe("crisiskaart-registratie");
        Werkprocesvarianten.Ingebouwd.SelectMany(Stukken).ShouldAllBe(d => d.Stuk.Formulier != "crisiskaart");
    }

    [Fact]
    public void Wat_niet_vet_is_mag_en_hoeft_niet()
    {
        Vrij(Werkprocesvarianten.Surplus).ShouldBe(["1 nulmeting-zorgverzekeraar", "1 nulmeting-gemeente", "3 kosten-en-voortgang", "3 clienttevredenheid"]);
        Vrij(Werkprocesvarianten.Mediant).ShouldBe(["1 nulmeting-zorgverzekeraar", "1 nulmeting-gemeente", "3 kosten-en-voortgang", "3 clienttevredenheid", "4 vangnet"]);
    }

    [Fact]
    public void Bijwerken_vraagt_alleen_Mediant_in_stap_2()
    {
        Stukken(Werkprocesvarianten.Surplus).ShouldAllBe(d => !d.Stuk.Bijwerken);
        Stukken(Werkprocesvarianten.Mediant).Where(d => d.Stuk.Bijwerken).Select(Code).ShouldBe(["2 krachtenprofiel", "2 signaleringsplan"]);
    }

    [Fact]
    public void Alleen_bij_Mediant_stemt_de_regiebehandelaar_in()
    {
        Werkprocesvarianten.Surplus.Stappen.SelectMany(s => s.Voorwaarden).ShouldNotContain(v => v.Soort == Stapvoorwaarde.Instemming);
        Werkprocesvarianten.Mediant.Stappen[1].Voorwaarden.ShouldContain(v => v.Soort == Stapvoorwaarde.Instemming);
    }

    [Fact]
    public void Alles_noemt_zijn_bron_en_elk_formulier_is_er()
    {
        var formulieren = new Herstelformulieren().Formulieren.Select(f => f.Code).ToHashSet();
        Werkprocesvarianten.Formulieren.ShouldBeSubsetOf(formulieren);
        foreach (var werkproces in Werkprocesvarianten.Ingebouwd)
        {
            werkproces.Stappen.Select(s => s.Nummer).ShouldBe([0, 1, 2, 3, 4]);
            Stukken(werkproces).ShouldAllBe(d => d.Stuk.Bron.Length > 0);
            werkproces.Stappen.SelectMany(s => s.Voorwaarden).ShouldAllBe(v => v.Bron.Length > 0);
            werkproces.Stappen.ShouldAllBe(s => s.UitlegInwoner.Length > 0);
        }
    }

    private static IEnumerable<(int Stap, Werkdocument Stuk)> Stukken(Werkproces werkproces) => werkproces.Stappen.SelectMany(s => s.Documenten.Select(d => (s.Nummer, d)));

    private static string Code((int Stap, Werkdocument Stuk) d) => $"{d.Stap} {d.Stuk.Code}";

    private static List<string> Verplicht(Werkproces werkproces) => [.. Stukken(werkproces).Where(d => d.Stuk.Verplicht).Select(Code)];

    private static List<string> Vrij(Werkproces werkproces) => [.. Stukken(werkproces).Where(d => !d.Stuk.Verplicht).Select(Code)];
}
