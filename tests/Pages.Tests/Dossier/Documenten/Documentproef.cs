using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Spil.Platform.Schrijven;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Dossier.Documenten;

/// <summary>Documents to test with: begun by the pages, and forms of an organisation that are loaded as a beheerder would.</summary>
internal static class Documentproef
{
    public const string Aan = "Begin met invullen";

    /// <summary>A form with every kind of field, and conditions.</summary>
    public static readonly Formulierdefinitie Allessoorten = new("proef", 1, "Proefformulier",
    [
        new("een", "Eerste deel", "Vul in wat je weet.",
        [
            new("uitleg", Veldsoort.Uitleg, "Zo werkt het") { Hulp = "Lees dit eerst." },
            new("tekst", Veldsoort.Tekst, "Hoe noem je het?") { Verplicht = true },
            new("lang", Veldsoort.LangeTekst, "Vertel erover") { Hulp = "Zo lang als je wilt." },
            new("eigen", Veldsoort.EigenWoorden, "Wat wil jij?"),
            new("dag", Veldsoort.Datum, "Sinds wanneer?"),
            new("keuze", Veldsoort.Keuze, "Waar?") { Opties = [new("thuis", "Thuis"), new("buiten", "Buiten")] },
            new("keuzes", Veldsoort.Keuzes, "Met wie?") { Opties = [new("zus", "Mijn zus"), new("buur", "De buren"), new("vriend", "Een vriend")] },
            new("cijfer", Veldsoort.Schaal, "Hoe gaat het?") { Woorden = new("heel zwaar", "heel licht") },
            new("uren", Veldsoort.Getal, "Hoeveel uur?") { Eenheid = "per week", Hoogste = 168 },
            new("kosten", Veldsoort.Bedrag, "Wat kost het?"),
            new("wie", Veldsoort.Persoon, "Wie helpt?"),
            new("waar", Veldsoort.Organisatie, "Bij welke organisatie?"),
            new("hulp", Veldsoort.JaNee, "Wil je hulp?"),
            new("welke", Veldsoort.Tekst, "Welke hulp?") { ToonAls = new("hulp", Vergelijking.Is, "ja"), Verplicht = true },
        ]),
        new("twee", "Tweede deel", "",
        [
            new("mensen", Veldsoort.Lijst, "Mensen") { Velden = [new("naam", Veldsoort.Tekst, "Naam") { Verplicht = true }, new("rol", Veldsoort.Tekst, "Rol")] },
            new("wat", Veldsoort.Matrix, "Wat helpt?") { Rijen = [new("nu", "Nu"), new("straks", "Straks")], Kolommen = [new("ik", "Ik"), new("zij", "Zij")] },
            new("fasen", Veldsoort.Fasen, "Hoe merk je het?") { Fasen = [new("goed", "Het gaat goed", "groen", "zon"), new("mis", "Het gaat mis", "rood", "stop")], Velden = [new("merk", Veldsoort.LangeTekst, "Wat merk je?")] },
        ]),
        new("drie", "Alleen met hulp", "", [new("meer", Veldsoort.Tekst, "Nog iets?")]) { ToonAls = new("hulp", Vergelijking.Is, "ja") },
    ])
    { Bron = "Eigen ontwerp", Licentie = "EUPL-1.2", Gegevens = [Gegevenssoort.Profiel], Invullers = [Formulierrol.Inwoner, Formulierrol.Tandem] };

    /// <summary>A form of five hundred questions in five sections.</summary>
    public static readonly Formulierdefinitie Groot = new("groot", 1, "Groot formulier",
        [.. Enumerable.Range(1, 5).Select(s => new Sectie($"deel-{s}", $"Deel {s}", "",
            [.. Enumerable.Range(1, 100).Select(v => new Veld($"vraag-{s}-{v}", v % 2 == 0 ? Veldsoort.Datum : Veldsoort.Tekst, $"Vraag {s}.{v}?") { Verplicht = v == 99 })]))])
    { Bron = "Eigen ontwerp", Licentie = "EUPL-1.2", Gegevens = [Gegevenssoort.Profiel] };

    /// <summary>Loads a form and takes it in use, through the write path.</summary>
    public static async Task<FormulierId> Publiceer(this Testapp app, Formulierdefinitie formulier)
    {
        var eigen = EigenFormulier.Laad(formulier, Formulierschrijver.Schrijf(formulier), [], null, "Beheerder", DateTimeOffset.UnixEpoch).Waarde;
        var publicatie = eigen.Nieuw.Publiceer(eigen.Nieuw.Versie, [], DateTimeOffset.UnixEpoch).Waarde;
        await app.Sla(db => db.Add(eigen.Nieuw), eigen.Gebeurtenis, publicatie);
        return eigen.Nieuw.Id;
    }

    public static async Task TrekIn(this Testapp app, FormulierId id)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Spil.Platform.Data.AppDbContext>();
        var formulier = await db.Set<EigenFormulier>().SingleAsync(f => f.Id == id);
        var weg = formulier.TrekIn("Er komt een betere.", DateTimeOffset.UnixEpoch).Waarde;
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("proef"), DateTimeOffset.UnixEpoch, "Ingetrokken", null, [weg]));
    }

    /// <summary>Begins a document as this person and gives its address.</summary>
    public static async Task<string> Begin(this Bezoeker wie, DossierId dossier, string formulier)
    {
        var nieuw = await wie.Open($"/dossiers/{dossier}/documenten/nieuw");
        var eerste = await wie.Verstuur(nieuw, Aan, ("Formulier", formulier));
        var pad = eerste.Adres.AbsolutePath;
        return pad.StartsWith("/documenten/", StringComparison.Ordinal) ? string.Join('/', pad.Split('/')[..3]) : throw new InvalidOperationException(eerste.Tekst);
    }

    /// <summary>The last version of a document, with every answer that was ever given.</summary>
    public static async Task<Documentversie> Versie(this Testapp app, string pad)
    {
        var id = new DocumentId(Guid.Parse(pad["/documenten/".Length..]));
        return (await app.Met(db => db.Set<Document>().AsNoTracking().Include(d => d.Versies).ThenInclude(v => v.Antwoorden).SingleAsync(d => d.Id == id))).Versies.MaxBy(v => v.Nummer)!;
    }

    /// <summary>The name of a control.</summary>
    public static string Veld(string pad, string deel = "Tekst") => $"Invoer[{pad}].{deel}";

    private static async Task Sla(this Testapp app, Action<Spil.Platform.Data.AppDbContext> werk, params Gebeurtenis[] gebeurtenissen)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        werk(scope.ServiceProvider.GetRequiredService<Spil.Platform.Data.AppDbContext>());
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("proef"), DateTimeOffset.UnixEpoch, "Formulier geladen", null, gebeurtenissen));
    }
}
