using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Herstel;

/// <summary>
/// Thirty people with the same page open press their button in the second in which one changes the text: over HTTP, by the page with its retries;
/// on PostgreSQL half of them on another node. Nobody meets an error, no word is lost, and what is there afterwards is what the rule says.
/// </summary>
public sealed class DertigTegelijkTests
{
    private const int Extra = 25; // With Samira, her tandem, Nadia and Petra: thirty.
    private const string NetVeranderd = "De tekst is net veranderd. Lees eerst de nieuwe tekst.";

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Dertig_mensen_stemmen_terwijl_een_de_tekst_verandert(Engine engine)
    {
        await using var database = await Testdatabase.Nieuw(engine, demo: true);
        await using var een = await Testapp.StartOp(database);
        await using var tweede = engine == Engine.Postgres ? await Testapp.StartOp(database) : null; // The embedded engine has one node.
        var nodes = new[] { een, tweede ?? een };
        string[] mensen = [.. await een.Diensten.VulKring("Samira", Extra), "inwoner", "casusregisseur", "ervaringsdeskundige", "naaste", "professional"];
        mensen.Length.ShouldBe(30);
        var traject = await Traject(database);

        using var schrijver = await een.Als("casusregisseur");
        var nieuw = await schrijver.Open($"/trajecten/{traject}/voorstellen/nieuw?soort=doel");
        var voorstel = (await schrijver.Verstuur(nieuw, "Leg voor aan iedereen", ("Invoer.Tekst", "Elke dag naar buiten"), ("Invoer.Gebied", "Wonen"))).Adres.AbsolutePath;
        var bezoekers = await Task.WhenAll(mensen.Select(async (naam, i) => await nodes[i % 2].Als(naam)));
        var gelezen = await Task.WhenAll(bezoekers.Select(b => b.Open(voorstel)));
        gelezen.ShouldAllBe(p => p.Document.QuerySelector("[name='Invoer.Versienummer']")!.GetAttribute("value") == "1");
        var wijzigen = await schrijver.Open(voorstel + "/wijzigen");

        var stemmen = bezoekers.Select((b, i) => Task.Run(() => b.Verstuur(gelezen[i], "Ja, dit is goed", ("Invoer.Woord", $"Woord van {i}")))).ToList();
        await Task.WhenAny(stemmen);
        var gewijzigd = await schrijver.Verstuur(wijzigen, "Bewaar en vraag iedereen opnieuw", ("Invoer.Tekst", "Elke ochtend naar buiten"));
        var antwoorden = await Task.WhenAll(stemmen);

        gewijzigd.Kop.ShouldContain("Elke ochtend naar buiten");
        antwoorden.ShouldAllBe(a => a.Status == HttpStatusCode.OK);
        var (aangenomen, geweigerd) = (antwoorden.Where(a => a.Tekst.Contains("Je antwoord is bewaard.")).ToList(), antwoorden.Where(a => a.Tekst.Contains(NetVeranderd)).ToList());
        (aangenomen.Count + geweigerd.Count).ShouldBe(30, "everybody hears which of the two it was");
        foreach (var antwoord in geweigerd)
            antwoord.Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe($"Woord van {Array.IndexOf(antwoorden, antwoord)}", "who loses keeps the words");

        var na = await Lees(database, voorstel);
        na.Versies.Count.ShouldBe(2);
        na.Versies.Single(v => v.Nummer == 1).Stemmen.Count.ShouldBe(aangenomen.Count, "each acknowledged stem is there once, on the text that was read");
        na.Huidige.Stemmen.ShouldBeEmpty();
        na.Huidige.Stand().NogTeVragen.Count.ShouldBe(30);
        // Either all thirty were before the edit, and the plan keeps that text, or the first text was never adopted.
        (na.LaatstAangenomen?.Nummer).ShouldBe(aangenomen.Count == 30 ? 1 : null);

        var opnieuw = await Task.WhenAll(bezoekers.Select(async b => await b.Verstuur(await b.Open(voorstel), "Ja, dit is goed")));
        opnieuw.ShouldAllBe(a => a.Status == HttpStatusCode.OK && a.Tekst.Contains("Je antwoord is bewaard."));
        opnieuw.Count(a => a.Tekst.Contains("Nu is iedereen het eens.")).ShouldBe(1, "exactly one stem is the last");
        var einde = await Lees(database, voorstel);
        (einde.LaatstAangenomen!.Nummer, einde.Huidige.Stemmen.Count).ShouldBe((2, 30));
        Array.ForEach(bezoekers, b => b.Dispose());
    }

    private static async Task<Guid> Traject(Testdatabase database)
    {
        await using var diensten = Testdiensten.Op(database);
        return (await diensten.MetDb(db => db.Set<Traject>().Where(t => db.Set<Persoon>().Any(p => p.Id == t.InwonerId && p.Naam.Voornaam == "Samira")).Select(t => t.Id).SingleAsync())).Waarde;
    }

    private static async Task<Voorstel> Lees(Testdatabase database, string pad)
    {
        var id = new VoorstelId(Guid.Parse(pad.Split('/')[^1]));
        await using var diensten = Testdiensten.Op(database);
        return await diensten.MetDb(db => db.Set<Voorstel>().AsNoTracking().Include(v => v.Versies).ThenInclude(v => v.Deelnemers)
            .Include(v => v.Versies).ThenInclude(v => v.Stemmen).AsSplitQuery().SingleAsync(v => v.Id == id));
    }
}
