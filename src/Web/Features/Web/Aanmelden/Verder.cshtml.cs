using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Web.Toegang;

namespace Spil.Web.Features.Web.Aanmelden;

/// <summary>Signed in without a place to go: to where this role begins.</summary>
[Vereist(Basisrechten.EigenAccount)]
public sealed class VerderModel : SpilPagina
{
    public IActionResult OnGet() => LocalRedirect(Gebruiker.Rol.Startpagina());
}
