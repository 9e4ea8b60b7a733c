namespace Spil.Herstel.Domein.Overleggen;

/// <summary>A reminder that is due.</summary>
/// <param name="Genodigde">For whom.</param>
/// <param name="Soort">About what.</param>
/// <param name="Nummer">Which of this kind.</param>
public sealed record NodigeHerinnering(Genodigde Genodigde, Verzendsoort Soort, int Nummer);

/// <summary>When somebody is reminded (own choice): twice of an open datumprikker, and once of a meeting that is near.</summary>
public static class Herinneringsregel
{
    /// <summary>So long before the meeting people are reminded of it.</summary>
    public static readonly TimeSpan Vooraf = TimeSpan.FromDays(2);

    /// <summary>So long somebody has to answer before being asked again.</summary>
    public static readonly TimeSpan Bedenktijd = TimeSpan.FromDays(3);

    /// <summary>So often somebody is asked again.</summary>
    public const int HoogstensPrikherinneringen = 2;

    /// <summary>What is due now. What was sent is not due again, so asking twice gives nothing twice.</summary>
    public static IReadOnlyList<NodigeHerinnering> Nodig(Overleg overleg, DateTimeOffset nu) => overleg.Stand switch
    {
        Overlegstand.DatumPrikken when overleg.Momenten.Any(m => m.Begin > nu) => [.. overleg.Wachtenden.Select(g => OverDatum(overleg, g, nu)).OfType<NodigeHerinnering>()],
        Overlegstand.Gepland when overleg.BegintOp is { } begin && nu < begin && begin - nu <= Vooraf =>
            [.. overleg.Komenden.Where(g => !overleg.IsVerstuurd(g.Id, Verzendsoort.Herinnering, overleg.Reeks) && !NetUitgenodigd(overleg, g, nu)).Select(g => new NodigeHerinnering(g, Verzendsoort.Herinnering, overleg.Reeks))],
        _ => [],
    };

    private static NodigeHerinnering? OverDatum(Overleg overleg, Genodigde genodigde, DateTimeOffset nu)
    {
        var gevraagd = overleg.Verzendingen.Where(v => v.GenodigdeId == genodigde.Id && v.Soort is Verzendsoort.Prikvraag or Verzendsoort.Prikherinnering).ToList();
        var herinnerd = gevraagd.Count(v => v.Soort == Verzendsoort.Prikherinnering);
        return gevraagd.Count == 0 || herinnerd >= HoogstensPrikherinneringen || nu - gevraagd.Max(v => v.Op) < Bedenktijd ? null : new(genodigde, Verzendsoort.Prikherinnering, herinnerd + 1);
    }

    // Who heard of it today needs no reminder today.
    private static bool NetUitgenodigd(Overleg overleg, Genodigde genodigde, DateTimeOffset nu) =>
        overleg.Verzendingen.Any(v => v.GenodigdeId == genodigde.Id && v.Soort == Verzendsoort.Uitnodiging && nu - v.Op < TimeSpan.FromHours(12));
}
