using System.Globalization;
using Spil.Dossier.Domein.Dossiers;

namespace Spil.Web.Demo;

/// <summary>What people wrote in the forms of the demo, per path.</summary>
internal static class Papierwoorden
{
    private const string Rij = "0193f0a00000700080000000000000";

    public static Dictionary<string, string> Van(string formulier, Verhaal verhaal, Mens wie, Voorbeeldwereld wereld, int geleden) => formulier switch
    {
        "netwerkanalyse" => Netwerk(verhaal),
        "krachtenmatrix" => new()
        {
            ["matrix/wonen/nu"] = "Ik ken mijn straat.", ["matrix/mensen/vroeger"] = "Samen eten hielp.", ["matrix/zin/straks"] = "Iets doen waar een ander blij van wordt.",
            ["top-1"] = "Ik geef niet op",
        },
        "krachtenprofiel" => new()
        {
            ["wie-ben-ik"] = verhaal.Inwoner.Persoon.Naam.Voornaam.Length > 0 ? $"Ik ben {verhaal.Inwoner.Persoon.Naam.Voornaam}. Ik hou van rust en van duidelijk praten." : "Dat hoor je nog wel.",
            ["hoop"] = "Dat het eerder ook weer goed kwam.", ["eerst"] = "Weer slapen zonder te malen.", ["klopt"] = "ja",
        },
        "signaleringsplan" => new()
        {
            ["fasen/goed/ik-merk"] = "Ik sta op tijd op en neem de telefoon op.", ["fasen/spanning/ik-merk"] = "Ik stel dingen uit.", ["fasen/minder/ik-merk"] = "Ik doe de gordijnen niet open.",
            ["fasen/crisis/ik-merk"] = "Ik wil niemand meer zien.", ["beschermt"] = "Een vaste dag. Iemand die belt.",
            ["besproken-op"] = Iso(wereld.Dag(geleden)), ["nakijken-op"] = Iso(wereld.Dag(geleden).AddMonths(6)),
        },
        "crisiskaart" => new()
        {
            ["naam"] = Kort(verhaal.Inwoner.Naam), ["zo-zie-je-het"] = "Ik word stil en kijk weg.", ["doe-wel"] = "Praat rustig. Blijf bij me.", ["doe-niet"] = "Pak me niet vast.",
            ["bel-1"] = "Bureau Herstel, 053 4800150", ["gemaakt-op"] = Iso(wereld.Dag(geleden)),
        },
        "crisiskaart-registratie" => new()
        {
            ["consulent"] = "Lies Brouwer", ["uitgever"] = "Ixta Noa", ["uitgegeven-op"] = Iso(verhaal.KaartVan ?? wereld.Dag(geleden)), ["bewaard"] = "In de portemonnee",
            ["plan-bewaard"] = "Thuis, in de la",
        },
        "geheimhoudingsverklaring" => wie.Organisatie.Length == 0
            ? new() { ["naam"] = wie.Naam, ["als"] = "naaste", ["begrepen"] = "ja" }
            : new() { ["naam"] = wie.Naam, ["als"] = "professional", ["organisatie"] = wie.Organisatie, ["begrepen"] = "ja" },
        "vangnet" => new()
        {
            ["ik-merk"] = "Ik zeg afspraken af.", ["kijken"] = "kwartaal", ["wie-kijkt"] = verhaal.Wie(Betrokkenheid.Ervaringsdeskundige), ["eerst"] = "Naar buiten en iemand bellen.",
            [$"bellen/{Rij}01/wie"] = verhaal.Wie(Betrokkenheid.Ervaringsdeskundige), [$"bellen/{Rij}01/telefoon"] = "053 4800111", ["snel-terug"] = "ja", ["snel-terug-hoe"] = "Bellen is genoeg. Dan komt het tandem weer.",
            ["vanaf"] = Iso(wereld.Dag(geleden)), ["nakijken-op"] = Iso(wereld.Dag(geleden).AddMonths(3)),
        },
        _ => throw new InvalidOperationException($"The demo has no words for {formulier}."),
    };

    private static Dictionary<string, string> Netwerk(Verhaal verhaal)
    {
        var woorden = new Dictionary<string, string> { ["tevreden"] = "6", ["missen"] = "Mensen van vroeger." };
        var kring = verhaal.Kringnamen;
        for (var i = 0; i < kring.Count; i++)
        {
            var rij = Rij + (i + 1).ToString("00", CultureInfo.InvariantCulture);
            (woorden[$"mensen/{rij}/wie"], woorden[$"mensen/{rij}/relatie"], woorden[$"mensen/{rij}/afstand"]) = (kring[i].Naam, kring[i].Relatie, i == 0 ? "dichtbij" : "gewoon");
            woorden[$"uitnodigen/{rij}/wie"] = kring[i].Naam;
        }

        return woorden;
    }

    private static string Kort(string naam) => naam.Length > 60 ? naam[..60] : naam;

    private static string Iso(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
