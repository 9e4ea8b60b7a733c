using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Bewaren;

/// <summary>
/// Walks the whole model: what hangs on a dossier, by its number or by that of something in it, goes when the dossier is destroyed. A new entity
/// that nobody deletes fails here.
/// </summary>
public sealed class DekkingTests
{
    // Destroyed by Dossierwisser itself: by account, by address, and in the log by emptying.
    private static readonly Type[] VanHetHuis = [typeof(Account), typeof(Concept), typeof(Wijzigingsregel)];

    // Names a person of an organisation only, or is thrown away by itself after some days; of a declaration only the sums stay, which are about nobody.
    private static readonly string[] Uitgezonderd = ["Aangebodenlijst", "Organisatie", "Afwezigheid", "Declaratie"];

    [Fact]
    public async Task Alles_wat_aan_een_dossier_hangt_wordt_door_iemand_vernietigd()
    {
        await using var diensten = await Testdiensten.Start(Engine.Sqlite);
        await diensten.In(s =>
        {
            var db = s.GetRequiredService<AppDbContext>();
            var delen = s.GetServices<IDossierwisser>().SelectMany(w => w.Delen).Select(d => d.Soort).Concat(VanHetHuis).ToHashSet();
            var gedekt = db.Model.GetEntityTypes().Where(e => Gedekt(e, delen)).ToHashSet();
            // The ids of what goes: whoever holds one is about a dossier.
            var sleutels = gedekt.SelectMany(e => e.FindPrimaryKey()!.Properties).Select(p => p.ClrType).Where(IsId).Append(typeof(DossierId)).Except([typeof(AccountId)]).ToHashSet();
            sleutels.Count.ShouldBeGreaterThan(15);
            db.Model.GetEntityTypes().Where(e => !gedekt.Contains(e) && !Uitgezonderd.Contains(e.ClrType.Name))
                .SelectMany(e => e.GetDeclaredProperties().Where(p => sleutels.Contains(Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType)).Select(p => $"{e.ClrType.Name}.{p.Name}"))
                .ShouldBeEmpty("say in an IDossierwisser how these go");
            return Task.FromResult(true);
        });
    }

    // Itself, or by a key that the database deletes along.
    private static bool Gedekt(IEntityType soort, HashSet<Type> delen) => delen.Contains(soort.ClrType)
        || soort.GetForeignKeys().Any(k => k.DeleteBehavior == DeleteBehavior.Cascade && k.IsRequired && k.PrincipalEntityType != soort && Gedekt(k.PrincipalEntityType, delen));

    private static bool IsId(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));
}
