using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Features.Wmo.Herindicaties.Aankondiging;
using Spil.Wmo.Herindicaties;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Aankondigen;

/// <summary>The letters of everybody who was not told yet, to print and to send at once. It is the one thing that is done for many people together.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : SpilPagina
{
    /// <summary>As many letters as a person can put in envelopes; the others come after.</summary>
    private const int Hoogstens = 100;

    /// <summary>Whose letters were on the screen: only those went out.</summary>
    [BindProperty]
    public List<Guid> Wie { get; set; } = [];

    public IReadOnlyList<(Herindicatie Zaak, Aankondigbrief Brief)> Brieven { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var zaken = await Eigen().Where(h => h.Stand == Herindicatiestand.TeDoen).OrderBy(h => h.Id).Take(Hoogstens).AsNoTracking()
            .Join(Db.Set<Persoon>(), h => h.InwonerId, p => p.Id, (h, p) => new { h, p.Naam, p.Adres })
            .Join(Db.Set<Herindicatieronde>(), x => x.h.RondeId, r => r.Id, (x, r) => new { x.h, x.Naam, x.Adres, r.Aankondiging }).ToListAsync(Stop);
        var gemeente = await Db.Set<Organisatie>().Where(o => o.Id == Gebruiker.Organisatie).Select(o => o.Naam).SingleOrDefaultAsync(Stop) ?? "";
        Brieven = [.. zaken.Select(z => (z.h, new Aankondigbrief(gemeente, z.Naam, z.Adres.OpEenRegel, Vandaag, Herindicatiewoorden.Aankondiging(z.h, z.Aankondiging), z.h.Consulent)))];
        await Toegang.LogLijst("brieven die een herindicatie aankondigen", Brieven.Count, Stop);
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        var ids = Wie.Take(Hoogstens).Select(w => new Domein.HerindicatieId(w)).ToList();
        var zaken = await Eigen().AsTracking().Where(h => ids.Contains(h.Id) && h.Stand == Herindicatiestand.TeDoen).ToListAsync(Stop); // What may be seen is asked without tracking.
        var gedaan = zaken.Select(h => (h.DossierId, Uitkomst: h.KondigAan(Vandaag, Vandaag))).Where(x => x.Uitkomst.IsGelukt).Select(x => new Gevolgd(x.DossierId, x.Uitkomst.Waarde)).ToList();
        if (gedaan.Count == 0) return LocalRedirect("/wmo/herindicaties");
        return await BewaarAlles("Herindicaties aangekondigd", "/wmo/herindicaties?toon=bekijken", gedaan.Count == 1 ? "Opgeschreven: 1 brief is verstuurd." : $"Opgeschreven: {gedaan.Count} brieven zijn verstuurd.", gedaan);
    });

    // Whose dossier is closed to this person, or whom somebody else does, is not here.
    private IQueryable<Herindicatie> Eigen()
    {
        var zichtbaar = Toegang.Zichtbaar(Gegevenssoort.Ondersteuning);
        return HttpContext.RequestServices.GetRequiredService<Herindicatielijst>().Mijn(Gebruiker).Where(h => zichtbaar.Contains(h.DossierId));
    }
}
