using System.Globalization;
using Spil.Herstel.Domein.Schijven;

namespace Spil.Herstel.Schijven;

/// <summary>A disc in one sentence, for who does not see it.</summary>
internal static class Schijfzin
{
    public static string Van(IEnumerable<(Leefgebiedtekst Gebied, int? Cijfer)> delen)
    {
        var alle = delen.ToList();
        var gevuld = alle.Where(d => d.Cijfer is not null).Select(d => $"{d.Gebied.Naam.ToLowerInvariant()} {Tekst(d.Cijfer!.Value)}").ToList();
        if (gevuld.Count == 0)
            return "Nog geen cijfers.";
        var leeg = alle.Where(d => d.Cijfer is null).Select(d => d.Gebied.Naam.ToLowerInvariant()).ToList();
        var zin = Opsomming(gevuld) + (leeg.Count == 0 ? "." : $". Nog geen cijfer voor {Opsomming(leeg)}.");
        return char.ToUpperInvariant(zin[0]) + zin[1..];
    }

    /// <summary>"Wonen, werk en leren".</summary>
    public static string Opsomming(IReadOnlyList<string> delen) => delen.Count switch
    {
        0 => "",
        1 => delen[0],
        _ => string.Join(", ", delen.SkipLast(1)) + " en " + delen[^1],
    };

    /// <summary>What the link of a segment says: the area and every voice by name.</summary>
    public static string Van(Schijfdeel deel, string voornaam) =>
        $"{deel.Gebied.Naam}: {(deel.Nu is { } nu ? $"{Tekst(nu)} volgens {voornaam}" : "nog geen cijfer")}"
        + string.Concat(deel.Anderen.Select(s => $", {Tekst(s.Cijfer)} volgens {s.Naam}"));

    private static string Tekst(int cijfer) => cijfer.ToString(CultureInfo.InvariantCulture);
}
