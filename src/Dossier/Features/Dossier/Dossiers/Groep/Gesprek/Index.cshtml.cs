using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Groepen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Groep.Gesprek;

/// <summary>The talk with one person for the group: one's own record, those of others that one may read, and sharing them.</summary>
[Vereist(DossierRechten.DossierWijzigen), MetConcept]
public sealed class IndexModel : Groepspagina
{
    /// <summary>The person in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Wie { get; set; }

    [BindProperty]
    public Gespreksformulier Invoer { get; set; } = new();

    /// <summary>The record that a button is about, and the number of the text that was read.</summary>
    [BindProperty]
    public Guid? Verslag { get; set; }

    [BindProperty]
    public int? Nummer { get; set; }

    /// <summary>Who wrote it says that the inwoner wants it shared.</summary>
    [BindProperty]
    public bool DoorInwoner { get; set; }

    public Genomineerde Mens { get; private set; } = null!;

    public Gespreksverslag? Eigen => Mens.Verslagen.FirstOrDefault(v => v.SchrijverId == Ik);

    public bool MagDelen(Gespreksverslag verslag) => Kader.IsInwoner || verslag.SchrijverId == Ik;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await BeginMens('R') is { } antwoord) return antwoord;
        Invoer = Gespreksformulier.Van(Eigen, Vandaag);
        return Page();
    }

    /// <summary>Writes down the talk.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await BeginMens('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var groep = await Groepen().SingleAsync(Stop);
            var dag = Invoer.Op.Lees(nameof(Invoer.Op));
            var uitkomst = groep.Schrijf(Wie, Ik, Gebruiker.Naam, new(dag.IsGelukt ? dag.Waarde : Vandaag, Invoer.Tekst, Invoer.Gelezen ?? 0), Vandaag);
            if (ModelState.Neem(dag, "Invoer.") & ModelState.Neem(uitkomst, "Invoer."))
                return await Bewaar("Gesprek opgeschreven", $"{Pad}/{Wie}", "Opgeschreven.", uitkomst.Waarde);
            if (uitkomst.Weigeringen.Any(w => w.Regel == Groepsregels.Verouderd))
            {
                Invoer = Gespreksformulier.Van(groep.Genomineerden.First(g => g.Id == Wie).Verslagen.FirstOrDefault(v => v.SchrijverId == Ik), Vandaag);
                ToonVerouderd("Invoer.Gelezen");
            }

            return Page();
        });
    }

    public Task<IActionResult> OnPostDeelAsync() => Doe("Verslag gedeeld", "Gedeeld. Wie begeleidt, kan dit nu lezen.", MagDelen, g => g.GeefVrij(Verslag ?? default, Nummer ?? 0, Kader.IsInwoner || DoorInwoner, Vandaag));

    public Task<IActionResult> OnPostTerugAsync() => Doe("Verslag weer persoonlijk", "Dit verslag is weer persoonlijk.", MagDelen, g => g.NeemTerug(Verslag ?? default));

    /// <summary>Takes this person off the list; no reason is asked.</summary>
    public async Task<IActionResult> OnPostWegAsync()
    {
        if (await BeginMens('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var uitkomst = (await Groepen().SingleAsync(Stop)).HaalWeg(Wie, Ik, Kader.Dossier.InwonerId);
            if (ModelState.Neem(uitkomst)) return await Bewaar("Van de lijst gehaald", Pad, $"{Mens.Naam} staat niet meer op de lijst.", uitkomst.Waarde);
            Invoer = Gespreksformulier.Van(Eigen, Vandaag);
            return Page();
        });
    }

    // A record that one may not read does not exist for who asks; one that one may read but not share is refused.
    private async Task<IActionResult> Doe<T>(string waarom, string zin, Func<Gespreksverslag, bool> mag, Func<Resourcegroep, Uitkomst<T>> daad) where T : Gebeurtenis
    {
        if (await BeginMens('U') is { } antwoord) return antwoord;
        if (TeLezen(Mens).FirstOrDefault(v => v.Id == Verslag) is not { } verslag) return NotFound();
        if (!mag(verslag)) return Forbid();
        return await Herhaal(async () =>
        {
            var uitkomst = daad(await Groepen().SingleAsync(Stop));
            if (ModelState.Neem(uitkomst)) return await Bewaar(waarom, $"{Pad}/{Wie}", zin, uitkomst.Waarde);
            Invoer = Gespreksformulier.Van(Eigen, Vandaag);
            return Page();
        });
    }

    private async Task<IActionResult?> BeginMens(char actie)
    {
        if (await Begin(actie) is { } antwoord) return antwoord;
        if (Groep?.Genomineerden.FirstOrDefault(g => g.Id == Wie) is not { } mens) return NotFound();
        Mens = mens;
        return null;
    }
}
