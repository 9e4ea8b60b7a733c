using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary>The command line as somebody uses it: a process, its exit code, and what it says on stdout and stderr.</summary>
public sealed class OpdrachtTests
{
    private const string DichtePoort = "Host=127.0.0.1;Port=1;Username=niemand;Database=niets;Timeout=2";

    [Fact]
    public async Task Help_noemt_de_opdrachten_en_heeft_geen_database_nodig()
    {
        var uitslag = await Webproces.Voer(null, "--help");
        uitslag.Code.ShouldBe(0);
        foreach (var opdracht in new[] { "migreer", "voorbeeld", "beheerder", "gebruiker", "controleer-log", "invoer", "werkproces" })
            uitslag.Uit.ShouldContain(opdracht);
        uitslag.Fout.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Van_lege_database_tot_een_ketting_die_breekt(Engine engine)
    {
        await using var database = await Testdatabase.Leeg(engine);
        await Lukt(database, "bijgewerkt", "migreer");
        await Lukt(database, "was al bij", "migreer");
        await Lukt(database, "zijn geladen", "voorbeeld");
        (await Lukt(database, "waren er al", "voorbeeld", "--omvang", "50")).ShouldContain("50 inwoners erbij");

        var beheerder = await Webproces.Voer(engine, database.Verbinding, "een lang wachtwoord", "beheerder", "baas@voorbeeld.nl", "--naam", "Bea Baas");
        beheerder.ShouldBe(new Opdrachtuitslag(0, "Het account van Bea Baas (beheerder) is gemaakt." + Environment.NewLine, ""));
        await using (var diensten = Testdiensten.Op(database))
            (await diensten.MetDb(db => db.Set<Account>().SingleAsync(a => a.Email == "baas@voorbeeld.nl"))).Rol.ShouldBe(Rol.Beheerder);
        Zin(await Webproces.Voer(engine, database.Verbinding, "een lang wachtwoord", "beheerder", "baas@voorbeeld.nl", "--naam", "Bea Baas"), 1, "Er is al een account met dit e-mailadres.");

        (await Lukt(database, "de ketting is heel", "controleer-log")).ShouldContain("inzagelog");
        await using (var diensten = Testdiensten.Op(database))
            await diensten.MetDb(db => db.Database.ExecuteSqlRawAsync("UPDATE platform_wijzigingslog SET \"Waarom\" = 'Niets aan de hand' WHERE \"Nummer\" = 12"));
        Zin(await Webproces.Voer(database, "controleer-log"), 1, "wijzigingslog: Regel 12 is veranderd.");
    }

    [Fact]
    public async Task Een_werkproces_nakijken_zwijgt_of_noemt_elk_probleem_en_heeft_geen_database_nodig()
    {
        var map = Directory.CreateTempSubdirectory("werkproces").FullName;
        var (goed, fout) = (Path.Combine(map, "goed.json"), Path.Combine(map, "fout.json"));
        await File.WriteAllBytesAsync(goed, Spil.Herstel.Domein.Werkprocessen.Werkprocesvarianten.Bestand("mediant")!);
        (await Webproces.Voer((Testdatabase?)null, "werkproces", "controleer", goed)).ShouldBe(new Opdrachtuitslag(0, "", ""));
        await File.WriteAllTextAsync(fout, (await File.ReadAllTextAsync(goed)).Replace("\"soort\": \"crisiskaart\"", "\"soort\": \"kaart\"").Replace("\"formulier\", \"naam\": \"Krachtenmatrix\"", "\"formulier\", \"formulier\": \"ladekast\", \"naam\": \"Krachtenmatrix\""));
        var uitslag = await Webproces.Voer((Testdatabase?)null, "werkproces", "controleer", fout);
        (uitslag.Code, uitslag.Fout).ShouldBe((1, ""));
        uitslag.Uit.Trim().Split(Environment.NewLine).ShouldBe([
            "stappen[1].documenten[2].formulier: Het formulier ‘ladekast’ is er niet. Laad eerst de definitie van dat formulier.",
            "stappen[2].documenten[4].soort: Spil kent ‘kaart’ niet. Kies uit: formulier, plan, aanmelding, toestemming, uitreiking, organisatiestuk, crisiskaart.",
        ]);
        (await Webproces.Voer((Testdatabase?)null, "werkproces", "controleer", fout, "--formulier", "ladekast")).Uit.Trim().Split(Environment.NewLine).Length.ShouldBe(1);
        Zin(await Webproces.Voer((Testdatabase?)null, "werkproces", "controleer", Path.Combine(map, "weg.json")), 1, "Het bestand");
        Directory.Delete(map, recursive: true);
    }

    [Theory]
    [InlineData("Dit hoort niet bij voorbeeld: --omfang 100. Bekijk wat kan met: voorbeeld --help", "voorbeeld", "--omfang", "100")]
    [InlineData("\"veel\" past niet bij --omvang. Bekijk wat kan met: voorbeeld --help", "voorbeeld", "--omvang", "veel")]
    [InlineData("Kies een omvang tussen 0 en 1.000.000.", "voorbeeld", "--omvang", "1000001")]
    [InlineData("Er ontbreekt iets: e-mail, --naam. Bekijk wat kan met: beheerder --help", "beheerder")]
    [InlineData("Dit hoort niet bij Spil: toverij. Bekijk wat kan met: --help", "toverij")]
    [InlineData("Dit hoort niet bij Spil: --omvang 5. Bekijk wat kan met: --help", "--omvang", "5")]
    public async Task Wat_er_niet_is_wordt_geweigerd_met_een_zin(string zin, params string[] opdracht) =>
        Zin(await Webproces.Voer(null, opdracht), 1, zin);

    [Theory]
    [InlineData("migreer")]
    [InlineData("voorbeeld")]
    [InlineData("controleer-log")]
    public async Task Een_database_die_er_niet_is_geeft_2_en_een_zin(string opdracht) =>
        Zin(await Webproces.Voer(Engine.Postgres, DichtePoort, "", opdracht), 2, "De database is niet bereikbaar");

    [Fact]
    public async Task Instellingen_die_niet_kloppen_geven_2_en_een_zin() =>
        Zin(await Webproces.Voer(Engine.Postgres, null, "", "migreer"), 2, "ConnectionStrings__Spil ontbreekt");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Zonder_database_start_de_site_en_zegt_gezond_503(bool demo)
    {
        await using var site = await Webproces.Start(Engine.Postgres, DichtePoort, demo);
        using var bezoeker = new Bezoeker(site.Adres);
        (await bezoeker.Open("/gezond")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    private static async Task<string> Lukt(Testdatabase database, string zin, params string[] opdracht)
    {
        var uitslag = await Webproces.Voer(database, opdracht);
        uitslag.Code.ShouldBe(0, uitslag.Fout);
        uitslag.Fout.ShouldBeEmpty();
        uitslag.Uit.ShouldContain(zin);
        return uitslag.Uit;
    }

    private static void Zin(Opdrachtuitslag uitslag, int code, string begin)
    {
        uitslag.Code.ShouldBe(code, uitslag.Uit + uitslag.Fout);
        uitslag.Fout.ShouldStartWith(begin);
        uitslag.Fout.Trim().Split('\n').Length.ShouldBe(1, uitslag.Fout);
    }
}
