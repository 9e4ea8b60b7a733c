using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.KwadeInvoer;

/// <summary>Every form of the site, found by walking it, gets everything that can be typed wrong: never an error page, never a lost word.</summary>
public sealed class KwadeInvoerTests(Rondgang rondgang) : IClassFixture<Rondgang>
{
    [Fact]
    public async Task Geen_enkel_formulier_breekt_of_verliest_een_woord()
    {
        var fouten = new List<string>();
        await Parallel.ForEachAsync(rondgang.Formulieren, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (formulier, _) =>
        {
            var gevonden = await Probeer(formulier);
            lock (fouten)
                fouten.AddRange(gevonden.Select(f => $"{formulier}\n    {f}"));
        });
        fouten.ShouldBeEmpty(string.Join('\n', fouten));
    }

    [Fact]
    public async Task Elke_pagina_die_iets_aanneemt_wordt_gevonden()
    {
        var gevonden = rondgang.Formulieren.Select(f => f.Route.Split('?')[0].TrimStart('/')).ToHashSet();
        (await Formulierzoeker.Posters(rondgang.Site)).Select(p => p.TrimStart('/')).Except(gevonden).Except(["afmelden", "aanmelden", "fout/{code:int}"])
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
                        var status = (int)(await post.Open($"{delen[0]}?{sleutel}={waarde}")).Status;
                        if (status >= 500)
                            fouten.Add($"{groep.Key} {delen[0]}?{sleutel}={(waarde.Length > 40 ? "long" : waarde)}: {status}");
                    }
                }
            }
        }

        fouten.ShouldBeEmpty(string.Join('\n', fouten));
    }

    // Each form has a site of its own, because a save may take the form away: then it starts anew with the same people.
    private static async Task<IReadOnlyList<string>> Probeer(Gevonden wat)
    {
        var fouten = new List<string>();
        for (var nummer = 0; ;)
        {
            await using var site = await Testapp.Start();
            using var bezoeker = await site.Als(wat.Wie);
            using var post = new Proefpost(site, bezoeker);
            var begonnen = nummer;
            while (await Haal(post, wat) is (var pagina, var formulier))
            {
                var (knop, kwaad) = Aanvallen(formulier).ElementAtOrDefault(nummer++);
                if (kwaad is null)
                    return fouten;
                fouten.AddRange(await Val(site, post, pagina, formulier, knop, kwaad));
            }

            nummer.ShouldBeGreaterThan(begonnen, $"{wat} is not there on a new site");
        }
    }

    private static async Task<IReadOnlyList<string>> Val(Testapp site, Proefpost post, Pagina pagina, IHtmlFormElement formulier, IHtmlElement? knop, Kwaad kwaad)
    {
        var fouten = new List<string>();
        var verborgen = formulier.QuerySelectorAll("input[type=hidden], input[type=radio], input[type=checkbox], select").Select(v => v.GetAttribute("name") ?? "").ToHashSet();
        var naar = knop?.GetAttribute("formaction") ?? formulier.GetAttribute("action");
        var adres = string.IsNullOrEmpty(naar) ? pagina.Adres : new Uri(pagina.Adres, naar);
        var antwoord = await post.Stuur(adres.PathAndQuery, kwaad.Velden);
        if (await post.Oordeel(antwoord, kwaad, verborgen) is { } fout)
            fouten.Add($"{kwaad.Veld} {kwaad.Wat}: {fout}");
        if (kwaad.Veld.Length == 0 && antwoord.Status == HttpStatusCode.Redirect && await Nogmaals(site, post, adres, kwaad, antwoord) is { } dubbel)
            fouten.Add($"{kwaad.Wat}, sent again: {dubbel}");
        return fouten;
    }

    // The same form once more, as a double click does.
    private static async Task<string?> Nogmaals(Testapp site, Proefpost post, Uri adres, Kwaad kwaad, Pagina eerste)
    {
        var regels = await Regels(site);
        var tweede = await post.Stuur(adres.PathAndQuery, kwaad.Velden);
        return tweede.Koppen.Location != eerste.Koppen.Location ? $"does not go where the first went but to {tweede.Koppen.Location} ({(int)tweede.Status})"
            : await Regels(site) != regels ? "is done twice" : null;
    }

    private static async Task<int> Regels(Testapp site)
    {
        await using var scope = site.Diensten.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Wijzigingsregel>().CountAsync();
    }

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

/// <summary>One walk through the whole site for all tests.</summary>
public sealed class Rondgang : IAsyncLifetime
{
    // Who together have a door to every form.
    private static readonly string[] Mensen = ["projectleider", "kernpartner", "casusregisseur", "bert", "ilse", "roos", "inwoner", "marcel", "naaste", "ervaringsdeskundige", "professional"];

    public Testapp Site { get; private set; } = null!;

    internal IReadOnlyList<Gevonden> Formulieren { get; private set; } = [];

    internal IReadOnlyList<string> Vragen { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Site = await Testapp.Start();
        (Formulieren, Vragen) = await new Formulierzoeker(Site).Zoek(Mensen);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
