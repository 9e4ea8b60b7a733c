using Spil.Herstel.Domein.Plannen;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Plannen.Vaststellen;

/// <summary>The checklist and the day to look back, as typed.</summary>
public sealed class Vaststelinvoer
{
    /// <summary>Per item of the checklist the choice.</summary>
    public Dictionary<string, string?> Keuze { get; set; } = [];

    /// <summary>Per item of the checklist the note.</summary>
    public Dictionary<string, string?> Notitie { get; set; } = [];

    public Datuminvoer EvaluatieOp { get; set; } = new();

    /// <summary>What stood in the preview, see <see cref="Kenmerk"/>.</summary>
    public string? Gelezen { get; set; }

    /// <summary>An item without a known choice has no answer, and the domain says so.</summary>
    public IReadOnlyList<Checklistantwoord> Antwoorden() =>
    [
        .. from punt in Checklist.Punten
           let keuze = Keuze.GetValueOrDefault(punt.Code)
           where Enum.GetNames<Checklistkeuze>().Contains(keuze)
           select new Checklistantwoord(punt.Code, Enum.Parse<Checklistkeuze>(keuze!), Notitie.GetValueOrDefault(punt.Code)),
    ];

    /// <summary>The field of a refusal: an item of the checklist has two, the choice and the note.</summary>
    public static Weigering BijVeld(Weigering weigering)
    {
        if (Checklist.Punten.All(p => p.Code != weigering.Veld)) return weigering;
        var bijKeuze = weigering.Regel == Planregels.ChecklistOpen || weigering.Regel == Planregels.ChecklistNietGezien;
        return weigering with { Veld = $"{(bijKeuze ? nameof(Keuze) : nameof(Notitie))}[{weigering.Veld}]" };
    }

    /// <summary>What is in a preview, by voorstel and version: who makes a plan final makes final what was on the screen.</summary>
    public static string Kenmerk(Planopname opname) => string.Join('.', opname.Doelen.SelectMany(d => d.Afspraken.Concat(d.Acties)
        .Select(r => (r.VoorstelId, r.Versienummer)).Prepend((d.VoorstelId, d.Versienummer))).Select(v => $"{v.VoorstelId:N}-{v.Versienummer}"));
}
