using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Formulieren;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;

namespace Spil.EndToEnd.Tests;

/// <summary>Brings a traject as far as a journey needs, through the domain: documents, a measurement, a plan. How that goes on screen is tried elsewhere.</summary>
internal sealed class Werkprocesgids(Testapp app, string voornaam)
{
    private static readonly Dictionary<string, (string Pad, string Tekst)[]> Woorden = new()
    {
        ["netwerkanalyse"] = [($"mensen/{Rij}/wie", "Joke"), ($"mensen/{Rij}/relatie", "begeleiding"), ($"mensen/{Rij}/afstand", "gewoon"), ($"uitnodigen/{Rij}/wie", "Joke")],
        ["krachtenmatrix"] = [("matrix/wonen/nu", "Ik ken mijn straat."), ("top-1", "Ik geef niet op")],
        ["krachtenprofiel"] = [("wie-ben-ik", "Ik hou van rust."), ("eerst", "Slapen."), ("klopt", "ja")],
        ["signaleringsplan"] = [("fasen/goed/ik-merk", "Ik zing."), ("fasen/spanning/ik-merk", "Ik stel uit."), ("fasen/minder/ik-merk", "Gordijnen dicht."), ("fasen/crisis/ik-merk", "Ik zie niemand."),
            ("beschermt", "Iemand die belt."), ("besproken-op", "2026-01-05"), ("nakijken-op", "2026-07-05")],
        ["geheimhoudingsverklaring"] = [("naam", "Joke Wessels"), ("als", "ervaringsdeskundige"), ("begrepen", "ja")],
    };

    private const string Rij = "0193f0a0000070008000000000000001";

    public async Task<string> Traject() => await app.Traject(voornaam);

    /// <summary>A form is final; who signs does. One that is final already gets its next version.</summary>
    public Task Vul(string formulier) => Met(async (db, traject, wie, nu) =>
    {
        var (document, gebeurtenissen) = await Ingevuld(db, traject, formulier, wie, nu);
        var definitie = Definitie(formulier);
        if (definitie.Tekenaars.Count == 0)
            return [.. gebeurtenissen, document.RondAf(definitie, nu).Waarde];
        gebeurtenissen.Add(document.LegVoor(definitie, [new(definitie.Tekenaars.First(t => t.Verplicht).Code, wie.Persoon, wie.Naam)], nu).Waarde);
        var getekend = document.TekenOpScherm(definitie, document.InDeMaak!.Handtekeningen.Last(h => h.IsOpen).Id, wie.Persoon, wie.Naam, true, document.InDeMaak.Inhoudsmerk, nu).Waarde;
        return [.. gebeurtenissen, getekend.Gezet, getekend.Vast!];
    });

    /// <summary>The statement lies before somebody, who signs it on screen.</summary>
    public Task VraagGeheimhouding(string van) => Met(async (db, traject, _, nu) =>
    {
        var tekenaar = await Persoon(db, van);
        var (document, gebeurtenissen) = await Ingevuld(db, traject, "geheimhoudingsverklaring", tekenaar, nu);
        return [.. gebeurtenissen, document.LegVoor(Definitie("geheimhoudingsverklaring"), [new("deelnemer", tekenaar.Persoon, tekenaar.Naam)], nu).Waarde];
    });

    /// <summary>The inwoner gives a number.</summary>
    public Task Meet() => Met((db, traject, wie, nu) =>
    {
        var (meting, gestart) = Meting.Start(traject, null, nu.Datum(), Meetmoment.Start, nu.Datum()).Waarde;
        db.Add(meting);
        var ingevuld = meting.VulIn(traject, new(Leefgebied.Wonen, Beeldrol.Inwoner, wie.Persoon, 4, Tekort.Veel, "", "", "", false, false, 0), wie, nu).Waarde;
        return Task.FromResult<IReadOnlyList<Gebeurtenis>>([gestart, ingevuld]);
    });

    /// <summary>One goal on which everybody agrees, in a plan.</summary>
    public Task StelPlanVast(string casusregisseur, string ervaringsdeskundige) => Met(async (db, traject, wie, nu) =>
    {
        Door[] mensen = [wie, await Persoon(db, casusregisseur), await Persoon(db, ervaringsdeskundige)];
        string[] rollen = ["inwoner", "casusregisseur", "ervaringsdeskundige"];
        var inhoud = new Voorstelinhoud(Leefgebied.Wonen, Gericht.Inwoner, "Ik wil rust in huis.", "", "Het is druk.", "Het is stil.");
        var (voorstel, geschreven) = Voorstel.Schrijf(traject, Voorstelsoort.Doel, null, inhoud, wie, nu).Waarde;
        List<Gebeurtenis> gebeurd = [geschreven, voorstel.BrengIn(traject, [.. mensen.Zip(rollen, (m, r) => new Deelnemerinvoer(m.Persoon, m.Naam, r))], nu).Waarde];
        gebeurd.AddRange(mensen.Select(m => voorstel.GeefStem(new(m.Persoon, voorstel.Huidige.Nummer, Stemkeuze.Eens, "", Stemwijze.Zelf), m, nu).Waarde));
        var gezien = Checklist.GezienDoorSpil(Planopname.Maak([voorstel]).Doelen);
        var antwoorden = Checklist.Punten.Select(p => p.DoorSpil && !gezien.Contains(p.Code)
            ? new Checklistantwoord(p.Code, Checklistkeuze.NietNodig, "Later.") : new Checklistantwoord(p.Code, Checklistkeuze.Ja, ""));
        var inwoner = await db.Set<Persoon>().Where(p => p.Id == traject.InwonerId).Select(p => p.Naam).SingleAsync();
        var (plan, vastgesteld) = Plan.StelVast(traject, [voorstel], null,
            new(new(inwoner.Volledig, mensen[1].Naam, mensen[2].Naam), [.. antwoorden], nu.Datum().AddMonths(3), true), mensen[1], nu).Waarde;
        db.AddRange(voorstel, plan);
        return [.. gebeurd, vastgesteld];
    });

    /// <summary>As somebody who took part before Spil was there: no registration in Spil.</summary>
    public async Task ZonderAanmelding()
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var id = new TrajectId(Guid.Parse((await Traject())["/trajecten/".Length..]));
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Traject>().Where(t => t.Id == id)
            .ExecuteUpdateAsync(zet => zet.SetProperty(t => t.AanmeldingId, (AanmeldingId?)null));
    }

    private static Formulierdefinitie Definitie(string code) => new Herstelformulieren().Formulieren.Where(f => f.Code == code).MaxBy(f => f.Versie)!;

    private static async Task<(Document, List<Gebeurtenis>)> Ingevuld(AppDbContext db, Traject traject, string formulier, Door wie, DateTimeOffset nu)
    {
        var definitie = Definitie(formulier);
        var gebeurtenissen = new List<Gebeurtenis>();
        var document = await db.Set<Document>().Include(d => d.Versies).ThenInclude(v => v.Antwoorden).Include(d => d.Versies).ThenInclude(v => v.Handtekeningen)
            .AsSplitQuery().SingleOrDefaultAsync(d => d.ZaakId == traject.Id.Waarde && d.Formulier == formulier);
        if (document is null)
        {
            (document, var begonnen) = Document.Begin(traject.DossierId, traject.Id.Waarde, definitie, "", wie.Naam, nu).Waarde;
            db.Add(document);
            gebeurtenissen.Add(begonnen);
        }
        else
        {
            gebeurtenissen.Add(document.NieuweVersie(definitie, wie.Naam, nu).Waarde);
        }

        var gelezen = Antwoordlezer.Lees(definitie, Woorden[formulier].ToDictionary(w => w.Pad, w => w.Tekst));
        if (document.Vul(definitie, gelezen.Waarden, [.. gelezen.Waarden.Select(w => w.Pad)], document.InDeMaak!.Wijziging, wie.Naam, nu).Waarde.Gebeurtenis is { } ingevuld)
            gebeurtenissen.Add(ingevuld);
        return (document, gebeurtenissen);
    }

    private static async Task<Door> Persoon(AppDbContext db, string voornaam)
    {
        var persoon = await db.Set<Persoon>().AsNoTracking().SingleAsync(p => p.Naam.Voornaam == voornaam);
        return new(persoon.Id, persoon.Naam.Volledig);
    }

    private async Task Met(Func<AppDbContext, Traject, Door, DateTimeOffset, Task<IReadOnlyList<Gebeurtenis>>> werk)
    {
        var id = new TrajectId(Guid.Parse((await Traject())["/trajecten/".Length..]));
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var traject = await db.Set<Traject>().SingleAsync(t => t.Id == id);
        var nu = TimeProvider.System.GetUtcNow();
        var gebeurtenissen = await werk(db, traject, await Persoon(db, voornaam), nu);
        var resultaat = await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("reis"), nu, "Klaargezet voor een reis", traject.DossierId, gebeurtenissen));
        if (resultaat != Opslagresultaat.Opgeslagen) throw new InvalidOperationException($"{resultaat}");
    }
}
