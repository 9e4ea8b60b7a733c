using Spil.Dossier.Bewaren;
using Spil.Dossier.Domein.Bewaren;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Bewaren.Termijnen;

/// <summary>The retention classes as a readable table: what, how long, from when, on what ground.</summary>
[Vereist(DossierRechten.Bewaartermijnen)]
public sealed class IndexModel(Bewaarboek boek) : SpilPagina
{
    public DateOnly Op => Vandaag;

    public IReadOnlyList<Bewaartermijn> Termijnen { get; private set; } = [];

    public async Task OnGetAsync() => Termijnen = await boek.Termijnen(Stop);
}
