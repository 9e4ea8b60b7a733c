using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Platform.Aanmelden;
using Spil.Platform.Formulieren;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary>kill -9 in a loop: the real site as a process, real forms over HTTP, and afterwards everything that was acknowledged is there.</summary>
public sealed class HardeStopTests
{
    private const int Rondes = 4;
    private const int Schrijvers = 4;
    private const string Merk = "Harde stop";

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_harde_stop_midden_in_het_schrijven_kost_niets_van_wat_bevestigd_is(Engine engine)
    {
        await using var database = await Testdatabase.Nieuw(engine, demo: true);
        var trajecten = await TrajectenVanMarjan(database);
        var bevestigd = new ConcurrentQueue<string>();
        var toeval = new Random(20261122);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            await using var site = await Webproces.Start(engine, database.Verbinding);
            await IsHeel(database, site, bevestigd);
            var eerder = bevestigd.Count;
            var schrijvers = Enumerable.Range(0, Schrijvers)
                .Select(i => Task.Run(() => SchrijfTotHetStopt(site.Adres, trajecten[i % trajecten.Count], $"{Merk} {ronde}.{i}", bevestigd))).ToArray();
            while (bevestigd.Count < eerder + 4 && !schrijvers.Any(s => s.IsCompleted))
                await Task.Delay(5);
            await Task.Delay(toeval.Next(300));
            site.Dood();
            await Task.WhenAll(schrijvers);
            bevestigd.Count.ShouldBeGreaterThan(eerder + 3, "each round has to write something before it is stopped");
        }

        await using var laatste = await Webproces.Start(engine, database.Verbinding);
        await IsHeel(database, laatste, bevestigd);
    }

    private static async Task<List<Guid>> TrajectenVanMarjan(Testdatabase database)
    {
        await using var diensten = Testdiensten.Op(database);
        return await diensten.MetDb(async db =>
        {
            var marjan = await db.Set<Account>().Where(a => a.Demonaam == "casusregisseur").Select(a => a.PersoonId).SingleAsync();
            return await db.Set<Traject>().Where(t => t.Status == Trajectstatus.Lopend && t.Tandem!.Casusregisseur == marjan)
                .Select(t => t.Id.Waarde).ToListAsync();
        });
    }

    // Writes goals until the line breaks. A redirect is the acknowledgement: from then on it has to be there.
    private static async Task SchrijfTotHetStopt(Uri adres, Guid traject, string tekst, ConcurrentQueue<string> bevestigd)
    {
        using var bezoeker = new Bezoeker(adres);
        using var post = new HttpClient(new HttpClientHandler { CookieContainer = bezoeker.Cookies, AllowAutoRedirect = false }) { BaseAddress = adres };
        try
        {
            await bezoeker.MeldAan("casusregisseur");
            for (var nummer = 0; ; nummer++)
            {
                var pagina = await bezoeker.Open($"/trajecten/{traject}/voorstellen/nieuw?soort=doel");
                pagina.Status.ShouldBe(HttpStatusCode.OK);
                var velden = Pagina.Velden(pagina.Formulier("Bewaar als concept").Formulier).ToDictionary(v => v.Key, v => v.Value);
                velden["Invoer.Tekst"] = $"{tekst}.{nummer}";
                velden["Invoer.Gebied"] = pagina.Document.QuerySelector("[name='Invoer.Gebied'][value]")!.GetAttribute("value")!;
                using var inhoud = new FormUrlEncodedContent(velden);
                using var antwoord = await post.PostAsync(pagina.Adres.PathAndQuery, inhoud);
                antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect);
                bevestigd.Enqueue($"{tekst}.{nummer}");
            }
        }
        catch (Exception fout) when (fout is HttpRequestException or IOException)
        {
            // The site was stopped.
        }
    }

    private static async Task IsHeel(Testdatabase database, Webproces site, IReadOnlyCollection<string> bevestigd)
    {
        using var bezoeker = new Bezoeker(site.Adres);
        (await bezoeker.WordtGezond()).ShouldBe(HttpStatusCode.OK);

        await using var diensten = Testdiensten.Op(database);
        var bewaard = await diensten.MetDb(db => db.Set<Voorstelversie>().Where(v => v.Inhoud.Tekst.StartsWith(Merk)).Select(v => v.Inhoud.Tekst).ToListAsync());
        bewaard.ShouldBeUnique();
        bevestigd.Except(bewaard).ShouldBeEmpty("what was acknowledged is there");

        // All or nothing: a goal, its line in the log and the id of its request came together or not at all.
        (await diensten.MetDb(db => db.Set<Wijzigingsregel>().CountAsync(r => r.Waarom == "Doel geschreven"))).ShouldBe(bewaard.Count);
        (await diensten.MetDb(db => db.Set<AfgehandeldVerzoek>().CountAsync())).ShouldBe(bewaard.Count);
        await Ketting.IsHeel(diensten);
    }
}
