using Spil.Wmo.Besluiten;

namespace Spil.Wmo.Features.Wmo.Besluiten.Meelezen;

/// <summary>A page on which a colleague is asked to read along, and answers: after a melding, and after a herindicatie.</summary>
public interface IMeeleespagina
{
    Meeleesformulier Invoer { get; }

    Meeleesbeeld Beeld { get; }
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
