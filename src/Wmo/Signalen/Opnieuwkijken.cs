using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Onderzoeken;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Herindicaties;

namespace Spil.Wmo.Signalen;

/// <summary>Where somebody looks again.</summary>
public sealed record Opnieuwgekeken(string Pad, string Melding, IReadOnlyList<Gebeurtenis> Gebeurd);

/// <summary>
/// Begins the new look that a signal asks for, where it belongs: in what runs already, in the herindicatie whose decision it is about, or in a new melding.
/// </summary>
public sealed class Opnieuwkijken(AppDbContext db)
{
    /// <summary>Begins it, or joins what runs; the page saves.</summary>
    public async Task<Opnieuwgekeken> Begin(Signaal signaal, Gebruiker door, DateOnly vandaag, CancellationToken ct)
    {
        if (await db.Set<Herindicatie>().AsNoTracking().Lopend().FirstOrDefaultAsync(h => h.DossierId == signaal.DossierId, ct) is { } bezig)
            return new($"/wmo/herindicaties/{bezig.Id}", "Afgehandeld. Er loopt al een herindicatie. Het signaal staat daar nu bij.", []);
        if (await db.Set<Melding>().AsSplitQuery().FirstOrDefaultAsync(m => m.InwonerId == signaal.InwonerId && m.Stand != Meldstand.Besloten && m.Stand != Meldstand.Gestopt, ct) is { } loopt)
            return new($"/wmo/meldingen/{loopt.Id}", "Afgehandeld. Het signaal staat nu bij de melding die al liep.", [loopt.MeldVerandering(Woorden(signaal), Signaalwoorden.Van(signaal), vandaag).Waarde]);
        return await Heropen(signaal, door, vandaag, ct) ?? Meld(signaal, door, vandaag);
    }

    /// <summary>Where somebody looks again because of a signal that was handled; null when that is nowhere to be found.</summary>
    public async Task<string?> Waar(Signaal signaal, CancellationToken ct)
    {
        if (await db.Set<Herindicatie>().Where(h => h.DossierId == signaal.DossierId && (h.Stand != Herindicatiestand.UitDeRonde && (h.BeslotenOp == null || h.BeslotenOp >= signaal.AfgehandeldOp)))
            .OrderByDescending(h => h.Id).Select(h => (Guid?)h.Id.Waarde).FirstOrDefaultAsync(ct) is { } herindicatie) return $"/wmo/herindicaties/{herindicatie}";
        return await db.Set<Melding>().IgnoreAutoIncludes().Where(m => m.DossierId == signaal.DossierId).OrderByDescending(m => m.Id).Select(m => (Guid?)m.Id.Waarde).FirstOrDefaultAsync(ct) is { } melding
            ? $"/wmo/meldingen/{melding}" : null;
    }

    // Only what was decided last: after a newer decision on a melding there is nothing to open again.
    private async Task<Opnieuwgekeken?> Heropen(Signaal signaal, Gebruiker door, DateOnly vandaag, CancellationToken ct)
    {
        var laatste = await db.Set<Besluit>().Where(b => b.DossierId == signaal.DossierId && b.VerstuurdOp != null).OrderByDescending(b => b.VerstuurdOp).ThenByDescending(b => b.Id).Select(b => b.HerindicatieId).FirstOrDefaultAsync(ct);
        if (laatste is null || await db.Set<Herindicatie>().SingleAsync(h => h.Id == laatste, ct) is not { KanHeropenen: true } zaak) return null;
        if (await db.Set<Indicatie>().AsNoTracking().AsSingleQuery().SingleOrDefaultAsync(i => i.DossierId == signaal.DossierId, ct) is not { UitgestroomdOp: null } indicatie) return null;
        var heropend = zaak.Heropen(indicatie, new(door.Ik, door.Naam), Woorden(signaal), vandaag).Waarde;
        db.Add(heropend.Nieuw);
        return new($"/wmo/herindicaties/{heropend.Nieuw.Id}", "Afgehandeld. Je bekijkt het besluit na de herindicatie opnieuw.", [heropend.Gebeurtenis]);
    }

    private Opnieuwgekeken Meld(Signaal signaal, Gebruiker door, DateOnly vandaag)
    {
        var relatie = signaal.Relatie.Length > 0 ? signaal.Relatie : "hulp van de aanbieder";
        var gedaan = Melding.Doe(signaal.DossierId, signaal.InwonerId, new(signaal.GemeenteId, Meldwijze.Telefoon, vandaag, Woorden(signaal), signaal.Gever != Signaalgever.Inwoner, signaal.GeverNaam, relatie), vandaag).Waarde;
        var onderzoek = Onderzoek.Begin(gedaan.Nieuw);
        db.AddRange(gedaan.Nieuw, onderzoek.Nieuw);
        return new($"/wmo/meldingen/{gedaan.Nieuw.Id}", "Er is een nieuwe melding begonnen, met wat in het signaal stond.", [gedaan.Gebeurtenis, onderzoek.Gebeurtenis, gedaan.Nieuw.PakOp(door.Ik, door.Naam).Waarde]);
    }

    // What fits in a text of its own: the signal itself comes first.
    private static string Woorden(Signaal signaal)
    {
        var alles = $"{signaal.Soort.Naam()}. {signaal.Wat}\n{signaal.Waarom}";
        return alles.Length > Invoerregels.LangeTekst ? alles[..Invoerregels.LangeTekst] : alles;
    }
}
