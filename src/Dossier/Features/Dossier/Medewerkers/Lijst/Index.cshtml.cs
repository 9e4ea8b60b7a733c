using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Afwezigheden;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Medewerkers.Lijst;

/// <summary>Who works here, and who is or goes away.</summary>
[Vereist(DossierRechten.Afwezigheid)]
public sealed class IndexModel : SpilPagina
{
    private const int Hoogstens = 200;

    [BindProperty(SupportsGet = true, BinderType = typeof(Zoekwoordbinder))]
    public string? Zoek { get; set; }

    public IReadOnlyList<Regel> Rijen { get; private set; } = [];

    public bool Meer { get; private set; }

    public DateOnly Op => Vandaag;

    /// <summary>Whom a projectleider may write down: who works with inwoners. An administrator: everybody with an account who works here.</summary>
    public static IReadOnlyList<Rol> Rollen(Rol wie) => wie == Rol.Projectleider
        ? [Rol.Casusregisseur, Rol.Ervaringsdeskundige, Rol.FamilieErvaringsdeskundige, Rol.Professional, Rol.Regiebehandelaar]
        : [.. Enum.GetValues<Rol>().Where(rol => !rol.IsBurger())];

    public IActionResult OnPostZoek() => NaarGezocht(nameof(Zoek));

    public async Task OnGetAsync()
    {
        var rollen = Rollen(Gebruiker.Rol);
        var accounts = Db.Set<Account>().AsNoTracking().Where(a => a.PersoonId != null && rollen.Contains(a.Rol));
        if (Tekst.EenRegel(Zoek) is { Length: > 0 } zoek)
        {
            var hoog = zoek.ToUpperInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // It becomes upper() in the database, which has no culture.
            accounts = accounts.Where(a => a.Naam.ToUpper().Contains(hoog) || a.Organisatienaam.ToUpper().Contains(hoog));
#pragma warning restore CA1304, CA1311, CA1862
        }

        var rijen = await (
            from a in accounts.OrderBy(a => a.Naam).ThenBy(a => a.Id).Take(Hoogstens + 1)
            from w in Db.Set<Afwezigheid>().Where(w => w.PersoonId == a.PersoonId && w.TerugOp == null).DefaultIfEmpty()
            orderby a.Naam, a.Id
            select new { a.Id, a.Naam, a.Rol, a.Organisatienaam, Weg = w }).AsNoTracking().ToListAsync(Stop);
        Meer = rijen.Count > Hoogstens;
        Rijen = [.. rijen.Take(Hoogstens).Select(r => new Regel(r.Id, r.Naam, r.Rol.Naam(), r.Organisatienaam, r.Weg))];
    }

    /// <summary>A member of staff in the list.</summary>
    public sealed record Regel(Guid Account, string Naam, string Rol, string Organisatie, Afwezigheid? Weg)
    {
        /// <summary>How it stands: the colour and the words of the badge.</summary>
        public (string Soort, string Tekst) Pil(DateOnly vandaag) => Weg switch
        {
            null => ("goed", "Aanwezig"),
            { Soort: Afwezigheidsoort.Vertrek } w when w.GeldtOp(vandaag) => ("neutraal", "Werkt hier niet meer"),
            { Soort: Afwezigheidsoort.Vertrek } w => ("let", $"Gaat weg op {w.Vanaf.InZin(vandaag)}"),
            var w when w.GeldtOp(vandaag) => ("let", w.Verwacht is { } tot ? $"Met verlof tot en met {tot.InZin(vandaag)}" : "Met verlof"),
            var w => ("let", $"Met verlof vanaf {w.Vanaf.InZin(vandaag)}"),
        };
    }
}
