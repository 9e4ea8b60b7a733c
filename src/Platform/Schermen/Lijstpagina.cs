using Microsoft.AspNetCore.Mvc;

namespace Spil.Platform.Schermen;

/// <summary>A page with a long list: sorted by a column, and read one page at a time.</summary>
public abstract class Lijstpagina : SpilPagina
{
    /// <summary>How many rows fit.</summary>
    protected virtual int PerBladzijde => 25;

    /// <summary>The column in the address (<c>Sortering.Lees</c>).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sorteer { get; set; }

    /// <summary>The page in the address, as it was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bladzijde { get; set; }

    public int Nummer => Bladzijden.Nummer(Bladzijde);

    public bool HeeftVolgende { get; private set; }

    /// <summary>The rows of this page.</summary>
    protected async Task<IReadOnlyList<T>> LeesBladzijde<T>(IQueryable<T> lijst)
    {
        (var rijen, HeeftVolgende) = await lijst.Bladzijde(Nummer, PerBladzijde, Stop);
        return rijen;
    }

    /// <summary>The rows of this page, of a list that is in memory already.</summary>
    protected IReadOnlyList<T> LeesBladzijde<T>(IReadOnlyCollection<T> lijst)
    {
        HeeftVolgende = lijst.Count > Nummer * PerBladzijde;
        return [.. lijst.Skip((Nummer - 1) * PerBladzijde).Take(PerBladzijde)];
    }
}
