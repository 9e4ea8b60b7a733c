using System.CommandLine;
using System.Globalization;
using Spil.Kern;
using Spil.Wmo.Domein;

namespace Spil.Web.Opdrachten;

/// <summary>
/// <c>termijn bezwaar --bekendgemaakt 2021-04-12</c>: the last day of a term of the Awb or the Wmo, by the Algemene termijnenwet. Needs no database.
/// </summary>
internal static class TermijnOpdracht
{
    public static Command Maak() => new("termijn", "Reken de laatste dag van een termijn uit.")
    {
        Vanaf("bezwaar", "Laatste dag om bezwaar te maken: zes weken na de dag van verzending.", "--bekendgemaakt", "Dag waarop het besluit is verzonden.", AwbTermijnen.Bezwaar),
        BeslissingOpBezwaar(),
        Vanaf("onderzoek", "Laatste dag van het onderzoek: zes weken na de melding.", "--melding", "Dag van de melding.", WmoTermijnen.Onderzoek),
        Vanaf("beschikking", "Laatste dag voor de beschikking: twee weken na de aanvraag.", "--aanvraag", "Dag waarop de aanvraag is ontvangen.", WmoTermijnen.Beschikking),
    };

    private static Command Vanaf(string naam, string uitleg, string optie, string optieuitleg, Termijn termijn)
    {
        var begin = new Option<string>(optie) { Description = optieuitleg + " Bijvoorbeeld 2021-04-12.", Required = true };
        var opdracht = new Command(naam, uitleg) { begin };
        opdracht.SetAction(p => Zeg(Dag(p.GetRequiredValue(begin), optie), termijn.LaatsteDag));
        return opdracht;
    }

    private static Command BeslissingOpBezwaar()
    {
        const string Optie = "--bekendgemaakt";
        var begin = new Option<string>(Optie) { Description = "Dag waarop het besluit is verzonden. Bijvoorbeeld 2021-04-12.", Required = true };
        var commissie = new Option<bool>("--commissie") { Description = "Een adviescommissie adviseert: twaalf weken in plaats van zes." };
        var verdaagd = new Option<bool>("--verdaagd") { Description = "De beslissing is verdaagd: zes weken erbij." };
        var opdracht = new Command("beslissing-op-bezwaar", "Laatste dag om op een bezwaar te beslissen, geteld na de laatste dag om bezwaar te maken.") { begin, commissie, verdaagd };
        opdracht.SetAction(p => Zeg(Dag(p.GetRequiredValue(begin), Optie),
            dag => AwbTermijnen.LaatsteDagVoorBeslissing(dag, p.GetValue(commissie), p.GetValue(verdaagd))));
        return opdracht;
    }

    private static DateOnly Dag(string tekst, string optie)
    {
        var uitkomst = Datumtekst.Lees(tekst);
        return uitkomst.IsGelukt ? uitkomst.Waarde : throw new Opdrachtfout($"Bij {optie} past \"{Tekst.EenRegel(tekst)}\" niet. {uitkomst.Weigeringen[0].Zin}");
    }

    private static int Zeg(DateOnly begin, Func<DateOnly, DateOnly> laatsteDag)
    {
        Console.WriteLine(laatsteDag(begin).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return Opdrachtregel.Gedaan;
    }
}
