using System.Globalization;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Bezwaren.Beslissing;

/// <summary>The decision on an objection as it is typed.</summary>
public sealed class Beslisformulier
{
    public string? Uitkomst { get; set; } = "";

    public string? Motivering { get; set; }

    public Datuminvoer Op { get; set; } = new();

    public string? Gevolg { get; set; }

    public string? AndereHulp { get; set; } = "nee";

    public string? MinutenPerWeek { get; set; }

    public string? Aanbieder { get; set; }

    public Datuminvoer Ingang { get; set; } = new();

    public Datuminvoer Einde { get; set; } = new();

    /// <summary>What the domain is asked, with the dates that cannot be read. Those of the support count only when it changes.</summary>
    public Uitkomst Lees(IReadOnlyList<Optie> aanbieders, out Bezwaarbeslissing beslissing)
    {
        var anders = Bezwaarpagina.Ja(AndereHulp) == true;
        var weigeringen = new List<Weigering>(Op.LeesOptioneel(nameof(Op), out var op).Weigeringen);
        var (ingangFout, eindeFout) = (Ingang.LeesOptioneel(nameof(Ingang), out var ingang), Einde.LeesOptioneel(nameof(Einde), out var einde));
        if (anders) weigeringen.AddRange([.. ingangFout.Weigeringen, .. eindeFout.Weigeringen]);
        int? minuten = int.TryParse(Tekst.EenRegel(MinutenPerWeek), NumberStyles.None, CultureInfo.InvariantCulture, out var gelezen) ? gelezen : null;
        Aanbiederkeuze? aanbieder = aanbieders.FirstOrDefault(o => o.Waarde == Aanbieder) is { } keuze ? new(OrganisatieId.Van(Guid.Parse(keuze.Waarde)), keuze.Tekst) : null;
        beslissing = new(Bezwaarpagina.Keuze<Bezwaaruitkomst>(Uitkomst), Motivering, Gevolg, op, anders ? new(minuten, ingang, einde, aanbieder) : null);
        return Kern.Uitkomst.Van(weigeringen);
    }
}
