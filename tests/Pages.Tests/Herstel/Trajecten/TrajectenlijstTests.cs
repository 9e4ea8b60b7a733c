using System.Net;
using Shouldly;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Trajecten;

public sealed class TrajectenlijstTests(Demosite site) : IClassFixture<Demosite>
{
    [Theory]
    [InlineData("idrissi", "Samira el Idrissi")]
    [InlineData("SAMI", "Samira el Idrissi")]
    [InlineData("samira el idrissi", "Samira el Idrissi")]
    [InlineData("ozturk", "Fatma Gül Öztürk-Çelikoğlu")]
    public async Task Zoeken_gaat_op_het_begin_van_voor_of_achternaam(string zoek, string naam)
    {
        using var fleur = await site.App.Als("projectleider");
        var lijst = await fleur.Open("/trajecten?zoek=" + Uri.EscapeDataString(zoek));
        lijst.Document.QuerySelectorAll("#lijst tbody th").Select(c => c.TextContent.Trim()).ShouldBe([naam]);
    }

    [Theory]
    [InlineData("'; drop table herstel_traject --")]
    [InlineData("%")]
    [InlineData("<script>")]
    [InlineData("🦓")]
    public async Task Een_vreemde_zoekvraag_vindt_niemand_en_breekt_niets(string zoek)
    {
        using var fleur = await site.App.Als("projectleider");
        var lijst = await fleur.Open("/trajecten?zoek=" + Uri.EscapeDataString(zoek));
        lijst.Status.ShouldBe(HttpStatusCode.OK);
        lijst.Tekst.ShouldContain("Geen traject gevonden");
    }

    [Fact]
    public async Task Filteren_sorteren_en_bladeren()
    {
        using var fleur = await site.App.Als("projectleider");
        var zonder = await fleur.Open("/trajecten?toon=zonder-tandem");
        zonder.Document.QuerySelectorAll("#lijst tbody tr").ShouldAllBe(r => r.TextContent.Contains("Nog geen tandem"));
        zonder.Document.QuerySelectorAll("#lijst tbody tr").ShouldNotBeEmpty();

        (await fleur.Open("/trajecten?toon=3")).Document.QuerySelectorAll("#lijst tbody tr").ShouldAllBe(r => r.TextContent.Contains("Stap 3"));
        (await fleur.Open("/trajecten?toon=gestopt")).Document.QuerySelectorAll("#lijst tbody tr").ShouldAllBe(r => r.TextContent.Contains("Gestopt op"));

        var een = await fleur.Open("/trajecten?toon=alle&sorteer=naam");
        var twee = await fleur.Open("/trajecten?toon=alle&sorteer=naam&bladzijde=2");
        var drie = await fleur.Open("/trajecten?toon=alle&sorteer=naam&bladzijde=3");
        var namen = Namen(een).Concat(Namen(twee)).Concat(Namen(drie)).ToList();
        namen.Count.ShouldBe(57);
        namen.ShouldBeUnique();
        (await fleur.Open("/trajecten?toon=alle&sorteer=-naam")).Document.QuerySelector("#lijst tbody a")!.GetAttribute("href").ShouldBe(namen[^1]);

        var bestand = await fleur.Open("/trajecten?toon=alle&als=csv");
        bestand.Bron.ShouldContain("Naam;Stand;Sinds;Gestart;Volgend moment;Tandem");
        bestand.Bron.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(58);
    }

    [Theory]
    [InlineData("marjan")]
    [InlineData("inwoner")]
    [InlineData("kernpartner")]
    public async Task De_lijst_is_voor_de_projectleider(string wie)
    {
        using var ander = await site.App.Als(wie);
        (await ander.Open("/trajecten")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static IEnumerable<string> Namen(Pagina pagina) => pagina.Document.QuerySelectorAll("#lijst tbody th a").Select(a => a.GetAttribute("href")!);
}
