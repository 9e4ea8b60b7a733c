using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>A part of a form: one quiet page on the screen.</summary>
/// <param name="Code">Stable key, unique in the form.</param>
/// <param name="Titel">Its heading.</param>
/// <param name="Uitleg">An explanation below the heading; may be empty.</param>
/// <param name="Velden">Its fields in order.</param>
public sealed record Sectie(string Code, string Titel, string Uitleg, IReadOnlyList<Veld> Velden)
{
    /// <summary>Shown only when this holds; null for always.</summary>
    public Voorwaarde? ToonAls { get; init; }
}

/// <summary>How a form is printed.</summary>
public enum Afdrukwijze
{
    /// <summary>A4, sections below each other.</summary>
    A4,

    /// <summary>A4, each section on a page of its own.</summary>
    A4PerSectie,

    /// <summary>A wallet card of ID-1 size (85.60 × 53.98 mm), two sides, to fold.</summary>
    Kaart,
}

/// <summary>
/// A form as data: what is asked, who fills it in and who signs. A definition has a version and never changes; a document keeps the
/// version it was filled in with (architectuur.md, forms).
/// </summary>
/// <param name="Code">Stable key of the form, for example <c>netwerkanalyse</c>.</param>
/// <param name="Versie">1 for the first, one more for each next.</param>
/// <param name="Titel">Its name as people read it.</param>
/// <param name="Secties">Its parts in order; at least one.</param>
public sealed record Formulierdefinitie(string Code, int Versie, string Titel, IReadOnlyList<Sectie> Secties)
{
    /// <summary>What it is for, in a sentence or two; may be empty.</summary>
    public string Kort { get; init; } = "";

    /// <summary>Where it comes from.</summary>
    public string Bron { get; init; } = "";

    /// <summary>Whose words these are and what may be done with them.</summary>
    public string Licentie { get; init; } = "";

    /// <summary>The kinds of data in it: who may see all of them may see the document.</summary>
    public IReadOnlyList<Gegevenssoort> Gegevens { get; init; } = [];

    /// <summary>Which term of keeping it falls under: <c>wmo</c>, <c>wgbo</c> or <c>traject</c>.</summary>
    public string Bewaarklasse { get; init; } = "traject";

    /// <summary>Who may fill it in.</summary>
    public IReadOnlyList<Formulierrol> Invullers { get; init; } = [Formulierrol.Inwoner, Formulierrol.Tandem];

    /// <summary>Who signs it; none when it is final as soon as somebody says it is finished.</summary>
    public IReadOnlyList<Tekenaar> Tekenaars { get; init; } = [];

    /// <summary>How it is printed.</summary>
    public Afdrukwijze Afdruk { get; init; } = Afdrukwijze.A4;

    /// <summary>Every field at the top, in order; those within lists and phases hang below theirs.</summary>
    public IEnumerable<Veld> Velden => Secties.SelectMany(sectie => sectie.Velden);

    internal Dictionary<string, Veld> VeldenOpCode() => Velden.DistinctBy(veld => veld.Code).ToDictionary(veld => veld.Code);
}
