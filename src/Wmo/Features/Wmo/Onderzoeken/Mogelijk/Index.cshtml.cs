using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Onderzoeken;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Onderzoeken.Mogelijk;

/// <summary>Checks whether somebody or something could help without an indication.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Onderzoekpagina
{
    [BindProperty]
    public Mogelijkheidformulier Invoer { get; set; } = new();

    public IReadOnlyList<Optie> Soorten { get; } = Optie.Van<Mogelijkheidsoort>(s => s.Naam(), s => s.Hint());

    /// <summary>The four criteria of CRVB:2019:3535.</summary>
    public IReadOnlyList<Optie> Criteria { get; } =
    [
        new(nameof(Gebruikelijktoets.NietSpecifiek), "Het is niet alleen voor mensen met een beperking"),
        new(nameof(Gebruikelijktoets.Beschikbaar), "Het is echt te koop of te krijgen"),
        new(nameof(Gebruikelijktoets.Passend), "Het helpt genoeg bij wat er nodig is"),
        new(nameof(Gebruikelijktoets.Betaalbaar), "Iemand met een minimuminkomen kan het betalen", "Kijk niet naar het inkomen van deze inwoner."),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenOnderzoek("wat kan helpen zonder indicatie")) return NotFound();
        if (!IsOpen) return LocalRedirect(Pad + "/onderzoek");
        (Invoer.NagegaanOp, Invoer.Soort, Invoer.Beschikbaar) = (Datuminvoer.Van(Vandaag), "", "");
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenOnderzoek("wat kan helpen zonder indicatie", 'U')) return NotFound();
        var dag = Invoer.NagegaanOp.LeesOptioneel(nameof(Invoer.NagegaanOp), out var op);
        var nagegaan = Onderzoek.GaNa(Invoer.Lees(op), Vandaag, Gebruiker.Naam);
        if (!ModelState.Neem(dag.En(nagegaan), "Invoer.")) return Page();
        return await BewaarMelding("Nagegaan wat kan helpen zonder indicatie", Pad + "/onderzoek", "Bewaard.", nagegaan.Waarde);
    });
}

/// <summary>A check as it is typed.</summary>
public sealed class Mogelijkheidformulier
{
    public string? Soort { get; set; }

    public string? Wat { get; set; }

    public string? Beschikbaar { get; set; }

    public string? Nagegaan { get; set; }

    public Datuminvoer NagegaanOp { get; set; } = new();

    public List<string> Toets { get; set; } = [];

    public Mogelijkheidinvoer Lees(DateOnly? op) => new(
        Optie.Lees<Mogelijkheidsoort>(Soort), Wat, Optie.LeesJaNee(Beschikbaar), Nagegaan, op,
        new(Toets.Contains(nameof(Gebruikelijktoets.NietSpecifiek)), Toets.Contains(nameof(Gebruikelijktoets.Beschikbaar)), Toets.Contains(nameof(Gebruikelijktoets.Passend)), Toets.Contains(nameof(Gebruikelijktoets.Betaalbaar))));
}
