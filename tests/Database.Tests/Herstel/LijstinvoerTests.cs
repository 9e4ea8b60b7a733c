using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Invoer;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Herstel;

public sealed class LijstinvoerTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Twee_keer_aanbieden_neemt_niemand_twee_keer_over(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var lijst = Lijst(450);
        var eerste = await Neem(diensten, await Plan(diensten, lijst));
        eerste.Aantal(Lot.Overgenomen).ShouldBe(450);
        var tweede = await Plan(diensten, lijst);
        tweede.Aantal(Lot.AlBekend).ShouldBe(450);
        (await Neem(diensten, tweede)).Aantal(Lot.Overgenomen).ShouldBe(0);

        (await diensten.MetDb(db => db.Set<Aanmelding>().CountAsync())).ShouldBe(450);
        (await diensten.MetDb(db => db.Set<Wijzigingsregel>().CountAsync(r => r.Soort == nameof(AanmeldingOntvangen)))).ShouldBe(450);
        var oordeel = await diensten.MetDb(async db => await Kettingcontrole.Controleer(
            db.Set<Wijzigingsregel>().AsNoTracking().OrderBy(r => r.Nummer).AsAsyncEnumerable(), await db.Set<Kettingkop>().SingleAsync(), default));
        oordeel.Breuk.ShouldBeNull();
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Twee_tegelijk_nemen_samen_iedereen_een_keer_over(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        // Planned before either began, in another order: each meets the other halfway.
        var heen = await Plan(diensten, Lijst(500));
        var terug = await Plan(diensten, Lijst(500, omgekeerd: true));
        var uitslag = await Task.WhenAll(Neem(diensten, heen), Neem(diensten, terug));

        uitslag.Sum(u => u.Aantal(Lot.Overgenomen)).ShouldBe(500);
        uitslag.Sum(u => u.Aantal(Lot.AlBekend)).ShouldBe(500);
        (await diensten.MetDb(db => db.Set<Aanmelding>().CountAsync())).ShouldBe(500);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wie_er_al_is_wordt_herkend_op_BSN_geboortedatum_en_naam(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        await Bewaar(diensten, new("Samira", "el", "Idrissi", new(1984, 3, 27), "999990019"));
        await Bewaar(diensten, new("🌻", null, "☀", new(1990, 1, 1)));
        await Neem(diensten, await Plan(diensten, "Naam;Geboortedatum;BSN\r\nHenk Wolters;3-11-1958;\r\nDaan Rijn;1-1-1990;999990032\r\nRuben;;"u8.ToArray()));

        var plan = await Plan(diensten, Encoding.UTF8.GetBytes("""
            Naam;Geboortedatum;BSN
            Fatima Idrissi;1-1-1960;999990019
            Samira Idrissi;27-3-1984;
            Samira el Idrisi;27-3-1984;
            Samira el Idrissi;3-4-1999;
            Henk Wolters;3-11-1958;999990044
            Daan Rijn;1-1-1990;
            Ruben;;
            Iemand Anders;2-2-1970;999990056
            """));
        plan.Regels.Select(r => r.Lot).ShouldBe(
            [Lot.MetWaarschuwing, Lot.MetWaarschuwing, Lot.MetWaarschuwing, Lot.Overnemen, Lot.AlBekend, Lot.AlBekend, Lot.AlBekend, Lot.Overnemen]);
        plan.Regels[0].Zinnen.ShouldBe(["Lijkt op iemand die al in Spil staat: zelfde BSN."]);
    }

    [Fact]
    public async Task Vijftigduizend_regels_blijven_binnen_de_perken()
    {
        await using var diensten = await Testdiensten.Start(Engine.Sqlite);
        await Duur(100); // The first time is slower.
        var tiende = await Duur(Lijstregels.HoogsteAantal / 10);
        var alles = await Duur(Lijstregels.HoogsteAantal);
        // Ten times as many lines take about ten times as long; when every line looks at every other it would be a hundred. No seconds: machines differ.
        (alles / tiende).ShouldBeLessThan(40);

        async Task<double> Duur(int aantal)
        {
            var lijst = Lijst(aantal);
            var klok = Stopwatch.StartNew();
            (await Plan(diensten, lijst)).Aantal(Lot.Overnemen).ShouldBe(aantal);
            return klok.Elapsed.TotalSeconds;
        }
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task De_opdracht_zegt_eerst_wat_er_gebeurt_neemt_dan_over_en_bewaart_de_rest(Engine engine)
    {
        await using var database = await Testdatabase.Nieuw(engine);
        var map = Directory.CreateTempSubdirectory("spil-invoer-").FullName;
        var bestand = Path.Combine(map, "deelnemers.csv");
        await File.WriteAllBytesAsync(bestand, CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(
            "Voornaam;Achternaam;Geb.datum;Sofinummer\r\nZoë;Jansen;27-3-1984;12345672\r\nZoë;Jansen;27-3-1984;012345672\r\nPiet;Jansen;31-4-1980;\r\n"));

        var proef = await Webproces.Voer(database, "invoer", "aanmeldingen", bestand);
        proef.Code.ShouldBe(0, proef.Fout);
        proef.Uit.ShouldContain("regel     2  overnemen                   Zoë Jansen  Het BSN was de nul vooraan kwijt.");
        proef.Uit.ShouldContain("regel     3  dubbel in dit bestand       Zoë Jansen  Deze inwoner staat ook op regel 2.");
        proef.Uit.ShouldContain("3 regels: 1 overnemen, 1 dubbel in dit bestand, 1 blijft liggen.");
        proef.Uit.ShouldContain("Er is nog niets overgenomen.");
        Directory.GetFiles(map).ShouldBe([bestand]);

        var echt = await Webproces.Voer(database, "invoer", "aanmeldingen", bestand, "--doe");
        echt.Code.ShouldBe(0, echt.Fout);
        echt.Uit.ShouldContain("3 regels: 1 dubbel in dit bestand, 1 blijft liggen, 1 overgenomen.");
        var rest = Path.Combine(map, "deelnemers.rest.csv");
        Directory.GetFiles(map).Order().ShouldBe([bestand, rest]);
        (await File.ReadAllTextAsync(rest)).ShouldStartWith("Voornaam;Achternaam;Geb.datum;Sofinummer;Waarom\r\nZoë;Jansen;27-3-1984;012345672;Dubbel in dit bestand:");

        var nogEens = await Webproces.Voer(database, "invoer", "aanmeldingen", bestand, "--doe", "--als", "json", "--rest", Path.Combine(map, "over.csv"));
        nogEens.Code.ShouldBe(0, nogEens.Fout);
        System.Text.Json.JsonDocument.Parse(nogEens.Uit).RootElement.GetProperty("overgenomen").GetInt32().ShouldBe(0);
        nogEens.Uit.ShouldContain("Deze inwoner is al eerder aangemeld.");
        (await File.ReadAllTextAsync(Path.Combine(map, "over.csv"))).ShouldNotContain("Al bekend");
    }

    [Fact]
    public async Task De_opdracht_weigert_met_een_zin_en_een_code()
    {
        await using var database = await Testdatabase.Nieuw(Engine.Sqlite);
        var map = Directory.CreateTempSubdirectory("spil-invoer-").FullName;
        var (zonderKop, zonderIemand, goed) = (Path.Combine(map, "a.csv"), Path.Combine(map, "b.csv"), Path.Combine(map, "c.csv"));
        await File.WriteAllTextAsync(zonderKop, "Piet Jansen;1-1-1980\r\n");
        await File.WriteAllTextAsync(zonderIemand, "Naam;Geboortedatum\r\nPiet Jansen;31-2-1980\r\n");
        await File.WriteAllTextAsync(goed, "Naam;Geboortedatum\r\nPiet Jansen;1-2-1980\r\n");

        await Weigert(1, "is er niet.", "invoer", "aanmeldingen", Path.Combine(map, "weg.csv"));
        await Weigert(1, "Spil herkent geen kolomnamen.", "invoer", "aanmeldingen", zonderKop);
        await Weigert(1, "Kies voor --rest een ander bestand", "invoer", "aanmeldingen", goed, "--doe", "--rest", goed);
        await Weigert(1, "Er is geen kernpartner die Zon heet.", "invoer", "aanmeldingen", goed, "--organisatie", "Zon");
        await Weigert(2, "niet schrijven. Er is niets overgenomen.", "invoer", "aanmeldingen", goed, "--doe", "--rest", Path.Combine(map, "nergens", "x.csv"));
        var niemand = await Webproces.Voer(database, "invoer", "aanmeldingen", zonderIemand);
        (niemand.Code, niemand.Fout).ShouldBe((1, ""));
        niemand.Uit.ShouldContain("Februari heeft in 1980 maar 29 dagen.");

        async Task Weigert(int code, string zin, params string[] argumenten)
        {
            var uitkomst = await Webproces.Voer(database, argumenten);
            uitkomst.Code.ShouldBe(code, uitkomst.Uit);
            uitkomst.Fout.Trim().ShouldContain(zin);
            uitkomst.Fout.Trim().Split('\n').Length.ShouldBe(1, uitkomst.Fout);
        }
    }

    private static byte[] Lijst(int aantal, bool omgekeerd = false)
    {
        var regels = Enumerable.Range(0, aantal).Select(i => $"Mens{i};van Dorp{i};{i % 28 + 1}-{i / 28 % 12 + 1}-{1940 + i / 336 % 60};Ik wil rust.");
        return Encoding.UTF8.GetBytes("Voornaam;Achternaam;Geboortedatum;Hulpvraag\r\n" + string.Join("\r\n", omgekeerd ? regels.Reverse() : regels));
    }

    private static async Task<Invoerplan> Plan(Testdiensten diensten, byte[] lijst) =>
        (await diensten.Alles.GetRequiredService<Lijstinvoer>().Plan(lijst, "Lijst", null, default)).Waarde;

    private static Task<Invoerplan> Neem(Testdiensten diensten, Invoerplan plan) =>
        diensten.Alles.GetRequiredService<Lijstinvoer>().Neem(plan, Uitvoerder.Spil("test"), "lijst.csv", default);

    private static Task<Opslagresultaat> Bewaar(Testdiensten diensten, Persooninvoer invoer) => diensten.In(async s =>
    {
        var gemaakt = Persoon.Maak(invoer, Vandaag).Waarde;
        s.GetRequiredService<Spil.Platform.Data.AppDbContext>().Add(gemaakt.Nieuw);
        return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), DateTimeOffset.UnixEpoch, "proef", null, gemaakt.Gebeurtenis));
    });
}
