using Spil.Dossier.Domein.Documenten;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>How a document of a step stands.</summary>
public enum Stukstand
{
    /// <summary>Not there.</summary>
    Ontbreekt,

    /// <summary>Somebody is filling it in.</summary>
    Bezig,

    /// <summary>The text is fixed; people have to sign.</summary>
    WachtOpHandtekening,

    /// <summary>There.</summary>
    Klaar,

    /// <summary>Need not be there: the projectleider said so, with a reason.</summary>
    Ontheven,

    /// <summary>It is there, but it does not hold any more.</summary>
    Verlopen,
}

/// <summary>How one document of a step stands.</summary>
/// <param name="Stuk">The document as the werkproces asks it.</param>
/// <param name="Stand">How it stands.</param>
public sealed record Stukstatus(Werkdocument Stuk, Stukstand Stand)
{
    /// <summary>The day it came there; null when that is not known or it is not there.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Who still have to sign.</summary>
    public IReadOnlyList<string> WachtOp { get; init; } = [];

    /// <summary>The form to open; null when nobody began it.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>Why it need not be there; null when it has to.</summary>
    public Ontheffing? Ontheffing { get; init; }

    /// <summary>Why it is not there, in a sentence that says what to do; null when it is there or need not be.</summary>
    public Weigering? Mist { get; init; }

    /// <summary>True when it does not stand in the way of the next step.</summary>
    public bool Houdt => !Stuk.Verplicht || Mist is null;
}

/// <summary>Whether a condition of a step holds.</summary>
/// <param name="Voorwaarde">The condition.</param>
/// <param name="Mist">Why it does not; null when it does.</param>
public sealed record Voorwaardestatus(Werkvoorwaarde Voorwaarde, Weigering? Mist)
{
    /// <summary>Why it need not hold; null when it has to.</summary>
    public Ontheffing? Ontheffing { get; init; }

    /// <summary>True when it does not stand in the way of the next step.</summary>
    public bool Houdt => Mist is null;
}

/// <summary>How one step stands.</summary>
/// <param name="Stap">The step.</param>
/// <param name="Stukken">Its documents.</param>
/// <param name="Voorwaarden">Its conditions.</param>
public sealed record Stapstatus(Werkstap Stap, IReadOnlyList<Stukstatus> Stukken, IReadOnlyList<Voorwaardestatus> Voorwaarden)
{
    /// <summary>What stands in the way of the next step.</summary>
    public IEnumerable<Weigering> Mist =>
        [.. Voorwaarden.Select(v => v.Mist).OfType<Weigering>(), .. Stukken.Where(s => !s.Houdt).Select(s => s.Mist).OfType<Weigering>()];
}

/// <summary>How a traject stands in its werkproces.</summary>
/// <param name="Werkproces">The werkproces it follows.</param>
/// <param name="Stappen">All steps.</param>
public sealed record Werkprocesstand(Werkproces Werkproces, IReadOnlyList<Stapstatus> Stappen)
{
    /// <summary>What is missing up to and including this step; each thing once.</summary>
    public IReadOnlyList<Weigering> MistTot(Trajectstap stap) =>
        [.. Stappen.Where(s => s.Stap.Nummer <= (int)stap).SelectMany(s => s.Mist).DistinctBy(w => w.Zin)];
}
