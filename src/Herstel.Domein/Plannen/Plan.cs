using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Plannen;

/// <summary>The names that stand in the plan.</summary>
/// <param name="Inwoner">The inwoner.</param>
/// <param name="Casusregisseur">The casusregisseur.</param>
/// <param name="Ervaringsdeskundige">The ervaringsdeskundige.</param>
/// <param name="FamilieErvaringsdeskundige">The familie-ervaringsdeskundige; empty when there is none.</param>
public sealed record Plannamen(string Inwoner, string Casusregisseur, string Ervaringsdeskundige, string FamilieErvaringsdeskundige = "");

/// <summary>What is asked to make a plan. Field names return in the refusals; an item of the checklist refuses at its code.</summary>
/// <param name="Namen">The names that stand in it.</param>
/// <param name="Checklist">The answers of people.</param>
/// <param name="EvaluatieOp">The day to look back together.</param>
/// <param name="HeeftToestemming">The consent to take part holds today.</param>
public sealed record Planinvoer(Plannamen Namen, IReadOnlyList<Checklistantwoord> Checklist, DateOnly EvaluatieOp, bool HeeftToestemming);

/// <summary>A plan was vastgesteld.</summary>
public sealed record PlanVastgesteld(PlanId Plan, TrajectId Traject, int Nummer, DateOnly EvaluatieOp, int Doelen,
    IReadOnlyList<VoorstelId> BuitenHetPlan) : Gebeurtenis;

/// <summary>
/// A vastgesteld plan van aanpak: one version, with the texts that everybody agreed on and the stemmen on them. It never changes; a
/// change of the plan is a next version (architectuur.md, Voorstel and plan).
/// </summary>
public sealed class Plan : Aggregaat
{
    private Plan() { }

    /// <summary>Its id.</summary>
    public PlanId Id { get; private set; }

    /// <summary>The traject.</summary>
    public TrajectId TrajectId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>1 for the first plan of the traject, one more for each next.</summary>
    public int Nummer { get; private set; }

    /// <summary>When it was made final.</summary>
    public DateTimeOffset VastgesteldOp { get; private set; }

    /// <summary>Name of who did.</summary>
    public string VastgesteldDoor { get; private set; } = "";

    /// <summary>Who did.</summary>
    public PersoonId VastgesteldDoorPersoon { get; private set; }

    /// <summary>The day to look back together.</summary>
    public DateOnly EvaluatieOp { get; private set; }

    /// <summary>Everything that stands in it.</summary>
    public Planinhoud Inhoud { get; private set; } = null!;

    /// <summary>
    /// Makes the plan final: an immutable snapshot of what everybody agrees on now. Voorstellen that are parked, and agreements whose goal
    /// is not adopted, stay outside; the event names them.
    /// </summary>
    /// <param name="traject">The traject.</param>
    /// <param name="voorstellen">All voorstellen of the traject.</param>
    /// <param name="vorige">The plan before this one.</param>
    /// <param name="invoer">Names, checklist and evaluation date.</param>
    /// <param name="door">Who makes it final.</param>
    /// <param name="nu">Now.</param>
    public static Uitkomst<Gemaakt<Plan>> StelVast(Traject traject, IReadOnlyList<Voorstel> voorstellen, Plan? vorige, Planinvoer invoer,
        Door door, DateTimeOffset nu)
    {
        if (voorstellen.Any(v => v.TrajectId != traject.Id))
            throw new ArgumentException("A voorstel belongs to another traject.", nameof(voorstellen));
        if (vorige is not null && vorige.TrajectId != traject.Id)
            throw new ArgumentException("The plan before belongs to another traject.", nameof(vorige));
        var opname = Planopname.Maak(voorstellen);
        var controle = new Controle()
            .Eis(traject.Status == Trajectstatus.Lopend, Planregels.TrajectLooptNiet)
            .Eis(traject.Tandem is not null, Planregels.GeenTandem)
            .Eis(invoer.HeeftToestemming, Planregels.GeenToestemming)
            .Eis(opname.Doelen.Count > 0, Planregels.GeenDoel)
            .Eis(invoer.EvaluatieOp > nu.Datum(), Planregels.EvaluatieNietInToekomst, nameof(EvaluatieOp));
        var checklist = Checklist.Keur(controle, invoer.Checklist, opname.Doelen);
        var namen = invoer.Namen;
        var inhoud = new Planinhoud(namen.Inwoner, traject.Motto,
            new Plantandem(namen.Casusregisseur, namen.Ervaringsdeskundige, namen.FamilieErvaringsdeskundige), opname.Doelen, checklist);
        controle.Eis(vorige is null || vorige.EvaluatieOp != invoer.EvaluatieOp || vorige.Inhoud.NaarJson() != inhoud.NaarJson(),
            Planregels.NietsVeranderd);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Plan>>.Geweigerd(controle.Weigeringen);
        var plan = new Plan
        {
            Id = PlanId.Nieuw(),
            TrajectId = traject.Id,
            DossierId = traject.DossierId,
            Nummer = (vorige?.Nummer ?? 0) + 1,
            VastgesteldOp = nu,
            VastgesteldDoor = door.Naam,
            VastgesteldDoorPersoon = door.Persoon,
            EvaluatieOp = invoer.EvaluatieOp,
            Inhoud = inhoud,
        };
        return new Gemaakt<Plan>(plan, new PlanVastgesteld(plan.Id, plan.TrajectId, plan.Nummer, plan.EvaluatieOp, opname.Doelen.Count,
            [.. opname.Buiten.Select(b => b.Voorstel.Id)]));
    }
}
