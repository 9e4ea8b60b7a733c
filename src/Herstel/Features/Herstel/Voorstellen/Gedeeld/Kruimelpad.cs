namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>The way to a page: from where somebody starts, by the pages in between, to here.</summary>
public sealed record Kruimelpad(Plankader Kader, string Hier, params IReadOnlyList<(string Tekst, string Pad)> Tussen);
