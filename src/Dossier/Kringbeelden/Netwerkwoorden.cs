using Spil.Dossier.Domein.Netwerken;

namespace Spil.Dossier.Kringbeelden;

/// <summary>The words for who is in the drawing and does not take part.</summary>
public static class Netwerkwoorden
{
    public const string DoetNietMee = "doet niet mee";

    public static string Naam(this Netwerksoort soort) => soort.ToString().ToLowerInvariant();

    /// <summary>"oma", or what for a person it is.</summary>
    public static string Wat(this Netwerklid lid) => lid.Relatie.Length > 0 ? lid.Relatie : lid.Soort.Naam();

    /// <summary>As what one can invite this person; an ervaringsdeskundige comes by the tandem.</summary>
    public static string? UitnodigenAls(this Netwerklid lid) => lid.Soort switch
    {
        Netwerksoort.Naaste => "naaste",
        Netwerksoort.Professional => "professional",
        _ => null,
    };
}
