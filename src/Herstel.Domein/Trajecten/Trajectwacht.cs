using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using static Spil.Herstel.Domein.Trajecten.Aandachtsoort;
using static Spil.Herstel.Domein.Trajecten.Urgentie;

namespace Spil.Herstel.Domein.Trajecten;

/// <summary>Watches a traject: turns facts into the sentences of Mijn werk.</summary>
internal static class Trajectwacht
{
    /// <summary>The Schijf is filled in again each quarter (onderzoek/methodiek.md 5.3).</summary>
    public const int MaandenTussenMetingen = 3;

    public static Trajectstand Kijk(Traject traject, Trajectfeiten feiten, DateOnly vandaag, Werkprocesstand? werkproces)
    {
        if (traject.Status != Trajectstatus.Lopend) return new(OpKoers, []);
        Aandachtspunt[] punten = [.. Punten(traject, feiten, vandaag, werkproces).OrderBy(p => p.Urgentie)];
        return new(punten.Length == 0 ? OpKoers : punten[0].Urgentie, punten);
    }

    private static IEnumerable<Aandachtspunt> Punten(Traject traject, Trajectfeiten feiten, DateOnly vandaag, Werkprocesstand? werkproces) =>
    [
        .. OverBegin(traject, feiten),
        .. OverSchijf(feiten, vandaag),
        .. OverVoorstellen(traject, feiten),
        .. OverUitvoering(traject, feiten, vandaag),
        .. OverWerkproces(traject, werkproces),
        .. OverKaart(feiten.Kaart, vandaag),
    ];

    // Consent, tandem, schijf, plan and the age of the crisiskaart have their sentences above.
    private static IEnumerable<Aandachtspunt> OverWerkproces(Traject traject, Werkprocesstand? werkproces) => (werkproces?.MistTot(traject.Stap) ?? [])
        .Where(w => w.Regel != Trajectregels.GeenToestemming && w.Regel != Trajectregels.StapZonderTandem && w.Regel != Trajectregels.StapZonderMeting && w.Regel != Trajectregels.StapZonderPlan
            && w.Regel != Werkprocesregels.KaartVerlopen)
        .Select(w => new Aandachtspunt(Document, NuNodig, w.Zin));

    private static IEnumerable<Aandachtspunt> OverKaart(Crisiskaart? kaart, DateOnly vandaag)
    {
        if (kaart?.IsVerlopen(vandaag) == true)
            yield return new(Aandachtsoort.Crisiskaart, TeLaat, Werkprocesregels.Verlopen(kaart).Zin);
        else if (kaart?.VraagtVernieuwing(vandaag) == true)
            yield return new(Aandachtsoort.Crisiskaart, NuNodig, $"De crisiskaart is geldig tot en met {kaart.GeldigTot.InWoorden()}. Plan een gesprek met de consulent voor een nieuwe.");
    }

    private static IEnumerable<Aandachtspunt> OverBegin(Traject traject, Trajectfeiten feiten)
    {
        if (!feiten.HeeftToestemming)
            yield return new(Toestemming, TeLaat, "Er is geen toestemming. Vraag of de inwoner nog mee wil doen.");
        if (traject.Tandem is null)
            yield return new(Aandachtsoort.Tandem, NuNodig, "Er is nog geen tandem. Vorm eerst het tandem.");
    }

    private static IEnumerable<Aandachtspunt> OverSchijf(Trajectfeiten feiten, DateOnly vandaag)
    {
        if (!feiten.HeeftMeting)
            yield return new(Schijf, NuNodig, "De schijf is nog leeg. Vul de schijf samen met de inwoner in.");
        else if (feiten.GebiedenIngevuld < feiten.GebiedenTotaal)
            yield return new(Schijf, NuNodig,
                $"In de schijf zijn {feiten.GebiedenIngevuld} van de {feiten.GebiedenTotaal} gebieden ingevuld. Vul de rest samen in.");
        else if (feiten.LaatsteMetingOp?.AddMonths(MaandenTussenMetingen) <= vandaag)
            yield return new(Schijf, NuNodig, "De laatste meting is 3 maanden geleden. Het is tijd voor een nieuwe meting.");
    }

    private static IEnumerable<Aandachtspunt> OverVoorstellen(Traject traject, Trajectfeiten feiten)
    {
        var aantal = feiten.Concepten + feiten.NogTeStemmen + feiten.Geparkeerd + feiten.Aangenomen;
        if (feiten.HeeftMeting && aantal == 0)
            yield return new(Aandachtsoort.Voorstellen, NuNodig,
                "Er zijn nog geen doelen. Schrijf samen met de inwoner het eerste doel op.");
        if (feiten.Concepten > 0)
            yield return new(Aandachtsoort.Voorstellen, NuNodig, feiten.Concepten == 1
                ? "1 voorstel is nog een concept. Breng het in als de inwoner dat wil."
                : $"{feiten.Concepten} voorstellen zijn nog een concept. Breng ze in als de inwoner dat wil.");
        if (feiten.NogTeStemmen > 0)
            yield return new(Stemmen, NuNodig, feiten.NogTeStemmen == 1
                ? "Over 1 voorstel heeft nog niet iedereen gestemd."
                : $"Over {feiten.NogTeStemmen} voorstellen heeft nog niet iedereen gestemd.");
        if (feiten.Geparkeerd > 0)
            yield return new(Stemmen, NuNodig, feiten.Geparkeerd == 1
                ? "Over 1 voorstel is niet iedereen het eens. Praat erover en pas de tekst aan."
                : $"Over {feiten.Geparkeerd} voorstellen is niet iedereen het eens. Praat erover en pas de tekst aan.");
        if (!feiten.HeeftPlan && feiten.AangenomenDoelen > 0 && feiten.NogTeStemmen + feiten.Geparkeerd + feiten.Concepten == 0
            && traject.Tandem is not null)
            yield return new(Plan, NuNodig, "Iedereen is het eens. Stel het plan vast.");
        if (feiten.HeeftPlan && feiten.NieuwSindsPlan > 0)
            yield return new(Plan, NuNodig, feiten.NieuwSindsPlan == 1
                ? "1 aangenomen voorstel staat nog niet in het plan. Stel een nieuwe versie van het plan vast."
                : $"{feiten.NieuwSindsPlan} aangenomen voorstellen staan nog niet in het plan. Stel een nieuwe versie van het plan vast.");
    }

    private static IEnumerable<Aandachtspunt> OverUitvoering(Traject traject, Trajectfeiten feiten, DateOnly vandaag)
    {
        if (feiten.TeLaat > 0)
            yield return new(Afspraken, TeLaat, feiten.TeLaat == 1 ? "1 afspraak is te laat." : $"{feiten.TeLaat} afspraken zijn te laat.");
        if (feiten.EvaluatieOp <= vandaag && !feiten.GeevalueerdSinds)
            yield return new(Evaluatie, feiten.EvaluatieOp < vandaag ? TeLaat : NuNodig,
                "Het is tijd om samen terug te kijken op de doelen.");
        if (traject.VolgendMomentOp < vandaag)
            yield return new(Moment, NuNodig, "De afgesproken datum is geweest. Kies een nieuwe datum.");
    }
}
