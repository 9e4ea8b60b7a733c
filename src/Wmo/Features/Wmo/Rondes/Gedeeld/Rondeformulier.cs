using System.Globalization;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Wmo.Features.Wmo.Rondes.Gedeeld;

/// <summary>A round as it is filled in.</summary>
public sealed class Rondeformulier
{
    /// <summary>What a letter begins with; the municipality makes its own text of it.</summary>
    public const string Voorbeeldbrief =
        "De gemeente werkt met een nieuw normenkader. Daarin staat hoeveel tijd nodig is om een huis schoon en leefbaar te houden. Bij iedereen met hulp bij het huishouden kijken we opnieuw hoeveel hulp past.";

    public string? Naam { get; set; }

    public string? Drempel { get; set; } = "120";

    public string? OnderDrempel { get; set; } = nameof(Beurt.BijAfloop);

    public string? Kader { get; set; }

    public string? OvergangMaanden { get; set; } = "6";

    public string? OvergangReden { get; set; }

    public Datuminvoer Peildatum { get; set; } = new();

    public Datuminvoer Start { get; set; } = new();

    public string? Aankondiging { get; set; } = Voorbeeldbrief;

    public List<string> Consulenten { get; set; } = [];

    /// <summary>The version that was on the screen; 0 for a new one.</summary>
    public int GelezenVersie { get; set; }

    public static Rondeformulier Van(Herindicatieronde r) => new()
    {
        Naam = r.Naam, Drempel = Tekst(r.Drempel), OnderDrempel = r.OnderDrempel.ToString(), Kader = $"{r.Normenkader}:{r.Normversie}", OvergangMaanden = Tekst(r.OvergangMaanden), OvergangReden = r.OvergangReden,
        Peildatum = Datuminvoer.Van(r.Peildatum), Start = Datuminvoer.Van(r.Start), Aankondiging = r.Aankondiging, Consulenten = [.. r.Consulenten.Select(c => c.Id.ToString())], GelezenVersie = r.Versie,
    };

    /// <summary>Reads it; what is no date or number is refused at its field together with the rest.</summary>
    public Uitkomst Lees(Kaders kaders, IReadOnlyList<Optie> mensen, out Rondeinvoer invoer)
    {
        var datums = Peildatum.LeesOptioneel(nameof(Peildatum), out var peildatum).En(Start.LeesOptioneel(nameof(Start), out var start));
        invoer = new(Naam, Getal(Drempel), Optie.Lees<Beurt>(OnderDrempel), kaders.Zoek(Kader), Getal(OvergangMaanden), OvergangReden, peildatum, start,
            Aankondiging, [.. mensen.Where(o => Consulenten.Contains(o.Waarde)).Select(o => new Rondeconsulent(PersoonId.Van(Guid.Parse(o.Waarde)), o.Tekst))]);
        return datums;
    }

    private static int? Getal(string? tekst) => int.TryParse(Kern.Tekst.EenRegel(tekst), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
