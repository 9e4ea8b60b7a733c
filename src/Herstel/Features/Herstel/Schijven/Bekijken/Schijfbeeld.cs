using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Features.Herstel.Schijven.Gedeeld;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Schijven;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Schijven.Bekijken;

/// <summary>Another voice at this measurement.</summary>
/// <param name="Persoon">Whose.</param>
/// <param name="Naam">"Joke", or "jij" for who looks.</param>
/// <param name="Teken">What stands in the mark in the picture.</param>
/// <param name="Legenda">"Zo ziet Joke het".</param>
public sealed record Stemkolom(PersoonId Persoon, string Naam, string Teken, string Legenda);

/// <summary>One area in the table.</summary>
public sealed record Schijfrij(Leefgebiedtekst Gebied, int? Nu, int? Eerst, IReadOnlyList<int?> Anderen, string Erbij, bool WilErover, string Pad);

/// <summary>A measurement as the page shows it: the disc and its table. Every voice stands by itself; nothing is averaged.</summary>
public sealed record Schijfbeeld(Metingkop Meting, DateOnly? EersteOp, string Door, IReadOnlyList<Stemkolom> Anderen, IReadOnlyList<Schijfrij> Rijen)
{
    public IReadOnlyList<Schijfdeel> Delen => [.. Rijen.Select(r => new Schijfdeel(r.Gebied, r.Nu, r.Eerst,
        [.. Anderen.Zip(r.Anderen).Where(s => s.Second is not null).Select(s => new Schijfstem(s.First.Teken, s.First.Naam, s.Second!.Value))], r.Pad))];

    public static Schijfbeeld Maak(Plankader kader, Metingkop meting, Metingkop eerste, IReadOnlyList<Beeld> beelden, IReadOnlyDictionary<PersoonId, Naam> namen, string pad)
    {
        var kort = namen.Kort();
        var anderen = Kolommen(kader, beelden, kort);
        int? Cijfer(PersoonId persoon, Leefgebied gebied) => beelden.FirstOrDefault(b => b.Rol != Beeldrol.Inwoner && b.VanPersoon == persoon && b.Gebied == gebied)?.Cijfer;
        return new(meting, eerste.Nummer == meting.Nummer ? null : eerste.Op, Ingevuld(kader, beelden, kort), anderen,
        [
            .. from g in meting.Gebieden
               let eigen = beelden.FirstOrDefault(b => b.Rol == Beeldrol.Inwoner && b.Gebied == g.Gebied)
               select new Schijfrij(g, eigen?.Cijfer, eerste.Nummer == meting.Nummer ? null : eerste.Cijfers.GetValueOrDefault(g.Gebied),
                   [.. anderen.Select(a => Cijfer(a.Persoon, g.Gebied))], eigen?.Erbij ?? "", eigen?.WilErover == true, $"{pad}/{meting.Nummer}/{g.Sleutel}"),
        ]);
    }

    private static List<Stemkolom> Kolommen(Plankader kader, IReadOnlyList<Beeld> beelden, Dictionary<PersoonId, string> namen)
    {
        var mensen = beelden.Where(b => b.Rol != Beeldrol.Inwoner).OrderBy(b => b.Rol).ThenBy(b => namen[b.VanPersoon], StringComparer.Ordinal)
            .Select(b => b.VanPersoon).Distinct().ToList();
        return mensen.ConvertAll(p => new Stemkolom(p, p == kader.Ik ? "jij" : namen[p], mensen.Count == 1 ? "" : Teken(p, mensen, namen),
            p == kader.Ik ? "Zo zie jij het" : $"Zo ziet {namen[p]} het"));
    }

    // An initial; a second letter when two people share it.
    private static string Teken(PersoonId persoon, List<PersoonId> mensen, Dictionary<PersoonId, string> namen)
    {
        var naam = namen[persoon];
        var uniek = mensen.TrueForAll(m => m == persoon || !namen[m].StartsWith(naam[..1], StringComparison.OrdinalIgnoreCase));
        return uniek || naam.Length == 1 ? naam[..1].ToUpperInvariant() : naam[..1].ToUpperInvariant() + naam[1..2].ToLowerInvariant();
    }

    private static string Ingevuld(Plankader kader, IReadOnlyList<Beeld> beelden, Dictionary<PersoonId, string> namen)
    {
        var eigen = beelden.Where(b => b.Rol == Beeldrol.Inwoner).ToList();
        var helpers = eigen.Where(b => b.Samen && b.IngevuldDoorPersoon != b.VanPersoon).Select(b => b.IngevuldDoorPersoon).Distinct()
            .Select(p => namen[p] + (kader.Tandem.RolInTandem(p) is { } rol ? $" ({rol})" : "")).ToList();
        var inwoner = kader.IsInwoner ? "jou" : kader.Voornaam;
        return eigen.Count == 0 ? (kader.IsInwoner ? "Jij hebt nog niets ingevuld." : $"{kader.Voornaam} heeft nog niets ingevuld.")
            : helpers.Count == 0 ? $"Ingevuld door {inwoner}."
            : $"Samen ingevuld door {helpers.Prepend(inwoner).InZin()}.";
    }
}
