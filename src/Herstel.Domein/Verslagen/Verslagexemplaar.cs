using Spil.Herstel.Domein.Overleggen;

namespace Spil.Herstel.Domein.Verslagen;

/// <summary>A line with what belongs to it, for one reader.</summary>
/// <param name="Notitie">The line.</param>
/// <param name="Eerder">What it said before, as far as this reader may see it.</param>
/// <param name="Correcties">What was asked and answered about it.</param>
public sealed record Exemplaarregel(Notitie Notitie, IReadOnlyList<Notitieversie> Eerder, IReadOnlyList<Correctie> Correcties);

/// <summary>A point of the agenda with its lines, for one reader.</summary>
public sealed record Exemplaardeel(Guid Punt, string Titel, Agendazicht Zicht, IReadOnlyList<Exemplaarregel> Regels);

/// <summary>The minutes as one person gets them. There is no other way to the lines for a reader.</summary>
/// <param name="Delen">The points with lines that are for this reader.</param>
/// <param name="Besluiten">What was decided, where this reader may see that.</param>
public sealed record Verslagexemplaar(IReadOnlyList<Exemplaardeel> Delen, IReadOnlyList<Overlegbesluit> Besluiten)
{
    /// <summary>The copy for one reader.</summary>
    /// <param name="verslag">The minutes.</param>
    /// <param name="besluiten">What was decided, as it stands now; of agreed minutes the decisions as they were then are taken.</param>
    /// <param name="zicht">Who reads.</param>
    /// <param name="ook">Who prints it for that reader, and then gets to see no more either; empty for one's own copy.</param>
    public static Verslagexemplaar Voor(Verslag verslag, IReadOnlyList<Overlegbesluit> besluiten, Verslagzicht zicht, Verslagzicht? ook = null)
    {
        bool Ziet(Notitie n) => zicht.Ziet(n, ook ?? zicht);
        bool Las(Notitie n, Notitieversie v) => zicht.Ziet(n, v) && (ook ?? zicht).Ziet(n, v);
        var correcties = verslag.Correcties.OrderBy(c => c.Op).ThenBy(c => c.Id).ToLookup(c => c.NotitieId);
        var delen = verslag.Notities.Where(Ziet).OrderBy(n => n.Puntvolgorde).ThenBy(n => n.Volgorde).GroupBy(n => n.PuntId)
            .Select(g => new Exemplaardeel(g.Key, g.Last().Punttitel, g.Max(n => n.Zicht), [.. g.Select(n => new Exemplaarregel(n, [.. n.Eerder.Where(v => Las(n, v))], [.. correcties[n.Id]]))]));
        var mag = zicht.ZietBesluiten && (ook ?? zicht).ZietBesluiten;
        return new([.. delen], mag ? verslag.Feiten?.Besluiten ?? besluiten : []);
    }

    /// <summary>Nothing in it is for this reader.</summary>
    public bool IsLeeg => Delen.Count == 0 && Besluiten.Count == 0;
}
