using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Web.KwadeInvoer;

/// <summary>A form that somebody can reach: who, where, and how to find it again on the page.</summary>
internal sealed record Gevonden(string Wie, string Pad, string Route, string Kenmerk)
{
    /// <summary>Other addresses where the same person finds the same form, about something in another state.</summary>
    public List<string> Ook { get; } = [];

    public override string ToString() => $"{Route} as {Wie} [{Kenmerk}]";
}

/// <summary>Walks the site as the demo people do, link by link, and collects every form that posts. A new page is found by itself.</summary>
internal sealed partial class Formulierzoeker(Testapp app)
{
    // After so many pages of a kind on which somebody finds no form that nobody saw before, more of the same show nothing new. A page with
    // a question in its address, that takes no post, is the same page again.
    private const int ZonderNieuws = 5;
    private const int Vraag = 2;

    private readonly IReadOnlyList<(string Route, TemplateMatcher Matcher)> routes = [.. Paginas(app).Select(e => (
        e.RoutePattern.RawText!, new TemplateMatcher(TemplateParser.Parse(Kaal(e.RoutePattern.RawText!)), [])))];

    /// <summary>Every address within the site that the pages offered by a link, without its query.</summary>
    public HashSet<string> Links { get; } = [];

    /// <summary>The addresses of the pages that handle a post.</summary>
    public static async Task<IReadOnlyList<string>> Posters(Testapp app)
    {
        var lader = app.Diensten.GetRequiredService<PageLoader>();
        var posters = new List<string>();
        foreach (var pagina in Paginas(app))
        {
            var compleet = await lader.LoadAsync(pagina.Metadata.GetMetadata<PageActionDescriptor>()!, new EndpointMetadataCollection());
            if (compleet.HandlerMethods.Any(h => h.HttpMethod == "Post"))
                posters.Add(pagina.RoutePattern.RawText!);
        }

        return posters;
    }

    /// <summary>Everything that these people can reach, each form once.</summary>
    public async Task<(IReadOnlyList<Gevonden> Formulieren, IReadOnlyList<string> Vragen)> Zoek(IEnumerable<string> mensen)
    {
        var formulieren = new Dictionary<string, Gevonden>();
        var vragen = new Dictionary<string, string>();
        foreach (var wie in mensen)
        {
            using var bezoeker = await app.Als(wie);
            await Loop(bezoeker, wie, formulieren, vragen);
        }

        return ([.. formulieren.Values], [.. vragen.Values]);
    }

    /// <summary>The addresses that these people can open, with the pattern of each.</summary>
    public async Task<IReadOnlyList<(string Route, string Pad)>> Loop(params string[] mensen)
    {
        var adressen = new List<(string, string)>();
        foreach (var wie in mensen)
        {
            using var bezoeker = await app.Als(wie);
            adressen.AddRange(await Loop(bezoeker, wie, [], []));
        }

        return adressen;
    }

    private async Task<IReadOnlyList<(string Route, string Pad)>> Loop(
        Bezoeker bezoeker, string wie, Dictionary<string, Gevonden> formulieren, Dictionary<string, string> vragen)
    {
        var posters = (await Posters(app)).Select(p => "/" + p.TrimStart('/')).ToHashSet();
        var geopend = new List<(string, string)>();
        var bezocht = new Dictionary<string, int>();
        var rij = new Queue<string>(["/", .. routes.Select(r => "/" + r.Route.TrimStart('/')).Where(r => !r.Contains('{', StringComparison.Ordinal))]);
        var gezien = new HashSet<string>(rij);
        while (rij.TryDequeue(out var pad))
        {
            if (Soort(pad) is not { } soort)
                continue;
            foreach (var buur in Buren(pad).Where(gezien.Add))
                rij.Enqueue(buur);
            if (bezocht.GetValueOrDefault(soort) >= (posters.Contains(soort.Split('?')[0]) || !soort.Contains('?', StringComparison.Ordinal) ? ZonderNieuws : Vraag))
                continue;
            var pagina = await bezoeker.Open(pad);
            if ((int)pagina.Status >= 500)
                throw new InvalidOperationException($"{wie} opens {pad} and gets {pagina.Status}.");
            if ((int)pagina.Status != 200)
                continue;
            geopend.Add((soort, pad));
            if (pad.Contains('?', StringComparison.Ordinal))
                vragen.TryAdd(soort, wie + " " + pad);
            var nieuws = false;
            foreach (var formulier in Formulieren(pagina))
            {
                var gevonden = new Gevonden(wie, pagina.Adres.PathAndQuery, (Soort(pagina.Adres.PathAndQuery) ?? pad).Split('?')[0], Kenmerk(formulier));
                var sleutel = gevonden.Route + Algemeen(gevonden.Kenmerk);
                if (formulieren.TryAdd(sleutel, gevonden))
                    nieuws = true;
                else if (formulieren[sleutel] is var eerder && (eerder.Wie, eerder.Kenmerk) == (gevonden.Wie, gevonden.Kenmerk))
                    eerder.Ook.Add(gevonden.Pad);
            }

            bezocht[soort] = nieuws ? 0 : bezocht.GetValueOrDefault(soort) + 1;
            Links.UnionWith(pagina.Document.QuerySelectorAll("a[href^='/'], a[href^='?']").Select(a => new Uri(pagina.Adres, a.GetAttribute("href")!).AbsolutePath));
            foreach (var link in pagina.Document.QuerySelectorAll("a[href^='/'], a[href^='?']").Select(a => new Uri(pagina.Adres, a.GetAttribute("href")!).PathAndQuery))
            {
                if (!link.StartsWith("/demo", StringComparison.Ordinal) && gezien.Add(link))
                    rij.Enqueue(link);
            }
        }

        return geopend;
    }

    /// <summary>The forms of the page that send something to this site by post.</summary>
    public static IEnumerable<IHtmlFormElement> Formulieren(Pagina pagina) =>
        pagina.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>().Where(f => string.Equals(f.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
            && f.GetAttribute("action")?.StartsWith("/afmelden", StringComparison.Ordinal) != true);

    /// <summary>What makes a form the same form on another page: its fields and where it goes.</summary>
    public static string Kenmerk(IHtmlFormElement formulier)
    {
        var doel = (formulier.GetAttribute("action") ?? "").Split('?').ElementAtOrDefault(1) ?? "";
        var velden = formulier.QuerySelectorAll("input[name], textarea[name], select[name], button[name]").Select(v => Rij().Replace(v.GetAttribute("name")!, "rij"))
            .Where(n => !n.StartsWith("__", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
        return $"{(doel.StartsWith("handler", StringComparison.Ordinal) ? doel : "")} {string.Join(' ', velden)}".Trim();
    }

    // A row of a list that is not filled in yet gets another key each time the page opens.
    [System.Text.RegularExpressions.GeneratedRegex("[0-9a-f]{32}")]
    private static partial System.Text.RegularExpressions.Regex Rij();

    // Without what differs from one person or line to the next, so that a form with other people in it is the same form.
    private static string Algemeen(string kenmerk) =>
        string.Join(' ', kenmerk.Split(' ').Select(veld => Eigenheid().Replace(veld, "")).Distinct());

    [System.Text.RegularExpressions.GeneratedRegex(@"\[[^\]]*\]|[0-9a-f]{8}-[0-9a-f-]{27}|\d+")]
    private static partial System.Text.RegularExpressions.Regex Eigenheid();

    // Pages about the same thing, also when no link leads there in this state.
    private IEnumerable<string> Buren(string pad)
    {
        var adres = pad.Split('?')[0];
        var waarden = new RouteValueDictionary();
        if (!routes.Any(r => r.Matcher.TryMatch(adres, waarden)) || waarden.Count == 0)
            return [];
        return routes.Select(r => "/" + Kaal(r.Route).TrimStart('/')).Where(r => r.Contains('{', StringComparison.Ordinal) && r.Split('/')[1] == adres.Split('/')[1])
            .Select(r => waarden.Aggregate(r, (vol, w) => vol.Replace($"{{{w.Key}}}", (string)w.Value!, StringComparison.Ordinal)))
            .Where(r => !r.Contains('{', StringComparison.Ordinal));
    }

    private string? Soort(string adres)
    {
        var delen = adres.Split('?');
        var route = routes.FirstOrDefault(r => r.Matcher.TryMatch(delen[0], [])).Route;
        var vraag = string.Join('&', delen.Skip(1).SelectMany(d => d.Split('&')).Select(d => d.Split('=')[0]).Order(StringComparer.Ordinal));
        return route is null ? null : "/" + route.TrimStart('/') + (vraag.Length > 0 ? "?" + vraag : "");
    }

    internal static string Kaal(string route) => System.Text.RegularExpressions.Regex.Replace(route, @":\w+(?=\})", "");

    private static IEnumerable<RouteEndpoint> Paginas(Testapp app) => app.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null && e.RoutePattern.RawText?.Contains("stijl", StringComparison.Ordinal) != true)
        // Fixed words before parameters, as the router does.
        .OrderBy(e => e.RoutePattern.Parameters.Count).ThenByDescending(e => e.RoutePattern.RawText!.Length);
}
