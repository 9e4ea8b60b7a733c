using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Data;
using Spil.Wmo.Domein.Besluiten;

namespace Spil.Wmo.Besluiten;

/// <summary>The organisations that can give the help, to choose from.</summary>
public sealed class Hulpaanbieders(AppDbContext db)
{
    public async Task<IReadOnlyList<Optie>> Opties(CancellationToken ct) =>
        Optie.Van(await db.Set<Organisatie>().AsNoTracking().Where(o => o.Soort == Organisatiesoort.Huishoudhulp).OrderBy(o => o.Naam).ToListAsync(ct), o => o.Id, o => o.Naam);

    /// <summary>The one that was chosen; null when it was not offered.</summary>
    public static Aanbiederkeuze? Lees(IReadOnlyList<Optie> opties, string? gekozen) =>
        opties.FirstOrDefault(o => o.Waarde == gekozen) is { } keuze ? new(OrganisatieId.Van(Guid.Parse(keuze.Waarde)), keuze.Tekst) : null;
}
