using System.Globalization;

namespace Spil.Kern;

/// <summary>
/// A date as a person types it in three boxes: three texts that may be anything. It keeps them as they were typed,
/// so that a form can show them again, and reads them as a date with a sentence that says what to mend.
/// </summary>
/// <param name="Dag">Day of the month, 1 or 2 digits.</param>
/// <param name="Maand">Month: 1 or 2 digits, or a Dutch name or abbreviation.</param>
/// <param name="Jaar">Year, 4 digits.</param>
public sealed record DagMaandJaar(string? Dag, string? Maand, string? Jaar)
{
    /// <summary>First year that is accepted: nobody alive was born before it.</summary>
    public const int EersteJaar = 1900;

    /// <summary>Last year that is accepted.</summary>
    public const int LaatsteJaar = 2100;

    /// <summary>Nothing filled in.</summary>
    public static readonly DagMaandJaar Leeg = new("", "", "");

    /// <summary>True when nothing is filled in.</summary>
    public bool IsLeeg => string.IsNullOrWhiteSpace(Dag) && string.IsNullOrWhiteSpace(Maand) && string.IsNullOrWhiteSpace(Jaar);

    /// <summary>The three texts of a date, to fill a form with.</summary>
    public static DagMaandJaar Van(DateOnly? datum) => datum is not { } d ? Leeg : new(
        d.Day.ToString(CultureInfo.InvariantCulture),
        d.Month.ToString(CultureInfo.InvariantCulture),
        d.Year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>Reads a date that must be there; nothing filled in is refused by <c>KERN-DATUM-001</c>.</summary>
    /// <param name="veld">Name of the input the sentence belongs to.</param>
    public Uitkomst<DateOnly> Lees(string veld = "") =>
        IsLeeg ? KernRegels.DatumVerplicht.Bij(veld)
        : Controleer(veld, out var datum) is { } weigering ? weigering
        : datum;

    /// <summary>Reads a date that may be left out.</summary>
    /// <param name="veld">Name of the input the sentence belongs to.</param>
    /// <param name="datum">The date; <see langword="null"/> when nothing was filled in or it was refused.</param>
    /// <returns>Done when it is a date or nothing; otherwise one refusal, <c>KERN-DATUM-002</c> to <c>007</c>.</returns>
    public Uitkomst LeesOptioneel(string veld, out DateOnly? datum)
    {
        datum = null;
        if (IsLeeg) return Uitkomst.Gelukt();
        if (Controleer(veld, out var gelezen) is { } weigering) return weigering;
        datum = gelezen;
        return Uitkomst.Gelukt();
    }

    private Weigering? Controleer(string veld, out DateOnly datum)
    {
        datum = default;
        if (Ontbrekend() is { Length: > 0 } ontbreekt)
            return KernRegels.DatumCompleet.Bij(veld, $"Vul ook {ontbreekt} in.");
        if (Getal(Dag!, 2) is not (>= 1 and <= 31 and var dag))
            return KernRegels.DatumDag.Bij(veld);
        if ((Getal(Maand!, 2) ?? Kalendernamen.Maandnummer(Maand!.Trim())) is not (>= 1 and <= 12 and var maand))
            return KernRegels.DatumMaand.Bij(veld);
        if (Jaar!.Trim().Length != 4 || Getal(Jaar, 4) is not { } jaar)
            return KernRegels.DatumJaar.Bij(veld);
        if (jaar is < EersteJaar or > LaatsteJaar)
            return KernRegels.DatumJaarbereik.Bij(veld);
        if (dag > DateTime.DaysInMonth(jaar, maand))
            return KernRegels.DatumBestaat.Bij(veld, TeVeelDagen(dag, maand, jaar));
        datum = new(jaar, maand, dag);
        return null;
    }

    private string Ontbrekend()
    {
        List<string> delen = [];
        if (string.IsNullOrWhiteSpace(Dag)) delen.Add("de dag");
        if (string.IsNullOrWhiteSpace(Maand)) delen.Add("de maand");
        if (string.IsNullOrWhiteSpace(Jaar)) delen.Add("het jaar");
        return string.Join(" en ", delen);
    }

    private static string TeVeelDagen(int dag, int maand, int jaar)
    {
        var naam = Kalendernamen.Maanden[maand - 1];
        var dagen = DateTime.DaysInMonth(jaar, maand);
        return maand != 2 ? $"{char.ToUpperInvariant(naam[0])}{naam[1..]} heeft {dagen} dagen."
            : dag == 29 ? $"{jaar} is geen schrikkeljaar: februari heeft dan 28 dagen."
            : $"Februari heeft in {jaar} maar {dagen} dagen.";
    }

    private static int? Getal(string s, int maximaleLengte)
    {
        var kaal = s.AsSpan().Trim();
        return kaal.Length <= maximaleLengte && Cijfers.ZijnHet(kaal) ? int.Parse(kaal, CultureInfo.InvariantCulture) : null;
    }
}
