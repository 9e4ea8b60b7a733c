using System.Net;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>
/// Journey 9: every role follows the links from where it starts. What is offered can be opened; and every kind of page fits on a screen of
/// 320 px without axe complaining.
/// </summary>
public sealed class AlleAdressen(Browser browser)
{
    private const int MeestPerRol = 60;
    private const int MeestPerSoort = 3;

    // The same page looks the same to everybody who works for an organisation; for an inwoner and a naaste it does not.
    private static readonly string[][] Groepen =
    [
        ["inwoner", "naaste", "henk", "vertegenwoordiger"],
        ["casusregisseur", "ervaringsdeskundige", "projectleider", "professional", "kernpartner", "regiebehandelaar", "familieervaringsdeskundige", "consulent", "aanbieder", "beleid", "beheerder", "functionaris"],
    ];

    [Theory, InlineData(0), InlineData(1)]
    public async Task Wat_wordt_aangeboden_kan_worden_geopend_en_past_op_een_klein_scherm(int groep)
    {
        await using var app = await Testapp.Start();
        var gezien = new HashSet<string>();
        List<string> mis = [];
        foreach (var naam in Groepen[groep])
        {
            var (adressen, fouten) = await Loop(app, naam);
            mis.AddRange(fouten);
            await using var scherm = await browser.Als(naam, app, 320);
            foreach (var adres in adressen.Where(a => gezien.Add(Scherm.Patroon(a))))
            {
                try
                {
                    await scherm.Ga(adres);
                }
                catch (ShouldAssertException fout)
                {
                    mis.Add(fout.Message);
                }
            }
        }

        mis.ShouldBeEmpty();
        gezien.Count.ShouldBeGreaterThan(8);
    }

    /// <summary>The addresses of pages that this person can reach, a few of each kind.</summary>
    private static async Task<(List<string> Adressen, List<string> Fouten)> Loop(Testapp app, string naam)
    {
        using var bezoeker = await app.Als(naam);
        var start = await bezoeker.Open($"/demo/als/{naam}");
        var wachtrij = new Queue<(string Pad, string Van)>([(start.Adres.PathAndQuery, "the start")]);
        var perSoort = new Dictionary<string, int>();
        var gezien = new HashSet<string>();
        List<string> adressen = [];
        List<string> fouten = [];
        while (wachtrij.Count > 0 && gezien.Count < MeestPerRol)
        {
            var (pad, van) = wachtrij.Dequeue();
            var soort = Scherm.Patroon(pad);
            if (!gezien.Add(pad) || perSoort.GetValueOrDefault(soort) >= MeestPerSoort)
                continue;
            perSoort[soort] = perSoort.GetValueOrDefault(soort) + 1;
            var pagina = await bezoeker.Open(pad);
            if (pagina.Status != HttpStatusCode.OK)
                fouten.Add($"{naam}: {pad} answers {(int)pagina.Status}, linked from {van}");
            if (pagina.Status != HttpStatusCode.OK || pagina.Document.QuerySelector("main") is null)
                continue;
            adressen.Add(pad);
            foreach (var link in pagina.Document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
            {
                var doel = new Uri(pagina.Adres, link);
                if (doel.Authority == app.Adres.Authority && doel.Scheme == "http" && !doel.AbsolutePath.StartsWith("/demo/", StringComparison.Ordinal))
                    wachtrij.Enqueue((doel.PathAndQuery, pad));
            }
        }

        return (adressen, fouten);
    }
}
