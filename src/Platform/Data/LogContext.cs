using Microsoft.EntityFrameworkCore;
using Spil.Platform.Lezen;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Data;

/// <summary>
/// The inzagelog. A context of its own, because on SQLite it lives in a file of its own: a read is logged durably
/// while somebody else writes (ADR 0008).
/// </summary>
public sealed class LogContext(DbContextOptions<LogContext> options) : DbContext(options)
{
    public DbSet<Inzageregel> Inzagen => Set<Inzageregel>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventies.Toepassen(configurationBuilder, new Modules());

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new InzageregelMapping());
        modelBuilder.ApplyConfiguration(new KettingkopMapping("platform_inzagekop"));
    }
}
