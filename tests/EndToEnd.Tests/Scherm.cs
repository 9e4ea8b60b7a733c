using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace Spil.EndToEnd.Tests;

/// <summary>A page in the browser of one person; every page that a journey passes is looked at by axe and measured for sideways scrolling.</summary>
public sealed partial class Scherm(IPage pagina, string wie, bool javascript) : IAsyncDisposable
{
    /// <summary>Set to a folder to get a picture of every page there.</summary>
    private static readonly string? Fotomap = Environment.GetEnvironmentVariable("SCHERMFOTOS");

    // The same page at the same width, with the same headings and errors, need not be looked at twice in one run.
    private static readonly ConcurrentDictionary<string, bool> Gezien = new();

    // Axe describes the first of every kind that is fine as well; nobody reads that, and it takes half the time.
    private static readonly AxeRunOptions AlleenKlachten = new() { ResultTypes = [ResultType.Violations] };

    public IPage Pagina => pagina;

    public string Pad => new Uri(pagina.Url).PathAndQuery;

    /// <summary>Goes to an address and looks the page over.</summary>
    public async Task Ga(string pad)
    {
        await pagina.GotoAsync(pad);
        await Bekijk();
    }

    /// <summary>Clicks the button or link with this text, waits for the page that comes, and looks it over.</summary>
    public Task Klik(string tekst) => Klik(Doel(tekst));

    /// <inheritdoc cref="Klik(string)"/>
    public async Task Klik(ILocator doel)
    {
        await Wacht(() => doel.First.ClickAsync());
        await Bekijk();
    }

    /// <summary>Does something that opens another page and waits until that page is there.</summary>
    public async Task Wacht(Func<Task> handeling)
    {
        var geladen = new TaskCompletionSource();
        void Klaar(object? zender, IPage nieuw) => geladen.TrySetResult();
        pagina.Load += Klaar;
        try
        {
            await handeling();
            await geladen.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (TimeoutException fout)
        {
            throw new TimeoutException($"{wie}: nothing came after {pagina.Url} ({fout.Message}). It shows: {await Tekst()}", fout);
        }
        finally
        {
            pagina.Load -= Klaar;
        }
    }

    /// <summary>The button or link with exactly this text that can be seen.</summary>
    public ILocator Doel(string tekst) =>
        pagina.GetByRole(AriaRole.Button, new() { Name = tekst, Exact = true }).Or(pagina.GetByRole(AriaRole.Link, new() { Name = tekst, Exact = true })).First;

    public Task Vul(string label, string tekst) => Veld(label).FillAsync(tekst);

    /// <summary>Fills in the three boxes of a date.</summary>
    public async Task VulDatum(string vraag, DateOnly datum)
    {
        var groep = Groep(vraag);
        await groep.GetByLabel("Dag", new() { Exact = true }).FillAsync($"{datum.Day}");
        await groep.GetByLabel("Maand", new() { Exact = true }).FillAsync($"{datum.Month}");
        await groep.GetByLabel("Jaar", new() { Exact = true }).FillAsync($"{datum.Year}");
    }

    public Task Kies(string label) => Veld(label).CheckAsync(new() { Force = true });

    /// <summary>Chooses within the question with this text.</summary>
    public Task Kies(string vraag, string label) => Groep(vraag).GetByLabel(label, new() { Exact = true }).CheckAsync(new() { Force = true });

    public async Task<string> Tekst() => Witruimte().Replace(await pagina.Locator("main").InnerTextAsync(), " ");

    public async Task<string> Kop() => await pagina.Locator("h1").First.InnerTextAsync();

    /// <summary>The main part says this somewhere.</summary>
    public async Task Leest(string zin) => (await Tekst()).ShouldContain(zin, Case.Insensitive, $"{wie} on {Pad}");

    public async Task LeestNiet(string zin) => (await Tekst()).ShouldNotContain(zin, Case.Insensitive, $"{wie} on {Pad}");

    /// <summary>The refusal stands in the summary, with the focus on it, and at its field.</summary>
    public async Task Weigert(string zin)
    {
        (await pagina.Locator(".spil-fouten").InnerTextAsync()).ShouldContain(zin, Case.Sensitive, $"{wie} on {Pad}");
        (await pagina.Locator(".utrecht-form-field-error-message").AllInnerTextsAsync()).ShouldContain(t => t.Contains(zin), $"{wie} on {Pad}: at the field");
    }

    /// <summary>Axe finds nothing, and the page is not wider than the screen.</summary>
    /// <param name="opnieuw">Also when a page like it was looked at before: it changed by itself.</param>
    public async Task Bekijk(bool opnieuw = false)
    {
        if (!javascript || (!Gezien.TryAdd(await Kenmerk(), true) && !opnieuw))
            return;
        if (Fotomap is not null)
            await pagina.ScreenshotAsync(new() { Path = Path.Combine(Fotomap, Bestandsnaam().Replace($"{wie} {Patroon(Pad)}", "_") + $"-{Gezien.Count}.png"), FullPage = true });
        var breder = await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        breder.ShouldBeLessThanOrEqualTo(0, $"{wie}: {pagina.Url} scrolls sideways");
        var uitslag = await pagina.RunAxe(AlleenKlachten);
        var klachten = uitslag.Violations.Select(v => $"{v.Id}: {v.Help} — {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}");
        klachten.ShouldBeEmpty($"{wie}: axe on {pagina.Url}");
    }

    /// <summary>The address with what differs per record left out.</summary>
    public static string Patroon(string pad) => Getal().Replace(Guidpatroon().Replace(pad, "{id}"), "{n}");

    public async ValueTask DisposeAsync() => await pagina.Context.DisposeAsync();

    // The words "(niet verplicht)" behind a label are part of it.
    private ILocator Veld(string label) =>
        pagina.GetByLabel(label, new() { Exact = true }).Or(pagina.GetByLabel(label + " (niet verplicht)", new() { Exact = true })).First;

    private ILocator Groep(string vraag) => pagina.GetByRole(AriaRole.Group, new() { NameRegex = new Regex("^" + Regex.Escape(vraag)) })
        .Or(pagina.GetByRole(AriaRole.Radiogroup, new() { NameRegex = new Regex("^" + Regex.Escape(vraag)) })).First;

    // Not the h1: that is often the text of the record.
    private async Task<string> Kenmerk()
    {
        var koppen = string.Join('/', await pagina.Locator("main h2, .utrecht-form-field-error-message").AllInnerTextsAsync());
        return $"{pagina.ViewportSize!.Width} {await pagina.Locator("body").GetAttributeAsync("class")} {Patroon(Pad)} {koppen}";
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Guidpatroon();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Getal();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Bestandsnaam();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Witruimte();
}
