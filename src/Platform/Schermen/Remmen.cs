namespace Spil.Platform.Schermen;

/// <summary>Names of how often one address may ask something without signing in; the host says how often that is.</summary>
public static class Remmen
{
    /// <summary>Answering by a personal link.</summary>
    public const string PersoonlijkeLink = "persoonlijke-link";

    /// <summary>A calendar that reads by a secret address.</summary>
    public const string Agenda = "agenda";
}
