using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein.Trajecten;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>
/// A way of working through the five steps, as data: which documents belong to a step, which of them have to be there and what else has to
/// hold before the next step opens (Methodiekbeschrijving, bijlagen 1 to 3). A version never changes once it is published.
/// </summary>
/// <param name="Code">Stable key: lower case letters, digits and hyphens.</param>
/// <param name="Versie">1 for the first, one more for each next.</param>
/// <param name="Titel">Its name as people read it.</param>
/// <param name="Stappen">Steps 0 to 4, in order.</param>
public sealed record Werkproces(string Code, int Versie, string Titel, IReadOnlyList<Werkstap> Stappen)
{
    /// <summary>Code of the werkproces for an organisation that has none of its own.</summary>
    public const string Standaard = "surplus";

    /// <summary>The number of steps, preparation included.</summary>
    public const int AantalStappen = 5;

    /// <summary>What it is, in a sentence or two; may be empty.</summary>
    public string Kort { get; init; } = "";

    /// <summary>Where it comes from.</summary>
    public string Bron { get; init; } = "";

    /// <summary>Names of organisations whose casusregisseurs work this way unless the projectleider chooses otherwise.</summary>
    public IReadOnlyList<string> Organisaties { get; init; } = [];

    /// <summary>The step of a traject.</summary>
    public Werkstap Stap(Trajectstap stap) => Stappen[(int)stap];
}

/// <summary>One step of a werkproces. Step 0, preparation, is not about one inwoner.</summary>
/// <param name="Nummer">0 to 4.</param>
/// <param name="Naam">As the source writes it.</param>
public sealed record Werkstap(int Nummer, string Naam)
{
    /// <summary>What happens in it, for who guides; may be empty.</summary>
    public string Uitleg { get; init; } = "";

    /// <summary>The same for the inwoner, in A2 Dutch; may be empty.</summary>
    public string UitlegInwoner { get; init; } = "";

    /// <summary>The documents of the step.</summary>
    public IReadOnlyList<Werkdocument> Documenten { get; init; } = [];

    /// <summary>What else has to hold before the next step opens.</summary>
    public IReadOnlyList<Werkvoorwaarde> Voorwaarden { get; init; } = [];

    /// <summary>Places for folders and instructions that are handy in this step but not asked for.</summary>
    public IReadOnlyList<Stukplek> Plekken { get; init; } = [];
}

/// <summary>A document of a step.</summary>
/// <param name="Code">Stable key, unique in the step.</param>
/// <param name="Soort">What makes it "there".</param>
/// <param name="Naam">As people read it.</param>
public sealed record Werkdocument(string Code, Stuksoort Soort, string Naam)
{
    /// <summary>"de" or "het", so that it can stand in a sentence; empty when it is quoted there.</summary>
    public string Lidwoord { get; init; } = "";

    /// <summary>What it is for; may be empty.</summary>
    public string Uitleg { get; init; } = "";

    /// <summary>Code of the form that is filled in.</summary>
    public string Formulier { get; init; } = Code;

    /// <summary>True when the next step does not open without it.</summary>
    public bool Verplicht { get; init; }

    /// <summary>One for the traject, or one for everybody who takes part.</summary>
    public Stukper Per { get; init; }

    /// <summary>True when a version is asked that became final after the step was entered.</summary>
    public bool Bijwerken { get; init; }

    /// <summary>As what people have signed when it is there.</summary>
    public IReadOnlyList<Formulierrol> Tekenaars { get; init; } = [];

    /// <summary>Where it is asked: "bijlage 2, stap 1".</summary>
    public string Bron { get; init; } = "";

    /// <summary>How it is called within a sentence: "de netwerkanalyse".</summary>
    public string InZin => Lidwoord.Length == 0 ? $"‘{Naam}’" : $"{Lidwoord} {(Naam.Length > 1 && char.IsLower(Naam[1]) ? char.ToLowerInvariant(Naam[0]) + Naam[1..] : Naam)}";
}

/// <summary>Something that has to hold before the next step opens, besides documents.</summary>
/// <param name="Soort">What.</param>
public sealed record Werkvoorwaarde(Stapvoorwaarde Soort)
{
    /// <summary>Where it is asked.</summary>
    public string Bron { get; init; } = "";
}

/// <summary>A place for a folder or an instruction.</summary>
/// <param name="Code">Stable key, unique in the step.</param>
/// <param name="Naam">As people read it.</param>
public sealed record Stukplek(string Code, string Naam)
{
    /// <summary>What belongs there; may be empty.</summary>
    public string Uitleg { get; init; } = "";
}
