using System.Globalization;
using Spil.Dossier.Domein.Documenten;
using Spil.Kern;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Tekenen;

/// <summary>Signing, on Mijn werk: what is asked of oneself, and who of the people around one's inwoners did not sign yet.</summary>
internal sealed class Tekenwerk(Tekenverzoeken verzoeken, TimeProvider klok) : IWerkbron
{
    private const int Hoogstens = 5;
    private const int LangeTijd = 14;

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct)
    {
        var delen = new List<Werkdeel>();
        if (await verzoeken.VanMij(ct) is { Count: > 0 } mijn)
            delen.Add(new("Jij tekent", [.. mijn.Take(Hoogstens).Select(Mijn)], "", "/tekenen", "Alles wat jij tekent"));
        if (await verzoeken.VanAnderen(ct) is { Count: > 0 } anderen)
            delen.Add(new("Nog niet getekend", [.. anderen.Take(Hoogstens).Select(Ander)], "", "/tekenen", "Alles wat nog niet is getekend"));
        return delen;
    }

    private Werkitem Mijn(Tekenverzoek v) => new(v.Titel, Sleutel(v), v.Pad, $"Over {v.Inwoner.Volledig}", Dringend.NuNodig, v.Herinnerd is null ? "Teken" : "Herinnering", "Lees de tekst en teken, of zeg waarom je niet tekent.",
        $"sinds {v.Sinds.Datum().InZin(klok.Vandaag())}", "", null, []);

    private Werkitem Ander(Tekenverzoek v)
    {
        var dagen = klok.Vandaag().DayNumber - v.Sinds.Datum().DayNumber;
        var (dringend, pil) = v.Stand == Tekenstand.Geweigerd ? (Dringend.TeLaat, "Tekent niet") : dagen >= LangeTijd ? (Dringend.TeLaat, "Wacht lang") : (Dringend.NuNodig, "Wacht");
        return new(v.Wie, Sleutel(v), v.Overzicht, $"{v.Titel} · {v.Inwoner.Volledig}", dringend, pil, Tekenwoorden.Wacht(v, dagen), $"sinds {v.Sinds.Datum().InZin(klok.Vandaag())}", "", null, []);
    }

    private static string Sleutel(Tekenverzoek v) => v.Sinds.ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>Signing, on Mijn Spil.</summary>
internal sealed class Mijntekenwerk(Tekenverzoeken verzoeken) : IMijnbron
{
    public async Task<IReadOnlyList<Mijnverzoek>> Haal(CancellationToken ct) =>
        [.. (await verzoeken.VanMij(ct)).Select(v => new Mijnverzoek(v.Titel, (v.Herinnerd is null ? "" : "Dit is een herinnering. ") + "Lees de tekst rustig. Daarna kies je: wel of niet tekenen.", v.Pad, "Lees en teken"))];
}
