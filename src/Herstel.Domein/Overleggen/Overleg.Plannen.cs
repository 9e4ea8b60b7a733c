using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <content>The moment: set, moved, called off. Each change has a higher number, so that a calendar knows which is the last.</content>
public sealed partial class Overleg
{
    private readonly List<Verzending> verzendingen = [];

    /// <summary>The day; empty while it is not known.</summary>
    public DateOnly? Dag { get; private set; }

    /// <summary>When it begins, as a Dutch wall clock shows it.</summary>
    public TimeOnly? Tijd { get; private set; }

    /// <summary>The proposed moment that it was set on; empty when it was set or moved otherwise.</summary>
    public Guid? MomentId { get; private set; }

    /// <summary>Number of the last change of the moment (SEQUENCE of RFC 5545).</summary>
    public int Reeks { get; private set; }

    /// <summary>Why it does not take place; may be empty.</summary>
    public string Afzegreden { get; private set; } = "";

    /// <summary>The instant at which it begins.</summary>
    public DateTimeOffset? BegintOp => Dag is { } dag && Tijd is { } tijd ? dag.Moment(tijd) : null;

    /// <summary>What was sent about it.</summary>
    public IReadOnlyList<Verzending> Verzendingen => verzendingen;

    /// <summary>Closes the datumprikker on one of its moments: only on one at which the inwoner can.</summary>
    public Uitkomst<OverlegGepland> Sluit(Guid moment, DateTimeOffset nu)
    {
        if (Stand != Overlegstand.DatumPrikken) return Prikregels.NietOpen.Weiger();
        if (momenten.Find(m => m.Id == moment) is not { } gekozen) return Prikregels.OnbekendMoment.Weiger();
        return Zet(gekozen.Dag, gekozen.Tijd, InwonerKan(moment), moment, nu);
    }

    /// <summary>Sets the moment without asking around, or moves it. The inwoner can then, and said so.</summary>
    public Uitkomst<OverlegGepland> Plan(DateOnly dag, TimeOnly tijd, bool inwonerKan, DateTimeOffset nu) => Zet(dag, tijd, inwonerKan, null, nu);

    /// <summary>It does not take place.</summary>
    public Uitkomst<OverlegAfgezegd> ZegAf(string? reden)
    {
        var controle = Vooraf();
        var schoon = controle.Tekst(reden, "Reden", Invoerregels.LangeTekst);
        if (!controle.IsGoed) return Uitkomst<OverlegAfgezegd>.Geweigerd(controle.Weigeringen);
        if (Stand == Overlegstand.Gepland) Reeks++;
        (Stand, Afzegreden) = (Overlegstand.Afgezegd, schoon);
        StopLinks();
        Gewijzigd();
        return new OverlegAfgezegd(Id, Reeks);
    }

    /// <summary>True when this person got this message already.</summary>
    public bool IsVerstuurd(Guid genodigde, Verzendsoort soort, int nummer) => verzendingen.Exists(v => v.GenodigdeId == genodigde && v.Soort == soort && v.Nummer == nummer);

    /// <summary>The last change of the moment that this person got in the mail; null for who was never told of one.</summary>
    public int? LaatstUitgenodigd(Guid genodigde) => verzendingen.Where(v => v.GenodigdeId == genodigde && v.Soort == Verzendsoort.Uitnodiging).Max(v => (int?)v.Nummer);

    /// <summary>Keeps that something was sent; the same is never kept twice.</summary>
    /// <param name="genodigde">To whom.</param>
    /// <param name="soort">About what.</param>
    /// <param name="nummer">Which of this kind.</param>
    /// <param name="bericht">The message in the outbox; null for a letter on paper.</param>
    /// <param name="op">When.</param>
    public void Verstuurd(Guid genodigde, Verzendsoort soort, int nummer, Guid? bericht, DateTimeOffset op)
    {
        if (IsVerstuurd(genodigde, soort, nummer)) throw new InvalidOperationException("This message was sent before.");
        verzendingen.Add(new Verzending(genodigde, soort, nummer, bericht, op));
        Gewijzigd();
    }

    private Uitkomst<OverlegGepland> Zet(DateOnly dag, TimeOnly tijd, bool inwonerKan, Guid? moment, DateTimeOffset nu)
    {
        var controle = Vooraf().Eis(HeeftPlek, Prikregels.WaarOntbreekt).Eis(inwonerKan, Prikregels.InwonerKanNiet, moment is null ? "InwonerKan" : "")
            .Eis(Stand != Overlegstand.Gepland || (dag, tijd) != (Dag, Tijd), Prikregels.ZelfdeMoment, nameof(Dag))
            .Eis(Komenden.Count > 1, Prikregels.NiemandGevraagd);
        KeurMoment(controle, dag, tijd, nu);
        if (!controle.IsGoed) return Uitkomst<OverlegGepland>.Geweigerd(controle.Weigeringen);
        if (Stand == Overlegstand.Gepland) Reeks++;
        (Stand, Dag, Tijd, MomentId) = (Overlegstand.Gepland, dag, tijd, moment);
        StopLinks();
        Gewijzigd();
        return new OverlegGepland(Id, dag, tijd, Reeks);
    }

    private void StopLinks()
    {
        foreach (var genodigde in genodigden.Where(g => g.Linkafdruk is not null)) genodigde.Link(null, null);
    }
}
