using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using QRCoder;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.MijnAccount;

/// <summary>
/// Links an authenticator app: a picture to scan, the key to type, and the first code as proof. The key travels sealed in the form until
/// then, so looking at this page changes nothing.
/// </summary>
[Vereist(Basisrechten.EigenAccount)]
public sealed class AppModel(UserManager<Account> accounts, IUserStore<Account> opslag, Aanmelder aanmelder, Sessies sessies,
    IDataProtectionProvider bescherming, IServiceProvider diensten) : Accountpagina
{
    private readonly ITimeLimitedDataProtector zegel = bescherming.CreateProtector("Spil.Codeapp").ToTimeLimitedDataProtector();

    [BindProperty]
    public string? Zegel { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public bool Aan { get; private set; }

    public string Sleutel { get; private set; } = "";

    public string Plaatje { get; private set; } = "";

    /// <summary>Shown once, straight after linking.</summary>
    public IReadOnlyList<string> Herstelcodes { get; private set; } = [];

    public async Task<IActionResult> OnGet() => EerstBewijzen() ?? Toon(await Eigen(), Codeapp.NieuweSleutel());

    public async Task<IActionResult> OnPost()
    {
        if (EerstBewijzen() is { } eerst)
            return eerst;
        var account = await Eigen();
        if (LeesZegel(account) is not { } sleutel)
            return Toon(account, Codeapp.NieuweSleutel(), "Het duurde te lang. Scan de nieuwe code.");
        if (Codeapp.Klopt(sleutel, Code, Nu, 0) is not { } stap)
            return Toon(account, sleutel, "Deze code klopt niet. Kijk in de app en typ de zes cijfers die er nu staan.");

        await ((IUserAuthenticatorKeyStore<Account>)opslag).SetAuthenticatorKeyAsync(account, sleutel, Stop);
        (account.TwoFactorEnabled, account.LaatsteCodestap) = (true, stap);
        Wachtwoordregels.Verander(account);
        Herstelcodes = [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 10))!];
        diensten.GetRequiredService<Accountpost>().Veranderd(account.Email, "Bij je account is een app met codes gezet.");
        var geeindigd = await sessies.BeeindigAlle(account.Id, sessies.Deze, Stop);
        var antwoord = await Bewaar("App met codes gekoppeld", null, "/mijn-account/app", "", [new CodeappGekoppeld(Gebruiker.Account), new HerstelcodesGemaakt(Gebruiker.Account, Herstelcodes.Count), .. geeindigd]);
        if (Db.Entry(account).State == Microsoft.EntityFrameworkCore.EntityState.Detached)
            return antwoord; // Sent twice, or changed elsewhere: nothing was made that could be shown.
        await aanmelder.Ververs(account, Aanmeldwijze.Code);
        Aan = true;
        return Page();
    }

    public async Task<IActionResult> OnPostUit()
    {
        if (EerstBewijzen() is { } eerst)
            return eerst;
        var account = await Eigen();
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey");
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "RecoveryCodes");
        account.TwoFactorEnabled = false;
        Wachtwoordregels.Verander(account);
        diensten.GetRequiredService<Accountpost>().Veranderd(account.Email, "De app met codes is van je account weggehaald.");
        var geeindigd = await sessies.BeeindigAlle(account.Id, sessies.Deze, Stop);
        var antwoord = await Bewaar("App met codes verwijderd", null, Overzicht, "De app met codes is weg.", [new CodeappVerwijderd(Gebruiker.Account), .. geeindigd]);
        await aanmelder.Ververs(account);
        return antwoord;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Toon(Account account, string sleutel, string? fout = null)
    {
        Aan = account.TwoFactorEnabled;
        Sleutel = Codeapp.InGroepen(sleutel);
        Zegel = zegel.Protect($"{account.Id:N}{sleutel}", TimeSpan.FromMinutes(15));
        using var qr = QRCodeGenerator.GenerateQrCode(Codeapp.Adres("Spil", account.Email ?? account.Naam, sleutel), QRCodeGenerator.ECCLevel.M);
        using var tekening = new SvgQRCode(qr);
        Plaatje = "data:image/svg+xml;base64," + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(tekening.GetGraphic(6)));
        ModelState.Clear();
        if (fout is not null)
            ModelState.AddModelError(nameof(Code), fout);
        return Page();
    }

    private string? LeesZegel(Account account)
    {
        try
        {
            var tekst = zegel.Unprotect(Zegel ?? "");
            return tekst[..32] == account.Id.ToString("N") ? tekst[32..] : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
