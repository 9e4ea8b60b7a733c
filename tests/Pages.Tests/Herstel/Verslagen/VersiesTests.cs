using System.Net;
using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Herstel.Overleggen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Verslagen;

/// <summary>Everybody of the demo, each by every way: nobody gets a word of what only another may see.</summary>
public sealed class VersiesTests : IAsyncLifetime
{
    // A word of each line that stands nowhere else, and who may read it.
    private static readonly (string Woord, string[] Wie)[] Regels =
    [
        ("drie ochtenden per week bij de dieren is", ["inwoner", "marjan", "joke", "naaste", "professional", "ineke"]),
        ("slaapt weer in haar eigen bed. Als er post komt", ["inwoner", "marjan", "joke", "naaste"]),
        ("nog een brief van de deurwaarder", ["inwoner", "marjan", "joke", "naaste", "professional", "ineke"]),
        ("Belt de deurwaarder aan", ["inwoner", "marjan", "joke"]),
        ("niet haar hulpverlener", ["inwoner", "joke", "naaste", "ineke"]),
        ("Het waren twee brieven", ["inwoner", "marjan", "joke", "naaste", "professional", "ineke"]),
        ("De Stadsbank krijgt mijn post", ["inwoner", "marjan", "joke", "naaste", "professional", "ineke"]),
    ];

    private static readonly string[] Mensen = ["inwoner", "marjan", "joke", "naaste", "professional"];

    private Testapp app = null!;

    private string verslag = "";

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        verslag = await app.Verslagpad("Samira", Overlegsoort.Kwartaal);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Op_het_scherm_leest_iedereen_de_eigen_versie()
    {
        foreach (var wie in Mensen)
        {
            using var bezoeker = await app.Als(wie);
            Controleer(wie, wie, (await bezoeker.Open(verslag)).Bron);
        }
    }

    [Fact]
    public async Task Op_papier_staat_alleen_wat_lezer_en_afdrukker_allebei_mogen_zien()
    {
        var namen = (await app.Lees(verslag)).Genodigden.ToDictionary(g => g.Naam.Split(' ')[0], g => g.Id);
        var leest = new Dictionary<string, string> { ["Samira"] = "inwoner", ["Marjan"] = "marjan", ["Joke"] = "joke", ["Nadia"] = "naaste", ["Petra"] = "professional", ["Ineke"] = "ineke" };
        foreach (var drukker in new[] { "inwoner", "marjan", "joke" })
        {
            using var bezoeker = await app.Als(drukker);
            foreach (var (naam, lezer) in leest)
            {
                var papier = await bezoeker.Open($"{verslag}/papier/{namen[naam]}");
                papier.Status.ShouldBe(HttpStatusCode.OK, naam);
                Controleer(lezer, drukker, papier.Bron);
            }
        }
    }

    [Fact]
    public async Task Met_een_link_leest_de_gast_wat_de_inwoner_koos_en_pas_na_de_code()
    {
        using var samira = await app.Als("inwoner");
        var ineke = (await app.Lees(verslag)).Genodigden.Single(g => g.PersoonId is null).Id;
        await GeefAdres(ineke);
        var keuze = await samira.Open($"{verslag}/ontvangers/{ineke}");
        await samira.Verstuur(keuze, "Opslaan", ("Invoer.Wijze", "Link"));
        await samira.Verstuur(await samira.Open($"{verslag}/ontvangers/{ineke}"), "Stuur een nieuwe link");
        var mail = (await app.Post()).Last(b => b.Aan == "ineke@voorbeeld.nl");
        foreach (var geheim in new[] { "Samira", "Ineke", "deurwaarder", "Roef" }) mail.Tekst.ShouldNotContain(geheim);
        var link = new Uri(mail.Tekst.Split('\n').Single(r => r.Contains("/verslag/", StringComparison.Ordinal))).AbsolutePath;

        using var telefoon = app.Bezoeker();
        var dicht = await telefoon.Open(link);
        dicht.Kop.ShouldBe("Er staat een verslag voor je klaar");
        foreach (var geheim in new[] { "Samira", "Ineke", "deurwaarder", "Roef" }) dicht.Bron.ShouldNotContain(geheim);
        (await telefoon.Verstuur(dicht, "Lees het verslag")).FoutBij("Code").ShouldNotBeNull().ShouldContain("Vul de code van zes cijfers in.");
        var code = (await samira.Open(verslag + "/ontvangers")).Document.QuerySelector(".verslagcode")!.TextContent;
        var mis = code.Replace(" ", "", StringComparison.Ordinal) == "000000" ? "111111" : "000000";
        (await telefoon.Verstuur(dicht, "Lees het verslag", ("Code", mis))).FoutBij("Code").ShouldNotBeNull().ShouldContain("Deze code klopt niet.");
        var open = await telefoon.Verstuur(dicht, "Lees het verslag", ("Code", code));
        Controleer("ineke", "ineke", open.Bron);
        (await app.LaatsteInzage(await app.Traject("Samira"))).ShouldSatisfyAllConditions(r => r.Naam.ShouldBe("Ineke Leussink"), r => r.Soorten.ShouldBe("Plan"), r => r.Toegestaan.ShouldBeTrue());

        // Asking by the link; and a browser without the code sees nothing.
        var vraag = await telefoon.Open($"{link}?regel={await app.Regel(verslag, "Er ligt nog")}");
        (await telefoon.Verstuur(vraag, "Vraag dit")).FoutBij("Tekst").ShouldNotBeNull().ShouldContain("Schrijf op wat er anders moet.");
        (await telefoon.Verstuur(vraag, "Vraag dit", ("Tekst", "Ik heb ze gezien."))).Tekst.ShouldContain("Jouw vraag staat bij de regel.");
        (await telefoon.Open($"{link}?regel={await app.Regel(verslag, "Belt de")}")).Document.QuerySelector("#aanpassen").ShouldBeNull();
        using var ander = app.Bezoeker();
        (await ander.Open(link)).Bron.ShouldNotContain("deurwaarder");
        (await samira.Open(verslag)).Tekst.ShouldContain("“Ik heb ze gezien.”");

        // The inwoner takes away what Ineke may read: the link is dead at once.
        using (var weer = await app.Als("inwoner"))
        {
            var nu = await weer.Open($"{verslag}/ontvangers/{ineke}");
            var formulier = nu.Formulier("Opslaan").Formulier;
            await weer.Post(nu.Adres.AbsolutePath, Pagina.Velden(formulier).Where(v => v.Key != "Invoer.Bereik"));
        }

        (await telefoon.Open(link)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_link_die_niet_voor_jou_is_gaat_dicht_en_te_veel_fouten_ook()
    {
        using var samira = await app.Als("inwoner");
        var petra = (await app.Lees(verslag)).Genodigden.Single(g => g.Naam == "Petra Smeenk").Id;
        await samira.Verstuur(await samira.Open($"{verslag}/ontvangers/{petra}"), "Opslaan", ("Invoer.Wijze", "Link"));
        var eerste = await Nieuw();
        using var telefoon = app.Bezoeker();
        for (var i = 0; i < 5; i++)
        {
            // Always wrong: letters are no digits, and five digits are no code.
            var pagina = await telefoon.Open(eerste);
            await telefoon.Verstuur(pagina, "Lees het verslag", ("Code", $"1234{i}"));
        }

        (await telefoon.Open(eerste)).Kop.ShouldBe("Deze link werkt niet meer");
        var tweede = await Nieuw();
        await telefoon.Verstuur(await telefoon.Open(tweede), "Dit is niet voor mij");
        (await telefoon.Open(tweede)).Status.ShouldBe(HttpStatusCode.NotFound);
        var derde = await Nieuw();
        await samira.Verstuur(await samira.Open($"{verslag}/ontvangers/{petra}"), "Stop de link");
        (await telefoon.Open(derde)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await telefoon.Open("/verslag/bestaatniet")).Status.ShouldBe(HttpStatusCode.NotFound);

        async Task<string> Nieuw()
        {
            await samira.Verstuur(await samira.Open($"{verslag}/ontvangers/{petra}"), "Stuur een nieuwe link");
            return new Uri((await app.Post()).Last(b => b.Aan == "professional@voorbeeld.nl").Tekst.Split('\n').Single(r => r.Contains("/verslag/", StringComparison.Ordinal))).AbsolutePath;
        }
    }

    // All pairs: what stands there is exactly what both may see.
    private static void Controleer(string lezer, string ook, string bron)
    {
        var tekst = WebUtility.HtmlDecode(bron);
        foreach (var (woord, wie) in Regels)
        {
            if (wie.Contains(lezer) && wie.Contains(ook)) tekst.ShouldContain(woord, Case.Sensitive, $"{lezer}, by {ook}");
            else tekst.ShouldNotContain(woord, Case.Sensitive, $"{lezer}, by {ook}");
        }
    }

    private Task<bool> GeefAdres(Guid genodigde) => app.Met(async db =>
    {
        await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteUpdateAsync(db.Set<Genodigde>().Where(g => g.Id == genodigde), g => g.SetProperty(x => x.Email, "ineke@voorbeeld.nl"));
        return true;
    });
}
