using Microsoft.Extensions.Configuration;
using Shouldly;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Platform;
using Spil.Platform.Bestanden;
using Spil.TestSupport;
using Spil.Web;
using Xunit;

namespace Spil.Pages.Tests.Web;

/// <summary>Where files go is a choice of who runs Spil.</summary>
public sealed class BestandskeuzeTests
{
    [Fact]
    public async Task In_een_map_staat_het_bestand_onder_zijn_merk_en_komt_het_terug()
    {
        var map = Directory.CreateTempSubdirectory("spil-map").FullName;
        try
        {
            await using var app = await Testapp.Start(instellingen: ["--Spil:Bestanden=Map", $"--Spil:Bestanden:Map={map}", "--Spil:Bestanden:HoogsteMb=1"]);
            var pad = $"/dossiers/{await app.DossierVan("Samira")}/bijlagen";
            using var samira = await app.Als("inwoner");
            var form = await samira.Open(pad + "/erbij");
            form.Tekst.ShouldContain("Hoogstens 1 MB.");
            var lijst = await samira.VerstuurBestand(form, "Voeg toe", "Invoer.Bestand", "brief.pdf", Proefbestanden.Pdf(), ("Invoer.Omschrijving", "Brief"), ("Invoer.Gegevens", "Plan"));
            Directory.GetFiles(map, "*", SearchOption.AllDirectories).ShouldHaveSingleItem().ShouldEndWith(Bestandsmerk.Van(Proefbestanden.Pdf()));
            using var terug = await samira.Haal(lijst.Document.QuerySelector(".bestanden a")!.GetAttribute("href")!);
            (await terug.Content.ReadAsByteArrayAsync()).ShouldBe(Proefbestanden.Pdf());
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    [Theory]
    [InlineData("Spil:Bestanden", "Wolk", "Spil__Bestanden is \"Wolk\". Kies Database of Map.")]
    [InlineData("Spil:Bestanden", "Map", "Spil__Bestanden__Map ontbreekt")]
    [InlineData("Spil:Bestanden:HoogsteMb", "veel", "Spil__Bestanden__HoogsteMb is \"veel\". Kies een getal van 1 tot en met 200.")]
    [InlineData("Spil:Bestanden:HoogsteMb", "201", "Kies een getal van 1 tot en met 200.")]
    public void Een_keuze_die_niet_kan_krijgt_een_zin_voordat_er_iets_start(string naam, string waarde, string zin) => Should.Throw<Exception>(() => Instellingen.Van(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [naam] = waarde }).Build())).Message.ShouldContain(zin);
}
