using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Data;

namespace Spil.TestSupport;

/// <summary>
/// Counts the SQL commands that one site sends for its pages. Sites of other tests in this process are told apart by their database; the
/// writer of the inzagelog has a context of its own and is not counted, since it writes for many at once.
/// </summary>
public sealed class Querytelling : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<string> opdrachten = new();
    private readonly ConcurrentQueue<IDisposable> abonnementen = new();
    private readonly string database;

    public Querytelling(IServiceProvider diensten)
    {
        using var scope = diensten.CreateScope();
        database = Herken(scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.GetDbConnection());
        abonnementen.Enqueue(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Does something and returns the commands that it took, in order.</summary>
    public async Task<IReadOnlyList<string>> Bij(Func<Task> werk)
    {
        opdrachten.Clear();
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
            opdrachten.Enqueue(gebeurtenis.Command.CommandText);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var abonnement in abonnementen)
            abonnement.Dispose();
    }

    private static string Herken(DbConnection verbinding) => $"{verbinding.DataSource} {verbinding.Database}";
}
