using Spil.Dossier.Tekenen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Documenten.Tekenen.Mijn;

/// <summary>Everything that waits for a signature: one's own, and of the people around one's inwoners.</summary>
[Vereist(DossierRechten.Tekenen)]
public sealed class IndexModel(Tekenverzoeken verzoeken) : SpilPagina
{
    public IReadOnlyList<Tekenverzoek> VanMij { get; private set; } = [];

    public IReadOnlyList<Tekenverzoek> VanAnderen { get; private set; } = [];

    public DateOnly Dag => Vandaag;

    public string Klasse => Gebruiker.IsInwonerOfNaaste ? "mijn" : "smal";

    public async Task OnGetAsync()
    {
        (VanMij, VanAnderen) = (await verzoeken.VanMij(Stop), await verzoeken.VanAnderen(Stop));
        await Toegang.LogLijst("wat er nog getekend wordt", VanMij.Count + VanAnderen.Count, Stop);
    }
}
