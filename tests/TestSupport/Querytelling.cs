using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Data;

namespace Spil.TestSupport;

/// <summary>
/// Counts the SQL commands that one site sends for its pages. Sites of other tests in this process are told apart by their database; the
/// writer of the inzagelog has a context of its own and is not counted, since it writes for many at once.
/// </summary>
public sealed partial class Querytelling : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<string> opdrachten = new();
    private readonly ConcurrentQueue<string> doorlopen = new();
    private readonly ConcurrentQueue<IDisposable> abonnementen = new();
    private readonly string database;

    public Querytelling(IServiceProvider diensten)
    {
        using var scope = diensten.CreateScope();
        database = Herken(scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.GetDbConnection());
        abonnementen.Enqueue(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>
    /// What SQLite walks through from begin to end for the commands since the last <see cref="Bij"/>, that grows with the number of inwoners:
    /// each as "table: the command".
    /// </summary>
    public IReadOnlyList<string> Doorlopen => [.. doorlopen];

    /// <summary>Does something and returns the commands that it took, in order.</summary>
    public async Task<IReadOnlyList<string>> Bij(Func<Task> werk)
    {
        opdrachten.Clear();
        doorlopen.Clear();
        await werk();
        return [.. opdrachten];
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            abonnementen.Enqueue(value.Subscribe(this));
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Context: AppDbContext, Connection: { } verbinding } gebeurtenis
            && Herken(verbinding) == database)
        {
            opdrachten.Enqueue(gebeurtenis.Command.CommandText);
            // WHERE 0: nothing was asked for, and nothing is walked through.
            if (verbinding is SqliteConnection && !gebeurtenis.Command.CommandText.EndsWith("WHERE 0", StringComparison.Ordinal))
                LeesPlan(gebeurtenis.Command);
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var abonnement in abonnementen)
            abonnement.Dispose();
    }

    // A line of the plan is "SEARCH t USING INDEX …" or "SCAN t"; t is the name that the command gives to the table.
    private void LeesPlan(DbCommand opdracht)
    {
        using var uitleg = opdracht.Connection!.CreateCommand();
        (uitleg.CommandText, uitleg.Transaction) = ("EXPLAIN QUERY PLAN " + opdracht.CommandText, opdracht.Transaction);
        foreach (SqliteParameter parameter in opdracht.Parameters)
            uitleg.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
        using var regels = uitleg.ExecuteReader();
        while (regels.Read())
        {
            if (Scan().Match(regels.GetString(3)) is { Success: true } scan && Tabel(opdracht.CommandText, scan.Groups[1].Value) is { } tabel)
                doorlopen.Enqueue($"{tabel}: {opdracht.CommandText}");
        }
    }

    private static string? Tabel(string sql, string naam) =>
        Tabellen().Matches(sql).FirstOrDefault(t => t.Groups[2].Value == naam)?.Groups[1].Value;

    [GeneratedRegex("^SCAN (\\S+)")]
    private static partial Regex Scan();

    // All but organisations, definitions, forms, folders and terms: there are as many of those as there are, however many inwoners there are.
    // Requests to be forgotten are a few per thousand inwoners, and their list is short.
    [GeneratedRegex("\"((?:herstel|dossier)_(?!organisatie|formulier|werkproces|processtuk|bewaarregeling|verwijderverzoek)\\w+)\" AS \"(\\w+)\"")]
    private static partial Regex Tabellen();

    private static string Herken(DbConnection verbinding) => $"{verbinding.DataSource} {verbinding.Database}";
}
