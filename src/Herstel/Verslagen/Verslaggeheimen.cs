using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Spil.Herstel.Domein.Verslagen;
using Spil.Platform.Aanmelden;

namespace Spil.Herstel.Verslagen;

/// <summary>Makes the two secrets of a link to the minutes. Of the link only a print is kept; the code lies sealed, so that who prepares the meeting can read it aloud on the telephone.</summary>
public sealed class Verslaggeheimen(IDataProtectionProvider bescherming)
{
    private readonly Codezegel zegel = new(bescherming, "Spil.Verslag.Code");

    /// <summary>New secrets: what is kept, and what goes in the mail.</summary>
    public (Verslaggeheim Geheim, string Link) Nieuw()
    {
        var link = Linkcode.Nieuw();
        return (new(Linkcode.AfdrukVan(link), zegel.Nieuw()), link);
    }

    /// <inheritdoc cref="Codezegel.Lees"/>
    public string Code(Ontvanger ontvanger) => zegel.Lees(ontvanger.Zegel);
}

/// <summary>Remembers that here somebody knew the code. A new link makes it worthless.</summary>
public sealed class Verslagkoekje(IDataProtectionProvider bescherming, Koekjes koekjes)
{
    private readonly Linkkoekje koekje = new(bescherming, koekjes, "Spil.Verslag.Bewijs", "spil-verslag");

    public void Zet(HttpContext http, Ontvanger wie) => koekje.Zet(http, Inhoud(wie));

    public bool Geldt(HttpContext http, Ontvanger wie) => koekje.Geldt(http, Inhoud(wie));

    private static string Inhoud(Ontvanger wie) => $"{wie.Id} {wie.Linkafdruk}";
}
