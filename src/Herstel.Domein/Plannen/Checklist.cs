using Spil.Dossier.Domein.Invoer;

namespace Spil.Herstel.Domein.Plannen;

/// <summary>The answer to an item of the checklist.</summary>
public enum Checklistkeuze
{
    /// <summary>It is in order.</summary>
    Ja,

    /// <summary>It is not needed for this inwoner; a note says why.</summary>
    NietNodig,
}

/// <summary>One item of the checklist.</summary>
/// <param name="Code">Stable key.</param>
/// <param name="Vraag">What has to be in order, in own words.</param>
/// <param name="DoorSpil">True when Spil can see by itself whether it is in order.</param>
public sealed record Checklistpunt(string Code, string Vraag, bool DoorSpil);

/// <summary>What somebody answered.</summary>
/// <param name="Code">Which item.</param>
/// <param name="Keuze">Yes or not needed.</param>
/// <param name="Notitie">A note; obligatory when not needed.</param>
public sealed record Checklistantwoord(string Code, Checklistkeuze Keuze, string? Notitie);

/// <summary>
/// The checklist in the plan van aanpak (Methodiekbeschrijving, bijlage 3, stap 2). The words of the pilot's own checklist are not public;
/// these are ours, from what the source asks of the plan.
/// </summary>
public static class Checklist
{
    /// <summary>Each agreement and action says who does it.</summary>
    public static readonly Checklistpunt Wie = new("wie", "Bij elke afspraak en actie staat wie dit doet.", true);

    /// <summary>Each agreement and action says by when.</summary>
    public static readonly Checklistpunt Wanneer = new("wanneer", "Bij elke afspraak en actie staat wanneer dit klaar is.", true);

    /// <summary>Each goal has something to do under it.</summary>
    public static readonly Checklistpunt Afspraken = new("afspraken", "Onder elk doel staat minstens één afspraak of actie.", true);

    /// <summary>Each goal says what the inwoner wishes.</summary>
    public static readonly Checklistpunt Gewenst = new("gewenst", "Bij elk doel staat hoe de inwoner het graag wil.", true);

    /// <summary>All items in order.</summary>
    public static IReadOnlyList<Checklistpunt> Punten { get; } =
    [
        new("eigen-woorden", "De doelen zijn van de inwoner en staan er in eigen woorden.", false),
        Gewenst,
        Afspraken,
        Wie,
        Wanneer,
        new("naasten", "Familie en andere naasten doen mee, als de inwoner dat wil.", false),
        new("omgeving", "In het plan staat ook wat de mensen en organisaties om de inwoner heen doen.", false),
        new("basis", "Er is gepraat over een plek om te wonen en genoeg geld om van te leven.", false),
        new("als-het-misgaat", "Er is afgesproken wat te doen als het misgaat, bijvoorbeeld met een crisiskaart.", false),
        new("delen", "De inwoner weet wie dit plan krijgt en vindt dat goed.", false),
    ];

    /// <summary>The items that Spil sees to be in order for what would stand in the plan.</summary>
    public static IReadOnlySet<string> GezienDoorSpil(IReadOnlyList<Plandoel> doelen)
    {
        Planregel[] regels = [.. doelen.SelectMany(d => d.Afspraken.Concat(d.Acties))];
        var gezien = new HashSet<string>();
        if (Array.TrueForAll(regels, r => r.Wie.Length > 0)) gezien.Add(Wie.Code);
        if (Array.TrueForAll(regels, r => r.Wanneer is not null)) gezien.Add(Wanneer.Code);
        if (doelen.All(d => d.BereiktOp is not null || d.Afspraken.Count + d.Acties.Count > 0)) gezien.Add(Afspraken.Code);
        if (doelen.All(d => d.GewensteSituatie.Length > 0)) gezien.Add(Gewenst.Code);
        return gezien;
    }

    /// <summary>Puts the answers together; an item without an answer refuses at the field with its code.</summary>
    internal static IReadOnlyList<Planchecklistpunt> Keur(Controle controle, IReadOnlyList<Checklistantwoord> antwoorden,
        IReadOnlyList<Plandoel> doelen)
    {
        var gezien = GezienDoorSpil(doelen);
        var ingevuld = new List<Planchecklistpunt>();
        foreach (var punt in Punten)
        {
            var antwoord = antwoorden.LastOrDefault(a => a.Code == punt.Code);
            var notitie = controle.Tekst(antwoord?.Notitie, punt.Code, Invoerregels.LangeTekst,
                antwoord?.Keuze == Checklistkeuze.NietNodig && !gezien.Contains(punt.Code) ? Planregels.NotitieOntbreekt : null);
            if (gezien.Contains(punt.Code)) ingevuld.Add(new(punt.Code, punt.Vraag, Checklistkeuze.Ja, notitie, true));
            else if (antwoord is null) controle.Eis(false, Planregels.ChecklistOpen, punt.Code);
            else if (punt.DoorSpil && antwoord.Keuze == Checklistkeuze.Ja) controle.Eis(false, Planregels.ChecklistNietGezien, punt.Code);
            else ingevuld.Add(new(punt.Code, punt.Vraag, antwoord.Keuze, notitie, false));
        }
        return ingevuld;
    }
}
