using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Spil.NlDesign;

/// <summary>The address of this page with another query, keeping the rest of it.</summary>
internal static class Adres
{
    public static string Met(HttpRequest verzoek, params ReadOnlySpan<(string Naam, string? Waarde)> anders)
    {
        var namen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (naam, _) in anders) namen.Add(naam);
        var vraag = new QueryBuilder();
        foreach (var (naam, waarden) in verzoek.Query)
            if (!namen.Contains(naam))
                foreach (var waarde in waarden) vraag.Add(naam, waarde ?? "");
        foreach (var (naam, waarde) in anders)
            if (!string.IsNullOrEmpty(waarde)) vraag.Add(naam, waarde);
        return verzoek.PathBase.Add(verzoek.Path).ToUriComponent() + vraag.ToQueryString();
    }
}
