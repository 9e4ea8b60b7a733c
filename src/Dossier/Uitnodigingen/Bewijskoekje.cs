using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Platform.Aanmelden;

namespace Spil.Dossier.Uitnodigingen;

/// <summary>
/// Remembers that here somebody proved to be the one who was invited. Another browser with the same link proves it again; a link that was sent
/// again makes it worthless.
/// </summary>
public sealed class Bewijskoekje(IDataProtectionProvider bescherming, Koekjes koekjes)
{
    private readonly Linkkoekje koekje = new(bescherming, koekjes, "Spil.Uitnodiging.Bewijs", "spil-uitnodiging");

    public void Zet(HttpContext http, Uitnodiging uitnodiging) => koekje.Zet(http, Inhoud(uitnodiging));

    public bool Geldt(HttpContext http, Uitnodiging uitnodiging) => uitnodiging.BewezenOp is not null && koekje.Geldt(http, Inhoud(uitnodiging));

    public void Weg(HttpContext http) => koekje.Weg(http);

    private static string Inhoud(Uitnodiging uitnodiging) => $"{uitnodiging.Id} {uitnodiging.Afdruk}";
}
