using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Platform;

/// <summary>The search of the functionaris: on both engines it finds what a plain loop finds, page by page, and it never walks through the log.</summary>
public sealed class InzagezoekerTests
{
    private const int Aantal = 1500;
    private static readonly DateTimeOffset Begin = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);
    private static readonly AccountId[] Accounts = [.. Enumerable.Range(0, 5).Select(_ => AccountId.Nieuw())];
    private static readonly DossierId[] Dossiers = [.. Enumerable.Range(0, 40).Select(_ => DossierId.Nieuw())];

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Zoeken_vindt_wat_een_gewone_lus_vindt_bladzijde_na_bladzijde(Engine engine)
    {
        await using var diensten = await Gevuld(engine);
        var alles = await diensten.In(s => s.GetRequiredService<LogContext>().Inzagen.AsNoTracking().ToListAsync());
        foreach (var (naam, zoeking, past) in Zoekingen())
        {
            long[] verwacht = [.. alles.Where(past).OrderByDescending(r => r.Tijdstip).ThenByDescending(r => r.Nummer).Select(r => r.Nummer)];
            verwacht.ShouldNotBeEmpty(naam);
            var gevonden = new List<long>();
            for (long? na = null; ;)
            {
                var stuk = await diensten.In(s => s.GetRequiredService<Inzagezoeker>().Haal(zoeking, na, 97, default));
                gevonden.AddRange(stuk.Select(r => r.Nummer));
                if (stuk.Count < 97)
                    break;
                na = stuk[^1].Nummer;
            }

            gevonden.ToArray().ShouldBe(verwacht, naam);
        }

        (await diensten.In(s => s.GetRequiredService<Inzagezoeker>().Haal(Zoekingen().First().Zoeking, 999_999, 10, default))).ShouldBeEmpty("after a line that is not there comes nothing");
        (await diensten.In(s => s.GetRequiredService<Inzagezoeker>().Haal(new([]), null, 10, default))).ShouldBeEmpty("no hours, no lines");
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Elke_zoeking_gebruikt_een_index(Engine engine)
    {
        await using var diensten = await Gevuld(engine);
        foreach (var (naam, zoeking, _) in Zoekingen())
        {
            var plan = await diensten.In(s => Plan(s, engine, s.GetRequiredService<Inzagezoeker>().Zoek(zoeking).OrderByDescending(r => r.Tijdstip).ThenByDescending(r => r.Nummer).Take(51)));
            plan.ShouldNotContain(engine == Engine.Sqlite ? "SCAN" : "Seq Scan", Case.Sensitive, $"{naam}: {plan}");
            plan.ShouldContain("IX_platform_inzagelog", Case.Sensitive, $"{naam}: {plan}");
        }
    }

    private static IEnumerable<(string Naam, Inzagezoeking Zoeking, Func<Inzageregel, bool> Past)> Zoekingen()
    {
        var dag = (Begin, Begin.AddHours(5));
        bool In(Inzageregel r) => r.Tijdstip >= dag.Begin && r.Tijdstip < dag.Item2;
        yield return ("period", new([dag]), In);
        yield return ("account", new([dag]) { Accounts = [Accounts[1]] }, r => In(r) && r.AccountId == Accounts[1]);
        yield return ("accounts", new([dag]) { Accounts = [Accounts[1], Accounts[2]] }, r => In(r) && (r.AccountId == Accounts[1] || r.AccountId == Accounts[2]));
        yield return ("organisation", new([dag]) { Organisatie = "Huis 2" }, r => In(r) && r.Organisatie == "Huis 2");
        yield return ("dossier", new([dag]) { Dossier = Dossiers[7] }, r => In(r) && r.DossierId == Dossiers[7]);
        yield return ("refused", new([dag]) { Uitslag = Inzageuitslag.Geweigerd }, r => In(r) && !r.Toegestaan);
        yield return ("emergency", new([dag]) { Uitslag = Inzageuitslag.Noodknop }, r => In(r) && r.Noodknop);
        yield return ("only dossiers", new([dag]) { AlleenDossiers = true }, r => In(r) && r.DossierId != null);
        var vakken = new[] { (Begin, Begin.AddHours(1)), (Begin.AddHours(2), Begin.AddHours(3)) };
        yield return ("stretches", new(vakken), r => vakken.Any(v => r.Tijdstip >= v.Item1 && r.Tijdstip < v.Item2));
    }

    private static async Task<string> Plan(IServiceProvider diensten, Engine engine, IQueryable<Inzageregel> vraag)
    {
        await using var opdracht = vraag.CreateDbCommand();
        var verbinding = opdracht.Connection!;
        if (verbinding.State != System.Data.ConnectionState.Open)
            await verbinding.OpenAsync();
        if (engine == Engine.Postgres)
        {
            // A table of this size is read whole anyway; the question is whether an index can answer.
            await using var zet = verbinding.CreateCommand();
            zet.CommandText = "SET enable_seqscan = off";
            await zet.ExecuteNonQueryAsync();
        }

        opdracht.CommandText = (engine == Engine.Sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + opdracht.CommandText;
        await using var lezer = await opdracht.ExecuteReaderAsync();
        var regels = new List<string>();
        while (await lezer.ReadAsync())
            regels.Add(lezer.GetString(engine == Engine.Sqlite ? 3 : 0));
        return string.Join('\n', regels);
    }

    private static async Task<Testdiensten> Gevuld(Engine engine)
    {
        var diensten = await Testdiensten.Start(engine);
        var log = diensten.Alles.GetRequiredService<Inzagelog>();
        await Task.WhenAll(Enumerable.Range(0, Aantal).Select(i => log.Schrijf(new Inzageregel(Begin.AddSeconds(i / 3 * 30))
        {
            Gebeurtenis = "de schijf", Naam = $"Lezer {i % 5}", Toegestaan = i % 9 > 0, AccountId = i % 11 == 0 ? null : Accounts[i % 5], Organisatie = $"Huis {i % 4}",
            DossierId = i % 7 == 0 ? null : Dossiers[i % 40], Noodknop = i % 50 == 3,
        }, default)));
        return diensten;
    }
}
