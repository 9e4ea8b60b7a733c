using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Documenten.Invullen;

/// <summary>What a page to fill in shows: a section with the people and organisations to choose from.</summary>
public abstract class Invulpagina : Documentpagina
{
    /// <summary>Code of the section.</summary>
    [BindProperty(SupportsGet = true)]
    public string Sectie { get; set; } = "";

    public Sectiebeeld Beeld { get; private set; } = null!;

    public Volledigheid Voortgang { get; private set; } = null!;

    public Sectie HuidigeSectie { get; private set; } = null!;

    public Invulroute Route { get; private set; } = null!;

    protected Formulierdefinitie Definitie { get; private set; } = null!;

    protected Documentversie Versie { get; private set; } = null!;

    /// <summary>Goes in and finds the section; an answer when that is refused.</summary>
    protected async Task<IActionResult?> Begin(char actie)
    {
        if (!await OpenDocument(actie)) return NotFound();
        Versie = Document.Laatste ?? Document.Versies.MaxBy(v => v.Nummer)!;
        Definitie = await Formulier(Versie);
        if (!MagInvullen(Definitie)) return Forbid();
        if (Definitie.Secties.FirstOrDefault(s => s.Code == Sectie) is not { } sectie) return NotFound();
        HuidigeSectie = sectie;
        Route = new(Definitie, sectie, Docpad);
        return null;
    }

    /// <param name="samen">A concept beside what others saved since.</param>
    /// <param name="invoer">What was typed and cannot be saved yet.</param>
    protected async Task Toon(Samenvoeging? samen = null, Sectieinvoer? invoer = null)
    {
        var nu = Versie.Teksten();
        var lijsten = HuidigeSectie.Velden.Where(v => v.Soort == Veldsoort.Lijst).Select(v => v.Code).ToList();
        var nieuweRij = TempData["Rij"] as string;
        var rijen = lijsten.ToDictionary(l => l, l => (IReadOnlyList<string>)[.. samen?.Rijen[l] ?? invoer?.Rijen(l) ?? nu.Rijen(l),
            .. nieuweRij?.Split('/') is [var lijst, var rij] && lijst == l ? [rij] : Array.Empty<string>()]);
        var getypt = invoer is null ? nu : nu.Where(a => HuidigeSectie.Velden.All(v => v.Code != a.Key.Split('/')[0])).Concat(invoer.Teksten())
            .ToDictionary(a => a.Key, a => a.Value);
        Voortgang = Volledigheid.Van(Definitie, nu);
        Beeld = Sectiebeeld.Van(Definitie, HuidigeSectie, nu, getypt, rijen) with
        {
            Botsingen = samen?.Botsingen ?? new HashSet<string>(),
            Mensen = Vraagt(Veldsoort.Persoon) ? await Kring() : [],
            Organisaties = Vraagt(Veldsoort.Organisatie) ? await Organisaties() : [],
            NieuweRij = nieuweRij,
        };
    }

    private bool Vraagt(Veldsoort soort) => HuidigeSectie.Velden.SelectMany(v => v.Velden.Prepend(v)).Any(v => v.Soort == soort);

    private async Task<IReadOnlyList<Optie>> Kring()
    {
        var mensen = await Mensen();
        var nu = Kader.Dossier.Betrokkenen.Where(b => b.GeldtOp(Vandaag)).Select(b => b.PersoonId).ToHashSet();
        return Optie.Van(mensen.Where(m => nu.Contains(m.Key)).OrderBy(m => m.Value.Sorteersleutel, StringComparer.Ordinal),
            m => $"id:{m.Key.Waarde:D}|{m.Value.Naam.Volledig}", m => m.Value.Naam.Volledig);
    }

    private async Task<IReadOnlyList<Optie>> Organisaties() => Optie.Van(
        await Db.Set<Organisatie>().AsNoTracking().OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam }).ToListAsync(Stop),
        o => $"id:{o.Id.Waarde:D}|{o.Naam}", o => o.Naam);
}
