using Spil.Herstel.Domein.Schijven;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Schijven.Invullen;

/// <summary>One voice on one area, as it is typed.</summary>
public sealed class Beeldformulier
{
    // Not an answer, so that the domain refuses it at its field.
    private const Tekort Onleesbaar = (Tekort)int.MinValue;

    public int? Cijfer { get; set; }

    public string? Tekort { get; set; }

    public string? Goed { get; set; }

    public string? Mist { get; set; }

    public string? Erbij { get; set; }

    public bool WilErover { get; set; }

    /// <summary>"These are the words of the inwoner": said by who fills in together.</summary>
    public bool Samen { get; set; }

    /// <summary>The version that was on the screen; 0 when there was none.</summary>
    public int GelezenVersie { get; set; }

    /// <summary>Puts what is stored on the screen; nothing is chosen when there is nothing yet.</summary>
    public void Toon(Beeld? beeld)
    {
        (Cijfer, Goed, Mist, Erbij) = (beeld?.Cijfer, beeld?.Goed, beeld?.Mist, beeld?.Erbij);
        Tekort = beeld?.Tekort.ToString();
        (WilErover, GelezenVersie) = (beeld?.WilErover == true, beeld?.Versie ?? 0);
    }

    public Beeldinvoer AlsInvoer(Leefgebied gebied, Beeldrol rol, PersoonId van, bool samen) => new(gebied, rol, van, Cijfer,
        string.IsNullOrEmpty(Tekort) ? Domein.Schijven.Tekort.Onbekend
            : Enum.TryParse<Tekort>(Tekort, out var tekort) ? tekort : Onleesbaar,
        Goed, Mist, Erbij, WilErover, samen, GelezenVersie);
}
