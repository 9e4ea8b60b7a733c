using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Vervolg;

/// <summary>Begins a follow-up in one step: what about, with whom of the meeting before, and what was left open.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden), MetConcept]
public sealed class IndexModel : Napagina
{
    private IReadOnlyList<Voorstel> open = [];

    [BindProperty]
    public Vervolgformulier Invoer { get; set; } = new();

    public IReadOnlyList<Optie> Mensen => [.. Overleg.Komenden.Where(g => !g.IsInwoner).Select(g => new Optie(g.Id.ToString(), g.Rol.Length > 0 ? $"{g.Naam}, {g.Rol}" : g.Naam))];

    public IReadOnlyList<Optie> Onderwerpen => [.. open.Select(v => new Optie(v.Id.ToString(), v.Huidige.Inhoud.Tekst.Kort(120), Overleg.ParkeringVan(v.Id) is { Reden.Length: > 0 } p ? $"Vorige keer: {p.Reden.Kort(120)}" : null))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        // What was parked was meant to be talked about again.
        Invoer.Waarover = [.. open.Where(v => Overleg.ParkeringVan(v.Id) is not null).Select(v => v.Id.ToString())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad('C')) return NotFound();
        var uitkomst = Overleg.BeginVervolg(Kader.Traject, open, new(Invoer.Doel, Lees(Invoer.Wie), [.. Lees(Invoer.Waarover).Select(v => new VoorstelId(v))], Kader.IsInwoner || Invoer.DoorInwoner), Kader.Door, Vandaag);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        var begin = uitkomst.Waarde;
        Db.Add(begin.Nieuw);
        return await Bewaar("Vervolgoverleg begonnen", Overleg.DossierId, $"/overleggen/{begin.Nieuw.Id}", "Begonnen. Zoek nu samen een datum.", begin.Gebeurtenissen);
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenNa("een vervolg op het overleg", actie, z => z.BereidtVoor)) return false;
        open = await HaalOpenVoorstellen();
        return true;
    }

    // Something that is no id is of nobody, and is refused as such.
    private static List<Guid> Lees(IEnumerable<string?> getypt) => [.. getypt.Where(g => !string.IsNullOrEmpty(g)).Select(g => Guid.TryParse(g, out var id) ? id : Guid.Empty).Distinct()];
}

/// <summary>The form.</summary>
public sealed class Vervolgformulier
{
    public string? Doel { get; set; }

    public List<string> Wie { get; set; } = [];

    public List<string> Waarover { get; set; } = [];

    public bool DoorInwoner { get; set; }
}
