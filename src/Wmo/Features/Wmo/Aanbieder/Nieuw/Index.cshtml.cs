using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Features.Wmo.Signalen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Aanbieder.Nieuw;

/// <summary>Somebody who helps says, through the provider, that the help does not fit.</summary>
[Vereist(WmoRechten.Signaleren), MetConcept]
public sealed class IndexModel : Signaalingang
{
    private static readonly Regel KiesWie = new("WMO-FORM-002", "Kies over wie het gaat.");

    [BindProperty(SupportsGet = true)]
    public string? Dossier { get; set; }

    [BindProperty]
    public Signaalformulier Invoer { get; set; } = new();

    /// <summary>The people whom this provider helps.</summary>
    public IReadOnlyList<Optie> Mensen { get; private set; } = [];

    public Task OnGetAsync() => Laad();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        await Laad();
        if (Mensen.FirstOrDefault(m => m.Waarde == Dossier) is not { } wie)
        {
            ModelState.Neem(KiesWie.Bij(nameof(Dossier)));
            return Page();
        }

        if (!await OpenDossier(new(Guid.Parse(wie.Waarde)), Gegevenssoort.Toewijzing, 'C')) return NotFound();
        var gegeven = Geef(new(Signaalgever.Aanbieder, Gebruiker.Ik, Gebruiker.Naam, "", Gebruiker.Organisatie), Invoer);
        if (!ModelState.Neem(gegeven, "Invoer.")) return Page();
        Db.Add(gegeven.Waarde.Nieuw);
        return await Bewaar("Signaal gegeven", DossierId, "/aanbieder/signalen", "Doorgegeven. De gemeente laat weten wat ermee gebeurt.", gegeven.Waarde.Gebeurtenis);
    });

    private async Task Laad()
    {
        var zichtbaar = Toegang.Zichtbaar(Gegevenssoort.Toewijzing);
        var mensen = await (from d in Db.Set<Inwonerdossier>() where zichtbaar.Contains(d.Id) join p in Db.Set<Persoon>() on d.InwonerId equals p.Id orderby p.Sorteersleutel select new { d.Id, p.Naam }).AsNoTracking().ToListAsync(Stop);
        Mensen = Optie.Van(mensen, m => m.Id, m => m.Naam.Volledig);
        await Toegang.LogLijst("de mensen die wij helpen", Mensen.Count, Stop);
    }
}
