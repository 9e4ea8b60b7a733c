using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Toegang;

namespace Spil.Web.Features.Web.Rollen;

/// <summary>The table role → rights as a page, straight from the table that decides.</summary>
[Vereist(RollenEnRechten.Zien)]
public sealed class IndexModel(Rollentabel tabel, Aanmeldeisen eisen) : PageModel
{
    public IReadOnlyDictionary<string, Rol[]> Rechten => tabel.Rechten;

    /// <summary>How each role signs in at least.</summary>
    public IEnumerable<IGrouping<Aanmeldniveau, Rol>> Aanmelden => eisen.PerRol.GroupBy(e => e.Value, e => e.Key).OrderBy(g => g.Key);
}
