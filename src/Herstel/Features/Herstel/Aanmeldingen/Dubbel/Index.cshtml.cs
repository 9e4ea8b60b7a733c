using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Dubbel;

/// <summary>Say who the inwoner is: somebody who is known already, or somebody else. Linked, never merged.</summary>
[Vereist(HerstelRechten.AanmeldingBeslissen)]
public sealed class IndexModel : Aanmeldingpagina
{
    /// <summary>Value of the choice that it is somebody else.</summary>
    public const string Ander = "ander";

    private static readonly Regel KiesWie = new("HER-AFORM-003", "Kies wie dit is.");

    [BindProperty]
    public Dubbelformulier Invoer { get; set; } = new();

    public IReadOnlyList<MogelijkDubbel> Dubbelen { get; private set; } = [];

    /// <summary>The persons that can be chosen.</summary>
    public IReadOnlyList<Optie> Personen => Optie.Van(Dubbelen.Where(d => d.Wie.Persoon is not null),
        d => d.Wie.Persoon!.Value, d => $"Dit is dezelfde persoon: {d.Wie.Gegevens.Naam}", d => $"{d.Waarom} {d.InSpil}");

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        Invoer = new() { Keuze = Aanmelding.GekoppeldePersoonId?.ToString() ?? (Aanmelding.DubbelBeoordeeld ? Ander : null), DubbelNotitie = Aanmelding.DubbelNotitie };
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        var persoon = Dubbelen.FirstOrDefault(d => d.Wie.Persoon is { } p && p.ToString() == Invoer.Keuze)?.Wie.Persoon;
        Uitkomst<DubbelBeoordeeld> uitkomst = persoon is { } gekozen ? Aanmelding.Koppel(gekozen)
            : Invoer.Keuze == Ander ? Aanmelding.IsIemandAnders(Invoer.DubbelNotitie ?? "")
            : KiesWie.Bij(nameof(Invoer.Keuze));
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        return await Bewaar(persoon is null ? "Beoordeeld: iemand anders" : "Beoordeeld: dezelfde persoon", null, Pad,
            persoon is null ? $"Opgeschreven: {Wie.Aanspreek} is iemand anders." : $"Gekoppeld: {Wie.Aanspreek} is al bekend.", uitkomst.Waarde);
    });

    private async Task<IActionResult?> Begin(char actie)
    {
        if (!await Haal("wie een aangemelde inwoner is", actie)) return NotFound();
        if (Aanmelding.Status != Aanmeldstatus.Nieuw) return LocalRedirect(Pad);
        Dubbelen = await Gedeeld.Dubbelen.Zoek(Db, Aanmelding, Toegang.Gesloten(), Stop);
        if (Dubbelen.Count == 0) return LocalRedirect(Pad);
        await Toegang.LogLijst("mensen die op een aangemelde inwoner lijken", Dubbelen.Count, Stop);
        return null;
    }
}

/// <summary>What is chosen, and how one knows.</summary>
public sealed class Dubbelformulier
{
    public string? Keuze { get; set; }

    public string? DubbelNotitie { get; set; }
}
