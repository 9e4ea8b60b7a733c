using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Web.Opdrachten;

namespace Spil.Web.Accounts;

/// <summary>
/// Whose account it is that a provider vouches for. Known by the subject that was linked before; for an organisation also by a proven mail
/// address of its own domain. Never by a BSN or anything that somebody types.
/// </summary>
internal sealed class Aanbiedermelder(AppDbContext db, UserManager<Account> accounts, Accountmaker maker, Sessies sessies)
{
    public static readonly Regel NogNietGekoppeld = new("WEB-OID-001", "We kennen je op deze manier nog niet. Meld je aan zoals je gewend bent en koppel het daarna bij Mijn account.");
    public static readonly Regel GeenGroep = new("WEB-OID-002", "Je hebt bij je organisatie geen rol die in Spil mag werken. Vraag het aan de beheerder van je organisatie.");
    public static readonly Regel GeenAccount = new("WEB-OID-003", "Je hebt nog geen account in Spil. Vraag de beheerder van je organisatie om je uit te nodigen.");
    public static readonly Regel VanEenAnder = new("WEB-OID-004", "Dit is al gekoppeld aan een ander account. Vraag het aan je beheerder.");
    public static readonly Regel AndereDeur = new("WEB-OID-005", "Met deze manier kun je je niet aanmelden voor dit account. Kies een andere manier.");

    public static readonly Regel EenStap = new("WEB-OID-006", "Je organisatie liet je binnen met één stap. Spil vraagt er twee. Meld je daar aan met twee stappen en probeer het dan nog een keer.");

    /// <summary>The account and what happened to find it; not saved yet.</summary>
    public async Task<Uitkomst<(Guid Account, IReadOnlyList<Gebeurtenis> Gebeurtenissen)>> Zoek(Aanbieder aanbieder, Bevestigd wie, CancellationToken ct)
    {
        var gebeurtenissen = new List<Gebeurtenis>();
        Rol? rol = null;
        if (!wie.Zeker)
            return Weiger(EenStap);
        if (aanbieder is { Soort: Aanbiedersoort.Organisatie, Groepclaim.Length: > 0 } && (rol = aanbieder.RolVoor(wie.Groepen)) is null)
            return Weiger(GeenGroep);
        var account = await Gekoppeld(aanbieder, wie, ct);
        if (account is null)
        {
            if (aanbieder.Soort == Aanbiedersoort.Inwoners)
                return Weiger(NogNietGekoppeld);
            if (wie.Email is not { } email || !aanbieder.IsVanDomein(email))
                return Weiger(GeenAccount);
            account = await accounts.FindByEmailAsync(email);
            if (account is null)
            {
                if (!aanbieder.MaaktAccounts || rol is null)
                    return Weiger(GeenAccount);
                var nieuw = await maker.Begin(new(email, wie.Naam, rol.Value, aanbieder.Organisatienaam, null), ct);
                if (!nieuw.IsGelukt)
                    return Weiger(nieuw.Weigeringen[0].Regel);
                account = nieuw.Waarde.Account;
                account.EmailConfirmed = true;
                gebeurtenissen.AddRange(nieuw.Waarde.Gebeurtenissen);
            }

            if (!Past(aanbieder, account))
                return Weiger(AndereDeur);
            gebeurtenissen.Add(Koppel(aanbieder, account, wie));
        }

        if (!Past(aanbieder, account))
            return Weiger(AndereDeur);
        if (rol is { } nu && account.Rol != nu)
        {
            gebeurtenissen.Add(new RolVeranderd(new(account.Id), account.Rol.ToString(), nu.ToString()));
            account.Rol = nu;
            Wachtwoordregels.Verander(account);
            gebeurtenissen.AddRange(await sessies.BeeindigAlle(account.Id, null, ct));
        }

        return (account.Id, gebeurtenissen);
    }

    /// <summary>Links the provider to the account of somebody who is signed in; not saved yet.</summary>
    public async Task<Uitkomst<AanbiederGekoppeld>> Koppel(Aanbieder aanbieder, Bevestigd wie, Guid aan, CancellationToken ct)
    {
        if (!wie.Zeker)
            return EenStap.Weiger();
        if (await Gekoppeld(aanbieder, wie, ct) is not null)
            return VanEenAnder.Weiger();
        var account = await db.Set<Account>().SingleAsync(a => a.Id == aan, ct);
        return Past(aanbieder, account) ? Koppel(aanbieder, account, wie) : AndereDeur.Weiger();
    }

    /// <summary>Inwoners and who works here have doors of their own.</summary>
    public static bool Past(Aanbieder aanbieder, Account account) => account.Rol.IsBurger() == (aanbieder.Soort == Aanbiedersoort.Inwoners);

    private AanbiederGekoppeld Koppel(Aanbieder aanbieder, Account account, Bevestigd wie)
    {
        db.Add(new IdentityUserLogin<Guid> { LoginProvider = aanbieder.Id.ToString(), ProviderKey = wie.Onderwerp, ProviderDisplayName = aanbieder.Naam, UserId = account.Id });
        return new(new(account.Id), aanbieder.Naam);
    }

    private async Task<Account?> Gekoppeld(Aanbieder aanbieder, Bevestigd wie, CancellationToken ct)
    {
        var id = aanbieder.Id.ToString();
        return await db.Set<IdentityUserLogin<Guid>>().Where(l => l.LoginProvider == id && l.ProviderKey == wie.Onderwerp)
            .Join(db.Set<Account>(), l => l.UserId, a => a.Id, (_, a) => a).SingleOrDefaultAsync(ct);
    }

    private static Uitkomst<(Guid, IReadOnlyList<Gebeurtenis>)> Weiger(Regel regel) => Uitkomst<(Guid, IReadOnlyList<Gebeurtenis>)>.Geweigerd(regel.Weiger());
}
