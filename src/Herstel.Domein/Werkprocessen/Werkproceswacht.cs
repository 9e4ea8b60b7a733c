using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>Says of every document and condition of a werkproces how it stands in one traject, and in words what is missing.</summary>
public static class Werkproceswacht
{
    /// <summary>Looks at every step.</summary>
    public static Werkprocesstand Kijk(Werkproces werkproces, Traject traject, Werkprocesfeiten feiten) => new(werkproces,
        [.. werkproces.Stappen.Select(stap => new Stapstatus(stap,
            [.. stap.Documenten.Select(stuk => Ontheven(stap.Nummer, stuk, feiten, Stukwacht.Kijk(stap.Nummer, stuk, traject, feiten)))],
            [.. stap.Voorwaarden.Select(v => Voorwaarde(stap.Nummer, v, traject, feiten))]))]);

    /// <summary>What may be exempted: every document but the consent, and the agreement of the regiebehandelaar.</summary>
    public static bool MagOntheven(Stuksoort soort, string formulier) => soort != Stuksoort.Toestemming && formulier != Formuliercodes.Toestemmingsverklaring;

    /// <inheritdoc cref="MagOntheven(Stuksoort, string)"/>
    public static bool MagOntheven(Stapvoorwaarde voorwaarde) => voorwaarde is Stapvoorwaarde.Instemming or Stapvoorwaarde.Uitleg or Stapvoorwaarde.Geheimhouding;

    /// <summary>Key of a condition among the documents of its step.</summary>
    public static string Code(this Stapvoorwaarde voorwaarde) => voorwaarde.ToString().ToLowerInvariant();

    private static Stukstatus Ontheven(int stap, Werkdocument stuk, Werkprocesfeiten feiten, Stukstatus status) =>
        status.Mist is not null && MagOntheven(stuk.Soort, stuk.Formulier) && Zoek(stap, stuk.Code, feiten) is { } ontheffing
            ? status with { Stand = Stukstand.Ontheven, Ontheffing = ontheffing, Mist = null }
            : status;

    private static Voorwaardestatus Voorwaarde(int stap, Werkvoorwaarde voorwaarde, Traject traject, Werkprocesfeiten feiten)
    {
        var mist = Mist(stap, voorwaarde.Soort, traject, feiten);
        return mist is not null && MagOntheven(voorwaarde.Soort) && Zoek(stap, voorwaarde.Soort.Code(), feiten) is { } ontheffing
            ? new(voorwaarde, null) { Ontheffing = ontheffing }
            : new(voorwaarde, mist);
    }

    private static Ontheffing? Zoek(int stap, string code, Werkprocesfeiten feiten) =>
        feiten.Ontheffingen.FirstOrDefault(o => o.Geldt && o.Stap == stap && o.Stuk == code);

    private static Weigering? Mist(int stap, Stapvoorwaarde voorwaarde, Traject traject, Werkprocesfeiten feiten) => voorwaarde switch
    {
        Stapvoorwaarde.Tandem => traject.Tandem is null ? Trajectregels.StapZonderTandem.Weiger() : null,
        Stapvoorwaarde.Toestemming => feiten.Traject.HeeftToestemming ? null : Trajectregels.GeenToestemming.Weiger(),
        Stapvoorwaarde.Schijf => feiten.Traject.HeeftMeting ? null : Trajectregels.StapZonderMeting.Weiger(),
        Stapvoorwaarde.Plan => feiten.Traject.HeeftPlan ? null : Trajectregels.StapZonderPlan.Weiger(),
        Stapvoorwaarde.Uitleg => feiten.Aanmelding?.UitlegGegevenOp is not null || feiten.IsVastgelegd(stap, voorwaarde.Code()) ? null : Werkprocesregels.GeenUitleg.Weiger(),
        Stapvoorwaarde.Geheimhouding => Stukwacht.Geheimhouding(Stukwacht.Zwijgers(Formuliercodes.Geheimhoudingsverklaring, feiten), "de geheimhoudingsverklaring"),
        Stapvoorwaarde.Instemming => feiten.IsVastgelegd(stap, voorwaarde.Code()) ? null : Werkprocesregels.GeenInstemming.Weiger(),
        _ => throw new ArgumentOutOfRangeException(nameof(voorwaarde), voorwaarde, "Not a condition."),
    };
}

/// <summary>Codes of forms that have a meaning of their own here.</summary>
internal static class Formuliercodes
{
    public const string Aanmeldformulier = "aanmeldformulier";
    public const string Toestemmingsverklaring = "toestemmingsverklaring";
    public const string Geheimhoudingsverklaring = "geheimhoudingsverklaring";
}
