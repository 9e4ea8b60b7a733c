using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Data;

namespace Spil.Platform.Bestanden;

/// <summary>A piece of the content of a file. Small pieces, so that a large file never stands in memory as a whole.</summary>
public sealed class Bestandsdeel
{
    private Bestandsdeel() { }

    internal Bestandsdeel(string merk, int nummer, byte[] inhoud) => (Merk, Nummer, Inhoud) = (merk, nummer, inhoud);

    public string Merk { get; private set; } = "";

    public int Nummer { get; private set; }

    public byte[] Inhoud { get; private set; } = [];
}

internal sealed class BestandsdeelMapping : IEntityTypeConfiguration<Bestandsdeel>
{
    public void Configure(EntityTypeBuilder<Bestandsdeel> builder)
    {
        builder.ToTable("platform_bestand");
        builder.HasKey(d => new { d.Merk, d.Nummer });
        builder.Property(d => d.Merk).HasMaxLength(64);
    }
}

/// <summary>Files in the database: one back-up holds everything, and every web node sees the same.</summary>
internal sealed class Databaseopslag(IServiceScopeFactory scopes, IDatabase database) : IBestandsopslag
{
    // Below the size from which .NET keeps arrays on the large object heap.
    private const int Stukgrootte = 64 * 1024;

    public async Task Bewaar(string merk, Stream inhoud, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (await db.Set<Bestandsdeel>().AnyAsync(d => d.Merk == merk, ct))
            return;
        try
        {
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            for (var nummer = 0; await Stuk(inhoud, ct) is { Length: > 0 } stuk; nummer++)
            {
                db.Add(new Bestandsdeel(merk, nummer, stuk));
#pragma warning disable RS0030 // Content only: what it is, whose, and who brought it goes through Opslag.
                await db.SaveChangesAsync(ct);
#pragma warning restore RS0030
                db.ChangeTracker.Clear();
            }

            await transactie.CommitAsync(ct);
        }
        catch (DbUpdateException fout) when (database.IsUniek(fout))
        {
            // Somebody else kept the same content in the same second.
        }
    }

    public async Task<bool> Lees(string merk, Stream naar, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var delen = scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Bestandsdeel>().AsNoTracking().Where(d => d.Merk == merk);
        for (var nummer = 0; ; nummer++)
        {
            var deel = await delen.SingleOrDefaultAsync(d => d.Nummer == nummer, ct);
            if (deel is null)
                return nummer > 0;
            await naar.WriteAsync(deel.Inhoud, ct);
        }
    }

    public async Task Vernietig(string merk, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Bestandsdeel>().Where(d => d.Merk == merk).ExecuteDeleteAsync(ct);
    }

    private static async Task<byte[]> Stuk(Stream inhoud, CancellationToken ct)
    {
        var stuk = new byte[Stukgrootte];
        var gelezen = await inhoud.ReadAtLeastAsync(stuk, Stukgrootte, throwOnEndOfStream: false, ct);
        return gelezen == Stukgrootte ? stuk : stuk[..gelezen];
    }
}
