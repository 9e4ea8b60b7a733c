using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Aanwezig;

/// <summary>Who is there: one list, written by who leads. What somebody else wrote in between is not overwritten.</summary>
[Vereist(HerstelRechten.OverlegZien)]
public sealed class IndexModel : Overlegpagina
{
    [BindProperty]
    public List<Aanwezigheidsinvoer> Mensen { get; set; } = [];

    public IReadOnlyList<Optie> Keuzes { get; } = Optie.Van<Aanwezigheid>(a => a.Zin());

    public string Terug => $"{Pad}/houden";

    public string Naam(Aanwezigheidsinvoer mens) => Overleg.Zoek(mens.Wie)?.Naam ?? "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Mensen = Lijst(Overleg);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !await Laad('U') ? NotFound() : await Herhaal(async () =>
    {
        var overleg = await Haal();
        Mensen = Mensen.FindAll(m => overleg.Zoek(m.Wie) is { Komt: true });
        List<Gebeurtenis> gebeurd = [];
        for (var i = 0; i < Mensen.Count; i++)
        {
            var (mens, staat) = (Mensen[i], overleg.Aanwezig(Mensen[i].Wie)?.ToString() ?? "");
            if ((mens.Stand ?? "") == (mens.Was ?? "") || mens.Stand == staat) continue;
            Uitkomst<AanwezigheidGenoteerd> uitkomst = (mens.Was ?? "") != staat ? Overlegregels.Verouderd.Bij(nameof(mens.Stand))
                : Enum.TryParse<Aanwezigheid>(mens.Stand, out var stand) && Enum.IsDefined(stand) ? overleg.NoteerAanwezig(mens.Wie, stand, Nu)
                : Verloopregels.KomtNiet.Bij(nameof(mens.Stand));
            if (ModelState.Neem(uitkomst, $"Mensen[{i}].")) gebeurd.Add(uitkomst.Waarde);
            mens.Was = staat;
        }

        if (!ModelState.IsValid) return Page();
        return gebeurd.Count == 0 ? LocalRedirect(Terug) : await Bewaar("Aanwezigheid opgeschreven", overleg.DossierId, Terug, "Opgeslagen wie er is.", gebeurd);
    });

    private async Task<bool> Laad(char actie) => await Open("wie er is bij het overleg", actie, z => z.Leidt) && Overleg.BegonnenOm is not null;

    private static List<Aanwezigheidsinvoer> Lijst(Overleg overleg) =>
        [.. overleg.Komenden.Select(g => new Aanwezigheidsinvoer { Wie = g.Id, Was = overleg.Aanwezig(g.Id)?.ToString(), Stand = overleg.Aanwezig(g.Id)?.ToString() })];
}

/// <summary>One person on the list.</summary>
public sealed class Aanwezigheidsinvoer
{
    public Guid Wie { get; set; }

    public string? Stand { get; set; }

    /// <summary>What was on the screen.</summary>
    public string? Was { get; set; }
}
