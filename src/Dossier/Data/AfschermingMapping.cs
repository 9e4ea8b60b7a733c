using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Kern;

namespace Spil.Dossier.Data;

internal sealed class AfschermingMapping : IEntityTypeConfiguration<Afscherming>
{
    public void Configure(EntityTypeBuilder<Afscherming> builder)
    {
        builder.ToTable("dossier_afscherming");
        builder.Property<DossierId>(Dossiersleutel.Naam);
        builder.HasIndex(a => new { a.WachtSinds, a.Id }); // Who waits longest comes first on Mijn werk.
        // One text, so that the question "am I in it" is part of the one query of the way in.
        builder.Property(a => a.Groep).HasConversion(
            groep => Groepstekst.Van(groep),
            tekst => Groepstekst.Lees(tekst),
            new ValueComparer<IReadOnlyList<PersoonId>>((a, b) => a!.SequenceEqual(b!), groep => groep.Aggregate(0, (h, p) => HashCode.Combine(h, p)), groep => groep.ToList()));
    }
}

internal sealed class NoodtoegangMapping : IEntityTypeConfiguration<Noodtoegang>
{
    public void Configure(EntityTypeBuilder<Noodtoegang> builder)
    {
        builder.ToTable("dossier_noodtoegang");
        builder.Property(n => n.Soorten).AlsSoorten();
        builder.HasIndex(n => new { n.PersoonId, n.Tot });
        builder.HasIndex(n => n.DossierId);
        builder.HasIndex(n => new { n.Begonnen, n.Id }); // The functionaris asks for a period,
        builder.HasIndex(n => n.GetoetstOp); // and for what nobody looked at yet.
    }
}

/// <summary>The people of a group as one text, with bars on both sides.</summary>
internal static class Groepstekst
{
    public static string Van(IEnumerable<PersoonId> groep) => "|" + string.Concat(groep.Select(p => p + "|"));

    public static IReadOnlyList<PersoonId> Lees(string tekst) =>
        [.. tekst.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(t => new PersoonId(Guid.Parse(t)))];
}
