using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Groepen;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Meldcodes;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Dossier.Documenten;
using Spil.Pages.Tests.Dossier.Formulieren;
using Spil.Pages.Tests.Platform;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Web.Toegang;

/// <summary>Somebody who tries every address.</summary>
/// <param name="Kop">What the table calls this person.</param>
/// <param name="Demonaam">The way in.</param>
internal sealed record Kijker(string Kop, string Demonaam);

/// <summary>The dossier of Samira, and somebody for every relation that one can have with it.</summary>
internal sealed class Toegangsproef : IAsyncDisposable
{
    private readonly Dictionary<string, string> woorden = [];

    private Toegangsproef(Testapp site) => Site = site;

    public Testapp Site { get; }

    public static IReadOnlyList<Kijker> Kijkers { get; } =
    [
        new("inwoner zelf", "inwoner"),
        new("casusregisseur in het tandem", "casusregisseur"),
        new("ervaringsdeskundige in het tandem", "ervaringsdeskundige"),
        new("naaste in de kring, ziet alles", "proef-naaste-alles"),
        new("naaste in de kring, ziet alleen de schijf", "proef-naaste-schijf"),
        new("professional in de kring, ziet alles", "proef-professional"),
        new("professional in de kring, gepauzeerd", "proef-pauze"),
        new("professional, gestopt", "proef-gestopt"),
        new("casusregisseur van dezelfde organisatie, zonder relatie", "ilse"),
        new("casusregisseur van een andere organisatie, zonder relatie", "roos"),
        new("een andere inwoner", "marcel"),
        new("projectleider", "projectleider"),
        new("kernpartner", "kernpartner"),
        new("consulent", "consulent"),
        new("zorgaanbieder", "aanbieder"),
        new("beleidsmedewerker", "beleid"),
        new("beheerder", "beheerder"),
        new("functionaris", "functionaris"),
    ];

    /// <summary>Who of these look again when the dossier is closed to all but the inwoner and the casusregisseur; another projectleider decided so.</summary>
    public static IReadOnlyList<Kijker> BijAfscherming { get; } = [.. Kijkers.Where(k => k.Demonaam is "inwoner" or "casusregisseur" or "ervaringsdeskundige" or "proef-naaste-alles" or "proef-professional" or "projectleider")];

    public static async Task<Toegangsproef> Start()
    {
        var proef = new Toegangsproef(await Testapp.Start());
        await proef.MaakMensen();
        await proef.Bereid();
        await proef.Zoek();
        return proef;
    }

    /// <summary>The address with the ids of Samira's dossier in it.</summary>
    public string Vul(string pad) => woorden.Aggregate(pad, (p, woord) => p.Replace($"{{{woord.Key}}}", woord.Value, StringComparison.Ordinal));

    /// <summary>From here on the dossier is closed: the projectleider chose that of the people around Samira only Marjan stays.</summary>
    public async Task SchermAf()
    {
        await using var scope = Site.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var vandaag = TimeProvider.System.Vandaag();
        var dossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == new DossierId(Guid.Parse(woorden["dossier"])));
        var marjan = dossier.Betrokkenen.Single(b => b.Rol == Betrokkenheid.Casusregisseur && b.GeldtOp(vandaag)).PersoonId;
        var elders = (await db.Set<Account>().Where(a => a.Demonaam == "beleid").Select(a => a.PersoonId).SingleAsync())!.Value; // Another projectleider decided.
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(
            new(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", dossier.Id, dossier.SchermAf(new("proef", [marjan], elders, "proef"), vandaag).Waarde));
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>Everybody around Samira whom the demo does not have.</summary>
    private async Task MaakMensen()
    {
        Gegevenssoort[] alles = [.. Enum.GetValues<Gegevenssoort>()];
        await using var scope = Site.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var vandaag = TimeProvider.System.Vandaag();
        var id = await Site.DossierVan("Samira");
        var dossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == id);
        List<Gebeurtenis> gebeurd = [];
        Betrek("Naaste Alles", "proef-naaste-alles", Rol.Naaste, Betrokkenheid.Naaste, alles);
        Betrek("Naaste Schijf", "proef-naaste-schijf", Rol.Naaste, Betrokkenheid.Naaste, [Gegevenssoort.Schijf]);
        Betrek("Prof Alles", "proef-professional", Rol.Professional, Betrokkenheid.Professional, alles);
        var gestopt = Betrek("Prof Gestopt", "proef-gestopt", Rol.Professional, Betrokkenheid.Professional, alles);
        gebeurd.Add(dossier.Beeindig(gestopt, vandaag).Waarde);
        var pauze = Betrek("Prof Pauze", "proef-pauze", Rol.Professional, Betrokkenheid.Professional, alles);
        gebeurd.Add(dossier.Pauzeer(pauze, vandaag).Waarde);
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", id, gebeurd));

        Guid Betrek(string naam, string demonaam, Rol rol, Betrokkenheid als, IReadOnlyList<Gegevenssoort> bereik)
        {
            var persoon = Persoon.Maak(new(naam.Split(' ')[0], "", naam.Split(' ')[1]), vandaag).Waarde;
            var email = demonaam + "@voorbeeld.nl";
            db.Add(persoon.Nieuw);
            db.Add(new Account
            {
                Naam = naam, Rol = rol, PersoonId = persoon.Nieuw.Id, Demonaam = demonaam, Email = email, UserName = email, EmailConfirmed = true,
                NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant(), SecurityStamp = demonaam,
            });
            var betrokken = dossier.Betrek(new(persoon.Nieuw.Id, als, "proef", vandaag.AddDays(-1), null, bereik, true), "proef").Waarde;
            gebeurd.AddRange([persoon.Gebeurtenis, betrokken]);
            return betrokken.Betrokkene;
        }
    }

    // What the demo lacks: a file, a logo, a form of the organisation itself, and a document that waits for Samira and for Marjan.
    private async Task Bereid()
    {
        var dossier = await Site.DossierVan("Samira");
        using var samira = await Site.Als("inwoner");
        await samira.VerstuurBestand(await samira.Open($"/dossiers/{dossier}/bijlagen/erbij"), "Voeg toe", "Invoer.Bestand", "brief.pdf", Proefbestanden.Pdf(), ("Invoer.Omschrijving", "Brief"), ("Invoer.Gegevens", "Plan"));
        using var sanne = await Site.Als("beheerder");
        await sanne.Laad(Ladekast.Json("proefbezoek"));
        await sanne.Publiceer("proefbezoek");
        var organisatie = await Site.Met(db => db.Set<Organisatie>().OrderBy(o => o.Naam).Select(o => o.Id).FirstAsync());
        await sanne.VerstuurBestand(await sanne.Open($"/beheer/organisaties/{organisatie}"), "Opslaan", "Invoer.Logo", "logo.png", Proefbestanden.Png);
        woorden["organisatie"] = organisatie.ToString();
        woorden["klaar"] = (await Site.Ingevuld()).Split('/')[^1];
        var voorgelegd = await Site.Voorgelegd();
        woorden["tekendoc"] = voorgelegd.Split('/')[^1];
        woorden["mijn"] = (await Site.Handtekening(voorgelegd, "Marjan")).Wie.Id.ToString();
        woorden["ander"] = (await Site.Handtekening(voorgelegd, "Samira")).Wie.Id.ToString();
    }

    private Task<bool> Zoek() => Site.Met(async db =>
    {
        var traject = await db.Set<Traject>().AsNoTracking().SingleAsync(t => db.Set<Persoon>().Any(p => p.Id == t.InwonerId && p.Naam.Voornaam == "Samira"));
        (woorden["traject"], woorden["dossier"]) = (traject.Id.ToString(), traject.DossierId.ToString());
        woorden["naaste"] = (await db.Set<Inwonerdossier>().Where(d => d.Id == traject.DossierId).SelectMany(d => d.Betrokkenen)
            .Where(b => b.Rol == Betrokkenheid.Naaste && b.Relatie == "proef").OrderBy(b => b.Id).Select(b => b.Id).FirstAsync()).ToString();
        var plan = await db.Set<Plan>().AsNoTracking().Where(p => p.TrajectId == traject.Id).OrderByDescending(p => p.Nummer).FirstAsync();
        woorden["toestemming"] = (await db.Set<Toestemming>().Where(t => EF.Property<DossierId>(t, "DossierId") == traject.DossierId && t.Doel == Toestemmingsdoel.Overleg && t.Verstrekkingen.Any())
            .Select(t => t.Id).SingleAsync()).ToString();
        woorden["genomineerde"] = (await db.Set<Resourcegroep>().Where(g => g.DossierId == traject.DossierId).SelectMany(g => g.Genomineerden).Where(g => g.Naam == "Nadia").Select(g => g.Id).SingleAsync()).ToString();
        woorden["meldcode"] = (await db.Set<Meldcode>().Select(m => m.Id).SingleAsync()).ToString();
        var vraag = await db.Set<Inzagevraag>().AsNoTracking().SingleAsync(v => v.BeantwoordOp == null && v.DossierId == traject.DossierId);
        (woorden["vraag"], woorden["regel"]) = (vraag.Id.ToString(), vraag.Regelnummer.ToString(System.Globalization.CultureInfo.InvariantCulture));
        woorden["doel"] = plan.Inhoud.Doelen[0].VoorstelId.ToString();
        woorden["afspraak"] = plan.Inhoud.Doelen.SelectMany(d => d.Afspraken).First().VoorstelId.ToString();
        woorden["document"] = (await db.Set<Document>().Where(d => d.DossierId == traject.DossierId && d.Formulier == "krachtenmatrix").Select(d => d.Id).SingleAsync()).ToString();
        woorden["bijlage"] = (await db.Set<Bijlage>().Where(b => b.Omschrijving == "Brief").Select(b => b.Id).SingleAsync()).ToString();
        woorden["stuk"] = (await db.Set<Processtuk>().Select(s => s.Id).FirstAsync()).ToString();
        woorden["account"] = (await db.Set<Account>().Where(a => a.Demonaam == "aanbieder").Select(a => a.Id).SingleAsync()).ToString();
        var nieuw = await db.Set<Aanmelding>().AsNoTracking().Where(a => a.Status == Aanmeldstatus.Nieuw).OrderBy(a => a.Zoeksleutel).ToListAsync();
        var bekend = await db.Set<Persoon>().Select(p => p.Zoeksleutel).ToListAsync();
        var dubbele = nieuw.First(a => bekend.Contains(a.Zoeksleutel));
        (woorden["dubbele"], woorden["aanmelding"]) = (dubbele.Id.ToString(), nieuw.First(a => a != dubbele).Id.ToString());
        return true;
    });
}
