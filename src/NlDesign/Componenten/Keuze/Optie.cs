using Microsoft.AspNetCore.Html;

namespace Spil.NlDesign;

/// <summary>One thing to choose.</summary>
/// <param name="Waarde">The value that is sent.</param>
/// <param name="Tekst">What the person reads.</param>
/// <param name="Hint">One sentence more, or none.</param>
public sealed record Optie(string Waarde, string Tekst, string? Hint = null)
{
    /// <summary>Heading under which it stands in <c>nl-keuze</c> and <c>nl-vinkjes</c>, with the options next to it that have the same; null for none.</summary>
    public string? Groep { get; init; }

    /// <summary>The options of a list: <c>Optie.Van(organisaties, o =&gt; o.Id, o =&gt; o.Naam)</c>.</summary>
    public static IReadOnlyList<Optie> Van<T>(IEnumerable<T> bron, Func<T, object> waarde, Func<T, string> tekst, Func<T, string?>? hint = null) =>
        [.. bron.Select(x => new Optie(Opbouw.AlsTekst(waarde(x)) ?? "", tekst(x), hint?.Invoke(x)))];

    /// <summary>The options of an enumeration in its own order; a value without a text is left out.</summary>
    public static IReadOnlyList<Optie> Van<TEnum>(Func<TEnum, string?> tekst, Func<TEnum, string?>? hint = null) where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Where(x => tekst(x) is not null).Select(x => new Optie(x.ToString(), tekst(x)!, hint?.Invoke(x)))];

    /// <summary>What was chosen of an enumeration, by the exact name with which it was offered; null for anything else.</summary>
    public static TEnum? Lees<TEnum>(string? gekozen) where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(gekozen, out var waarde) && Enum.IsDefined(waarde) && waarde.ToString() == gekozen ? waarde : null;

    /// <summary>What was chosen of <c>ja</c> and <c>nee</c>; null for anything else.</summary>
    public static bool? LeesJaNee(string? gekozen) => gekozen switch { "ja" => true, "nee" => false, _ => null };
}

/// <summary>An option as it will be shown; <paramref name="Los"/> stands apart under a line ("none of these").</summary>
internal sealed record Optieregel(string Waarde, IHtmlContent Tekst, string? Hint, bool Los, bool Uit, string? Groep = null)
{
    public static Optieregel Van(Optie optie) => new(optie.Waarde, new HtmlContentBuilder().Append(optie.Tekst), optie.Hint, false, false, optie.Groep);
}
