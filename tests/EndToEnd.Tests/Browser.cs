using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Debian's Chromium, started once for all journeys.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>A person at a screen of this width, signed in as one of the demo people.</summary>
    public async Task<Scherm> Als(string demonaam, Testapp app, int breedte, bool javascript = true)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = app.Adres.ToString(), ViewportSize = new() { Width = breedte, Height = 900 }, Locale = "nl-NL", TimezoneId = "Europe/Amsterdam",
            JavaScriptEnabled = javascript,
        });
        context.SetDefaultTimeout(15_000);
        var pagina = await context.NewPageAsync();
        await pagina.GotoAsync($"/demo/als/{demonaam}");
        return new Scherm(pagina, javascript);
    }
}

/// <summary>All journeys share one browser and run one after the other: two cores are for the site and the browser.</summary>
[CollectionDefinition(Naam)]
public sealed class Reizen : ICollectionFixture<Browser>
{
    public const string Naam = "Reizen";
}

/// <summary>A page in the browser; every page that a journey passes is looked at by axe and measured for sideways scrolling.</summary>
public sealed class Scherm(IPage pagina, bool javascript) : IAsyncDisposable
{
    public IPage Pagina => pagina;

    /// <summary>Goes to an address and looks the page over.</summary>
    public async Task Ga(string pad)
    {
        await pagina.GotoAsync(pad);
        await Bekijk();
    }

    /// <summary>Clicks what has this text and looks over the page that comes.</summary>
    public async Task Klik(string tekst)
    {
        var doel = pagina.GetByRole(AriaRole.Button, new() { Name = tekst, Exact = true }).Or(pagina.GetByRole(AriaRole.Link, new() { Name = tekst, Exact = true }));
        await doel.First.ClickAsync();
        await pagina.WaitForLoadStateAsync(LoadState.Load);
        await Bekijk();
    }

    public Task Vul(string label, string tekst) => pagina.GetByLabel(label, new() { Exact = true }).First.FillAsync(tekst);

    public Task Kies(string label) => pagina.GetByLabel(label, new() { Exact = true }).First.CheckAsync(new() { Force = true });

    public async Task<string> Tekst() => await pagina.Locator("main").InnerTextAsync();

    /// <summary>Axe finds nothing, and the page is not wider than the screen.</summary>
    public async Task Bekijk()
    {
        if (!javascript)
            return;
        var breder = await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        breder.ShouldBeLessThanOrEqualTo(0, $"{pagina.Url} scrolls sideways");
        var uitslag = await pagina.RunAxe();
        var klachten = uitslag.Violations.Select(v => $"{v.Id}: {v.Help} — {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}");
        klachten.ShouldBeEmpty($"axe on {pagina.Url}");
    }

    public async ValueTask DisposeAsync() => await pagina.Context.DisposeAsync();
}
