using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Herstel.Domein.Plannen;

/// <summary>Why a voorstel stays outside the plan.</summary>
public enum Buitenreden
{
    /// <summary>Not brought in yet.</summary>
    Concept,

    /// <summary>Somebody is still to be asked.</summary>
    NogTeVragen,

    /// <summary>Somebody does not agree, or the inwoner did not say yes.</summary>
    NietEens,

    /// <summary>Adopted, but the goal it hangs under is not.</summary>
    DoelNietAangenomen,

    /// <summary>In the plan, but with the text before the last: on the last text not everybody agrees yet.</summary>
    NieuweTekstNogNiet,
}

/// <summary>A voorstel, or its newest text, that stays outside the plan.</summary>
/// <param name="Voorstel">Which.</param>
/// <param name="Reden">Why.</param>
public sealed record BuitenHetPlan(Voorstel Voorstel, Buitenreden Reden)
{
    /// <summary>The reason as a sentence.</summary>
    public string Zin => Reden switch
    {
        Buitenreden.Concept => "Dit is nog een concept.",
        Buitenreden.NogTeVragen => "Nog niet iedereen heeft gestemd.",
        Buitenreden.NietEens => "Niet iedereen is het hiermee eens.",
        Buitenreden.DoelNietAangenomen => "Iedereen is het hiermee eens, maar nog niet met het doel waar dit bij hoort.",
        Buitenreden.NieuweTekstNogNiet => "De oude tekst staat in het plan. Over de nieuwe tekst is nog niet iedereen het eens.",
        _ => throw new InvalidOperationException($"No sentence for {Reden}."),
    };
}

/// <summary>
/// What would stand in a plan made now, and what would not and why: for the page before the plan is made final, and for the plan itself.
/// </summary>
/// <param name="Doelen">The adopted goals, with the adopted agreements and actions under them.</param>
/// <param name="Buiten">What stays outside. Withdrawn voorstellen are not named.</param>
public sealed record Planopname(IReadOnlyList<Plandoel> Doelen, IReadOnlyList<BuitenHetPlan> Buiten)
{
    /// <summary>Sorts all voorstellen of a traject into inside and outside.</summary>
    public static Planopname Maak(IReadOnlyList<Voorstel> voorstellen)
    {
        var aangenomen = voorstellen.Where(v => v.LaatstAangenomen is not null).OrderBy(v => v.Id.Waarde).ToList();
        var doelen = aangenomen.FindAll(v => v.Soort == Voorstelsoort.Doel);
        var doelIds = doelen.Select(d => d.Id).ToHashSet();
        return new Planopname(
            [.. doelen.OrderBy(d => d.LaatstAangenomen!.Inhoud.Gebied).Select(d => Doel(d, aangenomen))],
            [.. voorstellen.Where(v => v.Status != Voorstelstatus.Ingetrokken).OrderBy(v => v.Id.Waarde)
                .Select(v => Reden(v, doelIds) is { } reden ? new BuitenHetPlan(v, reden) : null).OfType<BuitenHetPlan>()]);
    }

    private static Plandoel Doel(Voorstel doel, List<Voorstel> aangenomen)
    {
        var (versie, inhoud) = (doel.LaatstAangenomen!, doel.LaatstAangenomen!.Inhoud);
        IReadOnlyList<Planregel> Onder(Voorstelsoort soort) =>
            [.. aangenomen.Where(v => v.Soort == soort && v.DoelId == doel.Id).Select(Regel)];
        return new Plandoel(doel.Id.Waarde, versie.Nummer, inhoud.Gebied!.Value, inhoud.Op, inhoud.Tekst, inhoud.Waarom,
            inhoud.Beginsituatie, inhoud.GewensteSituatie, doel.BereiktOp, Onder(Voorstelsoort.Afspraak), Onder(Voorstelsoort.Actie),
            Stemmen(versie));
    }

    private static Planregel Regel(Voorstel voorstel)
    {
        var (versie, inhoud) = (voorstel.LaatstAangenomen!, voorstel.LaatstAangenomen!.Inhoud);
        return new Planregel(voorstel.Id.Waarde, versie.Nummer, inhoud.Op, inhoud.Tekst, inhoud.Waarom, inhoud.Wie, inhoud.Wanneer,
            voorstel.GedaanOp, Stemmen(versie));
    }

    // Who left does not count, so their word does not stand in the plan either.
    private static IReadOnlyList<Planstem> Stemmen(Voorstelversie versie) =>
    [
        .. from d in versie.Deelnemers
           where d.TeltMee
           let s = versie.StemVan(d.PersoonId)
           orderby d.IsInwoner descending, s.Op, s.Volgnummer
           select new Planstem(d.Naam, d.Rol, d.IsInwoner, s.Keuze, s.Woord, s.Op, s.Wijze, s.VastgelegdDoor),
    ];

    private static Buitenreden? Reden(Voorstel voorstel, HashSet<VoorstelId> doelIds)
    {
        if (voorstel.Status == Voorstelstatus.Concept) return Buitenreden.Concept;
        var stand = voorstel.Huidige.Stand();
        if (voorstel.LaatstAangenomen is null) return stand.ZitVast ? Buitenreden.NietEens : Buitenreden.NogTeVragen;
        if (voorstel.DoelId is { } doel && !doelIds.Contains(doel)) return Buitenreden.DoelNietAangenomen;
        return stand.IsAangenomen ? null : Buitenreden.NieuweTekstNogNiet;
    }
}
