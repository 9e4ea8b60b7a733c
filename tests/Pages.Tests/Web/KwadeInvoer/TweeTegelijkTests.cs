using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.KwadeInvoer;

/// <summary>
/// Every form of the site, opened twice and saved from both: what the first wrote is never overwritten unseen, and the second keeps what was
/// typed. And the same form sent twice does one thing.
/// </summary>
[Collection(nameof(Rondgang))]
public sealed class TweeTegelijkTests(Rondgang rondgang)
{
    // Forms that fields alone do not save.
    private static readonly string[] NietTeBewaren =
    [
        "/wmo/meldingen/{id:guid}/bevestiging", // Wants its one tick; MeldenTests.
        "/wmo/besluiten/{besluit:guid}/bezwaar", // Wants by whom it was made, with the day of the letter; BezwaarTests.
        "/wmo/bezwaren/{id:guid}/hoorverslag", // Wants its one tick; BezwaarTests.
        "/wmo/bezwaren/{id:guid}/ingebrekestelling", // Counts after the term only, and the one of the demo counts already; BezwaarTests.
        "/wmo/meldingen/{id:guid}/berekenen", // Its lines exclude each other, so with all of them chosen it is refused; BesluitTests saves it from two screens.
        "/wmo/herindicaties/{id:guid}/berekenen", // As above; HerindicatieTests.
        "/wmo/meldingen/{id:guid}/spoed", // Wants a last day after the first, and gives it once; ErbijTests.
        "/mijn/ondersteuning/{id:guid}/papier", "/beheer/wmobrief", "/wmo/declaraties/inlezen", // Want a file; ErbijTests, BriefTests, DeclaratieTests.
        "/wmo/rondes/{id:guid}", // Wants an amount for the tariff, and begins once; RondeTests.
        "/aanmeldingen/invoer", // Wants a file; InlezenTests sends it twice.
        "/aanmelden", // Wants a password, and changes nothing of anybody.
        "/uitnodiging", // Wants the code of a letter, and goes on to the page behind it; UitnodigenTests.
        "/aanmelden/vergeten", // Wants an address that has an account; AccountTests.
        "/mijn-account/wachtwoord", "/mijn-account/passkeys", "/mijn-account/app", // Want the old password, a key or a code; AccountTests, CodeTests, PasskeyTests.
        "/dossiers/{id:guid}/bijlagen/erbij", "/documenten/{doc:guid}/tekenen/{handtekening:guid}/papier", // Want a file.
        "/documenten/{doc:guid}/tekenen/{handtekening:guid}/mondeling", "/documenten/{doc:guid}/tekenen", // Signed, or laid before people, in one state only; TekenTests.
        "/documenten/{doc:guid}/tekenen/{handtekening:guid}", // Wants the name of who signs, typed; TekenTests.
        "/overleggen/{oid:guid}/geheimhouding/{gid:guid}", // As above; GeheimhoudingTests.
        "/overleggen/{oid:guid}/verslag/vaststellen", // Wants a tick that says one is sure; CorrectieTests sends it twice.
        "/dossiers/{id:guid}/documenten", // Puts back what was thrown away, once.
        "/noodtoegang", // Wants exactly one person; NoodTests.
        "/beheer/formulieren/laden", "/beheer/normenkaders", "/beheer/werkprocessen", "/beheer/werkprocessen/{code}/{versie:int}", // Want a definition in JSON.
        "/beheer/aanmelding/bewerken/{id:guid", // Wants a provider that answers; OidcTests.
    ];

    // One's own answer: the last one counts, and nobody else's is under it.
    private static readonly string[] EigenAntwoord = ["Invoer.Keuze", "Invoer.Woord"];

    private const string EigenNaam = "/mijn-account/naam";

    [Fact]
    public async Task Niets_wordt_ongezien_overschreven_en_twee_keer_sturen_doet_een_ding()
    {
        var fouten = new List<string>();
        var bewaard = new HashSet<string>();
        var bewerkt = new HashSet<string>();
        using var bezoekers = await rondgang.Binnen(rondgang.Formulieren.Select(f => f.Wie));
        using var begin = rondgang.Site.Bewaarpunt();
        foreach (var groep in rondgang.Formulieren.GroupBy(f => f.Wie))
        {
            using var post = new Proefpost(rondgang.Site, bezoekers[groep.Key]);
            foreach (var wat in groep)
            {
                foreach (var ookKeuzes in new[] { false, true })
                {
                    // Where the first one cannot be saved in the state it is in, another may.
                    foreach (var hier in wat.Ook.Prepend(wat.Pad).Select(pad => wat with { Pad = pad }))
                    {
                        begin.Terug();
                        if (await Probeer(post, hier, ookKeuzes) is not var (isBewerkt, gevonden))
                            continue;
                        bewaard.Add(wat.Route);
                        if (isBewerkt)
                            bewerkt.Add(wat.Route);
                        fouten.AddRange(gevonden.Select(f => $"{hier}{(ookKeuzes ? ", other choices" : "")}: {f}"));
                        break;
                    }
                }
            }
        }

        begin.Terug();
        fouten.ShouldBeEmpty(string.Join('\n', fouten));
        rondgang.Formulieren.Select(f => f.Route).Distinct().Except(bewaard).Except(NietTeBewaren).ShouldBeEmpty("a form that was never saved was not tried");
        bewerkt.Count.ShouldBeGreaterThan(6, "pages on which people change what stands there");
    }

    // Null when the form cannot be saved like this.
    private async Task<(bool Bewerkt, IReadOnlyList<string> Fouten)?> Probeer(Proefpost post, Gevonden wat, bool ookKeuzes)
    {
        if (await Haal(post, wat) is not var (een, formulierEen) || await Haal(post, wat) is not var (twee, formulierTwee))
            return null;
        var (eerste, velden) = await Verstuur(post, een, formulierEen, Formuliervuller.Vul(formulierEen, 1, ookKeuzes));
        if (eerste.Status != HttpStatusCode.Redirect)
            return null;

        var fouten = new List<string>();
        var regels = await rondgang.Regels();
        var nogmaals = await Stuur(post, een, formulierEen, velden);
        if (nogmaals.Koppen.Location != eerste.Koppen.Location || await rondgang.Regels() != regels)
            fouten.Add("is done twice");
        if (await Haal(post, wat) is not var (_, formulierNu))
            return (false, fouten);

        var (oud, nu, getypt) = (Waarden(Pagina.Velden(formulierEen)), Waarden(Pagina.Velden(formulierNu)), Waarden(velden));
        var straks = Formuliervuller.Vul(formulierTwee, 2, ookKeuzes).Where(v => nu.ContainsKey(v.Key)).ToList();
        var anders = Waarden(straks).Where(s => !s.Key.StartsWith("__", StringComparison.Ordinal) && !EigenAntwoord.Contains(s.Key)
            && getypt.GetValueOrDefault(s.Key, "") is var g && g != oud.GetValueOrDefault(s.Key, "") && g == nu[s.Key] && g != s.Value).ToDictionary();
        if (anders.Count == 0 || wat.Route == EigenNaam)
            return (false, fouten);

        var (laat, later) = await Verstuur(post, twee, formulierTwee, straks);
        // A document keeps what met other words and opens again with both.
        if (laat.Status == HttpStatusCode.Redirect && await post.Open(laat.Koppen.Location!.OriginalString) is var weer
            && weer.Tekst.Contains("Iemand anders schreef hier ook iets", StringComparison.Ordinal))
            laat = weer;
        if (laat.Status == HttpStatusCode.Redirect)
            return (true, [.. fouten, $"overwrites unseen {string.Join(' ', anders.Keys)}"]);
        var terug = Formulierzoeker.Formulieren(laat).SelectMany(Pagina.Velden).ToLookup(v => v.Key, v => v.Value);
        foreach (var (veld, waarde) in Waarden(later).Where(v => anders.ContainsKey(v.Key)))
        {
            if (terug[veld].All(t => t != waarde) && waarde != string.Join('|', terug[veld].Order(StringComparer.Ordinal)))
                fouten.Add($"loses what the second typed in {veld}");
            if (getypt[veld].StartsWith("Proef", StringComparison.Ordinal) && !laat.Tekst.Contains(getypt[veld], StringComparison.Ordinal))
                fouten.Add($"does not show what the first wrote in {veld}");
        }

        return (true, fouten);
    }

    private static Dictionary<string, string> Waarden(IEnumerable<KeyValuePair<string, string>> velden) =>
        velden.GroupBy(v => v.Key, v => v.Value).ToDictionary(g => g.Key, g => string.Join('|', g.Order(StringComparer.Ordinal)));

    // A field that cannot hold a word (a postcode, a number) is sent as it was after the page has said so.
    private static async Task<(Pagina Antwoord, IReadOnlyList<KeyValuePair<string, string>> Velden)> Verstuur(
        Proefpost post, Pagina pagina, IHtmlFormElement formulier, IReadOnlyList<KeyValuePair<string, string>> velden)
    {
        var antwoord = await Stuur(post, pagina, formulier, velden);
        if (antwoord.Status != HttpStatusCode.OK)
            return (antwoord, velden);
        var fout = antwoord.Document.QuerySelectorAll("input[type=text][aria-invalid=true], input[type=tel][aria-invalid=true]").Select(v => v.GetAttribute("name") ?? "").ToHashSet();
        velden = [.. velden.Where(v => !fout.Contains(v.Key)), .. Pagina.Velden(formulier).Where(v => fout.Contains(v.Key))];
        return fout.Count == 0 ? (antwoord, velden) : (await Stuur(post, pagina, formulier, velden), velden);
    }

    private static Task<Pagina> Stuur(Proefpost post, Pagina pagina, IHtmlFormElement formulier, IEnumerable<KeyValuePair<string, string>> velden)
    {
        var knop = formulier.QuerySelectorAll("button[type=submit], button:not([type])")
            .FirstOrDefault(k => k.GetAttribute("formaction")?.StartsWith("/concept", StringComparison.Ordinal) != true);
        if (knop?.GetAttribute("name") is { Length: > 0 } naam)
            velden = velden.Append(new(naam, knop.GetAttribute("value") ?? ""));
        var naar = knop?.GetAttribute("formaction") ?? formulier.GetAttribute("action");
        var adres = string.IsNullOrEmpty(naar) ? pagina.Adres : new Uri(pagina.Adres, naar);
        return post.Stuur(adres.PathAndQuery, velden.Select(v => KeyValuePair.Create(Uri.EscapeDataString(v.Key), Uri.EscapeDataString(v.Value))));
    }

    private static async Task<(Pagina Pagina, IHtmlFormElement Formulier)?> Haal(Proefpost post, Gevonden wat)
    {
        var pagina = await post.Open(wat.Pad);
        return Formulierzoeker.Formulieren(pagina).FirstOrDefault(f => Formulierzoeker.Kenmerk(f) == wat.Kenmerk) is { } formulier ? (pagina, formulier) : null;
    }
}
