using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Spil.NlDesign;

/// <summary>One sentence that survives the redirect after a post: "Bewaard. Joke krijgt bericht."</summary>
public static class Flits
{
    /// <summary>Key in TempData; the layout shows it once.</summary>
    public const string Sleutel = "Melding";

    private const string Soortsleutel = "Melding.Soort";

    /// <summary>Leaves a message for the next page.</summary>
    /// <param name="bak">TempData of the page.</param>
    /// <param name="zin">The sentence.</param>
    /// <param name="soort">As in <c>nl-melding</c>: <c>gelukt</c>, <c>info</c>, <c>let-op</c> or <c>fout</c>.</param>
    public static void Meld(this ITempDataDictionary bak, string zin, string soort = "gelukt")
    {
        bak[Sleutel] = zin;
        bak[Soortsleutel] = soort;
    }

    /// <summary>Takes the message that was left, or null.</summary>
    public static (string Zin, string Soort)? Neem(ITempDataDictionary bak) =>
        bak[Sleutel] is string zin ? (zin, bak[Soortsleutel] as string ?? "gelukt") : null;
}

/// <summary>htmx asks for a page as a browser does, with one header more.</summary>
public static class Htmx
{
    /// <summary>True when htmx asks; the page may then leave out what would not be shown.</summary>
    public static bool IsHtmx(this HttpRequest verzoek) => verzoek.Headers.ContainsKey("HX-Request");
}
