using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Normenkaders;

namespace Spil.Wmo.Features.Wmo.Normenkaders;

/// <summary>A page about one version of a normenkader.</summary>
public abstract class Normenkaderpagina(Normenkaderboek boek) : SpilPagina
{
    public const string Lijst = "/beheer/normenkaders";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Versie { get; set; }

    public Normenkader Kader { get; private set; } = null!;

    /// <summary>All versions of this code, the newest first.</summary>
    public IReadOnlyList<Normenkader> Versies { get; private set; } = [];

    public string Hier => $"{Lijst}/{Code}/{Versie}";

    /// <summary>Which version a new one is compared with: the one before it.</summary>
    public Normenkader? Vorige => Versies.Where(k => k.Versie < Versie).MaxBy(k => k.Versie);

    protected async Task<bool> Haal()
    {
        Versies = [.. (await boek.Alle(Stop)).Where(k => k.Code == Code)];
        Kader = Versies.FirstOrDefault(k => k.Versie == Versie)!;
        return Kader is not null;
    }
}

/// <summary>Words of these pages.</summary>
public static class Normwoorden
{
    public static string Stand(Normenkader kader, DateOnly vandaag) => kader.Vaststelling switch
    {
        _ when kader.IsVoorbeeld => "Voorbeeld zonder bron: geen besluiten",
        null => "Nog niet vastgesteld",
        var besluit when vandaag < besluit.Vanaf => $"Vastgesteld, telt vanaf {Spil.Kern.Datumtekst.InWoorden(besluit.Vanaf)}",
        _ when kader.BezwarenVoorBesluit(vandaag).Count == 0 => "Vastgesteld",
        _ => "Vastgesteld, geldt nu niet",
    };

    public static string Soort(Normsoort soort) => soort switch { Normsoort.Basis => "Basis", Normsoort.Minder => "Minder", Normsoort.Meer => "Meer", _ => "Per stuk" };
}
