using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;

namespace Spil.Wmo.Domein.Bezwaren;

/// <summary>
/// An objection to a decision that was sent (Awb hoofdstuk 6 and 7). What happens is written down; every term follows from that by itself
/// (<see cref="Termijn"/>, <see cref="Dwangsom"/>).
/// </summary>
public sealed partial class Bezwaar : Aggregaat
{
    private Bezwaar() { }

    /// <summary>Its id.</summary>
    public BezwaarId Id { get; private set; }

    /// <summary>The decision.</summary>
    public BesluitId BesluitId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The person it is about.</summary>
    public PersoonId InwonerId { get; private set; }

    /// <summary>The municipality that decides.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>The day the decision was sent.</summary>
    public DateOnly BesluitOp { get; private set; }

    /// <summary>The last day to object to it.</summary>
    public DateOnly BezwaarTotEnMet { get; private set; }

    /// <summary>Who drew the decision up, and so does not handle the objection.</summary>
    public PersoonId? OpstellerId { get; private set; }

    /// <summary>How it came.</summary>
    public Bezwaarwijze Wijze { get; private set; }

    /// <summary>Who objects.</summary>
    public Bezwaarmaker Maker { get; private set; }

    /// <summary>The name of the representative; empty when the inwoner objects.</summary>
    public string MakerNaam { get; private set; } = "";

    /// <summary>That representative, who objected in Mijn Spil; empty for the inwoner, and for what came on paper.</summary>
    public PersoonId? MakerId { get; private set; }

    /// <summary>The day of the postmark.</summary>
    public DateOnly? PostOp { get; private set; }

    /// <summary>The day it was received.</summary>
    public DateOnly OntvangenOp { get; private set; }

    /// <summary>The reasons, in own words; empty when they follow later.</summary>
    public string Gronden { get; private set; } = "";

    /// <summary>Who handles it; empty while nobody took it up.</summary>
    public PersoonId? BehandelaarId { get; private set; }

    /// <summary>Name of who handles it.</summary>
    public string Behandelaar { get; private set; } = "";

    /// <summary>The day the receipt was confirmed (art. 6:14).</summary>
    public DateOnly? BevestigdOp { get; private set; }

    /// <summary>A committee advises (art. 7:13).</summary>
    public bool Commissie { get; private set; }

    /// <summary>Whether being late can be excused (art. 6:11); empty while nobody judged it.</summary>
    public bool? Verschoonbaar { get; private set; }

    /// <summary>Why, or why not.</summary>
    public string Verschoonreden { get; private set; } = "";

    /// <summary>True while something still has to be decided.</summary>
    public bool Loopt => BeslistOp is null;

    /// <summary>Whether it came in time.</summary>
    public Tijdigheid Tijdigheid => Beoordeel(BezwaarTotEnMet, PostOp, OntvangenOp);

    /// <summary>Whether an objection is in time, from the days alone (Awb art. 6:9).</summary>
    /// <param name="totEnMet">The last day to object.</param>
    /// <param name="postOp">The day of the postmark; empty when it did not come by post, or cannot be read.</param>
    /// <param name="ontvangenOp">The day it was received.</param>
    public static Tijdigheid Beoordeel(DateOnly totEnMet, DateOnly? postOp, DateOnly ontvangenOp) =>
        ontvangenOp <= totEnMet ? Tijdigheid.OpTijd
        : postOp <= totEnMet && ontvangenOp <= AwbTermijnen.BezwaarPerPost.LaatsteDag(totEnMet) ? Tijdigheid.OpTijdPerPost
        : Tijdigheid.TeLaat;

    /// <summary>Takes in an objection.</summary>
    /// <param name="besluit">The decision, sent.</param>
    /// <param name="inwoner">The person it is about.</param>
    /// <param name="gemeente">The municipality that decided.</param>
    /// <param name="invoer">The form.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="looptAl">True when another objection to this decision still runs.</param>
    /// <param name="maker">The representative who objects in Mijn Spil.</param>
    public static Uitkomst<Gemaakt<Bezwaar>> Maak(Besluit besluit, PersoonId inwoner, OrganisatieId gemeente, Bezwaarinvoer invoer, DateOnly vandaag, bool looptAl = false, PersoonId? maker = null)
    {
        var controle = new Controle()
            .Eis(besluit.VerstuurdOp is not null, Bezwaarregels.NietVerstuurd)
            .Eis(!looptAl, Bezwaarregels.LooptAl)
            .Eis(invoer.Wijze is { } w && Enum.IsDefined(w), Bezwaarregels.WijzeOntbreekt, nameof(invoer.Wijze))
            .Eis(invoer.Maker is { } m && Enum.IsDefined(m), Bezwaarregels.MakerOntbreekt, nameof(invoer.Maker))
            .Eis(invoer.OntvangenOp is not null, KernRegels.DatumVerplicht, nameof(invoer.OntvangenOp))
            .Eis(!(invoer.OntvangenOp > vandaag), Bezwaarregels.InToekomst, nameof(invoer.OntvangenOp))
            .Eis(!(invoer.OntvangenOp < besluit.VerstuurdOp), Bezwaarregels.VoorBesluit, nameof(invoer.OntvangenOp))
            .Eis(!(invoer.PostOp < besluit.VerstuurdOp), Bezwaarregels.VoorBesluit, nameof(invoer.PostOp))
            .Eis(!(invoer.PostOp > invoer.OntvangenOp), Bezwaarregels.PostNaOntvangst, nameof(invoer.PostOp));
        var voor = invoer.Maker == Bezwaarmaker.Vertegenwoordiger;
        var naam = controle.Regel(voor ? invoer.MakerNaam : "", nameof(invoer.MakerNaam), Invoerregels.KorteTekst, voor ? Bezwaarregels.NaamOntbreekt : null);
        var gronden = controle.Tekst(invoer.Gronden, nameof(invoer.Gronden), Invoerregels.LangeTekst, invoer.ProForma ? null : Bezwaarregels.GrondenOntbreken);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Bezwaar>>.Geweigerd(controle.Weigeringen);
        var bezwaar = new Bezwaar
        {
            Id = BezwaarId.Nieuw(), BesluitId = besluit.Id, DossierId = besluit.DossierId, InwonerId = inwoner, GemeenteId = gemeente, BesluitOp = besluit.VerstuurdOp!.Value,
            BezwaarTotEnMet = besluit.BezwaarTotEnMet!.Value, OpstellerId = besluit.OpstellerId, Wijze = invoer.Wijze!.Value, Maker = invoer.Maker!.Value, MakerNaam = naam, MakerId = voor ? maker : null,
            PostOp = invoer.Wijze == Bezwaarwijze.Brief ? invoer.PostOp : null, OntvangenOp = invoer.OntvangenOp!.Value, Gronden = gronden,
        };
        bezwaar.BeslisUiterlijk = bezwaar.Termijn.LaatsteDag;
        return new Gemaakt<Bezwaar>(bezwaar, new BezwaarGemaakt(bezwaar.Id, bezwaar.BesluitId, bezwaar.Wijze, bezwaar.OntvangenOp));
    }

    /// <summary>A colleague of who decided takes it up (Awb art. 10:3 lid 3); from then on the inwoner knows who handles it.</summary>
    public Uitkomst<BezwaarOpgepakt> PakOp(PersoonId wie, string naam)
    {
        if (!Loopt) return Bezwaarregels.Gesloten.Weiger();
        if (BehandelaarId is not null) return Bezwaarregels.AlOpgepakt.Weiger();
        if (wie == OpstellerId) return Bezwaarregels.ZelfBesloten.Weiger();
        (BehandelaarId, Behandelaar) = (wie, naam);
        Gewijzigd();
        return new BezwaarOpgepakt(Id, wie);
    }

    /// <summary>The receipt was confirmed, and it was said whether a committee advises (Awb art. 6:14 and 7:13).</summary>
    public Uitkomst<BezwaarBevestigd> Bevestig(DateOnly op, bool? commissie, DateOnly vandaag)
    {
        var controle = Begin().Eis(BevestigdOp is null, Bezwaarregels.AlBevestigd)
            .Eis(commissie is not null, Bezwaarregels.KeuzeOntbreekt, nameof(commissie))
            .Eis(op <= vandaag, Bezwaarregels.InToekomst, nameof(op)).Eis(op >= OntvangenOp, Bezwaarregels.VoorOntvangst, nameof(op));
        if (!controle.IsGoed) return Uitkomst<BezwaarBevestigd>.Geweigerd(controle.Weigeringen);
        (BevestigdOp, Commissie) = (op, commissie!.Value);
        return Klaar(new BezwaarBevestigd(Id, op, Commissie));
    }

    /// <summary>Judges whether being late can be excused (Awb art. 6:11).</summary>
    public Uitkomst<TeLaatBeoordeeld> BeoordeelTeLaat(bool? verschoonbaar, string? reden)
    {
        var controle = Begin().Eis(Tijdigheid == Tijdigheid.TeLaat, Bezwaarregels.IsOpTijd).Eis(verschoonbaar is not null, Bezwaarregels.KeuzeOntbreekt, nameof(verschoonbaar));
        var schoon = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Bezwaarregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<TeLaatBeoordeeld>.Geweigerd(controle.Weigeringen);
        (Verschoonbaar, Verschoonreden) = (verschoonbaar, schoon);
        return Klaar(new TeLaatBeoordeeld(Id, verschoonbaar!.Value));
    }

    private Controle Begin() => new Controle().Eis(Loopt, Bezwaarregels.Gesloten).Eis(!Loopt || BehandelaarId is not null, Bezwaarregels.GeenBehandelaar);

    // What the term depends on may have changed: its last day is kept, so that a list can sort on it.
    private T Klaar<T>(T gebeurd) where T : Gebeurtenis
    {
        BeslisUiterlijk = Termijn.LaatsteDag;
        Gewijzigd();
        return gebeurd;
    }
}
