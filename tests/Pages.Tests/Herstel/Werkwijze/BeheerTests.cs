using System.Net;
using System.Text;
using Shouldly;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Werkwijze;

/// <summary>The beheerder loads a third variant and lays pieces ready; the projectleider moves a traject to a newer version.</summary>
public sealed class BeheerTests : IAsyncLifetime
{
    private const string Lijst = "/beheer/werkprocessen";

    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Een_derde_variant_komt_erbij_zonder_uitgave()
    {
        using var sanne = await app.Als("beheerder");
        var lijst = await sanne.Open(Lijst);
        lijst.Tekst.ShouldContain("Komt met Spil");
        var fout = await Laad(sanne, Vervang(Definitie(), "\"soort\": \"formulier\"", "\"soort\": \"brief\""));
        fout.FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("niet goed in dit bestand");
        fout.Tekst.ShouldContain("Spil kent ‘brief’ niet.");
        (await Laad(sanne, "geen json"u8.ToArray())).Tekst.ShouldContain("Dit is geen goede JSON.");
        (await sanne.Verstuur(lijst, "Kijk het bestand na")).FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Kies een bestand.");

        var kijk = await Laad(sanne, Definitie());
        kijk.Kop.ShouldBe("Kettingreactie, versie 1");
        kijk.Tekst.ShouldContain("Nog niet gepubliceerd");
        (await Laad(sanne, Definitie())).FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Versie 1 van ‘kettingreactie’ is er al.");
        await Kiest("Kettingreactie", false);
        (await sanne.Verstuur(kijk, "Publiceer versie 1")).Tekst.ShouldContain("Gepubliceerd op");
        await Kiest("Kettingreactie", true);
        var bestand = await sanne.Open(Lijst + "/kettingreactie/1?handler=Bestand");
        bestand.Bron.ShouldContain("\"kettingreactie\"");
        (await sanne.Verstuur(await sanne.Open(Lijst + "/kettingreactie/1"), "Trek versie 1 in")).Tekst.ShouldContain("Ingetrokken op");
        await Kiest("Kettingreactie", false);
        (await sanne.Open(Lijst + "/kettingreactie/2")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_traject_houdt_zijn_versie_tot_de_projectleider_overstapt()
    {
        using var sanne = await app.Als("beheerder");
        var twee = Vervang(Vervang(Werkprocesvarianten.Bestand("surplus")!, "\"versie\": 1", "\"versie\": 2"), "\"code\": \"nulmeting-gemeente\"", "\"verplicht\": true, \"code\": \"nulmeting-gemeente\"");
        await sanne.Verstuur(await Laad(sanne, twee), "Publiceer versie 2");
        var traject = await app.Traject("Samira");
        using var marjan = await app.Als("marjan");
        (await marjan.Open(traject + "/werkproces")).Tekst.ShouldContain("versie 1.");

        using var fleur = await app.Als("projectleider");
        var pad = traject + "/werkproces/versie";
        (await fleur.Open(pad)).Tekst.ShouldContain("versie 2");
        var kijk = await fleur.Open(pad + "?naar=surplus%2F2");
        kijk.Tekst.ShouldContain("Wordt verplicht");
        kijk.Tekst.ShouldContain("De nulmeting gemeente is nog niet ingevuld.");
        var eerder = await marjan.Open(traject + "/werkproces");
        (await fleur.Verstuur(kijk, "Stap over")).Tekst.ShouldContain("Samira volgt nu Schijf van herstel, variant Surplus, versie 2.");
        (await marjan.Verstuur(eerder, "Naar stap 3: Uitvoering maatwerkplan en vervolgafstemming")).Tekst.ShouldContain("De nulmeting gemeente is nog niet ingevuld.");
        (await fleur.Open(pad)).Tekst.ShouldContain("Er is geen nieuwere versie.");
    }

    [Fact]
    public async Task Een_nieuw_tandem_kiest_het_werkproces_van_de_organisatie_of_een_ander()
    {
        using var fleur = await app.Als("projectleider");
        var traject = await app.Traject("Marcel");
        var tandem = await fleur.Open(traject + "/tandem");
        string Wie(string naam) => tandem.Document.QuerySelectorAll("option").First(o => o.TextContent.Contains(naam, StringComparison.Ordinal)).GetAttribute("value")!;
        (await fleur.Verstuur(tandem, "Vorm het tandem", ("Invoer.Casusregisseur", Wie("Bert Hofstede")), ("Invoer.Ervaringsdeskundige", Wie("Joke Wessels")), ("Invoer.Werkproces", "keuken")))
            .FoutBij("Invoer.Werkproces").ShouldNotBeNull().ShouldContain("Kies een werkproces uit de lijst.");
        await fleur.Verstuur(tandem, "Vorm het tandem", ("Invoer.Casusregisseur", Wie("Bert Hofstede")), ("Invoer.Ervaringsdeskundige", Wie("Joke Wessels")));
        (await fleur.Open(traject + "/werkproces")).Tekst.ShouldContain("variant Mediant");
        await fleur.Verstuur(await fleur.Open(traject + "/tandem"), "Verander het tandem", ("Invoer.Ervaringsdeskundige", Wie("Ton Brinkhuis")), ("Invoer.Werkproces", "surplus"));
        (await fleur.Open(traject + "/werkproces")).Tekst.ShouldContain("variant Surplus");
    }

    [Fact]
    public async Task Stukken_krijgen_een_plek_en_zonder_projectplan_gaat_niemand_verder()
    {
        using var sanne = await app.Als("beheerder");
        const string Plek = "/beheer/instructies/surplus/0/projectplan";
        (await sanne.Open("/beheer/instructies?werkproces=mediant")).Tekst.ShouldContain("Taken en rollen");
        using var marjan = await app.Als("marjan");
        var traject = await app.Traject("Samira");
        var eerder = await marjan.Open(traject);
        var weg = await sanne.Verstuur(await sanne.Open(Plek), "Haal dit weg");
        weg.Tekst.ShouldContain("Wat er eerder lag");
        (await sanne.Open("/beheer/instructies")).Tekst.ShouldContain("Nog nodig: Projectplan Schijf van herstel.");
        (await marjan.Verstuur(eerder, "Naar stap 3: Uitvoering maatwerkplan en vervolgafstemming")).Tekst.ShouldContain("Het projectplan Schijf van herstel ligt nog niet klaar bij stap 0.");

        var leeg = await sanne.Verstuur(weg, "Zet neer", ("Invoer.Naam", ""), ("Invoer.Link", "javascript:alert(1)"));
        leeg.FoutBij("Invoer.Naam").ShouldNotBeNull();
        leeg.FoutBij("Invoer.Uitgave").ShouldNotBeNull();
        leeg.FoutBij("Invoer.Link").ShouldNotBeNull().ShouldContain("https://");
        var pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();
        var gezet = await sanne.VerstuurBestand(weg, "Zet neer", "Invoer.Bestand", "plan.pdf", pdf, ("Invoer.Naam", "Projectplan"), ("Invoer.Uitgave", "versie 3"), ("Invoer.Link", ""));
        gezet.Tekst.ShouldContain("Projectplan ligt nu bij stap 0.");
        var stuk = (await marjan.Open(traject + "/werkproces")).Document.QuerySelectorAll("a").First(a => a.TextContent == "Projectplan").GetAttribute("href")!;
        (await marjan.Open(stuk)).Bron.ShouldStartWith("%PDF");
        (await marjan.Open("/werkproces/stukken/" + Guid.NewGuid())).Status.ShouldBe(HttpStatusCode.NotFound);
        (await sanne.Open("/beheer/instructies/surplus/0/keuken")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await marjan.Open(Plek)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task Kiest(string titel, bool kan)
    {
        using var fleur = await app.Als("projectleider");
        var opties = (await fleur.Open(await app.Traject("Marcel") + "/tandem")).Document.QuerySelectorAll("option").Select(o => o.TextContent.Trim()).ToList();
        opties.Contains(titel).ShouldBe(kan, string.Join(", ", opties));
    }

    private static async Task<Pagina> Laad(Bezoeker wie, byte[] bestand) => await wie.VerstuurBestand(await wie.Open(Lijst), "Kijk het bestand na", "Invoer.Bestand", "werkproces.json", bestand);

    private static byte[] Definitie() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "werkproces-kettingreactie.json"));

    private static byte[] Vervang(byte[] inhoud, string oud, string nieuw)
    {
        var tekst = Encoding.UTF8.GetString(inhoud);
        var plek = tekst.IndexOf(oud, StringComparison.Ordinal);
        plek.ShouldBeGreaterThanOrEqualTo(0);
        return Encoding.UTF8.GetBytes(tekst[..plek] + nieuw + tekst[(plek + oud.Length)..]);
    }
}
