using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Overdragen;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Overdragen.Lijst;

/// <summary>What a colleague asks of oneself, what one hands over, and for the projectleider whose work it can be.</summary>
[Vereist(DossierRechten.Overdragen)]
public sealed class IndexModel(Overdrachtlader lader) : SpilPagina
{
    private const int Hoogstens = 300;

    public IReadOnlyList<Bundelregel> Gevraagd { get; private set; } = [];

    public IReadOnlyList<Bundelregel> Gegeven { get; private set; } = [];

    /// <summary>For the projectleider: everybody whose work can be handed over.</summary>
    public IReadOnlyList<Medewerker> Mensen { get; private set; } = [];

    public DateTimeOffset Moment => Nu;

    public bool IsProjectleider => Gebruiker.Rol == Rol.Projectleider;

    public async Task OnGetAsync()
    {
        var ik = Gebruiker.Ik;
        var alle = await Db.Set<Overdracht>().AsNoTracking().Where(o => o.NaarId == ik || o.VanId == ik || o.DoorId == ik)
            .OrderByDescending(o => o.Id).Take(Hoogstens).ToListAsync(Stop);
        Gevraagd = Regels(alle.Where(o => o.NaarId == ik));
        Gegeven = Regels(alle.Where(o => o.NaarId != ik));
        if (IsProjectleider)
            Mensen = await lader.Medewerkers([Rol.Casusregisseur, Rol.Ervaringsdeskundige, Rol.FamilieErvaringsdeskundige, Rol.Regiebehandelaar, Rol.Professional], true, Stop);
    }

    private List<Bundelregel> Regels(IEnumerable<Overdracht> overdrachten) =>
        [.. overdrachten.GroupBy(o => o.BundelId).Select(b => new Bundelregel(b.Key, [.. b], Vandaag)).OrderBy(r => !r.Open)];
}

/// <summary>What was proposed at once, in a line.</summary>
public sealed record Bundelregel(Guid Id, IReadOnlyList<Overdracht> Delen, DateOnly Vandaag)
{
    public bool Open => Delen.Any(d => d.IsOpen);

    public string Mensen => Delen.Count == 1 ? "1 persoon" : $"{Delen.Count} mensen";

    public string Zin => $"{Delen[0].VanNaam} naar {Delen[0].NaarNaam}, vanaf {Delen[0].Ingang.InZin(Vandaag)}";

    /// <summary>The stands there are, each once with how many.</summary>
    public IEnumerable<(string Soort, string Tekst)> Pillen => Delen.GroupBy(d => d.Pil(Vandaag)).Select(g => (g.Key.Soort, Delen.Count == 1 ? g.Key.Tekst : $"{g.Key.Tekst}: {g.Count()}"));
}
