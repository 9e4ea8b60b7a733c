using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Web.KwadeInvoer;

/// <summary>Sends forms as they are, sees redirects, and judges the answers.</summary>
internal sealed class Proefpost : IDisposable
{
    private readonly HttpClient http;

    public Proefpost(Testapp app, Bezoeker bezoeker) =>
        http = new HttpClient(new HttpClientHandler { CookieContainer = bezoeker.Cookies, AllowAutoRedirect = false }) { BaseAddress = app.Adres };

    public async Task<Pagina> Open(string pad) => await Lees(await http.GetAsync(new Uri(pad, UriKind.RelativeOrAbsolute)));

    /// <summary>The status that an address answers with.</summary>
    public async Task<int> Status(string pad)
    {
        using var antwoord = await http.GetAsync(new Uri(pad, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        return (int)antwoord.StatusCode;
    }

    public async Task<Pagina> Stuur(string pad, IEnumerable<KeyValuePair<string, string>> rauw)
    {
        using var inhoud = new ByteArrayContent(Encoding.ASCII.GetBytes(string.Join('&', rauw.Select(v => v.Key + "=" + v.Value))));
        inhoud.Headers.ContentType = new("application/x-www-form-urlencoded");
        return await Lees(await http.PostAsync(new Uri(pad, UriKind.Relative), inhoud));
    }

    /// <summary>What is wrong with the answer, or null. An answer is a refusal with its sentence and all that was typed, or a save.</summary>
    public async Task<string?> Oordeel(Pagina antwoord, Kwaad kwaad, IReadOnlySet<string> verborgen)
    {
        if (antwoord.Status is HttpStatusCode.Redirect)
        {
            var verder = await Open(antwoord.Koppen.Location!.OriginalString);
            if (verder.Status is HttpStatusCode.Redirect) // Some pages only choose where to go on.
                verder = await Open(verder.Koppen.Location!.OriginalString);
            return verder.Status is HttpStatusCode.OK ? Vuil(verder) : $"goes on to {antwoord.Koppen.Location} and that answers {(int)verder.Status}";
        }

        // Trying too often is refused too, with its sentence.
        if (antwoord.Status is HttpStatusCode.TooManyRequests)
            return null;
        // Who changes what a page keeps for itself does not get a sentence, only a no.
        if (antwoord.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest && kwaad.Geraakt.All(verborgen.Contains))
            return null;
        if (antwoord.Status != HttpStatusCode.OK)
            return $"answers {(int)antwoord.Status}";
        if (antwoord.Document.QuerySelector("[class*=error], [class*=invalid], .utrecht-alert, [role=alert], .spil-verouderd") is null)
            return "comes back without a word";
        return Vuil(antwoord) ?? Kwijt(antwoord, kwaad, verborgen);
    }

    public void Dispose() => http.Dispose();

    private static string? Vuil(Pagina pagina) =>
        pagina.Document.QuerySelectorAll("script").Any(s => s.TextContent.Contains("alert('spil')", StringComparison.Ordinal)) ? "runs what was typed as a script" : null;

    private static string? Kwijt(Pagina antwoord, Kwaad kwaad, IReadOnlySet<string> verborgen)
    {
        if (kwaad.Geraakt.Count == 0)
            return null;
        var terug = antwoord.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>().SelectMany(Pagina.Velden).ToLookup(v => v.Key, v => v.Value);
        foreach (var (naam, waarde) in kwaad.Velden.Select(v => KeyValuePair.Create(Uri.UnescapeDataString(v.Key), v.Value)))
        {
            if (naam.StartsWith("__", StringComparison.Ordinal) || verborgen.Contains(naam) || naam.EndsWith("achtwoord", StringComparison.Ordinal) || !terug.Contains(naam))
                continue;
            var getypt = kwaad.Geraakt.Contains(naam) ? kwaad.Blijft : Uri.UnescapeDataString(waarde);
            if (getypt is not null && !terug[naam].Any(t => Gelijk(t, getypt)))
                return $"loses what was typed in {naam}";
        }

        return null;
    }

    private static bool Gelijk(string a, string b) => Kern.Tekst.EenRegel(a) == Kern.Tekst.EenRegel(b);

    private static async Task<Pagina> Lees(HttpResponseMessage antwoord)
    {
        using (antwoord)
        {
            // Of another answer only the number counts.
            var tekst = antwoord.StatusCode == HttpStatusCode.OK ? await antwoord.Content.ReadAsStringAsync() : "";
            return new Pagina(antwoord.StatusCode, antwoord.RequestMessage!.RequestUri!, tekst, new HtmlParser().ParseDocument(tekst), antwoord.Headers);
        }
    }
}
