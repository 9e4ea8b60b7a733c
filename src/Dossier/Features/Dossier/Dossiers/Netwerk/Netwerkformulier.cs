using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;

namespace Spil.Dossier.Features.Dossier.Dossiers.Netwerk;

/// <summary>Somebody in the drawing, as typed. Names as in the domain, so that a refusal finds its field.</summary>
public sealed class Netwerkformulier
{
    public string? Naam { get; set; }

    public string? Relatie { get; set; }

    public string? Soort { get; set; }

    public string? Plek { get; set; }

    public string? Betekenis { get; set; }

    /// <summary>The version that was on the screen.</summary>
    public int Gelezen { get; set; }

    public static Netwerkformulier Van(Netwerklid lid) => new()
    {
        Naam = lid.Naam, Relatie = lid.Relatie, Soort = lid.Soort.ToString(), Plek = lid.Plek?.ToString() ?? "", Betekenis = lid.Betekenis, Gelezen = lid.Versie,
    };

    public Netwerkinvoer Als() => new(Naam, Relatie, Kies<Netwerksoort>(Soort), Kies<Kringplek>(Plek), Betekenis);

    private static T? Kies<T>(string? waarde) where T : struct, Enum => Enum.TryParse<T>(waarde, out var keuze) && Enum.IsDefined(keuze) ? keuze : null;
}
