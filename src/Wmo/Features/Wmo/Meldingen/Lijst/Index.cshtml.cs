using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Meldingen.Lijst;

/// <summary>The meldingen: what nobody took up, one's own, and those of the team. What is overdue stands on top.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : SpilPagina
{
    /// <summary>"team" for all of the municipality, "klaar" for one's own that are over.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public IReadOnlyList<Meldrij> Nieuw { get; private set; } = [];

    public IReadOnlyList<Meldrij> Rijen { get; private set; } = [];

    public bool IsTeam => Toon == "team";

    public bool IsKlaar => Toon == "klaar";

    public DateOnly Dag => Vandaag;

    public PersoonId Ik => Gebruiker.Ik;

    public async Task OnGetAsync()
    {
        var lijst = HttpContext.RequestServices.GetRequiredService<Meldlijst>();
        Nieuw = await lijst.Nieuw(Gebruiker, Vandaag, Stop);
        Rijen = IsTeam ? await lijst.Team(Gebruiker, Vandaag, Stop) : IsKlaar ? await lijst.Klaar(Gebruiker, Vandaag, Stop) : await lijst.Mijn(Gebruiker, Vandaag, Stop);
        await Toegang.LogLijst("meldingen voor hulp bij het huishouden", Nieuw.Count + Rijen.Count, Stop);
    }

    public Task<IActionResult> OnPostPakOpAsync(Guid melding) => Herhaal(async () =>
    {
        var id = new MeldingId(melding);
        var gemeente = Gebruiker.Organisatie;
        var gesloten = Toegang.Gesloten();
        if (await Db.Set<Melding>().AsSplitQuery().SingleOrDefaultAsync(m => m.Id == id && m.GemeenteId == gemeente && !gesloten.Any(g => g.Id == m.DossierId), Stop) is not { } gevonden) return NotFound();
        await Toegang.LogObject("een melding om op te pakken", $"melding {id}", 'U', true, gevonden.DossierId, Stop);
        var dossier = await Db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == gevonden.DossierId, Stop);
        var opgepakt = gevonden.ConsulentId is { } was && !Consulentschap.Is(dossier, was, Vandaag) && gevonden.NeemOver(Gebruiker.Ik, Gebruiker.Naam) is { } over
            ? Uitkomst.Gelukt<Gebeurtenis>(over) : Consulentschap.Gebeurd(gevonden.PakOp(Gebruiker.Ik, Gebruiker.Naam));
        if (!ModelState.Neem(opgepakt))
        {
            await OnGetAsync();
            return Page();
        }

        return await Bewaar("Melding opgepakt", dossier.Id, $"/wmo/meldingen/{id}", "Je hebt de melding opgepakt. De inwoner ziet nu jouw naam.",
            [opgepakt.Waarde, .. Consulentschap.Betrek(dossier, Gebruiker, Vandaag)]);
    });

    public string Kleur(Meldrij rij) => rij.Termijn.Dringend switch { Dringend.TeLaat => "fout", Dringend.NuNodig => "let", _ => rij.Melding.StaatStil is null ? "goed" : "neutraal" };
}
