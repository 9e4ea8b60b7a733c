using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Features.Dossier.Overdragen.Mijn;

/// <summary>The inwoner reads who goes, who comes and when, and says that it is good or that this person must not come.</summary>
[Vereist(Basisrechten.Mijn)]
public sealed class IndexModel(Kringvolgers volgers) : SpilPagina
{
    private Inwonerdossier dossier = null!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public Overdracht Overdracht { get; private set; } = null!;

    public Naam Van { get; private set; } = null!;

    public Naam Naar { get; private set; } = null!;

    public string Organisatie { get; private set; } = "";

    public DateOnly Op => Vandaag;

    /// <summary>Can still say something.</summary>
    public bool KanNog => Overdracht.KanTerug(Vandaag);

    public bool HeeftGezegd => (Overdracht.VraagtKeuze ? Overdracht.GekozenOp : Overdracht.VerteldOp) is not null;

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public Task<IActionResult> OnPostGoedAsync() => Zeg(() => Overdracht.VindGoed(dossier, Gebruiker.Ik, Vandaag), "Inwoner weet van de overdracht",
        Overdracht => Overdracht.VraagtKeuze ? $"Goed. {Naar.Aanspreek} mag komen." : $"Goed dat je het weet. {Naar.Aanspreek} leest alvast mee.");

    public Task<IActionResult> OnPostNeeAsync() => Zeg(() => Overdracht.WijsAf(dossier, Gebruiker.Ik, Reden, Vandaag), "Inwoner wil deze persoon niet",
        _ => $"Goed dat je het zegt. {Naar.Aanspreek} komt niet. {Van.Aanspreek} blijft nu nog bij jou.");

    private Task<IActionResult> Zeg(Func<Uitkomst<IReadOnlyList<Gebeurtenis>>> wat, string waarom, Func<Overdracht, string> zin) => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var uitkomst = wat();
        if (!ModelState.Neem(Uitkomst.Van([.. uitkomst.Weigeringen.Select(w => w.Veld.Length == 0 ? w : w with { Veld = nameof(Reden) })]))) return Page();
        List<Gebeurtenis> alles = [.. uitkomst.Waarde, .. await volgers.Volg(dossier.Id, Nu, Stop)];
        return await Bewaar(waarom, dossier.Id, "/mijn", zin(Overdracht), alles);
    });

    private async Task<bool> Laad(char actie)
    {
        var ik = Gebruiker.Ik;
        var gevonden = await (from o in Db.Set<Overdracht>()
                              join d in Db.Set<Inwonerdossier>() on o.DossierId equals d.Id
                              where o.Id == new OverdrachtId(Id) && d.InwonerId == ik
                              select o).SingleOrDefaultAsync(Stop);
        if (gevonden is null || !await Toegang.Open(gevonden.DossierId, Inzage.Van(Gegevenssoort.Contact, "wie gaat en wie komt") with { Actie = actie }, Stop)) return false;
        Overdracht = gevonden;
        dossier = await Db.Set<Inwonerdossier>().AsSplitQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == gevonden.DossierId, Stop);
        var mensen = await Db.Set<Persoon>().AsNoTracking().Where(p => p.Id == gevonden.VanId || p.Id == gevonden.NaarId).ToDictionaryAsync(p => p.Id, p => p, Stop);
        (Van, Naar) = (mensen[gevonden.VanId].Naam, mensen[gevonden.NaarId].Naam);
        Organisatie = await Db.Set<Domein.Organisaties.Organisatie>().Where(o => (OrganisatieId?)o.Id == mensen[gevonden.NaarId].OrganisatieId).Select(o => o.Naam).FirstOrDefaultAsync(Stop) ?? "";
        return true;
    }
}
