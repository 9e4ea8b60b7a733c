using System.Net;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Live;
using Spil.Platform.Rechten;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Web.Toegang;

/// <summary>One address of the site: how it is written in the code, the right it asks for, and what can be sent to it.</summary>
internal sealed record Adres(RoutePattern Patroon, string? Recht, PageActionDescriptor? Bladzijde)
{
    public string Tekst => "/" + Patroon.RawText!.TrimStart('/');
}

/// <summary>Every address × everybody of <see cref="Toegangsproef.Kijkers"/>, and the table of it that people read.</summary>
internal sealed class Toegangstabel(Toegangsproef proef)
{
    public const string Mag = "ja";
    public const string GeenRecht = "–";
    public const string BestaatNiet = "404";

    /// <summary>The addresses that ask for a right.</summary>
    public IReadOnlyList<Adres> Adressen { get; } =
    [
        .. proef.Site.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null && (e.Metadata.GetMetadata<PageActionDescriptor>() is not null || e.Metadata.GetMetadata<Livepunt>() is not null))
            .Select(e => new Adres(e.RoutePattern, e.Metadata.GetMetadata<VereistAttribute>()?.Recht, e.Metadata.GetMetadata<PageActionDescriptor>()))
            .Where(a => a.Recht is not null)
            .OrderBy(a => a.Tekst, StringComparer.Ordinal),
    ];

    /// <summary>An address with everything filled in, for a route as it is written; null when no line of the tests shows how.</summary>
    public string? Voorbeeld(Adres adres) =>
        Voorbeelden.FirstOrDefault(v => Voorbeeldadressen.Past(adres.Patroon, v)) is { } gevonden ? proef.Vul(gevonden) : null;

    /// <summary>What each of these people gets at this address.</summary>
    public async Task<IReadOnlyList<string>> Rij(string pad, IEnumerable<Bezoeker> bezoekers)
    {
        List<string> cellen = [];
        foreach (var bezoeker in bezoekers)
        {
            // A stream has no end to wait for; that it opens is the answer.
            if (pad == proef.Vul(Stroom))
            {
                cellen.Add(Cel(await bezoeker.Begin(pad)));
                continue;
            }

            var pagina = await bezoeker.Open(pad);
            if (pagina.Document.QuerySelector("main") is not null) // A file has stricter headers of its own.
                KoppenTests.Keur(pagina, pad);
            cellen.Add(Cel(pagina.Status));
        }

        return cellen;
    }

    private static string Cel(HttpStatusCode status) => status switch
    {
        HttpStatusCode.OK or HttpStatusCode.Redirect => Mag, // A redirect that is not followed leads to another site.
        HttpStatusCode.Forbidden => GeenRecht,
        HttpStatusCode.NotFound => BestaatNiet,
        _ => $"{(int)status}",
    };

    /// <summary>Everything that can be sent to a page, by the part of the address that names it.</summary>
    public async Task<IReadOnlyList<string>> Handelingen(Adres adres)
    {
        if (adres.Bladzijde is null)
            return [];
        var bladzijde = await proef.Site.Diensten.GetRequiredService<PageLoader>().LoadAsync(adres.Bladzijde, new EndpointMetadataCollection());
        return [.. bladzijde.HandlerMethods.Where(h => string.Equals(h.HttpMethod, "POST", StringComparison.OrdinalIgnoreCase)).Select(h => h.Name ?? "")];
    }

    /// <summary>The table as it stands in docs/toegang.md.</summary>
    public static string Schrijf(IReadOnlyList<string> koppen, IEnumerable<(string Adres, string Recht, IReadOnlyList<string> Cellen)> rijen)
    {
        var tekst = new StringBuilder();
        for (var i = 0; i < koppen.Count; i++)
            tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1}. {koppen[i]}\n");
        tekst.Append("\n| adres | recht | ").AppendJoin(" | ", Enumerable.Range(1, koppen.Count)).Append(" |\n|---|---|");
        tekst.Insert(tekst.Length, ":-:|", koppen.Count).Append('\n');
        foreach (var (adres, recht, cellen) in rijen)
            tekst.Append("| `").Append(adres).Append("` | ").Append(recht).Append(" | ").AppendJoin(" | ", cellen).Append(" |\n");
        return tekst.ToString();
    }

    private const string Stroom = "/dossiers/{dossier}/live?wat=voorstel";

    // The pages that QueryTests opens, and those it leaves out because they show nothing.
    private static readonly string[] Voorbeelden =
    [
        .. QueryTests.Paginas.Select(rij => rij.Data.Item2).Where(p => !p.Contains("/mijn-account/", StringComparison.Ordinal)),
        "/documenten/{document}/invullen", "/documenten/{klaar}/tekenen", "/werkproces/stukken/{stuk}", "/dossiers/{dossier}/bijlagen/{bijlage}/bestand",
        "/wmo/meldingen/{melding}/besluit/brief/bestand", "/mijn/ondersteuning/{besloten}/besluit/bestand", "/wmo/herindicaties/{herbesloten}/besluit/brief/bestand", "/mijn/herindicatie/{herbesloten}/besluit/bestand", "/wmo/bezwaren/{bezwaarbrief}/brief/bestand", "/mijn/bezwaren/{bezwaarbrief}/brief/bestand", "/wmo/meldingen/{melding}/papieren/{bijlage}",
        Stroom, "/dossiers/{dossier}/documenten/zip", "/organisaties/{organisatie}/logo", "/aanmelden/verder",
        "/mijn-account/app", "/mijn-account/e-mail", "/mijn-account/naam", "/mijn-account/passkeys", "/mijn-account/wachtwoord", "/mijn-account/herstelcodes", "/mijn-account/tweede-stap",
    ];
}
