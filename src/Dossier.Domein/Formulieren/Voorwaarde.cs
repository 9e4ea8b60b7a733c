namespace Spil.Dossier.Domein.Formulieren;

/// <summary>How a condition looks at an answer.</summary>
public enum Vergelijking
{
    /// <summary>The answer is the value.</summary>
    Is,

    /// <summary>The answer is something else, or there is none.</summary>
    IsNiet,

    /// <summary>The value is among the chosen options.</summary>
    Bevat,

    /// <summary>There is an answer.</summary>
    Ingevuld,

    /// <summary>The score or number is the value or more.</summary>
    Minstens,

    /// <summary>The score or number is the value or less.</summary>
    Hoogstens,
}

/// <summary>When a field or section is shown: it looks at the answer to one other field of the same form, outside lists.</summary>
/// <param name="Veld">Code of that field.</param>
/// <param name="Hoe">How it looks.</param>
/// <param name="Waarde">The value; empty for <see cref="Vergelijking.Ingevuld"/>.</param>
public sealed record Voorwaarde(string Veld, Vergelijking Hoe, string Waarde = "");
