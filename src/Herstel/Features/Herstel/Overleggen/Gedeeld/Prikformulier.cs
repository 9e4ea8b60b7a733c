using Spil.Herstel.Domein.Overleggen;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>An answer per moment, as it is chosen.</summary>
public sealed class Prikformulier
{
    public List<Prikregel> Regels { get; set; } = [];

    public static Prikformulier Van(Overleg overleg, Guid genodigde) => new()
    {
        Regels = [.. overleg.Momenten.OrderBy(m => m.Dag).ThenBy(m => m.Tijd).Select(m => new Prikregel { Moment = m.Id, Keuze = overleg.AntwoordVan(genodigde, m.Id)?.Keuze.ToString() })],
    };

    /// <summary>What was chosen. What is no answer counts as none; a moment that was taken off meanwhile is refused by the domain.</summary>
    public IReadOnlyDictionary<Guid, Prikkeuze> Lees() => Regels.Where(r => Enum.TryParse<Prikkeuze>(r.Keuze, out var k) && Enum.IsDefined(k))
        .DistinctBy(r => r.Moment).ToDictionary(r => r.Moment, r => Enum.Parse<Prikkeuze>(r.Keuze!));

    /// <summary>The same answers on the moments of now, in their order, after one was refused.</summary>
    public Prikformulier Op(Overleg overleg) => new()
    {
        Regels = [.. overleg.Momenten.OrderBy(m => m.Dag).ThenBy(m => m.Tijd).Select(m => new Prikregel { Moment = m.Id, Keuze = Regels.Find(r => r.Moment == m.Id)?.Keuze })],
    };
}

/// <summary>One moment of it.</summary>
public sealed class Prikregel
{
    public Guid Moment { get; set; }

    public string? Keuze { get; set; }
}
