namespace Spil.Herstel.Domein.Daarna;

/// <summary>How often each answer to one question was given.</summary>
public sealed record Antwoordtelling(int Ja, int Beetje, int Nee)
{
    internal static Antwoordtelling Van(IEnumerable<Ervaringsantwoord?> antwoorden) => antwoorden.ToList() is var alle
        ? new(alle.Count(a => a == Ervaringsantwoord.Ja), alle.Count(a => a == Ervaringsantwoord.Beetje), alle.Count(a => a == Ervaringsantwoord.Nee)) : new(0, 0, 0);
}

/// <summary>
/// The answers added up for the casusregisseur, without names. Only of at least <see cref="Minstens"/> people whom the casusregisseur does not read by name:
/// otherwise what is left over is the answer of somebody one knows. And only once nothing can change any more: else the difference between
/// today and yesterday is the answer of one person.
/// </summary>
/// <param name="Aantal">How many people.</param>
/// <param name="Zeggen">Could say what they wanted.</param>
/// <param name="Snappen">Know what was agreed.</param>
/// <param name="Verder">It brings them further.</param>
public sealed record Ervaringssom(int Aantal, Antwoordtelling Zeggen, Antwoordtelling Snappen, Antwoordtelling Verder)
{
    /// <summary>So many answers are needed before anything is shown.</summary>
    public const int Minstens = 3;

    /// <summary>Adds up; null when it may not be shown.</summary>
    public static Ervaringssom? Tel(IEnumerable<Overlegervaring> ervaringen, DateOnly gehouden, DateOnly vandaag)
    {
        var mee = ervaringen.Where(e => e is { Overgeslagen: false, MetCasusregisseur: false }).ToList();
        return mee.Count < Minstens || vandaag <= Daarnatermijnen.ErvaringTotEnMet(gehouden) ? null
            : new(mee.Count, Antwoordtelling.Van(mee.Select(e => e.Zeggen)), Antwoordtelling.Van(mee.Select(e => e.Snappen)), Antwoordtelling.Van(mee.Select(e => e.Verder)));
    }
}
