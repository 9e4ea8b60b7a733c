using Spil.Platform.Rechten;

namespace Spil.Web.Toegang;

internal static class StartpaginaPerRol
{
    /// <summary>Where somebody begins.</summary>
    public static string Startpagina(this Rol rol) => rol switch
    {
        Rol.Inwoner or Rol.Naaste => "/mijn",
        Rol.Vertegenwoordiger => "/vertegenwoordiging",
        Rol.Kernpartner => "/aanmeldingen",
        Rol.Beheerder => Beheermenu.Pad,
        Rol.Functionaris => "/functionaris",
        _ => "/werk",
    };
}
