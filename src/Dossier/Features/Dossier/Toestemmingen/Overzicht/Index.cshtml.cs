using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Toestemmingen.Overzicht;

/// <summary>Every purpose with its own switch, which is off until the inwoner says yes: what for, who gets what, until when, and the text itself.</summary>
[Vereist(DossierRechten.ToestemmingVastleggen)]
public sealed class IndexModel : Toestemmingspagina
{
    /// <summary>A purpose, with the consents for it that hold.</summary>
    public IReadOnlyList<(Toestemmingsvorm Vorm, IReadOnlyList<Toestemming> Nu)> Doelen { get; private set; } = [];

    /// <summary>What held before, the last that ended first.</summary>
    public IReadOnlyList<Toestemming> Eerder { get; private set; } = [];

    /// <summary>The people in the kring, with what they see.</summary>
    public IReadOnlyList<(Betrokkene Wie, Naam Naam)> Kring { get; private set; } = [];

    public IReadOnlyList<Vertegenwoordiger> Vertegenwoordigers { get; private set; } = [];

    protected override IQueryable<Inwonerdossier> Dossiers => Geheel;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Binnen('R') is { } antwoord) return antwoord;
        var dossier = Kader.Dossier;
        var mensen = await Mensen();
        Doelen = [.. Toestemmingsvorm.Alle.Select(v => (v, (IReadOnlyList<Toestemming>)[.. dossier.Toestemmingen.Where(t => t.Doel == v.Doel && t.GeldtOp(Vandaag)).OrderBy(t => t.GegevenOp)]))];
        Eerder = [.. dossier.Toestemmingen.Where(t => !t.GeldtOp(Vandaag)).OrderByDescending(t => t.IngetrokkenOp ?? t.Tot).ThenByDescending(t => t.GegevenOp)];
        Kring = [.. dossier.Betrokkenen.Where(b => b.GekozenDoorInwoner && b.Rol != Betrokkenheid.Inwoner && b.GeldtOp(Vandaag))
            .OrderBy(b => b.Rol).ThenBy(b => mensen[b.PersoonId].Sorteersleutel, StringComparer.Ordinal).Select(b => (b, mensen[b.PersoonId].Naam))];
        Vertegenwoordigers = [.. dossier.Vertegenwoordigers.Where(v => v.GeldtOp(Vandaag))];
        return Page();
    }
}
