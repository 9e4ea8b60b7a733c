using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Beleid.Domein.Mededelingen;

namespace Spil.Beleid.Data;

internal sealed class MededelingMapping : IEntityTypeConfiguration<Mededeling>
{
    public void Configure(EntityTypeBuilder<Mededeling> builder)
    {
        builder.ToTable("beleid_mededeling");
        builder.Property(m => m.Gemeente).HasMaxLength(200);
        builder.Property(m => m.Schrijver).HasMaxLength(200);
        builder.Property(m => m.VastgesteldDoor).HasMaxLength(200);
        // Frozen: never changed in place, so comparing by reference is enough.
        builder.Property(m => m.Cijfers).HasConversion(
            cijfers => JsonSerializer.Serialize(cijfers, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<IReadOnlyList<Vastcijfer>>(json, JsonSerializerOptions.Default) ?? new List<Vastcijfer>(),
            new ValueComparer<IReadOnlyList<Vastcijfer>>((a, b) => ReferenceEquals(a, b), c => c.GetHashCode(), c => c));
        builder.HasIndex(m => new { m.GemeenteId, m.Peildatum });
    }
}
