using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.TestSupport;

namespace Spil.Bench.Live;

/// <summary>
/// One stem on many open screens of one dossier on one node, how much memory a screen takes, and all of them coming back at once; beside a bare
/// endpoint of server-sent events in the same run. <c>live [screens] [Sqlite|Postgres]</c>
/// </summary>
internal static class Livemeting
{
    private const int PerMens = 20; // As many as the site allows one account.
    private const int Rondes = 20;

    public static async Task<int> Draai(string[] args)
    {
        var aantal = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        var engine = args.Length > 1 ? Enum.Parse<Engine>(args[1]) : Engine.Sqlite;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{engine}, {aantal} screens, {Environment.ProcessorCount} processors, {TimeProvider.System.GetLocalNow():yyyy-MM-dd HH:mm}\n\n| what | site: median ms (p99) | bare: median ms (p99) | ratio of the medians |\n|---|---|---|---|"));
        await using var database = await Testdatabase.Nieuw(engine, demo: true);
        IReadOnlyList<string> mensen;
        Traject traject;
        await using (var diensten = Testdiensten.Op(database))
        {
            mensen = await diensten.Alles.VulKring("Samira", (aantal + PerMens - 1) / PerMens);
            traject = await diensten.MetDb(db => db.Set<Traject>().AsNoTracking().SingleAsync(t => db.Set<Persoon>().Any(p => p.Id == t.InwonerId && p.Naam.Voornaam == "Samira")));
        }

        await using var site = await Webproces.Start(engine, database.Verbinding);
        await using var kaal = await Webproces.StartAnder("Spil.Bench.dll", "kaallive");
        using var marjan = new Bezoeker(site.Adres);
        await marjan.MeldAan("casusregisseur");
        var voorstel = await Voorgelegd(marjan, traject);
        var koekjes = await Task.WhenAll(mensen.Select(naam => Koekje(site.Adres, naam)));
        var pad = $"/dossiers/{traject.DossierId}/live?wat=voorstel/{voorstel.Split('/')[^1]}&vanaf={long.MaxValue}";
        var schermen = Enumerable.Range(0, aantal).Select(i => (pad, koekjes[i / PerMens])).ToList();
        var kale = Enumerable.Repeat(("/stroom", ""), aantal).ToList();

        var (voor, kaalVoor) = (site.Geheugen, kaal.Geheugen);
        var (zaal, leeg) = (new Zaal(site.Adres), new Zaal(kaal.Adres));
        Toon("opening all at once, cold", await zaal.Open(schermen), await leeg.Open(kale));
        var (per, kaalPer) = ((site.Geheugen - voor) * 1024 / aantal, (kaal.Geheugen - kaalVoor) * 1024 / aantal);

        List<double> stem = [], bloot = [];
        using var stuur = new HttpClient { BaseAddress = kaal.Adres };
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var pagina = await marjan.Open(voorstel);
            stem.AddRange(await zaal.Hoor(aantal, () => marjan.Verstuur(pagina, ronde % 2 == 0 ? "Ja, dit is goed" : "Ik onthoud mij")));
            bloot.AddRange(await leeg.Hoor(aantal, async () => (await stuur.PostAsync(new Uri("/stuur", UriKind.Relative), null)).EnsureSuccessStatusCode()));
        }

        Toon("a stem, from the click until a screen hears of it", stem, bloot);
        await zaal.DisposeAsync();
        await leeg.DisposeAsync();
        (zaal, leeg) = (new Zaal(site.Adres), new Zaal(kaal.Adres));
        Toon("all coming back at once", await zaal.Open(schermen), await leeg.Open(kale));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| memory per open screen, KiB | {per:F1} | {kaalPer:F1} | {per / kaalPer:F1}× |"));
        await zaal.DisposeAsync();
        await leeg.DisposeAsync();
        return 0;
    }

    private static async Task<string> Voorgelegd(Bezoeker wie, Traject traject) => (await wie.Verstuur(
        await wie.Open($"/trajecten/{traject.Id}/voorstellen/nieuw?soort=doel"), "Leg voor aan iedereen", ("Invoer.Tekst", "Meting"), ("Invoer.Gebied", "Wonen"))).Adres.AbsolutePath;

    private static async Task<string> Koekje(Uri site, string naam)
    {
        using var bezoeker = new Bezoeker(site);
        await bezoeker.MeldAan(naam);
        return bezoeker.Cookies.GetCookieHeader(site);
    }

    private static void Toon(string wat, IReadOnlyList<double> site, IReadOnlyList<double> kaal) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {wat} | {Deel(site, 0.5):F1} ({Deel(site, 0.99):F1}) | {Deel(kaal, 0.5):F1} ({Deel(kaal, 0.99):F1}) | {Deel(site, 0.5) / Deel(kaal, 0.5):F1}× |"));

    private static double Deel(IReadOnlyList<double> reeks, double deel) => reeks.Order().ElementAt((int)(deel * (reeks.Count - 1)));
}
