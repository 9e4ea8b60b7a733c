using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Functionaris.Vragen;

/// <summary>What inwoners asked about who looked: what waits first, the oldest at the top; then what was answered.</summary>
[Vereist(DossierRechten.InzagevragenBeantwoorden)]
public sealed class IndexModel : SpilPagina
{
    private const int PerBladzijde = 25;

    [BindProperty(SupportsGet = true)]
    public int? Bladzijde { get; set; }

    public int Nummer => Math.Clamp(Bladzijde ?? 1, 1, 10_000);

    public DateOnly Op => Vandaag;

    public IReadOnlyList<Inzagevraag> Open { get; private set; } = [];

    public IReadOnlyList<Inzagevraag> Beantwoord { get; private set; } = [];

    public bool Volgende { get; private set; }

    public async Task OnGetAsync()
    {
        var alle = Db.Set<Inzagevraag>().AsNoTracking();
        Open = await alle.Where(v => v.BeantwoordOp == null).OrderBy(v => v.GesteldOp).Take(200).ToListAsync(Stop);
        (Beantwoord, Volgende) = await alle.Where(v => v.BeantwoordOp != null).OrderByDescending(v => v.BeantwoordOp).Bladzijde(Nummer, PerBladzijde, Stop);
    }
}
