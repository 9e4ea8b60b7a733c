using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Meelezen;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Besluiten.Meelezen;

/// <summary>Asks a named colleague to read along; that colleague reads the letter and answers. The way into the dossier comes and goes with the question.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel(Wmoinstellingen instellingen) : Besluitpagina
{
    [BindProperty]
    public Meeleesformulier Invoer { get; set; } = new();

    public IReadOnlyList<Meeleesverzoek> Verzoeken { get; private set; } = [];

    public IReadOnlyList<Optie> Collegas { get; private set; } = [];

    public int Dagen => instellingen.Meeleesdagen;

    public Meeleesverzoek? Lopend => Verzoeken.FirstOrDefault(v => v.IsOpen(Vandaag));

    public bool IkLees => Lopend?.LezerId == Gebruiker.Ik;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        (Invoer.Goed, Invoer.GelezenVersie) = ("", Besluit!.Versie);
        return Page();
    }

    public Task<IActionResult> OnPostVraagAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var gekozen = Collegas.FirstOrDefault(c => c.Waarde == Invoer.Lezer);
        var gevraagd = Meeleesverzoek.Doe(Besluit!, new(Gebruiker.Ik, Gebruiker.Naam), gekozen is null ? null : new(new(Guid.Parse(gekozen.Waarde)), gekozen.Tekst), Invoer.Vraag, Dagen, Verzoeken, Vandaag);
        if (!ModelState.Neem(gevraagd, "Invoer.")) return Page();
        var (verzoek, gebeurd) = gevraagd.Waarde;
        Db.Add(verzoek);
        List<Gebeurtenis> gebeurtenissen = [gebeurd];
        var dossier = await Dossier();
        // Who guides the case with the asker needs no way in.
        if (!dossier.Betrokkenen.Any(b => b.PersoonId == verzoek.LezerId && b.Rol == Betrokkenheid.Consulent && b.KomtOfGeldt(Vandaag)))
        {
            gebeurtenissen.Add(dossier.BetrekConsulent(verzoek.LezerId, $"{Gebruiker.Organisatienaam}, leest een besluit mee", Vandaag, Gebruiker.Naam, verzoek.Tot).Waarde);
            verzoek.Geef(dossier.Betrokkenen[^1].Id);
        }

        return await BewaarMelding("Collega gevraagd om mee te lezen", Pad + "/besluit/brief", $"{verzoek.Lezer} ziet jouw vraag op Mijn werk.", gebeurtenissen);
    });

    public Task<IActionResult> OnPostAntwoordAsync() => Herhaal(async () =>
    {
        if (!await Laad('U') || Lopend is not { } open || !IkLees) return NotFound();
        var antwoord = open.Antwoord(Besluit!, Gebruiker.Ik, Optie.LeesJaNee(Invoer.Goed), Invoer.Opmerking, Invoer.GelezenVersie, Vandaag);
        if (ModelState.Neem(antwoord, "Invoer."))
            return await BewaarMelding("Besluit meegelezen", "/werk", $"{open.Vrager} ziet jouw antwoord. Je kunt nu niet meer in dit dossier.", [.. antwoord.Waarde, .. await Sluit(open)]);
        ModelState.Remove("Invoer.GelezenVersie");
        Invoer.GelezenVersie = Besluit!.Versie;
        return Page();
    });

    public Task<IActionResult> OnPostTrekInAsync() => Herhaal(async () =>
    {
        if (!await Laad('U') || Lopend is not { } open || IkLees) return NotFound();
        var ingetrokken = open.TrekIn(Vandaag);
        return ModelState.Neem(ingetrokken) ? await BewaarMelding("Vraag om mee te lezen ingetrokken", Pad + "/besluit/meelezen", "Ingetrokken. Je kunt nu een ander vragen.", [ingetrokken.Waarde, .. await Sluit(open)]) : Page();
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenBesluit("het meelezen met een besluit", actie) || Besluit is not { Soort: not null, VerstuurdOp: null }) return false;
        Verzoeken = await Meelezers(Besluit.Id);
        Collegas = Optie.Van(await Collegalijst.Haal(Db, Gebruiker, Nu, Stop), c => c.Persoon, c => c.Naam);
        await LaadBrief();
        return true;
    }

    private async Task<IReadOnlyList<Gebeurtenis>> Sluit(Meeleesverzoek verzoek) =>
        verzoek.BetrokkeneId is { } id && (await Dossier()).Beeindig(id, Vandaag).Probeer(out var einde) ? [einde] : [];

    private Task<Inwonerdossier> Dossier() => Db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == Zaak.DossierId, Stop);
}

/// <summary>The question or the answer, as it is typed.</summary>
public sealed class Meeleesformulier
{
    public string? Lezer { get; set; }

    public string? Vraag { get; set; }

    public string? Goed { get; set; }

    public string? Opmerking { get; set; }

    /// <summary>The version of the draft that was on the screen.</summary>
    public int GelezenVersie { get; set; }
}
