using Spil.Kern.Feiten;

namespace Spil.Beleid.Domein.Cijfers;

/// <summary>
/// Counts cases as they were on one day, plainly: one case at a time, one question at a time. The command line counts with it, and the figures per month
/// (<see cref="Maandtelling"/>) are held against it.
/// </summary>
/// <param name="dag">The day.</param>
public sealed class Dagtelling(DateOnly dag)
{
    /// <summary>What was counted so far.</summary>
    public Cijferstand Stand { get; } = new();

    /// <summary>Counts the support of an inwoner.</summary>
    public void Tel(Zaakfeit zaak)
    {
        var groep = Groepsindeling.Van(zaak);
        foreach (var volume in zaak.Volumes.Where(v => v.Ingang <= dag && !(v.Einde < dag)))
            Stand.Tel(groep, Maat.Voorraad).Tel(groep, Maat.VoorraadMinuten, volume.Minuten);
        if (zaak.Volumes is [var eerste, ..] && eerste.Ingang <= dag)
            Stand.Tel(groep, Maat.Instroom).Tel(groep, Maat.InstroomMinuten, eerste.Minuten);
        var weg = zaak.Uitstroom is { } uitstroom && uitstroom.Laatste < dag;
        if (weg) Stand.Tel(groep, Maten.Van(zaak.Uitstroom!.Soort));
        foreach (var herindicatie in zaak.Herindicaties.Where(h => h.Op <= dag)) Tel(herindicatie, weg);
    }

    /// <summary>Counts an objection.</summary>
    public void Tel(Bezwaarfeit bezwaar)
    {
        var groep = Groepsindeling.Bij(bezwaar.Hulp);
        if (bezwaar.Ontvangen <= dag) Stand.Tel(groep, Maat.Bezwaren);
        if (bezwaar is { Beslist: { } op, Afloop: { } afloop } && op <= dag) Stand.Tel(groep, Maten.Van(afloop));
    }

    /// <summary>Counts a signal.</summary>
    public void Tel(Signaalfeit signaal)
    {
        var groep = Groepsindeling.Bij(signaal.Hulp);
        if (signaal.Gegeven <= dag) Stand.Tel(groep, Maten.Van(signaal.Richting));
        if (signaal.Afgehandeld <= dag) Stand.Tel(groep, Maat.SignaalAfgehandeld);
    }

    /// <summary>Counts something with a term.</summary>
    public void Tel(Termijnfeit termijn)
    {
        if (termijn.Op <= dag) Stand.Tel(Groepsindeling.Bij(termijn.Hulp), Maten.Van(termijn));
    }

    private void Tel(Herindicatiefeit herindicatie, bool weg)
    {
        var groep = Groepsindeling.Van(herindicatie.Oud);
        Stand.Tel(groep, Maat.Herindicaties);
        if (weg)
        {
            Stand.Tel(groep, Maat.HerindicatieUitstroom);
            return;
        }
        Stand.Tel(groep, Maten.Richting(herindicatie)).Tel(groep, Maat.MinutenOud, herindicatie.Oud).Tel(groep, Maat.MinutenNieuw, herindicatie.Nieuw);
        if (herindicatie.Nieuw < herindicatie.Oud && herindicatie.IngangNieuw > dag) Stand.Tel(groep, Maat.Overgang);
    }
}

/// <summary>Which measure a fact belongs to.</summary>
internal static class Maten
{
    public static Maat Van(Uitstroomsoort soort) => soort switch
    {
        Uitstroomsoort.Overleden => Maat.UitstroomOverleden,
        Uitstroomsoort.Verhuisd => Maat.UitstroomVerhuisd,
        Uitstroomsoort.Wlz => Maat.UitstroomWlz,
        _ => Maat.UitstroomAnders,
    };

    public static Maat Van(Bezwaarafloop afloop) => afloop switch
    {
        Bezwaarafloop.Gegrond => Maat.BezwaarGegrond,
        Bezwaarafloop.DeelsGegrond => Maat.BezwaarDeels,
        Bezwaarafloop.Ongegrond => Maat.BezwaarOngegrond,
        Bezwaarafloop.NietOntvankelijk => Maat.BezwaarNietOntvankelijk,
        _ => Maat.BezwaarIngetrokken,
    };

    public static Maat Van(Signaalrichting richting) => richting switch
    {
        Signaalrichting.TeWeinig => Maat.SignaalTeWeinig,
        Signaalrichting.TeVeel => Maat.SignaalTeVeel,
        _ => Maat.SignaalAnders,
    };

    public static Maat Van(Termijnfeit termijn) => (termijn.Stuk, termijn.OpTijd) switch
    {
        (Termijnstuk.Onderzoek, true) => Maat.OnderzoekOpTijd,
        (Termijnstuk.Onderzoek, false) => Maat.OnderzoekTeLaat,
        (_, true) => Maat.BesluitOpTijd,
        _ => Maat.BesluitTeLaat,
    };

    public static Feitsoort Feit(this Maat maat) => maat switch
    {
        < Maat.Bezwaren => Feitsoort.Hulp,
        < Maat.SignaalTeWeinig => Feitsoort.Bezwaar,
        < Maat.OnderzoekOpTijd => Feitsoort.Signaal,
        _ => Feitsoort.Termijn,
    };

    public static Maat Richting(Herindicatiefeit h) => h.Nieuw < h.Oud ? Maat.Lager : h.Nieuw == h.Oud ? Maat.Gelijk : Maat.Hoger;
}
