using Spil.Kern;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>Somebody with household support, as far as a herindicatie asks for it.</summary>
/// <param name="OudMinuten">Minutes per week now.</param>
/// <param name="EindeOud">Last day of that indication; empty when it has none.</param>
/// <param name="Situatie">What is known of how somebody lives.</param>
public sealed record Herindicatiegeval(int OudMinuten, DateOnly? EindeOud, Bekendesituatie Situatie);

/// <summary>What a herindicatie of one inwoner comes to.</summary>
/// <param name="OudMinuten">Minutes per week now.</param>
/// <param name="NieuwMinuten">Minutes per week by the norms; empty when the turn of this indication comes later.</param>
/// <param name="Overgang">Which way it goes and from which day; empty when its turn comes later.</param>
public sealed record Herindicatieberekening(int OudMinuten, int? NieuwMinuten, Overgang? Overgang)
{
    /// <summary>True when the turn of this indication comes at its end.</summary>
    public bool IsLater => Overgang is null;

    /// <summary>How much more, or below zero how much less; empty when its turn comes later.</summary>
    public int? Verschil => NieuwMinuten - OudMinuten;
}

/// <summary>
/// Calculates what a herindicatie would come to, by real lines of the norms. It computes and decides nothing: that takes a person.
/// </summary>
public static class Herindicatierekening
{
    /// <summary>
    /// What it comes to, or everything that is wrong with the case. A case that is wrong is refused also when its turn comes later: nobody should find
    /// that out on the day itself.
    /// </summary>
    public static Uitkomst<Herindicatieberekening> Bepaal(Herindicatieafspraken afspraken, Herindicatiegeval geval)
    {
        var oud = geval.OudMinuten;
        var nieuw = Reken(afspraken, geval.Situatie);
        if (oud is < 1 or > Indicatievolume.Hoogste || !nieuw.IsGelukt)
            return Uitkomst<Herindicatieberekening>.Geweigerd([.. oud is < 1 or > Indicatievolume.Hoogste ? [Herindicatieregels.OudKanNiet.Bij(nameof(geval.OudMinuten))] : Array.Empty<Weigering>(), .. nieuw.Weigeringen]);
        if (afspraken.IsLater(oud, geval.EindeOud)) return new Herindicatieberekening(oud, null, null);
        return new Herindicatieberekening(oud, nieuw.Waarde, Overgang.Bepaal(oud, nieuw.Waarde, afspraken.Peildatum, afspraken.OvergangMaanden));
    }

    // Where nothing of the norms applies there is nothing to calculate, and no minutes.
    private static Uitkomst<int> Reken(Herindicatieafspraken afspraken, Bekendesituatie situatie)
    {
        var regels = situatie.Regels();
        if (regels.Count == 0) return 0;
        var uitkomst = Normrekening.Reken(afspraken.Kader, new Rekenvraag(afspraken.Kader.Code, regels));
        return uitkomst.Probeer(out var bon) ? bon.MinutenPerWeek : Uitkomst<int>.Geweigerd(uitkomst.Weigeringen);
    }
}
