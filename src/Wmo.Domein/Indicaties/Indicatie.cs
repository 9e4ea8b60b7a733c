using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Wmo.Domein.Indicaties;

/// <summary>
/// The support that an inwoner may count on, over time: parts that follow one another, each with minutes per week and a first and a last day. On any day
/// at most one part is in force. A decision changes what is still to come, never what was.
/// </summary>
public sealed class Indicatie : Aggregaat
{
    private readonly List<Indicatiedeel> delen = [];

    private Indicatie() { }

    /// <summary>Its id.</summary>
    public IndicatieId Id { get; private set; }

    /// <summary>The dossier; there is one indicatie in a dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The inwoner.</summary>
    public PersoonId InwonerId { get; private set; }

    /// <summary>The municipality that pays.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>The last day of all support, when it ended for good; empty while it goes on.</summary>
    public DateOnly? UitgestroomdOp { get; private set; }

    /// <summary>Why it ended for good.</summary>
    public Uitstroomreden? Uitstroomreden { get; private set; }

    /// <summary>How somebody lives as far as the norms ask for it: of the last receipt, or as it was taken over. Empty when nobody knows.</summary>
    public Bekendesituatie? Situatie { get; private set; }

    /// <summary>The parts, by their first day.</summary>
    public IReadOnlyList<Indicatiedeel> Delen => [.. delen.OrderBy(d => d.Ingang)];

    /// <summary>The part in force on that day; null when there is none.</summary>
    public Indicatiedeel? Op(DateOnly dag) => delen.Find(d => d.GeldtOp(dag));

    /// <summary>The part in force on that day, or the last one before it; the first one when none had begun.</summary>
    public Indicatiedeel LaatsteOp(DateOnly dag) => Delen.LastOrDefault(d => d.Ingang <= dag) ?? Delen[0];

    /// <summary>Minutes per week on that day; 0 when nothing is in force.</summary>
    public int MinutenOp(DateOnly dag) => Op(dag)?.MinutenPerWeek ?? 0;

    /// <summary>Takes over what was decided before Spil was there.</summary>
    public static Uitkomst<Gemaakt<Indicatie>> NeemOver(DossierId dossier, PersoonId inwoner, OrganisatieId gemeente, Indicatievolume oud, DateOnly ingang, DateOnly? einde, Bekendesituatie? situatie = null)
    {
        var controle = Keur(oud.MinutenPerWeek, ingang, einde);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Indicatie>>.Geweigerd(controle.Weigeringen);
        return Nieuw(dossier, inwoner, gemeente, new Indicatiedeel(oud, Herkomst.Overgenomen, ingang, einde, null), situatie);
    }

    /// <summary>The first support of an inwoner, by a decision that was sent.</summary>
    public static Gemaakt<Indicatie> Begin(Besluit besluit, PersoonId inwoner, OrganisatieId gemeente) => Nieuw(besluit.DossierId, inwoner, gemeente, Deel(besluit), Uit(besluit));

    /// <summary>
    /// Follows a decision that was sent. When it asks for a transition the old volume stays in force until its last day, also when it would have ended before,
    /// and the new one starts the day after; otherwise the new one starts on its own first day. What would have come later goes.
    /// </summary>
    /// <param name="besluit">A grant that was sent.</param>
    /// <param name="overgang">The transition; null when there is none.</param>
    public IndicatieHerzien Volg(Besluit besluit, Overgang? overgang = null)
    {
        var herzien = Herzie(Deel(besluit), overgang);
        Situatie = Uit(besluit) ?? Situatie;
        return herzien;
    }

    /// <summary>As <see cref="Volg"/>, for what rests on no decision in Spil.</summary>
    public IndicatieHerzien Herzie(Indicatievolume nieuw, DateOnly ingang, DateOnly? einde, Overgang? overgang) => Herzie(new Indicatiedeel(nieuw, Herkomst.Overgenomen, ingang, einde, null), overgang);

    /// <summary>Follows the decision on an objection, which takes the place of the decision that was objected to (Awb art. 7:11 lid 2).</summary>
    public IndicatieHerzien VolgBezwaar(BesluitId besluit, Indicatievolume nieuw, DateOnly ingang, DateOnly einde) => Herzie(new Indicatiedeel(nieuw, Herkomst.Bezwaar, ingang, einde, besluit), null);

    /// <summary>The first support of an inwoner, by a decision on an objection to a refusal.</summary>
    public static Gemaakt<Indicatie> BeginNaBezwaar(DossierId dossier, PersoonId inwoner, OrganisatieId gemeente, BesluitId besluit, Indicatievolume nieuw, DateOnly ingang, DateOnly einde) =>
        Nieuw(dossier, inwoner, gemeente, new Indicatiedeel(nieuw, Herkomst.Bezwaar, ingang, einde, besluit), null);

    /// <summary>Support ends for good on a day, with the reason: what comes after goes.</summary>
    public Uitkomst<IndicatieBeeindigd> Beeindig(DateOnly laatste, Uitstroomreden reden)
    {
        var controle = new Controle()
            .Eis(UitgestroomdOp is null, Indicatieregels.AlUitgestroomd)
            .Eis(Enum.IsDefined(reden), Indicatieregels.RedenOntbreekt, nameof(reden))
            .Eis(delen.Exists(d => d.Ingang <= laatste), Indicatieregels.VoorBegin, nameof(laatste));
        if (!controle.IsGoed) return Uitkomst<IndicatieBeeindigd>.Geweigerd(controle.Weigeringen);
        delen.RemoveAll(d => d.Ingang > laatste);
        delen.Find(d => d.GeldtOp(laatste))?.Eindig(laatste);
        (UitgestroomdOp, Uitstroomreden) = (laatste, reden);
        Gewijzigd();
        return new IndicatieBeeindigd(Id, laatste, reden);
    }

    private IndicatieHerzien Herzie(Indicatiedeel nieuw, Overgang? overgang)
    {
        if (overgang is not null) nieuw = nieuw.Vanaf(overgang.IngangNieuw);
        delen.RemoveAll(d => d.Ingang >= nieuw.Ingang || d.Ingang > overgang?.Peildatum);
        var oud = delen.MaxBy(d => d.Ingang);
        if (oud is not null && (oud.Einde is null || oud.Einde >= nieuw.Ingang || overgang?.OvergangTot is not null)) oud.Eindig(nieuw.Ingang.AddDays(-1));
        if (nieuw.MinutenPerWeek > 0) delen.Add(nieuw);
        (UitgestroomdOp, Uitstroomreden) = (null, null);
        Gewijzigd();
        return new IndicatieHerzien(Id, nieuw.BesluitId, nieuw.MinutenPerWeek, nieuw.Ingang, nieuw.Einde);
    }

    private static Gemaakt<Indicatie> Nieuw(DossierId dossier, PersoonId inwoner, OrganisatieId gemeente, Indicatiedeel deel, Bekendesituatie? situatie)
    {
        var indicatie = new Indicatie { Id = IndicatieId.Nieuw(), DossierId = dossier, InwonerId = inwoner, GemeenteId = gemeente, Situatie = situatie };
        indicatie.delen.Add(deel);
        return new(indicatie, new IndicatieBegonnen(indicatie.Id, deel.BesluitId, deel.MinutenPerWeek, deel.Ingang, deel.Einde));
    }

    private static Bekendesituatie? Uit(Besluit besluit) => besluit.Bon is { } bon ? Bekendesituatie.Van(bon.AlsVraag().Regels) : null;

    private static Indicatiedeel Deel(Besluit besluit)
    {
        if (besluit is not { Soort: Besluitsoort.Toekenning, VerstuurdOp: not null, Vorm: { } vorm, Ingang: { } ingang })
            throw new ArgumentException("Only a grant that was sent gives support.", nameof(besluit));
        return new(new(besluit.MinutenPerWeek, vorm, besluit.AanbiederId, besluit.Aanbieder), besluit.HerindicatieId is null ? Herkomst.Besluit : Herkomst.Herindicatie, ingang, besluit.Einde, besluit.Id);
    }

    private static Controle Keur(int minuten, DateOnly ingang, DateOnly? einde) => new Controle()
        .Eis(minuten is > 0 and <= Indicatievolume.Hoogste, Indicatieregels.MinutenKanNiet, nameof(Indicatievolume.MinutenPerWeek))
        .Eis(einde is null || einde >= ingang, Indicatieregels.EindeTeVroeg, nameof(einde));
}
