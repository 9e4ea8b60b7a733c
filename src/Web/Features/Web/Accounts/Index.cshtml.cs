using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Web.Features.Web.Accounts;

/// <summary>Everybody who has an account: who, in which role, of which organisation, and how it stands.</summary>
[Vereist(Basisrechten.Accounts)]
public sealed class IndexModel : SpilPagina
{
    private const int PerBladzijde = 25;

    /// <summary>The filters: the word in the address and what people read.</summary>
    public static IReadOnlyList<(string Sleutel, string Tekst)> Filters { get; } =
        [("", "Alle"), ("doet-mee", "Doet mee"), ("wacht", "Nog niet binnen"), ("geblokkeerd", "Geblokkeerd")];

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    [BindProperty(SupportsGet = true, BinderType = typeof(Zoekwoordbinder))]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sorteer { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Bladzijde { get; set; } = 1;

    public string Gekozen => Filters.Any(f => f.Sleutel == Toon) ? Toon! : "";

    public IReadOnlyList<Accountrij> Rijen { get; private set; } = [];

    public int Aantal { get; private set; }

    public int Bladzijden { get; private set; }

    public async Task<IActionResult> OnGet(string? als)
    {
        var accounts = Gefilterd();
        Aantal = await accounts.CountAsync(Stop);
        Bladzijden = Math.Max(1, (Aantal + PerBladzijde - 1) / PerBladzijde);
        Bladzijde = Math.Clamp(Bladzijde, 1, Bladzijden);
        var keuze = als == "csv" ? Gesorteerd(accounts) : Gesorteerd(accounts).Skip((Bladzijde - 1) * PerBladzijde).Take(PerBladzijde);
        var gevonden = await keuze.Select(a => new { Account = a, Ingang = HeeftIngang().Contains(a.Id) }).ToListAsync(Stop);
        var ids = gevonden.Where(g => !g.Ingang).Select(g => g.Account.Id).ToList();
        var uitnodigingen = (await Db.Set<Aanmeldlink>().AsNoTracking().Where(l => l.Soort == Linksoort.Uitnodiging && ids.Contains(l.AccountId)).OrderBy(l => l.Id).ToListAsync(Stop))
            .GroupBy(l => l.AccountId).ToDictionary(g => g.Key, g => g.Last());
        Rijen = [.. gevonden.Select(g => new Accountrij(g.Account.Id, g.Account.Naam, g.Account.Email ?? "", g.Account.Rol.Naam(), g.Account.Organisatienaam,
            Accountstand.Van(g.Ingang, g.Account.IsGeblokkeerd(Nu), uitnodigingen.GetValueOrDefault(g.Account.Id), Nu), g.Account.LaatstAangemeldOp?.Datum()))];
        return als == "csv" ? Bestand() : Page();
    }

    public IActionResult OnPostZoek() => NaarGezocht(nameof(Zoek));

    /// <summary>The address of this list with another filter.</summary>
    public string Met(string toon, string? als = null) => Paden.Met("/beheer/accounts", ("toon", toon), ("zoek", Verzegeld(Zoek)), ("sorteer", Sorteer), ("als", als));

    private FileResult Bestand() => Csvbestand.Maak("accounts", ["Naam", "E-mailadres", "Rol", "Organisatie", "Stand", "Laatst aangemeld"], Rijen.Select(r => (IReadOnlyList<string>)
        [r.Naam, r.Email, r.Rol, r.Organisatie, r.Stand.Woord, r.LaatstAangemeld?.Kort() ?? ""]));

    private IQueryable<Account> Gefilterd()
    {
        var accounts = Db.Set<Account>().AsNoTracking();
        if (Tekst.EenRegel(Zoek) is { Length: > 0 } zoek)
        {
            var hoog = zoek.ToUpperInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // It becomes upper() in the database, which has no culture.
            accounts = accounts.Where(a => a.Naam.ToUpper().Contains(hoog) || a.NormalizedEmail!.Contains(hoog) || a.Organisatienaam.ToUpper().Contains(hoog));
#pragma warning restore CA1304, CA1311, CA1862
        }

        var (ingang, nu) = (HeeftIngang(), Nu);
        return Gekozen switch
        {
            "doet-mee" => accounts.Where(a => (a.GeblokkeerdOp == null || a.GeblokkeerdOp > nu) && ingang.Contains(a.Id)),
            "wacht" => accounts.Where(a => (a.GeblokkeerdOp == null || a.GeblokkeerdOp > nu) && !ingang.Contains(a.Id)),
            "geblokkeerd" => accounts.Where(a => a.GeblokkeerdOp <= nu),
            _ => accounts,
        };
    }

    // The people of the demo come in without anything.
    private IQueryable<Guid> HeeftIngang() => Db.Set<Account>()
        .Where(a => a.PasswordHash != null || a.Demonaam != null || Db.Set<IdentityUserPasskey<Guid>>().Any(p => p.UserId == a.Id) || Db.Set<IdentityUserLogin<Guid>>().Any(l => l.UserId == a.Id))
        .Select(a => a.Id);

    private IQueryable<Account> Gesorteerd(IQueryable<Account> accounts) => Sortering.Lees(Sorteer) switch
    {
        { Kolom: "naam", Aflopend: true } => accounts.OrderByDescending(a => a.Naam).ThenBy(a => a.Id),
        { Kolom: "organisatie", Aflopend: var af } => (af ? accounts.OrderByDescending(a => a.Organisatienaam) : accounts.OrderBy(a => a.Organisatienaam)).ThenBy(a => a.Naam).ThenBy(a => a.Id),
        { Kolom: "laatst", Aflopend: var af } => (af ? accounts.OrderByDescending(a => a.LaatstAangemeldOp) : accounts.OrderBy(a => a.LaatstAangemeldOp)).ThenBy(a => a.Id),
        _ => accounts.OrderBy(a => a.Naam).ThenBy(a => a.Id),
    };

    public sealed record Accountrij(Guid Id, string Naam, string Email, string Rol, string Organisatie, Accountstand Stand, DateOnly? LaatstAangemeld);
}
