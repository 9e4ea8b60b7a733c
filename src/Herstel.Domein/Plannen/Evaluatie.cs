using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Plannen;

/// <summary>Who looks back: "de evaluatie van cliënt en omgeving met betrekking tot de doelen" (Methodiekbeschrijving, INO).</summary>
public enum Evaluatiekant
{
    /// <summary>The inwoner.</summary>
    Inwoner,

    /// <summary>Somebody from the environment.</summary>
    Omgeving,
}

/// <summary>How it goes on with a goal.</summary>
public enum Vervolg
{
    /// <summary>Go on like this.</summary>
    Doorgaan,

    /// <summary>The goal or its agreements need another text.</summary>
    Bijstellen,

    /// <summary>The goal is reached.</summary>
    Bereikt,
}

/// <summary>What somebody says when looking back. Field names return in the refusals.</summary>
/// <param name="Kant">Which side.</param>
/// <param name="Persoon">Whose words.</param>
/// <param name="Naam">The name, as shown.</param>
/// <param name="Op">The day of the talk.</param>
/// <param name="Cijfer">How it went, 1 to 10; may be left open.</param>
/// <param name="WatIsBereikt">What was reached.</param>
/// <param name="WatNog">What is still needed.</param>
/// <param name="Vervolg">How it goes on.</param>
/// <param name="Samen">Written together at the table by a member of the tandem.</param>
public sealed record Evaluatieinvoer(Evaluatiekant Kant, PersoonId Persoon, string? Naam, DateOnly Op, int? Cijfer, string? WatIsBereikt,
    string? WatNog, Vervolg Vervolg, bool Samen);

/// <summary>Somebody looked back on a goal.</summary>
public sealed record DoelGeevalueerd(EvaluatieId Evaluatie, VoorstelId Doel, Evaluatiekant Kant, PersoonId Persoon, Vervolg Vervolg)
    : Gebeurtenis;

/// <summary>How one side looks back on one goal on one day. It is kept as it was said; a later look is a new evaluation.</summary>
public sealed class Evaluatie : Aggregaat
{
    private Evaluatie() { }

    /// <summary>Its id.</summary>
    public EvaluatieId Id { get; private set; }

    /// <summary>The traject.</summary>
    public TrajectId TrajectId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The plan that was in force.</summary>
    public PlanId PlanId { get; private set; }

    /// <summary>The goal.</summary>
    public VoorstelId DoelId { get; private set; }

    /// <summary>The day of the talk.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Which side.</summary>
    public Evaluatiekant Kant { get; private set; }

    /// <summary>Whose words.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>The name, as it stood.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>How it went, 1 to 10; empty when left open.</summary>
    public int? Cijfer { get; private set; }

    /// <summary>What was reached.</summary>
    public string WatIsBereikt { get; private set; } = "";

    /// <summary>What is still needed.</summary>
    public string WatNog { get; private set; } = "";

    /// <summary>How it goes on.</summary>
    public Vervolg Vervolg { get; private set; }

    /// <summary>True when it was written together at the table.</summary>
    public bool Samen { get; private set; }

    /// <summary>Name of who typed it.</summary>
    public string IngevuldDoor { get; private set; } = "";

    /// <summary>Who typed it.</summary>
    public PersoonId IngevuldDoorPersoon { get; private set; }

    /// <summary>
    /// Keeps how one side looks back. The words come from the person itself, or from a member of the tandem together with that person;
    /// the inwoner speaks for the inwoner, others for the environment.
    /// </summary>
    public static Uitkomst<Gemaakt<Evaluatie>> KijkTerug(Traject traject, Plan plan, Voorstel doel, Evaluatieinvoer invoer, Door door,
        DateOnly vandaag)
    {
        if (plan.TrajectId != traject.Id || doel.TrajectId != traject.Id)
            throw new ArgumentException("Plan or goal of another traject.", nameof(traject));
        var mag = door.Persoon == invoer.Persoon || (invoer.Samen && traject.TandemOp(vandaag)?.Bevat(door.Persoon) == true);
        var controle = new Controle()
            .Eis(plan.Inhoud.Doelen.Any(d => d.VoorstelId == doel.Id.Waarde), Planregels.GeenDoelInPlan)
            .Eis(invoer.Kant != Evaluatiekant.Inwoner || (invoer.Persoon == traject.InwonerId && mag), Planregels.EvaluatieVanInwoner)
            .Eis(invoer.Kant != Evaluatiekant.Omgeving || (invoer.Persoon != traject.InwonerId && mag), Planregels.EvaluatieVanAnder)
            .Eis(invoer.Op <= vandaag, Planregels.EvaluatieInToekomst, nameof(invoer.Op))
            .Eis(invoer.Cijfer is null or (>= 1 and <= 10), Planregels.CijferBuitenBereik, nameof(invoer.Cijfer))
            .Eis(Enum.IsDefined(invoer.Vervolg), Planregels.VervolgOnbekend, nameof(invoer.Vervolg));
        var evaluatie = new Evaluatie
        {
            Id = EvaluatieId.Nieuw(),
            TrajectId = traject.Id,
            DossierId = traject.DossierId,
            PlanId = plan.Id,
            DoelId = doel.Id,
            Op = invoer.Op,
            Kant = invoer.Kant,
            PersoonId = invoer.Persoon,
            Naam = controle.Regel(invoer.Naam, nameof(invoer.Naam), Invoerregels.KorteTekst),
            Cijfer = invoer.Cijfer,
            WatIsBereikt = controle.Tekst(invoer.WatIsBereikt, nameof(invoer.WatIsBereikt), Invoerregels.LangeTekst,
                Planregels.EvaluatieLeeg),
            WatNog = controle.Tekst(invoer.WatNog, nameof(invoer.WatNog), Invoerregels.LangeTekst),
            Vervolg = invoer.Vervolg,
            Samen = invoer.Samen,
            IngevuldDoor = door.Naam,
            IngevuldDoorPersoon = door.Persoon,
        };
        return controle.IsGoed
            ? new Gemaakt<Evaluatie>(evaluatie, new DoelGeevalueerd(evaluatie.Id, evaluatie.DoelId, evaluatie.Kant, evaluatie.PersoonId,
                evaluatie.Vervolg))
            : Uitkomst<Gemaakt<Evaluatie>>.Geweigerd(controle.Weigeringen);
    }
}
