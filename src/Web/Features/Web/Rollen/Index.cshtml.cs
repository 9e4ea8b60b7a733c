using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Platform.Rechten;
using Spil.Web.Toegang;

namespace Spil.Web.Features.Web.Rollen;

/// <summary>The table role → rights as a page, straight from the table that decides.</summary>
[Vereist(RollenEnRechten.Zien)]
public sealed class IndexModel(Rollentabel tabel) : PageModel
{
    public IReadOnlyDictionary<string, Rol[]> Rechten => tabel.Rechten;
}
