using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Taken;

namespace Spil.Herstel.Invoer;

/// <summary>
/// The list that somebody offered on the page: one per account. First the file with its plan; afterwards what was left, with what came of
/// each line. It goes away when its owner is done, and by itself after some days.
/// </summary>
public sealed class Aangebodenlijst
{
    /// <summary>The largest file that is taken on the page; longer lists go through the command line.</summary>
    public const int HoogsteOmvang = 10 * 1024 * 1024;

    private static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(7);

    private Aangebodenlijst() { }

    public Aangebodenlijst(AccountId account) => AccountId = account;

    public AccountId AccountId { get; private set; }

    /// <summary>Name of the file.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>The file as it came; afterwards what was left, as a CSV; empty when nothing was.</summary>
    public byte[] Inhoud { get; private set; } = [];

    /// <summary>Who registers, where the list does not say so.</summary>
    public string Aanmelder { get; private set; } = "";

    /// <summary>The organisation that registers, where the list does not say so.</summary>
    public OrganisatieId? OrganisatieId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    /// <summary>True when it was taken in.</summary>
    public bool IsOvergenomen { get; private set; }

    /// <summary>What will happen, or happened, to each line.</summary>
    public string Plan { get; private set; } = "[]";

    /// <summary>The columns that are left out.</summary>
    public string Onbekend { get; private set; } = "";

    public void BiedAan(string naam, byte[] inhoud, string aanmelder, OrganisatieId? organisatie, Invoerplan plan, DateTimeOffset op)
    {
        (Naam, Inhoud, Aanmelder, OrganisatieId, Op, IsOvergenomen) = (naam, inhoud, aanmelder, organisatie, op, false);
        Onthoud(plan);
    }

    public void NeemOver(Invoerplan plan)
    {
        (Inhoud, IsOvergenomen) = (Restbestand.Maak(plan), true);
        Onthoud(plan);
    }

    /// <summary>Throws away what nobody came back for.</summary>
    public static Task<int> RuimOp(AppDbContext db, DateTimeOffset nu, CancellationToken ct)
    {
        var grens = nu - Bewaartijd;
        return db.Set<Aangebodenlijst>().Where(l => l.Op < grens).ExecuteDeleteAsync(ct);
    }

    public List<Invoerregel> Regels() => JsonSerializer.Deserialize<List<Invoerregel>>(Plan) ?? [];

    private void Onthoud(Invoerplan plan) =>
        (Plan, Onbekend) = (JsonSerializer.Serialize(plan.Regels), string.Join(", ", plan.Tabel.Onbekend));
}

/// <summary>A list was offered; nothing of it was taken in yet.</summary>
public sealed record AanmeldlijstAangeboden(string Bestand, int Regels) : Gebeurtenis;

/// <summary>A list was taken in; each aanmelding has a line of its own.</summary>
public sealed record AanmeldlijstOvergenomen(string Bestand, int Overgenomen, int Gebleven) : Gebeurtenis;

/// <summary>A list was thrown away.</summary>
public sealed record AanmeldlijstWeggedaan(string Bestand) : Gebeurtenis;

/// <summary>Lists that nobody came back for go with the rest of what is cleaned up.</summary>
internal sealed class Lijstopruimer(AppDbContext db) : IOpruimer
{
    public string Wat => "aangeboden lijst";

    public Task<int> RuimOp(DateTimeOffset nu, CancellationToken ct) => Aangebodenlijst.RuimOp(db, nu, ct);
}
