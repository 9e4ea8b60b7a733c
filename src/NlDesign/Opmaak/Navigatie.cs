using Microsoft.AspNetCore.Http;

namespace Spil.NlDesign;

/// <summary>A link in the main navigation or the foot.</summary>
/// <param name="Tekst">What the person reads.</param>
/// <param name="Url">Address from the root, for example <c>/mijn-werk</c>.</param>
public sealed record Navigatiepunt(string Tekst, string Url);

/// <summary>What stands in the header of every page; the host implements it.</summary>
public interface INavigatie
{
    /// <summary>The links for this person, in order. The layout marks the one the page belongs to.</summary>
    IReadOnlyList<Navigatiepunt> Punten(HttpContext http);

    /// <summary>Who is signed in ("Marjan de Boer, casusregisseur"); null for nobody.</summary>
    string? Wie(HttpContext http);

    /// <summary>Where the logo leads.</summary>
    string Start(HttpContext http) => "/";
}

/// <summary>The header of one request, as the layout shows it.</summary>
/// <param name="Punten">The links.</param>
/// <param name="Actief">The link the page belongs to, or null.</param>
/// <param name="Wie">Who is signed in, or null.</param>
public sealed record Paginakop(IReadOnlyList<Navigatiepunt> Punten, Navigatiepunt? Actief, string? Wie)
{
    /// <summary>The link with the longest address that the path starts with is the active one.</summary>
    public static Paginakop Van(INavigatie? navigatie, HttpContext http)
    {
        var punten = navigatie?.Punten(http) ?? [];
        var actief = punten.Where(punt => IsOnder(http.Request.Path, punt.Url)).MaxBy(punt => punt.Url.Length);
        return new(punten, actief, navigatie?.Wie(http));
    }

    private static bool IsOnder(PathString pad, string url)
    {
        var kaal = url.Split('?', '#')[0].TrimEnd('/');
        return kaal.Length == 0 ? pad == "/" : pad.StartsWithSegments(kaal, StringComparison.OrdinalIgnoreCase);
    }
}
