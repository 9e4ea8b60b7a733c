using System.Net;
using AngleSharp.Html.Dom;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.KwadeInvoer;

/// <summary>Every form of the site, found by walking it, gets everything that can be typed wrong: never an error page, never a lost word.</summary>
[Collection(nameof(Rondgang))]
public sealed class KwadeInvoerTests(Rondgang rondgang)
{
    // Forms that the demo people do not meet: signing in itself, and what asks for something that the demo has not (a file, a form of an
    // organisation, a provider, a newer werkproces). Their own page tests send them what is wrong.
    private static readonly string[] NietInDeDemo =
    [
        "beheer/normenkaders/{code}/{versie:int}", "afmelden", "aanmelden", "fout/{code:int}", "aanmelden/passkey", "aanmelden/code", "aanmelden/link/{code}", "prikken/{code}", "verslag/{link}", "mijn-account", "mijn-account/herstelcodes",
        "beheer/post", "beheer/aanmelding/bewerken/{id:guid?}", "beheer/formulieren/{code}/{versie:int}", "beheer/formulieren/{code}/{versie:int}/intrekken",
        "trajecten/{id:guid}/werkproces/versie", "uitnodiging/{link}", "uitnodiging/{link}/meedoen", "dossiers/{id:guid}/bijlagen", "dossiers/{id:guid}/bijlagen/{bijlage:guid}/weg",
        "wmo/bezwaren/{id:guid}/hoorverslag", "wmo/herindicaties/{id:guid}/aankondiging", "wmo/herindicaties/{id:guid}/gesprek", "wmo/herindicaties/{id:guid}/heropenen", // Of a hearing that is to come, of who was not told yet, of who was decided: further down the list than a walk goes; HerindicatieTests.
    ];

    [Fact]
    public async Task Geen_enkel_formulier_breekt_of_verliest_een_woord()
    {
        var fouten = new List<string>();
        // Not how one signs in: the walk goes back to an older database each time, and then the cookie is newer than the account. AccountTests and CodeTests do those.
        var groepen = rondgang.Formulieren.Where(f => !f.Route.StartsWith("/mijn-account", StringComparison.Ordinal)).GroupBy(f => f.Wie).ToList();
        using var bezoekers = await rondgang.Binnen(groepen.Select(g => g.Key));
        using var begin = rondgang.Site.Bewaarpunt();
        foreach (var groep in groepen)
        {
            using var post = new Proefpost(rondgang.Site, bezoekers[groep.Key]);
            foreach (var formulier in groep)
                fouten.AddRange((await Probeer(post, begin, formulier)).Select(f => $"{formulier}\n    {f}"));
        }

        fouten.ShouldBeEmpty(string.Join('\n', fouten));
    }

    [Fact]
    public async Task Elke_pagina_die_iets_aanneemt_wordt_gevonden()
    {
        var gevonden = rondgang.Formulieren.Select(f => f.Route.TrimStart('/')).ToHashSet();
        (await Formulierzoeker.Posters(rondgang.Site)).Select(p => p.TrimStart('/')).Except(gevonden).Except(NietInDeDemo)
            .ShouldBeEmpty("no demo person reaches a form here by following links");
    }

    [Fact]
    public async Task Geen_enkele_vraag_in_het_adres_breekt_een_pagina()
    {
        var site = rondgang.Site;
        rondgang.Vragen.Count.ShouldBeGreaterThan(5);
        var fouten = new List<string>();
        foreach (var groep in rondgang.Vragen.Select(v => v.Split(' ', 2)).GroupBy(v => v[0], v => v[1]))
        {
            using var bezoeker = await site.Als(groep.Key);
            using var post = new Proefpost(site, bezoeker);
            foreach (var vraag in groep)
            {
                var delen = vraag.Split('?', 2);
                foreach (var sleutel in delen[1].Split('&').Select(d => d.Split('=')[0]).Distinct())
                {
                    foreach (var waarde in new[] { "", "%00", "-1", "99999999999999999999", "%ED%A0%80", "%F0%9F%91%80", "%27%3B--", new string('a', 3000), "x&" + sleutel + "=y" })
                    {
                        var status = await post.Status($"{delen[0]}?{sleutel}={waarde}");
                        if (status >= 500)
                            fouten.Add($"{groep.Key} {delen[0]}?{sleutel}={(waarde.Length > 40 ? "long" : waarde)}: {status}");
                    }
                }
            }
        }

        fouten.ShouldBeEmpty(string.Join('\n', fouten));
    }

    // A save may take the form away, so after it everything is as it was; a refusal saves nothing and the same page is sent again.
    private async Task<IReadOnlyList<string>> Probeer(Proefpost post, Bewaarpunt begin, Gevonden wat)
    {
        var fouten = new List<string>();
        for (var nummer = 0; ;)
        {
            var (pagina, formulier) = await Opnieuw(post, begin, wat);
            var opgeslagen = false;
            foreach (var (knop, kwaad) in Aanvallen(formulier).Skip(nummer).TakeWhile(_ => !opgeslagen))
            {
                nummer++;
                (opgeslagen, var fout) = await Val(post, pagina, formulier, knop, kwaad);
                fouten.AddRange(fout);
            }

            if (!opgeslagen)
                return fouten;
        }
    }

    // As it was at the start. On a busy machine the site may still be writing down when somebody was last seen, so it may take a second time.
    private static async Task<(Pagina Pagina, IHtmlFormElement Formulier)> Opnieuw(Proefpost post, Bewaarpunt begin, Gevonden wat)
    {
        for (var poging = 0; poging < 5; poging++)
        {
            await Task.Delay(poging * 500);
            begin.Terug();
            if (await Haal(post, wat) is { } gevonden)
                return gevonden;
        }

        throw new InvalidOperationException($"{wat} is not there any more.");
    }

    private async Task<(bool Opgeslagen, IReadOnlyList<string> Fouten)> Val(Proefpost post, Pagina pagina, IHtmlFormElement formulier, IHtmlElement? knop, Kwaad kwaad)
    {
        var fouten = new List<string>();
        var verborgen = formulier.QuerySelectorAll("input[type=hidden], input[type=radio], input[type=checkbox], select").Select(v => v.GetAttribute("name") ?? "").ToHashSet();
        var naar = knop?.GetAttribute("formaction") ?? formulier.GetAttribute("action");
        var adres = string.IsNullOrEmpty(naar) ? pagina.Adres : new Uri(pagina.Adres, naar);
        var antwoord = await post.Stuur(adres.PathAndQuery, kwaad.Velden);
        if (await post.Oordeel(antwoord, kwaad, verborgen) is { } fout)
            fouten.Add($"{kwaad.Wat} ({string.Join(' ', kwaad.Geraakt)}): {fout}");
        var opgeslagen = antwoord.Status == HttpStatusCode.Redirect;
        if (kwaad.Geraakt.Count == 0 && opgeslagen && await Nogmaals(post, adres, kwaad, antwoord) is { } dubbel)
            fouten.Add($"{kwaad.Wat}, sent again: {dubbel}");
        return (opgeslagen, fouten);
    }

    // The same form once more, as a double click does.
    private async Task<string?> Nogmaals(Proefpost post, Uri adres, Kwaad kwaad, Pagina eerste)
    {
        var regels = await rondgang.Regels();
        var tweede = await post.Stuur(adres.PathAndQuery, kwaad.Velden);
        // An empty row that was added has another key each time; nothing was saved.
        return Zonder(tweede) != Zonder(eerste) ? $"does not go where the first went but to {tweede.Koppen.Location} ({(int)tweede.Status})"
            : await rondgang.Regels() != regels ? "is done twice" : null;
    }

    private static string? Zonder(Pagina pagina) => pagina.Koppen.Location?.OriginalString.Split('#')[0];

    private static async Task<(Pagina Pagina, IHtmlFormElement Formulier)?> Haal(Proefpost post, Gevonden wat)
    {
        var pagina = await post.Open(wat.Pad);
        return Formulierzoeker.Formulieren(pagina).FirstOrDefault(f => Formulierzoeker.Kenmerk(f) == wat.Kenmerk) is { } formulier ? (pagina, formulier) : null;
    }

    private static IEnumerable<(IHtmlElement? Knop, Kwaad Kwaad)> Aanvallen(IHtmlFormElement formulier)
    {
        // "Bewaar voor later" takes everything; it is tried with the fields as a whole only.
        var knoppen = formulier.QuerySelectorAll("button[type=submit], button:not([type])").Cast<IHtmlElement>()
            .Where(k => k.GetAttribute("formaction")?.StartsWith("/concept", StringComparison.Ordinal) != true);
        return knoppen.DistinctBy(k => (k.GetAttribute("name"), k.GetAttribute("formaction"))).DefaultIfEmpty().SelectMany(k => Kwaad.Bij(formulier, k).Select(a => (k, a)));
    }
}
