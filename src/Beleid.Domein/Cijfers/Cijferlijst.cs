using Spil.Kern;
using static Spil.Beleid.Domein.Cijfers.Cijfersoort;
using static Spil.Beleid.Domein.Cijfers.Groep;
using static Spil.Beleid.Domein.Cijfers.Maat;

namespace Spil.Beleid.Domein.Cijfers;

/// <summary>
/// The figures of the memo to the committee, each with its definition. Where the memo leaves open what was counted, the definition says which choice was
/// made; docs/koppelvlakken/mededeling.md says why.
/// </summary>
public static class Cijferlijst
{
    private const string Bron = "Mededelingen van de portefeuillehouder, gemeente Huizen, 12 mei 2021";

    /// <summary>All of them, in the order of the memo.</summary>
    public static IReadOnlyList<Cijferdefinitie> Alle { get; } =
    [
        Tel("inwoners", "Inwoners met hulp bij het huishouden", "inwoners",
            "Inwoners bij wie op de peildatum hulp in kracht is. De nieuwe instroom telt mee. Wie is uitgestroomd, telt niet mee.", s => s.Nu[Voorraad]),
        Tel("herindicaties", "Herindicaties", "herindicaties", "Herindicaties waarvan het besluit tot en met de peildatum is verstuurd. Ook van wie daarna is uitgestroomd.", s => s.Nu[Herindicaties]),
        Tel("herindicaties-boven", "Herindicaties boven 120 minuten", "herindicaties",
            "Herindicaties bij wie de hulp daarvoor meer dan 120 minuten per week was.", s => s.Nu[Boven, Herindicaties]),
        Tel("herindicaties-tot-en-met", "Herindicaties tot en met 120 minuten", "herindicaties",
            "Herindicaties bij wie de hulp daarvoor 120 minuten per week of minder was.", s => s.Nu[TotEnMet, Herindicaties]),
        Tel("nieuwe-instroom", "Nieuwe instroom volgens het nieuwe normenkader", "inwoners",
            "Inwoners die voor het eerst hulp kregen met een besluit volgens het nieuwe normenkader, met een eerste dag tot en met de peildatum.", s => s.Nu[Nieuw, Instroom]),
        Deel("besparing", "Besparing bij alle bestaande indicaties", "procent van de minuten",
            "Alle minuten voor de herindicatie min alle minuten erna, gedeeld door alle minuten ervoor. Alleen van wie nog hulp heeft: uitstroom is geen besparing door de norm.",
            s => s.Nu[MinutenOud] - s.Nu[MinutenNieuw], s => s.Nu[MinutenOud], s => Metzorg(s.Nu, Boven) + Metzorg(s.Nu, TotEnMet)),
        Gemiddeld("gemiddelde-oud-boven", "Gemiddelde indicatie voor de herindicatie, boven 120 minuten",
            "De minuten per week voor de herindicatie, gemiddeld over wie op de peildatum nog hulp heeft.", s => s.Nu[Boven, MinutenOud], s => Metzorg(s.Nu, Boven)),
        Gemiddeld("gemiddelde-nieuw-boven", "Gemiddelde indicatie na de herindicatie, boven 120 minuten",
            "De minuten per week die zijn besloten, ook als ze pas na de overgang ingaan. Gemiddeld over dezelfde inwoners.", s => s.Nu[Boven, MinutenNieuw], s => Metzorg(s.Nu, Boven)),
        Deel("lager-boven", "Lager vastgesteld, boven 120 minuten", "procent van de herindicaties",
            "Herindicaties met minder minuten dan daarvoor, van wie nog hulp heeft. Gedeeld door alle herindicaties boven 120 minuten.",
            s => s.Nu[Boven, Lager], s => s.Nu[Boven, Herindicaties]),
        Deel("gelijk-of-hoger-boven", "Gelijk of hoger vastgesteld, boven 120 minuten", "procent van de herindicaties",
            "Herindicaties met evenveel of meer minuten dan daarvoor, van wie nog hulp heeft. Gedeeld door alle herindicaties boven 120 minuten.",
            s => s.Nu[Boven, Gelijk] + s.Nu[Boven, Hoger], s => s.Nu[Boven, Herindicaties]),
        Deel("uitstroom-boven", "Uitstroom na de herindicatie, boven 120 minuten", "procent van de herindicaties",
            "Herindicaties van wie voor de peildatum is uitgestroomd (overleden, verhuisd, Wlz of anders). Gedeeld door alle herindicaties boven 120 minuten.",
            s => s.Nu[Boven, HerindicatieUitstroom], s => s.Nu[Boven, Herindicaties]),
        Gemiddeld("gemiddelde-oud-tot-en-met", "Gemiddelde indicatie voor de herindicatie, tot en met 120 minuten",
            "De minuten per week voor de herindicatie, gemiddeld over wie op de peildatum nog hulp heeft.", s => s.Nu[TotEnMet, MinutenOud], s => Metzorg(s.Nu, TotEnMet)),
        Gemiddeld("gemiddelde-nieuw-tot-en-met", "Gemiddelde indicatie na de herindicatie, tot en met 120 minuten",
            "De minuten per week die zijn besloten, gemiddeld over dezelfde inwoners.", s => s.Nu[TotEnMet, MinutenNieuw], s => Metzorg(s.Nu, TotEnMet)),
        Gemiddeld("instroom-dit-jaar", "Gemiddelde indicatie van de nieuwe instroom in dit jaar",
            "De minuten per week waarmee de hulp begon, gemiddeld over wie in het jaar van de peildatum voor het eerst hulp kreeg, tot en met de peildatum.",
            s => s.DitJaar[InstroomMinuten], s => s.DitJaar[Instroom]),
        Gemiddeld("instroom-vorig-jaar", "Gemiddelde indicatie van de nieuwe instroom in het vorige jaar",
            "Hetzelfde over het hele jaar daarvoor.", s => s.VorigJaar[InstroomMinuten], s => s.VorigJaar[Instroom]),
        Tel("bezwaren", "Bezwaarschriften", "bezwaarschriften", "Bezwaren tegen besluiten over deze hulp, binnengekomen tot en met de peildatum. Ook als ze later zijn ingetrokken.", s => s.Nu[Bezwaren]) with { Feit = Feitsoort.Bezwaar },
        Tel("overgang", "Overgang loopt", "inwoners", "Inwoners die minder hulp krijgen en bij wie op de peildatum het oude aantal minuten nog geldt.", s => s.Nu[Overgang]),
    ];

    // Which figures together are another one: with one of them missing it can be worked out from the rest.
    private static readonly string[][] Gehelen = [["herindicaties-boven", "herindicaties-tot-en-met"], ["lager-boven", "gelijk-of-hoger-boven", "uitstroom-boven"]];

    // Which figures are divided by another one, and so would tell it.
    private static readonly (string Code, string Geheel)[] Delen =
        [("lager-boven", "herindicaties-boven"), ("gelijk-of-hoger-boven", "herindicaties-boven"), ("uitstroom-boven", "herindicaties-boven")];

    /// <summary>The figure with this code; none when there is no such figure.</summary>
    public static Cijferdefinitie? Zoek(string code) => Alle.FirstOrDefault(d => d.Code == code);

    /// <summary>Counts all of them.</summary>
    public static IReadOnlyList<Cijfer> Maak(Cijferstanden standen)
    {
        Dictionary<string, Cijfer> cijfers = Alle.ToDictionary(d => d.Code, d => d.Tel(standen));
        foreach (var delen in Gehelen)
            foreach (var (code, weg) in delen.Zip(Onderdrukking.Verdeling([.. delen.Select(c => cijfers[c].Aantal)])))
                cijfers[code] = cijfers[code] with { Verraadt = weg && !Onderdrukking.IsKlein(cijfers[code].Aantal) };
        foreach (var (code, geheel) in Delen)
            if (cijfers[geheel].IsVerborgen) cijfers[code] = cijfers[code] with { Verraadt = true };
        return [.. cijfers.Values];
    }

    // Who was re-indicated and still has support.
    private static long Metzorg(Cijferstand stand, Groep groep) => stand[groep, Lager] + stand[groep, Gelijk] + stand[groep, Hoger];

    private static Cijferdefinitie Tel(string code, string naam, string eenheid, string zin, Func<Cijferstanden, long> teller) =>
        new(code, naam, Aantal, eenheid, zin, Bron) { Teller = teller, Aantal = teller };

    private static Cijferdefinitie Gemiddeld(string code, string naam, string zin, Func<Cijferstanden, long> teller, Func<Cijferstanden, long> noemer) =>
        new(code, naam, Gemiddelde, "minuten per week", zin, Bron) { Teller = teller, Noemer = noemer, Aantal = noemer };

    private static Cijferdefinitie Deel(string code, string naam, string eenheid, string zin, Func<Cijferstanden, long> teller, Func<Cijferstanden, long> noemer, Func<Cijferstanden, long>? aantal = null) =>
        new(code, naam, Aandeel, eenheid, zin, Bron) { Teller = teller, Noemer = noemer, Aantal = aantal ?? teller };
}
