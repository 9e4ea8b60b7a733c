using Spil.NlDesign;
using Spil.Wmo.Domein.Meelezen;

namespace Spil.Wmo.Features.Wmo.Besluiten.Meelezen;

/// <summary>A page on which a colleague is asked to read along, and answers: after a melding, and after a herindicatie.</summary>
public interface IMeeleespagina
{
    Meeleesformulier Invoer { get; }

    IReadOnlyList<Meeleesverzoek> Verzoeken { get; }

    IReadOnlyList<Optie> Collegas { get; }

    /// <summary>What waits for an answer; null when nothing does.</summary>
    Meeleesverzoek? Lopend { get; }

    /// <summary>How many days a colleague has.</summary>
    int Dagen { get; }

    DateOnly Dag { get; }

    /// <summary>Address of the letter.</summary>
    string Briefpad { get; }
}

/// <summary>The question or the answer, as it is typed.</summary>
public sealed class Meeleesformulier
{
    public string? Lezer { get; set; }

    public string? Vraag { get; set; }

    public string? Goed { get; set; }

    public string? Opmerking { get; set; }

    /// <summary>The version of the draft that was on the screen.</summary>
    public int GelezenVersie { get; set; }
}
