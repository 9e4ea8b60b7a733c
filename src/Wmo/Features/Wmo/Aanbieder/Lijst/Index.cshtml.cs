using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Signalen;

namespace Spil.Wmo.Features.Wmo.Aanbieder.Lijst;

/// <summary>What people of this provider signalled, and what the municipality answered.</summary>
[Vereist(WmoRechten.Signaleren)]
public sealed class IndexModel : SpilPagina
{
    private const int PerBladzijde = 25;

    [BindProperty(SupportsGet = true)]
    public string? Sorteer { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Bladzijde { get; set; }

    public IReadOnlyList<Signaalrij> Rijen { get; private set; } = [];

    public bool HeeftVolgende { get; private set; }

    public int Nummer => Bladzijden.Nummer(Bladzijde);

    public async Task OnGetAsync()
    {
        (Rijen, HeeftVolgende) = await HttpContext.RequestServices.GetRequiredService<Signaallijst>().VanAanbieder(Gebruiker, Sortering.Lees(Sorteer)).Bladzijde(Nummer, PerBladzijde, Stop);
        await Toegang.LogLijst("signalen die wij gaven", Rijen.Count, Stop);
    }
}
