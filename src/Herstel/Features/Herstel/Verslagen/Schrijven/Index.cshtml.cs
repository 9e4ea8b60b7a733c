using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.Herstel.Verslagen;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Verslagen.Schrijven;

/// <summary>Writes beside the meeting: every point with what stands there and a box for more; one button keeps what was typed anywhere.</summary>
[Vereist(HerstelRechten.VerslagSchrijven), MetConcept]
public sealed class IndexModel : Verslagpagina
{
    [BindProperty]
    public Schrijfformulier Invoer { get; set; } = new();

    public IReadOnlyList<Optie> Soorten => Verslagwoorden.Keuzes(Leeszicht.Soorten);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer = new() { Punten = [.. Overleg.Agenda.Where(p => Leeszicht.Schrijft(p.Zicht)).Select(p => new Puntrij { Punt = p.Id, Soort = Soorten[0].Waarde })] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad('U')) return NotFound();
        return await Doe("Verslag geschreven", $"{Verslagpad}/schrijven", "Staat in het verslag.",
            (v, o) => v.Schrijf(o, [.. Invoer.Punten.Select(p => new Notitieinvoer(p.Punt, p.Tekst, Verslagwoorden.Lees(p.Soort)))], Leeszicht, Kader.Door, Nu), voor: "Invoer.");
    }

    /// <summary>The name of a point, and whether it is private; a point that went off the agenda says so.</summary>
    public (string Titel, bool Prive) Punt(Guid punt) => Overleg.Punten.FirstOrDefault(p => p.Id == punt) is { } er && Leeszicht.Schrijft(er.Zicht)
        ? (er.Titel, er.Zicht == Agendazicht.ZonderProfessionals) : ("Een punt dat niet meer op de agenda staat", false);

    /// <summary>What stands there already.</summary>
    public IEnumerable<Notitie> Staat(Guid punt) => Verslag!.Notities.Where(n => n.PuntId == punt && Leeszicht.Ziet(n) && Leeszicht.Schrijft(n.Zicht)).OrderBy(n => n.Volgorde);

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenVerslag("het verslag, om te schrijven", actie, z => z.Ziet) || !MagSchrijven || !Kader.Loopt || Verslag is null || (actie == 'R' && Verslag.Stand != Verslagstand.Concept)) return false;
        await HaalBesluiten();
        return true;
    }
}

/// <summary>All points at once.</summary>
public sealed class Schrijfformulier
{
    public List<Puntrij> Punten { get; set; } = [];
}

/// <summary>What is added to one point.</summary>
public sealed class Puntrij
{
    public Guid Punt { get; set; }

    public string? Tekst { get; set; }

    public string? Soort { get; set; }
}
