using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Live;

namespace Spil.Herstel.Live;

/// <summary>What open screens hear of voorstellen, the plan, and a meeting that is going on. A concept is told to nobody: it is for who writes it.</summary>
public sealed class Herstellive : ILivebron
{
    public const string Voorstel = "voorstel";

    public const string Plan = "plan";

    public const string Overleg = "overleg";

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
        Bij<OverlegGestart>(g => g.Overleg),
        Bij<OverlegGepauzeerd>(g => g.Overleg),
        Bij<OverlegHervat>(g => g.Overleg),
        Bij<OverlegGehouden>(g => g.Overleg),
        Bij<OverlegAfgezegd>(g => g.Overleg),
        Bij<AgendaGewijzigd>(g => g.Overleg),
        Bij<AgendapuntBegonnen>(g => g.Overleg),
        Bij<AanwezigheidGenoteerd>(g => g.Overleg),
        Bij<GenodigdeBeslist>(g => g.Overleg),
        Bij<GeheimhoudingGetekend>(g => g.Overleg),
        Bij<GeheimhoudingIngetrokken>(g => g.Overleg),
        Bij<NaarVeiligheidGegaan>(g => g.Overleg),
        Bij<TerugVanVeiligheid>(g => g.Overleg),
        Bij<VoorstelOpTafel>(g => g.Overleg),
        Bij<VoorstelVanTafel>(g => g.Overleg),
        Bij<VoorstelGeparkeerd>(g => g.Overleg),
        Bij<VoorstelOpnieuwBesproken>(g => g.Overleg),
    ];

    private static Livesoort Bij<T>(Func<T, OverlegId> welk) where T : Gebeurtenis => Livesoort.Maak<T>(Overleg, Gegevenssoort.Plan, g => welk(g).Waarde);

    private static Livesoort Over<T>(Func<T, VoorstelId> welk) where T : Gebeurtenis => Livesoort.Maak<T>(Voorstel, Gegevenssoort.Plan, g => welk(g).Waarde);
}
