using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Bewaren;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Bestanden;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Lezen;
using Spil.Platform.Post;
using Bijlage = Spil.Dossier.Domein.Bijlagen.Bijlage;
using Spil.Platform.Schrijven;
using Spil.TestSupport;

namespace Spil.Database.Tests.Bewaren;

/// <summary>Plants words wherever Spil can keep them, destroys a dossier, and looks in every column of every table for what is left.</summary>
internal static class Vernietigproef
{
    public const string Geplant = "Kwetterveld";

    private static readonly DateTimeOffset Nu = TimeProvider.System.GetUtcNow();

    public static Task<DossierId> Dossier(this Testdiensten diensten, string voornaam) => diensten.MetDb(db => db.Set<Inwonerdossier>()
        .Where(d => db.Set<Persoon>().Any(p => p.Id == d.InwonerId && p.Naam.Voornaam == voornaam)).Select(d => d.Id).SingleAsync());

    /// <summary>What hangs beside the rows of a dossier: a file, a half-filled form of a colleague, a mail, and lines of both logs.</summary>
    public static Task Plant(this Testdiensten diensten, DossierId dossier) => diensten.In(async s =>
    {
        var (db, opslag) = (s.GetRequiredService<AppDbContext>(), s.GetRequiredService<Opslag>());
        var inwoner = await db.Set<Inwonerdossier>().Where(d => d.Id == dossier).Select(d => d.InwonerId).SingleAsync();
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.PersoonId == inwoner);
        var marjan = await db.Set<Account>().SingleAsync(a => a.Demonaam == "casusregisseur");
        var traject = await db.Set<Traject>().Where(t => t.DossierId == dossier).Select(t => t.Id).FirstAsync();
        await s.GetRequiredService<Conceptbewaring>().Bewaar(new(marjan.Id), $"/trajecten/{traject}/voorstellen/nieuw", Formulier(), default);
        var inhoud = System.Text.Encoding.UTF8.GetBytes(Geplant + dossier);
        var merk = Bestandsmerk.Van(inhoud);
        await s.GetRequiredService<IBestandsopslag>().Bewaar(merk, new MemoryStream(inhoud), default);
        var bijlage = Bijlage.Voeg(dossier, null, $"Brief van {Geplant}", [Gegevenssoort.Contact], new(Geplant + ".pdf", Bestandssoort.Pdf, inhoud.Length, merk), Geplant, Nu).Waarde;
        db.Add(bijlage.Nieuw);
        if (account is not null)
            s.GetRequiredService<Postbus>().Schrijf(account.Email!, "Bericht", $"Hallo {Geplant}");
        await opslag.Opslaan(new Wijziging(new(new(account?.Id ?? marjan.Id), account is null ? "Marjan de Boer" : Geplant, "Inwoner"), Nu, $"Bestand {Geplant} erbij", dossier, bijlage.Gebeurtenis));
        var log = s.GetRequiredService<Inzagelog>();
        await log.Schrijf(new Inzageregel(Nu) { Gebeurtenis = $"het bestand Brief van {Geplant}", Naam = "Marjan de Boer", AccountId = new(marjan.Id), Toegestaan = true, DossierId = dossier }, default);
        if (account is not null)
            await log.Schrijf(new Inzageregel(Nu) { Gebeurtenis = "mijn spil", Naam = Geplant, AccountId = new(account.Id), Toegestaan = true }, default);
        return true;
    });

    /// <summary>Every text in the dossier that tells of whom it was: who somebody is, and sentences that stand in no other dossier.</summary>
    public static Task<List<string>> Woorden(this Testdiensten diensten, DossierId dossier) => diensten.MetDb(async db =>
    {
        var persoon = await db.Set<Persoon>().AsNoTracking().SingleAsync(p => db.Set<Inwonerdossier>().Any(d => d.Id == dossier && d.InwonerId == p.Id));
        List<string> wie = [Geplant, persoon.Telefoon, persoon.Email, persoon.Bsn?.Voluit() ?? "", $"{dossier}", $"{persoon.Id}", .. await db.Set<Account>().Where(a => a.PersoonId == persoon.Id).Select(a => a.Email!).ToListAsync()];
        var eigen = (await Teksten(db, d => d == dossier)).Append(persoon.Naam.Volledig).Append(persoon.Zoeksleutel);
        // The demo people borrow short answers from each other, and write about who helps them; those stay.
        var blijft = string.Join('\n', [.. await Teksten(db, d => d != dossier), .. (await db.Set<Persoon>().AsNoTracking().Where(p => p.Id != persoon.Id && (p.OrganisatieId != null || db.Set<Account>().Any(a => a.PersoonId == p.Id))).ToListAsync())
            .Select(p => $"{p.Naam.Volledig}\n{p.Zoeksleutel}"), .. await db.Set<Spil.Dossier.Domein.Organisaties.Organisatie>().Select(o => o.Naam).ToListAsync()]);
        return (List<string>)[.. wie.Concat(eigen.Where(w => w.Contains(' ', StringComparison.Ordinal) && !blijft.Contains(w, StringComparison.OrdinalIgnoreCase))).Where(w => w.Length > 8).Distinct()];
    });

    private static async Task<List<string>> Teksten(AppDbContext db, Func<DossierId, bool> van)
    {
        var documenten = (await db.Set<Document>().Select(d => new { d.DossierId, d.Id, Teksten = d.Versies.SelectMany(v => v.Antwoorden).Select(a => a.Tekst).ToList() }).AsSplitQuery().ToListAsync()).Where(d => van(d.DossierId));
        var metingen = (await db.Set<Meting>().AsNoTracking().Include(m => m.Beelden).ToListAsync()).Where(m => van(m.DossierId)).SelectMany(m => m.Beelden);
        var voorstellen = (await db.Set<Voorstel>().AsNoTracking().Include(v => v.Versies).ToListAsync()).Where(v => van(v.DossierId)).SelectMany(v => v.Versies);
        var trajecten = (await db.Set<Traject>().AsNoTracking().ToListAsync()).Where(t => van(t.DossierId));
        return [.. documenten.SelectMany(d => d.Teksten), .. metingen.SelectMany(b => new[] { b.Goed, b.Mist, b.Erbij }), .. voorstellen.Select(v => v.Inhoud.Tekst), .. trajecten.Select(t => t.Motto)];
    }

    /// <summary>Destroys as the page does: proposal and confirmation were had.</summary>
    public static Task<Vernietigingsverklaring> Vernietig(this Testdiensten diensten, Wisopdracht opdracht, bool cijfers = false, bool metNawerk = true) => diensten.In(async s =>
    {
        var verklaring = Vernietigingsverklaring.Maak("een heel dossier", "Proef", "Wmo 2015 art. 5.3.4", cijfers, "Fleur", "Hanna", Nu.Datum());
        s.GetRequiredService<Dossierwisser>().BijOpslaan(opdracht, verklaring);
        var uit = await s.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("proef"), Nu, "Vernietigd", null, new Vernietigd(verklaring.Id, verklaring.Omvang, verklaring.Grond)));
        if (uit != Opslagresultaat.Opgeslagen)
            throw new InvalidOperationException(uit.ToString());
        if (metNawerk)
            await s.GetRequiredService<Nawerk>().Doe(default);
        return verklaring;
    });

    /// <summary>Where one of the words still stands: "table.column: word".</summary>
    public static Task<List<string>> Zoek(this Testdiensten diensten, IReadOnlyCollection<string> woorden) => diensten.In(async s =>
    {
        List<string> gevonden = [];
        foreach (DbContext db in new DbContext[] { s.GetRequiredService<AppDbContext>(), s.GetRequiredService<LogContext>() })
        {
            foreach (var tabel in db.Model.GetRelationalModel().Tables)
                gevonden.AddRange(await Zoek(db, tabel.Name, woorden));
        }

        return gevonden;
    });

    /// <summary>What the check of both chains says; empty when they hold.</summary>
    public static Task<string> Breuk(this Testdiensten diensten) => diensten.In(async s =>
    {
        var (app, log) = (s.GetRequiredService<AppDbContext>(), s.GetRequiredService<LogContext>());
        var wijzigingen = await Wiscontrole.Voeg<Wijzigingsregel>(await Kettingcontrole.Loop<Wijzigingsregel>(app, null, default), app, app, default);
        var inzagen = await Wiscontrole.Voeg<Inzageregel>(await Kettingcontrole.Loop<Inzageregel>(log, null, default), app, log, default);
        return (wijzigingen.Breuk ?? "") + (inzagen.Breuk ?? "");
    });

    public static Task<Bewaarbeeld> Beeld(this Testdiensten diensten, DossierId dossier) => diensten.In(s => s.GetRequiredService<Bewaarboek>().Van(dossier, default));

    private static async Task<List<string>> Zoek(DbContext db, string tabel, IReadOnlyCollection<string> woorden)
    {
        await db.Database.OpenConnectionAsync();
        await using var opdracht = db.Database.GetDbConnection().CreateCommand();
        opdracht.CommandText = $"SELECT * FROM \"{tabel}\"";
        await using var lezer = await opdracht.ExecuteReaderAsync(CommandBehavior.Default);
        List<string> gevonden = [];
        while (await lezer.ReadAsync())
        {
            for (var i = 0; i < lezer.FieldCount; i++)
            {
                var tekst = lezer.GetValue(i) switch { string t => t, Guid g => g.ToString().ToUpperInvariant(), byte[] b => System.Text.Encoding.UTF8.GetString(b), _ => "" };
                gevonden.AddRange(woorden.Where(w => tekst.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{tabel}.{lezer.GetName(i)}: {w}"));
            }
        }

        return gevonden;
    }

    private static Microsoft.AspNetCore.Http.FormCollection Formulier() => new(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["Invoer.Tekst"] = Geplant });
}
