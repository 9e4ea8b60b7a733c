using Spil.Herstel.Domein.Werkprocessen;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;

/// <summary>A place for a piece: a piece of the organisation or a folder that the werkproces asks for, or just a place to put something handy.</summary>
public sealed record Plekbeeld(int Stap, string Code, string Naam, string Uitleg, bool Verplicht)
{
    public static IReadOnlyList<Plekbeeld> Van(Werkstap stap) =>
    [
        .. stap.Documenten.Where(d => d.Soort is Stuksoort.Organisatiestuk or Stuksoort.Uitreiking)
            .Select(d => new Plekbeeld(stap.Nummer, d.Code, d.Naam, d.Uitleg, d is { Verplicht: true, Soort: Stuksoort.Organisatiestuk })),
        .. stap.Plekken.Select(p => new Plekbeeld(stap.Nummer, p.Code, p.Naam, p.Uitleg, false)),
    ];
}
