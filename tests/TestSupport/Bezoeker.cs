using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Spil.TestSupport;

/// <summary>Somebody with a browser: keeps cookies, follows redirects, fills in forms as they stand on the page.</summary>
public sealed class Bezoeker : IDisposable
{
    private readonly HttpClient http;

    public Bezoeker(Uri adres) =>
        http = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = adres };

    public CookieContainer Cookies { get; } = new();

    public async Task MeldAan(string demonaam)
    {
        var pagina = await Open($"/demo/als/{demonaam}?naar=/fout/404");
        if (pagina.Adres.AbsolutePath != "/fout/404")
            throw new InvalidOperationException($"Nobody is called {demonaam} in the demo ({pagina.Status} at {pagina.Adres}).");
    }

    public async Task<Pagina> Open(string pad) => await Lees(await http.GetAsync(new Uri(pad, UriKind.Relative)));

    /// <summary>
    /// Asks at /gezond until the site is well, and returns the last answer. The site gives its database three seconds, and the first question
    /// of a cold process can take longer than that on a machine that is busy with other tests.
    /// </summary>
    public async Task<HttpStatusCode> WordtGezond()
    {
        var status = HttpStatusCode.ServiceUnavailable;
        for (var poging = 0; poging < 60 && status != HttpStatusCode.OK; poging++)
        {
            if (poging > 0)
                await Task.Delay(500);
            status = (await Open("/gezond")).Status;
        }

        return status;
    }

    /// <summary>Sends the form of the page that has the submit button with this text, with the fields changed as given.</summary>
    public async Task<Pagina> Verstuur(Pagina pagina, string knop, params (string Veld, string Waarde)[] velden)
    {
        var (formulier, knopElement) = pagina.Formulier(knop);
        return await Verstuur(pagina, formulier, knopElement, velden);
    }

    public async Task<Pagina> Verstuur(Pagina pagina, IHtmlFormElement formulier, IHtmlElement? knop, params (string Veld, string Waarde)[] velden)
    {
        var gewijzigd = velden.Select(v => v.Veld).ToHashSet();
        var inhoud = Pagina.Velden(formulier).Where(v => !gewijzigd.Contains(v.Key))
            .Concat(velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde)));
        if (knop?.GetAttribute("name") is { Length: > 0 } naam)
            inhoud = inhoud.Append(KeyValuePair.Create(naam, knop.GetAttribute("value") ?? ""));
        var naar = knop?.GetAttribute("formaction") ?? formulier.GetAttribute("action");
        var adres = string.IsNullOrEmpty(naar) ? pagina.Adres : new Uri(pagina.Adres, naar);
        return await Post(adres.PathAndQuery, inhoud);
    }

    /// <summary>Posts fields as they are, also what no form would send.</summary>
    public async Task<Pagina> Post(string pad, IEnumerable<KeyValuePair<string, string>> velden)
    {
        using var inhoud = new FormUrlEncodedContent(velden);
        return await Lees(await http.PostAsync(new Uri(pad, UriKind.Relative), inhoud));
    }

    /// <summary>Sends the form with this button together with a file, as a browser does.</summary>
    public Task<Pagina> VerstuurBestand(Pagina pagina, string knop, string veld, string bestandsnaam, byte[] bestand, params (string Veld, string Waarde)[] velden) =>
        VerstuurBestand(pagina, knop, veld, bestandsnaam, new ByteArrayContent(bestand), velden);

    /// <summary>As above, with a file that does not stand in memory.</summary>
    public async Task<Pagina> VerstuurBestand(Pagina pagina, string knop, string veld, string bestandsnaam, HttpContent bestand, params (string Veld, string Waarde)[] velden)
    {
        var (formulier, _) = pagina.Formulier(knop);
        using var inhoud = new MultipartFormDataContent();
        var gewijzigd = velden.Select(v => v.Veld).ToHashSet();
        foreach (var (naam, waarde) in Pagina.Velden(formulier).Where(v => !gewijzigd.Contains(v.Key)).Concat(velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde))))
            inhoud.Add(new StringContent(waarde), naam);
        inhoud.Add(bestand, veld, bestandsnaam);
        return await Lees(await http.PostAsync(new Uri(pagina.Adres, formulier.GetAttribute("action") ?? ""), inhoud));
    }

    /// <summary>A file as it is downloaded, with its headers.</summary>
    public Task<HttpResponseMessage> Haal(string pad) => http.GetAsync(new Uri(pad, UriKind.Relative));

    /// <summary>How an answer begins, without waiting for its end: a stream has none.</summary>
    public async Task<HttpStatusCode> Begin(string pad)
    {
        using var antwoord = await http.GetAsync(new Uri(pad, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        return antwoord.StatusCode;
    }

    public void Dispose() => http.Dispose();

    // Follows redirects on this machine; a link to the outside is an answer of its own, for a test has no internet.
    private async Task<Pagina> Lees(HttpResponseMessage antwoord)
    {
        using (antwoord)
        {
            if (antwoord.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.RedirectMethod && antwoord.Headers.Location is { } naar
                && new Uri(antwoord.RequestMessage!.RequestUri!, naar) is { } doel && doel.IsLoopback)
                return await Lees(await http.GetAsync(doel));

            var bytes = await antwoord.Content.ReadAsByteArrayAsync();
            var tekst = System.Text.Encoding.UTF8.GetString(bytes);
            return new Pagina(antwoord.StatusCode, antwoord.RequestMessage!.RequestUri!, tekst, new HtmlParser().ParseDocument(tekst), antwoord.Headers);
        }
    }
}
