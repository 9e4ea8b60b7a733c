using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Herstel.Invoer;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Inlezen;

/// <summary>Take over an existing list: offer the file, see per line what will happen, take it over, and get what was left.</summary>
[Vereist(HerstelRechten.AanmeldingenInvoeren)]
[RequestSizeLimit(Verzoekgrens), RequestFormLimits(MultipartBodyLengthLimit = Verzoekgrens)]
public sealed class IndexModel(Lijstinvoer invoer) : SpilPagina
{
    // Larger than what we take, so that a file that is too large gets a sentence and not a broken connection.
    private const int Verzoekgrens = 6 * Aangebodenlijst.HoogsteOmvang;
    private const int PerBladzijde = 25;
    private const string Hier = "/aanmeldingen/invoer";

    [BindProperty]
    public Lijstformulier Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Bladzijde { get; set; }

    public Aangebodenlijst? Lijst { get; private set; }

    public Lijstbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        await HaalBeeld();
        return Page();
    }

    /// <summary>Reads the file and keeps it with its plan; takes nothing over.</summary>
    public async Task<IActionResult> OnPostBekijkAsync()
    {
        await HaalOrganisaties();
        var (plan, inhoud) = await Lees();
        if (plan is null) return Page();
        await Toegang.LogLijst("een lijst van aanmeldingen vergelijken met Spil", plan.Regels.Count, Stop);
        return await Herhaal(async () =>
        {
            await Aangebodenlijst.RuimOp(Db, Nu, Stop);
            var lijst = await Mijn();
            if (lijst is null) Db.Add(lijst = new(Gebruiker.Account));
            lijst.BiedAan(Invoer.Naam, inhoud, Invoer.Aanmelder!, Invoer.OrganisatieGekozen, plan, Nu);
            return await Bewaar("Lijst aangeboden", null, Hier, "", new AanmeldlijstAangeboden(lijst.Naam, plan.Regels.Count));
        });
    }

    /// <summary>Plans again, because the world may have changed, and takes over.</summary>
    public async Task<IActionResult> OnPostNeemAsync()
    {
        if (await Mijn() is not { IsOvergenomen: false } aangeboden) return LocalRedirect(Hier);
        var plan = await invoer.Plan(aangeboden.Inhoud, aangeboden.Aanmelder, aangeboden.OrganisatieId, Stop, opDeSite: true);
        var klaar = await invoer.Neem(plan.Waarde, Gebruiker, aangeboden.Naam, Stop);
        var aantal = klaar.Aantal(Lot.Overgenomen);
        return await Herhaal(async () =>
        {
            if (await Mijn() is not { IsOvergenomen: false } lijst) return LocalRedirect(Hier);
            lijst.NeemOver(klaar);
            return await Bewaar("Lijst overgenomen", null, Hier, aantal == 1 ? "1 aanmelding is overgenomen." : $"{aantal} aanmeldingen zijn overgenomen.",
                new AanmeldlijstOvergenomen(lijst.Naam, aantal, klaar.Regels.Count - aantal));
        });
    }

    /// <summary>The owner is done with it, or wants another file.</summary>
    public Task<IActionResult> OnPostWegAsync() => Herhaal(async () =>
    {
        if (await Mijn() is not { } lijst) return LocalRedirect(Hier);
        Db.Remove(lijst);
        return await Bewaar("Lijst weggedaan", null, lijst.IsOvergenomen ? "/aanmeldingen" : Hier, "", new AanmeldlijstWeggedaan(lijst.Naam));
    });

    /// <summary>What was left, as a file to mend and offer again.</summary>
    public async Task<IActionResult> OnGetRestAsync()
    {
        if (await Mijn() is not { IsOvergenomen: true, Inhoud.Length: > 0 } lijst) return NotFound();
        await Toegang.LogLijst("de regels van een lijst die bleven liggen, als bestand", lijst.Regels().Count(r => r.TeVerbeteren), Stop);
        return File(lijst.Inhoud, "text/csv", Path.GetFileNameWithoutExtension(lijst.Naam) + ".rest.csv");
    }

    private async Task<(Invoerplan? Plan, byte[] Inhoud)> Lees()
    {
        var gekeurd = Invoer.Keur(Organisaties);
        if (!ModelState.Neem(gekeurd, "Invoer.")) return (null, []);
        using var geheugen = new MemoryStream();
        await Invoer.Bestand!.CopyToAsync(geheugen, Stop);
        var plan = await invoer.Plan(geheugen.ToArray(), Invoer.Aanmelder!, Invoer.OrganisatieGekozen, Stop, opDeSite: true);
        foreach (var weigering in plan.Weigeringen) ModelState.AddModelError("Invoer.Bestand", weigering.Zin);
        return plan.IsGelukt ? (plan.Waarde, geheugen.ToArray()) : (null, []);
    }

    private async Task HaalBeeld()
    {
        Lijst = await Mijn();
        if (Lijst is null)
        {
            await HaalOrganisaties();
            return;
        }

        Beeld = Lijstbeeld.Van(Lijst, Toon, int.TryParse(Bladzijde, out var nummer) ? nummer : 1, PerBladzijde);
        await Toegang.LogLijst("een lijst van aanmeldingen om over te nemen", Beeld.Regels.Count, Stop);
    }

    private Task<Aangebodenlijst?> Mijn() => Db.Set<Aangebodenlijst>().SingleOrDefaultAsync(l => l.AccountId == Gebruiker.Account, Stop);

    private async Task HaalOrganisaties() => Organisaties =
        Optie.Van(await Db.Set<Organisatie>().AsNoTracking().Where(o => o.Kernpartner).OrderBy(o => o.Naam).ToListAsync(Stop), o => o.Id, o => o.Naam);
}
