using Microsoft.AspNetCore.Mvc;
using Spil.Beleid.Cijfers;
using Spil.Beleid.Domein.Cijfers;
using Spil.NlDesign;
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

    [BindProperty(SupportsGet = true)]
    public string? Groep { get; set; }

    public Zaakvraag Vraag { get; private set; } = null!;

    public DateOnly Begin { get; private set; }

    /// <summary>The last day of the month: the day that is counted.</summary>
    public DateOnly Einde => Begin.AddMonths(1).AddDays(-1);

    public int Bladzijde { get; private set; }

    public bool Volgende { get; private set; }

    public IReadOnlyList<Zaaknaam> Rijen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Begin = Maandvan(Maand);
        var groep = Optie.Lees<Spil.Beleid.Domein.Cijfers.Groep>(Groep);
        if (!string.IsNullOrEmpty(Groep) && groep is null) return NotFound();
        if (Zaakvraag.Van(Cijfer ?? Cijferlijst.Alle[0].Code, groep, Einde) is not { } vraag || !await KiesGemeente(null)) return NotFound();
        (Vraag, Bladzijde) = (vraag, Bladzijden.Nummer(Gevraagd));
        var (zaken, volgende) = await zoeker.Zoek(vraag, Bij.Id, Bladzijde, PerBladzijde, Stop);
        (Rijen, Volgende) = (await namen.Noem([.. zaken.Distinct()], Gebruiker, Einde, Stop), volgende);
        await Toegang.LogLijst($"wie er meetelt in het cijfer ‘{vraag.Naam}’", Rijen.Count, Stop);
        return Page();
    }
}
