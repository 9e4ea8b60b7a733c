using System.Text;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Demo;

/// <summary>
/// The municipality of the demo works with the norms of 2021 as a set of its own, adopted so that a decision can be tried. It is no real policy
/// decision, and says so.
/// </summary>
internal static class DemoWmo
{
    public static Normenkader Vertel(Voorbeeldwereld w)
    {
        var inhoud = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Ingebouwdenormenkaders.Bestand("hbel-2021")!).Replace("\"code\": \"hbel-2021\"", "\"code\": \"huizen-2021\"", StringComparison.Ordinal)
            .Replace("huishouden HBEL 2021", "huishouden Huizen 2021", StringComparison.Ordinal));
        var kader = Normenkaderlezer.Lees(inhoud).Normenkader!;
        var uitgave = w.Neem(Normenkaderuitgave.Laad(kader, inhoud, 0, "Sanne Willems", w.Moment(400)));
        w.Neem(uitgave.StelVast(kader, new([.. kader.Uitgangspunten.Select(u => u.Code)], "Voorbeeld, geen echt besluit", new(2020, 12, 15), new(2021, 1, 1)), "Sanne Willems", w.Moment(400)));
        return uitgave.Met(kader);
    }
}
