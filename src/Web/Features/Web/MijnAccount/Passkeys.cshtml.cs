using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.MijnAccount;

/// <summary>Makes a passkey on this device.</summary>
[Vereist(Basisrechten.EigenAccount)]
public sealed class PasskeysModel(SignInManager<Account> identity, UserManager<Account> accounts, Aanmelder aanmelder, IServiceProvider diensten) : Accountpagina
{
    private const int Hoogstens = 20;

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Antwoord { get; set; }

    public IActionResult OnGet()
    {
        Naam = Apparaatwoorden.Van(Request.Headers.UserAgent);
        return EerstBewijzen() ?? Page();
    }

    public async Task<IActionResult> OnPostOpties()
    {
        if (EerstBewijzen() is not null)
            return StatusCode(StatusCodes.Status403Forbidden);
        var account = await Eigen();
        return Content(await identity.MakePasskeyCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.Email ?? account.Naam, DisplayName = account.Naam }), "application/json");
    }

    public async Task<IActionResult> OnPost()
    {
        if (EerstBewijzen() is { } eerst)
            return eerst;
        var naam = Tekst.EenRegel(Naam);
        if (naam.Length is 0 or > 60)
            ModelState.AddModelError(nameof(Naam), naam.Length == 0 ? "Geef de passkey een naam, zodat je hem later herkent." : "Maak de naam korter: niet meer dan 60 tekens.");
        var account = await Eigen();
        if ((await accounts.GetPasskeysAsync(account)).Count >= Hoogstens)
            ModelState.AddModelError("", "Je hebt al twintig passkeys. Haal er eerst een weg.");
        if (!ModelState.IsValid)
            return Page();
        if (await Lees(account) is not { } passkey)
        {
            ModelState.AddModelError("", "Het is niet gelukt om een passkey te maken. Er is niets veranderd. Probeer het nog een keer.");
            return Page();
        }

        passkey.Name = naam;
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        diensten.GetRequiredService<Accountpost>().Veranderd(account.Email, "Bij je account is een passkey gemaakt.");
        var antwoord = await Bewaar("Passkey gemaakt", null, Overzicht, "De passkey is gemaakt. Je kunt je er de volgende keer mee aanmelden.", new PasskeyToegevoegd(Gebruiker.Account, naam));
        // Who has just shown a passkey has taken two steps.
        await aanmelder.Ververs(account, User.HasClaim(Aanmelder.Wijze, nameof(Aanmeldwijze.Demo)) ? null : Aanmeldwijze.Passkey);
        return antwoord;
    }

    private async Task<UserPasskeyInfo?> Lees(Account account)
    {
        try
        {
            var uitslag = await identity.PerformPasskeyAttestationAsync(Antwoord ?? "");
            return uitslag.Succeeded && uitslag.UserEntity.Id == account.Id.ToString() ? uitslag.Passkey : null;
        }
        catch (Exception fout) when (fout is InvalidOperationException or ArgumentException or System.Text.Json.JsonException or PasskeyException or FormatException)
        {
            return null;
        }
    }
}
