using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Brieven;

namespace Spil.Wmo.Features.Wmo.Brieven.Beheer;

/// <summary>The Word template of each municipality: load one, look at an example, take it away. What was sent never changes.</summary>
[Vereist(WmoRechten.BriefBeheren), MetBestanden]
public sealed class IndexModel(Bestandskeuring keuring, Brievenmaker maker, Wmoinstellingen instellingen) : SpilPagina
{
    private const string Pad = "/beheer/wmobrief";

    [BindProperty]
    public Sjablooninvoer Invoer { get; set; } = new();

    /// <summary>Each municipality with its templates, the newest first.</summary>
    public IReadOnlyList<(Organisatie Gemeente, IReadOnlyList<Briefsjabloon> Sjablonen)> Gemeenten { get; private set; } = [];

    /// <summary>The example letter of each, to read on the page.</summary>
    public IReadOnlyDictionary<OrganisatieId, IReadOnlyList<string>> Voorbeelden { get; private set; } = new Dictionary<OrganisatieId, IReadOnlyList<string>>();

    /// <summary>Of which municipality the template cannot be used for the letter after an objection.</summary>
    public IReadOnlySet<OrganisatieId> NietBijBezwaar { get; private set; } = new HashSet<OrganisatieId>();

    public IReadOnlyList<Optie> Opties => Optie.Van(Gemeenten.Select(g => g.Gemeente), g => g.Id, g => g.Naam);

    public DateOnly Dag => Vandaag;

    public async Task<IActionResult> OnGetAsync() => await Toon();

    public async Task<IActionResult> OnGetVoorbeeldAsync(Guid gemeente) => await Zoek(gemeente) is not { } gevonden ? NotFound()
        : new Woordantwoord(Samenvoeger.Voeg(await maker.Inhoud(await maker.Huidig(gevonden.Id, Stop), Stop), Voorbeeldbesluit.Vulling(gevonden.Naam, Vandaag)), $"voorbeeldbrief {gevonden.Naam}");

    public async Task<IActionResult> OnGetBezwaarAsync(Guid gemeente)
    {
        if (await Zoek(gemeente) is not { } gevonden) return NotFound();
        var sjabloon = await maker.Inhoud(await maker.Huidig(gevonden.Id, Stop), Stop);
        return new Woordantwoord(Samenvoeger.Voeg(Sjabloonlezer.PastBijBezwaar(sjabloon) ? sjabloon : Standaardsjabloon.Inhoud, Voorbeeldbezwaar.Vulling(gevonden.Naam, instellingen.Rechtbank, Vandaag)), $"voorbeeldbrief na bezwaar {gevonden.Naam}");
    }

    public async Task<IActionResult> OnGetSjabloonAsync(Guid gemeente) => await Zoek(gemeente) is not { } gevonden ? NotFound()
        : new Woordantwoord(await maker.Inhoud(await maker.Huidig(gevonden.Id, Stop), Stop), $"sjabloon {gevonden.Naam}");

    public async Task<IActionResult> OnPostAsync()
    {
        await Laad();
        var gemeente = Gemeenten.Count == 1 ? Gemeenten[0].Gemeente : Gemeenten.Select(g => g.Gemeente).FirstOrDefault(g => g.Id.ToString() == Invoer.Gemeente);
        if (gemeente is null) ModelState.AddModelError("Invoer.Gemeente", "Kies van welke gemeente dit sjabloon is.");
        var gekeurd = Invoer.Bestand is { Length: > Sjabloonlezer.HoogsteBytes } ? Uitkomst<Bestandskeur>.Geweigerd(Briefregels.TeGroot.Bij(nameof(Invoer.Bestand))) : await keuring.Keur(Invoer.Bestand, nameof(Invoer.Bestand), Stop);
        if (gekeurd.Probeer(out var keur) && keur.Soort != Bestandssoort.Word) gekeurd = Briefregels.GeenWord.Bij(nameof(Invoer.Bestand));
        if (!ModelState.Neem(gekeurd, "Invoer.") || gemeente is null) return await Toon();
        using var geheugen = new MemoryStream();
        await Invoer.Bestand!.CopyToAsync(geheugen, Stop);
        var gelezen = Sjabloonlezer.Lees(geheugen.ToArray());
        if (!Neem(gelezen)) return await Toon();
        return await Herhaal(async () =>
        {
            var nummer = await Db.Set<Briefsjabloon>().Where(s => s.GemeenteId == gemeente.Id).MaxAsync(s => (int?)s.Nummer, Stop) ?? 0;
            var geladen = Briefsjabloon.Laad(gemeente.Id, nummer + 1, new Bestandsgegevens(keur!.Naam, keur.Soort, keur.Grootte, keur.Merk), gelezen.Waarde, Gebruiker.Naam, Nu);
            if (!Neem(geladen)) return await Toon();
            await keuring.Bewaar(Invoer.Bestand!, keur, Stop);
            Db.Add(geladen.Waarde.Nieuw);
            return await Bewaar("Sjabloon voor de brief geladen", null, Pad, "Het sjabloon is goed en in gebruik. Bekijk de voorbeeldbrief.", geladen.Waarde.Gebeurtenis);
        });
    }

    public Task<IActionResult> OnPostWegAsync(Guid sjabloon) => Herhaal(async () =>
    {
        if (await Db.Set<Briefsjabloon>().SingleOrDefaultAsync(s => s.Id == new BriefsjabloonId(sjabloon), Stop) is not { } gevonden) return NotFound();
        var weg = gevonden.HaalWeg(Nu);
        return ModelState.Neem(weg) ? await Bewaar("Sjabloon voor de brief weggehaald", null, Pad, "Weggehaald.", weg.Waarde) : await Toon();
    });

    private bool Neem(Uitkomst uitkomst) => ModelState.Neem(uitkomst.IsGelukt ? uitkomst : Uitkomst.Van([.. uitkomst.Weigeringen.Select(w => w with { Veld = "Invoer." + nameof(Invoer.Bestand) })]));

    private async Task<Organisatie?> Zoek(Guid gemeente) =>
        await Db.Set<Organisatie>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == new OrganisatieId(gemeente) && o.Soort == Organisatiesoort.Gemeente, Stop);

    private async Task Laad()
    {
        var sjablonen = (await Db.Set<Briefsjabloon>().AsNoTracking().OrderByDescending(s => s.Nummer).ToListAsync(Stop)).ToLookup(s => s.GemeenteId);
        Gemeenten = [.. (await Db.Set<Organisatie>().AsNoTracking().Where(o => o.Soort == Organisatiesoort.Gemeente).OrderBy(o => o.Naam).ToListAsync(Stop)).Select(g => (g, (IReadOnlyList<Briefsjabloon>)[.. sjablonen[g.Id]]))];
    }

    private async Task<IActionResult> Toon()
    {
        await Laad();
        var (voorbeelden, niet) = (new Dictionary<OrganisatieId, IReadOnlyList<string>>(), new HashSet<OrganisatieId>());
        foreach (var (gemeente, sjablonen) in Gemeenten)
        {
            var sjabloon = await maker.Inhoud(sjablonen.FirstOrDefault(s => s.WegOp is null), Stop);
            voorbeelden[gemeente.Id] = Samenvoeger.Lees(Samenvoeger.Voeg(sjabloon, Voorbeeldbesluit.Vulling(gemeente.Naam, Vandaag)));
            if (!Sjabloonlezer.PastBijBezwaar(sjabloon)) niet.Add(gemeente.Id);
        }

        (Voorbeelden, NietBijBezwaar) = (voorbeelden, niet);
        return Page();
    }
}

/// <summary>A template, as it was sent.</summary>
public sealed class Sjablooninvoer
{
    public string? Gemeente { get; set; }

    public IFormFile? Bestand { get; set; }
}
