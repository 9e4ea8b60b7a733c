using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Data;

internal sealed class IndicatieMapping : IEntityTypeConfiguration<Indicatie>
{
    public const string Sleutel = "IndicatieId";

    public void Configure(EntityTypeBuilder<Indicatie> builder)
    {
        builder.ToTable("wmo_indicatie");
        builder.HasMany(i => i.Delen).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.Navigation(i => i.Delen).HasField("delen").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude(); // Support without its parts says nothing.
        builder.Property(i => i.Situatie).HasConversion(s => JsonSerializer.Serialize(s, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<Bekendesituatie>(json, JsonSerializerOptions.Default));
        builder.HasIndex(i => i.DossierId).IsUnique();
        builder.HasIndex(i => i.InwonerId);
        builder.HasIndex(i => i.GemeenteId);
    }
}

internal sealed class IndicatiedeelMapping : IEntityTypeConfiguration<Indicatiedeel>
{
    public void Configure(EntityTypeBuilder<Indicatiedeel> builder)
    {
        builder.ToTable("wmo_indicatiedeel");
        builder.Property<IndicatieId>(IndicatieMapping.Sleutel);
        builder.HasIndex(d => new { d.AanbiederId, d.Einde });
        builder.HasIndex(d => d.Einde);
    }
}
