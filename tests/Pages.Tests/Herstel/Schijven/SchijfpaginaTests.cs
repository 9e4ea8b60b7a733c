using System.Net;
using Shouldly;
using Spil.Kern;
using Spil.Pages.Tests.Web;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Schijven;

public sealed class SchijfpaginaTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_schijf_toont_de_laatste_meting_met_tabel_en_eerdere_metingen()
    {
        var traject = await site.App.Traject("Samira");
        using var marjan = await site.App.Als("marjan");
        var pagina = await marjan.Open(traject + "/schijf");
        pagina.Kop.ShouldBe("De schijf van Samira");
        pagina.Tekst.ShouldContain($"Derde meting, {TimeProvider.System.Vandaag().AddDays(-10).InWoorden()}");
        pagina.Tekst.ShouldContain("Samen ingevuld door Samira en Joke (ervaringsdeskundige).");
        var rij = pagina.Document.QuerySelectorAll(".schijftabel tbody tr")[1];
        rij.QuerySelectorAll("td").Take(4).Select(c => c.TextContent.Trim()).ShouldBe(["4", "2", "3", "–geen cijfer"]);
        pagina.Document.QuerySelectorAll(".schijf--groot a").Length.ShouldBe(7);
        pagina.Document.QuerySelectorAll(".schijvenrij svg").Length.ShouldBe(3);
        (await site.App.LaatsteInzage(traject)).ShouldSatisfyAllConditions(
            r => r.Gebeurtenis.ShouldBe("de schijf"), r => r.Naam.ShouldBe("Marjan de Boer"), r => r.Toegestaan.ShouldBeTrue());

        var eerder = await marjan.Open(traject + "/schijf?meting=1");
        eerder.Tekst.ShouldContain("Dit is een eerdere meting.");
        eerder.Document.QuerySelectorAll(".schijf-eerst").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("?meting=99")]
    [InlineData("?meting=x")]
    [InlineData("?meting=-1")]
    [InlineData("/99/wonen")]
    [InlineData("/3/bestaatniet")]
    [InlineData("/3/veiligheid")]
    public async Task Wat_er_niet_is_is_er_niet(string rest)
    {
        using var marjan = await site.App.Als("marjan");
        (await marjan.Open(await site.App.Traject("Samira") + "/schijf" + rest)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task De_inwoner_leest_over_zichzelf_en_zonder_meting_begin_je_samen()
    {
        using var samira = await site.App.Als("inwoner");
        (await samira.Open(await site.App.Traject("Samira") + "/schijf")).Kop.ShouldBe("Jouw schijf");
        using var bert = await site.App.Als("bert");
        var leeg = await bert.Open(await site.App.Traject("Sjoerd") + "/schijf");
        leeg.Tekst.ShouldContain("Begin samen met Sjoerd");
        leeg.Document.QuerySelectorAll(".schijf-vol").ShouldBeEmpty();
    }

    [Fact]
    public async Task De_tabel_gaat_mee_als_bestand()
    {
        using var marjan = await site.App.Als("marjan");
        var traject = await site.App.Traject("Samira");
        var bestand = await marjan.Open(traject + "/schijf?als=csv");
        bestand.Bron.ShouldContain("Gebied;Nu;Eerste meting;Volgens Joke;Volgens Nadia;Wat moet erbij;Wil erover praten");
        bestand.Bron.ShouldContain("Inkomen en geld;4;2;3;;");
        (await site.App.LaatsteInzage(traject)).Actie.ShouldBe("E");
    }

    [Theory]
    [InlineData("bert")]
    [InlineData("henk")]
    [InlineData("professional")]
    public async Task Wie_de_schijf_niet_mag_zien_krijgt_niets_en_dat_staat_in_het_log(string wie)
    {
        var traject = await site.App.Traject("Samira");
        using var ander = await site.App.Als(wie);
        foreach (var pad in new[] { "/schijf", "/schijf/3/wonen" })
        {
            (await ander.Open(traject + pad)).Status.ShouldBe(HttpStatusCode.NotFound, pad);
            (await site.App.LaatsteInzage(traject)).Toegestaan.ShouldBeFalse(pad);
        }
    }

    [Theory]
    [InlineData("projectleider", "/schijf")]
    [InlineData("kernpartner", "/schijf")]
    [InlineData("consulent", "/schijf/3/wonen")]
    [InlineData("naaste", "/schijf/meten")]
    public async Task Een_rol_zonder_het_recht_wordt_geweigerd(string wie, string pad)
    {
        using var ander = await site.App.Als(wie);
        (await ander.Open(await site.App.Traject("Samira") + pad)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
