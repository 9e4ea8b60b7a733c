using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>A stem as it is typed. Names as in <see cref="Steminvoer"/>, so that a refusal finds its field.</summary>
public sealed class Stemformulier
{
    /// <summary>The version that was on the screen.</summary>
    public int? Versienummer { get; set; }

    public string? Keuze { get; set; }

    public string? Woord { get; set; }

    /// <summary>Whose stem, when somebody else writes it down.</summary>
    public string? Persoon { get; set; }

    public string? Wijze { get; set; }

    /// <summary>The own stem.</summary>
    public Steminvoer Zelf(PersoonId ik) => new(ik, Versienummer ?? 0, Lees<Stemkeuze>(Keuze), Woord, Stemwijze.Zelf);

    /// <summary>The stem of another. Without a way it counts as one's own, and the domain refuses that.</summary>
    public Steminvoer Namens(PersoonId wie) => new(wie, Versienummer ?? 0, Lees<Stemkeuze>(Keuze), Woord,
        string.IsNullOrEmpty(Wijze) ? Stemwijze.Zelf : Lees<Stemwijze>(Wijze));

    private static T Lees<T>(string? waarde) where T : struct, Enum =>
        Enum.GetValues<T>().Where(v => v.ToString() == waarde).Select(v => (T?)v).FirstOrDefault() ?? (T)Enum.ToObject(typeof(T), -1);
}
