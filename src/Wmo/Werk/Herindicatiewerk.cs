using Microsoft.AspNetCore.Http;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Herindicaties;

namespace Spil.Wmo.Werk;

/// <summary>The herindicaties that a consulent can work on today, on Mijn werk. Without a round there is nothing to show.</summary>
internal sealed class Herindicatiewerk(Herindicatielijst lijst, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private const int Hoogstens = 5;

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct)
    {
        if (http.Wie() is not { Rol: Rol.Consulent, Persoon: not null } ik) return [];
        var rijen = await lijst.AanDeBeurt(ik, klok.Vandaag(), Hoogstens, ct);
        return rijen.Count == 0 ? [] : [new("Herindicaties", [.. rijen.Select((r, i) => Item(r, i))], "", "/wmo/herindicaties", "Alle herindicaties")];
    }

    private Werkitem Item(Herindicatierij rij, int plek) => new(
        rij.Wie.Volledig, $"{plek:00}", rij.Pad, rij.Zaak.Stand.Naam(), Dringend.OpKoers, rij.Zaak.Stand.Naam(), Herindicatiewoorden.Volgende(rij.Zaak, klok.Vandaag()), "", "", null, []);
}
