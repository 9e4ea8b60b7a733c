using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Spil.Platform.Data;

/// <summary>What really differs between the engines, and nothing else.</summary>
public interface IDatabase
{
    /// <summary>"Sqlite" or "Postgres".</summary>
    string Naam { get; }

    /// <summary>Sets the provider, the connection and the migrations of the engine for the main context.</summary>
    void Configureer(DbContextOptionsBuilder options);

    /// <summary>The same for the inzagelog.</summary>
    void ConfigureerLog(DbContextOptionsBuilder options);

    /// <summary>True when a save was refused because a unique value was there already.</summary>
    bool IsUniek(DbUpdateException fout);

    /// <summary>True when a save was stopped because another writer was in the way (a deadlock): nothing was saved, and it may be tried again.</summary>
    bool IsBotsing(Exception? fout);

    /// <summary>SQL that reads the head of a chain and keeps others from appending until the transaction ends.</summary>
    string KopMetSlot(string tabel);

    /// <summary>SQL that keeps others from changing the row with the id in its one parameter, until the transaction ends.</summary>
    string RijMetSlot(string tabel);

    /// <summary>True when the engine may migrate itself at start (embedded, one user).</summary>
    bool MigreertZelf { get; }

    /// <summary>Keeps a copy of the data before a migration, where that is a matter of copying a file.</summary>
    void BewaarKopie(TimeProvider klok);

    /// <summary>Tells the planner how full the tables are, where the engine does not find out by itself.</summary>
    Task TelBij(AppDbContext db, CancellationToken ct);

    /// <summary>True when word of a change travels through the database; false when there is one node, which tells itself.</summary>
    bool SeintZelf { get; }

    /// <summary>Tells every node that listens, when the transaction of this context commits.</summary>
    Task Sein(AppDbContext db, IReadOnlyCollection<string> berichten, CancellationToken ct);

    /// <summary>Listens until it is stopped; fails when the line is lost. What was said while nobody listened is gone.</summary>
    /// <param name="begonnen">Called when the line is there and nothing can be missed any more.</param>
    /// <param name="bericht">Called for each word.</param>
    /// <param name="ct">Stops listening.</param>
    Task Luister(Func<Task> begonnen, Action<string> bericht, CancellationToken ct);

    /// <summary>Where the schedule of the jobs is kept: in memory when there is one node, in the database when there may be more.</summary>
    void Taken(IQuartzBuilder quartz);

    /// <summary>Writes many new rows fast, past the change tracker; used by the sample data.</summary>
    IBulkschrijver Bulk(AppDbContext db);
}

/// <summary>Writes rows of mapped entities in bulk within one transaction.</summary>
public interface IBulkschrijver : IAsyncDisposable
{
    /// <summary>Writes the rows of one table; columns and their stored values in the order of <paramref name="kolommen"/>.</summary>
    Task Schrijf(string tabel, IReadOnlyList<Bulkkolom> kolommen, IEnumerable<object?[]> rijen, CancellationToken ct);

    Task Klaar(CancellationToken ct);
}

/// <summary>A column and the type of the value that goes to the provider.</summary>
public sealed record Bulkkolom(string Naam, string Kolomtype, Type Type);
