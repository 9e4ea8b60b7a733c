using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Wmo.Data;

internal sealed class OnderzoekMapping : IEntityTypeConfiguration<Onderzoek>
{
    public const string Sleutel = "OnderzoekId";

    public void Configure(EntityTypeBuilder<Onderzoek> builder)
    {
        builder.ToTable("wmo_onderzoek");
        builder.HasMany(o => o.Bevindingen).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(o => o.Mogelijkheden).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.Property(o => o.Woning).HasConversion(w => JsonSerializer.Serialize(w, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<Woonsituatie>(json, JsonSerializerOptions.Default));
        builder.HasIndex(o => o.MeldingId).IsUnique();
        builder.HasIndex(o => o.DossierId);
    }
}

internal sealed class BevindingMapping : IEntityTypeConfiguration<Bevinding>
{
    public void Configure(EntityTypeBuilder<Bevinding> builder)
    {
        builder.ToTable("wmo_bevinding");
        builder.Property<OnderzoekId>(OnderzoekMapping.Sleutel);
        // Two who write on the same subject in the same second: the second one is told, not lost.
        builder.HasIndex(OnderzoekMapping.Sleutel, nameof(Bevinding.Onderwerp)).IsUnique();
    }
}

internal sealed class MogelijkheidMapping : IEntityTypeConfiguration<Mogelijkheid>
{
    public void Configure(EntityTypeBuilder<Mogelijkheid> builder)
    {
        builder.ToTable("wmo_mogelijkheid");
        builder.Property<OnderzoekId>(OnderzoekMapping.Sleutel);
    }
}
