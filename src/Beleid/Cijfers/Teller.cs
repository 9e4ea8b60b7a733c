using Spil.Beleid.Domein.Cijfers;
using Spil.Kern;
using Spil.Platform.Feiten;

namespace Spil.Beleid.Cijfers;

/// <summary>Counts the figures of a municipality on any day from the cases themselves, in one walk. For the command line: a page asks <see cref="Cijferboek"/>.</summary>
public sealed class Teller(IFeitenbron bron)
{
    /// <summary>The stands of which the figures of that day are made.</summary>
    public async Task<Cijferstanden> Tel(OrganisatieId gemeente, DateOnly peildatum, CancellationToken ct)
    {
        Dagtelling[] tellingen = [.. Standdagen(peildatum).Select(dag => new Dagtelling(dag))];
        await foreach (var zaak in bron.Zaken(gemeente, ct)) Array.ForEach(tellingen, t => t.Tel(zaak));
        await foreach (var bezwaar in bron.Bezwaren(gemeente, ct)) Array.ForEach(tellingen, t => t.Tel(bezwaar));
        await foreach (var signaal in bron.Signalen(gemeente, ct)) Array.ForEach(tellingen, t => t.Tel(signaal));
        await foreach (var termijn in bron.Termijnen(gemeente, ct)) Array.ForEach(tellingen, t => t.Tel(termijn));
        return Cijferstanden.Van(tellingen[0].Stand, tellingen[1].Stand, tellingen[2].Stand);
    }

    /// <summary>The day itself, and the last days of the two years before its year.</summary>
    internal static DateOnly[] Standdagen(DateOnly peildatum) => [peildatum, new(peildatum.Year - 1, 12, 31), new(peildatum.Year - 2, 12, 31)];
}
