using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.Herstel.Verslagen;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Verslagen.Vaststellen;

/// <summary>The casusregisseur says that the minutes are agreed. Asked once; after that nothing changes.</summary>
[Vereist(HerstelRechten.OverlegLeiden)]
public sealed class IndexModel : Verslagpagina
{
    private static readonly Kern.Regel NietZeker = new("HER-FORM-021", "Zet het vinkje als je het zeker weet.");

    [BindProperty]
    public bool Zeker { get; set; }

    public int Kregen => Verslag!.Ontvangers.Count(o => o.AangebodenOp is not null);

    public int Gelezen => Verslag!.Ontvangers.Count(o => o.Stand(Nu) == Ontvangstand.Ontvangen);

    public async Task<IActionResult> OnGetAsync() => await Laad('R') && Verslag!.Stand == Verslagstand.Aangeboden ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad('U')) return NotFound();
        var voorstellen = await Db.Voorstellen(Overleg.TrajectId, Stop);
        return await Doe("Verslag vastgesteld", Verslagpad, "Het verslag is vastgesteld.", (v, o) => Zeker ? v.StelVast(Feiten(o, Overlegbesluit.Van(o, voorstellen)), Kader.Door, Nu) : NietZeker.Bij(nameof(Zeker)));
    }

    private static Verslagfeiten Feiten(Overleg o, IReadOnlyList<Overlegbesluit> besluiten) => new(o.Titel(), o.Doel, o.Dag, o.Tijd, o.Plek,
        [.. (o.Aanwezigen.Count > 0 ? o.Aanwezigen : [.. o.Komenden]).OrderBy(g => !g.IsInwoner).ThenBy(g => g.Naam, StringComparer.Ordinal).Select(g => g.Rol.Length > 0 ? $"{g.Naam}, {g.Rol}" : g.Naam)], besluiten);

    private async Task<bool> Laad(char actie) => await OpenVerslag("het verslag, om vast te stellen", actie, z => z.IsCasusregisseur) && Verslag is { AangebodenOp: not null } && Kader.Loopt && Leeszicht.Krijgt;
}
