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

    /// <summary>Not divided: objections and terms.</summary>
    Samen,
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

    /// <summary>In words.</summary>
    public static string Naam(this Groep groep) => groep switch
    {
        Groep.Boven => "Bestaande indicatie van meer dan 120 minuten",
        Groep.TotEnMet => "Bestaande indicatie van 120 minuten of minder",
        Groep.Nieuw => "Nieuwe instroom",
        _ => "Alle groepen samen",
    };
}
