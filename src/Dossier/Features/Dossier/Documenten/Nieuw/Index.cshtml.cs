using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.NlDesign;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Nieuw;

/// <summary>Begins a document: a form that is in use and that this person may fill in.</summary>
[Vereist(DossierRechten.DocumentInvullen)]
public sealed class IndexModel(Formulierregister register, IEnumerable<IZaakbron> zaken, IEnumerable<IFormulierwijzer> wijzers) : Dossierpagina
{
    [BindProperty(SupportsGet = true)]
    public string? Formulier { get; set; }

    [BindProperty]
    public string? Betreft { get; set; }

    /// <summary>The case within the dossier, when the page was opened from one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Zaak { get; set; }

    public IReadOnlyList<Optie> Formulieren { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("de documenten") || !await ZaakKlopt()) return NotFound();
        await Toon();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open("de documenten", 'C') || !await ZaakKlopt()) return NotFound();
        if (await Mogelijk() is var mogelijk && mogelijk.All(f => f.Code != Formulier))
        {
            // Not chosen, withdrawn since the page opened, or not for this person.
            var regel = Formulier is null ? Formulierregels.OptieOnbekend : (await register.VoorNieuw(Formulier, Stop)).Weigeringen is [var weigering, ..] ? weigering.Regel : Formulierregels.OptieOnbekend;
            ModelState.AddModelError(nameof(Formulier), regel.Zin);
            await Toon();
            return Page();
        }

        var formulier = mogelijk.Single(f => f.Code == Formulier);
        if (!await Toegang.Open(DossierId, new Inzage(formulier.Gegevens.Nodig(), $"het document “{formulier.Titel}”") { Actie = 'C' }, Stop)) return NotFound();
        var uitkomst = Document.Begin(DossierId, Zaak, formulier, Betreft, Gebruiker.Naam, Nu);
        if (!ModelState.Neem(uitkomst))
        {
            await Toon();
            return Page();
        }

        Db.Add(uitkomst.Waarde.Nieuw);
        return await Bewaar($"Document begonnen: {formulier.Titel}", DossierId, $"/documenten/{uitkomst.Waarde.Nieuw.Id}/invullen", "", uitkomst.Waarde.Gebeurtenis);
    }

    // The address may have been typed: a document is never tied to a case of another dossier.
    private async Task<bool> ZaakKlopt()
    {
        if (Request.Query.ContainsKey("zaak") && Zaak is null) return false;
        if (Zaak is not { } zaak) return true;
        foreach (var bron in zaken)
        {
            if (await bron.HoortBij(zaak, DossierId, Stop)) return true;
        }

        return false;
    }

    private async Task<List<Formulierdefinitie>> Mogelijk() => [.. (await register.VoorNieuw(Stop)).Where(f =>
        f.MagInvullen(Kader.Dossier, Gebruiker.Persoon, Vandaag) && f.Gegevens.Nodig().All(Kader.Ziet))];

    private async Task Toon()
    {
        var bezig = await Db.Set<Document>().AsNoTracking().Where(d => d.DossierId == DossierId && d.Versies.Any(v => v.Stand == Documentstand.Concept && v.WeggegooidOp == null))
            .Select(d => d.Formulier).ToListAsync(Stop);
        var plekken = new Dictionary<string, Formulierplek>();
        foreach (var wijzer in wijzers)
        {
            foreach (var plek in await wijzer.Wijs(DossierId, Zaak, Stop)) plekken.TryAdd(plek.Formulier, plek);
        }

        var mogelijk = (await Mogelijk()).ToDictionary(f => f.Code);
        var gevraagd = plekken.Values.Where(p => mogelijk.ContainsKey(p.Formulier)).ToList();
        // A heading above all of them says nothing.
        var overig = gevraagd.Count == 0 ? null : "Andere formulieren";
        Formulieren =
        [
            .. gevraagd.Select(p => Keuze(mogelijk[p.Formulier], p.Groep, p.Verplicht, bezig)),
            .. mogelijk.Values.Where(f => !plekken.ContainsKey(f.Code)).Select(f => Keuze(f, overig, false, bezig)),
        ];
    }

    private static Optie Keuze(Formulierdefinitie formulier, string? groep, bool verplicht, List<string> bezig)
    {
        string[] zinnen = [verplicht ? "Verplicht." : "", formulier.Kort, bezig.Contains(formulier.Code) ? "Let op: hier is al een begin mee gemaakt." : ""];
        var hint = string.Join(' ', zinnen.Where(z => z.Length > 0));
        return new(formulier.Code, formulier.Titel, hint.Length > 0 ? hint : null) { Groep = groep };
    }
}
