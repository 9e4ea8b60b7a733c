using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Platform.Bewaren;

/// <summary>What has to be destroyed.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Documenten">Only these documents with their files; empty for all of it.</param>
public sealed record Wisopdracht(DossierId Dossier, IReadOnlyList<Guid> Documenten)
{
    public bool Alles => Documenten.Count == 0;
}

/// <summary>A kind of rows that goes: which, what people call them, and how.</summary>
/// <param name="Soort">The entity. What hangs on it by a required key goes with it.</param>
/// <param name="Wat">What people call them, for the statement: "documenten".</param>
/// <param name="Zoek">The ids of what goes, to find what else refers to them.</param>
/// <param name="Wis">Deletes them; returns how many.</param>
public sealed record Wisdeel(Type Soort, string Wat, Func<AppDbContext, Wisopdracht, CancellationToken, Task<IReadOnlyList<Guid>>> Zoek,
    Func<AppDbContext, Wisopdracht, CancellationToken, Task<int>> Wis)
{
    /// <summary>True for what also goes when only some documents go.</summary>
    public bool BijDocumenten { get; init; }

    /// <summary>Rows of one entity, found by a query.</summary>
    public static Wisdeel Van<T, TId>(string wat, Func<AppDbContext, Wisopdracht, IQueryable<T>> rijen, Expression<Func<T, TId>> sleutel)
        where T : class where TId : struct, IId<TId> => new(typeof(T), wat,
            async (db, opdracht, ct) => [.. (await rijen(db, opdracht).Select(sleutel).ToListAsync(ct)).Select(id => id.Waarde)],
            (db, opdracht, ct) => rijen(db, opdracht).ExecuteDeleteAsync(ct));

    /// <summary>Rows that nothing else refers to.</summary>
    public static Wisdeel Los<T>(string wat, Func<AppDbContext, Wisopdracht, IQueryable<T>> rijen) where T : class => new(typeof(T), wat,
        (_, _, _) => Task.FromResult<IReadOnlyList<Guid>>([]), (db, opdracht, ct) => rijen(db, opdracht).ExecuteDeleteAsync(ct));
}

/// <summary>
/// A module that keeps something about an inwoner says here how it goes away. A test walks the whole model and fails for an entity that hangs
/// on a dossier and is in no list. The order counts: what is found by way of a row goes before that row.
/// </summary>
public interface IDossierwisser
{
    IReadOnlyList<Wisdeel> Delen { get; }

    /// <summary>The accounts that go with the dossier: of the inwoner, and of who is in no other dossier.</summary>
    Task<IReadOnlyList<AccountId>> Accounts(DossierId dossier, CancellationToken ct) => Task.FromResult<IReadOnlyList<AccountId>>([]);

    /// <summary>Keys of the contents of files that nothing refers to once this is gone.</summary>
    Task<IReadOnlyList<string>> Bestanden(Wisopdracht opdracht, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>Of these keys, those that something of this module still refers to.</summary>
    Task<IReadOnlyList<string>> NogInGebruik(IReadOnlyCollection<string> merken, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>([]);
}

/// <summary>A module that can keep figures of a dossier without the person, for those who steer on effects.</summary>
public interface IFiguurbewaarder
{
    /// <summary>Keeps the figures under a new key that leads nowhere; returns how many rows. Saved by who calls, together with the rest.</summary>
    Task<int> Bewaar(DossierId dossier, CancellationToken ct);

    /// <summary>How many people already look like this one in what was kept: a small number can be somebody you know.</summary>
    Task<int> Gelijken(DossierId dossier, CancellationToken ct);
}
