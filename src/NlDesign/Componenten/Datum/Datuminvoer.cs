using Spil.Kern;

namespace Spil.NlDesign;

/// <summary>
/// A date as it was typed in <c>nl-datum</c>: bind it (<c>public Datuminvoer Geboortedatum { get; set; } = new();</c>), fill it with <see cref="Van"/>,
/// read it with <see cref="Lees"/> or <see cref="LeesOptioneel"/>. What was typed is never lost.
/// </summary>
public sealed class Datuminvoer
{
    /// <summary>Day, as typed.</summary>
    public string? Dag { get; set; }

    /// <summary>Month, as typed: a number or a name.</summary>
    public string? Maand { get; set; }

    /// <summary>Year, as typed.</summary>
    public string? Jaar { get; set; }

    /// <summary>Nothing was typed.</summary>
    public bool IsLeeg => Getypt.IsLeeg;

    private DagMaandJaar Getypt => new(Dag, Maand, Jaar);

    /// <summary>The input for a date that is known; empty for none.</summary>
    public static Datuminvoer Van(DateOnly? datum)
    {
        var tekst = DagMaandJaar.Van(datum);
        return new() { Dag = tekst.Dag, Maand = tekst.Maand, Jaar = tekst.Jaar };
    }

    /// <summary>Reads a date that must be there.</summary>
    /// <param name="veld">The property name (<c>nameof(Invoer.Geboortedatum)</c>); the refusal names the part that is wrong: <c>Geboortedatum.Jaar</c>.</param>
    public Uitkomst<DateOnly> Lees(string veld)
    {
        var uitkomst = Getypt.Lees(veld);
        return uitkomst.IsGelukt ? uitkomst : Uitkomst<DateOnly>.Geweigerd([.. uitkomst.Weigeringen.Select(AanDeel)]);
    }

    /// <summary>Reads a date that may be left out.</summary>
    /// <param name="veld">The property name.</param>
    /// <param name="datum">The date; null when nothing was typed or it was refused.</param>
    public Uitkomst LeesOptioneel(string veld, out DateOnly? datum) =>
        Uitkomst.Van([.. Getypt.LeesOptioneel(veld, out datum).Weigeringen.Select(AanDeel)]);

    // The sentence belongs to the part that has to be mended, so that the right box is marked.
    private Weigering AanDeel(Weigering weigering)
    {
        var regel = weigering.Regel;
        var deel = regel == KernRegels.DatumCompleet ? Ontbrekend()
            : regel == KernRegels.DatumDag || regel == KernRegels.DatumBestaat ? nameof(Dag)
            : regel == KernRegels.DatumMaand ? nameof(Maand)
            : regel == KernRegels.DatumJaar || regel == KernRegels.DatumJaarbereik ? nameof(Jaar)
            : null;
        return deel is null ? weigering : weigering with { Veld = $"{weigering.Veld}.{deel}" };
    }

    private string Ontbrekend() =>
        string.IsNullOrWhiteSpace(Dag) ? nameof(Dag) : string.IsNullOrWhiteSpace(Maand) ? nameof(Maand) : nameof(Jaar);
}
