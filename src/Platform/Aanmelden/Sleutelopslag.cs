using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Data;

namespace Spil.Platform.Aanmelden;

/// <summary>A key that protects cookies and forms. In the database, so that every web node reads what another wrote.</summary>
public sealed class Sleutel
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public required string Naam { get; init; }

    public required string Xml { get; init; }
}

internal sealed class SleutelMapping : IEntityTypeConfiguration<Sleutel>
{
    public void Configure(EntityTypeBuilder<Sleutel> builder)
    {
        builder.ToTable("platform_sleutel");
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}

/// <summary>Where data protection keeps its keys (the package for EF Core cannot be restored; this is all it does).</summary>
internal sealed class Sleutelopslag(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        return [.. db.Set<Sleutel>().AsNoTracking().OrderBy(s => s.Id).Select(s => s.Xml).AsEnumerable().Select(x => XElement.Parse(x))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        db.Add(new Sleutel { Naam = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
#pragma warning disable RS0030 // A technical key, no change by a person: nothing for the wijzigingslog.
        db.SaveChanges();
#pragma warning restore RS0030
    }
}
