using Spil.Dossier.Domein.Bewaren;
using Spil.Kern;

namespace Spil.Dossier.Bewaren;

/// <summary>
/// How long a dossier is kept, as it was counted last night: so that the list of what is over is one question. Before anything is destroyed
/// it is counted anew.
/// </summary>
public sealed class Bewaarstand
{
    private Bewaarstand() { }

    internal Bewaarstand(DossierId dossier) => DossierId = dossier;

    public DossierId DossierId { get; private set; }

    /// <summary>Code of the class that decides.</summary>
    public string Klasse { get; private set; } = "";

    public DateOnly Begin { get; private set; }

    public DateOnly Einde { get; private set; }

    /// <summary>The end of what may go first: the dossier, or a document in it.</summary>
    public DateOnly Eerste { get; private set; }

    public bool IsVast { get; private set; }

    internal void Zet(Bewaaroordeel oordeel, DateOnly eerste) =>
        (Klasse, Begin, Einde, Eerste, IsVast) = (oordeel.Termijn.Klasse.Code, oordeel.Begin, oordeel.Einde, eerste, oordeel.IsVast);
}
