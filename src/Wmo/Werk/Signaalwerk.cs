using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Signalen;

namespace Spil.Wmo.Werk;

/// <summary>Signals on Mijn werk, and whose contact of once in two years is due.</summary>
internal sealed class Signaalwerk(Signaallijst signalen, Contactlijst contacten, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private const int Mijn = 100;
    private const int Hoogstens = 10;

    // Who waits longer than this for an answer waits too long.
    private const int Weken = 2;

    public async Task<IReadOnlyList<Werkitem>> Mensen(CancellationToken ct) => Ik is { } ik ? [.. (await signalen.Mijn(ik, Mijn, ct)).Select(r => Item(r, r.Pad))] : [];

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct)
    {
        if (Ik is not { } ik) return [];
        var vandaag = klok.Vandaag();
        return
        [
            new("Signalen om op te pakken", [.. (await signalen.Nieuw(ik, Hoogstens, ct)).Select(r => Item(r, "/wmo/signalen"))], "Elk signaal is opgepakt.", "/wmo/signalen?toon=team", "Alle signalen van het team"),
            new("Contact eens per twee jaar", [.. (await contacten.Haal(ik, vandaag).Take(Hoogstens).ToListAsync(ct)).Select(r => new Werkitem(r.Wie.Volledig, $"{r.Uiterlijk:yyyy-MM-dd}", "/wmo/contacten", "Hulp loopt",
                r.Uiterlijk < vandaag ? Dringend.TeLaat : Dringend.NuNodig, r.Uiterlijk < vandaag ? "Te laat" : $"Vóór {r.Uiterlijk.InZin(vandaag)}", $"Vraag hoe het gaat. {(r.Contact is { } op ? $"Het laatste contact was op {op.InZin(vandaag)}." : "Sinds het besluit was er geen contact.")}", "", "", null, []))],
                "Iedereen met hulp is de laatste twee jaar gesproken.", "/wmo/contacten", "Met wie is contact nodig"),
        ];
    }

    private Gebruiker? Ik => http.Wie() is { Rol: Rol.Consulent, Persoon: not null } ik ? ik : null;

    private Werkitem Item(Signaalrij rij, string pad)
    {
        var (s, vandaag) = (rij.Signaal, klok.Vandaag());
        var (dagen, wacht) = (vandaag.DayNumber - s.GegevenOp.DayNumber, s.Stand == Signaalstand.Gevraagd);
        var dringend = wacht ? Dringend.OpKoers : dagen > Weken * 7 ? Dringend.TeLaat : Dringend.NuNodig;
        return new(rij.Wie.Volledig, $"{s.GegevenOp:yyyy-MM-dd}{rij.Wie.Sorteersleutel}", pad, "Signaal", dringend, wacht ? "Wacht" : dagen == 0 ? "Vandaag gegeven" : $"Wacht {Meldingen.Meldwoorden.Dagen(dagen)}",
            $"{s.Soort.Naam()}, van {Signaalwoorden.Van(s)}. {Signaalwoorden.Volgende(s)}", "", "", null, []);
    }
}
