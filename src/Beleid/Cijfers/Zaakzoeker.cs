using System.Runtime.CompilerServices;
using Spil.Beleid.Domein.Cijfers;
using Spil.Kern;
using Spil.Platform.Feiten;

namespace Spil.Beleid.Cijfers;

/// <summary>
/// Finds the cases that a figure counts, by counting each fact by itself with that same figure. Stops as soon as a page is full.
/// </summary>
public sealed class Zaakzoeker(IFeitenbron bron)
{
    /// <summary>One page of cases, and whether there is another.</summary>
    public async Task<(IReadOnlyList<DossierId> Zaken, bool Volgende)> Zoek(Zaakvraag vraag, OrganisatieId gemeente, int bladzijde, int perBladzijde, CancellationToken ct)
    {
        List<DossierId> zaken = [];
        var overslaan = (bladzijde - 1) * perBladzijde;
        await foreach (var zaak in Alle(vraag, gemeente, ct))
        {
            if (overslaan-- > 0) continue;
            if (zaken.Count == perBladzijde) return (zaken, true);
            zaken.Add(zaak);
        }
        return (zaken, false);
    }

    // Facts of one inwoner lie side by side, and an inwoner is one case.
    private async IAsyncEnumerable<DossierId> Alle(Zaakvraag vraag, OrganisatieId gemeente, [EnumeratorCancellation] CancellationToken ct)
    {
        DossierId? vorige = null;
        await foreach (var (zaak, tel) in Feiten(vraag.Feit, gemeente, ct))
        {
            if (zaak == vorige) continue;
            Dagtelling[] tellingen = [.. vraag.Dagen.Select(dag => new Dagtelling(dag))];
            Array.ForEach(tellingen, tel);
            if (vraag.Tel([.. tellingen.Select(t => t.Stand)]) > 0) yield return (vorige = zaak).Value;
        }
    }

    private async IAsyncEnumerable<(DossierId Zaak, Action<Dagtelling> Tel)> Feiten(Feitsoort soort, OrganisatieId gemeente, [EnumeratorCancellation] CancellationToken ct)
    {
        switch (soort)
        {
            case Feitsoort.Hulp:
                await foreach (var zaak in bron.Zaken(gemeente, ct)) yield return (zaak.Zaak, t => t.Tel(zaak));
                break;
            case Feitsoort.Bezwaar:
                await foreach (var bezwaar in bron.Bezwaren(gemeente, ct)) yield return (bezwaar.Zaak, t => t.Tel(bezwaar));
                break;
            case Feitsoort.Signaal:
                await foreach (var signaal in bron.Signalen(gemeente, ct)) yield return (signaal.Zaak, t => t.Tel(signaal));
                break;
            default:
                await foreach (var termijn in bron.Termijnen(gemeente, ct)) yield return (termijn.Zaak, t => t.Tel(termijn));
                break;
        }
    }
}
