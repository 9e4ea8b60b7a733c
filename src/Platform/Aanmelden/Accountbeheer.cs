using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Aanmelden;

/// <summary>What is asked to make an account.</summary>
public sealed record Nieuwaccount(string Email, string Naam, Rol Rol, string Organisatienaam)
{
    public PersoonId? PersoonId { get; init; }

    public OrganisatieId? OrganisatieId { get; init; }
}

public sealed record AccountGemaakt(AccountId Account, string Naam, string Rol) : Gebeurtenis;

/// <summary>Makes accounts. Hashing, password rules and lock-out are those of ASP.NET Core Identity.</summary>
public sealed class Accountbeheer(AppDbContext db, UserManager<Account> accounts, Opslag opslag, TimeProvider klok)
{
    public static readonly Regel GeenEmail = new("PLA-ACC-001", "Dit is geen e-mailadres.");
    public static readonly Regel GeenNaam = new("PLA-ACC-002", "Vul een naam in.");
    public static readonly Regel BestaatAl = new("PLA-ACC-003", "Er is al een account met dit e-mailadres.");

    /// <summary>Makes an account with a first password, on the command line.</summary>
    /// <param name="nieuw">What is asked.</param>
    /// <param name="wachtwoord">The first password.</param>
    /// <param name="door">Who makes it.</param>
    /// <param name="ook">What else happened and is saved along, such as the person of this account.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Uitkomst> Maak(Nieuwaccount nieuw, string wachtwoord, Uitvoerder door, IReadOnlyList<Gebeurtenis> ook, CancellationToken ct)
    {
        var gemaakt = await Begin(nieuw);
        if (!gemaakt.IsGelukt)
            return gemaakt;
        var (account, gebeurtenis) = gemaakt.Waarde;
        var keuring = Wachtwoordregels.Zet(account, wachtwoord, accounts.PasswordHasher);
        if (!keuring.IsGelukt)
            return keuring;
        account.EmailConfirmed = true;
        db.Add(account);
        await opslag.Opslaan(new(door, klok.GetUtcNow(), "Account gemaakt", null, [.. ook, gebeurtenis]), ct: ct);
        return Uitkomst.Gelukt();
    }

    /// <summary>A new account without a way in yet; who calls adds and saves it.</summary>
    public async Task<Uitkomst<(Account Account, AccountGemaakt Gebeurtenis)>> Begin(Nieuwaccount nieuw)
    {
        if (!MailAddress.TryCreate(nieuw.Email, out _) || nieuw.Email.Length > 254)
            return GeenEmail.Bij("Email");
        if (string.IsNullOrWhiteSpace(nieuw.Naam) || nieuw.Naam.Length > 200)
            return GeenNaam.Bij("Naam");
        if (await accounts.FindByEmailAsync(nieuw.Email) is not null)
            return BestaatAl.Bij("Email");
        var account = new Account
        {
            Naam = nieuw.Naam.Trim(), Rol = nieuw.Rol, Organisatienaam = nieuw.Organisatienaam, OrganisatieId = nieuw.OrganisatieId, PersoonId = nieuw.PersoonId,
            Email = nieuw.Email, UserName = nieuw.Email, LockoutEnabled = true,
            NormalizedEmail = accounts.NormalizeEmail(nieuw.Email), NormalizedUserName = accounts.NormalizeName(nieuw.Email),
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        return (account, new AccountGemaakt(new(account.Id), account.Naam, account.Rol.ToString()));
    }

    /// <summary>Another e-mail address, that was proved to be theirs.</summary>
    public async Task<Uitkomst> ZetEmail(Account account, string email)
    {
        if (await accounts.FindByEmailAsync(email) is { } ander && ander.Id != account.Id)
            return BestaatAl.Bij("Email");
        (account.Email, account.UserName, account.EmailConfirmed) = (email, email, true);
        (account.NormalizedEmail, account.NormalizedUserName) = (accounts.NormalizeEmail(email), accounts.NormalizeName(email));
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Uitkomst.Gelukt();
    }
}
