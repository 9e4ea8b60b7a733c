using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.TestSupport;

/// <summary>Many people around one inwoner of the demo.</summary>
public static class Kringvulling
{
    /// <summary>Adds so many people who may see the plan, each with an account; returns the names to sign in with.</summary>
    public static async Task<IReadOnlyList<string>> VulKring(this IServiceProvider diensten, string voornaam, int aantal)
    {
        await using var scope = diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var vandaag = TimeProvider.System.Vandaag();
        var dossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen)
            .SingleAsync(d => db.Set<Persoon>().Any(p => p.Id == d.InwonerId && p.Naam.Voornaam == voornaam));
        List<Gebeurtenis> gebeurd = [];
        List<string> namen = [];
        for (var i = 1; i <= aantal; i++)
        {
            var (naam, email) = ($"kring-{i}", $"kring-{i}@voorbeeld.nl");
            var persoon = Persoon.Maak(new($"Mens{i}", "", "Kring"), vandaag).Waarde;
            db.Add(persoon.Nieuw);
            db.Add(new Account
            {
                Naam = $"Mens{i} Kring", Rol = Rol.Naaste, PersoonId = persoon.Nieuw.Id, Demonaam = naam, Email = email, UserName = email, EmailConfirmed = true,
                NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant(), SecurityStamp = naam,
            });
            gebeurd.Add(persoon.Gebeurtenis);
            gebeurd.Add(dossier.Betrek(new(persoon.Nieuw.Id, Betrokkenheid.Naaste, "buur", vandaag, null, [Gegevenssoort.Plan], true), "proef").Waarde);
            namen.Add(naam);
        }

        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", dossier.Id, gebeurd));
        return namen;
    }
}
