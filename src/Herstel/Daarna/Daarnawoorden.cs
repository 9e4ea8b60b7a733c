using Spil.Herstel.Domein.Daarna;
using Spil.NlDesign;

namespace Spil.Herstel.Daarna;

/// <summary>The words for what comes after a meeting, in plain Dutch (A2 where an inwoner reads them).</summary>
public static class Daarnawoorden
{
    public static string Naam(this Ervaringsantwoord antwoord) => antwoord switch
    {
        Ervaringsantwoord.Ja => "Ja",
        Ervaringsantwoord.Beetje => "Een beetje",
        Ervaringsantwoord.Nee => "Nee",
        _ => throw new InvalidOperationException($"No words for {antwoord}."),
    };

    /// <summary>The three answers, and the way to leave a question open.</summary>
    public static IReadOnlyList<Optie> Antwoorden { get; } = [.. Optie.Van<Ervaringsantwoord>(a => a.Naam()), new Optie("", "Zeg ik liever niet")];

    public const string Zeggen = "Kon je zeggen wat je wilde zeggen?";

    public const string Snappen = "Weet je wat jullie hebben afgesproken?";

    public const string Verder = "Helpt dit overleg jou verder?";

    /// <summary>"Twee mensen zeggen ja, één zegt nee": of three or more people together.</summary>
    public static string InZin(this Antwoordtelling telling) => string.Join(", ", new[] { (telling.Ja, "ja"), (telling.Beetje, "een beetje"), (telling.Nee, "nee") }
        .Where(t => t.Item1 > 0).Select(t => $"{t.Item1} keer {t.Item2}")) is { Length: > 0 } zin ? zin : "geen antwoord";

    /// <summary>"3 dagen te laat".</summary>
    public static string TeLaat(DateOnly dag, DateOnly vandaag) => (vandaag.DayNumber - dag.DayNumber) switch { 1 => "1 dag te laat", var dagen => $"{dagen} dagen te laat" };

    /// <summary>Ordinals as people say them, up to what a traject lasts; above that the number.</summary>
    public static string Keer(int nummer) => nummer switch { 1 => "De eerste keer", 2 => "De tweede keer", 3 => "De derde keer", 4 => "De vierde keer", _ => $"De {nummer}e keer" };
}
