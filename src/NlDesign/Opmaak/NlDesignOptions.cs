namespace Spil.NlDesign;

/// <summary>What an organisation may change about the look and the frame of every page. Bound to the section <c>NlDesign</c>.</summary>
public sealed class NlDesignOptions
{
    /// <summary>Name of the product in the header and behind every page title.</summary>
    public string Naam { get; set; } = "Spil";

    /// <summary>Address of a css file with the tokens of the municipality; it comes after our own theme and may replace each of its tokens.</summary>
    public string? Thema { get; set; }

    /// <summary>Class of that theme (<c>utrecht-theme</c>), set on <c>html</c> beside <c>spil-theme</c>.</summary>
    public string? Themaklasse { get; set; }

    /// <summary>Address of the logo of the organisation; the wheel of Spil when left out.</summary>
    public string? Logo { get; set; }

    /// <summary>Address that the sign-out button posts to.</summary>
    public string Afmelden { get; set; } = "/afmelden";

    /// <summary>Where the name of who is signed in leads; no link when left out.</summary>
    public string? Profiel { get; set; }

    /// <summary>Links at the foot of every page.</summary>
    public List<Navigatiepunt> Voet { get; } = [new("Toegankelijkheid", "/toegankelijkheid"), new("Privacy", "/privacy")];
}
