using Spil.Kern;

namespace Spil.Wmo.Domein.Indicaties;

/// <summary>What a herindicatie comes to.</summary>
public enum Herindicatieuitkomst
{
    /// <summary>Less than before: the old volume stays for a while.</summary>
    Lager,

    /// <summary>As much as before.</summary>
    Gelijk,

    /// <summary>More than before: at once.</summary>
    Hoger,
}

/// <summary>
/// From the old volume to the new one. Lower: the old one stays in force until the end of the transition and the new one starts the day after; equal or higher:
/// the new one starts the day after the reference day (Mededelingen Huizen 2021; Wmo 2015 art. 2.3.10 lid 2 asks for a first day).
/// </summary>
/// <param name="Richting">Lower, equal or higher.</param>
/// <param name="Peildatum">The day whose volume is the old one.</param>
/// <param name="OvergangTot">Last day of the old volume; empty when there is no transition.</param>
/// <param name="IngangNieuw">First day of the new volume.</param>
public sealed record Overgang(Herindicatieuitkomst Richting, DateOnly Peildatum, DateOnly? OvergangTot, DateOnly IngangNieuw)
{
    /// <summary>The shortest transition in months.</summary>
    public const int MinstensMaanden = 3;

    /// <summary>The longest transition in months.</summary>
    public const int HoogstensMaanden = 6;

    /// <summary>Works the days out.</summary>
    /// <param name="oud">Minutes per week before.</param>
    /// <param name="nieuw">Minutes per week by the norms.</param>
    /// <param name="peildatum">The reference day.</param>
    /// <param name="maanden">Length of the transition in calendar months; a day that does not exist becomes the last one of its month.</param>
    public static Overgang Bepaal(int oud, int nieuw, DateOnly peildatum, int maanden)
    {
        if (nieuw >= oud) return new(nieuw == oud ? Herindicatieuitkomst.Gelijk : Herindicatieuitkomst.Hoger, peildatum, null, peildatum.AddDays(1));
        var tot = peildatum.AddMonths(maanden);
        return new(Herindicatieuitkomst.Lager, peildatum, tot, tot.AddDays(1));
    }

    /// <summary>A transition takes three to six months; another length needs a reason.</summary>
    public static Uitkomst KeurMaanden(int maanden, string? reden) =>
        maanden is < 0 or > 24 ? Uitkomst.Van([Indicatieregels.OvergangKanNiet.Bij(nameof(maanden))])
        : maanden is < MinstensMaanden or > HoogstensMaanden && string.IsNullOrWhiteSpace(reden) ? Uitkomst.Van([Indicatieregels.OvergangZonderReden.Bij(nameof(maanden))])
        : Uitkomst.Gelukt();
}
