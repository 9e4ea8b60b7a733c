using System.Globalization;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Spil.Beleid.Domein.Mededelingen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Groepen;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Meldcodes;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Domein.Toewijzingen;

namespace Spil.Pages.Tests.Web;

/// <summary>Addresses with words in braces for what has another id in each database: "/dossiers/{dossier}/kring". They are about Samira.</summary>
internal static class Voorbeeldadressen
{
    /// <summary>The words and what they stand for, in the demo.</summary>
    public static async Task<Dictionary<string, string>> Zoek(AppDbContext db)
    {
        var traject = await db.Set<Traject>().AsNoTracking().SingleAsync(t => db.Set<Persoon>().Any(p => p.Id == t.InwonerId && p.Naam.Voornaam == "Samira"));
        var dossier = traject.DossierId;
        var betrokkenen = db.Set<Inwonerdossier>().Where(d => d.Id == dossier).SelectMany(d => d.Betrokkenen);
        var plan = await db.Set<Plan>().AsNoTracking().Where(p => p.TrajectId == traject.Id).OrderByDescending(p => p.Nummer).FirstAsync();
        var vraag = await db.Set<Inzagevraag>().AsNoTracking().SingleAsync(v => v.BeantwoordOp == null && v.DossierId == dossier);
        var overleg = await db.Set<Overleg>().AsNoTracking().Include(o => o.Genodigden).SingleAsync(o => o.TrajectId == traject.Id && o.Stand == Overlegstand.Gepland);
        var verslag = await db.Set<Verslag>().AsNoTracking().Include(v => v.Correcties).Include(v => v.Ontvangers).SingleAsync(v => v.DossierId == dossier);
        var concept = await db.Set<Verslag>().AsNoTracking().Include(v => v.Notities).SingleAsync(v => v.Stand == Verslagstand.Concept);
        var bezig = await db.Set<Overleg>().AsNoTracking().SingleAsync(o => o.Stand == Overlegstand.Bezig);
        // By name, which is the same in every database.
        var nieuw = await db.Set<Aanmelding>().AsNoTracking().Where(a => a.Status == Aanmeldstatus.Nieuw).OrderBy(a => a.Zoeksleutel).ToListAsync();
        var bekend = await db.Set<Persoon>().Select(p => p.Zoeksleutel).ToListAsync();
        var dubbele = nieuw.First(a => bekend.Contains(a.Zoeksleutel));
        return new()
        {
            ["traject"] = traject.Id.ToString(), ["dossier"] = dossier.ToString(),
            ["toestemming"] = $"{await db.Set<Toestemming>().Where(t => EF.Property<DossierId>(t, "DossierId") == dossier && t.Doel == Toestemmingsdoel.Overleg && t.Verstrekkingen.Any()).Select(t => t.Id).SingleAsync()}",
            ["naaste"] = $"{await betrokkenen.Where(b => db.Set<Persoon>().Any(p => p.Id == b.PersoonId && p.Naam.Voornaam == "Nadia")).Select(b => b.Id).SingleAsync()}",
            ["netwerklid"] = $"{await db.Set<Netwerklid>().Where(l => l.DossierId == dossier && l.Naam == "Ineke").Select(l => l.Id).SingleAsync()}",
            ["uitnodiging"] = $"{await db.Set<Uitnodiging>().Where(u => u.DossierId == dossier && u.Naam.Voornaam == "Youssef").Select(u => u.Id).SingleAsync()}",
            ["beschermd"] = $"{await db.Set<Vertegenwoordiger>().Where(v => v.Naam == "Sjoerd Kuipers").Select(v => EF.Property<DossierId>(v, "DossierId")).SingleAsync()}",
            ["vertegenwoordiger"] = $"{await db.Set<Vertegenwoordiger>().Where(v => v.Naam == "Sjoerd Kuipers").Select(v => v.Id).SingleAsync()}",
            ["genomineerde"] = $"{await db.Set<Resourcegroep>().Where(g => g.DossierId == dossier).SelectMany(g => g.Genomineerden).Where(g => g.Naam == "Nadia").Select(g => g.Id).SingleAsync()}",
            ["doel"] = $"{plan.Inhoud.Doelen[0].VoorstelId}", ["afspraak"] = $"{plan.Inhoud.Doelen.SelectMany(d => d.Afspraken).First().VoorstelId}",
            ["document"] = $"{await db.Set<Document>().Where(d => d.DossierId == dossier && d.Formulier == "krachtenmatrix").Select(d => d.Id).SingleAsync()}",
            ["meldcode"] = $"{await db.Set<Meldcode>().Select(m => m.Id).SingleAsync()}", ["stuk"] = $"{await db.Set<Processtuk>().Select(s => s.Id).FirstAsync()}",
            ["overleg"] = $"{overleg.Id}", ["gast"] = $"{overleg.Genodigden.Single(g => g.PersoonId == null).Id}",
            ["prikker"] = $"{await db.Set<Overleg>().Where(o => o.Stand == Overlegstand.DatumPrikken).Select(o => o.Id).SingleAsync()}", ["mdo"] = $"{await db.Set<Overleg>().Where(o => o.Soort == Overlegsoort.Aansluiten).Select(o => o.Id).SingleAsync()}",
            ["terugblik"] = $"{verslag.OverlegId}", ["gedeeld"] = $"{verslag.Correcties[0].NotitieId}", ["correctie"] = $"{verslag.Correcties[0].Id}", ["lezer"] = $"{verslag.Ontvangers.Single(o => o.Wijze == Ontvangwijze.Papier).GenodigdeId}",
            ["concept"] = $"{concept.OverlegId}", ["notitie"] = $"{concept.Notities[0].Id}",
            ["bezig"] = $"{bezig.Id}", ["optafel"] = $"{bezig.OpTafelId}", ["gehouden"] = $"{await db.Set<Overleg>().Where(o => o.Stand == Overlegstand.Gehouden && o.Soort == Overlegsoort.Netwerkoverleg && !o.Gestopt).Select(o => o.Id).SingleAsync()}",
            ["geweest"] = $"{await db.Set<Overleg>().Where(o => o.TrajectId == traject.Id && o.Stand == Overlegstand.Gehouden).Select(o => o.Id).SingleAsync()}",
            ["vraag"] = vraag.Id.ToString(), ["regel"] = vraag.Regelnummer.ToString(CultureInfo.InvariantCulture),
            ["bundel"] = $"{await db.Set<Overdracht>().Where(o => o.Stand == Overdrachtstand.Voorgesteld).Select(o => o.BundelId).SingleAsync()}",
            ["overdracht"] = $"{await db.Set<Overdracht>().Where(o => o.Stand == Overdrachtstand.Afgesproken).OrderByDescending(o => o.Ingang).Select(o => o.Id).FirstAsync()}",
            ["medewerker"] = $"{await db.Set<Account>().Where(a => a.Demonaam == "nora").Select(a => a.Id).SingleAsync()}",
            ["nood"] = $"{await db.Set<Noodtoegang>().OrderBy(n => n.Begonnen).Select(n => n.Id).FirstAsync()}",
            ["oud"] = $"{await db.Set<Inwonerdossier>().Where(d => db.Set<Persoon>().Any(p => p.Id == d.InwonerId && p.Naam.Voornaam == "Wilma")).Select(d => d.Id).SingleAsync()}",
            ["verzoek"] = $"{await db.Set<Verwijderverzoek>().Where(v => v.Stand == Verzoekstand.Open).Select(v => v.Id).SingleAsync()}",
            ["beslist"] = $"{await db.Set<Verwijderverzoek>().Where(v => v.Stand == Verzoekstand.Geweigerd).Select(v => v.Id).SingleAsync()}",
            ["verklaring"] = $"{await db.Set<Vernietigingsverklaring>().Select(v => v.Id).SingleAsync()}",
            ["melding"] = await Melding("Ank"), ["besloten"] = await Melding("Corrie"), ["verslag"] = await Melding("Wil"), ["nieuwe"] = await Melding("Riek"), ["lopend"] = await Melding("Toos"),
            ["bezwaar"] = await Bezwaar("Stien"), ["laat"] = await Bezwaar("Hilda"), ["proforma"] = await Bezwaar("Sjaan"), ["verdaagd"] = await Bezwaar("Wout"), ["ingebreke"] = await Bezwaar("Annie"), ["bezwaarbrief"] = await Bezwaar("Leen"),
            ["besluit"] = $"{await db.Set<Besluit>().Where(b => db.Set<Melding>().Any(m => m.Id == b.MeldingId && db.Set<Persoon>().Any(p => p.Id == m.InwonerId && p.Naam.Voornaam == "Corrie"))).Select(b => b.Id).SingleAsync()}",
            ["signaal"] = await Signaal(Signaalgever.Ander, "Corrie"), ["vangever"] = await Signaal(Signaalgever.Aanbieder, "Annie"), ["eigensignaal"] = await Signaal(Signaalgever.Inwoner, "Sjaan"),
            ["hulp"] = $"{(await db.Set<Toewijzing>().SingleAsync()).DossierId}", ["toewijzing"] = $"{await db.Set<Toewijzing>().Select(t => t.Id).SingleAsync()}", ["bericht"] = $"{await db.Set<Iwmobericht>().Where(b => b.Soort == "317").Select(b => b.Id).SingleAsync()}",
            ["declaratie"] = $"{await db.Set<Spil.Wmo.Domein.Declaraties.Declaratie>().Where(d => d.Volgnummer == 2).Select(d => d.Id).SingleAsync()}",
            ["geholpen"] = $"{await db.Set<Bezwaar>().Where(b => db.Set<Persoon>().Any(p => p.Id == b.InwonerId && p.Naam.Voornaam == "Stien")).Select(b => b.DossierId).SingleAsync()}",
            ["her"] = await Her("Harm"), ["herberekend"] = await Her("Geesje"), ["herbesloten"] = await Her("Wies"), ["heraankondigen"] = await Her("Aagje"),
            ["ronde"] = $"{await db.Set<Herindicatieronde>().Where(r => r.GestartOp != null).Select(r => r.Id).FirstAsync()}", ["rondeconcept"] = $"{await db.Set<Herindicatieronde>().Where(r => r.GestartOp == null).Select(r => r.Id).FirstAsync()}",
            ["mededeling"] = $"{await db.Set<Mededeling>().Select(m => m.Id).FirstAsync()}",
            ["dubbele"] = dubbele.Id.ToString(), ["aanmelding"] = nieuw.First(a => a != dubbele).Id.ToString(),
        };

        async Task<string> Signaal(Signaalgever gever, string voornaam) => $"{await db.Set<Signaal>().Where(s => s.Gever == gever && db.Set<Persoon>().Any(p => p.Id == s.InwonerId && p.Naam.Voornaam == voornaam)).Select(s => s.Id).SingleAsync()}";

        async Task<string> Bezwaar(string voornaam) => $"{await db.Set<Bezwaar>().Where(b => db.Set<Persoon>().Any(p => p.Id == b.InwonerId && p.Naam.Voornaam == voornaam)).Select(b => b.Id).SingleAsync()}";

        async Task<string> Her(string voornaam) => $"{await db.Set<Herindicatie>().Where(h => db.Set<Persoon>().Any(p => p.Id == h.InwonerId && p.Naam.Voornaam == voornaam)).Select(h => h.Id).SingleAsync()}";

        async Task<string> Melding(string voornaam) => $"{await db.Set<Melding>().IgnoreAutoIncludes().Where(m => db.Set<Persoon>().Any(p => p.Id == m.InwonerId && p.Naam.Voornaam == voornaam)).Select(m => m.Id).SingleAsync()}";
    }

    /// <summary>The address with the ids in it.</summary>
    public static string Vul(this IReadOnlyDictionary<string, string> woorden, string pad) =>
        woorden.Aggregate(pad, (p, woord) => p.Replace($"{{{woord.Key}}}", woord.Value, StringComparison.Ordinal));

    /// <summary>True when this is an address of that route.</summary>
    public static bool Past(RoutePattern route, string adres)
    {
        var delen = adres.Split('?')[0].Trim('/').Split('/');
        return delen.Length <= route.PathSegments.Count && delen.Length >= route.PathSegments.Count - route.Parameters.Count(p => p.IsOptional)
            && route.PathSegments.Zip(delen).All(d => d.First.Parts[0] switch
            {
                RoutePatternLiteralPart vast => vast.Content == d.Second,
                RoutePatternParameterPart deel => d.Second.StartsWith('{') || !deel.ParameterPolicies.Any(p => p.Content == "guid"),
                _ => false,
            });
    }
}
