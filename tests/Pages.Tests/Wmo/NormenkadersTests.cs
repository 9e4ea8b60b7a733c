using System.Net;
using System.Text;
using Shouldly;
using Spil.Kern;
using Spil.TestSupport;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>The beheerder looks at the norms, loads a version, adopts it and compares it with the one before.</summary>
public sealed class NormenkadersTests : IAsyncLifetime
{
    private const string Lijst = "/beheer/normenkaders";
    private static readonly string[] Punten = [.. Ingebouwdenormenkaders.Hbel2021.Uitgangspunten.Select(u => u.Code)];

    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task De_lijst_en_een_versie_tonen_wat_er_geldt_en_wat_eruit_komt()
    {
        using var sanne = await app.Als("beheerder");
        var lijst = await sanne.Open(Lijst);
        lijst.Tekst.ShouldContain("Huizen, Blaricum, Eemnes, Laren");
        lijst.Tekst.ShouldContain("Voorbeeld zonder bron: geen besluiten");
        lijst.Tekst.Replace('\u00A0', ' ').ShouldContain("€ 19,00 per maand");
        var hbel = await sanne.Open(Lijst + "/hbel-2021/1");
        hbel.Kop.ShouldBe("Normenkader hulp bij het huishouden HBEL 2021, versie 1");
        hbel.Tekst.ShouldContain("124,6153…");
        hbel.Tekst.ShouldContain("2 uur en 5 minuten");
        (await sanne.Open(Lijst + "/hbel-2021/1?handler=Bestand")).Bron.ShouldContain("\"hbel-2021\"");
        (await sanne.Open(Lijst + "/hbel-2021/1/verschil")).Tekst.ShouldContain("Er is nog maar één versie");
        var voorbeeld = await sanne.Open(Lijst + "/voorbeeld/1");
        voorbeeld.Tekst.ShouldContain("Alleen om mee te oefenen");
        voorbeeld.Document.QuerySelectorAll("main button").ShouldBeEmpty();
        foreach (var weg in new[] { "/hbel-2021/2", "/anders/1", "/hbel-2021/2/verschil", "/anders/1?handler=Bestand" })
            (await sanne.Open(Lijst + weg)).Status.ShouldBe(HttpStatusCode.NotFound, weg);
        using var fleur = await app.Als("projectleider");
        foreach (var pad in new[] { "", "/hbel-2021/1", "/hbel-2021/1/verschil" })
            (await fleur.Open(Lijst + pad)).Status.ShouldBe(HttpStatusCode.Forbidden, pad);
    }

    [Fact]
    public async Task Vaststellen_weigert_bij_het_veld_en_verandert_daarna_nooit_meer()
    {
        using var sanne = await app.Als("beheerder");
        (await sanne.Open(Lijst + "/hbel-2021/1")).Document.QuerySelectorAll("main button").ShouldBeEmpty("the demo adopted it");
        var pagina = await Laad(sanne, Hbel("\"versie\": 1", "\"versie\": 2"));
        var leeg = await Stel(sanne, pagina, [Punten[0]], "", "", Vandaag, 2);
        leeg.FoutBij("Invoer.Datum.Dag").ShouldNotBeNull().ShouldContain("Vul een datum in");
        var niets = await Stel(sanne, pagina, [Punten[0]], "", Gisteren, Vandaag, 2);
        niets.FoutBij("Invoer.Bevestigd").ShouldNotBeNull().ShouldContain("Bevestig elk uitgangspunt.");
        niets.FoutBij("Invoer.Besluit").ShouldNotBeNull().ShouldContain("Vul het nummer van het besluit in");
        (await Stel(sanne, pagina, Punten, "B1", Morgen, Morgen, 2)).FoutBij("Invoer.Datum.Dag").ShouldNotBeNull().ShouldContain("ligt in de toekomst");
        (await Stel(sanne, pagina, Punten, "B1", Vandaag, Gisteren, 2)).FoutBij("Invoer.Vanaf.Dag").ShouldNotBeNull().ShouldContain("kan niet terugwerken");

        // A second window that was open already.
        var venster = await sanne.Open(Lijst + "/hbel-2021/2");
        var vast = await Stel(sanne, pagina, Punten, "2026/<b>118</b> 🧹", Gisteren, Vandaag, 2);
        vast.Tekst.ShouldContain("Vastgesteld. Besluiten kunnen erop rusten vanaf");
        vast.Tekst.ShouldContain("2026/<b>118</b> 🧹, van");
        vast.Document.QuerySelectorAll("main button").ShouldBeEmpty();
        (await sanne.Open(Lijst)).Document.QuerySelectorAll("td").Select(t => t.TextContent).ShouldContain("Vastgesteld");
        (await Stel(sanne, venster, Punten, "ander", Gisteren, Vandaag, 2)).Tekst.ShouldContain("Dit normenkader is al vastgesteld.");
        (await sanne.Open(Lijst + "/hbel-2021/2")).Tekst.ShouldNotContain("ander,");
    }

    [Fact]
    public async Task Een_voorbeeld_wordt_ook_niet_met_een_losse_post_vastgesteld()
    {
        using var sanne = await app.Als("beheerder");
        var pagina = await Laad(sanne, Hbel("\"versie\": 1", "\"versie\": 2"));
        var (formulier, _) = pagina.Formulier("Stel versie 2 vast");
        var velden = Pagina.Velden(formulier).Where(v => !v.Key.StartsWith("Invoer.", StringComparison.Ordinal)).Concat(Datum("Invoer.Datum", Gisteren)).Concat(Datum("Invoer.Vanaf", Vandaag)).Append(new("Invoer.Besluit", "B1"));
        (await sanne.Post(Lijst + "/voorbeeld/1", velden)).Tekst.ShouldContain("Er gaat nog iets niet goed");
        (await sanne.Open(Lijst)).Document.QuerySelectorAll("td").Select(t => t.TextContent).Count(t => t == "Vastgesteld").ShouldBe(1, "that of the demo");
    }

    [Fact]
    public async Task Een_nieuwe_versie_wordt_nagekeken_vergeleken_en_pas_na_vaststelling_voor_iedereen_om_mee_te_rekenen()
    {
        using var sanne = await app.Als("beheerder");
        (await sanne.Verstuur(await sanne.Open(Lijst), "Kijk het bestand na")).FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Kies een bestand.");
        var fout = await Laad(sanne, Hbel("\"soort\": \"basis\"", "\"soort\": \"bais\""));
        fout.FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Er is 1 ding niet goed");
        fout.Tekst.ShouldContain("Bedoel je \"basis\"?");
        (await Laad(sanne, [])).FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Kies een bestand.");
        (await Laad(sanne, new byte[600_000])).FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("te groot");
        (await Laad(sanne, Hbel("\"versie\": 1", "\"versie\": 1"))).FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Versie 1 van ‘hbel-2021’ is er al.");

        var twee = await Laad(sanne, Hbel("\"versie\": 1", "\"versie\": 2", "\"urenPerJaar\": 108", "\"urenPerJaar\": 110.5"));
        twee.Kop.ShouldEndWith("versie 2");
        twee.Tekst.ShouldContain("127,5");
        var verschil = await sanne.Open(Lijst + "/hbel-2021/2/verschil?met=1");
        verschil.Tekst.ShouldContain("108 uur per jaar");
        verschil.Tekst.ShouldContain("110,5 uur per jaar");
        (await sanne.Open(Lijst + "/hbel-2021/1/verschil?met=onzin")).Tekst.ShouldContain("van versie 2 naar versie 1");

        (await Reken()).ShouldContain("\"versie\":1,");
        (await Stel(sanne, twee, Punten, "2026-5", Gisteren, Vandaag, 2)).Tekst.ShouldContain("Besluiten kunnen erop rusten");
        (await Reken()).ShouldContain("\"versie\":2,\"urenPerJaar\":110.5,\"minutenPerWeekExact\":\"127.5\",\"minutenPerWeek\":128,");
        Encoding.UTF8.GetString(Hbel("\"versie\": 1", "\"versie\": 2", "\"urenPerJaar\": 108", "\"urenPerJaar\": 110.5")).ShouldBe((await sanne.Open(Lijst + "/hbel-2021/2?handler=Bestand")).Bron);
    }

    private static DateOnly Vandaag => TimeProvider.System.Vandaag();

    private static DateOnly Gisteren => Vandaag.AddDays(-1);

    private static DateOnly Morgen => Vandaag.AddDays(1);

    private static Task<Pagina> Stel(Bezoeker wie, Pagina pagina, string[] bevestigd, string besluit, object datum, DateOnly vanaf, int versie = 1) => Stuur(wie, pagina, $"Stel versie {versie} vast",
        [.. bevestigd.Select(b => new KeyValuePair<string, string>("Invoer.Bevestigd", b)), new("Invoer.Besluit", besluit), .. Datum("Invoer.Datum", datum as DateOnly?), .. Datum("Invoer.Vanaf", vanaf)]);

    private static async Task<Pagina> Stuur(Bezoeker wie, Pagina pagina, string knop, KeyValuePair<string, string>[] velden)
    {
        var (formulier, _) = pagina.Formulier(knop);
        var rest = Pagina.Velden(formulier).Where(v => !v.Key.StartsWith("Invoer.", StringComparison.Ordinal));
        return await wie.Post(pagina.Adres.AbsolutePath, rest.Concat(velden));
    }

    private static IEnumerable<KeyValuePair<string, string>> Datum(string veld, DateOnly? dag) =>
        [new(veld + ".Dag", dag is { } d ? $"{d.Day}" : ""), new(veld + ".Maand", dag is { } m ? $"{m.Month}" : ""), new(veld + ".Jaar", dag is { } j ? $"{j.Year}" : "")];

    private async Task<string> Reken()
    {
        using var http = new HttpClient { BaseAddress = app.Adres };
        using var inhoud = new StringContent("""{"normenkader":"hbel-2021","regels":[{"code":"basis"}]}""", Encoding.UTF8, "application/json");
        using var antwoord = await http.PostAsync(new Uri("/api/v1/wmo/berekeningen", UriKind.Relative), inhoud);
        return await antwoord.Content.ReadAsStringAsync();
    }

    private static async Task<Pagina> Laad(Bezoeker wie, byte[] bestand) => await wie.VerstuurBestand(await wie.Open(Lijst), "Kijk het bestand na", "Invoer.Bestand", "normenkader.json", bestand);

    private static byte[] Hbel(params string[] vervang)
    {
        var tekst = Encoding.UTF8.GetString(Ingebouwdenormenkaders.Bestand("hbel-2021")!);
        for (var i = 0; i < vervang.Length; i += 2)
        {
            var plek = tekst.IndexOf(vervang[i], StringComparison.Ordinal);
            plek.ShouldBeGreaterThan(0);
            tekst = tekst[..plek] + vervang[i + 1] + tekst[(plek + vervang[i].Length)..];
        }
        return Encoding.UTF8.GetBytes(tekst);
    }
}
