using System.Globalization;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

/// <summary>An appointment as it is typed.</summary>
public sealed class Afspraakformulier
{
    private static readonly string[] Vormen = ["HH:mm", "H:mm", "HH:mm:ss", "H.mm", "HH.mm"];

    public Datuminvoer Op { get; set; } = new();

    public string? Tijd { get; set; }

    public string? Plek { get; set; }

    public string? Wie { get; set; }

    public string? Begeleider { get; set; }

    public bool GekozenDoorInwoner { get; set; }

    /// <summary>What stood there when the form was opened.</summary>
    public string? Gelezen { get; set; }

    public static Afspraakformulier Van(Melding m) => new()
    {
        Op = Datuminvoer.Van(m.AfspraakOp), Tijd = m.AfspraakTijd?.ToString("HH:mm", CultureInfo.InvariantCulture), Plek = m.AfspraakPlek, Wie = m.Begeleiding.ToString(), Begeleider = m.Begeleider,
        GekozenDoorInwoner = m.Begeleiding != Begeleiding.NogNietGekozen, Gelezen = Stond(m),
    };

    public static string Stond(Melding m) => string.Create(CultureInfo.InvariantCulture, $"{m.AfspraakOp:yyyy-MM-dd} {m.AfspraakTijd:HH:mm} {m.AfspraakPlek} {m.Begeleiding} {m.Begeleider}").Trim();

    /// <summary>The choice, or one that the domain refuses.</summary>
    public Begeleiding Keuze => Optie.Lees<Begeleiding>(Wie) ?? (Begeleiding)(-1);

    public Uitkomst Lees(out Afspraakinvoer invoer)
    {
        var dag = Op.LeesOptioneel(nameof(Op), out var op);
        TimeOnly? tijd = TimeOnly.TryParseExact(Tekst.EenRegel(Tijd), Vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var gelezen) ? gelezen : null;
        invoer = new(op, tijd, Plek, Keuze, Begeleider, GekozenDoorInwoner);
        return dag;
    }
}
