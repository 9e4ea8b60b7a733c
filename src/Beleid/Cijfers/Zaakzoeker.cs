using Spil.Beleid.Domein.Cijfers;
using Spil.Kern;
using Spil.Platform.Feiten;

namespace Spil.Beleid.Cijfers;

/// <summary>Finds the cases that a figure counts, by counting each case by itself with that same figure. Stops as soon as a page is full.</summary>
public sealed class Zaakzoeker(IFeitenbron bron)
{
    /// <summary>One page of cases, and whether there is another.</summary>
    public async Task<(IReadOnlyList<DossierId> Zaken, bool Volgende)> Zoek(Cijferdefinitie cijfer, OrganisatieId gemeente, DateOnly peildatum, int bladzijde, int perBladzijde, CancellationToken ct)
    {
        List<DossierId> zaken = [];
        var overslaan = (bladzijde - 1) * perBladzijde;
        await foreach (var zaak in Alle(cijfer, gemeente, peildatum, ct))
        {
            if (overslaan-- > 0) continue;
            if (zaken.Count == perBladzijde) return (zaken, true);
            zaken.Add(zaak);
        }
        return (zaken, false);
    }

    private async IAsyncEnumerable<DossierId> Alle(Cijferdefinitie cijfer, OrganisatieId gemeente, DateOnly peildatum, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var zaak in bron.Zaken(gemeente, ct))
            if (Telt(t => t.Tel(zaak))) yield return zaak.Zaak;
        await foreach (var bezwaar in bron.Bezwaren(gemeente, ct))
            if (Telt(t => t.Tel(bezwaar))) yield return bezwaar.Zaak;

        bool Telt(Action<Dagtelling> tel)
        {
            Dagtelling[] tellingen = [.. Teller.Standdagen(peildatum).Select(dag => new Dagtelling(dag))];
            Array.ForEach(tellingen, tel);
            return cijfer.Tel(Cijferstanden.Van(tellingen[0].Stand, tellingen[1].Stand, tellingen[2].Stand)).Aantal > 0;
        }
    }
}
