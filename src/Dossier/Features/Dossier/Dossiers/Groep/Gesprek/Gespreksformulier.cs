using Spil.Dossier.Domein.Groepen;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Dossiers.Groep.Gesprek;

/// <summary>A talk, as typed. Names as in the domain, so that a refusal finds its field.</summary>
public sealed class Gespreksformulier
{
    public Datuminvoer Op { get; set; } = new();

    public string? Tekst { get; set; }

    /// <summary>The number of the record that was opened; 0 when there was none yet.</summary>
    public int? Gelezen { get; set; }

    public static Gespreksformulier Van(Gespreksverslag? verslag, DateOnly vandaag) =>
        new() { Op = Datuminvoer.Van(verslag?.Op ?? vandaag), Tekst = verslag?.Tekst, Gelezen = verslag?.Nummer ?? 0 };
}
