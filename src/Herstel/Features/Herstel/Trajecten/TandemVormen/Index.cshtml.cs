using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;

namespace Spil.Herstel.Features.Herstel.Trajecten.TandemVormen;

/// <summary>Choose who guides the inwoner, and change it later. Who leaves sees nothing any more from today; who comes sees everything.</summary>
[Vereist(HerstelRechten.TandemVormen)]
public sealed class IndexModel(Werkprocesboek boek) : SpilPagina
{
    private static readonly Inzage Inzage = new([Gegevenssoort.Contact, Gegevenssoort.Aanmelding], "het tandem", "vormen van het tandem");

    private static readonly string[] Rollen = ["Casusregisseur", "Ervaringsdeskundige", "Familie-ervaringsdeskundige"];

    private List<Medewerker> medewerkers = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Tandemkeuze Invoer { get; set; } = new();

    public Traject Traject { get; private set; } = null!;

    /// <summary>Who guides today.</summary>
    public Tandem? Tandem => Traject.TandemOp(Vandaag);

    public Naam Wie { get; private set; } = null!;

    /// <summary>The tandem as it is now, in names; empty before there is one.</summary>
    public IReadOnlyList<(string Rol, string Naam)> Leden { get; private set; } = [];

    /// <summary>What the traject may follow, while it is in step 1.</summary>
    public IReadOnlyList<Werkproces> Werkprocessen { get; private set; } = [];

    public bool KiestWerkproces => Traject.Stap == Trajectstap.Aanmelding;

    public bool Loopt => Traject.Status == Trajectstatus.Lopend;

    public IReadOnlyList<Optie> Mensen(Rol rol) => Optie.Van(medewerkers.Where(m => m.Rol == rol), m => m.Persoon, m => m.Naam, m => m.Organisatie);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal('R')) return NotFound();
        Invoer = Tandemkeuze.Van(Traject, Tandem);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Haal('U')) return NotFound();
        if (Loopt && Invoer.IsVerouderd(Tandem))
        {
            ModelState.AddModelError("Invoer.Casusregisseur", "Iemand anders heeft dit tandem net gekozen. Kijk wie er nu in zit. Klopt dat niet? Verander het dan.");
            Invoer = Tandemkeuze.Van(Traject, Tandem);
            ToonVerouderd("Invoer.Gelezen");
            return Page();
        }

        var keuze = Invoer.Lees((rol, persoon) => medewerkers.Exists(m => m.Rol == rol && m.Persoon == persoon));
        if (!keuze.Probeer(out var nieuw))
        {
            ModelState.Neem(keuze, "Invoer.");
            return Page();
        }

        var gevormd = Traject.VormTandem(nieuw.Casusregisseur, nieuw.Ervaringsdeskundige, nieuw.Familie, Vandaag);
        if (!ModelState.Neem(Tandemkeuze.MetVelden(gevormd), "Invoer.")) return Page();
        if (!Werkproceskeuze.Voer(Traject, Werkprocessen, Invoer.Werkproces, Organisatie(nieuw.Casusregisseur)).Probeer(out var gekozen))
        {
            ModelState.AddModelError("Invoer.Werkproces", Werkprocesregels.WerkprocesOnbekend.Zin);
            return Page();
        }

        var dossier = await Db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).AsSplitQuery()
            .SingleAsync(d => d.Id == Traject.DossierId, Stop);
        var wissel = Tandemwisseling.Voer(dossier, gevormd.Waarde.Tandem, Vandaag, Gebruiker.Naam);
        if (!ModelState.Neem(wissel)) return Page();
        List<Gebeurtenis> gebeurtenissen = [gevormd.Waarde, .. gekozen, .. wissel.Waarde];
        gebeurtenissen.AddRange(await HttpContext.RequestServices.GetRequiredService<Kringvolgers>().Volg(dossier.Id, Nu, Stop));
        return await Bewaar("Tandem gevormd", dossier.Id, $"/trajecten/{Id}/tandem",
            $"Het tandem van {Wie.Aanspreek} is gevormd: {Naam(nieuw.Casusregisseur)} en {Naam(nieuw.Ervaringsdeskundige)}.", [.. gebeurtenissen]);
    });

    private string Organisatie(PersoonId persoon) => medewerkers.Find(m => m.Persoon == persoon)!.Organisatie;

    private string Naam(PersoonId persoon) => medewerkers.Find(m => m.Persoon == persoon)!.Naam;

    private async Task<bool> Haal(char actie)
    {
        var id = new TrajectId(Id);
        var traject = await Db.Set<Traject>().SingleOrDefaultAsync(t => t.Id == id, Stop);
        if (traject is null || !await Toegang.Open(traject.DossierId, Inzage with { Actie = actie }, Stop)) return false;
        Traject = traject;
        Wie = await Db.Set<Persoon>().AsNoTracking().Where(p => p.Id == traject.InwonerId).Select(p => p.Naam).SingleAsync(Stop);
        medewerkers = await Db.Set<Account>().AsNoTracking()
            .Where(a => a.PersoonId != null && a.GeblokkeerdOp == null && (a.Rol == Rol.Casusregisseur || a.Rol == Rol.Ervaringsdeskundige || a.Rol == Rol.FamilieErvaringsdeskundige))
            .OrderBy(a => a.Naam).Select(a => new Medewerker(a.PersoonId!.Value, a.Naam, a.Organisatienaam, a.Rol)).ToListAsync(Stop);
        if (KiestWerkproces) Werkprocessen = await boek.TeKiezen(Stop);
        Leden = await Namen(Tandem);
        return true;
    }

    // From the persons and not from the accounts: somebody may be in the tandem whose account was closed.
    private async Task<IReadOnlyList<(string, string)>> Namen(Tandem? tandem)
    {
        if (tandem is null) return [];
        PersoonId[] leden = [tandem.Casusregisseur, tandem.Ervaringsdeskundige, .. tandem.FamilieErvaringsdeskundige is { } f ? [f] : Array.Empty<PersoonId>()];
        var namen = await Db.Set<Persoon>().AsNoTracking().Where(p => leden.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).ToDictionaryAsync(p => p.Id, p => p.Naam.Volledig, Stop);
        return [.. Rollen.Zip(leden, (rol, lid) => (rol, namen[lid]))];
    }

    private sealed record Medewerker(PersoonId Persoon, string Naam, string Organisatie, Rol Rol);
}
