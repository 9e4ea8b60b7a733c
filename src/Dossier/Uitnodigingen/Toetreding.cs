using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Uitnodigingen;

/// <summary>What the one who was invited fills in to join.</summary>
/// <param name="Email">Address to sign in with; only asked with a letter.</param>
/// <param name="Wachtwoord">A first password; not asked of who signed in.</param>
/// <param name="Geheimhouding">Promised secrecy.</param>
/// <param name="Tekst">Code of the promise, as it was shown.</param>
public sealed record Toetreedvraag(string Email, string Wachtwoord, bool Geheimhouding, string? Tekst);

/// <summary>Somebody who joined; not saved yet.</summary>
public sealed record Toegetreden(Account Account, bool IsNieuw, IReadOnlyList<Gebeurtenis> Gebeurtenissen);

/// <summary>Joins the account of a person, or a new one, to the dossier of an invitation. Whoever calls saves.</summary>
public sealed class Toetreding(AppDbContext db, Accountbeheer beheer, UserManager<Account> accounts, Rollentabel rollen, Kringvolgers volgers, TimeProvider klok)
{
    public static readonly Regel AndereDeur = new("DOS-TOE-001", "Dit account is niet voor deze uitnodiging. Voor je werk, voor jezelf en om voor een ander te beslissen heb je elk een eigen account.");
    public static readonly Regel MeldJeAan = new("DOS-TOE-002", "Met dit e-mailadres kun je je al aanmelden. Meld je aan, dan ga je hier verder.");

    public async Task<Uitkomst<Toegetreden>> DoeMee(Uitnodiging uitnodiging, Gebruiker? wie, Toetreedvraag vraag, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var gebeurd = new List<Gebeurtenis>();
        var dossier = await db.Set<Inwonerdossier>().AsSplitQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).Include(d => d.Vertegenwoordigers)
            .SingleAsync(d => d.Id == uitnodiging.DossierId, ct);
        var met = wie is null ? await Nieuw(uitnodiging, vraag, gebeurd) : await Bestaand(uitnodiging, wie, gebeurd, ct);
        // All that is wrong at once: who forgot the promise and chose a short password reads both.
        var persoon = met.Probeer(out var account) ? account.PersoonId!.Value : PersoonId.Nieuw();
        var uitkomst = uitnodiging.DoeMee(dossier, new(persoon, vraag.Geheimhouding, vraag.Tekst), nu);
        if (account is null || !uitkomst.Probeer(out var mee))
            return Uitkomst<Toegetreden>.Geweigerd([.. met.Weigeringen, .. uitkomst.Weigeringen]);
        gebeurd.AddRange([mee.InDossier, mee.Aangenomen]);
        if (mee.InDossier is PersoonBetrokken betrokken) await VerlaatTekening(uitnodiging, dossier, betrokken.Betrokkene, gebeurd, ct);
        gebeurd.AddRange(await volgers.Volg(dossier.Id, nu, ct));
        return new Toegetreden(account, wie is null, gebeurd);
    }

    private async Task<Uitkomst<Account>> Bestaand(Uitnodiging uitnodiging, Gebruiker wie, List<Gebeurtenis> gebeurd, CancellationToken ct)
    {
        var account = await db.Set<Account>().SingleAsync(a => a.Id == wie.Account.Waarde, ct);
        if (!Past(uitnodiging, account.Rol))
            return AndereDeur.Weiger();
        if (uitnodiging.Bewijs == Identiteitsbewijs.Organisatie && (account.OrganisatieId != uitnodiging.OrganisatieId
            || !string.Equals(account.Email, uitnodiging.Email, StringComparison.OrdinalIgnoreCase)))
            return Uitnodigingsregels.AnderePersoon.Weiger();
        if (account.PersoonId is null)
        {
            var gemaakt = Persoon.Maak(new(uitnodiging.Naam.Voornaam, uitnodiging.Naam.Tussenvoegsel, uitnodiging.Naam.Achternaam, OrganisatieId: account.OrganisatieId), klok.Vandaag()).Waarde;
            db.Add(gemaakt.Nieuw);
            account.PersoonId = gemaakt.Nieuw.Id;
            gebeurd.Add(gemaakt.Gebeurtenis);
        }

        return account;
    }

    // Work and private are apart; who decides for somebody else has an account for that alone.
    private bool Past(Uitnodiging uitnodiging, Rol rol) => uitnodiging.WordtVertegenwoordiger is not null ? rol == Rol.Vertegenwoordiger
        : rol.IsBurger() == (uitnodiging.Rol == Betrokkenheid.Naaste) && rollen.Heeft(rol, DossierRechten.Dossier);

    // Always a new person: a link says nothing about who somebody is in other dossiers.
    private async Task<Uitkomst<Account>> Nieuw(Uitnodiging uitnodiging, Toetreedvraag vraag, List<Gebeurtenis> gebeurd)
    {
        if (uitnodiging.Bewijs == Identiteitsbewijs.Organisatie)
            return Uitnodigingsregels.AnderePersoon.Weiger();
        var email = uitnodiging.Email.Length > 0 ? uitnodiging.Email : vraag.Email.Trim();
        var naam = uitnodiging.Naam;
        var gemaakt = Persoon.Maak(new(naam.Voornaam, naam.Tussenvoegsel, naam.Achternaam, Email: email, OrganisatieId: uitnodiging.OrganisatieId), klok.Vandaag());
        if (!gemaakt.Probeer(out var persoon))
            return Uitkomst<Account>.Geweigerd(gemaakt.Weigeringen);
        var organisatie = uitnodiging.OrganisatieId is { } id ? await db.Set<Organisatie>().Where(o => o.Id == id).Select(o => o.Naam).SingleOrDefaultAsync() : null;
        var rol = uitnodiging.Rol switch
        {
            null => Rol.Vertegenwoordiger,
            Betrokkenheid.Naaste => Rol.Naaste,
            Betrokkenheid.Regiebehandelaar => Rol.Regiebehandelaar,
            _ => Rol.Professional,
        };
        var begonnen = await beheer.Begin(new(email, naam.Volledig, rol, organisatie ?? "") { PersoonId = persoon.Nieuw.Id, OrganisatieId = organisatie is null ? null : uitnodiging.OrganisatieId });
        if (!begonnen.Probeer(out var nieuw))
            return Uitkomst<Account>.Geweigerd([.. begonnen.Weigeringen.Select(w => w.Regel == Accountbeheer.BestaatAl ? MeldJeAan.Bij(uitnodiging.Email.Length > 0 ? "Wachtwoord" : w.Veld) : w)]);
        var keuring = Wachtwoordregels.Zet(nieuw.Account, vraag.Wachtwoord, accounts.PasswordHasher);
        if (!keuring.IsGelukt)
            return Uitkomst<Account>.Geweigerd(keuring.Weigeringen);
        // The mail was read, so the address is theirs; one that was typed with a letter is not proven.
        nieuw.Account.EmailConfirmed = uitnodiging.Email.Length > 0;
        db.AddRange(persoon.Nieuw, nieuw.Account);
        gebeurd.AddRange([persoon.Gebeurtenis, nieuw.Gebeurtenis, new WachtwoordVeranderd(new(nieuw.Account.Id))]);
        return nieuw.Account;
    }

    // Who stood in the drawing only, keeps the place and what the inwoner wrote.
    private async Task VerlaatTekening(Uitnodiging uitnodiging, Inwonerdossier dossier, Guid betrokkene, List<Gebeurtenis> gebeurd, CancellationToken ct)
    {
        if (uitnodiging.NetwerklidId is not { } id || await db.Set<Netwerklid>().SingleOrDefaultAsync(l => l.Id == id && l.DossierId == dossier.Id, ct) is not { } lid)
            return;
        gebeurd.Add(dossier.KiesPlek(betrokkene, new(lid.Plek, lid.Betekenis, false)).Waarde);
        gebeurd.Add(lid.HaalWeg());
        db.Remove(lid);
    }
}
