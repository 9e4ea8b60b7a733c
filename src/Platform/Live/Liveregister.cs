using Spil.Kern;

namespace Spil.Platform.Live;

/// <summary>An event of the domain that people may see happen on an open screen.</summary>
/// <param name="Gebeurtenis">The type of the event.</param>
/// <param name="Naam">What it is about: "voorstel".</param>
/// <param name="Soort">The kind of data that somebody must be allowed to see to be told so.</param>
/// <param name="Van">The subject of one event; null when this one is told to nobody.</param>
public sealed record Livesoort(Type Gebeurtenis, string Naam, Gegevenssoort Soort, Func<Gebeurtenis, Onderwerp?> Van)
{
    /// <param name="naam">What it is about.</param>
    /// <param name="soort">The kind of data.</param>
    /// <param name="id">Which one; null for any of them.</param>
    /// <param name="als">Told only when this holds.</param>
    public static Livesoort Maak<T>(string naam, Gegevenssoort soort, Func<T, Guid?>? id = null, Func<T, bool>? als = null) where T : Gebeurtenis =>
        new(typeof(T), naam, soort, g => g is T t && als?.Invoke(t) != false ? new Onderwerp(naam, id?.Invoke(t), soort) : null);
}

/// <summary>A module says here which of its events an open screen hears of. What no module names is told to nobody.</summary>
public interface ILivebron
{
    IReadOnlyList<Livesoort> Soorten { get; }
}

/// <summary>All that can be heard, of all modules.</summary>
public sealed class Liveregister(IEnumerable<ILivebron> bronnen)
{
    private readonly Dictionary<Type, Livesoort> soorten = bronnen.SelectMany(b => b.Soorten).ToDictionary(s => s.Gebeurtenis);

    /// <summary>The subjects of a change.</summary>
    public IReadOnlyList<Onderwerp> Van(IEnumerable<Gebeurtenis> gebeurtenissen) =>
        Sein.Bundel(gebeurtenissen.Select(g => soorten.GetValueOrDefault(g.GetType())?.Van(g)).OfType<Onderwerp>());

    /// <summary>Reads what a screen wants to hear of: "voorstel/… kring". Null when there is a word in it that nobody says.</summary>
    public IReadOnlyList<Onderwerp>? Lees(string? wat)
    {
        List<Onderwerp> gevraagd = [];
        foreach (var woord in (wat ?? "").Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
            var delen = woord.Split('/', 2);
            if (soorten.Values.FirstOrDefault(s => s.Naam == delen[0]) is not { } soort)
                return null;
            if (delen.Length == 1)
                gevraagd.Add(new(soort.Naam, null, soort.Soort));
            else if (Guid.TryParse(delen[1], out var id))
                gevraagd.Add(new(soort.Naam, id, soort.Soort));
            else
                return null;
        }

        return gevraagd.Count > 0 ? gevraagd : null;
    }

    /// <summary>The names of the events behind these subjects, as the wijzigingslog has them.</summary>
    public IReadOnlyList<string> Gebeurtenissen(IEnumerable<Onderwerp> onderwerpen)
    {
        var namen = onderwerpen.Select(o => o.Naam).ToHashSet();
        return [.. soorten.Values.Where(s => namen.Contains(s.Naam)).Select(s => s.Gebeurtenis.Name)];
    }
}
