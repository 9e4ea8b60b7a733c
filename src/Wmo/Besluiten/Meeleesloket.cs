using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Meelezen;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Besluiten;

/// <summary>Reading along with a decision, whatever it answers. The way into the dossier comes and goes with the question.</summary>
public sealed class Meeleesloket(AppDbContext db, Wmoinstellingen instellingen)
{
    /// <summary>How many days a colleague has.</summary>
    public int Dagen => instellingen.Meeleesdagen;

    /// <summary>Who was asked to read along, the last one first.</summary>
    public async Task<IReadOnlyList<Meeleesverzoek>> Haal(BesluitId besluit, CancellationToken ct) => await db.Set<Meeleesverzoek>().Where(v => v.BesluitId == besluit).OrderByDescending(v => v.Id).ToListAsync(ct);

    /// <summary>Who can be asked.</summary>
    public async Task<IReadOnlyList<Optie>> Collegas(Gebruiker ik, DateTimeOffset nu, CancellationToken ct) => Optie.Van(await Collegalijst.Haal(db, ik, nu, ct), c => c.Persoon, c => c.Naam);

    /// <summary>Asks a colleague, who comes in for as long as that takes.</summary>
    /// <param name="besluit">The decision, a draft.</param>
    /// <param name="vrager">Who asks.</param>
    /// <param name="lezer">Who was chosen; null when nobody was.</param>
    /// <param name="vraag">What to look at.</param>
    /// <param name="eerder">Who was asked before.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Uitkomst<Meeleesvraag>> Vraag(Besluit besluit, Gebruiker vrager, Optie? lezer, string? vraag, IReadOnlyList<Meeleesverzoek> eerder, DateOnly vandaag, CancellationToken ct)
    {
        var gevraagd = Meeleesverzoek.Doe(besluit, new(vrager.Ik, vrager.Naam), lezer is null ? null : new(new(Guid.Parse(lezer.Waarde)), lezer.Tekst), vraag, Dagen, eerder, vandaag);
        if (!gevraagd.IsGelukt) return Uitkomst<Meeleesvraag>.Geweigerd(gevraagd.Weigeringen);
        var (verzoek, gebeurd) = gevraagd.Waarde;
        db.Add(verzoek);
        List<Gebeurtenis> alles = [gebeurd];
        var dossier = await Dossier(verzoek, ct);
        // Who guides the case with the asker needs no way in.
        if (!dossier.Betrokkenen.Any(b => b.PersoonId == verzoek.LezerId && b.Rol == Betrokkenheid.Consulent && b.KomtOfGeldt(vandaag)))
        {
            alles.Add(dossier.BetrekConsulent(verzoek.LezerId, $"{vrager.Organisatienaam}, leest een besluit mee", vandaag, vrager.Naam, verzoek.Tot).Waarde);
            verzoek.Geef(dossier.Betrokkenen[^1].Id);
        }

        return new Meeleesvraag(verzoek, alles);
    }

    /// <summary>Ends the way in that came with a question.</summary>
    public async Task<IReadOnlyList<Gebeurtenis>> Sluit(Meeleesverzoek verzoek, DateOnly vandaag, CancellationToken ct) =>
        verzoek.BetrokkeneId is { } id && (await Dossier(verzoek, ct)).Beeindig(id, vandaag).Probeer(out var einde) ? [einde] : [];

    private Task<Inwonerdossier> Dossier(Meeleesverzoek verzoek, CancellationToken ct) => db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == verzoek.DossierId, ct);
}

/// <summary>A question that is about to be kept, and what happened with it.</summary>
public sealed record Meeleesvraag(Meeleesverzoek Verzoek, IReadOnlyList<Gebeurtenis> Gebeurd);
