using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Lezen;

namespace Spil.Platform.Data;

/// <summary>The one context: modules add their mappings, Platform owns accounts, the wijzigingslog and the request administration.</summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options, Modules modules) : IdentityUserContext<Account, Guid>(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        Conventies.Toepassen(configurationBuilder, modules);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly, t => t != typeof(InzageregelMapping));
        foreach (var module in modules.Lijst)
            builder.ApplyConfigurationsFromAssembly(module.Assembly);
        Conventies.Toepassen(builder);
        // SQLite compares by code point of itself; PostgreSQL has to be told. A key then sorts and is searched from its begin on an index.
        if (Database.ProviderName?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true)
            Conventies.VergelijkSleutels(builder, "C");
    }
}
