using Spil.Kern;

namespace Spil.Dossier.Toezicht;

/// <summary>Why something in the log stands out.</summary>
public enum Opvallendsoort
{
    VeelDossiers,
    BuitenWerktijd,
    ZelfdeNaam,
    EigenCollega,
    VaakGeweigerd,
}

/// <summary>One thing that stands out: who, how often, and where its lines are.</summary>
/// <param name="Soort">Why.</param>
/// <param name="Account">Who.</param>
/// <param name="Wie">Name, with role and organisation.</param>
/// <param name="Aantal">How many dossiers or lines.</param>
/// <param name="Dagen">On which day or days.</param>
/// <param name="Dossier">In which dossier, when it is one.</param>
public sealed record Opvallend(Opvallendsoort Soort, AccountId Account, string Wie, int Aantal, Periode Dagen, DossierId? Dossier = null)
{
    /// <summary>The search that shows exactly the lines that were counted.</summary>
    public string Pad => $"/functionaris/log?account={Account}&{Datum("van", Dagen.Begin)}&{Datum("tot", Dagen.Einde!.Value)}" + Soort switch
    {
        Opvallendsoort.BuitenWerktijd => "&dossiers=alleen&buiten=ja",
        Opvallendsoort.VeelDossiers => "&dossiers=alleen",
        Opvallendsoort.VaakGeweigerd => "&uitslag=Geweigerd",
        Opvallendsoort.ZelfdeNaam or Opvallendsoort.EigenCollega => $"&dossier={Dossier}",
        _ => "",
    };

    private static string Datum(string naam, DateOnly dag) => $"{naam}.dag={dag.Day}&{naam}.maand={dag.Month}&{naam}.jaar={dag.Year}";
}
