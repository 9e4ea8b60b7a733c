namespace Spil.Platform.Post;

/// <summary>Which mail server takes our mail. Without a server messages wait in the outbox.</summary>
/// <param name="Server">Host name; null when there is none.</param>
/// <param name="Poort">587, as mail servers want it from programs.</param>
/// <param name="Van">Address of the sender.</param>
/// <param name="Gebruiker">Account at the mail server; empty when it asks for none.</param>
/// <param name="Wachtwoord">Password of that account.</param>
/// <param name="Tls">STARTTLS; without it only for a server on the same machine.</param>
public sealed record Postinstellingen(string? Server, int Poort = 587, string Van = "", string Gebruiker = "", string Wachtwoord = "", bool Tls = true)
{
    /// <summary>Where people find the site, without a slash at the end; null when it was not said.</summary>
    public string? Site { get; init; }
}
