using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;
using static Spil.Pages.Tests.Dossier.Documenten.Documentproef;

namespace Spil.Pages.Tests.Dossier.Documenten;

/// <summary>Two people in one document, a button that is pressed twice, a session that ends, a form that is withdrawn: nothing is lost.</summary>
public sealed class SamenTests(Documentsite site) : IClassFixture<Documentsite>
{
    [Fact]
    public async Task Twee_mensen_tegelijk_zien_beide_teksten_alleen_waar_ze_botsen()
    {
        using var samira = await site.App.Als("inwoner");
        using var marjan = await site.App.Als("casusregisseur");
        var doc = await samira.Begin(site.Samira, "proef");
        var (bijSamira, bijMarjan) = (await samira.Open(doc + "/invullen/een"), await marjan.Open(doc + "/invullen/een"));

        await samira.Verstuur(bijSamira, "Opslaan en stoppen", (Veld("tekst"), "Slapen"), (Veld("eigen"), "Ik wil rust"));
        var botsing = await marjan.Verstuur(bijMarjan, "Opslaan en verder", (Veld("tekst"), "Nachtrust"), (Veld("lang"), "Zij slaapt slecht"), (Veld("keuze"), "thuis"));

        botsing.Kop.ShouldBe("Eerste deel");
        botsing.FoutBij(Veld("tekst")).ShouldNotBeNull().ShouldContain("Iemand anders heeft dit ook veranderd.");
        botsing.Document.QuerySelector($"[name='{Veld("tekst")}']")!.GetAttribute("value").ShouldBe("Nachtrust");
        botsing.Document.QuerySelectorAll(".spil-nu").Length.ShouldBe(1);
        botsing.Document.QuerySelector(".spil-nu__tekst")!.TextContent.ShouldBe("Slapen");
        botsing.Document.QuerySelector($"[name='{Veld("eigen")}']")!.TextContent.ShouldContain("Ik wil rust", customMessage: "what the other wrote elsewhere simply shows");
        var versie = await site.App.Versie(doc);
        versie.Teksten().ShouldBe([new("tekst", "Slapen"), new("eigen", "Ik wil rust"), new("lang", "Zij slaapt slecht"), new("keuze", "thuis")], ignoreOrder: true);
        versie.Antwoorden.ShouldContain(a => a.Tekst == "Nachtrust" && a.Sinds == a.Tot, "her words are kept too");

        // Also when the page is opened again: nothing was lost with the tab.
        (await marjan.Open(doc + "/invullen/een")).Document.QuerySelector(".spil-nu__tekst")!.TextContent.ShouldBe("Slapen");
        var daarna = await marjan.Verstuur(botsing, "Opslaan en verder", (Veld("tekst"), "Slapen, ’s nachts"));
        daarna.Kop.ShouldBe("Tweede deel");
        (await site.App.Versie(doc)).Teksten()["tekst"].ShouldBe("Slapen, ’s nachts");
        var lezen = await samira.Open(doc);
        lezen.Tekst.ShouldContain("Niet overgenomen");
    }

    [Fact]
    public async Task Twee_keer_sturen_doet_een_ding()
    {
        using var samira = await site.App.Als("inwoner");
        var nieuw = await samira.Open($"/dossiers/{site.Samira}/documenten/nieuw");
        var een = await samira.Verstuur(nieuw, Aan, ("Formulier", "proef"));
        var twee = await samira.Verstuur(nieuw, Aan, ("Formulier", "proef"));
        twee.Adres.AbsolutePath.ShouldBe(een.Adres.AbsolutePath);

        await samira.Verstuur(een, "Opslaan en verder", (Veld("tekst"), "eerste keer"));
        var nogmaals = await samira.Verstuur(een, "Opslaan en verder", (Veld("tekst"), "tweede keer"));
        nogmaals.Kop.ShouldBe("Tweede deel");
        (await site.App.Versie(string.Join('/', een.Adres.AbsolutePath.Split('/')[..3]))).Antwoorden.Select(a => a.Tekst).ShouldBe(["eerste keer"]);
    }

    [Fact]
    public async Task Wie_is_afgemeld_tijdens_het_typen_vindt_alles_terug()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        var deel = await samira.Open(doc + "/invullen/een");
        foreach (System.Net.Cookie koekje in samira.Cookies.GetAllCookies())
            if (koekje.Name == "spil") koekje.Expired = true;
        (await samira.Verstuur(deel, "Opslaan en verder", (Veld("lang"), "Een heel verhaal"), (Veld("dag", "Datum.Dag"), "12"))).Adres.AbsolutePath.ShouldBe("/aanmelden");

        await samira.MeldAan("inwoner");
        var terug = await samira.Open(doc + "/invullen/een");
        terug.Document.QuerySelector($"[name='{Veld("lang")}']")!.TextContent.ShouldContain("Een heel verhaal");
        terug.Document.QuerySelector($"[name='{Veld("dag", "Datum.Dag")}']")!.GetAttribute("value").ShouldBe("12");
    }

    [Fact]
    public async Task Wie_nog_typt_als_een_ander_afrondt_houdt_de_eigen_tekst_op_het_scherm()
    {
        using var samira = await site.App.Als("inwoner");
        using var marjan = await site.App.Als("casusregisseur");
        var doc = await samira.Begin(site.Samira, "proef");
        var bijSamira = await samira.Open(doc + "/invullen/een");
        await marjan.Verstuur(await marjan.Open(doc + "/invullen/een"), "Opslaan en stoppen", (Veld("tekst"), "Slapen"));
        var klaar = await marjan.Verstuur(await marjan.Open(doc + "/controleren"), "Rond dit document af");
        klaar.Tekst.ShouldContain("Dit document is klaar.");

        var laat = await samira.Verstuur(bijSamira, "Opslaan en verder", (Veld("lang"), "Nog een woord"));
        laat.Tekst.ShouldContain("Dit document is klaar en verandert niet meer.");
        laat.Document.QuerySelector($"[name='{Veld("lang")}']")!.TextContent.ShouldContain("Nog een woord");
        (await site.App.Versie(doc)).Teksten().Values.ShouldBe(["Slapen"]);

        // A next version is begun meanwhile: an old page does not write in it.
        await marjan.Verstuur(await marjan.Open(doc), "Maak een nieuwe versie");
        (await samira.Verstuur(bijSamira, "Opslaan en verder", (Veld("lang"), "Nog een woord"), ("__verzoek", ""))).Tekst.ShouldContain("Dit document is klaar en verandert niet meer.");
        (await site.App.Versie(doc)).Teksten().Values.ShouldBe(["Slapen"]);
    }

    [Fact]
    public async Task Een_formulier_dat_is_ingetrokken_kan_worden_afgemaakt_maar_niet_opnieuw_begonnen()
    {
        await using var app = await Testapp.Start();
        var id = await app.Publiceer(Allessoorten);
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var doc = await samira.Begin(dossier, "proef");
        var nieuw = await samira.Open($"/dossiers/{dossier}/documenten/nieuw");
        await app.TrekIn(id);

        (await samira.Verstuur(await samira.Open(doc + "/invullen/een"), "Opslaan en stoppen", (Veld("tekst"), "Slapen"))).Tekst.ShouldContain("Opgeslagen.");
        (await samira.Verstuur(await samira.Open(doc + "/controleren"), "Rond dit document af")).Tekst.ShouldContain("Dit document is klaar.");
        (await samira.Verstuur(await samira.Open(doc), "Maak een nieuwe versie")).Document.QuerySelector(".spil-fouten").ShouldNotBeNull();
        (await samira.Open($"/dossiers/{dossier}/documenten/nieuw")).Document.QuerySelectorAll("input[value=proef]").ShouldBeEmpty();
        (await samira.Verstuur(nieuw, Aan, ("Formulier", "proef"))).FoutBij("Formulier").ShouldNotBeNull();
        (await app.Met(db => db.Set<Document>().CountAsync(d => d.Formulier == "proef"))).ShouldBe(1);
    }

    [Fact]
    public async Task Wat_iemand_invult_staat_in_het_log_zonder_woorden_van_mensen()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        await samira.Verstuur(await samira.Open(doc + "/invullen/een"), "Opslaan en stoppen", (Veld("eigen"), "Heelgeheimwoord"));
        var regels = await site.App.Met(db => db.Set<Wijzigingsregel>().AsNoTracking().OrderByDescending(r => r.Nummer).Take(5).ToListAsync());
        regels.ShouldContain(r => r.Soort == nameof(DocumentIngevuld));
        regels.ShouldAllBe(r => !r.Inhoud.Contains("Heelgeheimwoord", StringComparison.Ordinal));
    }
}
