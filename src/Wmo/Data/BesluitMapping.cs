using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein.Besluiten;

namespace Spil.Wmo.Data;

internal sealed class BesluitMapping : IEntityTypeConfiguration<Besluit>
{
    public void Configure(EntityTypeBuilder<Besluit> builder)
    {
        builder.ToTable("wmo_besluit");
        // A receipt is replaced as a whole and never changes, so comparing by reference is enough.
        builder.Property(b => b.Bon).HasConversion(
            bon => JsonSerializer.Serialize(bon, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<Besluitbon>(json, JsonSerializerOptions.Default),
            new ValueComparer<Besluitbon?>((a, b) => ReferenceEquals(a, b), bon => bon == null ? 0 : bon.GetHashCode(), bon => bon));
        builder.HasIndex(b => b.MeldingId).IsUnique();
        builder.HasIndex(b => b.HerindicatieId).IsUnique();
        builder.HasIndex(b => b.DossierId);
    }
}
