using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

namespace Spil.Dossier.Features.Dossier.Formulieren.Bekijken;

/// <summary>A section as the person who fills in will see it, with what decides when it is shown.</summary>
/// <param name="Sectie">The section, as it stands in the form.</param>
/// <param name="Beeld">What the renderer draws: everything that waits for another section is shown.</param>
/// <param name="Voorwaarden">When the section and its questions are shown, in words.</param>
public sealed record Voorbeelddeel(Sectie Sectie, Sectiebeeld Beeld, IReadOnlyList<string> Voorwaarden)
{
    private static readonly Dictionary<string, string> Leeg = [];

    public static Voorbeelddeel Van(Formulierdefinitie formulier, Sectie sectie)
    {
        // On its own: questions come and go with the answers on this page, and nothing waits for an answer on another one.
        var los = sectie with { ToonAls = null, Velden = [.. sectie.Velden.Select(v => Los(v, sectie))] };
        var voorwaarden = sectie.Velden.Where(v => v.ToonAls is not null).Select(v => $"{v.Vraag} {v.ToonAls!.InWoorden(formulier)}");
        return new(sectie, Sectiebeeld.Van(formulier with { Secties = [los] }, los, Leeg),
            [.. sectie.ToonAls is { } als ? [$"Dit deel: {als.InWoorden(formulier)}"] : Array.Empty<string>(), .. voorwaarden]);
    }

    private static Veld Los(Veld veld, Sectie sectie) => veld with
    {
        ToonAls = Blijft(veld.ToonAls, sectie),
        Velden = [.. veld.Velden.Select(v => v with { ToonAls = Blijft(v.ToonAls, sectie) })],
    };

    private static Voorwaarde? Blijft(Voorwaarde? als, Sectie sectie) => als is not null && sectie.Velden.Any(v => v.Code == als.Veld) ? als : null;
}
