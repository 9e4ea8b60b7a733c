namespace Spil.Iwmo;

/// <summary>
/// How assignments follow each other. A change of volume is never made in an assignment that runs: the old one ends on the day before,
/// by reason 05, and a new number begins; both stand in one 301 and no day has two.
/// </summary>
public static class Toewijzingsverloop
{
    /// <summary>Help in the household: minutes per week. Hours would need decimals, and a volume is a whole number.</summary>
    public static Omvang PerWeek(int minuten) => new(minuten, Codes.Minuut, Codes.PerWeek);

    /// <summary>
    /// Help once in two weeks. The standard has no code for that: half of it per week, or, when that is no whole number of minutes, all of it
    /// over the assignment.
    /// </summary>
    public static Omvang PerTweeWeken(int minuten, DateOnly eerste, DateOnly laatste) =>
        minuten % 2 == 0 ? PerWeek(minuten / 2) : new(minuten * ((Volumecontrole.Weken(eerste, laatste) + 1) / 2), Codes.Minuut, Codes.Totaal);

    /// <summary>
    /// Adds an assignment to those that are there. What runs of the same product is shortened to the day before it; what would only begin
    /// within it is withdrawn (reason 13); what begins after it stays.
    /// </summary>
    /// <returns>All assignments, in the order in which they began: what a 301 holds.</returns>
    public static IReadOnlyList<ToegewezenProduct> Voegtoe(IEnumerable<ToegewezenProduct> lopend, ToegewezenProduct nieuw) =>
        [.. lopend.Select(p => Plaatsmaken(p, nieuw)).Append(nieuw).OrderBy(p => p.Ingangsdatum).ThenBy(p => p.ToewijzingNummer)];

    private static ToegewezenProduct Plaatsmaken(ToegewezenProduct oud, ToegewezenProduct nieuw)
    {
        if (oud.RedenWijziging == Codes.Verwijderd || oud.Product != nieuw.Product) return oud;
        if (oud.Einddatum < nieuw.Ingangsdatum || nieuw.Einddatum < oud.Ingangsdatum) return oud;
        return oud with
        {
            Einddatum = oud.Ingangsdatum < nieuw.Ingangsdatum ? nieuw.Ingangsdatum.AddDays(-1) : oud.Ingangsdatum,
            RedenWijziging = oud.Ingangsdatum < nieuw.Ingangsdatum ? Codes.Verkort : Codes.Verwijderd,
            Toewijzingsdatum = nieuw.Toewijzingsdatum,
            Toewijzingstijd = nieuw.Toewijzingstijd,
        };
    }
}
