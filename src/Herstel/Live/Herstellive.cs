using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Live;

namespace Spil.Herstel.Live;

/// <summary>What open screens hear of voorstellen and the plan. A concept is told to nobody: it is for who writes it.</summary>
public sealed class Herstellive : ILivebron
{
    public const string Voorstel = "voorstel";

    public const string Plan = "plan";

    /// <summary>The minutes of a meeting, by the id of that meeting.</summary>
    public const string Verslag = "verslag";

    public IReadOnlyList<Livesoort> Soorten { get; } =
    [
        Over<VoorstelIngebracht>(g => g.Voorstel),
        Livesoort.Maak<VoorstelGewijzigd>(Voorstel, Gegevenssoort.Plan, g => g.Voorstel.Waarde, g => g.OpnieuwVragen),
        Over<VoorstelIngetrokken>(g => g.Voorstel),
        Over<StemGegeven>(g => g.Voorstel),
        Over<DeelnemerToegevoegd>(g => g.Voorstel),
        Over<DeelnemerAfgemeld>(g => g.Voorstel),
        Over<VoorstelGedaan>(g => g.Voorstel),
        Over<VoorstelNietGedaan>(g => g.Voorstel),
        Over<DoelBereikt>(g => g.Voorstel),
        // When the traject ends, nobody can answer any more.
        Livesoort.Maak<TrajectGestopt>(Voorstel, Gegevenssoort.Plan),
        Livesoort.Maak<TrajectAfgerond>(Voorstel, Gegevenssoort.Plan),
        Livesoort.Maak<PlanVastgesteld>(Plan, Gegevenssoort.Plan),
        Livesoort.Maak<DoelGeevalueerd>(Plan, Gegevenssoort.Plan),
        Van<VerslagBegonnen>(g => g.Overleg),
        Van<NotitiesGeschreven>(g => g.Overleg),
        Van<NotitieGewijzigd>(g => g.Overleg),
        Van<NotitieWeggehaald>(g => g.Overleg),
        Van<VerslagAangeboden>(g => g.Overleg),
        Van<VerslaglinkGeopend>(g => g.Overleg),
        Van<VerslaglinkGestopt>(g => g.Overleg),
        Van<VerslagOpPapierGegeven>(g => g.Overleg),
        Van<CorrectieGevraagd>(g => g.Overleg),
        Van<CorrectieBeantwoord>(g => g.Overleg),
        Van<VerslagVastgesteld>(g => g.Overleg),
    ];

    // That something changed in the minutes; what, is for who may see that line.
    private static Livesoort Van<T>(Func<T, OverlegId> welk) where T : Gebeurtenis => Livesoort.Maak<T>(Verslag, Gegevenssoort.Plan, g => welk(g).Waarde);

    private static Livesoort Over<T>(Func<T, VoorstelId> welk) where T : Gebeurtenis => Livesoort.Maak<T>(Voorstel, Gegevenssoort.Plan, g => welk(g).Waarde);
}
