using Microsoft.Extensions.DependencyInjection;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Signalen;

namespace Spil.Wmo.Features.Wmo.Aanbiedersignalen.Lijst;

/// <summary>What people of this provider signalled, and what the municipality answered.</summary>
[Vereist(WmoRechten.Signaleren)]
public sealed class IndexModel : Lijstpagina
{
    public IReadOnlyList<Signaalrij> Rijen { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Rijen = await LeesBladzijde(HttpContext.RequestServices.GetRequiredService<Signaallijst>().VanAanbieder(Gebruiker, Sortering.Lees(Sorteer)));
        await Toegang.LogLijst("signalen die wij gaven", Rijen.Count, Stop);
    }
}
