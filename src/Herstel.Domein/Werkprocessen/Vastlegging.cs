using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>
/// Something of a step that has no form: the folder was handed over, the explanation was given, the regiebehandelaar agrees and gave the
/// limits (Methodiekbeschrijving, bijlage 2, stap 1).
/// </summary>
public sealed class Vastlegging : Aggregaat
{
    private Vastlegging() { }

    /// <summary>Its id.</summary>
    public VastleggingId Id { get; private set; }

    /// <summary>About which traject.</summary>
    public TrajectId TrajectId { get; private set; }

    /// <summary>Number of the step.</summary>
    public int Stap { get; private set; }

    /// <summary>Code of the document or the condition.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>The day it happened.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Who did it: handed over, explained, agreed.</summary>
    public string Wie { get; private set; } = "";

    /// <summary>To what the regiebehandelaar agrees and within which limits; empty for other things.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Name of who wrote it down.</summary>
    public string Door { get; private set; } = "";

    /// <summary>The day it was taken back; empty while it holds.</summary>
    public DateOnly? IngetrokkenOp { get; private set; }

    /// <summary>True while it was not taken back.</summary>
    public bool Geldt => IngetrokkenOp is null;

    /// <summary>Writes it down.</summary>
    /// <param name="werkproces">The werkproces that the traject follows.</param>
    /// <param name="traject">The traject.</param>
    /// <param name="invoer">The form.</param>
    /// <param name="door">Who writes.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public static Uitkomst<Gemaakt<Vastlegging>> Leg(Werkproces werkproces, Traject traject, Vastleginvoer invoer, Door door, DateOnly vandaag)
    {
        if (!Kan(werkproces, invoer.Stap, invoer.Wat)) return Werkprocesregels.Onbekend.Weiger();
        var controle = new Controle()
            .Eis(traject.Status == Trajectstatus.Lopend, Trajectregels.NietLopend)
            .Eis(invoer.Op <= vandaag, Werkprocesregels.InToekomst, nameof(Op));
        var wie = controle.Regel(invoer.Wie, nameof(Wie), Invoerregels.KorteTekst, Werkprocesregels.WieOntbreekt);
        var tekst = controle.Tekst(invoer.Tekst, nameof(Tekst), Invoerregels.LangeTekst, IsInstemming(invoer.Wat) ? Werkprocesregels.KadersOntbreken : null);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Vastlegging>>.Geweigerd(controle.Weigeringen);
        var nieuw = new Vastlegging
        {
            Id = VastleggingId.Nieuw(), TrajectId = traject.Id, Stap = invoer.Stap, Wat = invoer.Wat, Op = invoer.Op, Wie = wie, Tekst = tekst, Door = door.Naam,
        };
        return new Gemaakt<Vastlegging>(nieuw, new Vastgelegd(traject.Id, nieuw.Stap, nieuw.Wat, nieuw.Op));
    }

    /// <summary>It does not hold any more, or was written down by mistake.</summary>
    public Uitkomst<VastleggingIngetrokken> TrekIn(DateOnly op)
    {
        if (!Geldt) return Werkprocesregels.AlIngetrokken.Weiger();
        IngetrokkenOp = op;
        Gewijzigd();
        return new VastleggingIngetrokken(TrajectId, Stap, Wat);
    }

    /// <summary>True when this is the agreement of the regiebehandelaar.</summary>
    public static bool IsInstemming(string wat) => wat == Stapvoorwaarde.Instemming.Code();

    /// <summary>True when the step has something of this code that is written down without a form.</summary>
    public static bool Kan(Werkproces werkproces, int stap, string wat) => werkproces.Stappen.FirstOrDefault(s => s.Nummer == stap) is { } gevonden
        && (gevonden.Documenten.Any(d => d.Code == wat && d.Soort == Stuksoort.Uitreiking)
            || gevonden.Voorwaarden.Any(v => v.Soort is Stapvoorwaarde.Instemming or Stapvoorwaarde.Uitleg && v.Soort.Code() == wat));
}

/// <summary>What is asked when something is written down.</summary>
/// <param name="Stap">Number of the step.</param>
/// <param name="Wat">Code of the document or the condition.</param>
/// <param name="Op">The day it happened.</param>
/// <param name="Wie">Who did it.</param>
/// <param name="Tekst">Limits; asked of the agreement of the regiebehandelaar.</param>
public sealed record Vastleginvoer(int Stap, string Wat, DateOnly Op, string? Wie, string? Tekst = "");
