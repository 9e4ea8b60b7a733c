using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.MijnAccount;

/// <summary>Who I am, how I sign in, and where I am signed in now.</summary>
[Vereist(Basisrechten.EigenAccount)]
public sealed class IndexModel(UserManager<Account> accounts, Sessies sessies, IServiceProvider diensten) : Accountpagina
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<Sessie> Apparaten { get; private set; } = [];

    public IReadOnlyList<Passkeyregel> Passkeys { get; private set; } = [];

    public IReadOnlyList<Koppeling> Koppelingen { get; private set; } = [];

    /// <summary>What may still be linked.</summary>
    public IReadOnlyList<Koppeling> Koppelbaar { get; private set; } = [];

    public int Herstelcodes { get; private set; }

    public bool MagAgenda => diensten.GetRequiredService<Rollentabel>().Heeft(Gebruiker.Rol, HerstelRechten.EigenAgenda);

    public bool IsDezeSessie(Sessie sessie) => sessie.Id == sessies.Deze;

    public async Task OnGet()
    {
        Account = await Eigen();
        Apparaten = await sessies.Open(Account.Id, Stop);
        Herstelcodes = await accounts.CountRecoveryCodesAsync(Account);
        var gebruikt = await Db.Set<Sessie>().Where(s => s.AccountId == Account.Id && s.Passkey != "")
            .GroupBy(s => s.Passkey).Select(g => new { g.Key, Op = g.Max(s => s.BegonnenOp) }).ToDictionaryAsync(g => g.Key, g => g.Op, Stop);
        Passkeys = [.. (await accounts.GetPasskeysAsync(Account)).OrderBy(p => p.CreatedAt).Select(p => new Passkeyregel(
            Sessies.Afdruk(p.CredentialId), p.Name ?? "Passkey", p.CreatedAt.Datum(), gebruikt.TryGetValue(Sessies.Afdruk(p.CredentialId), out var op) ? op.Datum() : null))];
        Koppelingen = [.. (await accounts.GetLoginsAsync(Account)).Select(l => new Koppeling(l.LoginProvider, l.ProviderDisplayName ?? ""))];
        Koppelbaar = [.. (await Db.Set<Aanbieder>().AsNoTracking().Where(a => !a.Uit).OrderBy(a => a.Naam).ToListAsync(Stop))
            .Where(a => Aanbiedermelder.Past(a, Account)).Select(a => new Koppeling(a.Id.ToString(), a.Naam)).ExceptBy(Koppelingen.Select(k => k.Id), k => k.Id)];
    }

    public async Task<IActionResult> OnPostBeeindig(Guid id)
    {
        if ((await sessies.Open(Gebruiker.Account.Waarde, Stop)).FirstOrDefault(s => s.Id == id) is not { } sessie)
            return NotFound();
        return await Bewaar("Apparaat afgemeld", null, Overzicht, "Dat apparaat is afgemeld.", sessies.Beeindig(sessie));
    }

    public async Task<IActionResult> OnPostAndere()
    {
        var gebeurtenissen = await sessies.BeeindigAlle(Gebruiker.Account.Waarde, sessies.Deze, Stop);
        return gebeurtenissen.Count == 0
            ? LocalRedirect(Overzicht)
            : await Bewaar("Andere apparaten afgemeld", null, Overzicht, "Alle andere apparaten zijn afgemeld.", gebeurtenissen);
    }

    public async Task<IActionResult> OnPostPasskeyWeg(string id)
    {
        if (EerstBewijzen() is { } eerst)
            return eerst;
        var account = await Eigen();
        if ((await accounts.GetPasskeysAsync(account)).FirstOrDefault(p => Sessies.Afdruk(p.CredentialId) == id) is not { } passkey)
            return NotFound();
        await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        Post.Veranderd(account.Email, "Er is een passkey van je account weggehaald.");
        return await Bewaar("Passkey verwijderd", null, Overzicht, "De passkey is weg. Je kunt je er niet meer mee aanmelden.", new PasskeyVerwijderd(Gebruiker.Account, passkey.Name ?? ""));
    }

    public async Task<IActionResult> OnPostLos(string id)
    {
        if (EerstBewijzen() is { } eerst)
            return eerst;
        var account = await Eigen();
        if ((await accounts.GetLoginsAsync(account)).FirstOrDefault(l => l.LoginProvider == id) is not { } koppeling)
            return NotFound();
        await accounts.RemoveLoginAsync(account, koppeling.LoginProvider, koppeling.ProviderKey);
        Post.Veranderd(account.Email, "Een manier om je aan te melden is van je account losgemaakt.");
        return await Bewaar("Koppeling losgemaakt", null, Overzicht, "De koppeling is los.", new AanbiederLosgemaakt(Gebruiker.Account, koppeling.ProviderDisplayName ?? ""));
    }

    private Accountpost Post => diensten.GetRequiredService<Accountpost>();

    public sealed record Passkeyregel(string Id, string Naam, DateOnly Gemaakt, DateOnly? Gebruikt);

    public sealed record Koppeling(string Id, string Naam);
}
