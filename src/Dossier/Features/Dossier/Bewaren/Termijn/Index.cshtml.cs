using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bewaren;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Bewaren.Termijn;

/// <summary>One retention class: the partnership lays down that it keeps this longer, or how long where no law says so.</summary>
[Vereist(DossierRechten.Bewaartermijnen), MetConcept]
public sealed class IndexModel : SpilPagina
{
    private const string Lijst = "/beheer/bewaartermijnen";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public Termijninvoer Invoer { get; set; } = new();

    public Bewaarklasse Klasse { get; private set; } = null!;

    public Bewaarregeling? Regeling { get; private set; }

    public DateOnly Op => Vandaag;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        Neem();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Herhaal(async () =>
    {
        if (!await Laad()) return NotFound();
        var uitkomst = Leg();
        if (ModelState.Neem(uitkomst, "Invoer."))
            return await Bewaar("Bewaartermijn vastgelegd", null, Lijst, $"Vastgelegd: {Klasse.Titel.ToLowerInvariant()}, {Invoer.Jaren} jaar.", uitkomst.Waarde);
        if (uitkomst.Weigeringen.Any(w => w.Regel == Bewaarregels.Verouderd))
        {
            Neem();
            ToonVerouderd("Invoer.Gelezen");
        }

        return Page();
    });

    private Uitkomst<BewaartermijnVastgelegd> Leg()
    {
        if (Regeling is { } regeling) return regeling.Wijzig(Klasse, Invoer.Jaren, Invoer.Grond, Gebruiker.Naam, Vandaag, Invoer.Gelezen ?? 0);
        var nieuw = Bewaarregeling.Leg(Klasse, Invoer.Jaren, Invoer.Grond, Gebruiker.Naam, Vandaag);
        if (!nieuw.Probeer(out var gemaakt)) return Uitkomst<BewaartermijnVastgelegd>.Geweigerd(nieuw.Weigeringen);
        Db.Add(gemaakt.Nieuw);
        return (BewaartermijnVastgelegd)gemaakt.Gebeurtenis;
    }

    private void Neem() => (Invoer.Jaren, Invoer.Grond, Invoer.Gelezen) = (Regeling?.Jaren, Regeling?.Grond, Regeling?.Versie ?? 0);

    private async Task<bool> Laad()
    {
        if (Bewaarklassen.Alle.FirstOrDefault(k => k.Code == Code) is not { } klasse) return false;
        (Klasse, Regeling) = (klasse, await Db.Set<Bewaarregeling>().SingleOrDefaultAsync(r => r.Code == Code, Stop));
        return true;
    }
}

/// <summary>A term, as it was typed.</summary>
public sealed class Termijninvoer
{
    public int? Jaren { get; set; }

    public string? Grond { get; set; }

    /// <summary>The version that was on the screen; 0 when there was none.</summary>
    public int? Gelezen { get; set; }
}
