using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Spoed;
using Spil.Wmo.Herindicaties;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Werk;

/// <summary>The consulent's part of Mijn werk: overdue on top, with the days that are left; and what nobody took up.</summary>
internal sealed class Wmowerk(Meldlijst lijst, Meeleeslijst meelezen, AppDbContext db, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private const int Hoogstens = 10;

    public async Task<IReadOnlyList<Werkitem>> Mensen(CancellationToken ct) =>
        Ik is { } ik ? await MetSpoed(await lijst.Mijn(ik, klok.Vandaag(), ct), ct) : [];

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct) => Ik is not { } ik ? []
        : [.. await meelezen.Haal(ik, klok.Vandaag(), ct), new("Nog niet opgepakt", [.. (await lijst.Nieuw(ik, klok.Vandaag(), ct)).Take(Hoogstens).Select(r => Item(r, "/wmo/meldingen"))], "Elke melding is opgepakt.", "/wmo/meldingen?toon=team", "Alle meldingen van het team")];

    private Gebruiker? Ik => http.Wie() is { Rol: Rol.Consulent, Persoon: not null } ik ? ik : null;

    private async Task<IReadOnlyList<Werkitem>> MetSpoed(IReadOnlyList<Meldrij> rijen, CancellationToken ct)
    {
        var (ids, vandaag) = (rijen.Select(r => r.Melding.Id).ToList(), klok.Vandaag());
        var spoed = (await db.Set<Spoedvoorziening>().AsNoTracking().Where(s => ids.Contains(s.MeldingId) && s.Tot >= vandaag).ToListAsync(ct)).ToLookup(s => s.MeldingId);
        return [.. rijen.Select(r => Item(r, r.Pad, spoed[r.Melding.Id].MaxBy(s => s.Tot)))];
    }

    private Werkitem Item(Meldrij rij, string pad, Spoedvoorziening? spoed = null)
    {
        var (m, t, vandaag) = (rij.Melding, rij.Termijn, klok.Vandaag());
        var gesprek = m.AfspraakOp is { } op && op >= vandaag ? op.InLijst(vandaag) : "";
        var dringend = t.Dringend == Dringend.OpKoers && m.Berichten.Any(b => b.GelezenOp is null) ? Dringend.NuNodig : t.Dringend;
        var zin = m.Berichten.Any(b => b.GelezenOp is null) ? "De inwoner zegt dat er iets veranderd is. Lees dat eerst." : $"{t.Zin} {(m.StaatStil is null ? Meldwoorden.Volgende(m) : "")}".TrimEnd();
        if (spoed is not null) zin += $" Tijdelijke hulp tot en met {spoed.Tot.InZin(vandaag)}.";
        // Who has least days left first.
        var volgorde = $"{m.LopendeTermijn?.LaatsteDag ?? DateOnly.MaxValue:yyyy-MM-dd}{rij.Wie.Sorteersleutel}";
        return new(rij.Wie.Volledig, volgorde, pad, m.Stand.Naam(), dringend, t.Pil, zin, gesprek, gesprek.Length > 0 ? $"Gesprek om {Meldwoorden.Uur(m.AfspraakTijd!.Value)} uur" : "", null, []);
    }
}

/// <summary>The inwoner's part of Mijn Spil: how the question stands.</summary>
internal sealed class Mijnwmo(AppDbContext db, TimeProvider klok, IHttpContextAccessor http) : IMijnbron
{
    public async Task<IReadOnlyList<Mijnverzoek>> Haal(CancellationToken ct)
    {
        if (http.Wie() is not { Rol: Rol.Inwoner, Persoon: { } ik }) return [];
        var lopend = await db.Set<Melding>().AsNoTracking().AsSingleQuery().Where(m => m.InwonerId == ik && m.Stand != Meldstand.Gestopt).OrderByDescending(m => m.Id).Take(1).ToListAsync(ct);
        var herindicaties = await db.Set<Herindicatie>().AsNoTracking().Where(h => h.InwonerId == ik && h.AangekondigdOp != null && h.Stand != Herindicatiestand.UitDeRonde).OrderByDescending(h => h.Id).Take(1).ToListAsync(ct);
        return [.. herindicaties.Select(h => new Mijnverzoek($"Hulp bij het huishouden: {Mijnherindicatie.Kop(h).ToLowerInvariant()}", Mijnherindicatie.Nu(h, klok.Vandaag()), $"/mijn/herindicatie/{h.Id}", "Bekijk hoe het gaat")),
            .. lopend.Select(m => new Mijnverzoek($"Hulp bij het huishouden: {Mijnzin.Kop(m).ToLowerInvariant()}", Mijnzin.Nu(m, klok.Vandaag()), $"/mijn/ondersteuning/{m.Id}", "Bekijk jouw vraag"))];
    }
}

/// <summary>The part of the Wmo on the dossier page, for who may see it.</summary>
internal sealed class Wmodossierdeel(AppDbContext db, TimeProvider klok) : IDossierdeelbron
{
    public async Task<IReadOnlyList<Dossierdeel>> Haal(DossierId dossier, IReadOnlyCollection<Gegevenssoort> soorten, CancellationToken ct) => !soorten.Contains(Gegevenssoort.Ondersteuning) ? []
        : [.. (await db.Set<Melding>().AsNoTracking().AsSingleQuery().Where(m => m.DossierId == dossier).OrderByDescending(m => m.Id).Take(1).ToListAsync(ct))
            .Select(m => new Dossierdeel("Hulp bij het huishouden", $"{m.Stand.Naam()}. {Meldwoorden.Termijn(m, klok.Vandaag()).Zin}", $"/mijn/ondersteuning/{m.Id}", "Naar de vraag om hulp", null))];
}
