using Microsoft.AspNetCore.Mvc.ModelBinding;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>An answer per moment, as it is chosen.</summary>
public sealed class Prikformulier
{
    public List<Prikregel> Regels { get; set; } = [];

    /// <summary>The answers that were on the screen.</summary>
    public string? Gelezen { get; set; }

    public static Prikformulier Van(Overleg overleg, Guid genodigde) => new()
    {
        Gelezen = Schermmerk.Van(string.Join(' ', overleg.Antwoorden.Where(a => a.GenodigdeId == genodigde).OrderBy(a => a.MomentId).Select(a => $"{a.MomentId}{a.Keuze}"))),
        Regels = [.. overleg.Momenten.OrderBy(m => m.Dag).ThenBy(m => m.Tijd).Select(m => new Prikregel { Moment = m.Id, Keuze = overleg.AntwoordVan(genodigde, m.Id)?.Keuze.ToString() })],
    };

    /// <summary>What was chosen. What is no answer counts as none; a moment that was taken off meanwhile is refused by the domain.</summary>
    public IReadOnlyDictionary<Guid, Prikkeuze> Lees() => Regels.Where(r => Enum.TryParse<Prikkeuze>(r.Keuze, out var k) && Enum.IsDefined(k))
        .DistinctBy(r => r.Moment).ToDictionary(r => r.Moment, r => Enum.Parse<Prikkeuze>(r.Keuze!));

    /// <summary>Answers for this person; refused when somebody else answered for the same person since it was read.</summary>
    public Uitkomst<DatumsIngevuld> Geef(Overleg overleg, Guid genodigde, Prikwijze wijze, Door? door, DateTimeOffset nu) =>
        overleg.Stand == Overlegstand.DatumPrikken && Van(overleg, genodigde).Gelezen != Gelezen ? Overlegregels.Verouderd.Weiger() : overleg.Antwoord(genodigde, Lees(), wijze, door, nu);

    /// <summary>The form after a refusal: what was chosen stands in it, with what is stored now beside it when that changed.</summary>
    public Prikformulier Opnieuw(Overleg overleg, Guid genodigde, ModelStateDictionary stand)
    {
        var nu = Van(overleg, genodigde);
        stand.Remove("Invoer.Gelezen");
        if (Regels.Select(r => r.Moment).SequenceEqual(nu.Regels.Select(r => r.Moment))) return nu;
        // The moments changed: what was chosen goes to its own moment.
        foreach (var sleutel in stand.Keys.Where(k => k.StartsWith("Invoer.", StringComparison.Ordinal)).ToList()) stand.Remove(sleutel);
        foreach (var regel in nu.Regels) regel.Keuze = Regels.Find(r => r.Moment == regel.Moment)?.Keuze ?? regel.Keuze;
        return nu;
    }
}

/// <summary>One moment of it.</summary>
public sealed class Prikregel
{
    public Guid Moment { get; set; }

    public string? Keuze { get; set; }
}
