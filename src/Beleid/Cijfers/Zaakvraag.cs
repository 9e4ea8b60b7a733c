using Spil.Beleid.Domein.Cijfers;

namespace Spil.Beleid.Cijfers;

/// <summary>Which cases to look for: those that a figure counts, or a count of a group.</summary>
/// <param name="Naam">The name of the figure, and of the group when there is one.</param>
/// <param name="Zin">What it counts.</param>
/// <param name="Feit">Which facts it counts.</param>
/// <param name="Dagen">The days to count on.</param>
/// <param name="Tel">Counts the stands on those days.</param>
public sealed record Zaakvraag(string Naam, string Zin, Feitsoort Feit, IReadOnlyList<DateOnly> Dagen, Func<IReadOnlyList<Cijferstand>, long> Tel)
{
    /// <summary>Of a figure or a count with this code; none when there is no such one, or when it is not divided by group.</summary>
    public static Zaakvraag? Van(string code, Groep? groep, DateOnly peildatum)
    {
        if (Groepstellingen.Zoek(code) is { } telling)
            return new(groep is { } g ? $"{Naamvan(telling)}, {Klein(g.Naam())}" : Naamvan(telling), telling.Zin, telling.Feit,
                [peildatum, new(peildatum.Year - 1, 12, 31), new DateOnly(peildatum.Year, peildatum.Month, 1).AddDays(-1)],
                s => groep is { } een ? telling.Tel(Standen(s), een) : telling.Tel(Standen(s)));
        return groep is null && Cijferlijst.Zoek(code) is { } cijfer
            ? new(cijfer.Naam, cijfer.Zin, cijfer.Feit, Teller.Standdagen(peildatum), s => cijfer.Tel(Cijferstanden.Van(s[0], s[1], s[2])).Aantal) : null;
    }

    // A part of a whole needs the whole to be understood.
    private static string Naamvan(Groepstelling telling) => Groepstellingen.Verdelingen.FirstOrDefault(v => v.Geheel == telling || v.Delen.Contains(telling)) is not { } geheel ? telling.Naam
        : geheel.Geheel == telling ? geheel.Kop : $"{geheel.Kop}: {Klein(telling.Naam)}";

    private static string Klein(string naam) => char.ToLowerInvariant(naam[0]) + naam[1..];

    private static Groepsstanden Standen(IReadOnlyList<Cijferstand> s) => new(s[0], s[0].Sinds(s[1]), s[0].Sinds(s[2]));
}
