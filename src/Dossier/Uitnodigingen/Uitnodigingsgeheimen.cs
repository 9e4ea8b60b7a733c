using Microsoft.AspNetCore.DataProtection;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Platform.Aanmelden;

namespace Spil.Dossier.Uitnodigingen;

/// <summary>Makes the two secrets of an invitation. Of the link only a print is kept; the code lies sealed, so that who invited can read it again on the day of the telephone call.</summary>
public sealed class Uitnodigingsgeheimen(IDataProtectionProvider bescherming)
{
    private readonly Codezegel zegel = new(bescherming, "Spil.Uitnodiging.Code");

    /// <summary>New secrets: what is kept, and what goes in the mail or on the letter.</summary>
    public (Uitnodigingsgeheim Geheim, string Link) Nieuw(bool opPapier, Identiteitsbewijs bewijs)
    {
        var link = opPapier ? Linkcode.NieuwOpPapier() : Linkcode.Nieuw();
        return (new(Linkcode.AfdrukVan(link), bewijs == Identiteitsbewijs.Code ? zegel.Nieuw() : ""), link);
    }

    /// <inheritdoc cref="Codezegel.Lees"/>
    public string Code(Uitnodiging uitnodiging) => zegel.Lees(uitnodiging.Zegel);
}
