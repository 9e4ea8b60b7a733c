using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Spil.NlDesign;
using Spil.NlDesign.Features.Stijl;
using Xunit;

namespace Spil.Pages.Tests.NlDesign;

/// <summary>A host with nothing but NlDesign, once as developers see it and once as users do.</summary>
public sealed class Stijlhost : IAsyncLifetime
{
    private sealed class Navigatie : INavigatie
    {
        public IReadOnlyList<Navigatiepunt> Punten(HttpContext http) => [new("Begin", "/"), new("Stijl", "/stijl"), new("Velden", "/stijl/veld")];

        public string? Wie(HttpContext http) => "Marjan <de Boer>";
    }

    public WebApplication Ontwikkeling { get; } = Bouw("Development");

    public WebApplication Productie { get; } = Bouw("Production");

    public static WebApplication Bouw(string omgeving, Action<NlDesignOptions>? instellen = null)
    {
        var bouwer = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = omgeving });
        bouwer.Logging.ClearProviders();
        bouwer.WebHost.UseTestServer();
        bouwer.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        bouwer.Services.AddRazorPages().WithRazorPagesRoot("/Features").AddApplicationPart(typeof(StijlModel).Assembly);
        bouwer.Services.AddNlDesign(instellen);
        bouwer.Services.AddSingleton<INavigatie, Navigatie>();
        var host = bouwer.Build();
        host.MapRazorPages();
        return host;
    }

    public static async Task<IHtmlDocument> Haal(WebApplication host, string pad)
    {
        using var klant = host.GetTestClient();
        using var antwoord = await klant.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, pad);
        return new HtmlParser().ParseDocument(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask InitializeAsync()
    {
        await Ontwikkeling.StartAsync();
        await Productie.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Ontwikkeling.DisposeAsync();
        await Productie.DisposeAsync();
    }
}
