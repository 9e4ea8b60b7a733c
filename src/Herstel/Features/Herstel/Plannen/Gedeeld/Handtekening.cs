using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Plannen.Gedeeld;

/// <summary>One person under the plan: what they said on everything that stands in it, in a sentence.</summary>
/// <param name="Naam">Who.</param>
/// <param name="Rol">As what.</param>
/// <param name="IsInwoner">The inwoner.</param>
/// <param name="Zin">"Eens met alles, laatst op 12 november 2026."</param>
/// <param name="Opgeschreven">Stemmen that somebody else wrote down, with by whom and how.</param>
public sealed record Handtekening(string Naam, string Rol, bool IsInwoner, string Zin, IReadOnlyList<string> Opgeschreven)
{
    /// <summary>Everybody whose stem stands in the plan, the inwoner first.</summary>
    public static IReadOnlyList<Handtekening> Van(Planinhoud inhoud)
    {
        var onderdelen = inhoud.Doelen.SelectMany(d => new[] { (d.Tekst, d.Stemmen) }
            .Concat(d.Afspraken.Concat(d.Acties).Select(r => (r.Tekst, r.Stemmen)))).ToList();
        return
        [
            .. from o in onderdelen
               from s in o.Stemmen
               group (Stem: s, o.Tekst) by (s.Naam, s.Rol, s.IsInwoner) into wie
               orderby wie.Key.IsInwoner descending
               select new Handtekening(wie.Key.Naam, wie.Key.Rol, wie.Key.IsInwoner, Woorden([.. wie.Select(w => w.Stem)], onderdelen.Count),
                   [.. wie.Where(w => w.Stem.Wijze != Stemwijze.Zelf)
                       .Select(w => $"“{w.Tekst.Kort(60)}” {Voorstelwoorden.Hoe(w.Stem.Wijze, w.Stem.VastgelegdDoor)}")]),
        ];
    }

    private static string Woorden(IReadOnlyList<Planstem> stemmen, int onderdelen)
    {
        var eens = stemmen.Count(s => s.Keuze == Stemkeuze.Eens);
        var geen = stemmen.Count - eens;
        var waarover = stemmen.Count == onderdelen ? "" : $"Besliste mee over {stemmen.Count} van de {onderdelen} onderdelen. ";
        var wat = geen == 0 ? "Eens met alles" : eens == 0 ? "Geen mening" : $"Eens met {eens}, geen mening over {geen}";
        return $"{waarover}{wat}, laatst op {stemmen.Max(s => s.Op).Datum().InWoorden()}.";
    }
}
