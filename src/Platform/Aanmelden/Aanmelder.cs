using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Aanmelden;

/// <summary>How a try to sign in ended.</summary>
public enum Aanmelduitslag
{
    Binnen,

    /// <summary>The password was right; now a code of the app.</summary>
    CodeNodig,
    Fout,
    TeVaak,

    /// <summary>An administrator keeps this account out. Said only to who proved to be its owner.</summary>
    Geblokkeerd,
}

/// <summary>
/// Lets people in and out. Every way in ends in <see cref="Binnen"/>: a session in the database, a line in the log, a cookie that names the
/// session. A wrong try is counted and logged, and takes as long as a right one.
/// </summary>
public sealed class Aanmelder(AppDbContext db, UserManager<Account> accounts, SignInManager<Account> identity, Sessies sessies, Opslag opslag, Verzoek verzoek,
    Pogingen pogingen, Aanmeldeisen eisen, IHttpContextAccessor http, TimeProvider klok)
{
    /// <summary>As many wrong tries in <see cref="Slottijd"/> close the door for that long.</summary>
    public const int HoogstePogingen = 10;

    /// <summary>Claim: the role asks for a second step that this account does not have yet.</summary>
    public const string TweedeStapNodig = "spil:tweede-stap";

    /// <summary>Claim: when this person last proved who they are, in seconds since 1970.</summary>
    public const string Bewezen = "spil:bewezen";

    /// <summary>Claim: in which way.</summary>
    public const string Wijze = "spil:wijze";

    public static readonly TimeSpan Slottijd = TimeSpan.FromMinutes(5);

    // Hashed for nobody, so that an address without account takes as long as one with.
    private static readonly Account Niemand = new() { Naam = "", Rol = default };
    private static string? niemandsHash;

    public async Task<Aanmelduitslag> MetWachtwoord(string email, string wachtwoord, CancellationToken ct)
    {
        verzoek.Vergeet();
        if (!pogingen.Mag(email, HoogstePogingen, Slottijd))
            return Aanmelduitslag.TeVaak;
        var account = await accounts.FindByNameAsync(email);
        if (account?.PasswordHash is null)
        {
            niemandsHash ??= accounts.PasswordHasher.HashPassword(Niemand, "niemand");
            accounts.PasswordHasher.VerifyHashedPassword(Niemand, niemandsHash, wachtwoord);
            return Aanmelduitslag.Fout;
        }

        if (await accounts.IsLockedOutAsync(account))
            return Aanmelduitslag.TeVaak;
        if (!await accounts.CheckPasswordAsync(account, wachtwoord))
            return await Mislukt(account, Aanmeldwijze.Wachtwoord, ct);
        pogingen.Vergeet(email);
        if (account.IsGeblokkeerd(klok.GetUtcNow()))
            return Aanmelduitslag.Geblokkeerd;
        if (!account.TwoFactorEnabled)
            return await Binnen(account.Id, Aanmeldwijze.Wachtwoord, ct);

        var halverwege = new ClaimsIdentity([new(ClaimTypes.Name, account.Id.ToString())], IdentityConstants.TwoFactorUserIdScheme);
        await http.HttpContext!.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(halverwege));
        return Aanmelduitslag.CodeNodig;
    }

    /// <summary>Who gave the right password in this browser, a few minutes ago at most.</summary>
    public Task<Account?> Halverwege() => identity.GetTwoFactorAuthenticationUserAsync();

    public Task<Aanmelduitslag> MetCode(string code, CancellationToken ct) => MetTweedeStap(Aanmeldwijze.Code, async account =>
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is not { } sleutel || Codeapp.Klopt(sleutel, code, klok.GetUtcNow(), account.LaatsteCodestap) is not { } stap)
            return false;
        account.LaatsteCodestap = stap;
        // A second use of the same code at the same moment finds another stamp and is refused.
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        return true;
    }, ct);

    public Task<Aanmelduitslag> MetHerstelcode(string code, CancellationToken ct) => MetTweedeStap(Aanmeldwijze.Herstelcode, async account =>
        (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant())).Succeeded, ct);

    /// <summary>Lets somebody in who proved to be the owner of this account.</summary>
    public async Task<Aanmelduitslag> Binnen(Guid wie, Aanmeldwijze wijze, CancellationToken ct, byte[]? passkey = null, params IReadOnlyList<Gebeurtenis> ook)
    {
        verzoek.Vergeet();
        var account = await db.Set<Account>().FindAsync([wie], ct) ?? throw new InvalidOperationException("There is no such account.");
        if (account.IsGeblokkeerd(klok.GetUtcNow()))
            return Aanmelduitslag.Geblokkeerd;
        account.AccessFailedCount = 0;
        account.LaatstAangemeldOp = klok.GetUtcNow();
        // Signing in again in the same browser: the cookie is replaced, so the session behind it is over.
        var vorige = sessies.Deze is { } deze ? (await sessies.Open(wie, ct)).Where(s => s.Id == deze).ToArray() : [];
        var geeindigd = sessies.Beeindig(vorige);
        var sessie = sessies.Begin(account, wijze, passkey);
        var wijziging = new Wijziging(Door(account), klok.GetUtcNow(), "Aangemeld", null, [.. ook, .. geeindigd, new Aangemeld(new(wie), sessie.Id, wijze)]);
        if (await opslag.Opslaan(wijziging, ct: ct) != Opslagresultaat.Opgeslagen)
            return Aanmelduitslag.Fout;
        await ZetCookie(account, sessie.Id, wijze);
        return Aanmelduitslag.Binnen;
    }

    /// <summary>Writes the cookie of this session again, after something changed that stands in it.</summary>
    public async Task Ververs(Account account, Aanmeldwijze? wijze = null)
    {
        if (sessies.Deze is { } sessie)
            await ZetCookie(account, sessie, wijze ?? Enum.Parse<Aanmeldwijze>(http.HttpContext!.User.FindFirstValue(Wijze) ?? nameof(Aanmeldwijze.Wachtwoord)));
    }

    /// <summary>Ends the session of this browser.</summary>
    public async Task Uit(CancellationToken ct)
    {
        verzoek.Vergeet();
        if (sessies.Deze is { } id && await db.Set<Sessie>().FindAsync([id], ct) is { GeeindigdOp: null } sessie && await db.Set<Account>().FindAsync([sessie.AccountId], ct) is { } account)
            await opslag.Opslaan(new(Door(account), klok.GetUtcNow(), "Afgemeld", null, sessies.Beeindig(sessie)), ct: ct);
        await identity.SignOutAsync();
    }

    internal static Uitvoerder Door(Account account) => new(new(account.Id), account.Naam, account.Rol.ToString());

    private async Task<Aanmelduitslag> MetTweedeStap(Aanmeldwijze wijze, Func<Account, Task<bool>> klopt, CancellationToken ct)
    {
        verzoek.Vergeet();
        if (await Halverwege() is not { } account)
            return Aanmelduitslag.Fout;
        var sleutel = "code " + account.Id;
        if (!pogingen.Mag(sleutel, HoogstePogingen, Slottijd) || await accounts.IsLockedOutAsync(account))
            return Aanmelduitslag.TeVaak;
        if (!await klopt(account))
            return await Mislukt(account, wijze, ct);
        var uitslag = await Binnen(account.Id, wijze, ct);
        if (uitslag == Aanmelduitslag.Binnen)
        {
            pogingen.Vergeet(sleutel);
            await http.HttpContext!.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        }

        return uitslag;
    }

    // Somebody who tries many at once is counted for each: who finds another stamp counts again.
    private async Task<Aanmelduitslag> Mislukt(Account account, Aanmeldwijze wijze, CancellationToken ct)
    {
        for (var poging = 0; poging < HoogstePogingen; poging++)
        {
            db.ChangeTracker.Clear();
            account = await db.Set<Account>().SingleAsync(a => a.Id == account.Id, ct);
            await accounts.AccessFailedAsync(account);
            var dicht = await accounts.IsLockedOutAsync(account);
            var mislukt = new AanmeldenMislukt(new(account.Id), wijze, dicht);
            if (await opslag.Opslaan(new(new(null, "onbekend", "niet aangemeld"), klok.GetUtcNow(), "Aanmelden mislukt", null, mislukt), ct: ct) == Opslagresultaat.Opgeslagen)
                return dicht ? Aanmelduitslag.TeVaak : Aanmelduitslag.Fout;
        }

        return Aanmelduitslag.TeVaak;
    }

    private async Task ZetCookie(Account account, Guid sessie, Aanmeldwijze wijze)
    {
        var claims = new List<Claim>
        {
            new(Sessies.Claim, sessie.ToString()), new(Wijze, wijze.ToString()),
            new(Bewezen, klok.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
        if (!eisen.IsGenoeg(account.Rol, wijze))
            claims.Add(new(TweedeStapNodig, "ja"));
        await identity.SignInWithClaimsAsync(account, new AuthenticationProperties(), claims);
    }
}
