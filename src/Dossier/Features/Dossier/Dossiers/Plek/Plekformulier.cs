using Spil.Dossier.Domein.Dossiers;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Dossiers.Plek;

/// <summary>Where somebody stands, as typed. Names as in the domain, so that a refusal finds its field.</summary>
public sealed class Plekformulier
{
    public string? Plek { get; set; }

    public string? Betekenis { get; set; }

    public bool Reserve { get; set; }

    /// <summary>What was there when the page was opened.</summary>
    public string? Gelezen { get; set; }

    public static Plekformulier Van(Betrokkene wie) => new()
    {
        Plek = wie.Plek?.ToString() ?? "", Betekenis = wie.Betekenis, Reserve = wie.IsReserve, Gelezen = Stond(wie),
    };

    public Plekinvoer Als() => new(Enum.TryParse<Kringplek>(Plek, out var plek) && Enum.IsDefined(plek) ? plek : null, Betekenis, Reserve);

    /// <summary>What is stored.</summary>
    public static string Stond(Betrokkene wie) => Schermmerk.Van($"{wie.Plek} {wie.IsReserve} {wie.Betekenis}");
}
