using Spil.Herstel.Domein.Plannen;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Plannen.Evalueren;

/// <summary>A look back as typed. Names as in <see cref="Evaluatieinvoer"/>, so that a refusal finds its field.</summary>
public sealed class Terugblikinvoer
{
    /// <summary>Whose words; empty for one's own.</summary>
    public string? Persoon { get; set; }

    public Datuminvoer Op { get; set; } = new();

    public int? Cijfer { get; set; }

    public string? WatIsBereikt { get; set; }

    public string? WatNog { get; set; }

    public string? Vervolg { get; set; }

    /// <summary>A choice that does not exist becomes one the domain refuses.</summary>
    public Vervolg Keuze => Enum.GetValues<Vervolg>().Where(v => v.ToString() == Vervolg).Select(v => (Vervolg?)v).FirstOrDefault() ?? (Vervolg)(-1);
}
