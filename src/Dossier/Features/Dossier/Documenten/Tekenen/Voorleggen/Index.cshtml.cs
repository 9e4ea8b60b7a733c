using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Documenten.Tekenen.Gedeeld;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Tekenen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Tekenen.Voorleggen;

/// <summary>The text is laid before the people who sign: roles become people here.</summary>
[Vereist(DossierRechten.DocumentInvullen)]
public sealed class IndexModel(Tekenpost post) : Tekenpagina
{
    private const int HoogsteAnderen = 50;

    private readonly Dictionary<string, string> namen = [];

    [BindProperty]
    public List<Tekenaarkeuze> Invoer { get; set; } = [];

    public IReadOnlyList<Tekenaar> Vragen => Kader.Formulier.Tekenaars;

    /// <summary>Per signer of the form the people who have that role.</summary>
    public IReadOnlyList<IReadOnlyList<Optie>> Opties { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        // One person for a role: nothing to choose.
        Invoer = [.. Vragen.Select((v, i) => new Tekenaarkeuze { Code = v.Code, Personen = v.Verplicht && Opties[i].Count == 1 ? [Opties[i][0].Waarde] : [] })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        var keuzes = Vragen.Select((v, i) => Invoer.Find(k => k.Code == v.Code) ?? new Tekenaarkeuze { Code = v.Code }).ToList();
        Invoer = keuzes;
        return await Doe(async () =>
        {
            var gevraagden = keuzes.SelectMany((k, i) => Opties[i].Where(o => k.Personen.Contains(o.Waarde)).Select(o => new Gevraagde(k.Code, new PersoonId(Guid.Parse(o.Waarde)), namen[o.Waarde]))
                .Concat(k.Namen.Take(HoogsteAnderen).Select(n => new Gevraagde(k.Code, null, n)))).ToList();
            var uitkomst = Kader.Document.LegVoor(Kader.Formulier, gevraagden, Nu);
            if (!Toon(uitkomst)) return Page();
            await post.Klaar(gevraagden.Select(g => g.Persoon).OfType<PersoonId>().Where(p => p != Gebruiker.Persoon), Stop);
            return await Bewaar("Voorgelegd om te tekenen", Kader.Document.DossierId, Kader.Overzicht, "De tekst ligt klaar om te tekenen.", uitkomst.Waarde);
        });
    }

    // What is missing in the text is shown in the document itself; here one sentence says so.
    private bool Toon(Uitkomst uitkomst)
    {
        foreach (var weigering in uitkomst.Weigeringen.Where(w => w.Veld.Length == 0 || Vragen.Any(v => v.Code == w.Veld)))
        {
            var plaats = Vragen.ToList().FindIndex(v => v.Code == weigering.Veld);
            var veld = plaats < 0 ? "" : $"Invoer[{plaats}].{(Opties[plaats].Count > 0 ? nameof(Tekenaarkeuze.Personen) : nameof(Tekenaarkeuze.Anderen))}";
            ModelState.AddModelError(veld, weigering.Zin);
        }

        return uitkomst.IsGelukt;
    }

    private async Task<IActionResult?> Begin(char actie)
    {
        if (!await Open("laten tekenen van", actie) || Kader.Weg != Toegangsweg.Dossier) return NotFound();
        if (!Kader.MagVoorleggen) return Forbid();
        if (Kader.Versie.Stand != Documentstand.Concept) return LocalRedirect(Kader.Overzicht);
        var betrokkenen = Kader.Dossier.Betrokkenen.Where(b => b.GeldtOp(Vandaag)).OrderBy(b => b.Rol).ToList();
        var leiders = Vragen.Any(v => v.Rol == Formulierrol.Projectleider)
            ? await Db.Set<Account>().Where(a => a.Rol == Rol.Projectleider && a.PersoonId != null).Select(a => a.PersoonId!.Value).ToListAsync(Stop) : [];
        var ids = betrokkenen.Select(b => b.PersoonId).Concat(leiders).Distinct().ToList();
        var mensen = await Db.Set<Persoon>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Naam, Stop);
        foreach (var (id, naam) in mensen) namen[id.ToString()] = naam.Volledig;
        Opties = [.. Vragen.Select(v => v.Rol == Formulierrol.Projectleider
            ? Optie.Van(leiders, l => l, l => mensen[l].Volledig)
            : Optie.Van(betrokkenen.Where(b => v.Rol.Past(b.Rol)).DistinctBy(b => b.PersoonId).ToList(), b => b.PersoonId, b => mensen[b.PersoonId].Volledig, b => b.Rol()))];
        return null;
    }
}

/// <summary>Who signs in one role.</summary>
public sealed class Tekenaarkeuze
{
    public string Code { get; set; } = "";

    public List<string> Personen { get; set; } = [];

    /// <summary>People who are not in Spil, a name on each line.</summary>
    public string? Anderen { get; set; }

    public IEnumerable<string> Namen => (Anderen ?? "").Split('\n').Select(Tekst.EenRegel).Where(n => n.Length > 0);
}
