using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Wmo.Domein.Bezwaren;

namespace Spil.Wmo.Bezwaren;

/// <summary>On what it rests that somebody objects for the inwoner, for who handles it (Awb art. 2:1).</summary>
/// <param name="Zin">What the dossier says about it.</param>
/// <param name="IsZeker">This very person was recorded and might decide on that day; else one looks, or asks for an authorisation in writing.</param>
public sealed record Machtigingzin(string Zin, bool IsZeker)
{
    /// <summary>What is known of who objected, from who was recorded in the dossier.</summary>
    public static Machtigingzin Van(Bezwaar b, IReadOnlyList<Vertegenwoordiger> vastgelegd)
    {
        var toen = vastgelegd.Where(v => v.GeldtOp(b.OntvangenOp) && v.MagHulpRegelen).ToList();
        if (b.MakerId is { } maker && toen.Find(v => v.PersoonId == maker) is { } zelf) return new($"Vastgelegd in het dossier: {Beschrijf(zelf)}", true);
        // A name on paper is no person; the handler compares.
        return toen.Find(v => b.MakerNaam.Contains(v.Naam, StringComparison.OrdinalIgnoreCase)) is { } zelfdeNaam
            ? new($"In het dossier staat iemand met deze naam: {Beschrijf(zelfdeNaam)} Kijk of dat dezelfde persoon is.", false)
            : new("Deze persoon staat in het dossier niet als iemand die hierover mag beslissen. Je mag om een machtiging op papier vragen.", false);
    }

    private static string Beschrijf(Vertegenwoordiger v) =>
        $"{v.NaamEnSoort}, vanaf {v.Vanaf.InWoorden()}{(v.Tot is { } tot ? $" tot en met {tot.InWoorden()}" : "")}. Papier: {v.Bewijs}, gezien door {v.GezienDoor}.";
}
