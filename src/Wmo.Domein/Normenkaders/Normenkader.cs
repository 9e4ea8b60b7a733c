using System.Collections.Frozen;
using Spil.Kern;

namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>How the sum becomes whole minutes per week.</summary>
public enum Normafronding
{
    /// <summary>Up to the next whole minute: nobody gets less than was measured.</summary>
    Omhoog,

    /// <summary>To the nearest whole minute, a half one up.</summary>
    Dichtstbij,
}

/// <summary>Something that is done in the house.</summary>
/// <param name="Wat">What.</param>
/// <param name="HoeVaak">How often; empty when the source does not say.</param>
public sealed record Werkzaamheid(string Wat, string HoeVaak);

/// <summary>A result that support is given for: a clean and liveable house, laundry.</summary>
/// <param name="Code">By which lines name it.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Werkzaamheden">What is done for it.</param>
/// <param name="Maximum">The most time; a calculation above it is refused. None when there is no such limit.</param>
public sealed record Resultaatgebied(string Code, string Naam, IReadOnlyList<Werkzaamheid> Werkzaamheden, Jaartijd? Maximum);

/// <summary>
/// A policy choice that the research behind the norms took for granted. The norms only carry a decision when the municipality chose the same
/// (CRVB:2018:3835).
/// </summary>
/// <param name="Code">By which a confirmation names it.</param>
/// <param name="Tekst">The choice, as a sentence.</param>
/// <param name="Bron">Where it stands.</param>
public sealed record Uitgangspunt(string Code, string Tekst, string Bron);

/// <summary>That a municipality adopted a normenkader.</summary>
/// <param name="Besluit">Number of the policy decision.</param>
/// <param name="Datum">Day of that decision.</param>
/// <param name="Vanaf">First day on which decisions may use it.</param>
/// <param name="Bevestigd">Codes of the policy assumptions that the municipality confirmed as its own.</param>
public sealed record Normvaststelling(string Besluit, DateOnly Datum, DateOnly Vanaf, IReadOnlySet<string> Bevestigd);

/// <summary>
/// A version of the norms by which a municipality counts household support: which lines there are and how much time each of them is. It never
/// changes; another time is another version.
/// </summary>
/// <param name="Code">Names the set in every version.</param>
/// <param name="Versie">Which version, from 1 up.</param>
/// <param name="Titel">Its name.</param>
/// <param name="Geldig">The days on which it holds.</param>
/// <param name="Resultaten">The results it knows, in order.</param>
/// <param name="Regels">Its lines, in order; codes are unique.</param>
public sealed record Normenkader(
    string Code, int Versie, string Titel, Periode Geldig, IReadOnlyList<Resultaatgebied> Resultaten, IReadOnlyList<Normregel> Regels)
{
    private readonly IReadOnlyList<Normregel> regels = Regels;
    private readonly FrozenDictionary<string, int> plaatsen = Plaatsen(Regels);

    /// <summary>Its lines, in order; codes are unique.</summary>
    public IReadOnlyList<Normregel> Regels
    {
        get => regels;
        // A copy with other lines finds its own.
        init => (regels, plaatsen) = (value, Plaatsen(value));
    }

    /// <summary>Names of the municipalities it is of.</summary>
    public IReadOnlyList<string> Gemeenten { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public string Bron { get; init; } = "";

    /// <summary>What the research took for granted.</summary>
    public IReadOnlyList<Uitgangspunt> Uitgangspunten { get; init; } = [];

    /// <summary>How the sum becomes whole minutes.</summary>
    public Normafronding Afronding { get; init; }

    /// <summary>Its adoption; none as long as no municipality adopted it.</summary>
    public Normvaststelling? Vaststelling { get; init; }

    /// <summary>True when one of its lines is an example without a source.</summary>
    public bool IsVoorbeeld => Regels.Any(regel => regel.Status == Normstatus.Voorbeeld);

    /// <summary>The line with this code; none when there is no such line.</summary>
    public Normregel? Zoek(string code) => plaatsen.TryGetValue(code, out var plaats) ? Regels[plaats] : null;

    /// <summary>Why no decision can be based on it on this day; empty when one can.</summary>
    public IReadOnlyList<Weigering> BezwarenVoorBesluit(DateOnly dag)
    {
        var bezwaren = new List<Weigering>();
        if (IsVoorbeeld) bezwaren.Add(Normenkaderregels.Voorbeeld.Weiger());
        if (Vaststelling is not { } besluit) bezwaren.Add(Normenkaderregels.NietVastgesteld.Weiger());
        else
        {
            if (dag < besluit.Vanaf || !Geldig.Bevat(dag)) bezwaren.Add(Normenkaderregels.NietGeldig.Weiger($"Dit normenkader geldt niet op {dag.InWoorden()}. Kies een andere versie."));
            if (Uitgangspunten.Any(u => !besluit.Bevestigd.Contains(u.Code))) bezwaren.Add(Normenkaderregels.NietBevestigd.Weiger());
        }
        return bezwaren;
    }

    private static FrozenDictionary<string, int> Plaatsen(IReadOnlyList<Normregel> regels) => regels.Select((regel, i) => (regel.Code, i)).ToFrozenDictionary(r => r.Code, r => r.i);

    internal int Plaats(string code) => plaatsen.GetValueOrDefault(code, -1);
}
