using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Bezwaren;
using Spil.Wmo.Domein.Bezwaren;

namespace Spil.Wmo.Werk;

/// <summary>The objections on Mijn werk: one's own by the days that are left, and those that nobody took up.</summary>
internal sealed class Bezwaarwerk(Bezwaarlijst lijst, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private const int Mijn = 100;
    private const int Nieuw = 10;

    public async Task<IReadOnlyList<Werkitem>> Mensen(CancellationToken ct) =>
        Ik is { } ik ? [.. (await lijst.Mijn(ik, Mijn, klok.Vandaag(), ct)).Select(r => Item(r, r.Pad))] : [];

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct) => Ik is not { } ik ? []
        : [new("Bezwaren om op te pakken", [.. (await lijst.Nieuw(ik, Nieuw, klok.Vandaag(), ct)).Select(r => Item(r, "/wmo/bezwaren"))], "Elk bezwaar is opgepakt.", "/wmo/bezwaren?toon=team", "Alle bezwaren van het team")];

    private Gebruiker? Ik => http.Wie() is { Rol: Rol.Consulent, Persoon: not null } ik ? ik : null;

    private Werkitem Item(Bezwaarrij rij, string pad)
    {
        var (b, t, vandaag) = (rij.Bezwaar, rij.Termijn, klok.Vandaag());
        var zitting = b is { HoorzittingOp: { } op, GehoordOp: null } && op >= vandaag ? op.InLijst(vandaag) : "";
        return new(rij.Wie.Volledig, $"{b.BeslisUiterlijk:yyyy-MM-dd}{rij.Wie.Sorteersleutel}", pad, $"Bezwaar, {Bezwaarwoorden.Stand(b).ToLowerInvariant()}", t.Dringend, t.Pil,
            $"{t.Zin} {Bezwaarstap.Van(b, vandaag)?.Zin}".TrimEnd(), zitting, zitting.Length > 0 ? $"Hoorzitting om {Meldingen.Meldwoorden.Uur(b.HoorzittingTijd!.Value)} uur" : "", null, []);
    }
}

/// <summary>The inwoner's part of Mijn Spil: an objection that runs.</summary>
internal sealed class Mijnbezwaar(AppDbContext db, TimeProvider klok, IHttpContextAccessor http) : IMijnbron
{
    public async Task<IReadOnlyList<Mijnverzoek>> Haal(CancellationToken ct)
    {
        if (http.Wie() is not { Rol: Rol.Inwoner, Persoon: { } ik }) return [];
        var lopend = await db.Set<Bezwaar>().AsNoTracking().Where(b => b.InwonerId == ik && b.BeslistOp == null).OrderByDescending(b => b.Id).Take(1).ToListAsync(ct);
        return [.. lopend.Select(b => new Mijnverzoek($"Jouw bezwaar: {Bezwaarzin.Kop(b).ToLowerInvariant()}", Bezwaarzin.Nu(b, klok.Vandaag()), $"/mijn/bezwaren/{b.Id}", "Bekijk jouw bezwaar"))];
    }
}
