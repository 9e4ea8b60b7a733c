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
    /// <summary>Who was asked to read along, the last one first.</summary>
    public async Task<IReadOnlyList<Meeleesverzoek>> Haal(BesluitId besluit, CancellationToken ct) => await db.Set<Meeleesverzoek>().Where(v => v.BesluitId == besluit).OrderByDescending(v => v.Id).ToListAsync(ct);

    /// <summary>How it stands.</summary>
    /// <param name="besluit">The decision, a draft.</param>
    /// <param name="ik">Who looks.</param>
    /// <param name="zaakpad">Address of the case.</param>
    /// <param name="nu">Now.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Meeleesbeeld> Laad(Besluit besluit, Gebruiker ik, string zaakpad, DateTimeOffset nu, CancellationToken ct) =>
        new(besluit, ik, zaakpad, await Haal(besluit.Id, ct), Optie.Van(await Collegalijst.Haal(db, ik, nu, ct), c => c.Persoon, c => c.Naam), instellingen.Meeleesdagen, nu.Datum());

    /// <summary>Asks a colleague, who comes in for as long as that takes.</summary>
    public async Task<Uitkomst<Meeleesstap>?> Vraag(Meeleesbeeld beeld, string? lezer, string? vraag, CancellationToken ct)
    {
        var (ik, gekozen) = (beeld.Ik, beeld.Collegas.FirstOrDefault(c => c.Waarde == lezer));
        var gevraagd = Meeleesverzoek.Doe(beeld.Besluit, new(ik.Ik, ik.Naam), gekozen is null ? null : new(new(Guid.Parse(gekozen.Waarde)), gekozen.Tekst), vraag, beeld.Dagen, beeld.Verzoeken, beeld.Dag);
        if (!gevraagd.IsGelukt) return Uitkomst<Meeleesstap>.Geweigerd(gevraagd.Weigeringen);
        var (verzoek, gebeurd) = gevraagd.Waarde;
        db.Add(verzoek);
        List<Gebeurtenis> alles = [gebeurd];
        var dossier = await Dossier(verzoek, ct);
        // Who guides the case with the asker needs no way in.
        if (!dossier.Betrokkenen.Any(b => b.PersoonId == verzoek.LezerId && b.Rol == Betrokkenheid.Consulent && b.KomtOfGeldt(beeld.Dag)))
        {
            alles.Add(dossier.BetrekConsulent(verzoek.LezerId, $"{ik.Organisatienaam}, leest een besluit mee", beeld.Dag, ik.Naam, verzoek.Tot).Waarde);
            verzoek.Geef(dossier.Betrokkenen[^1].Id);
        }

        return new Meeleesstap("Collega gevraagd om mee te lezen", beeld.Briefpad, $"{verzoek.Lezer} ziet jouw vraag op Mijn werk.", alles);
    }

    /// <summary>Who was asked answers; null for everybody else.</summary>
    public async Task<Uitkomst<Meeleesstap>?> Antwoord(Meeleesbeeld beeld, bool? goed, string? opmerking, int gelezenVersie, CancellationToken ct)
    {
        if (beeld.Lopend is not { } open || !beeld.IkLees) return null;
        var antwoord = open.Antwoord(beeld.Besluit, beeld.Ik.Ik, goed, opmerking, gelezenVersie, beeld.Dag);
        return antwoord.IsGelukt ? new Meeleesstap("Besluit meegelezen", "/werk", $"{open.Vrager} ziet jouw antwoord. Je kunt nu niet meer in dit dossier.", [.. antwoord.Waarde, .. await Sluit(open, beeld.Dag, ct)])
            : Uitkomst<Meeleesstap>.Geweigerd(antwoord.Weigeringen);
    }

    /// <summary>The question is taken back; null for who was asked, and when there is none.</summary>
    public async Task<Uitkomst<Meeleesstap>?> TrekIn(Meeleesbeeld beeld, CancellationToken ct)
    {
        if (beeld.Lopend is not { } open || beeld.IkLees) return null;
        var ingetrokken = open.TrekIn(beeld.Dag);
        return ingetrokken.IsGelukt ? new Meeleesstap("Vraag om mee te lezen ingetrokken", beeld.Pad, "Ingetrokken. Je kunt nu een ander vragen.", [ingetrokken.Waarde, .. await Sluit(open, beeld.Dag, ct)])
            : Uitkomst<Meeleesstap>.Geweigerd(ingetrokken.Weigeringen);
    }

    private async Task<IReadOnlyList<Gebeurtenis>> Sluit(Meeleesverzoek verzoek, DateOnly vandaag, CancellationToken ct) =>
        verzoek.BetrokkeneId is { } id && (await Dossier(verzoek, ct)).Beeindig(id, vandaag).Probeer(out var einde) ? [einde] : [];

    private Task<Inwonerdossier> Dossier(Meeleesverzoek verzoek, CancellationToken ct) => db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == verzoek.DossierId, ct);
}

/// <summary>How reading along with a draft stands.</summary>
public sealed record Meeleesbeeld(Besluit Besluit, Gebruiker Ik, string Zaakpad, IReadOnlyList<Meeleesverzoek> Verzoeken, IReadOnlyList<Optie> Collegas, int Dagen, DateOnly Dag)
{
    /// <summary>What waits for an answer; null when nothing does.</summary>
    public Meeleesverzoek? Lopend => Verzoeken.FirstOrDefault(v => v.IsOpen(Dag));

    /// <summary>Who looks was asked.</summary>
    public bool IkLees => Lopend?.LezerId == Ik.Ik;

    public string Pad => Zaakpad + "/besluit/meelezen";

    public string Briefpad => Zaakpad + "/besluit/brief";
}

/// <summary>A step that was taken and is about to be kept: why, where one goes on, what is said, and what happened.</summary>
public sealed record Meeleesstap(string Waarom, string Naar, string Melding, IReadOnlyList<Gebeurtenis> Gebeurd);
