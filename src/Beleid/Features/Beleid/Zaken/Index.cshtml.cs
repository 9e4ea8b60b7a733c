using Microsoft.AspNetCore.Mvc;
using Spil.Beleid.Cijfers;
using Spil.Beleid.Domein.Cijfers;
using Spil.Platform.Feiten;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Beleid.Features.Beleid.Zaken;

/// <summary>Who a figure counts, for the team of the municipality itself. That it was looked at is logged.</summary>
[Vereist(BeleidRechten.Zaken)]
public sealed class IndexModel(Zaakzoeker zoeker, IZaaknamen namen) : Beleidpagina
{
    private const int PerBladzijde = 25;

    [BindProperty(SupportsGet = true)]
    public string? Cijfer { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Maand { get; set; }

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public string? Gevraagd { get; set; }

    public Cijferdefinitie Definitie { get; private set; } = null!;

    public DateOnly Begin { get; private set; }

    /// <summary>The last day of the month: the day that is counted.</summary>
    public DateOnly Einde => Begin.AddMonths(1).AddDays(-1);

    public int Bladzijde { get; private set; }

    public bool Volgende { get; private set; }

    public IReadOnlyList<Zaaknaam> Rijen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Cijferlijst.Zoek(Cijfer ?? Cijferlijst.Alle[0].Code) is not { } definitie || !await KiesGemeente(null)) return NotFound();
        (Definitie, Begin, Bladzijde) = (definitie, Maandvan(Maand), Bladzijden.Nummer(Gevraagd));
        var (zaken, volgende) = await zoeker.Zoek(definitie, Bij.Id, Einde, Bladzijde, PerBladzijde, Stop);
        (Rijen, Volgende) = (await namen.Noem([.. zaken.Distinct()], Gebruiker, Einde, Stop), volgende);
        await Toegang.LogLijst($"wie er meetelt in het cijfer ‘{definitie.Naam}’", Rijen.Count, Stop);
        return Page();
    }
}
