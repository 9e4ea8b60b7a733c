using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Schijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Schijven;

public sealed class InvullenTests
{
    [Fact]
    public async Task Van_eerste_meting_tot_gevulde_schijf()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Sjoerd");
        using var bert = await app.Als("bert");
        var begin = await bert.Open(traject + "/schijf/meten");
        begin.Kop.ShouldBe("De eerste meting");

        var mis = await bert.Verstuur(begin, "Begin met invullen", ("Invoer.Op.Dag", "1"), ("Invoer.Op.Maand", "1"), ("Invoer.Op.Jaar", "2099"));
        mis.FoutBij("Invoer.Op.Dag").ShouldNotBeNull().ShouldContain("De datum van de meting ligt in de toekomst.");

        var wonen = await bert.Verstuur(begin, "Begin met invullen", ("Invoer.MetVeiligheid", "true"));
        wonen.Kop.ShouldBe("Wonen");
        wonen.Tekst.ShouldContain("Gebied 1 van 8");

        var zonderSamen = await bert.Verstuur(wonen, "Opslaan en naar Inkomen en geld", ("Invoer.Cijfer", "6"), ("Invoer.Goed", "Mijn <b>bed</b> 🛏"));
        zonderSamen.FoutBij("Invoer.Samen").ShouldNotBeNull().ShouldContain("Dit is het beeld van de inwoner.");
        zonderSamen.Document.QuerySelector("[name='Invoer.Goed']")!.TextContent.ShouldContain("Mijn <b>bed</b> 🛏");

        var geld = await bert.Verstuur(zonderSamen, "Opslaan en naar Inkomen en geld", ("Invoer.Samen", "true"));
        geld.Kop.ShouldBe("Inkomen en geld");
        geld.Document.QuerySelector("input[name='Invoer.Samen'][type=checkbox]")!.HasAttribute("checked").ShouldBeTrue("it was said once");
        (await bert.Verstuur(geld, "Opslaan en stoppen")).Tekst.ShouldContain("Vul minstens één ding in");

        var schijf = await bert.Open(traject + "/schijf");
        schijf.Tekst.ShouldContain("Samen ingevuld door Sjoerd en Bert (casusregisseur).");
        schijf.Document.QuerySelectorAll(".schijf--groot .schijf-vol").Length.ShouldBe(1);
        schijf.Tekst.ShouldContain("Vul verder in met Sjoerd");
    }

    [Fact]
    public async Task Elke_stem_staat_apart()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Samira");
        using var marjan = await app.Als("marjan");
        var eigen = await marjan.Open(traject + "/schijf/3/wonen?voor=mij");
        eigen.Tekst.ShouldContain("Zo ziet Samira het");
        eigen.Document.QuerySelectorAll("[name='Invoer.Samen']").ShouldBeEmpty();
        var terug = await marjan.Verstuur(eigen, "Opslaan en stoppen", ("Invoer.Cijfer", "2"), ("Invoer.Mist", "Rust."));
        terug.Tekst.ShouldContain("Wonen is opgeslagen.");
        terug.Document.QuerySelectorAll(".schijftabel tbody tr")[0].QuerySelectorAll("td")[0].TextContent.ShouldBe("7", "the inwoner's own voice does not move");

        using var nadia = await app.Als("naaste");
        var naaste = await nadia.Open(traject + "/schijf/3/wonen?voor=mij");
        naaste.Tekst.ShouldContain("Zo ziet Marjan het");
        await nadia.Verstuur(naaste, "Opslaan en stoppen", ("Invoer.Cijfer", "8"));
        (await Beelden(app, traject)).ShouldBe([(Beeldrol.Inwoner, 7), (Beeldrol.Naaste, 8), (Beeldrol.Casusregisseur, 2)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("11")]
    [InlineData("0")]
    [InlineData("zes")]
    public async Task Een_vreemd_cijfer_krijgt_een_zin_en_de_rest_blijft(string cijfer)
    {
        await using var app = await Testapp.Start();
        using var samira = await app.Als("inwoner");
        var pagina = await samira.Open(await app.Traject("Samira") + "/schijf/3/werk");
        pagina.Tekst.ShouldContain("Hoe gaat het met je werk of met wat je overdag doet?");
        var mis = await samira.Verstuur(pagina, "Opslaan en stoppen", ("Invoer.Cijfer", cijfer), ("Invoer.Erbij", "Iets met koeien"));
        mis.FoutBij("Invoer.Cijfer").ShouldNotBeNull().ShouldContain("Kies een cijfer van 1 tot en met 10.");
        mis.Document.QuerySelector("[name='Invoer.Erbij']")!.TextContent.ShouldContain("Iets met koeien");
    }

    [Fact]
    public async Task Twee_tegelijk_zien_beide_teksten_en_verliezen_er_geen()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Samira");
        using var samira = await app.Als("inwoner");
        using var marjan = await app.Als("marjan");
        var bijSamira = await samira.Open(traject + "/schijf/3/werk");
        var bijMarjan = await marjan.Open(traject + "/schijf/3/werk");
        await samira.Verstuur(bijSamira, "Opslaan en stoppen", ("Invoer.Erbij", "Een baan op de boerderij"));

        var botsing = await marjan.Verstuur(bijMarjan, "Opslaan en stoppen", ("Invoer.Samen", "true"), ("Invoer.Erbij", "Een paar ochtenden"));
        botsing.Tekst.ShouldContain("Iemand anders heeft dit net ook ingevuld.");
        botsing.Document.QuerySelector("[name='Invoer.Erbij']")!.TextContent.ShouldContain("Een paar ochtenden");
        botsing.Tekst.ShouldContain("Een baan op de boerderij");

        var daarna = await marjan.Verstuur(botsing, "Opslaan en stoppen", ("Invoer.Erbij", "Een baan op de boerderij, een paar ochtenden"));
        daarna.Tekst.ShouldContain("Een baan op de boerderij, een paar ochtenden");
    }

    [Fact]
    public async Task Twee_keer_sturen_doet_een_ding()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Samira");
        using var samira = await app.Als("inwoner");
        var pagina = await samira.Open(traject + "/schijf/meten");
        var velden = new[] { ("Invoer.Moment", "Tussendoor") };
        var een = await samira.Verstuur(pagina, "Begin met invullen", velden);
        var twee = await samira.Verstuur(pagina, "Begin met invullen", velden);
        twee.Adres.ShouldBe(een.Adres);
        (await samira.Open(traject + "/schijf")).Document.QuerySelectorAll(".schijvenrij > li").Length.ShouldBe(4);

        var nogEen = await samira.Verstuur(await samira.Open(traject + "/schijf/meten"), "Begin met invullen", velden);
        nogEen.Tekst.ShouldContain("De vorige meting is nog leeg. Vul die eerst in.");
    }

    private static async Task<List<(Beeldrol, int)>> Beelden(Testapp app, string traject)
    {
        var id = new Spil.Herstel.Domein.TrajectId(Guid.Parse(traject["/trajecten/".Length..]));
        var beelden = await app.InDb(db => db.Set<Meting>().Where(m => m.TrajectId == id && m.Nummer == 3).SelectMany(m => m.Beelden)
            .Where(b => b.Gebied == Leefgebied.Wonen).ToListAsync());
        return beelden.ConvertAll(b => (b.Rol, b.Cijfer!.Value));
    }
}
