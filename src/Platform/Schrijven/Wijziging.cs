using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Platform.Schrijven;

/// <summary>Who does something: a signed-in person, or Spil itself on the command line.</summary>
public sealed record Uitvoerder(AccountId? Account, string Naam, string Rol)
{
    public static Uitvoerder Spil(string opdracht) => new(null, $"Spil ({opdracht})", "systeem");

    public static implicit operator Uitvoerder(Gebruiker gebruiker) => new(gebruiker.Account, gebruiker.Naam, gebruiker.Rol.ToString());
}

/// <summary>A change that is about to be saved: who, when, why, about whom, and what happened. Nothing is saved without one.</summary>
/// <param name="Door">Who does it.</param>
/// <param name="Op">When.</param>
/// <param name="Waarom">Why, in words a person can read back later.</param>
/// <param name="Dossier">About whom; null when it is not about one inwoner.</param>
/// <param name="Gebeurtenissen">What happened in the domain; at least one.</param>
public sealed record Wijziging(Uitvoerder Door, DateTimeOffset Op, string Waarom, DossierId? Dossier, params IReadOnlyList<Gebeurtenis> Gebeurtenissen)
{
    /// <summary>One act that is about more than one dossier: each gets its own lines in the wijzigingslog.</summary>
    public static IReadOnlyList<Wijziging> PerDossier(Uitvoerder door, DateTimeOffset op, string waarom, IEnumerable<Gevolgd> gebeurd) =>
        [.. gebeurd.GroupBy(g => g.Dossier).Select(g => new Wijziging(door, op, waarom, g.Key, [.. g.Select(x => x.Gebeurtenis)]))];
}

/// <summary>How a save ended.</summary>
public enum Opslagresultaat
{
    /// <summary>Saved.</summary>
    Opgeslagen,

    /// <summary>This request had been handled already; nothing was done again.</summary>
    Dubbel,

    /// <summary>Somebody else changed the same thing since it was read; nothing was saved.</summary>
    Verouderd,

    /// <summary>Who saves lost the access this rests on, since it was checked; nothing was saved.</summary>
    GeenToegang,
}
