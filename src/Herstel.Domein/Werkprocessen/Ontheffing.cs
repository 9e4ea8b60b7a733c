using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>
/// The projectleider says, with a reason that everybody reads, that a document of a step need not be there for this inwoner. Never for
/// consent. It can be withdrawn and stays visible then.
/// </summary>
public sealed class Ontheffing : Aggregaat
{
    private Ontheffing() { }

    /// <summary>Its id.</summary>
    public OntheffingId Id { get; private set; }

    /// <summary>For which traject.</summary>
    public TrajectId TrajectId { get; private set; }

    /// <summary>Number of the step.</summary>
    public int Stap { get; private set; }

    /// <summary>Code of the document, or of the condition.</summary>
    public string Stuk { get; private set; } = "";

    /// <summary>Its name, as it stood then.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Why.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>Name of who decided.</summary>
    public string Door { get; private set; } = "";

    /// <summary>The day.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>The day it was withdrawn; empty while it holds.</summary>
    public DateOnly? IngetrokkenOp { get; private set; }

    /// <summary>Name of who withdrew it.</summary>
    public string IngetrokkenDoor { get; private set; } = "";

    /// <summary>True while it was not withdrawn.</summary>
    public bool Geldt => IngetrokkenOp is null;

    /// <summary>Exempts a document or condition of a step.</summary>
    /// <param name="werkproces">The werkproces that the traject follows.</param>
    /// <param name="traject">The traject.</param>
    /// <param name="stap">Number of the step.</param>
    /// <param name="stuk">Code of the document, or of the condition.</param>
    /// <param name="reden">Why.</param>
    /// <param name="eerdere">Exemptions of this traject.</param>
    /// <param name="door">Who decides.</param>
    /// <param name="op">The day.</param>
    public static Uitkomst<Gemaakt<Ontheffing>> Verleen(Werkproces werkproces, Traject traject, int stap, string stuk, string? reden,
        IEnumerable<Ontheffing> eerdere, Door door, DateOnly op)
    {
        var gevonden = werkproces.Stappen.FirstOrDefault(s => s.Nummer == stap);
        var document = gevonden?.Documenten.FirstOrDefault(d => d.Code == stuk);
        var voorwaarde = gevonden?.Voorwaarden.FirstOrDefault(v => v.Soort.Code() == stuk);
        if (document is null && voorwaarde is null) return Werkprocesregels.Onbekend.Weiger();
        var mag = document is not null ? Werkproceswacht.MagOntheven(document.Soort, document.Formulier) : Werkproceswacht.MagOntheven(voorwaarde!.Soort);
        var controle = new Controle()
            .Eis(traject.Status == Trajectstatus.Lopend, Trajectregels.NietLopend)
            .Eis(mag, Werkprocesregels.NooitZonder)
            .Eis(!eerdere.Any(o => o.Geldt && o.Stap == stap && o.Stuk == stuk), Werkprocesregels.AlOntheven);
        var schoon = controle.Tekst(reden, nameof(Reden), Invoerregels.LangeTekst, Werkprocesregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Ontheffing>>.Geweigerd(controle.Weigeringen);
        var ontheffing = new Ontheffing
        {
            Id = OntheffingId.Nieuw(), TrajectId = traject.Id, Stap = stap, Stuk = stuk, Naam = document?.Naam ?? voorwaarde!.Soort.Naam(),
            Reden = schoon, Door = door.Naam, Op = op,
        };
        return new Gemaakt<Ontheffing>(ontheffing, new OntheffingVerleend(traject.Id, stap, stuk));
    }

    /// <summary>It has to be there after all.</summary>
    public Uitkomst<OntheffingIngetrokken> TrekIn(Door door, DateOnly op)
    {
        if (!Geldt) return Werkprocesregels.AlIngetrokken.Weiger();
        (IngetrokkenOp, IngetrokkenDoor) = (op, door.Naam);
        Gewijzigd();
        return new OntheffingIngetrokken(TrajectId, Stap, Stuk);
    }
}
