using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Platform.Aanmelden;

namespace Spil.Dossier.Uitnodigingen;

/// <summary>
/// Makes the two secrets of an invitation. Of the link only a print is kept. The code of six digits lies sealed with the keys of the site,
/// so that who invited can read it again on the day of the telephone call; a print of six digits would hide nothing.
/// </summary>
public sealed class Uitnodigingsgeheimen(IDataProtectionProvider bescherming)
{
    private readonly IDataProtector zegel = bescherming.CreateProtector("Spil.Uitnodiging.Code");

    /// <summary>New secrets: what is kept, and what goes in the mail or on the letter.</summary>
    public (Uitnodigingsgeheim Geheim, string Link) Nieuw(bool opPapier, Identiteitsbewijs bewijs)
    {
        var link = opPapier ? Linkcode.NieuwOpPapier() : Linkcode.Nieuw();
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        return (new(Linkcode.AfdrukVan(link), bewijs == Identiteitsbewijs.Code ? zegel.Protect(code) : ""), link);
    }

    /// <summary>The code of six digits; empty when there is none or the keys are gone, and then no code is right.</summary>
    public string Code(Uitnodiging uitnodiging)
    {
        try
        {
            return uitnodiging.Zegel.Length == 0 ? "" : zegel.Unprotect(uitnodiging.Zegel);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }
}
