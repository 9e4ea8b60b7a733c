using Microsoft.AspNetCore.Identity;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;

namespace Spil.Web.Accounts;

/// <summary>What an administrator changes on an account. Whatever it is, the cookies of the account end: what somebody may do stands in them.</summary>
internal static class Accountwijziging
{
    /// <summary>Gives the account a role and an organisation; returns what happened, which is nothing when it had these already.</summary>
    public static IReadOnlyList<Gebeurtenis> Zet(Account account, Rol rol, Organisatie? werkgever)
    {
        var gebeurtenissen = new List<Gebeurtenis>();
        if (account.Rol != rol)
            gebeurtenissen.Add(new RolVeranderd(new(account.Id), account.Rol.ToString(), rol.ToString()));
        if (account.OrganisatieId != werkgever?.Id)
            gebeurtenissen.Add(new OrganisatieVeranderd(new(account.Id), werkgever?.Id));
        if (gebeurtenissen.Count == 0)
            return gebeurtenissen;
        (account.Rol, account.OrganisatieId, account.Organisatienaam) = (rol, werkgever?.Id, werkgever?.Naam ?? "");
        Wachtwoordregels.Verander(account);
        return gebeurtenissen;
    }

    /// <summary>Takes the passkeys and the app with codes away, for who lost them.</summary>
    public static async Task HaalTweedeStapWeg(UserManager<Account> accounts, Account account)
    {
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
            await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey");
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "RecoveryCodes");
        account.TwoFactorEnabled = false;
        Wachtwoordregels.Verander(account);
    }
}
