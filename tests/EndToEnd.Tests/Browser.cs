using Microsoft.Playwright;
using Spil.TestSupport;
using Xunit;

// One browser for all journeys; xUnit runs as many of them at once as there are cores.
[assembly: AssemblyFixture(typeof(Spil.EndToEnd.Tests.Browser))]

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
    public Task<Scherm> Als(string demonaam, Testapp app, int breedte, bool javascript = true) => Als(demonaam, app.Adres, breedte, javascript);

    /// <summary>The same, by another address than that of the site itself.</summary>
    public async Task<Scherm> Als(string demonaam, Uri adres, int breedte, bool javascript = true)
    {
        var scherm = await Open(adres, breedte, demonaam, javascript);
        await scherm.Pagina.GotoAsync($"/demo/als/{demonaam}");
        return scherm;
    }

    /// <summary>A visitor who is not signed in, with no page open yet.</summary>
    public Task<Scherm> Open(Testapp app, int breedte, string wie = "bezoeker", bool javascript = true) => Open(app.Adres, breedte, wie, javascript);

    private async Task<Scherm> Open(Uri adres, int breedte, string wie, bool javascript)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = adres.ToString(), ViewportSize = new() { Width = breedte, Height = 900 }, Locale = "nl-NL", TimezoneId = "Europe/Amsterdam",
            JavaScriptEnabled = javascript, ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(30_000);
        return new Scherm(await context.NewPageAsync(), $"{wie} at {breedte} px", javascript);
    }
}
