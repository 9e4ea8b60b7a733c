using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Overleggen;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>What somebody hears when the inwoner decides about that person after the others were asked already.</summary>
internal static class Uitnodiging
{
    public static async Task<IReadOnlyList<Gebeurtenis>> NaBesluit(Overlegpost post, Overleg overleg, Guid wie, CancellationToken ct)
    {
        if (overleg.Zoek(wie) is not { } mens) return [];
        if (!mens.Komt)
        {
            if (overleg.Stand == Overlegstand.Gepland) await post.ZegAf(overleg, [mens], ct);
            return [];
        }

        if (overleg.Stand == Overlegstand.DatumPrikken) return await post.VraagDatum(overleg, [mens], herinnering: false, ct);
        if (overleg.Stand == Overlegstand.Gepland) await post.NodigUit(overleg, ct);
        return [];
    }
}
