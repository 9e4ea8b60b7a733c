using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Dossier.Documenten;
using Spil.Pages.Tests.Web;
using Spil.Platform.Formulieren;
using Xunit;

namespace Spil.Pages.Tests.Platform;

public sealed class ConceptomvangTests(Demosite site) : IClassFixture<Demosite>
{
    [Theory]
    [InlineData(1_000, true)]
    [InlineData(250_000, false)]
    public async Task Wat_niet_bewaard_wordt_zegt_dat_ook(int tekens, bool bewaard)
    {
        using var marjan = await site.App.Als("casusregisseur");
        var doc = await marjan.Begin(await site.App.DossierVan("Samira"), "netwerkanalyse");
        var pagina = await marjan.Open(doc + "/invullen");
        var pad = pagina.Adres.AbsolutePath;
        var token = pagina.Document.QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        var antwoord = await marjan.Post($"/concept?pad={Uri.EscapeDataString(pad)}", [new("__RequestVerificationToken", token), new("Invoer[missen].Tekst", new string('a', tekens))]);

        antwoord.Status.ShouldBe(bewaard ? HttpStatusCode.OK : HttpStatusCode.RequestEntityTooLarge);
        antwoord.Tekst.ShouldContain(bewaard ? "Bewaard. Je kunt hier later mee verder." : "Het is niet bewaard. Ga terug: je tekst staat er nog.");
        (await site.App.Met(db => db.Set<Concept>().AnyAsync(c => c.Pad == pad))).ShouldBe(bewaard);
    }

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(250_000, false)]
    public async Task Wie_intussen_is_afgemeld_leest_of_de_tekst_is_bewaard(int tekens, bool bewaard)
    {
        using var marjan = await site.App.Als("casusregisseur");
        var doc = await marjan.Begin(await site.App.DossierVan("Samira"), "netwerkanalyse");
        var pagina = await marjan.Open(doc + "/invullen");
        var pad = pagina.Adres.AbsolutePath;
        var zegel = pagina.Document.QuerySelector("input[name=__verzoek]").ShouldNotBeNull().GetAttribute("value")!;
        using var afgemeld = site.App.Bezoeker();
        var antwoord = await afgemeld.Post(pad, [new("__verzoek", zegel), new("Invoer[missen].Tekst", new string('a', tekens))]);

        antwoord.Kop.ShouldBe("Aanmelden");
        antwoord.Tekst.Contains("Wat je schreef, is te lang om te bewaren. Ga terug met de knop van je browser: daar staat het nog.").ShouldBe(!bewaard);
        (await site.App.Met(db => db.Set<Concept>().AnyAsync(c => c.Pad == pad))).ShouldBe(bewaard);
        (await afgemeld.Open("/aanmelden")).Tekst.ShouldNotContain("te lang om te bewaren", Case.Sensitive, "it is said once");
    }
}
