using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein.Signalen;

namespace Spil.Wmo.Data;

internal sealed class SignaalMapping : IEntityTypeConfiguration<Signaal>
{
    public void Configure(EntityTypeBuilder<Signaal> builder)
    {
        builder.ToTable("wmo_signaal");
        builder.HasIndex(s => s.DossierId);
        builder.HasIndex(s => new { s.GemeenteId, s.Stand, s.GegevenOp });
        builder.HasIndex(s => new { s.BehandelaarId, s.Stand, s.GegevenOp });
        builder.HasIndex(s => new { s.AanbiederId, s.GegevenOp });
    }
}

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("wmo_contact");
        builder.HasIndex(c => new { c.DossierId, c.Op });
    }
}
