using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Kern;
using Spil.Platform.Live;

namespace Spil.Dossier.Toegang;

/// <summary>What open screens hear of the kring: who takes part or stands in the drawing, with which place, and whether sharing is on.</summary>
public sealed class Kringlive : ILivebron
{
    public const string Kring = "kring";

    public IReadOnlyList<Livesoort> Soorten { get; } =
    [
        Over<PersoonBetrokken>(), Over<BetrokkenheidBeeindigd>(), Over<BereikGewijzigd>(), Over<BetrokkenheidGepauzeerd>(), Over<BetrokkenheidHervat>(),
        Over<NetwerklidGezet>(), Over<NetwerklidGewijzigd>(), Over<NetwerklidWeggehaald>(), Over<PlekGekozen>(), Over<VoorzitterGekozen>(), Over<ToestemmingGegeven>(), Over<ToestemmingIngetrokken>(), Over<ToestemmingVervangen>(),
    ];

    private static Livesoort Over<T>() where T : Gebeurtenis => Livesoort.Maak<T>(Kring, Gegevenssoort.Contact);
}
