using Spil.Platform.Taken;

namespace Spil.Herstel.Overleggen;

/// <summary>Reminds people of an open datumprikker and of a meeting that is near, in the morning.</summary>
internal sealed class Herinnertaak(OverlegHerinneringen herinneringen) : ITaak
{
    public string Code => "overlegherinneringen";

    public string Naam => "Herinneren aan een overleg";

    public string Uitleg => "Stuurt een bericht aan wie nog moet zeggen wanneer het kan, en aan iedereen die binnen twee dagen een overleg heeft.";

    public Taakrooster Rooster => Taakrooster.Dag(9, 0);

    public async Task<string> Doe(CancellationToken ct) => await herinneringen.Stuur(ct) switch
    {
        0 => "Niemand hoefde een bericht.",
        1 => "1 bericht gestuurd.",
        var aantal => $"{aantal} berichten gestuurd.",
    };
}
