using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Spil.Kern;

namespace Spil.Platform.Data;

/// <summary>What makes both engines store and compare the same: ids as Guid, instants as UTC, enums as words.</summary>
internal static class Conventies
{
    internal static void Toepassen(ModelConfigurationBuilder configuratie, Modules modules)
    {
        configuratie.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configuratie.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configuratie.Properties<Bsn>().HaveConversion<BsnConverter>().HaveMaxLength(9);

        var assemblies = modules.Lijst.SelectMany(m => m.DomeinAssemblies).Append(typeof(PersoonId).Assembly).Distinct();
        foreach (var id in assemblies.SelectMany(a => a.GetTypes()).Where(IsId))
            configuratie.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
    }

    /// <summary>Keys are made in code, so a new child with a key is an insert; an aggregate's Versie guards against two writers.</summary>
    internal static void Toepassen(ModelBuilder model)
    {
        foreach (var soort in model.Model.GetEntityTypes())
        {
            if (soort.ClrType.Namespace?.StartsWith("Spil.", StringComparison.Ordinal) != true)
                continue;
            foreach (var sleutel in soort.FindPrimaryKey()?.Properties ?? [])
                sleutel.ValueGenerated = ValueGenerated.Never;
            if (soort.ClrType.IsAssignableTo(typeof(Aggregaat)))
                soort.FindProperty(nameof(Aggregaat.Versie))!.IsConcurrencyToken = true;
        }
    }

    /// <summary>Columns that are made to search and sort names on (<see cref="Naam.Sorteersleutel"/>) compare by code point.</summary>
    internal static void VergelijkSleutels(ModelBuilder model, string collatie)
    {
        foreach (var sleutel in model.Model.GetEntityTypes().SelectMany(soort => soort.GetDeclaredProperties())
            .Where(p => p.Name is nameof(Naam.Zoeksleutel) or nameof(Naam.Sorteersleutel)))
            sleutel.SetCollation(collatie);
    }

    private static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Waarde, waarde => Van(waarde))
        where TId : struct, IId<TId>
    {
        // An expression tree may not call a static interface member itself.
        private static TId Van(Guid waarde) => TId.Van(waarde);
    }

    /// <summary>SQLite cannot order DateTimeOffset and Npgsql wants UTC, so an instant is stored as UTC DateTime.</summary>
    internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
        moment => moment.UtcDateTime,
        utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    internal sealed class BsnConverter() : ValueConverter<Bsn, string>(bsn => bsn.Voluit(), tekst => Bsn.Parse(tekst));
}
