namespace Spil.Kern;

/// <summary>
/// A rule of the domain with a stable number, so that a caller, a test and a support desk can name the same refusal.
/// </summary>
/// <param name="Code">Stable code, for example <c>HER-PLAN-003</c>. Never reused for another rule.</param>
/// <param name="Zin">The sentence a person reads when the rule refuses: plain Dutch, says what to do.</param>
/// <param name="Bron">Legal or methodical source, for example <c>Awb art. 6:7</c>; empty when it is our own design.</param>
public sealed record Regel(string Code, string Zin, string Bron = "")
{
    /// <summary>The refusal of this rule at a field, or of the whole form when <paramref name="veld"/> is empty.</summary>
    /// <param name="veld">Name of the input the sentence belongs to.</param>
    /// <param name="zin">A more specific sentence for this case; the rule's own sentence when left out.</param>
    public Weigering Bij(string veld, string? zin = null) => new(this, veld, zin ?? Zin);

    /// <summary>The refusal of this rule for the form as a whole.</summary>
    public Weigering Weiger(string? zin = null) => Bij("", zin);
}

/// <summary>One refusal: which rule, at which field, in which words.</summary>
/// <param name="Regel">The rule that refuses.</param>
/// <param name="Veld">Name of the input; empty means the form as a whole.</param>
/// <param name="Zin">The sentence to show.</param>
public sealed record Weigering(Regel Regel, string Veld, string Zin);
