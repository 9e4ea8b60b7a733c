using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Groepen;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Meldcodes;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
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

    private readonly Dictionary<string, Guid> ids = [];
    private readonly Dictionary<Testapp, Guid> bijlagen = [];
    private readonly Dictionary<Testapp, Inzagevraag> vragen = [];

    public Testapp Klein { get; private set; } = null!;

    public Testapp Groot { get; private set; } = null!;

    public Testapp Vol { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Klein = await Testapp.Start();
        Groot = await Testapp.Start();
        Vol = await Testapp.Start();
        await Klein.Met(db => Zoek(db));
        await Grootwerk.Massa(Vol.Diensten, Inwoners);
        await Grootwerk.Massa(Groot.Diensten, Werk);
        foreach (var app in new[] { Klein, Groot, Vol })
            await Bereid(app);
        await Groot.Met(async db =>
        {
            await Grootwerk.Neem(db, await PersoonVan(db, "casusregisseur"));
            await Grootwerk.Neem(db, ids["traject"], ids["dossier"]);
            (await db.Set<Voorstel>().CountAsync(v => v.TrajectId == new TrajectId(ids["traject"]))).ShouldBeGreaterThan(20, "the large case is large");
            return true;
        });
    }

    /// <summary>What it takes the second time that a page opens.</summary>
    public async Task<Meting> Tel(Testapp app, string wie, string pad)
    {
        var adres = ids.Aggregate(pad, (p, id) => p.Replace($"{{{id.Key}}}", id.Value.ToString(), StringComparison.Ordinal))
            .Replace("{bijlage}", bijlagen[app].ToString(), StringComparison.Ordinal).Replace("{vraag}", vragen[app].Id.ToString(), StringComparison.Ordinal)
            .Replace("{regel}", vragen[app].Regelnummer.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
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
        await samira.VerstuurBestand(await samira.Open($"/dossiers/{ids["dossier"]}/bijlagen/erbij"), "Voeg toe", "Invoer.Bestand", "brief.pdf", Proefbestanden.Pdf(), ("Invoer.Omschrijving", "Brief"), ("Invoer.Gegevens", "Plan"));
        bijlagen[app] = (await app.Met(db => db.Set<Bijlage>().AsNoTracking().SingleAsync(b => b.Omschrijving == "Brief"))).Id.Waarde;
        vragen[app] = await app.Met(db => db.Set<Inzagevraag>().AsNoTracking().SingleAsync(v => v.BeantwoordOp == null && v.DossierId == new DossierId(ids["dossier"])));
        using var sanne = await app.Als("beheerder");
        await sanne.Laad(Ladekast.Json("proefbezoek"));
        await sanne.Publiceer("proefbezoek");
    }

    private static async Task<Guid> PersoonVan(AppDbContext db, string demonaam) =>
        (await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Demonaam == demonaam)).PersoonId!.Value.Waarde;

    // The words in braces in the addresses; both sites have these.
    private async Task<bool> Zoek(AppDbContext db)
    {
        var (inwoner, naaste) = (new PersoonId(await PersoonVan(db, "inwoner")), new PersoonId(await PersoonVan(db, "naaste")));
        var traject = await db.Set<Traject>().AsNoTracking().SingleAsync(t => t.InwonerId == inwoner);
        (ids["traject"], ids["dossier"]) = (traject.Id.Waarde, traject.DossierId.Waarde);
        ids["toestemming"] = await db.Set<Toestemming>().Where(t => EF.Property<DossierId>(t, "DossierId") == traject.DossierId && t.Doel == Toestemmingsdoel.Overleg && t.Verstrekkingen.Any())
            .Select(t => t.Id).SingleAsync();
        ids["naaste"] = await db.Set<Inwonerdossier>().Where(d => d.Id == traject.DossierId).SelectMany(d => d.Betrokkenen).Where(b => b.PersoonId == naaste).Select(b => b.Id).SingleAsync();
        ids["genomineerde"] = await db.Set<Resourcegroep>().Where(g => g.DossierId == traject.DossierId).SelectMany(g => g.Genomineerden).Where(g => g.Naam == "Nadia").Select(g => g.Id).SingleAsync();
        var plan = await db.Set<Plan>().AsNoTracking().Where(p => p.TrajectId == traject.Id).OrderByDescending(p => p.Nummer).FirstAsync();
        (ids["doel"], ids["afspraak"]) = (plan.Inhoud.Doelen[0].VoorstelId, plan.Inhoud.Doelen.SelectMany(d => d.Afspraken).First().VoorstelId);
        ids["document"] = (await db.Set<Document>().Where(d => d.DossierId == traject.DossierId && d.Formulier == "krachtenmatrix").Select(d => d.Id).SingleAsync()).Waarde;
        var roos = new PersoonId(await PersoonVan(db, "roos"));
        var getekend = (await db.Set<Document>().AsNoTracking().Include(d => d.Versies).ThenInclude(v => v.Handtekeningen).Where(d => d.Formulier == "samenwerkingsovereenkomst").ToListAsync())
            .Single(d => d.InDeMaak?.Handtekeningen.Any(h => h.IsOpen && h.PersoonId == roos) == true);
        ids["tekendoc"] = getekend.Id.Waarde;
        ids["mijn"] = getekend.InDeMaak!.Handtekeningen.Single(h => h.PersoonId == roos).Id;
        ids["ander"] = getekend.InDeMaak!.Handtekeningen.First(h => h.PersoonId != roos).Id;
        ids["meldcode"] = (await db.Set<Meldcode>().Select(m => m.Id).SingleAsync()).Waarde;
        ids["account"] = (await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Demonaam == "casusregisseur")).Id;
        var nieuw = await db.Set<Aanmelding>().AsNoTracking().Where(a => a.Status == Aanmeldstatus.Nieuw).OrderBy(a => a.Id).ToListAsync();
        var bekend = await db.Set<Persoon>().Select(p => p.Zoeksleutel).ToListAsync();
        ids["dubbele"] = nieuw.First(a => bekend.Contains(a.Zoeksleutel)).Id.Waarde;
        ids["aanmelding"] = nieuw.First(a => a.Id.Waarde != ids["dubbele"]).Id.Waarde;
        return true;
    }
}
