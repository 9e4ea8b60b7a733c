using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Mensen;

/// <summary>The list of who may come: people of the kring, or a guest. The inwoner says of each whether it is good.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden), MetConcept]
public sealed class IndexModel : Overlegpagina
{
    private IReadOnlyList<(Betrokkene Wie, string Naam)> kring = [];

    /// <summary>Somebody of the kring.</summary>
    [BindProperty]
    public string? Persoon { get; set; }

    [BindProperty]
    public Gastformulier Gast { get; set; } = new();

    /// <summary>The person that a button is about.</summary>
    [BindProperty]
    public Guid? Wie { get; set; }

    /// <summary>Who takes part and is not on the list yet.</summary>
    public IReadOnlyList<Optie> Kring => [.. kring.Where(k => Overleg.Zoek(k.Wie.PersoonId) is null).Select(k => new Optie(k.Wie.PersoonId.ToString(), k.Naam, k.Wie.Rolwoord()))];

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public async Task<IActionResult> OnPostKringAsync()
    {
        if (!await Laad('U')) return NotFound();
        var gekozen = kring.FirstOrDefault(k => k.Wie.PersoonId.ToString() == Persoon);
        return await Doe("Iemand voorgesteld voor het overleg", $"{Pad}/mensen", $"{gekozen.Naam} staat op de lijst.",
            o => gekozen.Wie is null ? Overlegregels.NaamOntbreekt.Bij(nameof(Persoon)) : o.Stel(new(gekozen.Wie.PersoonId, gekozen.Naam, gekozen.Wie.Rolwoord(), gekozen.Wie.KomtVoorWerk())));
    }

    public async Task<IActionResult> OnPostGastAsync() => !await Laad('U') ? NotFound() : await Doe("Iemand voorgesteld voor het overleg", $"{Pad}/mensen", $"{Tekst.EenRegel(Gast.Naam)} staat op de lijst.",
        o => o.Stel(new(null, Gast.Naam, Gast.Rol, Gast.IsProfessional, Gast.Email)), voor: "Gast.");

    public async Task<IActionResult> OnPostJaAsync()
    {
        if (!await Laad('U')) return NotFound();
        if (!Kader.IsInwoner) return Forbid();
        return await Doe("Iemand mag komen", $"{Pad}/mensen", "Goed. Deze persoon mag komen.", o => o.Beslis(Wie ?? default, true, true, Kader.Door), o => Uitnodiging.NaBesluit(Post, o, Wie ?? default, Stop));
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenSamen("wie er komt bij het overleg", actie)) return false;
        var dossier = await Db.Set<Inwonerdossier>().AsNoTracking().AsSingleQuery().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == Overleg.DossierId, Stop);
        var mensen = dossier.Betrokkenen.Where(b => b.GeldtOp(Vandaag) && b.Rol != Betrokkenheid.Inwoner).OrderBy(b => b.Rol).DistinctBy(b => b.PersoonId).ToList();
        var ids = mensen.ConvertAll(b => b.PersoonId);
        var namen = await Db.Set<Persoon>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).ToDictionaryAsync(p => p.Id, p => p.Naam.Volledig, Stop);
        kring = [.. mensen.Select(b => (b, namen[b.PersoonId]))];
        return true;
    }
}

/// <summary>Somebody who does not take part yet.</summary>
public sealed class Gastformulier
{
    public string? Naam { get; set; }

    public string? Rol { get; set; }

    public string? Email { get; set; }

    public bool IsProfessional { get; set; }
}
