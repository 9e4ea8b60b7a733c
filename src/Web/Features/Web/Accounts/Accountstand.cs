using Spil.Platform.Aanmelden;

namespace Spil.Web.Features.Web.Accounts;

/// <summary>How an account stands, in words and in the colour of a pill.</summary>
public sealed record Accountstand(string Woord, string Pil)
{
    /// <param name="heeftIngang">There is a password, a passkey or a link with another organisation.</param>
    /// <param name="geblokkeerd">An administrator keeps it out.</param>
    /// <param name="uitnodiging">The last invitation, when there is one.</param>
    /// <param name="nu">Now.</param>
    public static Accountstand Van(bool heeftIngang, bool geblokkeerd, Aanmeldlink? uitnodiging, DateTimeOffset nu) => (heeftIngang, geblokkeerd, uitnodiging) switch
    {
        (_, true, _) => new("Geblokkeerd", "fout"),
        (true, _, _) => new("Doet mee", "goed"),
        (_, _, null) => new("Kan nog niet aanmelden", "let"),
        (_, _, { } u) when !u.IsGeldig(nu) => new("Uitnodiging verlopen", "let"),
        (_, _, { GeopendOp: not null }) => new("Uitnodiging geopend", "neutraal"),
        _ => new("Uitgenodigd", "neutraal"),
    };
}
