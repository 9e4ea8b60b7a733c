using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Bezwaren;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Beslissing;

/// <summary>Decides on the objection. Who is right gets in the same act what takes the place of the decision.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel(Hulpaanbieders hulpaanbieders, Brievenmaker maker) : Bezwaarpagina
{
    private const string Wat = "de beslissing op een bezwaar";

    private Besluit besluit = null!;
    private Indicatie? indicatie;

    [BindProperty]
    public Beslisformulier Invoer { get; set; } = new();

    public IReadOnlyList<Optie> Aanbieders { get; private set; } = [];

    public bool Pgb => besluit.Vorm == Leveringsvorm.Pgb;

    /// <summary>The letter as it would be, after it was asked for; null before that.</summary>
    public Bezwaarbrief? Proef { get; private set; }

    /// <summary>How much support there is today.</summary>
    public string Huidig => indicatie?.MinutenOp(Vandaag) is > 0 and var minuten ? $"{minuten} minuten, {Rekentaal.UrenEnMinuten(minuten)}." : "geen hulp.";

    /// <summary>What has to be done before it can be decided; empty when nothing.</summary>
    public string Nog => Bezwaarstap.Van(Zaak, Vandaag) is { Deel: not "/beslissing" } eerst ? eerst.Zin : "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        if (!Zaak.Loopt) return LocalRedirect(Pad);
        var deel = indicatie?.Op(Vandaag);
        Invoer = new() { Op = Datuminvoer.Van(Vandaag), Ingang = Datuminvoer.Van(Vandaag), Einde = Datuminvoer.Van(besluit.Einde ?? deel?.Einde), Aanbieder = (deel?.AanbiederId ?? besluit.AanbiederId)?.ToString() ?? "" };
        return Page();
    }

    public Task<IActionResult> OnPostBeslisAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var datums = Invoer.Lees(Aanbieders, out var invoer);
        var beslist = Zaak.Beslis(invoer, Pgb, Vandaag);
        if (!ModelState.Neem(datums.En(beslist), "Invoer.")) return Page();
        List<Gebeurtenis> gebeurd = [beslist.Waarde, (await maker.Verzend(await MaakTekst(besluit), Zaak.GemeenteId, Stop)).Gebeurtenis];
        if (invoer.AndereHulp is { } hulp && Zaak.NieuweMinuten is not null) gebeurd.Add(Volg(hulp));
        return await Bewaar("Op bezwaar beslist", Zaak.DossierId, Pad, "Beslist. De brief staat klaar: druk hem af en verstuur hem. De inwoner leest hem ook in Mijn Spil.", gebeurd);
    });

    /// <summary>Shows the letter, and decides nothing: what the domain made of it is not saved.</summary>
    public async Task<IActionResult> OnPostBriefAsync()
    {
        if (!await Laad('R')) return NotFound();
        if (!Zaak.Loopt) return LocalRedirect(Pad);
        var datums = Invoer.Lees(Aanbieders, out var invoer);
        if (ModelState.Neem(datums.En(Zaak.Beslis(invoer, Pgb, Vandaag)), "Invoer.")) Proef = await MaakTekst(besluit);
        return Page();
    }

    // The decision on the objection takes the place of the one that was objected to, from its first day (Awb art. 7:11 lid 2).
    private Gebeurtenis Volg(Domein.Bezwaren.Bezwaargevolg hulp)
    {
        var volume = new Indicatievolume(hulp.MinutenPerWeek!.Value, besluit.Vorm ?? Leveringsvorm.Natura, Pgb ? null : hulp.Aanbieder!.Id, Pgb ? "" : hulp.Aanbieder!.Naam);
        if (indicatie is not null) return indicatie.VolgBezwaar(Zaak.BesluitId, volume, hulp.Ingang!.Value, hulp.Einde!.Value);
        var begonnen = Indicatie.BeginNaBezwaar(Zaak.DossierId, Zaak.InwonerId, Zaak.GemeenteId, Zaak.BesluitId, volume, hulp.Ingang!.Value, hulp.Einde!.Value);
        Db.Add(begonnen.Nieuw);
        return begonnen.Gebeurtenis;
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await Open(Wat, actie) || IsOpsteller) return false;
        besluit = await HaalBesluit();
        indicatie = await Db.Set<Indicatie>().SingleOrDefaultAsync(i => i.DossierId == Zaak.DossierId, Stop);
        Aanbieders = await hulpaanbieders.Opties(Stop);
        return true;
    }
}
