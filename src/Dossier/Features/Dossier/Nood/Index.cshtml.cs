using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Nood;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Nood;

/// <summary>One's own noodtoegang that is open now.</summary>
public sealed record Opennood(NoodtoegangId Id, DossierId Dossier, Naam Inwoner, DateTimeOffset Tot);

/// <summary>
/// Breaks the glass: opens the dossier of exactly one person, in an emergency, for a few hours. Whether there is such a dossier is told only
/// by opening it.
/// </summary>
[Vereist(DossierRechten.Noodtoegang)]
public sealed class IndexModel(Noodzoeker zoeker, Noodpost post, Noodinstellingen instellingen, Pogingen pogingen) : SpilPagina
{
    private const int HoogstePogingen = 5;

    private static readonly TimeSpan Venster = TimeSpan.FromMinutes(15);

    private static readonly Regel TeVaak = new("DOS-NPOG-001", "Je hebt dit te vaak geprobeerd. Wacht een kwartier. Bel bij gevaar 112 of de crisisdienst.");

    [BindProperty]
    public Noodformulier Invoer { get; set; } = new();

    public IReadOnlyList<Opennood> Open { get; private set; } = [];

    public TimeSpan Duur => instellingen.Duur;

    public DateOnly Dag => Vandaag;

    public async Task<IActionResult> OnGetAsync() => await Toon();

    public async Task<IActionResult> OnPostAsync()
    {
        var datum = Invoer.Geboortedatum.LeesOptioneel(nameof(Invoer.Geboortedatum), out var geboren);
        var vraag = Noodvraag.Lees(Invoer.Bsn, Invoer.Naam, geboren);
        // Everything that does not depend on who is asked for comes first; the answer after that is the same for nobody as for somebody.
        if (!datum.IsGelukt) vraag = Uitkomst<Noodvraag>.Geweigerd(datum.Weigeringen);
        if (!(ModelState.Neem(vraag, "Invoer.") & ModelState.Neem(Noodtoegang.Keur(Invoer.Als()), "Invoer."))) return await Toon();
        if (!pogingen.Mag($"nood {Gebruiker.Account}", HoogstePogingen, Venster)) return await Weiger(TeVaak);
        return await Zoek(vraag.Waarde);
    }

    /// <summary>Ends it before its time.</summary>
    public Task<IActionResult> OnPostStopAsync(Guid nood) => Herhaal(async () =>
    {
        var id = new NoodtoegangId(nood);
        if (await Db.Set<Noodtoegang>().SingleOrDefaultAsync(n => n.Id == id && n.PersoonId == Gebruiker.Persoon, Stop) is not { } gevonden) return NotFound();
        var uitkomst = gevonden.Stop(Gebruiker.Ik, Nu);
        if (!ModelState.Neem(uitkomst)) return await Toon();
        return await Bewaar("Noodtoegang gestopt", gevonden.DossierId, "/noodtoegang", "De noodtoegang is gestopt. Het dossier is weer dicht.", uitkomst.Waarde);
    });

    private async Task<IActionResult> Zoek(Noodvraag vraag)
    {
        if (await zoeker.Zoek(vraag, Stop) is not { } gevonden)
        {
            await Toegang.LogNood(null, false, Stop);
            return await Weiger(Noodregels.NietGevonden);
        }

        var gesloten = await Toegang.Gesloten().AnyAsync(g => g.Id == gevonden, Stop);
        var wie = new Noodvrager(Gebruiker.Ik, Gebruiker.Naam, Gebruiker.Rol.Naam(), Gebruiker.Organisatienaam);
        var uitkomst = Noodtoegang.Begin(gevonden, gesloten, wie, Invoer.Als(), Nu, Duur);
        await Toegang.LogNood(gevonden, uitkomst.IsGelukt, Stop);
        if (!uitkomst.Probeer(out var gemaakt)) return await Weiger(uitkomst.Weigeringen[0].Regel);
        Db.Add(gemaakt.Nieuw);
        await post.Meld(Stop);
        return await Bewaar("Noodtoegang begonnen: " + gemaakt.Nieuw.Reden, gevonden, $"/dossiers/{gevonden}",
            $"Noodtoegang is open tot {gemaakt.Nieuw.Tot.Tijdstip(Vandaag)}. De inwoner en de functionaris horen dit.", gemaakt.Gebeurtenis);
    }

    private async Task<IActionResult> Weiger(Regel regel)
    {
        ModelState.Neem((Uitkomst)regel.Weiger());
        return await Toon();
    }

    private async Task<IActionResult> Toon()
    {
        var (ik, nu) = (Gebruiker.Ik, Nu);
        Open = await (from n in Db.Set<Noodtoegang>()
                      where n.PersoonId == ik && n.Begonnen <= nu && nu < n.Tot
                      join d in Db.Set<Inwonerdossier>() on n.DossierId equals d.Id
                      join p in Db.Set<Persoon>() on d.InwonerId equals p.Id
                      orderby n.Tot
                      select new Opennood(n.Id, n.DossierId, p.Naam, n.Tot)).AsNoTracking().ToListAsync(Stop);
        return Page();
    }
}
