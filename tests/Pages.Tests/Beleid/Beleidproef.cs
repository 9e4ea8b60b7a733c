using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Beleid.Cijfers;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Pages.Tests.Beleid;

/// <summary>Support in the past of a municipality, as many as a test asks, counted as the job does.</summary>
internal static class Beleidproef
{
    public static async Task<OrganisatieId> Neem(this Testapp app, int aantal, int minuten, DateOnly ingang, DateOnly? einde = null, string gemeente = "Gemeente Huizen")
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var organisatie = await db.Set<Organisatie>().SingleAsync(o => o.Naam == gemeente);
        for (var i = 0; i < aantal; i++)
        {
            var persoon = Persoon.Maak(new($"Proef{i}", "", "Telling"), ingang).Waarde.Nieuw;
            var dossier = Inwonerdossier.Open(persoon.Id, ingang, ingang, gemeente).Waarde.Nieuw;
            var indicatie = Indicatie.NeemOver(dossier.Id, persoon.Id, organisatie.Id, new(minuten, Leveringsvorm.Natura, null, "De Gouden Draad"), ingang, einde).Waarde;
            db.AddRange(persoon, dossier, indicatie.Nieuw);
            await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", dossier.Id, indicatie.Gebeurtenis));
        }
        db.ChangeTracker.Clear();
        await scope.ServiceProvider.GetRequiredService<Cijferboek>().WerkBij(default);
        return organisatie.Id;
    }
}
