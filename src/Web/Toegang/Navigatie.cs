using Spil.NlDesign;
using Spil.Platform;
using Spil.Platform.Rechten;

namespace Spil.Web.Toegang;

/// <summary>The main navigation: what the modules offer and the signed-in person may open.</summary>
internal sealed class Navigatie(Modules modules, Rollentabel rollen) : INavigatie
{
    private static readonly Menupunt[] Eigen =
    [
        new("Mijn Spil", "/mijn", Basisrechten.Mijn),
        new("Wie mag wat", "/beheer/rollen", RollenEnRechten.Zien),
        new("Accounts", "/beheer/accounts", Basisrechten.Accounts),
        new("Aanmelden", "/beheer/aanmelding", Basisrechten.Aanbieders),
        new("Post", "/beheer/post", Basisrechten.Post),
    ];

    public IReadOnlyList<Navigatiepunt> Punten(HttpContext http) => Gebruiker.Van(http.User) is not { } gebruiker
        ? []
        : [.. Eigen[..1].Concat(modules.Lijst.SelectMany(m => m.Menu)).Concat(Eigen[1..])
            .Where(p => rollen.Heeft(gebruiker.Rol, p.Recht)).Select(p => new Navigatiepunt(p.Tekst, p.Pad))];

    public string? Wie(HttpContext http) => Gebruiker.Van(http.User) is { } gebruiker
        ? gebruiker.IsInwonerOfNaaste ? gebruiker.Naam : $"{gebruiker.Naam}, {gebruiker.Rol.Naam()}"
        : null;

    public string Start(HttpContext http) => Gebruiker.Van(http.User) is { } gebruiker ? gebruiker.Rol.Startpagina() : "/";
}
