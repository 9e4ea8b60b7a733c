using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.TestSupport;
using Spil.Wmo.Domein.Signalen;
using Xunit;

namespace Spil.Pages.Tests.Beleid;

/// <summary>The figures per month: who sees what, small counts outside the team, the cases behind a figure, and the files.</summary>
public sealed class MonitorTests : IAsyncLifetime
{
    private const string Monitor = "/beleid/monitor";
    private static readonly DateOnly Toen = new(2019, 3, 4);

    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Elk_cijfer_staat_er_met_wat_is_geteld_en_kleine_aantallen_alleen_voor_het_team()
    {
        await app.Neem(12, 180, Toen);
        await app.Neem(4, 90, Toen);
        using var maarten = await app.Als("beleid");
        var pagina = await maarten.Open(Monitor + "?maand=2019-03");
        pagina.Kop.ShouldBe("Hulp bij het huishouden in cijfers");
        Getal(pagina, "Inwoners met hulp bij het huishouden").ShouldBe("16 inwoners");
        pagina.Tekst.ShouldContain("Inwoners bij wie op de peildatum hulp in kracht is.");
        pagina.Tekst.ShouldContain("Er is geen groep om mee te vergelijken.");
        Rij(pagina, "Inwoners met hulp").ShouldBe(["niet getoond", "minder dan 10", "0", "16"]);
        pagina.Document.QuerySelectorAll("main a").ShouldAllBe(a => !a.GetAttribute("href")!.Contains("zaken"), "No way to names.");
        pagina.Document.QuerySelectorAll("table.spil-staven caption").Length.ShouldBe(5);

        using var eline = await app.Als("consulent");
        pagina = await eline.Open(Monitor + "?maand=2019-03");
        Rij(pagina, "Inwoners met hulp").ShouldBe(["12", "4", "0", "16"]);
        Rij(pagina, "Gemiddeld aantal minuten").ShouldBe(["180", "90", "–", "158"]);
        (await eline.Open(Monitor + "?maand=2019-02")).Tekst.ShouldContain("Tot en met februari 2019 is er in Gemeente Huizen geen hulp bij het huishouden geteld.");
    }

    [Fact]
    public async Task Het_team_ziet_wie_er_meetelt_en_dat_staat_in_het_logboek()
    {
        await app.Neem(27, 180, Toen, new(2019, 12, 31));
        using var eline = await app.Als("consulent");
        var pagina = await eline.Open(Monitor + "/zaken?cijfer=inwoners&maand=2019-05");
        pagina.Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(25);
        pagina.Tekst.ShouldContain("180 minuten per week");
        (await eline.Open(Monitor + "/zaken?cijfer=inwoners&maand=2019-05&bladzijde=2")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(2);
        (await eline.Open(Monitor + "/zaken?cijfer=bezwaren&maand=2019-05")).Tekst.ShouldContain("Er telt hier niemand mee.");
        (await eline.Open(Monitor + "/zaken?cijfer=niets")).Status.ShouldBe(HttpStatusCode.NotFound);
        await using var scope = app.Diensten.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<LogContext>().Set<Inzageregel>().CountAsync(r => r.Gebeurtenis.Contains("wie er meetelt"))).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Signalen_staan_er_per_groep_en_het_team_vindt_de_zaken_van_een_groep()
    {
        await app.Neem(12, 180, Toen);
        await app.Neem(14, 90, Toen);
        await app.Signaleer(11, 180, Toen);
        await app.Signaleer(3, 90, Toen);
        await app.Signaleer(12, 90, Toen, Signaalsoort.TeWeinig);
        await app.Signaleer(12, 180, Toen, Signaalsoort.TeWeinig);
        using var maarten = await app.Als("beleid");
        var pagina = await maarten.Open(Monitor + "?maand=2019-03");
        pagina.Tekst.ShouldContain("Een bezwaar, een signaal en een termijn tellen in de groep van de inwoner.");
        Rij(pagina, "Te veel hulp").ShouldBe(["niet getoond", "minder dan 10", "0", "0", "14"]);
        Rij(pagina, "Te weinig hulp").ShouldBe(["niet getoond", "niet getoond", "0", "0", "24"], "With two of the three columns the third could be worked out.");
        pagina.Document.QuerySelectorAll("main table a").ShouldBeEmpty("No way to names.");
        var csv = await (await maarten.Haal(Monitor + "?maand=2019-03&handler=Csv")).Content.ReadAsStringAsync();
        csv.ShouldContain("Signalen dit jaar;Te weinig hulp;tot en met 120 minuten;niet getoond;");
        csv.ShouldContain("Signalen dit jaar;Te veel hulp;tot en met 120 minuten;minder dan 10;");
        csv.ShouldNotContain(";3;");

        using var eline = await app.Als("consulent");
        pagina = await eline.Open(Monitor + "?maand=2019-03");
        Rij(pagina, "Te veel hulp").ShouldBe(["11", "3", "0", "0", "14"]);
        var link = pagina.Document.QuerySelectorAll("main tr").Single(r => r.QuerySelector("th")?.ChildNodes[0].TextContent.Trim() == "Te veel hulp").QuerySelectorAll("a");
        link.Select(a => a.TextContent).ShouldBe(["11", "3", "14"], "A zero leads nowhere.");
        foreach (var (adres, aantal) in link.Select(a => (a.GetAttribute("href")!, int.Parse(a.TextContent, System.Globalization.CultureInfo.InvariantCulture))))
            (await eline.Open(adres)).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(aantal, adres);
        var zaken = await eline.Open(Monitor + "/zaken?maand=2019-03&cijfer=signaal-te-veel&groep=TotEnMet");
        (zaken.Kop, zaken.Tekst.Contains("90 minuten per week", StringComparison.Ordinal)).ShouldBe(("Signalen dit jaar: te veel hulp, bestaande indicatie van 120 minuten of minder", true));
        (await eline.Open(Monitor + "/zaken?maand=2019-03&cijfer=instroom-maand&groep=TotEnMet")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(14);
        (await eline.Open(Monitor + "/zaken?maand=2019-04&cijfer=instroom-maand&groep=TotEnMet")).Tekst.ShouldContain("Er telt hier niemand mee.");
        foreach (var niets in new[] { "cijfer=signaal-te-veel&groep=boven", "cijfer=signaal-te-veel&groep=7", "cijfer=inwoners&groep=Boven" })
            (await eline.Open($"{Monitor}/zaken?maand=2019-03&{niets}")).Status.ShouldBe(HttpStatusCode.NotFound, niets);
        using var ander = await app.Als("beleid");
        (await ander.Open(Monitor + "/zaken?cijfer=signaal-te-veel&groep=Boven")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Beleid_kan_gemeenten_vergelijken_en_het_team_ziet_alleen_de_eigen()
    {
        await app.Neem(11, 100, Toen);
        var enschede = await app.Neem(13, 100, Toen, gemeente: "Gemeente Enschede");
        using var maarten = await app.Als("beleid");
        Getal(await maarten.Open($"{Monitor}?maand=2019-03&gemeente={enschede}"), "Inwoners met hulp bij het huishouden").ShouldBe("13 inwoners");
        using var eline = await app.Als("consulent");
        (await eline.Open($"{Monitor}?maand=2019-03&gemeente={enschede}")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var slecht in new[] { "?gemeente=niets", $"?gemeente={Guid.NewGuid()}", "?gemeente=niets&handler=Csv" })
            (await maarten.Open(Monitor + slecht)).Status.ShouldBe(HttpStatusCode.NotFound, slecht);
        foreach (var anders in new[] { "?maand=9999-12", "?maand=<b>", "?maand=2019-13" })
            (await maarten.Open(Monitor + anders)).Status.ShouldBe(HttpStatusCode.OK, anders);
    }

    [Fact]
    public async Task De_bestanden_hebben_dezelfde_cijfers_en_laten_dezelfde_weg()
    {
        await app.Neem(12, 180, Toen);
        await app.Neem(4, 90, Toen);
        using var maarten = await app.Als("beleid");
        var csv = await maarten.Haal(Monitor + "?maand=2019-03&handler=Csv");
        csv.Content.Headers.ContentDisposition!.FileName.ShouldBe("monitor-gemeente-huizen-2019-03.csv");
        var tekst = await csv.Content.ReadAsStringAsync();
        tekst.ShouldContain("Cijfers;Inwoners met hulp bij het huishouden;;16;inwoners;");
        tekst.ShouldContain("Per groep;Inwoners met hulp;tot en met 120 minuten;minder dan 10;");
        tekst.ShouldNotContain(";4;");
        var xlsx = await maarten.Haal(Monitor + "?maand=2019-03&handler=Xlsx");
        xlsx.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using var zip = new ZipArchive(await xlsx.Content.ReadAsStreamAsync());
        using var blad = new StreamReader(zip.Entries.Single(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open());
        var inhoud = await blad.ReadToEndAsync();
        inhoud.ShouldContain("<x:v>16</x:v>");
        inhoud.ShouldContain("minder dan 10");
        (await maarten.Open(Monitor + "?maand=2015-01&handler=Xlsx")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_geen_beleid_of_team_is_mag_er_niet_bij()
    {
        foreach (var wie in new[] { "projectleider", "beheerder", "aanbieder", "inwoner" })
        {
            using var bezoeker = await app.Als(wie);
            foreach (var pad in new[] { Monitor, Monitor + "/zaken?cijfer=inwoners", "/beleid/mededelingen" })
                (await bezoeker.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden, $"{wie} {pad}");
        }
        using var maarten = await app.Als("beleid");
        (await maarten.Open(Monitor + "/zaken?cijfer=inwoners")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var eline = await app.Als("consulent");
        (await eline.Open("/beleid/mededelingen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Getal(Pagina pagina, string naam) => Schoon(pagina.Document.QuerySelectorAll(".cijfers > li").Single(li => Schoon(li.QuerySelector(".cijfers__naam")!.TextContent) == naam).QuerySelector(".cijfers__getal")!.TextContent);

    private static IEnumerable<string> Rij(Pagina pagina, string naam) => pagina.Document.QuerySelectorAll("main tr").Single(r => r.QuerySelector("th")?.ChildNodes[0].TextContent.Trim() == naam).QuerySelectorAll("td").Select(td => Schoon(td.TextContent));

    private static string Schoon(string tekst) => string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
