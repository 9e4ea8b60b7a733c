using Microsoft.AspNetCore.Html;

namespace Spil.Platform.Schermen;

/// <summary>How much something presses; also the order on Mijn werk.</summary>
public enum Dringend
{
    TeLaat,
    NuNodig,
    OpKoers,
}

/// <summary>Somebody on Mijn werk: who, where it stands, and in a sentence what is needed.</summary>
/// <param name="Naam">The person, as the link reads.</param>
/// <param name="Pad">Where the link goes.</param>
/// <param name="Stand">Where it stands: "Stap 2 · Integraal netwerkoverleg".</param>
/// <param name="Dringend">How much it presses.</param>
/// <param name="Pil">One or two words: "Te laat", "Nu nodig", "Op koers".</param>
/// <param name="Zin">What is needed, and from whom.</param>
/// <param name="Datum">The next date with its word: "Evaluatie: 4 december"; may be empty.</param>
/// <param name="Beeld">A small picture to recognise the person by; null when there is none.</param>
public sealed record Werkitem(string Naam, string Pad, string Stand, Dringend Dringend, string Pil, string Zin, string Datum, IHtmlContent? Beeld);

/// <summary>What is asked of a work list.</summary>
/// <param name="Zoek">Part of a name; empty for all.</param>
public sealed record Werkvraag(string Zoek);

/// <summary>A module's part of Mijn werk: the caseload of the signed-in person. A caseload fits on a page; it does not grow with the database.</summary>
public interface IWerkbron
{
    Task<IReadOnlyList<Werkitem>> Haal(Werkvraag vraag, CancellationToken ct);
}

/// <summary>A module's part of the dossier page, shown below the person: a heading, a sentence or two, and where to go on.</summary>
public sealed record Dossierdeel(string Kop, string Zin, string Pad, string Linktekst, IHtmlContent? Beeld);

/// <summary>What a module shows on the page of a dossier, for who may open it.</summary>
public interface IDossierdeelbron
{
    Task<IReadOnlyList<Dossierdeel>> Haal(Kern.DossierId dossier, CancellationToken ct);
}
