using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Schrijven;
using Spil.TestSupport;

namespace Spil.Bench;

/// <summary>
/// The inzagelog at size: how fast lines go in, how long the walk through the chain takes beside merely reading the table, whether it names one
/// line that was changed, swapped or removed, and what the searches of the functionaris take. <c>log [lines] [Sqlite|Postgres]</c>
/// </summary>
internal static class Logmeting
{
    private const int Lezers = 1000;

    private static readonly AccountId[] Accounts = [.. Enumerable.Range(0, 300).Select(_ => AccountId.Nieuw())];
    private static readonly DossierId[] Dossiers = [.. Enumerable.Range(0, 5000).Select(_ => DossierId.Nieuw())];

    public static async Task<int> Draai(string[] args)
    {
        var aantal = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
        var engine = args.Length > 1 ? Enum.Parse<Engine>(args[1]) : Engine.Sqlite;
        await using var diensten = await Testdiensten.Start(engine);
        var begin = TimeProvider.System.GetUtcNow().AddDays(-30);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{engine}, {aantal:N0} lines, {TimeProvider.System.GetLocalNow():yyyy-MM-dd HH:mm}\n\n| what | seconds | lines per s | of reading |\n|---|---|---|---|"));
        Toon("writing, 1000 at once", await Meet(() => Vul(diensten, begin, aantal)), aantal, null);
        var lezen = await Meet(() => Lees(diensten));
        Toon("reading the table, without the chain", lezen, aantal, lezen);
        Toon("walking the chain", await Loop(diensten, null), aantal, lezen);
        var plek = (aantal * 9L) / 10;
        foreach (var (wat, sql, breuk) in Knoeierijen(plek))
        {
            await diensten.In(s => s.GetRequiredService<LogContext>().Database.ExecuteSqlRawAsync(sql));
            Toon($"{wat} line {plek}: {breuk}", await Loop(diensten, breuk), plek, lezen * plek / aantal);
        }

        Console.WriteLine("\n| search | ms |\n|---|---|");
        foreach (var (wat, zoeking) in Zoekingen(begin))
        {
            var ms = await Meet(() => diensten.In(s => s.GetRequiredService<Inzagezoeker>().Haal(zoeking, null, 51, default))) * 1000;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {wat} | {ms:F0} |"));
        }

        return 0;
    }

    private static async Task<bool> Vul(Testdiensten diensten, DateTimeOffset begin, int aantal)
    {
        var log = diensten.Alles.GetRequiredService<Inzagelog>();
        var stap = TimeSpan.FromDays(30) / aantal;
        foreach (var groep in Enumerable.Range(0, aantal).Chunk(Lezers))
            await Task.WhenAll(groep.Select(i => log.Schrijf(Regel(i, begin + (stap * i)), default)));
        return true;
    }

    private static Inzageregel Regel(int i, DateTimeOffset op) => new(op)
    {
        Gebeurtenis = "het plan", Toegestaan = i % 1000 > 0, AccountId = Accounts[i % Accounts.Length], Naam = $"Medewerker {i % Accounts.Length}", Rol = "casusregisseur",
        Organisatie = $"Organisatie {i % 12}", Doel = Inzage.Begeleiding, DossierId = Dossiers[i % Dossiers.Length], Soorten = "Plan, Schijf", Autorisatie = true, Relatie = true,
        Toestemming = true, Noodknop = i % 50_000 == 7,
    };

    private static Task<long> Lees(Testdiensten diensten) => diensten.In(async s =>
    {
        long gelezen = 0;
        await foreach (var regel in s.GetRequiredService<LogContext>().Inzagen.AsNoTracking().OrderBy(r => r.Nummer).AsAsyncEnumerable())
            gelezen += regel.Hash.Length;
        return gelezen;
    });

    private static Task<double> Loop(Testdiensten diensten, string? breuk) => Meet(() => diensten.In(async s =>
    {
        var oordeel = await Kettingcontrole.Loop<Inzageregel>(s.GetRequiredService<LogContext>(), null, default);
        return oordeel.Breuk == breuk ? true : throw new InvalidOperationException($"Expected \"{breuk}\", found \"{oordeel.Breuk}\".");
    }));

    // Each is laid on the one before it, and each is found earlier in the chain.
    private static IEnumerable<(string Wat, string Sql, string Breuk)> Knoeierijen(long plek)
    {
        yield return ("changed", $"UPDATE platform_inzagelog SET \"Naam\" = 'Iemand anders' WHERE \"Nummer\" = {plek}", $"Regel {plek} is veranderd.");
        yield return ("swapped", $"UPDATE platform_inzagelog SET \"Nummer\" = -1 WHERE \"Nummer\" = {plek - 1}; UPDATE platform_inzagelog SET \"Nummer\" = {plek - 1} WHERE \"Nummer\" = {plek}; "
            + $"UPDATE platform_inzagelog SET \"Nummer\" = {plek} WHERE \"Nummer\" = -1", $"Regel {plek - 1} sluit niet aan op regel {plek - 2}.");
        yield return ("removed", $"DELETE FROM platform_inzagelog WHERE \"Nummer\" = {plek - 2}", $"Regel {plek - 2} ontbreekt; na regel {plek - 3} volgt regel {plek - 1}.");
    }

    private static IEnumerable<(string Wat, Inzagezoeking Zoeking)> Zoekingen(DateTimeOffset begin)
    {
        var maand = new Inzagezoeking([(begin, begin.AddDays(31))]);
        yield return ("the first search (the program warms up)", maand);
        yield return ("a month", maand);
        yield return ("one account", maand with { Accounts = [Accounts[3]] });
        yield return ("twenty accounts", maand with { Accounts = [.. Accounts.Take(20)] });
        yield return ("one organisation", maand with { Organisatie = "Organisatie 3" });
        yield return ("one dossier", maand with { Dossier = Dossiers[3] });
        yield return ("refused", maand with { Uitslag = Inzageuitslag.Geweigerd });
        yield return ("emergency button", maand with { Uitslag = Inzageuitslag.Noodknop });
        yield return ("a day, three weeks ago", new([(begin.AddDays(9), begin.AddDays(10))]));
    }

    private static async Task<double> Meet<T>(Func<Task<T>> werk)
    {
        var klok = Stopwatch.StartNew();
        await werk();
        return klok.Elapsed.TotalSeconds;
    }

    private static void Toon(string wat, double seconden, long regels, double? lezen) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {wat} | {seconden:F1} | {regels / seconden:N0} | {(lezen is { } l ? $"{seconden / l:F2}×" : "")} |"));
}
