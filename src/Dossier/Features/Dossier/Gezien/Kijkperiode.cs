using Spil.Dossier.Domein.Inzagevragen;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Gezien;

/// <summary>The period in an address: <c>week</c>, <c>maand</c>, or <c>eigen</c> with two dates; anything else is all of it.</summary>
public static class Kijkperiode
{
    public const string Eigen = "eigen";

    /// <summary>The words of the choices, as the page shows them.</summary>
    public static readonly (string Sleutel, string Tekst)[] Keuzes = [("", "Alles"), ("week", "Deze week"), ("maand", "Deze maand")];

    /// <param name="keuze">What was chosen.</param>
    /// <param name="van">First day as typed.</param>
    /// <param name="tot">Last day as typed.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="periode">The period; null for all of it, and when it was refused.</param>
    public static Uitkomst Lees(string? keuze, Datuminvoer van, Datuminvoer tot, DateOnly vandaag, out Periode? periode)
    {
        periode = keuze switch { "week" => Inzagetijd.Week(vandaag), "maand" => Inzagetijd.Maand(vandaag), _ => null };
        if (keuze != Eigen) return Uitkomst.Gelukt();
        var (eerste, laatste) = (van.LeesOptioneel("Van", out var begin), tot.LeesOptioneel("Tot", out var einde));
        if (!eerste.IsGelukt || !laatste.IsGelukt) return Uitkomst.Geweigerd([.. eerste.Weigeringen, .. laatste.Weigeringen]);
        var gekozen = Inzagetijd.Kies(begin, einde, vandaag);
        if (gekozen.Probeer(out var dagen)) periode = dagen;
        return gekozen;
    }
}
