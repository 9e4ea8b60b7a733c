using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Dossier.Formulieren;
using Spil.Pages.Tests.Platform;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web;

/// <summary>What a page took: the commands in order, those that walked through a table, and the page.</summary>
public sealed record Meting(IReadOnlyList<string> Opdrachten, IReadOnlyList<string> Doorlopen, string Bron);

/// <summary>
/// Three sites with the same people: the demo as it is, one in which Marjan and Samira have ten times as much, and one with many more inwoners
/// around them.
/// </summary>
public sealed class Querysite : IAsyncLifetime
{
    private const int Werk = 400;
    private const int Inwoners = 2000;

    private readonly Dictionary<Testapp, string> bijlagen = [];
    private Dictionary<string, string> woorden = []; // All sites have these.

    public Testapp Klein { get; private set; } = null!;

    public Testapp Groot { get; private set; } = null!;

    public Testapp Vol { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Klein = await Testapp.Start();
        Groot = await Testapp.Start();
        Vol = await Testapp.Start();
        woorden = await Klein.Met(Zoek);
        await Grootwerk.Massa(Vol.Diensten, Inwoners);
        await Grootwerk.Massa(Groot.Diensten, Werk);
        foreach (var app in new[] { Klein, Groot, Vol })
            await Bereid(app);
        await Groot.Met(async db =>
        {
            await Grootwerk.Neem(db, await PersoonVan(db, "casusregisseur"));
            var traject = Guid.Parse(woorden["traject"]);
            await Grootwerk.Neem(db, traject, Guid.Parse(woorden["dossier"]));
            (await db.Set<Voorstel>().CountAsync(v => v.TrajectId == new TrajectId(traject))).ShouldBeGreaterThan(20, "the large case is large");
            return true;
        });
    }

    /// <summary>What it takes the second time that a page opens.</summary>
    public async Task<Meting> Tel(Testapp app, string wie, string pad)
    {
        var adres = woorden.Vul(pad).Replace("{bijlage}", bijlagen[app], StringComparison.Ordinal);
        using var bezoeker = await app.Als(wie);
        await bezoeker.Open(adres);
        using var telling = new Querytelling(app.Diensten);
        Pagina pagina = null!;
        var opdrachten = await telling.Bij(async () => pagina = await bezoeker.Open(adres));
        pagina.Status.ShouldBe(HttpStatusCode.OK, adres);
        pagina.Adres.PathAndQuery.ShouldBe(adres, "the page itself, not where it sent us");
        return new(opdrachten, telling.Doorlopen, pagina.Bron);
    }

    public async ValueTask DisposeAsync()
    {
        await Klein.DisposeAsync();
        await Groot.DisposeAsync();
        await Vol.DisposeAsync();
    }

    // What the demo lacks: a file of the inwoner, and a form of the organisation itself.
    private async Task Bereid(Testapp app)
    {
        using var samira = await app.Als("inwoner");
        await samira.VerstuurBestand(await samira.Open($"/dossiers/{woorden["dossier"]}/bijlagen/erbij"), "Voeg toe", "Invoer.Bestand", "brief.pdf", Proefbestanden.Pdf(), ("Invoer.Omschrijving", "Brief"), ("Invoer.Gegevens", "Plan"));
        bijlagen[app] = (await app.Met(db => db.Set<Bijlage>().AsNoTracking().SingleAsync(b => b.Omschrijving == "Brief"))).Id.ToString();
        using var sanne = await app.Als("beheerder");
        await sanne.Laad(Ladekast.Json("proefbezoek"));
        await sanne.Publiceer("proefbezoek");
    }

    private static async Task<Guid> PersoonVan(AppDbContext db, string demonaam) =>
        (await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Demonaam == demonaam)).PersoonId!.Value.Waarde;

    // The words in braces in the addresses, with a document that waits for somebody to sign.
    private static async Task<Dictionary<string, string>> Zoek(AppDbContext db)
    {
        var gevonden = await Voorbeeldadressen.Zoek(db);
        var roos = new PersoonId(await PersoonVan(db, "roos"));
        var getekend = (await db.Set<Document>().AsNoTracking().Include(d => d.Versies).ThenInclude(v => v.Handtekeningen).Where(d => d.Formulier == "samenwerkingsovereenkomst").ToListAsync())
            .Single(d => d.InDeMaak?.Handtekeningen.Any(h => h.IsOpen && h.PersoonId == roos) == true);
        gevonden["tekendoc"] = getekend.Id.ToString();
        gevonden["mijn"] = getekend.InDeMaak!.Handtekeningen.Single(h => h.PersoonId == roos).Id.ToString();
        gevonden["ander"] = getekend.InDeMaak!.Handtekeningen.First(h => h.PersoonId != roos).Id.ToString();
        gevonden["account"] = (await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Demonaam == "casusregisseur")).Id.ToString();
        return gevonden;
    }
}
