using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.Web.Opdrachten;

/// <summary>What the command line asks for.</summary>
internal sealed record Accountvraag(string Email, string Naam, Rol Rol, string Organisatie, DossierId? Dossier);

/// <summary>
/// Makes an account together with the person it belongs to: a new one for who works here, the one in the dossier for an inwoner or naaste.
/// </summary>
internal sealed class Accountmaker(AppDbContext db, Accountbeheer accounts, TimeProvider klok)
{
    public static readonly Regel DossierNodig = new("WEB-ACC-001", "Noem met --dossier het dossier waarin deze persoon staat.");
    public static readonly Regel NietInDossier = new("WEB-ACC-002", "In dit dossier staat niemand met deze naam. Schrijf de naam zoals hij in het dossier staat.");

    /// <summary>With a first password, and saved.</summary>
    public async Task<Uitkomst> Maak(Accountvraag vraag, string wachtwoord, CancellationToken ct)
    {
        var gebeurtenissen = new List<Gebeurtenis>();
        var nieuw = await Bereid(vraag, gebeurtenissen, ct);
        return nieuw.IsGelukt ? await accounts.Maak(nieuw.Waarde, wachtwoord, Uitvoerder.Spil("account"), gebeurtenissen, ct) : nieuw;
    }

    /// <summary>Without a way in yet, and not yet saved: who calls invites and saves.</summary>
    public async Task<Uitkomst<(Account Account, IReadOnlyList<Gebeurtenis> Gebeurtenissen)>> Begin(Accountvraag vraag, CancellationToken ct)
    {
        var gebeurtenissen = new List<Gebeurtenis>();
        var nieuw = await Bereid(vraag, gebeurtenissen, ct);
        if (!nieuw.IsGelukt)
            return Uitkomst<(Account, IReadOnlyList<Gebeurtenis>)>.Geweigerd(nieuw.Weigeringen);
        var begonnen = await accounts.Begin(nieuw.Waarde);
        if (!begonnen.IsGelukt)
            return Uitkomst<(Account, IReadOnlyList<Gebeurtenis>)>.Geweigerd(begonnen.Weigeringen);
        db.Add(begonnen.Waarde.Account);
        gebeurtenissen.Add(begonnen.Waarde.Gebeurtenis);
        return (begonnen.Waarde.Account, gebeurtenissen);
    }

    private async Task<Uitkomst<Nieuwaccount>> Bereid(Accountvraag vraag, List<Gebeurtenis> gebeurtenissen, CancellationToken ct)
    {
        var organisatie = await Organisatie(vraag.Organisatie, gebeurtenissen, ct);
        if (!organisatie.IsGelukt)
            return Uitkomst<Nieuwaccount>.Geweigerd(organisatie.Weigeringen);
        var werkgever = organisatie.Waarde;
        var persoon = vraag.Rol.IsBurger()
            ? await Zoek(vraag, ct)
            : Nieuw(vraag.Naam, werkgever.Id, gebeurtenissen);
        return persoon.IsGelukt
            ? new Nieuwaccount(vraag.Email, vraag.Naam, vraag.Rol, werkgever.Naam) { PersoonId = persoon.Waarde, OrganisatieId = werkgever.Id }
            : Uitkomst<Nieuwaccount>.Geweigerd(persoon.Weigeringen);
    }

    private sealed record Werkgever(OrganisatieId? Id, string Naam);

    private async Task<Uitkomst<Werkgever>> Organisatie(string naam, List<Gebeurtenis> gebeurtenissen, CancellationToken ct)
    {
        naam = Tekst.EenRegel(naam);
        if (naam.Length == 0)
            return new Werkgever(null, "");
        if (await db.Set<Organisatie>().SingleOrDefaultAsync(o => o.Naam == naam, ct) is { } bestaand)
            return new Werkgever(bestaand.Id, bestaand.Naam);

        var gemaakt = Dossier.Domein.Organisaties.Organisatie.Maak(naam, Organisatiesoort.Anders, kernpartner: true);
        if (!gemaakt.IsGelukt)
            return Uitkomst<Werkgever>.Geweigerd(gemaakt.Weigeringen);
        db.Add(gemaakt.Waarde.Nieuw);
        gebeurtenissen.Add(gemaakt.Waarde.Gebeurtenis);
        return new Werkgever(gemaakt.Waarde.Nieuw.Id, naam);
    }

    private Uitkomst<PersoonId> Nieuw(string naam, OrganisatieId? organisatie, List<Gebeurtenis> gebeurtenissen)
    {
        var delen = naam.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var gemaakt = Persoon.Maak(new(delen.ElementAtOrDefault(0), null, delen.ElementAtOrDefault(1), OrganisatieId: organisatie), klok.Vandaag());
        if (!gemaakt.IsGelukt)
            return Uitkomst<PersoonId>.Geweigerd(gemaakt.Weigeringen);
        db.Add(gemaakt.Waarde.Nieuw);
        gebeurtenissen.Add(gemaakt.Waarde.Gebeurtenis);
        return gemaakt.Waarde.Nieuw.Id;
    }

    private async Task<Uitkomst<PersoonId>> Zoek(Accountvraag vraag, CancellationToken ct)
    {
        if (vraag.Dossier is not { } id)
            return DossierNodig.Weiger();
        var betrokken = await db.Set<Inwonerdossier>().Where(d => d.Id == id).SelectMany(d => d.Betrokkenen.Select(b => b.PersoonId)).ToListAsync(ct);
        var sleutel = Tekst.Zoekvorm(vraag.Naam);
        var persoon = await db.Set<Persoon>().Where(p => betrokken.Contains(p.Id) && p.Zoeksleutel == sleutel).Select(p => (PersoonId?)p.Id).FirstOrDefaultAsync(ct);
        return persoon is { } gevonden ? gevonden : NietInDossier.Weiger();
    }
}
