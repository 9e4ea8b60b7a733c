using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Overdragen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Features.Dossier.Overdragen.Bundel;

/// <summary>What was proposed at once: the colleague answers, who proposed it may take it back or say that the inwoner was told.</summary>
[Vereist(DossierRechten.Overdragen), MetConcept]
public sealed class IndexModel(Kringvolgers volgers, Overdrachtpost post) : SpilPagina
{
    private Dictionary<DossierId, Inwonerdossier> dossiers = [];

    [BindProperty(SupportsGet = true)]
    public Guid Bundel { get; set; }

    /// <summary>"ja" or "nee".</summary>
    [BindProperty]
    public string? Antwoord { get; set; }

    /// <summary>For which of them.</summary>
    [BindProperty]
    public List<string> Kies { get; set; } = [];

    [BindProperty]
    public string? Reden { get; set; }

    public IReadOnlyList<Geval> Gevallen { get; private set; } = [];

    /// <summary>How many of them are not for who looks any more.</summary>
    public int Voorbij { get; private set; }

    public Overdracht Eerste { get; private set; } = null!;

    public DateOnly Op => Vandaag;

    public bool IkNeemOver => Eerste.NaarId == Gebruiker.Ik;

    /// <summary>May take it back: who proposed it, who hands over, or a projectleider.</summary>
    public bool MagTerug => !IkNeemOver && Gevallen.Any(g => g.Overdracht.KanTerug(Vandaag));

    public IReadOnlyList<Optie> Keuzes => Optie.Van(Gevallen.Where(g => g.Overdracht.Stand == Overdrachtstand.Voorgesteld), g => g.Overdracht.Id, g => g.Naam);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Kies = [.. Keuzes.Select(k => k.Waarde)];
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('U') || !IkNeemOver || Antwoord is not ("ja" or "nee")) return NotFound();
        var gekozen = Gevallen.Where(g => Kies.Contains(g.Overdracht.Id.ToString())).Select(g => g.Overdracht).ToList();
        if (gekozen.Count == 0) ModelState.AddModelError(nameof(Kies), Keuzeregels.NiemandGekozen.Zin);
        if (!ModelState.IsValid) return Page();
        return await Voer(gekozen, o => Antwoord == "ja" ? o.Aanvaard(dossiers[o.DossierId], Gebruiker.Ik, Nu) : Een(o.Weiger(Gebruiker.Ik, Reden, Nu)), nameof(Reden),
            Antwoord == "ja" ? "Overdracht aanvaard" : "Overdracht geweigerd", Antwoord == "ja" ? "Fijn. Hieronder staat vanaf wanneer jij het doet." : $"{Eerste.DoorNaam} krijgt bericht.", antwoord: true);
    });

    public Task<IActionResult> OnPostTrekInAsync() => Herhaal(async () =>
    {
        if (!await Laad('U') || !MagTerug) return NotFound();
        return await Voer([.. Gevallen.Select(g => g.Overdracht).Where(o => o.KanTerug(Vandaag))], o => o.TrekIn(dossiers[o.DossierId], Vandaag), "", "Overdracht ingetrokken", "Ingetrokken. Alles blijft zoals het was.");
    });

    public Task<IActionResult> OnPostVerteldAsync(Guid overdracht) => Herhaal(async () =>
    {
        if (!await Laad('U') || IkNeemOver || Gevallen.FirstOrDefault(g => g.Overdracht.Id.Waarde == overdracht) is not { } geval) return NotFound();
        return await Voer([geval.Overdracht], o => o.Vertel(dossiers[o.DossierId], Vandaag), "", "Overdracht verteld aan de inwoner", $"Opgeschreven: {geval.Aanspreek} weet het.");
    });

    private async Task<IActionResult> Voer(IReadOnlyList<Overdracht> welke, Func<Overdracht, Uitkomst<IReadOnlyList<Gebeurtenis>>> doe, string veld, string waarom, string melding, bool antwoord = false)
    {
        var gebeurd = new List<Gevolgd>();
        foreach (var overdracht in welke)
        {
            var uitkomst = doe(overdracht);
            foreach (var zin in uitkomst.Weigeringen.Select(w => w.Zin).Where(z => ModelState[veld]?.Errors.Any(e => e.ErrorMessage == z) != true)) ModelState.AddModelError(veld, zin);
            if (uitkomst.Probeer(out var gebeurtenissen)) gebeurd.AddRange(gebeurtenissen.Select(g => new Gevolgd(overdracht.DossierId, g)));
        }

        if (!ModelState.IsValid) return Page();
        gebeurd.AddRange(await volgers.Volg([.. welke.Select(o => o.DossierId).Distinct()], Nu, Stop));
        if (antwoord) await post.Beantwoord(Eerste.DoorId, Stop);
        return await BewaarAlles(waarom, $"/overdragen/{Bundel}", melding, gebeurd);
    }

    private static Uitkomst<IReadOnlyList<Gebeurtenis>> Een(Uitkomst<OverdrachtGeweigerd> uitkomst) => uitkomst.Probeer(out var een)
        ? Uitkomst.Gelukt<IReadOnlyList<Gebeurtenis>>([een]) : Uitkomst<IReadOnlyList<Gebeurtenis>>.Geweigerd(uitkomst.Weigeringen);

    private async Task<bool> Laad(char actie)
    {
        var (ik, projectleider, gesloten) = (Gebruiker.Ik, Gebruiker.Rol == Rol.Projectleider, Toegang.Gesloten());
        var alle = await Db.Set<Overdracht>().Where(o => o.BundelId == Bundel && (o.NaarId == ik || o.VanId == ik || o.DoorId == ik || (projectleider && !gesloten.Any(g => g.Id == o.DossierId))))
            .OrderBy(o => o.Id).ToListAsync(Stop);
        if (alle.Count == 0) return false;
        Eerste = alle[0];
        // Who handed over sees nothing any more, from the day itself.
        var ids = alle.Where(o => !(o.IsGedaan(Vandaag) && o.VanId == ik)).Select(o => o.DossierId).ToList();
        Voorbij = alle.Count - ids.Count;
        dossiers = await Db.Set<Inwonerdossier>().AsSplitQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, Stop);
        var namen = await Db.Set<Inwonerdossier>().Where(d => ids.Contains(d.Id)).Join(Db.Set<Persoon>(), d => d.InwonerId, p => p.Id, (d, p) => new { d.Id, p.Naam }).ToDictionaryAsync(d => d.Id, d => d.Naam, Stop);
        Gevallen = [.. alle.Where(o => ids.Contains(o.DossierId)).Select(o => new Geval(o, namen[o.DossierId], IsOpenVoor(o, ik)))];
        foreach (var dossier in ids) await Toegang.LogObject("de overdracht", $"overdracht {Bundel}", actie, true, dossier, Stop);
        return true;
    }

    // A closed dossier is not named to who stands outside, and without the consent to take part nothing is read.
    private bool IsOpenVoor(Overdracht o, PersoonId ik) => dossiers[o.DossierId] is var d && !d.IsGeslotenVoor(ik, Vandaag) && (!Betrokkene.IsTandemrol(o.Rol) || d.HeeftToestemming(Toestemmingsdoel.Deelname, Vandaag));

    /// <summary>One inwoner in it, as far as it is for who looks.</summary>
    public sealed record Geval(Overdracht Overdracht, Naam Inwoner, bool Leesbaar)
    {
        public string Naam => Leesbaar ? Inwoner.Volledig : "Iemand die je nu niet mag zien";

        public string Aanspreek => Leesbaar ? Inwoner.Aanspreek : "De inwoner";
    }
}
