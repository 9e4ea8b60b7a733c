using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Toegang;

namespace Spil.Web.Features.Web.Rollen;

/// <summary>The table role → rights as a page, straight from the table that decides; of all roles, or of one.</summary>
[Vereist(RollenEnRechten.Zien)]
public sealed class IndexModel(Rollentabel tabel, Aanmeldeisen eisen) : PageModel
{
    /// <summary>The role one wants to read about; empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Van { get; set; }

    public IReadOnlyList<Optie> Rollen { get; } = Optie.Van(Enum.GetValues<Rol>().OrderBy(r => r.Naam(), StringComparer.Ordinal), r => r, r => r.Naam());

    /// <summary>What may be done, in words, and by whom.</summary>
    public IEnumerable<(string Recht, Rol[] Wie)> Rechten => tabel.Rechten.Where(r => Gekozen is not { } rol || r.Value.Contains(rol)).Select(r => (Rechtwoorden.Alle[r.Key], r.Value));

    /// <summary>How each role signs in at least.</summary>
    public IEnumerable<IGrouping<Aanmeldniveau, Rol>> Aanmelden => eisen.PerRol.GroupBy(e => e.Value, e => e.Key).OrderBy(g => g.Key);

    public Rol? Gekozen => Enum.TryParse<Rol>(Van, out var rol) && Enum.IsDefined(rol) ? rol : null;
}
