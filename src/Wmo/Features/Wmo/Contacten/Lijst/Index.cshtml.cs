using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Meldingen;
using Spil.Wmo.Signalen;

namespace Spil.Wmo.Features.Wmo.Contacten.Lijst;

/// <summary>Whose contact of once in two years is due. Who takes one up is involved from then on, and sees the telephone number.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Lijstpagina
{
    public IReadOnlyList<Contactrij> Rijen { get; private set; } = [];

    public DateOnly Dag => Vandaag;

    public async Task OnGetAsync()
    {
        Rijen = await LeesBladzijde(Lijst);
        await Toegang.LogLijst("met wie contact nodig is", Rijen.Count, Stop);
    }

    public Task<IActionResult> OnPostPakOpAsync(Guid dossier) => Herhaal(async () =>
    {
        var id = new DossierId(dossier);
        if (!await Lijst.AnyAsync(r => r.Dossier == id, Stop)) return NotFound();
        await Toegang.LogObject("contact opnemen over de hulp", $"dossier {id}", 'U', true, id, Stop);
        var gevonden = await Db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == id, Stop);
        var gebeurd = Consulentschap.Betrek(gevonden, Gebruiker, Vandaag);
        return gebeurd.Count == 0 ? LocalRedirect($"/wmo/contacten/{id}") : await Bewaar("Contact over de hulp opgepakt", id, $"/wmo/contacten/{id}", "", gebeurd);
    });

    private IQueryable<Contactrij> Lijst => HttpContext.RequestServices.GetRequiredService<Contactlijst>().Haal(Gebruiker, Vandaag);
}
