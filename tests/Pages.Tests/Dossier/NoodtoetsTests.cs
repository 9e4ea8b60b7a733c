using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>The functionaris looks at every noodtoegang, and hears of every question.</summary>
public sealed class NoodtoetsTests
{
    [Fact]
    public async Task De_functionaris_kijkt_schrijft_op_en_neemt_de_lijst_mee()
    {
        await using var app = await Testapp.Start();
        using var hanna = await app.Als("functionaris");
        var lijst = await hanna.Open("/functionaris/noodtoegang");
        lijst.Tekst.ShouldContain("Nog niet bekeken");
        var nood = await app.Met(db => db.Set<Noodtoegang>().AsNoTracking().OrderByDescending(n => n.Begonnen).FirstAsync());
        var een = await hanna.Open($"/functionaris/noodtoegang/{nood.Id}");
        een.Tekst.ShouldContain(nood.Reden);
        var ookOpen = await hanna.Open($"/functionaris/noodtoegang/{nood.Id}");
        (await hanna.Verstuur(een, "Bewaar", ("Bevinding", " "))).FoutBij("Bevinding").ShouldNotBeNull().ShouldContain("Schrijf op wat je vond.");
        (await hanna.Verstuur(een, "Bewaar", ("Bevinding", "=Gebeld. Het was nodig."))).Tekst.ShouldContain("Deze noodtoegang is bekeken.");
        var botsing = await hanna.Verstuur(ookOpen, "Bewaar", ("Bevinding", "Iets anders."));
        botsing.Tekst.ShouldContain(Noodregels.Verouderd.Zin);
        (await app.Inzagen(nood.DossierId)).Last(r => r.Naam == "Hanna Dekker").Gebeurtenis.ShouldBe("de noodtoegang, om te kijken of die nodig was");

        (await hanna.Open("/functionaris/noodtoegang?toon=open")).Tekst.ShouldNotContain(nood.Reden);
        using var csv = await hanna.Haal("/functionaris/noodtoegang?handler=Csv");
        var tekst = Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync());
        tekst.ShouldContain(nood.Naam);
        tekst.ShouldContain("'=Gebeld.", Case.Sensitive, "a spreadsheet runs no words of people");
        var ooit = nood.Begonnen.Datum().AddDays(-40);
        (await hanna.Open($"/functionaris/noodtoegang?periode=eigen&Van.Dag={ooit.Day}&Van.Maand={ooit.Month}&Van.Jaar={ooit.Year}&Tot.Dag={ooit.Day}&Tot.Maand={ooit.Month}&Tot.Jaar={ooit.Year}"))
            .Tekst.ShouldContain("Niemand gebruikte noodtoegang");
        (await hanna.Open("/functionaris/noodtoegang?periode=eigen&Van.Dag=40&Van.Maand=1&Van.Jaar=2026")).FoutBij("Van.Dag").ShouldNotBeNull();

        (await hanna.Open($"/functionaris/noodtoegang/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open("/functionaris/noodtoegang")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Van_een_vraag_krijgt_de_functionaris_post_en_van_het_antwoord_hoort_de_inwoner_op_Mijn_Spil()
    {
        await using var app = await Testapp.Start(instellingen: "--Spil:Functionaris:Email=fg@voorbeeld.nl");
        using var samira = await app.Als("inwoner");
        using var hanna = await app.Als("functionaris");
        var gezien = await samira.Open("/mijn/gezien");
        var vraag = await samira.Open(gezien.Document.QuerySelector("a[href^='/mijn/gezien/vraag/']")!.GetAttribute("href")!);
        await samira.Verstuur(vraag, "Verstuur je vraag", ("Vraag", "Waarom keek Joke?"));
        var brief = (await app.Met(db => db.Set<Spil.Platform.Post.Bericht>().Where(b => b.Aan == "fg@voorbeeld.nl").OrderByDescending(b => b.Id).FirstOrDefaultAsync())).ShouldNotBeNull();
        brief.Onderwerp.ShouldBe("Er is een vraag in Spil");
        (brief.Tekst + brief.Onderwerp).ShouldNotContain("Samira");
        (brief.Tekst + brief.Onderwerp).ShouldNotContain("Joke");

        var eerst = await samira.Open("/mijn");
        var open = (await app.Met(db => db.Set<Spil.Dossier.Domein.Inzagevragen.Inzagevraag>().SingleAsync(v => v.Vraag == "Waarom keek Joke?"))).Id;
        await hanna.Verstuur(await hanna.Open($"/functionaris/vragen/{open}"), "Verstuur antwoord", ("Antwoord", "Zij belde jou die dag."));
        var straks = await samira.Open("/mijn");
        Antwoorden(straks).ShouldBe(Antwoorden(eerst) + 1);
        straks.Tekst.ShouldContain("Er is antwoord op jouw vraag");
    }

    private static int Antwoorden(Pagina pagina) => pagina.Tekst.Split("Er is antwoord op jouw vraag").Length - 1;
}
