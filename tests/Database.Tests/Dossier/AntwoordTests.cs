using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Dossier;

/// <summary>Answers are rows (ADR 0013): figures are asked of them in SQL, on both engines.</summary>
public sealed class AntwoordTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private static readonly Formulierdefinitie Tevreden = new("tevreden", 1, "Hoe tevreden", [new("een", "Een", "",
        [new("hulp", Veldsoort.Schaal, "Hoe is de hulp?"), new("sinds", Veldsoort.Datum, "Sinds wanneer?"), new("waarom", Veldsoort.EigenWoorden, "Waarom?")])]);

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Het_gemiddelde_per_vraag_telt_alleen_wat_nu_geldt_in_wat_klaar_is(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        await Bewaar(diensten, af: true, ["4"], ["7", "8"], ["9"]);
        await Bewaar(diensten, af: false, ["1"]); // Still being filled in: not counted.

        var cijfers = await diensten.MetDb(db => db.Set<Document>().Where(d => d.Formulier == "tevreden")
            .SelectMany(d => d.Versies.Where(v => v.Stand == Documentstand.Vast))
            .SelectMany(v => v.Antwoorden.Where(a => a.Tot == null && a.Getal != null))
            .GroupBy(a => a.Veld).Select(g => new { Veld = g.Key, Aantal = g.Count(), Gemiddelde = g.Average(a => (double)a.Getal!.Value) / 10_000 }).ToListAsync());

        cijfers.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            c => c.Veld.ShouldBe("hulp"), c => c.Aantal.ShouldBe(3), c => c.Gemiddelde.ShouldBe(7.0, 0.0001));
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Antwoorden_komen_letterlijk_terug_met_hun_geschiedenis(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var document = (await Bewaar(diensten, af: false, ["4", "6"]))[0];

        var terug = await diensten.MetDb(db => db.Set<Document>().AsNoTracking().Include(d => d.Versies).ThenInclude(v => v.Antwoorden).SingleAsync(d => d.Id == document));
        var versie = terug.Laatste!;
        versie.Nu()["hulp"].Tekst.ShouldBe("6");
        versie.Op(1)["hulp"].Tekst.ShouldBe("4");
        versie.Nu()["sinds"].Datum.ShouldBe(new DateOnly(2026, 2, 28));
        versie.Nu()["waarom"].Tekst.ShouldBe("Is <b>goed</b> 🌱 “zo”");
        versie.Nu()["waarom"].Op.ShouldBe(Nu);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Twintig_mensen_die_tegelijk_een_eigen_vraag_beantwoorden_verliezen_niets(Engine engine)
    {
        var velden = Enumerable.Range(1, 20).Select(i => new Veld($"v-{i}", Veldsoort.Tekst, $"V{i}?")).ToList();
        var formulier = new Formulierdefinitie("samen", 1, "Samen", [new("een", "Een", "", velden)]);
        await using var diensten = await Testdiensten.Start(engine);
        var gemaakt = Document.Begin(DossierId.Nieuw(), null, formulier, "", "Nienke", Nu).Waarde;
        await Sla(diensten, db => db.Add(gemaakt.Nieuw), gemaakt.Gebeurtenis);

        await Task.WhenAll(velden.Select(veld => Task.Run(async () =>
        {
            for (var gelukt = false; !gelukt;)
            {
                gelukt = await diensten.In(async s =>
                {
                    var db = s.GetRequiredService<AppDbContext>();
                    var document = await db.Set<Document>().Include(d => d.Versies).ThenInclude(v => v.Antwoorden).SingleAsync(d => d.Id == gemaakt.Nieuw.Id);
                    var invulling = document.Vul(formulier, [new(veld.Code, veld.Code, $"van {veld.Code}")], [veld.Code], 0, veld.Code, Nu).Waarde;
                    invulling.Botsingen.ShouldBeEmpty();
                    return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), Nu, "Ingevuld", document.DossierId, invulling.Gebeurtenis!)) == Opslagresultaat.Opgeslagen;
                });
            }
        })));

        var versie = (await diensten.MetDb(db => db.Set<Document>().AsNoTracking().Include(d => d.Versies).ThenInclude(v => v.Antwoorden).SingleAsync(d => d.Id == gemaakt.Nieuw.Id))).Laatste!;
        versie.Nu().Count.ShouldBe(20);
        versie.Wijziging.ShouldBe(20);
    }

    // A document per list; the texts of a list are the answers to the same question after each other.
    private static async Task<IReadOnlyList<DocumentId>> Bewaar(Testdiensten diensten, bool af, params string[][] scores)
    {
        var ids = new List<DocumentId>();
        foreach (var reeks in scores)
        {
            var gemaakt = Document.Begin(DossierId.Nieuw(), null, Tevreden, "", "Samira", Nu).Waarde;
            var document = gemaakt.Nieuw;
            var gebeurtenissen = new List<Gebeurtenis> { gemaakt.Gebeurtenis };
            foreach (var score in reeks)
            {
                var gelezen = Antwoordlezer.Lees(Tevreden, new Dictionary<string, string> { ["hulp"] = score, ["sinds"] = "28-2-2026", ["waarom"] = "Is <b>goed</b> 🌱 “zo”" });
                gebeurtenissen.Add(document.Vul(Tevreden, gelezen.Waarden, ["hulp", "sinds", "waarom"], document.Laatste!.Wijziging, "Samira", Nu).Waarde.Gebeurtenis!);
            }
            if (af) gebeurtenissen.Add(document.RondAf(Tevreden, Nu).Waarde);
            await Sla(diensten, db => db.Add(document), [.. gebeurtenissen]);
            ids.Add(document.Id);
        }
        return ids;
    }

    private static Task<Opslagresultaat> Sla(Testdiensten diensten, Action<AppDbContext> werk, params Gebeurtenis[] gebeurtenissen) => diensten.In(s =>
    {
        werk(s.GetRequiredService<AppDbContext>());
        return s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), Nu, "Proef", null, gebeurtenissen));
    });
}
