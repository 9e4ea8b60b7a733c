using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Shouldly;
using Spil.Pages.Tests.Platform;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier.Documenten;

public sealed class MeenemenTests
{
    [Fact]
    public async Task De_inwoner_neemt_alles_mee_in_een_zip_die_elke_computer_opent()
    {
        await using var app = await Testapp.Start();
        var doc = await app.Voorgelegd();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        await samira.Teken(await samira.Open((await app.Handtekening(doc, "Samira")).Pad), "Samira el Idrissi");
        foreach (var (naam, wat) in new[] { ("CON.pdf", "Een"), ("con.pdf", "Twee"), ("a:b?.pdf", "Drie") })
        {
            await samira.VerstuurBestand(await samira.Open($"/dossiers/{dossier}/bijlagen/erbij"), "Voeg toe", "Invoer.Bestand", naam, Proefbestanden.Pdf(tekst: wat),
                ("Invoer.Omschrijving", wat), ("Invoer.Gegevens", "Crisis"));
        }

        (await samira.Open($"/dossiers/{dossier}/documenten")).Document.QuerySelector($"a[href='/dossiers/{dossier}/documenten/zip']").ShouldNotBeNull();
        var zip = await Zip(samira, dossier.ToString());
        var namen = zip.Entries.Select(e => e.FullName).ToList();
        namen.Select(n => n.ToUpperInvariant()).ShouldBeUnique();
        namen.ShouldAllBe(n => !n.Any("\\:*?\"<>|".Contains) && !n.StartsWith('/') && !n.Contains("..", StringComparison.Ordinal));
        namen.ShouldContain("documenten/Belofte, versie 1.html");
        namen.ShouldContain("documenten/Netwerkanalyse, versie 1.html");
        namen.Where(n => n.StartsWith("bestanden/", StringComparison.Ordinal)).ShouldBe(["bestanden/a-b-.pdf", "bestanden/_con.pdf", "bestanden/_CON (2).pdf"], ignoreOrder: true);
        var blad = Lees(zip, "documenten/Belofte, versie 1.html");
        blad.ShouldContain("Wij vertellen niets door.");
        blad.ShouldContain("Getekend op het scherm");
        blad.ShouldNotContain("<script");
        blad.ShouldNotContain("=\"/", Case.Sensitive, "nothing points back to the site");
        Lees(zip, "index.html").ShouldContain("documenten/Belofte%2C%20versie%201.html");
        using var json = JsonDocument.Parse(Lees(zip, "documenten.json"));
        var belofte = json.RootElement.GetProperty("documenten").EnumerateArray().Single(d => d.GetProperty("formulier").GetString() == "belofte");
        belofte.GetProperty("inhoudsmerk").GetString().ShouldBe((await app.Stuk(doc)).InDeMaak!.Inhoudsmerk);
        belofte.GetProperty("antwoorden")[0].GetProperty("tekst").GetString().ShouldBe("Wij vertellen niets door.");
        json.RootElement.GetProperty("bestanden").GetArrayLength().ShouldBe(3);
        (await app.Inzagen(dossier)).Last().ShouldSatisfyAllConditions(r => r.Actie.ShouldBe("E"), r => r.Gebeurtenis.ShouldBe("alle documenten, om mee te nemen"));

        using var nadia = await app.Als("naaste"); // Contact, schijf and plan: an evaluation, but nothing that is signed and no profile.
        var haar = (await Zip(nadia, dossier.ToString())).Entries.Select(e => e.FullName).ToList();
        haar.ShouldContain("documenten/Samen terugkijken, versie 1.html");
        haar.ShouldAllBe(n => !n.Contains("Belofte", StringComparison.Ordinal) && !n.StartsWith("bestanden/", StringComparison.Ordinal) && !n.Contains("Netwerk", StringComparison.Ordinal));
        using var bert = await app.Als("bert");
        (await bert.Open($"/dossiers/{dossier}/documenten/zip")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var fleur = await app.Als("projectleider");
        (await fleur.Open($"/dossiers/{dossier}/documenten/zip")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<ZipArchive> Zip(Bezoeker wie, string dossier)
    {
        using var antwoord = await wie.Haal($"/dossiers/{dossier}/documenten/zip");
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Documenten van Samira el Idrissi.zip");
        return new ZipArchive(new MemoryStream(await antwoord.Content.ReadAsByteArrayAsync()));
    }

    private static string Lees(ZipArchive zip, string naam)
    {
        using var lezer = new StreamReader(zip.GetEntry(naam).ShouldNotBeNull(naam).Open());
        return lezer.ReadToEnd();
    }
}
