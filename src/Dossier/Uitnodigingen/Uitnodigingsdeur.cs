using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Uitnodigingen;

/// <summary>
/// The door for who has a link and is not known here yet. An unknown link, one that was used, is over or was taken back, and one of a
/// dossier that was closed meanwhile get the same answer: nothing.
/// </summary>
public sealed class Uitnodigingsdeur(AppDbContext db, Opslag opslag, Inzagelog log, Verzoek verzoek, TimeProvider klok)
{
    /// <summary>Who acts here before anybody signed in.</summary>
    public static Uitvoerder Onbekend { get; } = new(null, "iemand met de link", "uitgenodigd");

    /// <summary>The invitation of this link, to change; null when it does not work.</summary>
    public async Task<Uitnodiging?> Zoek(string link, CancellationToken ct)
    {
        var (afdruk, nu) = (Linkcode.AfdrukVan(link), klok.GetUtcNow());
        var vandaag = nu.Datum();
        if (await db.Set<Uitnodiging>().SingleOrDefaultAsync(u => u.Afdruk == afdruk, ct) is not { } uitnodiging || !uitnodiging.IsBruikbaar(nu))
            return null;
        return await db.Set<Afscherming>().AnyAsync(a => EF.Property<DossierId>(a, Data.Dossiersleutel.Naam) == uitnodiging.DossierId && a.Vanaf <= vandaag && (a.Tot == null || vandaag < a.Tot), ct)
            ? null : uitnodiging;
    }

    /// <summary>Writes down that somebody looked, so that who invited sees it.</summary>
    public async Task Geopend(Uitnodiging uitnodiging, CancellationToken ct)
    {
        if (uitnodiging.GeopendOp is null)
            await db.Set<Uitnodiging>().Where(u => u.Id == uitnodiging.Id && u.GeopendOp == null).ExecuteUpdateAsync(u => u.SetProperty(x => x.GeopendOp, klok.GetUtcNow()), ct);
    }

    /// <summary>
    /// Lets somebody do something with the invitation and saves it, again when somebody else was first: of many at once every try counts.
    /// </summary>
    /// <returns>What happened; refused when the invitation does not work (any more).</returns>
    public Task<Uitkomst<T>> Doe<T>(string link, string waarom, Func<Uitnodiging, Uitkomst<T>> daad, CancellationToken ct) where T : Gebeurtenis
    {
        // The same form with another code is another try.
        verzoek.Vergeet();
        return opslag.Herhaal(() => Zoek(link, ct), daad, (uitnodiging, gebeurd) => new Wijziging(Onbekend, klok.GetUtcNow(), waarom, uitnodiging.DossierId, gebeurd), Uitnodigingsregels.WerktNiet, ct: ct);
    }

    /// <summary>Name of the inwoner, for who proved to be invited; the look is in the log when this returns.</summary>
    public async Task<Naam> Inwoner(Uitnodiging uitnodiging, Gebruiker? wie, CancellationToken ct)
    {
        await Log(uitnodiging, true, wie, ct);
        return await db.Set<Inwonerdossier>().Where(d => d.Id == uitnodiging.DossierId).Join(db.Set<Persoon>(), d => d.InwonerId, p => p.Id, (_, p) => p.Naam).AsNoTracking().SingleAsync(ct);
    }

    /// <summary>The inwoner reads who proved to be invited, and that somebody tried with a wrong code.</summary>
    public Task Log(Uitnodiging uitnodiging, bool bewezen, Gebruiker? wie, CancellationToken ct) => log.Schrijf(new Inzageregel(klok.GetUtcNow())
    {
        AccountId = wie?.Account, Naam = wie?.Naam ?? (bewezen ? uitnodiging.Naam.Volledig : "Iemand met de link"), Rol = wie?.Rol.Naam() ?? "uitgenodigd", Organisatie = wie?.Organisatienaam ?? "",
        Gebeurtenis = "een uitnodiging", Actie = "R", Toegestaan = bewezen, Doel = "meedoen op uitnodiging", DossierId = uitnodiging.DossierId,
        Onderwerp = $"uitnodiging {uitnodiging.Id}", Autorisatie = bewezen,
    }, ct);
}
