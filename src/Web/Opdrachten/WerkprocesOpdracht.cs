using System.CommandLine;
using Spil.Herstel.Domein.Formulieren;
using Spil.Herstel.Domein.Werkprocessen;

namespace Spil.Web.Opdrachten;

/// <summary>
/// <c>werkproces controleer FILE.json</c>: looks a definition over before somebody loads it. Silent when it is right; otherwise one line per
/// problem. Needs no database: the forms are those that come with Spil and those that are named.
/// </summary>
internal static class WerkprocesOpdracht
{
    public static Command Maak() => new("werkproces", "Kijk een definitie van een werkproces na.") { Controleer() };

    private static Command Controleer()
    {
        var bestand = new Argument<string>("bestand") { Description = "De definitie als JSON-bestand." };
        var formulier = new Option<string[]>("--formulier") { Description = "Code van een eigen formulier dat in Spil geladen wordt. Mag vaker.", AllowMultipleArgumentsPerToken = true };
        var opdracht = new Command("controleer", "Noem alles wat niet goed is, één regel per ding.") { bestand, formulier };
        opdracht.SetAction(async (p, ct) =>
        {
            var inhoud = await Bestandslezer.Lees(p.GetRequiredValue(bestand), ct);
            var formulieren = new Herstelformulieren().Formulieren.Select(f => f.Code).Concat(p.GetValue(formulier) ?? []).ToHashSet();
            var gelezen = Werkproceslezer.Lees(inhoud, formulieren);
            foreach (var probleem in gelezen.Problemen)
                Console.WriteLine(probleem);
            return gelezen.Werkproces is null ? Opdrachtregel.Geweigerd : Opdrachtregel.Gedaan;
        });
        return opdracht;
    }
}
