namespace Spil.Iwmo;

/// <summary>What a sender or receiver knows besides the message itself. What is <see langword="null"/> is not checked.</summary>
public sealed record Voorkennis
{
    /// <summary>Only what the message says by itself.</summary>
    public static readonly Voorkennis Geen = new();

    /// <summary>References of the requests (315, 317) that this 301 may answer (TR379).</summary>
    public IReadOnlySet<string>? Verzoeken { get; init; }

    /// <summary>Assignment numbers that the municipality gave to another client or product (TR332).</summary>
    public IReadOnlySet<int>? Nummers { get; init; }

    /// <summary>Identifications that this sender used before for this kind of message (TR056).</summary>
    public IReadOnlySet<string>? Identificaties { get; init; }

    /// <summary>The product list: code to category (TR381). Without it only codes in the form of the standard, such as 01A04, are checked.</summary>
    public IReadOnlyDictionary<string, string>? Producten { get; init; }
}
