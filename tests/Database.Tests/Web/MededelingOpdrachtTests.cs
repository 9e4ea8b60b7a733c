using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Beleid.Cijfers;
using Spil.Beleid.Domein.Cijfers;
using Spil.Dossier.Domein.Personen;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Feiten;
using Spil.Platform.Rechten;
using Spil.TestSupport;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary>The acceptance case: a population that behaves like the memo of Huizen, and its figures counted from the cases.</summary>
public sealed class MededelingOpdrachtTests
{
    /// <summary>As the memo prints them.</summary>
    private static readonly Dictionary<string, long> Memo = new()
    {
        ["inwoners"] = 1086, ["herindicaties"] = 515, ["herindicaties-boven"] = 478, ["herindicaties-tot-en-met"] = 37, ["nieuwe-instroom"] = 72, ["besparing"] = 20,
        ["gemiddelde-oud-boven"] = 190, ["gemiddelde-nieuw-boven"] = 150, ["lager-boven"] = 80, ["gelijk-of-hoger-boven"] = 15, ["uitstroom-boven"] = 5,
        ["instroom-dit-jaar"] = 119, ["instroom-vorig-jaar"] = 142, ["bezwaren"] = 27,
    };

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task De_cijfers_van_huizen_komen_uit_echte_berekeningen(Engine engine)
    {
        await using var database = await Testdatabase.Leeg(engine);
        (await Webproces.Voer(database, "migreer")).Code.ShouldBe(0);
        (await Webproces.Voer(database, "mededeling", "--peildatum", "2021-04-30")).ShouldBe(new Opdrachtuitslag(1, "", "Er is nog geen hulp bij het huishouden om te tellen." + Environment.NewLine));
        (await Webproces.Voer(database, "voorbeeld", "--set", "huizen-2021")).Uit.ShouldContain("De inwoners van huizen-2021 zijn geladen.");
        (await Webproces.Voer(database, "voorbeeld", "--set", "huizen-2021")).Uit.ShouldContain("De inwoners van huizen-2021 waren er al.");

        (await Webproces.Voer(database, "controleer-log")).Code.ShouldBe(0, "Everything of the set is in the log, and the next line can be added.");
        var uitslag = await Webproces.Voer(database, "mededeling", "--peildatum", "2021-04-30", "--json");
        (uitslag.Code, uitslag.Fout).ShouldBe((0, ""));
        var json = JsonDocument.Parse(uitslag.Uit).RootElement;
        (json.GetProperty("gemeente").GetString(), json.GetProperty("peildatum").GetString()).ShouldBe(("Gemeente Huizen", "2021-04-30"));
        var cijfers = json.GetProperty("cijfers").EnumerateArray().ToDictionary(c => c.GetProperty("code").GetString()!);
        foreach (var (code, waarde) in Memo) cijfers[code].GetProperty("waarde").GetInt64().ShouldBe(waarde, code);
        cijfers.Values.ShouldAllBe(c => c.GetProperty("definitie").GetString()!.EndsWith('.') && c.GetProperty("naam").GetString()!.Length > 0);

        var tekst = (await Webproces.Voer(database, "mededeling", "--peildatum", "2021-04-30", "--gemeente", "huizen")).Uit;
        foreach (var zin in new[] { "bedraagt momenteel 1.086.", "in totaal 515 herindicaties", "(478 met", "en 37 met", "bij 72 inwoners", "in totaal 20% bedraagt", "van 190 minuten naar 150 minuten", "in ca. 80%", "in ca. 15%", "ca. 5% bedraagt", "in 2021 119 minuten", "in 2020 nog 142 minuten", "27 bezwaarschriften" })
            tekst.ShouldContain(zin);

        await using var diensten = Testdiensten.Op(database);
        await diensten.MetDb(Elke_herindicatie_is_nagerekend);
        await diensten.MetDb(Elke_herindicatie_hoort_bij_de_ronde);
        await diensten.In(De_maandcijfers_zijn_een_gewone_telling);
    }

    [Fact]
    public async Task Zonder_goede_dag_of_gemeente_zegt_de_opdracht_wat_er_mis_is()
    {
        await using var database = await Testdatabase.Nieuw(Engine.Sqlite, demo: true);
        Zin(await Webproces.Voer(database, "mededeling", "--peildatum", "2021-02-30"), "--peildatum: ");
        Zin(await Webproces.Voer(database, "mededeling", "--peildatum", "1999-02-01"), "Kies een peildatum van 2015");
        Zin(await Webproces.Voer(database, "mededeling"), "--peildatum");
        Zin(await Webproces.Voer(database, "mededeling", "--peildatum", "2021-04-30", "--gemeente", "Nergens"), "De gemeente ‘Nergens’ is er niet. Kies uit: Gemeente Huizen.");
        Zin(await Webproces.Voer(database, "voorbeeld", "--set", "iets"), "past niet bij --set");
    }

    // The norms give the same minutes for every kept receipt, the indication follows it, and a lower one has its transition.
    private static async Task<int> Elke_herindicatie_is_nagerekend(AppDbContext db)
    {
        var indicaties = await db.Set<Indicatie>().AsNoTracking().ToDictionaryAsync(i => i.DossierId);
        var besluiten = await db.Set<Besluit>().AsNoTracking().Where(b => b.HerindicatieId != null && b.VerstuurdOp <= new DateOnly(2021, 4, 30)).ToListAsync();
        besluiten.Count.ShouldBe(515);
        foreach (var besluit in besluiten)
        {
            besluit.Bon!.Normenkader.ShouldBe("hbel-2021");
            Normrekening.Reken(Ingebouwdenormenkaders.Hbel2021, besluit.Bon.AlsVraag()).Waarde.MinutenPerWeekIndicatie.ShouldBe(besluit.MinutenPerWeek);
            var indicatie = indicaties[besluit.DossierId];
            var (oud, nieuw) = (indicatie.Delen[0], indicatie.Delen.SingleOrDefault(d => d.BesluitId == besluit.Id));
            if (nieuw is null)
            {
                indicatie.UitgestroomdOp.ShouldNotBeNull("Only who left before it began has no new volume.");
                continue;
            }
            nieuw.MinutenPerWeek.ShouldBe(besluit.MinutenPerWeek);
            oud.Einde.ShouldBe(nieuw.Ingang.AddDays(-1), "No gap and no overlap.");
            if (nieuw.MinutenPerWeek < oud.MinutenPerWeek) nieuw.Ingang.ShouldBeGreaterThan(besluit.VerstuurdOp!.Value.AddMonths(3));
            else nieuw.Ingang.ShouldBe(besluit.VerstuurdOp!.Value.AddDays(1));
        }
        (await db.Set<Bezwaar>().CountAsync(b => b.BeslistOp == null && b.OntvangenOp <= new DateOnly(2021, 12, 31))).ShouldBe(0, "Nothing of the set waits today.");
        var bsns = (await db.Set<Persoon>().Where(p => p.Bsn != null).Select(p => p.Bsn).ToListAsync()).ConvertAll(b => int.Parse(b!.Voluit(), System.Globalization.CultureInfo.InvariantCulture));
        bsns.ShouldAllBe(b => b >= 999_900_006 && b <= 999_999_990);
        return bsns.Count;
    }

    // The round has everybody, decided, with what the decision says; and what it would do beforehand is what came out.
    private static async Task<int> Elke_herindicatie_hoort_bij_de_ronde(AppDbContext db)
    {
        var ronde = await db.Set<Herindicatieronde>().AsNoTracking().Include(r => r.Scenarios).SingleAsync(r => r.Naam == "Herindicaties 2021");
        var zaken = await db.Set<Herindicatie>().AsNoTracking().Where(h => h.RondeId == ronde.Id).ToListAsync();
        var besluiten = await db.Set<Besluit>().AsNoTracking().Where(b => b.HerindicatieId != null).ToDictionaryAsync(b => b.HerindicatieId!.Value);
        (ronde.Aantal, ronde.OvergangMaanden, ronde.Normenkader, zaken.Count).ShouldBe((515, 6, "hbel-2021", 515));
        zaken.ShouldAllBe(h => h.Stand == Herindicatiestand.Besloten && h.NieuwMinuten == besluiten[h.Id].MinutenPerWeek && h.BeslotenOp == besluiten[h.Id].VerstuurdOp && h.AangekondigdOp < h.BeslotenOp);
        var scenario = ronde.Scenarios.Single().Uitkomst;
        (scenario.Totaal.Aantal, scenario.Later, scenario.ZonderSituatie).ShouldBe((478, 37, 0));
        scenario.Totaal.Lager.ShouldBe(zaken.Count(h => h.OudMinuten > 120 && h.Richting == Herindicatieuitkomst.Lager));
        (await db.Set<Account>().CountAsync(a => a.PersoonId == zaken[0].ConsulentId && a.Rol == Rol.Consulent)).ShouldBe(1, "Somebody who can open the list.");
        return zaken.Count;
    }

    private static async Task<int> De_maandcijfers_zijn_een_gewone_telling(IServiceProvider diensten)
    {
        var (boek, bron) = (diensten.GetRequiredService<Cijferboek>(), diensten.GetRequiredService<IFeitenbron>());
        var huizen = (await bron.Gemeenten(default)).Single().Id;
        var maanden = await boek.Maanden(huizen, new(2022, 6, 1), default);
        foreach (var maand in maanden.Where(m => m.Begin.Month % 4 == 0))
        {
            var gewoon = await diensten.GetRequiredService<Teller>().Tel(huizen, maand.Begin.AddMonths(1).AddDays(-1), default);
            maand.Einde.IsGelijk(gewoon.Nu).ShouldBeTrue($"The month that begins on {maand.Begin}.");
        }
        // All who objected had more than 120 minutes; all who came by the way of the law were new.
        var april = maanden.Single(m => m.Begin == new DateOnly(2021, 4, 1)).Einde;
        (april[Groep.Boven, Maat.Bezwaren], april[Maat.Bezwaren], april[Groep.Nieuw, Maat.BesluitOpTijd] + april[Groep.Nieuw, Maat.BesluitTeLaat], april[Groep.Zonder, Maat.BesluitOpTijd]).ShouldBe((27, 27, 72, 0));
        (await boek.WerkBij(default)).ShouldBeTrue("The check of the log wrote a line.");
        (await boek.WerkBij(default)).ShouldBeFalse("Nothing was written since.");
        return maanden.Count;
    }

    private static void Zin(Opdrachtuitslag uitslag, string zin)
    {
        (uitslag.Code, uitslag.Uit).ShouldBe((1, ""));
        uitslag.Fout.ShouldContain(zin);
    }
}
