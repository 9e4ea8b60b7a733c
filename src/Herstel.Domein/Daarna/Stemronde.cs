using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Daarna;

/// <summary>Somebody who has not said anything on one open voorstel.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Naam">The name.</param>
/// <param name="Voorstel">On what.</param>
/// <param name="Tekst">Its text.</param>
public sealed record Zwijgende(PersoonId Persoon, string Naam, VoorstelId Voorstel, string Tekst);

/// <summary>Somebody who is asked for a stem after a meeting.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Naam">The name.</param>
/// <param name="WasErNiet">Was not at the meeting.</param>
/// <param name="Waarover">The voorstellen.</param>
public sealed record NogTeVragen(PersoonId Persoon, string Naam, bool WasErNiet, IReadOnlyList<Zwijgende> Waarover);

/// <summary>
/// Who was not there decides along all the same ("in het plan komt niets waar niet iedereen het mee eens is"), so after a meeting everybody who
/// is still silent is asked. The stem itself follows the <see cref="Stemregel"/>; here is only who, and until when.
/// </summary>
public static class Stemronde
{
    /// <summary>Who is asked, who was not there first. Empty when nobody is left, and before the meeting.</summary>
    public static IReadOnlyList<NogTeVragen> Bepaal(Overleg overleg, IEnumerable<Zwijgende> zwijgenden) => overleg.GehoudenOp is null ? []
        : [.. zwijgenden.GroupBy(z => z.Persoon).Select(g => new NogTeVragen(g.Key, g.First().Naam, !WasEr(overleg, g.Key), [.. g]))
            .OrderByDescending(n => n.WasErNiet).ThenBy(n => n.Naam, StringComparer.Ordinal)];

    /// <summary>The last day to answer; null before the meeting.</summary>
    public static DateOnly? Uiterlijk(Overleg overleg) => overleg.GehoudenOp is { } op ? Daarnatermijnen.StemUiterlijk(op) : null;

    // Nobody wrote it down: then we do not say that somebody was missing.
    private static bool WasEr(Overleg overleg, PersoonId persoon) => overleg.Zoek(persoon) is { Komt: true } wie && overleg.Aanwezig(wie.Id) is not Aanwezigheid.NietEr;
}
