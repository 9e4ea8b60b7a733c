using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Lezen;
using Spil.Platform.Schrijven;

namespace Spil.Herstel.Verslagen;

/// <summary>What a link opens: the minutes, the meeting, for whom, and what that person may see.</summary>
public sealed record Verslaglezer(Verslag Verslag, Overleg Overleg, Genodigde Wie, Ontvanger Ontvanger, Verslagzicht Zicht);

/// <summary>
/// The door for who has a link to the minutes. An unknown link, one that is over or was stopped, and one of somebody who may see nothing any more
/// (no promise, no consent, a closed dossier) get the same answer: nothing.
/// </summary>
public sealed class Verslagdeur(AppDbContext db, Opslag opslag, Inzagelog log, Verzoek verzoek, TimeProvider klok)
{
    private static readonly Uitvoerder Onbekend = new(null, "iemand met de link", "ontvanger van een verslag");

    public async Task<Verslaglezer?> Zoek(string link, CancellationToken ct)
    {
        var (afdruk, nu) = (Linkcode.AfdrukVan(link), klok.GetUtcNow());
        if (await db.Set<Verslag>().Heel().SingleOrDefaultAsync(v => v.Ontvangers.Any(o => o.Linkafdruk == afdruk), ct) is not { } verslag) return null;
        var ontvanger = verslag.Ontvangers.Single(o => o.Linkafdruk == afdruk);
        if (!ontvanger.LinkWerkt(nu)) return null;
        var overleg = await db.Set<Overleg>().AsNoTracking().Geheel().SingleAsync(o => o.Id == verslag.OverlegId, ct);
        if (overleg.Zoek(ontvanger.GenodigdeId) is not { } wie) return null;
        var traject = await db.Set<Traject>().AsNoTracking().SingleAsync(t => t.Id == overleg.TrajectId, ct);
        var zicht = Verslagzicht.Van(overleg, traject, await db.Zichtdossier(verslag.DossierId, ct), wie, ontvanger.Bereik, nu.Datum());
        return zicht.Krijgt ? new(verslag, overleg, wie, ontvanger, zicht) : null;
    }

    /// <summary>Lets somebody do something by the link and saves it, again when somebody else was first.</summary>
    /// <param name="link">The code in the address.</param>
    /// <param name="waarom">For the log.</param>
    /// <param name="naar">Where to go on; empty when the same form with other words is another try.</param>
    /// <param name="daad">Asks the domain.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task<Uitkomst<T>> Doe<T>(string link, string waarom, string naar, Func<Verslaglezer, Uitkomst<T>> daad, CancellationToken ct) where T : Gebeurtenis
    {
        if (naar.Length == 0) verzoek.Vergeet();
        return opslag.Herhaal(() => Zoek(link, ct), daad, (lezer, gebeurd) => new Wijziging(Onbekend, klok.GetUtcNow(), waarom, lezer.Verslag.DossierId, gebeurd),
            Verslagregels.GeenLink, naar.Length == 0 ? "/" : naar, ct);
    }

    /// <summary>The inwoner reads who looked by a link, and that somebody tried with a wrong code.</summary>
    public Task Log(Verslaglezer lezer, bool bewezen, char actie, CancellationToken ct) => log.Schrijf(new Inzageregel(klok.GetUtcNow())
    {
        Naam = bewezen ? lezer.Wie.Naam : "Iemand met de link", Rol = "ontvanger van een verslag", Gebeurtenis = "het verslag van het overleg, met een link", Actie = actie.ToString(), Toegestaan = bewezen,
        Doel = Inzage.Begeleiding, DossierId = lezer.Verslag.DossierId, Onderwerp = $"verslag {lezer.Verslag.Id}", Soorten = bewezen ? string.Join(", ", lezer.Zicht.Soorten.Order()) : "",
        Autorisatie = bewezen, Relatie = bewezen, Toestemming = bewezen,
    }, ct);
}
