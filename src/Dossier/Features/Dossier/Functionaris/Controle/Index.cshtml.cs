using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Features.Dossier.Functionaris.Controle;

/// <summary>Whether both logs are still whole: the last walks through their chains, how far one is, and a button to begin one.</summary>
[Vereist(DossierRechten.LogControleren)]
public sealed class IndexModel(Logcontroleur controleur) : SpilPagina
{
    private const int Hoogstens = 10;

    public IReadOnlyList<Logcontrole> Eerder { get; private set; } = [];

    public Logcontrole? Bezig { get; private set; }

    /// <summary>The one that runs gave no sign of life: it may be begun again.</summary>
    public bool IsStil => Bezig?.IsStil(Nu) == true;

    public bool MagBeginnen => Bezig is null || IsStil;

    public async Task OnGetAsync() => await Laad();

    public async Task<IActionResult> OnPostAsync()
    {
        await Laad();
        if (Bezig is not null)
        {
            if (IsStil) controleur.Wek();
            TempData[Melding] = IsStil ? "De controle gaat verder." : "Er loopt al een controle.";
            return LocalRedirect("/functionaris/controle");
        }

        var controle = Logcontrole.Begin(Gebruiker.Naam, Nu);
        Db.Add(controle);
        HttpContext.RequestServices.GetRequiredService<Opslag>().Daarna(controleur.Wek);
        return await Bewaar("Controle van het logboek", null, "/functionaris/controle", "De controle is begonnen.", new LogcontroleBegonnen(controle.Id));
    }

    private async Task Laad()
    {
        var laatste = await Db.Set<Logcontrole>().AsNoTracking().OrderByDescending(c => c.BegonnenOp).Take(Hoogstens).ToListAsync(Stop);
        Bezig = laatste.Find(c => c.IsBezig);
        Eerder = laatste.FindAll(c => !c.IsBezig);
    }
}
