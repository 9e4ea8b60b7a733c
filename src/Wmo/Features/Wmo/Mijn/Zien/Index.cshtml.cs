using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Meelezen;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Spoed;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Zien;

/// <summary>How the own question stands, what comes next and before which date; for the kring as far as the inwoner shows it.</summary>
[Vereist(WmoRechten.Lezen)]
public sealed class IndexModel : Meldingpagina
{
    /// <summary>What the support costs at most; empty without support.</summary>
    public string Kosten { get; private set; } = "";

    /// <summary>The papers, for whose they are.</summary>
    public IReadOnlyList<Bijlage> Bijlagen { get; private set; } = [];

    public IReadOnlyList<Spoedvoorziening> Spoed { get; private set; } = [];

    /// <summary>Who reads or read along with the decision.</summary>
    public IReadOnlyList<Meeleesverzoek> Meelezers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("de vraag om hulp bij het huishouden")) return NotFound();
        await Vul();
        return Page();
    }

    /// <summary>The inwoner applies: after the report, or when the six weeks are over.</summary>
    public Task<IActionResult> OnPostAanvraagAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen("de aanvraag", 'U')) return NotFound();
        var aangevraagd = Zaak.VraagAan(Vandaag, Vandaag, Namens);
        if (ModelState.Neem(aangevraagd)) return await BewaarMelding("Hulp aangevraagd", MijnPad, "De aanvraag is verstuurd.", aangevraagd.Waarde);
        await Vul();
        return Page();
    });

    private async Task Vul()
    {
        if (MagHandelen) Bijlagen = await Papieren();
        Spoed = await Db.Set<Spoedvoorziening>().AsNoTracking().Where(s => s.MeldingId == Zaak.Id).OrderBy(s => s.Van).ToListAsync(Stop);
        if (Zaak.Stand is not (Meldstand.Aanvraag or Meldstand.Besloten)) return;
        var besluit = await Db.Set<Domein.Besluiten.Besluit>().AsNoTracking().Where(b => b.MeldingId == Zaak.Id).Select(b => new { b.Id, b.Soort, b.VerstuurdOp }).SingleOrDefaultAsync(Stop);
        if (besluit is null) return;
        Meelezers = await Db.Set<Meeleesverzoek>().AsNoTracking().Where(v => v.BesluitId == besluit.Id && v.IngetrokkenOp == null).OrderBy(v => v.Id).ToListAsync(Stop);
        if (besluit is { Soort: Besluitsoort.Toekenning, VerstuurdOp: not null }) Kosten = Bijdragewoorden.Mijn(Vandaag);
    }
}
