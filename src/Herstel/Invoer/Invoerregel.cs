using System.Text.Json.Serialization;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>What happens, or happened, to a line of a list.</summary>
public enum Lot
{
    Overnemen,
    MetWaarschuwing,
    AlBekend,
    Dubbel,
    BlijftLiggen,
    Overgenomen,
}

public static class Lottekst
{
    /// <summary>The words that a person reads.</summary>
    public static string InWoorden(this Lot lot) => lot switch
    {
        Lot.Overnemen => "overnemen",
        Lot.MetWaarschuwing => "overnemen met waarschuwing",
        Lot.AlBekend => "al bekend",
        Lot.Dubbel => "dubbel in dit bestand",
        Lot.Overgenomen => "overgenomen",
        _ => "blijft liggen",
    };
}

/// <summary>The plan for one line.</summary>
/// <param name="Nummer">Line number in the file.</param>
/// <param name="Naam">Whom it is about, as far as that can be read.</param>
/// <param name="Lot">What will happen.</param>
/// <param name="Zinnen">Why, and what to know of it.</param>
public sealed record Invoerregel(int Nummer, string Naam, Lot Lot, IReadOnlyList<string> Zinnen)
{
    /// <summary>The aanmelding that will be taken in; null for a line that cannot be read.</summary>
    [JsonIgnore]
    public Aanmelding? Aanmelding { get; init; }

    /// <summary>What to write in the wijzigingslog when it is taken in.</summary>
    [JsonIgnore]
    public Gebeurtenis? Gebeurtenis { get; init; }

    [JsonIgnore]
    public bool WordtOvergenomen => Lot is Lot.Overnemen or Lot.MetWaarschuwing;

    /// <summary>Goes back as a file, to mend and offer again.</summary>
    [JsonIgnore]
    public bool TeVerbeteren => Lot is Lot.BlijftLiggen or Lot.Dubbel;

    // A warning comes beside the others; a reason not to take the line is all there is to say.
    internal Invoerregel Wordt(Lot lot, string zin) => this with { Lot = lot, Zinnen = lot == Lot.MetWaarschuwing ? [.. Zinnen, zin] : [zin] };
}

/// <summary>What holds for every line that says nothing about it itself.</summary>
/// <param name="Aanmelder">Who registers.</param>
/// <param name="Organisatie">The organisation that registers.</param>
/// <param name="Vandaag">Today in the Netherlands; an aanmelding without a date came in today.</param>
public sealed record Invoerstandaard(string Aanmelder, OrganisatieId? Organisatie, DateOnly Vandaag);

/// <summary>The plan for a whole list.</summary>
/// <param name="Tabel">The list as it was read.</param>
/// <param name="Regels">The plan per line, in the order of the file.</param>
public sealed record Invoerplan(Csvtabel Tabel, IReadOnlyList<Invoerregel> Regels)
{
    public int Aantal(params ReadOnlySpan<Lot> loten)
    {
        var aantal = 0;
        foreach (var regel in Regels)
            if (loten.Contains(regel.Lot)) aantal++;
        return aantal;
    }
}
