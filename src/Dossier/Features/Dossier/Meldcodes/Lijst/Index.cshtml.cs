using Spil.Dossier.Meldcodes;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Meldcodes.Lijst;

/// <summary>One's own drawer: the meldcodes one works on.</summary>
[Vereist(DossierRechten.Meldcode)]
public sealed class IndexModel(Meldcodelade lade) : SpilPagina
{
    public IReadOnlyList<Meldcoderegel> Regels { get; private set; } = [];

    public DateOnly Dag => Vandaag;

    public async Task OnGetAsync()
    {
        Regels = await lade.Lijst(Stop);
        await Toegang.LogLijst("de eigen meldcodes", Regels.Count, Stop);
    }
}
