using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Dossier.Data;

internal sealed class InwonerdossierMapping : IEntityTypeConfiguration<Inwonerdossier>
{
    public void Configure(EntityTypeBuilder<Inwonerdossier> builder)
    {
        builder.ToTable("dossier_dossier");
        builder.HasIndex(d => d.InwonerId).IsUnique();
        builder.HasMany(d => d.Betrokkenen).WithOne().HasForeignKey(Dossiersleutel.Naam).IsRequired();
        builder.HasMany(d => d.Toestemmingen).WithOne().HasForeignKey(Dossiersleutel.Naam).IsRequired();
        builder.Ignore(d => d.Afscherming);
        builder.HasMany(d => d.Afschermingen).WithOne().HasForeignKey(Dossiersleutel.Naam).IsRequired();
        // Always: who asks a dossier who may see it, and forgot these, would be told too much.
        builder.Navigation(d => d.Afschermingen).AutoInclude();
        builder.HasMany(d => d.Vertegenwoordigers).WithOne().HasForeignKey(Dossiersleutel.Naam).IsRequired();
    }
}

internal sealed class BetrokkeneMapping : IEntityTypeConfiguration<Betrokkene>
{
    public void Configure(EntityTypeBuilder<Betrokkene> builder)
    {
        builder.ToTable("dossier_betrokkene");
        builder.Property<DossierId>(Dossiersleutel.Naam);
        builder.Property(b => b.Bereik).AlsSoorten();
        // The way in starts from the person, for one dossier or for all.
        builder.HasIndex(nameof(Betrokkene.PersoonId), Dossiersleutel.Naam);
        // Who is away is few.
        builder.HasIndex(nameof(Betrokkene.AfwezigheidId)).HasFilter("\"AfwezigheidId\" IS NOT NULL");
    }
}

internal static class Dossiersleutel
{
    public const string Naam = "DossierId";

    // Bars on both sides, so that a list can ask with a plain "contains" on either engine.
    public static string AlsTekst(IEnumerable<Gegevenssoort> soorten) => "|" + string.Concat(soorten.Select(s => s + "|"));

    /// <summary>Stores kinds of data as one text; two lists with the same kinds in the same order are the same.</summary>
    public static void AlsSoorten(this PropertyBuilder<IReadOnlyList<Gegevenssoort>> eigenschap) => eigenschap.HasConversion(
        soorten => AlsTekst(soorten),
        tekst => AlsSoorten(tekst),
        new ValueComparer<IReadOnlyList<Gegevenssoort>>(
            (a, b) => a!.SequenceEqual(b!), soorten => soorten.Aggregate(0, (h, s) => HashCode.Combine(h, s)), soorten => soorten.ToList()));

    public static IReadOnlyList<Gegevenssoort> AlsSoorten(string tekst) =>
        [.. tekst.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Gegevenssoort>)];
}
