using Spil.Platform.Taken;

namespace Spil.Herstel.Daarna;

/// <summary>Asks and reminds people of what is open after a meeting, in the morning.</summary>
internal sealed class Naberichttaak(Naberichten berichten) : ITaak
{
    public string Code => "naberichten";

    public string Naam => "Vragen en herinneren na een overleg";

    public string Uitleg => "Vraagt na een overleg wie nog niets zei om een antwoord en hoe het was, en herinnert mensen aan wat zij gaan doen.";

    public Taakrooster Rooster => Taakrooster.Dag(9, 10);

    public async Task<string> Doe(CancellationToken ct) => await berichten.Stuur(ct) switch
    {
        0 => "Niemand hoefde een bericht.",
        1 => "1 bericht gestuurd.",
        var aantal => $"{aantal} berichten gestuurd.",
    };
}
