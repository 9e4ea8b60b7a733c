using System.Net.Mail;
using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.MijnAccount;

/// <summary>Asks for another e-mail address. It counts from the moment that a link in a mail to it was followed.</summary>
[Vereist(Basisrechten.EigenAccount)]
public sealed class EmailModel(Aanmeldlinks links, IServiceProvider diensten) : Accountpagina
{
    [BindProperty]
    public string? Email { get; set; }

    public string Huidig { get; private set; } = "";

    public async Task<IActionResult> OnGet()
    {
        Huidig = (await Eigen()).Email ?? "";
        return EerstBewijzen() ?? Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (EerstBewijzen() is { } eerst)
            return eerst;
        var account = await Eigen();
        Huidig = account.Email ?? "";
        var email = (Email ?? "").Trim();
        if (!MailAddress.TryCreate(email, out _) || email.Length > 254)
        {
            ModelState.AddModelError(nameof(Email), Accountbeheer.GeenEmail.Zin);
            return Page();
        }

        // Whether somebody else has this address is told only to who can read its mail.
        var post = diensten.GetRequiredService<Accountpost>();
        post.NieuwAdres(email, await links.Maak(account, Linksoort.NieuwAdres, email, Stop));
        post.Veranderd(account.Email, "Iemand wil je e-mailadres bij Spil veranderen.");
        return await Bewaar("Ander e-mailadres gevraagd", null, Overzicht, "Kijk in je mail. Daar staat een link om je nieuwe e-mailadres te bevestigen.", new EmailGevraagd(Gebruiker.Account));
    }
}
