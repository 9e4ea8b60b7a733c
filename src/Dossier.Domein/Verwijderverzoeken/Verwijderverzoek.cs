using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Verwijderverzoeken;

/// <summary>Where a request is.</summary>
public enum Verzoekstand
{
    /// <summary>Waits for a decision.</summary>
    Open,

    /// <summary>All that was asked is destroyed.</summary>
    Ingewilligd,

    /// <summary>A part is.</summary>
    DeelsIngewilligd,

    /// <summary>Nothing is.</summary>
    Geweigerd,

    /// <summary>The inwoner took it back.</summary>
    Ingetrokken,
}

/// <summary>What is decided on a request.</summary>
/// <param name="Besluit">Grant, grant in part, or refuse.</param>
/// <param name="Documenten">In part: what goes.</param>
/// <param name="Gronden">Why the rest stays.</param>
/// <param name="Toelichting">The same in words for this inwoner.</param>
public sealed record Verwijderbesluit(Verzoekstand? Besluit, IReadOnlyList<Guid> Documenten, IReadOnlyList<Weigergrond> Gronden, string? Toelichting);

/// <summary>
/// An inwoner asks to destroy what is kept (AVG art. 17, Wmo 2015 art. 5.3.5, BW 7:455). There is an answer within a month; when it is
/// hard, the term is lengthened once to three months in all. Destroying itself goes as any destruction: by two people.
/// </summary>
public sealed class Verwijderverzoek : Aggregaat
{
    /// <summary>So many days before the last one, who decides is reminded.</summary>
    public const int HerinnerDagen = 7;

    private static readonly Termijn Gewoon = Termijn.Maanden(1).ZonderVerlenging();
    private static readonly Termijn Langst = Termijn.Maanden(3).ZonderVerlenging();

    private Verwijderverzoek() { }

    /// <summary>Its id.</summary>
    public VerwijderverzoekId Id { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Only these documents; empty for everything.</summary>
    public IReadOnlyList<Guid> Documenten { get; private set; } = [];

    /// <summary>What the inwoner wrote or said about it; may be empty.</summary>
    public string Woorden { get; private set; } = "";

    /// <summary>The day it came in.</summary>
    public DateOnly OntvangenOp { get; private set; }

    /// <summary>Name of who wrote it down; empty when the inwoner asked in Spil.</summary>
    public string VastgelegdDoor { get; private set; } = "";

    /// <summary>Where it is.</summary>
    public Verzoekstand Stand { get; private set; }

    /// <summary>The day on which the inwoner was told that it takes longer.</summary>
    public DateOnly? VerlengdOp { get; private set; }

    /// <summary>Why it takes longer.</summary>
    public string Verlengreden { get; private set; } = "";

    /// <summary>In part: what goes.</summary>
    public IReadOnlyList<Guid> Toegekend { get; private set; } = [];

    /// <summary>Why something stays.</summary>
    public IReadOnlyList<Weigergrond> Gronden { get; private set; } = [];

    /// <summary>The same in words for this inwoner.</summary>
    public string Toelichting { get; private set; } = "";

    /// <summary>Name of who decided.</summary>
    public string BeslistDoor { get; private set; } = "";

    /// <summary>The day of the decision.</summary>
    public DateOnly? BeslistOp { get; private set; }

    /// <summary>The last day that who decides was reminded of; empty while nobody was.</summary>
    public DateOnly? HerinnerdVoor { get; private set; }

    /// <summary>The last day on which a decision is in time.</summary>
    public DateOnly Uiterlijk => (VerlengdOp is null ? Gewoon : Langst).LaatsteDag(OntvangenOp);

    /// <summary>True while a decision is waited for.</summary>
    public bool IsOpen => Stand == Verzoekstand.Open;

    /// <summary>True when the term is over without a decision.</summary>
    public bool IsTeLaat(DateOnly vandaag) => IsOpen && vandaag > Uiterlijk;

    /// <summary>True when the term ends soon, or is over.</summary>
    public bool IsDringend(DateOnly vandaag) => IsOpen && vandaag >= Uiterlijk.AddDays(-HerinnerDagen);

    /// <summary>An inwoner asks.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="alles">True for all of it.</param>
    /// <param name="documenten">Otherwise: which documents.</param>
    /// <param name="woorden">Own words; may be empty.</param>
    /// <param name="ontvangen">The day it came in.</param>
    /// <param name="vastgelegdDoor">Name of who writes it down for the inwoner; empty for the inwoner.</param>
    /// <param name="vandaag">Today.</param>
    public static Uitkomst<Gemaakt<Verwijderverzoek>> Vraag(DossierId dossier, bool alles, IReadOnlyList<Guid> documenten, string? woorden, DateOnly? ontvangen, string vastgelegdDoor, DateOnly vandaag)
    {
        var controle = new Controle()
            .Eis(alles || documenten.Count > 0, Verwijderregels.NietsGekozen, nameof(Documenten))
            .Eis(ontvangen <= vandaag && ontvangen > vandaag.AddYears(-1), Verwijderregels.OntvangstOnmogelijk, nameof(OntvangenOp));
        var eigen = controle.Tekst(woorden, nameof(Woorden), Invoerregels.LangeTekst);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Verwijderverzoek>>.Geweigerd(controle.Weigeringen);
        var verzoek = new Verwijderverzoek
        {
            Id = VerwijderverzoekId.Nieuw(), DossierId = dossier, Documenten = alles ? [] : [.. documenten.Distinct()], Woorden = eigen, OntvangenOp = ontvangen!.Value, VastgelegdDoor = vastgelegdDoor,
        };
        return new Gemaakt<Verwijderverzoek>(verzoek, new VerwijderingGevraagd(verzoek.Id, dossier, verzoek.Documenten.Count));
    }

    /// <summary>Tells that it takes longer: three months in all.</summary>
    public Uitkomst<VerwijdertermijnVerlengd> Verleng(string? reden, DateOnly vandaag)
    {
        if (!IsOpen) return Verwijderregels.AlBeslist.Weiger();
        var controle = new Controle().Eis(VerlengdOp is null && vandaag <= Gewoon.LaatsteDag(OntvangenOp), Verwijderregels.VerlengenTeLaat);
        var waarom = controle.Tekst(reden, nameof(Verlengreden), Invoerregels.LangeTekst, Verwijderregels.VerlengredenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<VerwijdertermijnVerlengd>.Geweigerd(controle.Weigeringen);
        (VerlengdOp, Verlengreden) = (vandaag, waarom);
        Gewijzigd();
        return new VerwijdertermijnVerlengd(Id, DossierId, Uiterlijk);
    }

    /// <summary>Decides on it.</summary>
    /// <param name="besluit">What is decided.</param>
    /// <param name="inDossier">In part: the documents there are, of which some go and some stay.</param>
    /// <param name="door">Name of who decides.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="gelezen">The version that was on the screen.</param>
    public Uitkomst<OverVerwijderingBeslist> Beslis(Verwijderbesluit besluit, IReadOnlyCollection<Guid> inDossier, string door, DateOnly vandaag, int gelezen)
    {
        if (!IsOpen) return Verwijderregels.AlBeslist.Weiger();
        if (gelezen != Versie) return Verwijderregels.Verouderd.Weiger();
        if (besluit.Besluit is not (Verzoekstand.Ingewilligd or Verzoekstand.DeelsIngewilligd or Verzoekstand.Geweigerd)) return Verwijderregels.BesluitOntbreekt.Bij("Besluit");
        var (deels, alles) = (besluit.Besluit == Verzoekstand.DeelsIngewilligd, besluit.Besluit == Verzoekstand.Ingewilligd);
        var gevraagd = (Documenten.Count == 0 ? inDossier : Documenten).ToHashSet();
        var weg = besluit.Documenten.Where(gevraagd.Contains).Distinct().ToList();
        var controle = new Controle()
            .Eis(!deels || (weg.Count > 0 && (Documenten.Count == 0 || weg.Count < gevraagd.Count)), Verwijderregels.DeelOntbreekt, nameof(Documenten))
            .Eis(alles || besluit.Gronden.Count > 0, Verwijderregels.GrondOntbreekt, nameof(Gronden));
        var uitleg = controle.Tekst(besluit.Toelichting, nameof(Toelichting), Invoerregels.LangeTekst, alles ? null : Verwijderregels.ToelichtingOntbreekt);
        if (!controle.IsGoed) return Uitkomst<OverVerwijderingBeslist>.Geweigerd(controle.Weigeringen);
        (Stand, Toelichting, BeslistDoor, BeslistOp) = (besluit.Besluit.Value, uitleg, door, vandaag);
        Gronden = alles ? [] : [.. besluit.Gronden.Distinct().Order()];
        Toegekend = deels ? weg : [];
        Gewijzigd();
        return new OverVerwijderingBeslist(Id, DossierId, Stand);
    }

    /// <summary>The inwoner takes it back.</summary>
    public Uitkomst<VerwijderverzoekIngetrokken> TrekIn()
    {
        if (!IsOpen) return Verwijderregels.AlBeslist.Weiger();
        Stand = Verzoekstand.Ingetrokken;
        Gewijzigd();
        return new VerwijderverzoekIngetrokken(Id, DossierId);
    }

    /// <summary>Reminds who decides, once for each last day; null when there is nothing to remind of.</summary>
    public AanVerwijderverzoekHerinnerd? Herinner(DateOnly vandaag)
    {
        if (!IsDringend(vandaag) || HerinnerdVoor == Uiterlijk) return null;
        HerinnerdVoor = Uiterlijk;
        Gewijzigd();
        return new AanVerwijderverzoekHerinnerd(Id, DossierId, Uiterlijk);
    }
}
