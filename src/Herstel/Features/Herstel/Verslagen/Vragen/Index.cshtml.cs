using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Verslagen.Vragen;

/// <summary>Somebody who was at the meeting asks to correct a line, in own words.</summary>
[Vereist(HerstelRechten.OverlegZien), MetConcept]
public sealed class IndexModel : Verslagpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Nid { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    public Notitie Notitie { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync() => await Laad('U')
        ? await Doe("Aanpassing van het verslag gevraagd", $"{Verslagpad}#r-{Nid}", "Jouw vraag staat bij de regel. Je ziet daar straks het antwoord.", (v, _) => v.VraagCorrectie(Nid, Tekst, Leeszicht, Nu))
        : NotFound();

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenVerslag("een regel van het verslag", actie, z => z is { Ziet: true, Komt: true }) || !Kader.Loopt || !Leest || (actie == 'R' && Verslag!.Stand != Verslagstand.Aangeboden)) return false;
        Notitie = Verslag!.Notities.FirstOrDefault(n => n.Id == Nid && Leeszicht.Ziet(n))!;
        return Notitie is not null;
    }
}
