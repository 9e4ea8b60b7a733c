using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Beleid.Cijfers;
using Spil.Beleid.Domein.Cijfers;
using Spil.Beleid.Domein.Mededelingen;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Beleid.Features.Beleid.Mededelingen.Lijst;

/// <summary>What was told to the committee, and a new draft from the figures of a day.</summary>
[Vereist(BeleidRechten.Mededelen)]
public sealed class IndexModel(Teller teller) : SpilPagina
{
    private const int PerBladzijde = 25;

    [BindProperty]
    public Datuminvoer Peildatum { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public string? Gevraagd { get; set; }

    public int Bladzijde { get; private set; }

    public bool Volgende { get; private set; }

    public IReadOnlyList<Mededelingrij> Rijen { get; private set; } = [];

    public string Gemeente => Gebruiker.Organisatienaam;

    public async Task OnGetAsync()
    {
        await Laad();
        Peildatum = Datuminvoer.Van(new DateOnly(Vandaag.Year, Vandaag.Month, 1).AddDays(-1));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Laad();
        var dag = Peildatum.Lees(nameof(Peildatum));
        if (!ModelState.Neem(dag)) return Page();
        if (Gebruiker.Organisatie is not { } gemeente) return NotFound();
        // A day that cannot be is refused before everything is counted.
        IReadOnlyList<Cijfer> cijfers = Mededeling.DagKan(dag.Waarde, Vandaag) ? Cijferlijst.Maak(await teller.Tel(gemeente, dag.Waarde, Stop)) : [];
        var gemaakt = Mededeling.Maak(gemeente, Gebruiker.Organisatienaam, dag.Waarde, cijfers, Gebruiker.Naam, Nu);
        if (!gemaakt.IsGelukt)
        {
            ModelState.AddModelError(nameof(Peildatum) + ".Dag", gemaakt.Weigeringen[0].Zin);
            return Page();
        }
        Db.Add(gemaakt.Waarde.Nieuw);
        return await Bewaar("Mededeling gemaakt", null, $"{Mededelingpagina.Lijst}/{gemaakt.Waarde.Nieuw.Id}", "Het concept staat klaar. Lees het na en pas de tekst aan.", gemaakt.Waarde.Gebeurtenis);
    }

    private async Task Laad()
    {
        var gemeente = Gebruiker.Organisatie;
        Bladzijde = Bladzijden.Nummer(Gevraagd);
        (Rijen, Volgende) = await Db.Set<Mededeling>().AsNoTracking().Where(m => m.GemeenteId == gemeente).OrderByDescending(m => m.Peildatum).ThenByDescending(m => m.GemaaktOp)
            .Select(m => new Mededelingrij(m.Id, m.Peildatum, m.Schrijver, m.VastgesteldOp)).Bladzijde(Bladzijde, PerBladzijde, Stop);
    }
}

/// <summary>A mededeling in the list.</summary>
public sealed record Mededelingrij(MededelingId Id, DateOnly Peildatum, string Schrijver, DateTimeOffset? VastgesteldOp);
