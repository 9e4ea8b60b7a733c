using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Wmo.Data;

internal sealed class HerindicatierondeMapping : IEntityTypeConfiguration<Herindicatieronde>
{
    public const string Sleutel = "RondeId";

    public void Configure(EntityTypeBuilder<Herindicatieronde> builder)
    {
        builder.ToTable("wmo_herindicatieronde");
        builder.Property(r => r.Consulenten).HasConversion(
            lijst => JsonSerializer.Serialize(lijst.Select(c => new Rij(c.Id.Waarde, c.Naam)), JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<Rij>>(json, JsonSerializerOptions.Default)!.Select(c => new Rondeconsulent(new(c.Id), c.Naam)).ToList(),
            // Replaced as a whole, so comparing by reference is enough.
            new ValueComparer<IReadOnlyList<Rondeconsulent>>((a, b) => ReferenceEquals(a, b), lijst => lijst.Count, lijst => lijst));
        builder.HasMany(r => r.Scenarios).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.Navigation(r => r.Scenarios).HasField("scenarios").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(r => r.GemeenteId);
    }

    private sealed record Rij(Guid Id, string Naam);
}

internal sealed class ScenarioMapping : IEntityTypeConfiguration<Scenario>
{
    public void Configure(EntityTypeBuilder<Scenario> builder)
    {
        builder.ToTable("wmo_scenario");
        builder.Property<HerindicatierondeId>(HerindicatierondeMapping.Sleutel);
        builder.Property(s => s.Tarief).HasPrecision(8, 2);
        builder.Property(s => s.Uitkomst).HasConversion(
            u => JsonSerializer.Serialize(u, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<Scenariouitkomst>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<Scenariouitkomst>((a, b) => ReferenceEquals(a, b), u => u.GetHashCode(), u => u));
    }
}

internal sealed class HerindicatieMapping : IEntityTypeConfiguration<Herindicatie>
{
    public void Configure(EntityTypeBuilder<Herindicatie> builder)
    {
        builder.ToTable("wmo_herindicatie");
        // Nobody is in a round twice, also when two people start it at once; and a decision is opened again once.
        builder.HasIndex(h => new { h.RondeId, h.DossierId }).IsUnique().HasFilter("\"VervolgOp\" IS NULL");
        builder.HasIndex(h => h.VervolgOp).IsUnique();
        builder.HasIndex(h => h.DossierId);
        builder.HasIndex(h => h.InwonerId);
        builder.HasIndex(h => new { h.ConsulentId, h.Stand });
        builder.HasIndex(h => new { h.GemeenteId, h.Stand });
    }
}
