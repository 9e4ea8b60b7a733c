using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Pages.Tests.Platform;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>All of one inwoner as one ZIP: everything is in it, nothing of anybody else, and a computer can read it by a published schema.</summary>
public sealed class AllesMeeTests
{
    [Fact]
    public async Task Alles_van_de_inwoner_zit_erin_en_niets_van_een_ander()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        await samira.VerstuurBestand(await samira.Open($"/dossiers/{dossier}/bijlagen/erbij"), "Voeg toe", "Invoer.Bestand", "brief.pdf", Proefbestanden.Pdf(), ("Invoer.Omschrijving", "Brief"), ("Invoer.Gegevens", "Plan"));
        var zip = await Zip(samira);
        var woorden = Woorden(zip, "dossier.json").Concat(Woorden(zip, "documenten.json")).ToHashSet();

        var (eigen, anderen) = await app.Met(async db => (await Teksten(db, dossier), await Teksten(db, null)));
        eigen.Count.ShouldBeGreaterThan(80);
        eigen.Where(t => !woorden.Contains(t)).ShouldBeEmpty("something of Samira is left out");
        // A name or a date can be of more people; a sentence and a BSN cannot.
        var zinnen = anderen.Except(eigen).Where(t => t.Split(' ').Length > 3 || t.All(char.IsAsciiDigit)).ToList();
        zinnen.Count.ShouldBeGreaterThan(eigen.Count * 2);
        zinnen.Where(woorden.Contains).ShouldBeEmpty("something of somebody else is in it");

        zip.GetEntry("bestanden/brief.pdf").ShouldNotBeNull();
        zip.Entries.ShouldContain(e => e.FullName.StartsWith("documenten/Netwerkanalyse", StringComparison.Ordinal));
        (await app.Inzagen(dossier)).Last().ShouldSatisfyAllConditions(r => r.Actie.ShouldBe("E"), r => r.Gebeurtenis.ShouldBe("alles over jou, om mee te nemen"));
        var log = await app.Inzagen(dossier);
        JsonNode.Parse(Lees(zip, "dossier.json"))!["delen"]!["inzagen"]!.AsArray().Count.ShouldBe(log.Count, "the whole log, with own looks and this export itself");
    }

    [Fact]
    public async Task Een_mens_leest_hetzelfde_in_gewone_woorden()
    {
        await using var app = await Testapp.Start();
        using var samira = await app.Als("inwoner");
        (await samira.Open("/mijn/meenemen")).Document.QuerySelector("a[href='/mijn/meenemen?handler=Zip']").ShouldNotBeNull();
        var zip = await Zip(samira);
        var inhoud = Lees(zip, "index.html");
        inhoud.ShouldContain("Alles over Samira el Idrissi");
        foreach (var pad in zip.Entries.Select(e => e.FullName).Where(n => n.StartsWith("over-jou/", StringComparison.Ordinal)))
            inhoud.ShouldContain(Uri.EscapeDataString(pad).Replace("%2F", "/", StringComparison.Ordinal));
        Lees(zip, "over-jou/Jouw gegevens.html").ShouldContain("<dt>Geboortedatum</dt><dd dir=\"auto\">14 mei 1991");
        var toestemming = Lees(zip, "over-jou/Wat jij goedvond.html");
        toestemming.ShouldContain("Delen met kring");
        toestemming.ShouldNotContain("<script");
        Lees(zip, "over-jou/Jouw schijf.html").ShouldContain("Ik schrik nog van elke brief.");
    }

    [Fact]
    public async Task Het_gepubliceerde_schema_hoort_bij_wat_spil_schrijft()
    {
        await using var app = await Testapp.Start();
        await using var scope = app.Diensten.CreateAsyncScope();
        var delen = scope.ServiceProvider.GetServices<IDossierexport>().SelectMany(e => e.Delen).ToList();
        var nu = Schema(delen);
        var bestand = Path.Combine(Broncode.Map, "docs", "koppelvlakken", "dossier.schema.json");
        if (!File.Exists(bestand) || File.ReadAllText(bestand) != nu)
            File.WriteAllText(Path.Combine(Path.GetTempPath(), "dossier.schema.json"), nu);
        File.ReadAllText(bestand).ShouldBe(nu, $"the form of dossier.json changed; the schema of now lies in {Path.GetTempPath()}");

        using var samira = await app.Als("inwoner");
        var json = JsonNode.Parse(Lees(await Zip(samira), "dossier.json"))!;
        json["vorm"]!.GetValue<string>().ShouldBe("spil-dossier/1");
        json["delen"]!.AsObject().Select(d => d.Key).ShouldBe(delen.Select(d => d.Naam));
        var streng = new JsonSerializerOptions(Exportjson.Opties) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
        foreach (var deel in delen)
            Should.NotThrow(() => json["delen"]![deel.Naam].Deserialize(deel.Vorm, streng), deel.Naam);
    }

    [Fact]
    public async Task Wie_geen_dossier_heeft_neemt_niets_mee_en_een_medewerker_komt_er_niet()
    {
        await using var app = await Testapp.Start();
        using var nadia = await app.Als("naaste");
        (await nadia.Open("/mijn/meenemen")).Tekst.ShouldContain("Er is nog geen plan van jou.");
        (await nadia.Open("/mijn/meenemen?handler=Zip")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open("/mijn/meenemen?handler=Zip")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    // Everything in people's own words, of one dossier or of all others.
    private static async Task<HashSet<string>> Teksten(AppDbContext db, DossierId? van)
    {
        var dossiers = await db.Set<Inwonerdossier>().Where(d => van == null || d.Id == van).Select(d => new { d.Id, d.InwonerId }).ToListAsync();
        if (van is null)
            dossiers.RemoveAll(d => d.InwonerId == db.Set<Persoon>().Single(p => p.Naam.Voornaam == "Samira").Id);
        var (ids, inwoners) = (dossiers.ConvertAll(d => d.Id), dossiers.ConvertAll(d => d.InwonerId));
        var teksten = new List<string?>();
        foreach (var p in await db.Set<Persoon>().AsNoTracking().Where(p => inwoners.Contains(p.Id)).ToListAsync())
            teksten.AddRange([p.Bsn?.Voluit(), p.Naam.Achternaam, p.Telefoon, p.Email]);
        foreach (var t in await db.Set<Traject>().AsNoTracking().Where(t => ids.Contains(t.DossierId)).ToListAsync())
            teksten.AddRange([t.Motto, t.Statusreden, t.VolgendMoment]);
        teksten.AddRange(await db.Set<Aanmelding>().Where(a => a.DossierId != null && ids.Contains(a.DossierId.Value)).Select(a => a.Reden).ToListAsync());
        foreach (var b in (await db.Set<Meting>().AsNoTracking().Include(m => m.Beelden).Where(m => ids.Contains(m.DossierId)).ToListAsync()).SelectMany(m => m.Beelden))
            teksten.AddRange([b.Goed, b.Mist, b.Erbij]);
        var voorstellen = await db.Set<Voorstel>().AsNoTracking().AsSplitQuery().Include(v => v.Versies).ThenInclude(v => v.Stemmen).Where(v => ids.Contains(v.DossierId)).ToListAsync();
        foreach (var v in voorstellen.SelectMany(v => v.Versies))
            teksten.AddRange([v.Inhoud.Tekst, v.Inhoud.Waarom, v.Inhoud.Beginsituatie, v.Inhoud.GewensteSituatie, .. v.Stemmen.Select(s => s.Woord)]);
        foreach (var p in await db.Set<Plan>().AsNoTracking().Where(p => ids.Contains(p.DossierId)).ToListAsync())
            teksten.AddRange([.. p.Inhoud.Doelen.Select(d => d.Tekst), .. p.Inhoud.Checklist.Select(c => c.Notitie)]);
        foreach (var e in await db.Set<Evaluatie>().AsNoTracking().Where(e => ids.Contains(e.DossierId)).ToListAsync())
            teksten.AddRange([e.WatIsBereikt, e.WatNog]);
        foreach (var d in await db.Set<Document>().AsNoTracking().AsSplitQuery().Include(d => d.Versies).ThenInclude(v => v.Antwoorden).Where(d => ids.Contains(d.DossierId)).ToListAsync())
            teksten.AddRange(d.Versies.Where(v => v == d.Laatste || v.Stand is Documentstand.Vast or Documentstand.Vervangen).SelectMany(v => v.Nu().Values).Select(a => a.Tekst));
        foreach (var v in await db.Set<Inzagevraag>().AsNoTracking().Where(v => ids.Contains(v.DossierId)).ToListAsync())
            teksten.AddRange([v.Vraag, v.Antwoord]);
        // Short answers such as "ja" and dates are of everybody.
        return [.. teksten.OfType<string>().Where(t => t.Length >= 9)];
    }

    private static string Schema(IEnumerable<Exportdeel> delen)
    {
        var vormen = new JsonObject();
        var plekken = new JsonObject();
        foreach (var deel in delen)
        {
            var vorm = Exportjson.Schema(deel.Vorm).AsObject();
            vorm.Insert(0, "$id", $"https://spil.example/koppelvlakken/dossier/{deel.Naam}");
            vorm.Insert(1, "title", deel.Kop);
            vormen[deel.Naam] = vorm;
            plekken[deel.Naam] = new JsonObject { ["$ref"] = $"#/$defs/{deel.Naam}" };
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = "https://spil.example/koppelvlakken/dossier.schema.json", ["title"] = "dossier.json in wat een inwoner meeneemt",
            ["type"] = "object", ["required"] = new JsonArray("vorm", "gemaaktOp", "delen"),
            ["properties"] = new JsonObject
            {
                ["vorm"] = new JsonObject { ["const"] = Exportjson.Vorm }, ["gemaaktOp"] = new JsonObject { ["type"] = "string", ["format"] = "date-time" },
                ["delen"] = new JsonObject { ["type"] = "object", ["properties"] = plekken },
            },
            ["$defs"] = vormen,
        }.ToJsonString(Exportjson.Opties) + "\n";
    }

    private static async Task<ZipArchive> Zip(Bezoeker wie)
    {
        using var antwoord = await wie.Haal("/mijn/meenemen?handler=Zip");
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Alles over Samira el Idrissi.zip");
        return new ZipArchive(new MemoryStream(await antwoord.Content.ReadAsByteArrayAsync()));
    }

    private static string Lees(ZipArchive zip, string naam)
    {
        using var lezer = new StreamReader(zip.GetEntry(naam).ShouldNotBeNull(naam).Open());
        return lezer.ReadToEnd();
    }

    private static IEnumerable<string> Woorden(ZipArchive zip, string naam) => Teksten(JsonNode.Parse(Lees(zip, naam)));

    private static IEnumerable<string> Teksten(JsonNode? knoop) => knoop switch
    {
        JsonObject deel => deel.SelectMany(d => Teksten(d.Value)),
        JsonArray lijst => lijst.SelectMany(Teksten),
        JsonValue waarde when waarde.GetValueKind() == JsonValueKind.String => [waarde.GetValue<string>()],
        _ => [],
    };
}
