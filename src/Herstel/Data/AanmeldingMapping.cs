using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Domein.Aanmeldingen;

namespace Spil.Herstel.Data;

internal sealed class AanmeldingMapping : IEntityTypeConfiguration<Aanmelding>
{
    public void Configure(EntityTypeBuilder<Aanmelding> builder)
    {
        builder.ToTable("herstel_aanmelding");
        builder.OwnsOne(a => a.Inwoner, inwoner =>
        {
            inwoner.OwnsOne(i => i.Naam);
            inwoner.Navigation(i => i.Naam).IsRequired();
            inwoner.OwnsOne(i => i.Adres);
            inwoner.Navigation(i => i.Adres).IsRequired();
            inwoner.HasIndex(i => i.Bsn);
            inwoner.HasIndex(i => i.Geboortedatum);
        });
        builder.Navigation(a => a.Inwoner).IsRequired();
        builder.HasIndex(a => a.Zoeksleutel);
        builder.HasIndex(a => a.Sorteersleutel);
        builder.HasIndex(a => a.OntvangenOp);
        builder.HasIndex(a => new { a.Status, a.OntvangenOp });
        builder.HasIndex(a => new { a.Status, a.Sorteersleutel });
        builder.HasIndex(a => a.AanmelderOrganisatieId);
        builder.HasIndex(a => a.DossierId);
        // Nothing is taken twice from a list, also not by two who import at once.
        builder.HasIndex(a => a.Herkomstsleutel).IsUnique();
    }
}
