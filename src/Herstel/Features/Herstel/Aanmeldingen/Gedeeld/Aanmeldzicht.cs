using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;

/// <summary>Who sees which aanmeldingen: the projectleider all, a kernpartner those of the own organisation.</summary>
internal static class Aanmeldzicht
{
    /// <summary>The rule for a list.</summary>
    public static IQueryable<Aanmelding> Voor(this IQueryable<Aanmelding> alle, Gebruiker gebruiker)
    {
        if (gebruiker.Rol == Rol.Projectleider) return alle;
        if (gebruiker.Rol != Rol.Kernpartner || gebruiker.Organisatie is not { } eigen) return alle.Where(a => false);
        return alle.Where(a => a.AanmelderOrganisatieId == eigen);
    }

    /// <summary>The same rule for one.</summary>
    public static bool MagZien(this Gebruiker gebruiker, Aanmelding aanmelding) =>
        gebruiker.Rol == Rol.Projectleider
        || (gebruiker.Rol == Rol.Kernpartner && gebruiker.Organisatie is { } eigen && aanmelding.AanmelderOrganisatieId == eigen);
}
