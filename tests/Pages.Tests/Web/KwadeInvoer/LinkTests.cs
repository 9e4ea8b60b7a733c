using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Spil.Pages.Tests.Web.KwadeInvoer;

/// <summary>A page that no link leads to is not there for anybody.</summary>
[Collection(nameof(Rondgang))]
public sealed class LinkTests(Rondgang rondgang)
{
    private static readonly Dictionary<string, string> ZonderLink = new()
    {
        ["gezond"] = "asked by machines",
        ["fout/{code:int}"] = "shown instead of a page, at the address of that page",
        ["mijn/bij/{id:guid}"] = "for a naaste of two inwoners; the demo has none, MijnTests opens it",
        ["afmelden"] = "a button; only a post does it",
        ["kaart"] = "the QR code on the wallet card leads there",
        ["organisaties/{id:guid}/logo"] = "a picture on what is printed",
        ["aanmelden/verder"] = "goes on after signing in",
        ["aanmelden/terug"] = "where the provider of OpenID Connect sends people back to",
        ["aanmelden/bij/{id:guid}"] = "the demo has no provider; OidcTests go there",
        ["aanmelden/code"] = "the second step of a password; CodeTests",
        ["aanmelden/passkey"] = "the script asks it",
        ["verslag/{link}"] = "stands in a mail; VersiesTests",
        ["wmo/meldingen/{id:guid}/papieren/{papier:guid}"] = "the demo has no papers; ErbijTests",
        ["beheer/normenkaders/{code}/{versie:int}/verschil"] = "the demo has one version of each; NormenkadersTests",
        ["wmo/herindicaties/{id:guid}/heropenen"] = "only of who was decided, further down the list than this walk goes; HerindicatieTests",
        ["prikken/{code}"] = "stands in a mail; DatumTests",
        ["agenda/{code}.ics"] = "a calendar reads it; AgendaTests",
        ["dossiers/{dossier:guid}/live"] = "the script of an open page listens to it; StroomTests",
        ["aanmelden/link/{code}"] = "stands in a mail; LinkjeTests",
        ["uitnodiging/{link}"] = "stands in a mail; MeedoenTests",
        ["uitnodiging/{link}/meedoen"] = "after the one before; MeedoenTests",
        ["mijn-account/herstelcodes"] = "shown when the app is on; CodeTests",
        ["mijn-account/tweede-stap"] = "shown to who must have a second factor and has none; CodeTests",
        ["documenten/{doc:guid}/tekenen/{handtekening:guid}/mondeling"] = "what waits in the demo is not signed aloud; TekenTests",
        ["dossiers/{id:guid}/bijlagen/{bijlage:guid}/bestand"] = "the demo has no files; BijlagenTests",
        ["dossiers/{id:guid}/bijlagen/{bijlage:guid}/weg"] = "as above",
        ["beheer/formulieren/{code}/{versie:int}/intrekken"] = "the demo has no form of an organisation; FormulierenTests",
    };

    [Fact]
    public void Naar_elk_adres_leidt_een_link_die_een_demopersoon_ziet()
    {
        var adressen = rondgang.Site.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false && e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            // The fallbacks answer what is no address; the examples are there in development only.
            .Where(e => e.Order != int.MaxValue && !e.RoutePattern.RawText!.Contains("stijl", StringComparison.Ordinal))
            .Select(e => e.RoutePattern).DistinctBy(p => p.RawText)
            // Fixed words before parameters, as the router does.
            .OrderBy(p => p.Parameters.Count).ThenByDescending(p => p.RawText!.Length)
            .Select(p => (Naam: p.RawText!.TrimStart('/'), Matcher: new TemplateMatcher(TemplateParser.Parse(Formulierzoeker.Kaal(p.RawText!)), []))).ToList();
        adressen.Count.ShouldBeGreaterThan(30);

        var aangeboden = rondgang.Links.Select(l => adressen.Find(a => a.Matcher.TryMatch(l, [])).Naam).ToHashSet();
        adressen.Select(a => a.Naam).Except(aangeboden).Except(ZonderLink.Keys).ShouldBeEmpty("no demo person sees a link to it");
        ZonderLink.Keys.Intersect(aangeboden).ShouldBeEmpty("there is a link to it, so it needs no exception");
    }
}
