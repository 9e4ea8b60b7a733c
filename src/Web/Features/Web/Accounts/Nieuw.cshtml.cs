using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Accounts;
using Spil.Web.Features.Web.MijnAccount;
using Spil.Web.Opdrachten;
using Spil.Web.Toegang;

namespace Spil.Web.Features.Web.Accounts;

/// <summary>Makes an account and mails an invitation; the person chooses how to sign in.</summary>
[Vereist(Basisrechten.Accounts)]
public sealed class NieuwModel(IServiceProvider diensten, Aanmeldlinks links) : Accountpagina
{
    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public Rol? Rol { get; set; }

    [BindProperty]
    public string? Organisatie { get; set; }

    public static IReadOnlyList<Optie> Rollen { get; } = Optie.Van(RollenEnRechten.Medewerkers, r => r, r => r.Naam());

    public IReadOnlyList<string> Organisaties { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        await Laad();
        return EerstBewijzen() ?? Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (EerstBewijzen() is { } eerst)
            return eerst;
        await Laad();
        if (Rol is not { } rol || !RollenEnRechten.Medewerkers.Contains(rol))
        {
            ModelState.AddModelError(nameof(Rol), "Kies wat deze persoon in Spil is.");
            return Page();
        }

        var gemaakt = await diensten.GetRequiredService<Accountmaker>().Begin(new(Email?.Trim() ?? "", Naam?.Trim() ?? "", rol, Organisatie ?? "", null), Stop);
        if (!ModelState.Neem(Veldnamen(gemaakt)))
            return Page();
        var (account, gebeurtenissen) = gemaakt.Waarde;
        diensten.GetRequiredService<Accountpost>().Uitnodiging(account.Email!, await links.Maak(account, Linksoort.Uitnodiging, account.Email!, Stop));
        return await Bewaar("Account gemaakt en uitgenodigd", null, $"/beheer/accounts/{account.Id}", $"{account.Naam} krijgt een bericht met een link. De link werkt zeven dagen.",
            [.. gebeurtenissen, new AccountUitgenodigd(new(account.Id))]);
    }

    // A person has a first and a last name; here it is one field.
    private static Kern.Uitkomst Veldnamen(Kern.Uitkomst uitkomst) => Kern.Uitkomst.Van([.. uitkomst.Weigeringen.Select(w =>
        w.Veld is "Voornaam" or "Tussenvoegsel" or "Achternaam" ? w with { Veld = nameof(Naam) } : w)]);

    private async Task Laad() => Organisaties = await Db.Set<Organisatie>().AsNoTracking().OrderBy(o => o.Naam).Select(o => o.Naam).ToListAsync(Stop);
}
