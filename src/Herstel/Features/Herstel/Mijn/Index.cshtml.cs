using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Features.Herstel.Mijn.Gedeeld;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Mijn;

/// <summary>
/// Mijn Spil: for the inwoner the own plan on a phone; for a naaste the plan of the person they support, as far as they may see it.
/// </summary>
[Vereist(Basisrechten.Mijn)]
public sealed class IndexModel(IEnumerable<IMijnbron> bronnen, IEnumerable<IMijnwaarschuwing> waarschuwers) : Mijnpagina
{
    /// <summary>The one plan on this page; null when there is none, or more than one to choose from.</summary>
    public Mijnbeeld? Beeld { get; private set; }

    /// <summary>Other people who share something with who looks.</summary>
    public IReadOnlyList<(string Naam, string Pad)> Anderen { get; private set; } = [];

    /// <summary>What is asked of who looks, whoever it is about.</summary>
    public IReadOnlyList<Mijnverzoek> Verzoeken { get; private set; } = [];

    /// <summary>What the inwoner must know about the own dossier.</summary>
    public IReadOnlyList<Mijnwaarschuwing> Waarschuwingen { get; private set; } = [];

    public string Voornaam => Gebruiker.Voornaam;

    public bool IsNaaste => Gebruiker.Rol == Rol.Naaste;

    public async Task<IActionResult> OnGetAsync()
    {
        var eigen = await Db.Set<Inwonerdossier>().Where(d => d.InwonerId == Gebruiker.Persoon).Select(d => (DossierId?)d.Id).SingleOrDefaultAsync(Stop);
        var zichtbaar = await Zichtbaar();
        var anderen = zichtbaar.Select(z => z.Key).Where(d => d != eigen).ToList();

        // Somebody who has no plan and supports one person sees that person's plan at once.
        var op = eigen ?? (anderen.Count == 1 ? anderen[0] : null);
        if (op is { } dossier) Beeld = await Open(dossier, [.. zichtbaar[dossier]], "/mijn");
        Anderen = await Namen(anderen.Where(d => d != op).ToList());
        foreach (var bron in bronnen) Verzoeken = [.. Verzoeken, .. await bron.Haal(Stop)];
        foreach (var waarschuwer in waarschuwers) Waarschuwingen = eigen is { } mijn ? [.. Waarschuwingen, .. await waarschuwer.Haal(mijn, Stop)] : [];
        if (Beeld is not null) Beeld = Beeld with { Verzoeken = [.. Verzoeken, .. Beeld.Verzoeken] };
        return Page();
    }

    private async Task<IReadOnlyList<(string Naam, string Pad)>> Namen(List<DossierId> dossiers)
    {
        if (dossiers.Count == 0) return [];
        var mensen = await (from d in Db.Set<Inwonerdossier>()
                            where dossiers.Contains(d.Id)
                            join p in Db.Set<Persoon>() on d.InwonerId equals p.Id
                            orderby p.Sorteersleutel
                            select new { d.Id, p.Naam }).AsNoTracking().ToListAsync(Stop);
        await Toegang.LogLijst("mensen die iets delen", mensen.Count, Stop);
        return [.. mensen.Select(m => (m.Naam.Aanspreek, $"/mijn/bij/{m.Id}"))];
    }
}
