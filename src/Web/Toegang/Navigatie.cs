using Spil.NlDesign;
using Spil.Platform;
using Spil.Platform.Rechten;

namespace Spil.Web.Toegang;

/// <summary>The main navigation: what the modules offer and the signed-in person may open.</summary>
internal sealed class Navigatie(Modules modules, Beheermenu beheer, Rollentabel rollen) : INavigatie
{
    private static readonly Menupunt Mijn = new("Mijn Spil", "/mijn", Basisrechten.Mijn);
    private static readonly Menupunt Beheer = new("Beheer", Beheermenu.Pad, RollenEnRechten.Beheer);

    public IReadOnlyList<Navigatiepunt> Punten(HttpContext http) => Gebruiker.Van(http.User) is not { } gebruiker
        ? []
        : [.. Eigen(gebruiker.Rol).Where(p => rollen.Heeft(gebruiker.Rol, p.Recht)).Select(p => new Navigatiepunt(p.Tekst, p.Pad))];

    // Who may set up everything gets one item for it; who may see one thing of it gets that one.
    private IEnumerable<Menupunt> Eigen(Rol rol) => modules.Lijst.SelectMany(m => m.Menu).Where(p => !Beheermenu.IsBeheer(p)).Prepend(Mijn)
        .Concat(rollen.Heeft(rol, Beheer.Recht) ? [Beheer] : beheer.Voor(rol));

    public string? Wie(HttpContext http) => Gebruiker.Van(http.User) is { } gebruiker
        ? gebruiker.IsInwonerOfNaaste ? gebruiker.Naam : $"{gebruiker.Naam}, {gebruiker.Rol.Naam()}"
        : null;

    public string Start(HttpContext http) => Gebruiker.Van(http.User) is { } gebruiker ? gebruiker.Rol.Startpagina() : "/";
}
