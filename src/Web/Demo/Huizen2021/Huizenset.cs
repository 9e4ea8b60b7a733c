using Microsoft.EntityFrameworkCore;
using Spil.Beleid.Cijfers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Demo.Huizen2021;

/// <summary>
/// <c>voorbeeld --set huizen-2021</c>: a population that behaves like the memo of Huizen of May 2021. Its days lie in the past and never move.
/// </summary>
internal static class Huizenset
{
    public const string Code = "huizen-2021";

    /// <summary>Loads the set; false when it was there already.</summary>
    public static async Task<bool> Laad(IServiceProvider diensten, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (await IsGeladen(db, ct)) return false;

        List<Gevolgd> vooraf = [];
        var omgeving = await Omgeving(db, vooraf, ct);
        var bevolking = new Bevolking(omgeving);
        bevolking.Maak();
        db.AddRange(bevolking.Nieuw);
        var klok = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        var wijzigingen = Wijziging.PerDossier(Uitvoerder.Spil("voorbeeld"), klok.GetUtcNow(), "Voorbeeldset Huizen 2021 geladen", vooraf.Concat(bevolking.Gebeurd));
        var resultaat = await scope.ServiceProvider.GetRequiredService<Opslag>().OpslaanAlles(wijzigingen, ct: ct);
        if (resultaat == Opslagresultaat.Opgeslagen)
        {
            db.ChangeTracker.Clear();
            await scope.ServiceProvider.GetRequiredService<Cijferboek>().WerkBij(ct);
            return true;
        }
        // Another process was first. When it was something else, that must be heard.
        return await IsGeladen(db, ct) ? false : throw new InvalidOperationException($"The set {Code} was not saved: {resultaat}.");
    }

    private static Task<bool> IsGeladen(AppDbContext db, CancellationToken ct)
    {
        var eerste = Namen.Eerste;
        return db.Set<Persoon>().AnyAsync(p => p.Bsn == eerste, ct);
    }

    private static async Task<Omgeving> Omgeving(AppDbContext db, List<Gevolgd> vooraf, CancellationToken ct)
    {
        var gemeente = await Organisatie(db, vooraf, "Gemeente Huizen", Organisatiesoort.Gemeente, ct);
        var aanbieder = await Organisatie(db, vooraf, "Thuiszorg De Gouden Draad", Organisatiesoort.Huishoudhulp, ct);
        var (consulent, jurist) = (Medewerker("Anneke", "Wmo-consulent"), Medewerker("Roelof", "jurist bezwaar"));
        Account(consulent);
        return new(gemeente, aanbieder, consulent, jurist, await Kader(db, vooraf, ct));

        // Signs in as the other demo people do, and has the herindicaties of the set in her list.
        void Account(Persoon persoon)
        {
            const string email = "anneke@voorbeeld.nl";
            var account = new Account
            {
                Naam = persoon.Naam.Volledig, Rol = Rol.Consulent, PersoonId = persoon.Id, OrganisatieId = gemeente.Id, Organisatienaam = gemeente.Naam, Demonaam = "anneke", Email = email, UserName = email,
                NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant(), EmailConfirmed = true, LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            db.Add(account);
            vooraf.Add(new(null, new AccountGemaakt(new(account.Id), account.Naam, account.Rol.ToString())));
        }

        Persoon Medewerker(string voornaam, string functie)
        {
            var gemaakt = Persoon.Maak(new(voornaam, "", "Westerveld", OrganisatieId: gemeente.Id, Functie: functie), Bevolking.Peildatum).Waarde;
            db.Add(gemaakt.Nieuw);
            vooraf.Add(new(null, gemaakt.Gebeurtenis));
            return gemaakt.Nieuw;
        }
    }

    private static async Task<Organisatie> Organisatie(AppDbContext db, List<Gevolgd> vooraf, string naam, Organisatiesoort soort, CancellationToken ct)
    {
        if (await db.Set<Organisatie>().FirstOrDefaultAsync(o => o.Naam == naam, ct) is { } bestaat) return bestaat;
        var gemaakt = Dossier.Domein.Organisaties.Organisatie.Maak(naam, soort, soort == Organisatiesoort.Gemeente).Waarde;
        db.Add(gemaakt.Nieuw);
        vooraf.Add(new(null, gemaakt.Gebeurtenis));
        return gemaakt.Nieuw;
    }

    // A decision rests on norms that were adopted. It is no real policy decision, and says so.
    private static async Task<Normenkader> Kader(AppDbContext db, List<Gevolgd> vooraf, CancellationToken ct)
    {
        var kader = Ingebouwdenormenkaders.Hbel2021;
        var uitgave = await db.Set<Normenkaderuitgave>().FirstOrDefaultAsync(u => u.Code == kader.Code && u.Nummer == kader.Versie, ct);
        if (uitgave is null) db.Add(uitgave = Normenkaderuitgave.Ingebouwd(kader, Ingebouwdenormenkaders.Bestand(kader.Code)!, "Spil (voorbeeld)", Kern.Tijd.Begin(new(2020, 12, 15))));
        if (uitgave.VastgesteldOp is null)
            vooraf.Add(new(null, uitgave.StelVast(kader, new([.. kader.Uitgangspunten.Select(u => u.Code)], "Voorbeeld, geen echt besluit", new(2020, 12, 15), new(2021, 1, 1)), "Spil (voorbeeld)", Kern.Tijd.Begin(new(2020, 12, 15))).Waarde));
        return uitgave.Met(kader);
    }
}
