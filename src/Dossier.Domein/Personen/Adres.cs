namespace Spil.Dossier.Domein.Personen;

/// <summary>Where somebody lives; every part may be empty, because not everybody has a place.</summary>
/// <param name="Straat">Street with number and addition.</param>
/// <param name="Postcode">Dutch postcode as "7511 AB".</param>
/// <param name="Plaats">Town.</param>
public sealed record Adres(string Straat, string Postcode, string Plaats)
{
    /// <summary>Nothing known.</summary>
    public static Adres Leeg { get; } = new("", "", "");

    /// <summary>True when nothing is known.</summary>
    public bool IsLeeg => Straat.Length == 0 && Postcode.Length == 0 && Plaats.Length == 0;

    /// <summary>On one line, for example "Korte Haaksbergerstraat 4, 7511 JR Enschede".</summary>
    public string OpEenRegel => string.Join(", ", new[] { Straat, $"{Postcode} {Plaats}".Trim() }.Where(deel => deel.Length > 0));
}
