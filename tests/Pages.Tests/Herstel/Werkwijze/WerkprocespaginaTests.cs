using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Werkwijze;

public sealed class WerkprocespaginaTests : IAsyncLifetime
{
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task De_casusregisseur_ziet_per_stap_wat_er_is_en_wat_mist()
    {
        using var bert = await app.Als("bert");
        var pagina = await bert.Open(await app.Traject("Hamid") + "/werkproces");
        pagina.Kop.ShouldBe("Het werkproces van Hamid Azizi");
        pagina.Tekst.ShouldContain("variant Mediant, versie 1");
        pagina.Tekst.ShouldContain("Nog nodig voor stap 3");
        pagina.Tekst.ShouldContain("Kees Lansink (Ons Huis) heeft de geheimhoudingsverklaring nog niet getekend.");
        pagina.Tekst.ShouldContain("Het signaleringsplan is nog niet bijgewerkt in stap 2.");
        pagina.Tekst.ShouldContain("Fleur Nijhuis besloot op");
        pagina.Tekst.ShouldContain("Die geldt nog een jaar.");
        pagina.Document.QuerySelectorAll(".spil-stap").Length.ShouldBe(5);
        pagina.Tekst.ShouldContain("versie 4");
    }

    [Fact]
    public async Task Verder_weigert_met_de_zin_en_gaat_door_als_alles_er_is()
    {
        using var bert = await app.Als("bert");
        var pagina = await bert.Open(await app.Traject("Rosalie") + "/werkproces");
        pagina.Document.QuerySelectorAll("button").ShouldAllBe(b => !b.TextContent.StartsWith("Naar stap"), "what is still needed and going on are not both true");
        // Somebody who sends it all the same, with what stands in another form of the page.
        var toch = await bert.Post(pagina.Adres.AbsolutePath + "?handler=Verder", Pagina.Velden(pagina.Document.QuerySelectorAll("form").OfType<AngleSharp.Html.Dom.IHtmlFormElement>().First(f => f.Method == "post")));
        toch.Document.QuerySelector(".spil-fouten")!.TextContent.ShouldContain("Het persoonlijk krachtenprofiel is nog niet af. Vul de rest in.");
        toch.Document.QuerySelector(".spil-fouten")!.TextContent.ShouldContain("De regiebehandelaar heeft nog niet ingestemd.");

        using var marjan = await app.Als("marjan");
        var samira = await marjan.Open(await app.Traject("Samira") + "/werkproces");
        samira.Tekst.ShouldContain("Alles wat nodig is voor stap 3, is er.");
        (await marjan.Verstuur(samira, "Naar stap 3: Uitvoering maatwerkplan en vervolgafstemming")).Tekst.ShouldContain("Samira is nu in stap 3");
    }

    [Fact]
    public async Task De_inwoner_leest_waar_zij_is_in_gewone_taal()
    {
        using var samira = await app.Als("inwoner");
        var pagina = await samira.Open(await app.Traject("Samira") + "/werkproces");
        pagina.Kop.ShouldBe("Waar zijn we?");
        pagina.Tekst.ShouldContain("Je praat met de mensen die jij kiest.");
        pagina.Tekst.ShouldNotContain("Voorbereiding");
        pagina.Document.QuerySelectorAll("form[action*=Verder], form[action*=verder]").ShouldBeEmpty();

        using var nadia = await app.Als("naaste");
        var naaste = await nadia.Open(await app.Traject("Samira") + "/werkproces");
        naaste.Kop.ShouldBe("Waar zijn we?");
        naaste.Tekst.ShouldNotContain("Netwerkanalyse");
    }

    [Fact]
    public async Task De_projectleider_ziet_standen_en_geeft_een_ontheffing_die_overal_staat()
    {
        using var fleur = await app.Als("projectleider");
        var pad = await app.Traject("Rosalie") + "/werkproces";
        var pagina = await fleur.Open(pad);
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina.Tekst.ShouldContain("Wordt ingevuld");
        pagina.Tekst.ShouldNotContain("rust en van duidelijk praten");
        pagina.Document.QuerySelectorAll("a[href^='/documenten/']").ShouldBeEmpty();

        var formulier = await fleur.Open(pad + "/1/krachtenprofiel/ontheffing");
        (await fleur.Verstuur(formulier, "Geef ontheffing")).FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Schrijf op waarom dit niet nodig is.");
        (await fleur.Verstuur(formulier, "Geef ontheffing", ("Invoer.Reden", "Haar <b>profiel</b> is er al 😀"))).Tekst.ShouldContain("Persoonlijk krachtenprofiel is voor Rosalie niet nodig.");
        (await fleur.Verstuur(await fleur.Open(pad + "/1/krachtenprofiel/ontheffing"), "Geef ontheffing", ("Invoer.Reden", "Nog eens"))).Tekst.ShouldContain("Hier is al een ontheffing voor.");
        (await fleur.Verstuur(await fleur.Open(pad + "/1/toestemmingsverklaring/ontheffing"), "Geef ontheffing", ("Invoer.Reden", "Nee"))).Tekst.ShouldContain("Dit kun je niet overslaan.");

        using var bert = await app.Als("bert");
        (await bert.Open(pad)).Tekst.ShouldContain("Haar <b>profiel</b> is er al 😀");
        var dossier = await bert.Open((await bert.Open(pad[..^"/werkproces".Length])).Document.QuerySelector("a[href^='/dossiers/']")!.GetAttribute("href")!);
        dossier.Tekst.ShouldContain("Niet nodig volgens de projectleider: Persoonlijk krachtenprofiel.");

        var terug = await fleur.Verstuur(await fleur.Open(pad), "Toch nodig: Persoonlijk krachtenprofiel");
        terug.Tekst.ShouldContain("Persoonlijk krachtenprofiel is weer nodig.");
        (await bert.Open(pad)).Tekst.ShouldNotContain("is er al 😀");
    }

    [Fact]
    public async Task De_casusregisseur_legt_de_instemming_van_de_regiebehandelaar_vast()
    {
        using var bert = await app.Als("bert");
        var pad = await app.Traject("Rosalie") + "/werkproces";
        var formulier = await bert.Open(pad + "/1/instemming/vastleggen");
        var leeg = await bert.Verstuur(formulier, "Leg vast");
        leeg.FoutBij("Invoer.Wie").ShouldNotBeNull().ShouldContain("Schrijf op wie dit deed.");
        leeg.FoutBij("Invoer.Tekst").ShouldNotBeNull().ShouldContain("Schrijf op waar de regiebehandelaar mee instemt");
        var klaar = await bert.Verstuur(formulier, "Leg vast", ("Invoer.Wie", "Anil Ramdin"), ("Invoer.Tekst", "Alleen overdag."));
        klaar.Tekst.ShouldContain("Dit is vastgelegd.");
        klaar.Tekst.ShouldContain("Alleen overdag.");
        klaar.Tekst.ShouldNotContain("De regiebehandelaar heeft nog niet ingestemd.");
        (await bert.Verstuur(klaar, "Geldt niet meer: De regiebehandelaar stemt in en gaf kaders")).Tekst.ShouldContain("De regiebehandelaar heeft nog niet ingestemd.");
    }

    [Fact]
    public async Task Een_crisiskaart_die_bijna_te_oud_is_geldt_en_een_verlopen_kaart_niet()
    {
        using var bert = await app.Als("bert");
        var traject = await app.Traject("Wendy");
        (await bert.Open(traject)).Tekst.ShouldContain("Plan een gesprek met de consulent voor een nieuwe.");
        (await bert.Open(traject + "/werkproces")).Tekst.ShouldNotContain("De crisiskaart is verlopen");

        var verlopen = TimeProvider.System.Vandaag().AddMonths(-18).AddDays(-1);
        await app.InDb(db => db.Set<Document>().Where(d => d.Formulier == Crisiskaart.Formulier).SelectMany(d => d.Versies).SelectMany(v => v.Antwoorden)
            .Where(a => a.Pad == Crisiskaart.Datumveld).ExecuteUpdateAsync(zet => zet.SetProperty(a => a.Datum, verlopen)));
        var zin = $"De crisiskaart is verlopen: hij was geldig tot en met {verlopen.AddMonths(18).InWoorden()}. Maak met de consulent een nieuwe en leg die vast.";
        (await bert.Open(traject)).Tekst.ShouldContain(zin);
        var werkproces = await bert.Open(traject + "/werkproces");
        werkproces.Tekst.ShouldContain("Nog nodig om af te ronden");
        werkproces.Document.QuerySelector(".mist")!.TextContent.ShouldContain(zin);
        werkproces.Document.QuerySelectorAll(".spil-pil").ShouldContain(p => p.TextContent == "Verlopen");
    }

    [Fact]
    public async Task Mijn_werk_zegt_wie_wat_nog_moet_tekenen()
    {
        using var bert = await app.Als("bert");
        (await bert.Open("/werk")).Tekst.ShouldContain("Kees Lansink (Ons Huis) heeft de geheimhoudingsverklaring nog niet getekend.");
    }

    [Fact]
    public async Task Wie_er_niets_te_zoeken_heeft_komt_er_niet_in()
    {
        var traject = await app.Traject("Rosalie");
        using var marjan = await app.Als("marjan");
        foreach (var pad in new[] { "/werkproces", "/werkproces/1/instemming/vastleggen" })
            (await marjan.Open(traject + pad)).Status.ShouldBe(HttpStatusCode.NotFound, pad);
        (await app.LaatsteInzage(traject)).Toegestaan.ShouldBeFalse();
        foreach (var pad in new[] { "/werkproces/1/krachtenmatrix/ontheffing", "/werkproces/versie" })
            (await marjan.Open(traject + pad)).Status.ShouldBe(HttpStatusCode.Forbidden, pad);
        using var bert = await app.Als("bert");
        (await bert.Open(traject + "/werkproces/1/krachtenmatrix/vastleggen")).Status.ShouldBe(HttpStatusCode.NotFound, "a form is not written down this way");
        using var fleur = await app.Als("projectleider");
        (await fleur.Open(traject + "/werkproces/7/krachtenmatrix/ontheffing")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await fleur.Open("/trajecten/" + Guid.NewGuid() + "/werkproces")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var consulent = await app.Als("consulent");
        (await consulent.Open(traject + "/werkproces")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
