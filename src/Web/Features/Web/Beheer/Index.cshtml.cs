using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Platform;
using Spil.Platform.Rechten;
using Spil.Web.Toegang;

namespace Spil.Web.Features.Web.Beheer;

/// <summary>Everything the beheerder sets up, each with a sentence. One item in the navigation instead of eight.</summary>
[Vereist(RollenEnRechten.Beheer)]
public sealed class IndexModel(Beheermenu menu) : PageModel
{
    public IReadOnlyList<Menupunt> Punten => menu.Voor(Gebruiker.Van(User)!.Rol);
}
