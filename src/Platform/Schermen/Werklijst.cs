using Microsoft.AspNetCore.Html;
using Spil.Kern;

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
/// <param name="Sorteersleutel">What people of the same urgency are sorted on.</param>
/// <param name="Pad">Where the link goes; empty when there is nothing to open any more.</param>
/// <param name="Stand">Where it stands: "Stap 2 · Integraal netwerkoverleg".</param>
/// <param name="Dringend">How much it presses.</param>
/// <param name="Pil">One to three words: "Te laat", "Vóór donderdag", "Op koers".</param>
/// <param name="Zin">What is needed, and from whom.</param>
/// <param name="Datum">The next date: "do 26 november"; may be empty.</param>
/// <param name="Moment">What happens then: "Overleg met iedereen"; may be empty.</param>
/// <param name="Beeld">A small picture to recognise the person by; null when there is none.</param>
/// <param name="Samen">First names of the colleagues with whom this person is guided.</param>
public sealed record Werkitem(string Naam, string Sorteersleutel, string Pad, string Stand, Dringend Dringend, string Pil, string Zin, string Datum, string Moment,
    IHtmlContent? Beeld, IReadOnlyList<string> Samen);

/// <summary>Work that is not about somebody one guides: a heading, what waits, oldest first, and where all of it is.</summary>
/// <param name="Kop">The heading.</param>
/// <param name="Items">What waits longest; no more than fit on the page.</param>
/// <param name="Leeg">The sentence when nothing waits.</param>
/// <param name="Pad">Where all of it is.</param>
/// <param name="Linktekst">The words of that link.</param>
public sealed record Werkdeel(string Kop, IReadOnlyList<Werkitem> Items, string Leeg, string Pad, string Linktekst);

/// <summary>A module's part of Mijn werk.</summary>
public interface IWerkbron
{
    /// <summary>The caseload of the signed-in person; most parts have none. It fits on a page and does not grow with the database.</summary>
    Task<IReadOnlyList<Werkitem>> Mensen(CancellationToken ct) => Task.FromResult<IReadOnlyList<Werkitem>>([]);

    /// <summary>Other work that waits for the signed-in person.</summary>
    Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct);
}

/// <summary>A module's part of the dossier page, shown below the person: a heading, a sentence or two, and where to go on.</summary>
public sealed record Dossierdeel(string Kop, string Zin, string Pad, string Linktekst, IHtmlContent? Beeld);

/// <summary>What a module shows on the page of a dossier, for who may open it.</summary>
public interface IDossierdeelbron
{
    /// <param name="dossier">The dossier.</param>
    /// <param name="soorten">The kinds of data that the page asked for and may show.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<IReadOnlyList<Dossierdeel>> Haal(DossierId dossier, IReadOnlyCollection<Gegevenssoort> soorten, CancellationToken ct);
}

/// <summary>Something that is asked of the inwoner or a naaste on Mijn Spil: in words, and where to do it.</summary>
/// <param name="Tekst">What: "Toestemming om mee te doen".</param>
/// <param name="Uitleg">A sentence or two.</param>
/// <param name="Pad">Where it is done.</param>
/// <param name="Knop">The words on the button.</param>
public sealed record Mijnverzoek(string Tekst, string Uitleg, string Pad, string Knop);

/// <summary>What a module asks of the signed-in person on Mijn Spil.</summary>
public interface IMijnbron
{
    Task<IReadOnlyList<Mijnverzoek>> Haal(CancellationToken ct);
}

/// <summary>Something the inwoner must know, in red on top of Mijn Spil.</summary>
/// <param name="Kop">What, in a few words.</param>
/// <param name="Uitleg">A sentence or two.</param>
/// <param name="Woorden">What somebody else wrote about it, literally; may be empty.</param>
/// <param name="Pad">Where to read on.</param>
/// <param name="Linktekst">The words of that link.</param>
public sealed record Mijnwaarschuwing(string Kop, string Uitleg, string Woorden, string Pad, string Linktekst);

/// <summary>What a module warns the inwoner of.</summary>
public interface IMijnwaarschuwing
{
    Task<IReadOnlyList<Mijnwaarschuwing>> Haal(DossierId dossier, CancellationToken ct);
}
