using System.Globalization;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>A day and a time as they are typed.</summary>
public sealed class Momentformulier
{
    private static readonly Regel TijdOntbreekt = new("HER-FORM-010", "Vul een tijd in, bijvoorbeeld 10:00.");
    private static readonly string[] Vormen = ["HH:mm", "H:mm", "HH:mm:ss", "H.mm", "HH.mm"];

    public Datuminvoer Dag { get; set; } = new();

    public string? Tijd { get; set; }

    /// <summary>Reads both, so that a person sees everything that is wrong at once.</summary>
    public Uitkomst Lees(out DateOnly dag, out TimeOnly tijd)
    {
        var gelezen = Dag.Lees(nameof(Dag));
        dag = gelezen.IsGelukt ? gelezen.Waarde : default;
        var goed = TimeOnly.TryParseExact(Kern.Tekst.EenRegel(Tijd), Vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out tijd);
        return Uitkomst.Van([.. gelezen.Weigeringen, .. goed ? [] : new[] { TijdOntbreekt.Bij(nameof(Tijd)) }]);
    }

    public static Momentformulier Van(DateOnly? dag, TimeOnly? tijd) => new() { Dag = Datuminvoer.Van(dag), Tijd = tijd?.ToString("HH:mm", CultureInfo.InvariantCulture) };
}
