using Spil.Kern.Feiten;

namespace Spil.Beleid.Domein.Cijfers;

/// <summary>In which group something is counted (Mededelingen Huizen 2021).</summary>
public enum Groep
{
    /// <summary>An existing indication of more than 120 minutes per week.</summary>
    Boven,

    /// <summary>An existing indication of 120 minutes per week or less.</summary>
    TotEnMet,

    /// <summary>Support that began with a decision by the new norms.</summary>
    Nieuw,

    /// <summary>Nobody had support: a melding without a decision in favour, for instance.</summary>
    Zonder,
}

/// <summary>Which group a case belongs to.</summary>
public static class Groepsindeling
{
    /// <summary>Minutes per week; above it an indication is in the first group (Mededelingen Huizen 2021).</summary>
    public const int Drempel = 120;

    /// <summary>The group of so many minutes.</summary>
    public static Groep Van(int minuten) => minuten > Drempel ? Groep.Boven : Groep.TotEnMet;

    /// <summary>
    /// The group of a case: new when its support began with a decision; otherwise by the last volume that was taken over, so that a herindicatie does not
    /// move anybody to another group.
    /// </summary>
    public static Groep Van(Zaakfeit zaak) => zaak.Volumes.LastOrDefault(v => v.Bron == Volumebron.Overgenomen) is { } oud ? Van(oud.Minuten)
        : zaak.Herindicaties.Count > 0 && zaak.Volumes is [{ Bron: Volumebron.Herziening }, ..] ? Van(zaak.Herindicaties[0].Oud) : Groep.Nieuw;

    /// <summary>
    /// The group of an objection, a signal or a term: that of the support of the inwoner it is about, so that everything about one inwoner is counted in one
    /// group. Who never had support is in none of the three.
    /// </summary>
    public static Groep Bij(Zaakfeit? hulp) => hulp is null ? Groep.Zonder : Van(hulp);

    /// <summary>What people read about it.</summary>
    public const string Zin = "In welke groep iemand telt, volgt uit de hulp: de minuten van voor de herindicatie, of nieuwe instroom als de hulp met een besluit volgens het nieuwe normenkader begon. "
        + "Een bezwaar, een signaal en een termijn tellen in de groep van de inwoner. Wie nooit hulp kreeg, telt bij ‘zonder hulp’ en bij ‘samen’.";

    /// <summary>In words.</summary>
    public static string Naam(this Groep groep) => groep switch
    {
        Groep.Boven => "Bestaande indicatie van meer dan 120 minuten",
        Groep.TotEnMet => "Bestaande indicatie van 120 minuten of minder",
        Groep.Nieuw => "Nieuwe instroom",
        _ => "Zonder hulp",
    };

    /// <summary>In a few words, for a column.</summary>
    public static string Kort(this Groep groep) => groep switch
    {
        Groep.Boven => "Boven 120 minuten",
        Groep.TotEnMet => "Tot en met 120 minuten",
        Groep.Nieuw => "Nieuwe instroom",
        _ => "Zonder hulp",
    };
}
