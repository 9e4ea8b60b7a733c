namespace Spil.Dossier.Domein.Formulieren;

/// <summary>One of the options of a choice.</summary>
/// <param name="Code">Stable key that is stored.</param>
/// <param name="Tekst">What people read.</param>
/// <param name="Hulp">A hint below it; may be empty.</param>
public sealed record Veldoptie(string Code, string Tekst, string Hulp = "");

/// <summary>A row or a column of a matrix.</summary>
/// <param name="Code">Stable key that is stored.</param>
/// <param name="Tekst">What people read.</param>
public sealed record Matrixas(string Code, string Tekst);

/// <summary>
/// A phase of a signalling plan. Number, names and colours differ per organisation (onderzoek/methodiek.md 1.5), and colour never
/// carries the meaning alone: there is always a name and an icon.
/// </summary>
/// <param name="Code">Stable key that is stored.</param>
/// <param name="Naam">What people read: "Het gaat goed".</param>
/// <param name="Kleur">One of the colours of the theme: groen, geel, oranje, rood, blauw, grijs.</param>
/// <param name="Pictogram">One of the icons of the theme: zon, wolk, regen, onweer, ster, stop.</param>
public sealed record Fase(string Code, string Naam, string Kleur, string Pictogram);

/// <summary>The words at the ends of a scale from 1 to 10.</summary>
/// <param name="Laag">What 1 means.</param>
/// <param name="Hoog">What 10 means.</param>
public sealed record Schaalwoorden(string Laag, string Hoog);

/// <summary>One question of a form, or a heading with an explanation.</summary>
/// <param name="Code">Stable key, unique in the form: lower case letters, digits and hyphens.</param>
/// <param name="Soort">What kind of answer it asks for.</param>
/// <param name="Vraag">The question as people read it.</param>
public sealed record Veld(string Code, Veldsoort Soort, string Vraag)
{
    /// <summary>A hint below the question; may be empty.</summary>
    public string Hulp { get; init; } = "";

    /// <summary>True when a finished form has an answer here (where it is shown).</summary>
    public bool Verplicht { get; init; }

    /// <summary>Shown only when this holds; null for always.</summary>
    public Voorwaarde? ToonAls { get; init; }

    /// <summary>The options of <see cref="Veldsoort.Keuze"/> and <see cref="Veldsoort.Keuzes"/>.</summary>
    public IReadOnlyList<Veldoptie> Opties { get; init; } = [];

    /// <summary>The most characters of a text; null for what fits the kind.</summary>
    public int? Hoogstens { get; init; }

    /// <summary>The lowest number or amount; null for no bound.</summary>
    public decimal? Laagste { get; init; }

    /// <summary>The highest number or amount; null for no bound.</summary>
    public decimal? Hoogste { get; init; }

    /// <summary>The unit behind a number: "uren per week"; may be empty.</summary>
    public string Eenheid { get; init; } = "";

    /// <summary>The words at the ends of a scale; null for the usual ones.</summary>
    public Schaalwoorden? Woorden { get; init; }

    /// <summary>The fields of each row of a list, or of each phase.</summary>
    public IReadOnlyList<Veld> Velden { get; init; } = [];

    /// <summary>The rows of a matrix.</summary>
    public IReadOnlyList<Matrixas> Rijen { get; init; } = [];

    /// <summary>The columns of a matrix.</summary>
    public IReadOnlyList<Matrixas> Kolommen { get; init; } = [];

    /// <summary>The phases of a signalling plan.</summary>
    public IReadOnlyList<Fase> Fasen { get; init; } = [];

    /// <summary>True when a person answers it (a heading is not answered).</summary>
    public bool IsVraag => Soort != Veldsoort.Uitleg;
}
