namespace Spil.Dossier.Domein.Dossiers;

/// <summary>What cannot go on because a consent is not there or ended, in words for who works with the inwoner. Our own words.</summary>
public static class Toestemmingsgevolgen
{
    /// <summary>So long a consent that ended is pointed out. Our own design.</summary>
    public const int DagenGenoemd = 30;

    /// <summary>The sentences of a day, what weighs most first; none when everything may go on.</summary>
    public static IReadOnlyList<string> Gevolgen(this Inwonerdossier dossier, DateOnly dag)
    {
        if (!dossier.HeeftToestemming(Toestemmingsdoel.Deelname, dag))
            return ["Er is geen toestemming om mee te doen. Het tandem ziet niets en kan niet verder met het plan."];
        var zinnen = new List<string>();
        if (!dossier.HeeftToestemming(Toestemmingsdoel.DelenMetKring, dag) && dossier.Betrokkenen.Any(b => b.GekozenDoorInwoner && b.Rol != Betrokkenheid.Inwoner && b.GeldtOp(dag)))
            zinnen.Add("Delen met de gekozen mensen staat uit. Zij zien niets en beslissen niet mee.");
        zinnen.AddRange(dossier.Toestemmingen.Where(t => Eindigde(t, dag) && !Opnieuw(dossier, t, dag)).OrderBy(t => t.Doel).Select(t => Zin(t, dag)).OfType<string>());
        return zinnen;
    }

    private static bool Eindigde(Toestemming t, DateOnly dag) => t.Stand(dag) is Toestemmingsstand.Ingetrokken or Toestemmingsstand.Verlopen
        && (t.Tot < t.IngetrokkenOp || t.IngetrokkenOp is null ? t.Tot : t.IngetrokkenOp) >= dag.AddDays(-DagenGenoemd);

    private static bool Opnieuw(Inwonerdossier dossier, Toestemming oud, DateOnly dag) =>
        dossier.Toestemmingen.Any(t => t.Doel == oud.Doel && t.Ontvanger == oud.Ontvanger && t.GeldtOp(dag));

    private static string? Zin(Toestemming t, DateOnly dag)
    {
        var hoe = t.Stand(dag) == Toestemmingsstand.Verlopen ? "De toestemming is verlopen." : "De toestemming is ingetrokken.";
        return t.Doel switch
        {
            Toestemmingsdoel.Overleg => $"Praat niet meer met {t.Ontvanger}. {hoe}",
            Toestemmingsdoel.Overdracht => $"Vertel niets meer aan {t.Ontvanger}. {hoe}",
            Toestemmingsdoel.NulmetingGemeente or Toestemmingsdoel.NulmetingZorgverzekeraar => $"Vraag geen kosten meer op bij {t.Ontvanger}. {hoe}",
            Toestemmingsdoel.Evaluatie => $"De cijfers tellen niet meer mee in het onderzoek. {hoe}",
            Toestemmingsdoel.Navraag => $"Bel of schrijf niet meer om te vragen hoe de hulp was. {hoe}",
            _ => null,
        };
    }
}
