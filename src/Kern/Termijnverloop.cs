namespace Spil.Kern;

/// <summary>
/// How a <see cref="Termijn"/> runs: its first and last day, and why it is not the plain number of days.
/// Made by <see cref="Termijn.Verloop"/> only.
/// </summary>
public sealed record Termijnverloop
{
    private Termijnverloop(DateOnly eersteDag, DateOnly? eindeTermijn, DateOnly? laatsteDag, int dagenOpgeschort) =>
        (EersteDag, EindeTermijn, LaatsteDag, DagenOpgeschort) = (eersteDag, eindeTermijn, laatsteDag, dagenOpgeschort);

    /// <summary>The first day of the term.</summary>
    public DateOnly EersteDag { get; }

    /// <summary>The last day before the Algemene termijnenwet lengthens it; <see langword="null"/> while a suspension goes on.</summary>
    public DateOnly? EindeTermijn { get; }

    /// <summary>The last day on which something is in time; <see langword="null"/> while a suspension goes on: it is not known yet.</summary>
    public DateOnly? LaatsteDag { get; }

    /// <summary>Days of the term that did not count because it was suspended; those of a suspension that goes on are not in it.</summary>
    public int DagenOpgeschort { get; }

    /// <summary>True when the term has become longer by the Algemene termijnenwet.</summary>
    public bool IsVerlengd => LaatsteDag > EindeTermijn;

    /// <summary>True when the term is over on that day; false while a suspension goes on.</summary>
    public bool IsVerstreken(DateOnly vandaag) => vandaag > LaatsteDag;

    internal static Termijnverloop Bereken(Termijn termijn, DateOnly start, DateOnly einde, IEnumerable<Periode> opschortingen)
    {
        var eersteDag = termijn.StartdagTelt ? start : start.AddDays(1);
        var stilstand = Samengevoegd(opschortingen, eersteDag);
        var opgeschort = 0;
        foreach (var periode in stilstand)
        {
            // A suspension that begins after the last day, moved by those before it, comes too late to count.
            if (periode.Begin > einde.AddDays(opgeschort)) break;
            if (periode.Dagen is not { } dagen) return new(eersteDag, null, null, opgeschort);
            opgeschort += dagen;
        }

        var eindeTermijn = einde.AddDays(opgeschort);
        var laatsteDag = termijn.WordtVerlengd ? Verlengd(eersteDag, eindeTermijn, stilstand) : eindeTermijn;
        return new(eersteDag, laatsteDag is null ? null : eindeTermijn, laatsteDag, opgeschort);
    }

    // Algemene termijnenwet art. 1 lid 1 and art. 2. Days on which the term stands still are not days of the term.
    private static DateOnly? Verlengd(DateOnly eersteDag, DateOnly einde, List<Periode> stilstand)
    {
        bool Telt(DateOnly dag) => dag.IsWerkdag() && !stilstand.Exists(periode => periode.Bevat(dag));

        var nodig = DagenVan(eersteDag, einde, stilstand) >= 3 ? 2 : 1;
        for (var dag = eersteDag; dag < einde && nodig > 1; dag = dag.AddDays(1))
            if (Telt(dag)) nodig--;
        for (var dag = einde; ; dag = dag.AddDays(1))
        {
            if (stilstand.Exists(periode => periode.IsOpen && periode.Bevat(dag))) return null;
            if (Telt(dag) && --nodig <= 0) return dag;
        }
    }

    private static int DagenVan(DateOnly eersteDag, DateOnly einde, List<Periode> stilstand)
    {
        var termijn = Periode.Van(eersteDag, einde);
        return termijn.Dagen!.Value - stilstand.Sum(periode => periode.Doorsnede(termijn)?.Dagen ?? 0);
    }

    // In order, without overlap, and only what lies in or after the term.
    private static List<Periode> Samengevoegd(IEnumerable<Periode> opschortingen, DateOnly eersteDag)
    {
        var los = new List<Periode>();
        foreach (var periode in opschortingen.Select(periode => periode.Doorsnede(Periode.Vanaf(eersteDag))).OfType<Periode>().OrderBy(p => p.Begin))
        {
            if (los.Count == 0 || !los[^1].Overlapt(periode)) los.Add(periode);
            else if (!los[^1].Bevat(periode)) los[^1] = los[^1].Verleng(periode.Einde).Waarde;
        }
        return los;
    }
}
