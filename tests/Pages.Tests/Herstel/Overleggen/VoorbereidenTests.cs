using System.Net;
using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Overleggen;

public sealed class VoorbereidenTests : IAsyncLifetime
{
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task De_inwoner_begint_een_overleg_en_kiest_wie_er_komt()
    {
        var traject = await app.Traject("Samira");
        using var samira = await app.Als("inwoner");
        var nieuw = await samira.Open(traject + "/overleggen/nieuw");
        (await samira.Verstuur(nieuw, "Begin met voorbereiden")).FoutBij("Invoer.Soort").ShouldNotBeNull().ShouldContain("Kies wat voor overleg het wordt.");
        (await samira.Verstuur(nieuw, "Begin met voorbereiden", ("Invoer.Soort", "Vervolg"))).FoutBij("Invoer.Doel").ShouldNotBeNull().ShouldContain("Schrijf op waar het overleg over gaat.");
        (await samira.Verstuur(nieuw, "Begin met voorbereiden", ("Invoer.Soort", "Aansluiten"), ("Invoer.Doel", "Praten"))).FoutBij("Invoer.Bij").ShouldNotBeNull().ShouldContain("Schrijf op bij welk overleg");
        var nogmaals = await samira.Verstuur(nieuw, "Begin met voorbereiden", ("Invoer.Soort", "Netwerkoverleg"), ("Invoer.Doel", "Weer praten"));
        nogmaals.FoutBij("Invoer.WaaromNogmaals").ShouldNotBeNull().ShouldContain("Er is al een overleg met iedereen.");
        nogmaals.Document.QuerySelector("textarea[name='Invoer.Doel']")!.TextContent.ShouldContain("Weer praten");
        var pagina = await samira.Verstuur(nogmaals, "Begin met voorbereiden", ("Invoer.WaaromNogmaals", "Ik heb nu werk."));
        pagina.Tekst.ShouldContain("Begonnen. Kies nu samen wie er komt.");
        pagina.Tekst.ShouldContain("Mag dit: Joke Wessels en Marjan de Boer komen?");

        var mensen = await samira.Open(pagina.Adres.AbsolutePath + "/mensen");
        mensen = await samira.Verstuur(mensen, "Ja, Joke mag komen");
        mensen.Tekst.ShouldContain("Goed. Deze persoon mag komen.");
        mensen = await samira.Verstuur(mensen, mensen.Formulier("Zet erbij").Formulier, null, ("Gast.Naam", "Ineke"), ("Gast.Email", "geen adres"));
        mensen.FoutBij("Gast.Email").ShouldNotBeNull();
        mensen = await samira.Verstuur(mensen, mensen.Formulier("Zet erbij").Formulier, null, ("Gast.Email", "ineke@voorbeeld.nl"));
        mensen.Tekst.ShouldContain("Ineke staat op de lijst.");
    }

    [Fact]
    public async Task De_casusregisseur_schrijft_op_wat_de_inwoner_besliste_en_anders_niet()
    {
        var overleg = await app.Overleg("Samira", Overlegsoort.Resourcegroep);
        using var marjan = await app.Als("marjan");
        var nadia = (await app.Lees(overleg)).Genodigden.Single(g => g.Naam.StartsWith("Nadia", StringComparison.Ordinal)).Id;
        var mens = await marjan.Open($"{overleg}/mensen/{nadia}");
        (await marjan.Verstuur(mens, "Ja, mag komen")).FoutBij("DoorInwoner").ShouldNotBeNull().ShouldContain("De inwoner beslist wie er komt.");
        (await marjan.Verstuur(mens, "Ja, mag komen", ("DoorInwoner", "true"))).Tekst.ShouldContain("Nadia el Idrissi mag komen.");
    }

    [Fact]
    public async Task Een_gesprek_vooraf_leest_alleen_de_inwoner_en_wie_het_schreef()
    {
        var overleg = await app.Overleg("Samira", Overlegsoort.Netwerkoverleg);
        var petra = (await app.Lees(overleg)).Genodigden.Single(g => g.Naam.StartsWith("Petra", StringComparison.Ordinal)).Id;
        using var joke = await app.Als("joke");
        using var marjan = await app.Als("marjan");
        using var samira = await app.Als("inwoner");
        var mens = await joke.Open($"{overleg}/mensen/{petra}");
        (await joke.Verstuur(mens, "Opslaan")).FoutBij("Invoer.Tekst").ShouldNotBeNull().ShouldContain("Schrijf op wat er is gezegd.");
        await joke.Verstuur(mens, "Opslaan", ("Invoer.Tekst", "Petra wil elke maand komen."));
        (await samira.Open($"{overleg}/mensen/{petra}")).Tekst.ShouldContain("Petra wil elke maand komen.");
        var bijMarjan = await marjan.Open($"{overleg}/mensen/{petra}");
        bijMarjan.Bron.ShouldNotContain("elke maand komen");
        bijMarjan.Tekst.ShouldContain("Het verslag is persoonlijk.");
    }

    [Fact]
    public async Task Waar_en_hoe_weigert_bij_het_veld_en_verliest_geen_woord()
    {
        var overleg = await app.Overleg("Samira", Overlegsoort.Netwerkoverleg);
        using var samira = await app.Als("inwoner");
        using var marjan = await app.Als("marjan");
        var bijMarjan = await marjan.Open(overleg + "/wijzigen");
        var pagina = await samira.Open(overleg + "/wijzigen");
        (await samira.Verstuur(pagina, "Opslaan", ("Invoer.DuurMinuten", "veel"))).FoutBij("Invoer.DuurMinuten").ShouldNotBeNull().ShouldContain("Kies hoe lang");
        (await samira.Verstuur(pagina, "Opslaan", ("Invoer.Link", "javascript:alert(1)"))).FoutBij("Invoer.Link").ShouldNotBeNull();
        (await samira.Verstuur(pagina, "Opslaan", ("Invoer.Voorzitter", Guid.NewGuid().ToString()))).FoutBij("Invoer.Voorzitter").ShouldNotBeNull();
        (await samira.Verstuur(pagina, "Opslaan", ("Invoer.Huisregels", "Iedereen neemt koekjes mee."))).Tekst.ShouldContain("Opgeslagen.");
        var botsing = await marjan.Verstuur(bijMarjan, "Opslaan", ("Invoer.Huisregels", "Stil zijn."));
        botsing.FoutBij("Invoer.Doel").ShouldNotBeNull().ShouldContain("Iemand anders heeft dit net veranderd.");
        botsing.Tekst.ShouldContain("Iedereen neemt koekjes mee.");
        botsing.Document.QuerySelector("textarea[name='Invoer.Huisregels']")!.TextContent.ShouldContain("Stil zijn.");
    }

    [Fact]
    public async Task De_agenda_krijgt_een_punt_dat_professionals_niet_zien()
    {
        var overleg = await app.Overleg("Samira", Overlegsoort.Netwerkoverleg);
        using var samira = await app.Als("inwoner");
        var pagina = await samira.Open(overleg + "/agenda");
        var fout = await samira.Verstuur(pagina, "Zet op de agenda", ("Invoer.Minuten", "0"));
        fout.FoutBij("Invoer.Minuten").ShouldNotBeNull();
        fout.FoutBij("Invoer.Titel").ShouldNotBeNull().ShouldContain("Schrijf op waar dit punt over gaat.");
        pagina = await samira.Verstuur(pagina, "Zet op de agenda", ("Invoer.Titel", "Over mijn moeder"), ("Invoer.Minuten", "10"), ("Invoer.Zicht", "ZonderProfessionals"));
        pagina.Tekst.ShouldContain("Over mijn moeder");
        pagina = await samira.Verstuur(pagina, "Omhoog: Over mijn moeder");
        pagina.Tekst.ShouldContain("Een plek omhoog gezet.");

        using var nadia = await app.Als("naaste");
        (await nadia.Open(overleg + "/weten")).Tekst.ShouldContain("Over mijn moeder");
        using var petra = await app.Als("professional");
        await petra.Verstuur(await petra.Open(overleg + "/geheimhouding"), "Ik beloof het", ("Naam", "Petra Smeenk"), ("Beloofd", "true"));
        var weten = await petra.Open(overleg + "/weten");
        weten.Tekst.ShouldContain("Tijd zonder professionals");
        weten.Bron.ShouldNotContain("Over mijn moeder");
        pagina = await samira.Verstuur(pagina, "Haal weg: Over mijn moeder");
        pagina.Tekst.ShouldContain("Van de agenda gehaald.");
        pagina.Document.QuerySelector(".agenda")!.TextContent.ShouldNotContain("Over mijn moeder");
    }

    [Fact]
    public async Task De_regiebehandelaar_wordt_alleen_gevraagd_waar_het_werkproces_dat_wil()
    {
        using var bert = await app.Als("bert");
        var hamid = await app.Overleg("Hamid", Overlegsoort.Aansluiten);
        var pagina = await bert.Open(hamid + "/instemming");
        pagina.Tekst.ShouldContain("Anil Ramdin stemt in");
        (await bert.Verstuur(pagina, "Opschrijven")).FoutBij("Aan").ShouldNotBeNull().ShouldContain("Vul in aan wie je het vraagt.");
        (await bert.Verstuur(pagina, "Opschrijven", ("Aan", "Anil Ramdin"))).Tekst.ShouldContain("Opgeschreven dat het is gevraagd.");
        using var marjan = await app.Als("marjan");
        (await marjan.Open(await app.Overleg("Samira", Overlegsoort.Netwerkoverleg) + "/instemming")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
