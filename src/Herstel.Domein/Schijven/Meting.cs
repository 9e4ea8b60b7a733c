using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Schijven;

/// <summary>When in the traject a measurement is taken (architectuur.md, Schijf).</summary>
public enum Meetmoment
{
    /// <summary>At the start.</summary>
    Start,

    /// <summary>After the integraal netwerkoverleg.</summary>
    NaOverleg,

    /// <summary>Each quarter.</summary>
    Kwartaal,

    /// <summary>At the end.</summary>
    Einde,

    /// <summary>At any other moment.</summary>
    Tussendoor,
}

/// <summary>A measurement was started.</summary>
public sealed record MetingGestart(MetingId Meting, TrajectId Traject, int Nummer, Meetmoment Moment, DateOnly Op) : Gebeurtenis;

/// <summary>A voice on an area was filled in. Holds no words of people: those stand in the measurement.</summary>
public sealed record BeeldIngevuld(MetingId Meting, Guid Beeld, Leefgebied Gebied, Beeldrol Rol, PersoonId VanPersoon, bool Samen,
    int Versie) : Gebeurtenis;

/// <summary>
/// One measurement with the Schijf van herstel: on each area the voice of the inwoner, and the voices of others beside it.
/// <para>
/// Voices are never combined: the inwoner's own voice leads. So there is no method here that averages or sums over voices, and
/// there shall be none (missie.md, H1).
/// </para>
/// </summary>
public sealed class Meting : Aggregaat
{
    private readonly List<Beeld> beelden = [];

    private Meting() { }

    /// <summary>Its id.</summary>
    public MetingId Id { get; private set; }

    /// <summary>The traject.</summary>
    public TrajectId TrajectId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>1 for the first measurement of the traject, one more for each next.</summary>
    public int Nummer { get; private set; }

    /// <summary>The day it is about.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>When in the traject.</summary>
    public Meetmoment Moment { get; private set; }

    /// <summary>True when this measurement has the optional eighth area.</summary>
    public bool MetVeiligheid { get; private set; }

    /// <summary>Every voice on every area.</summary>
    public IReadOnlyList<Beeld> Beelden => beelden;

    /// <summary>The areas of this measurement in the order of the disc.</summary>
    public IReadOnlyList<Leefgebiedtekst> Gebieden() => Leefgebieden.Voor(MetVeiligheid);

    /// <summary>On how many areas the inwoner has a voice.</summary>
    public int IngevuldDoorInwoner => beelden.Count(b => b.Rol == Beeldrol.Inwoner);

    /// <summary>Starts a measurement, after the one before it.</summary>
    public static Uitkomst<Gemaakt<Meting>> Start(Traject traject, Meting? vorige, DateOnly op, Meetmoment moment, DateOnly vandaag)
    {
        if (vorige is not null && vorige.TrajectId != traject.Id)
            throw new ArgumentException("The measurement before belongs to another traject.", nameof(vorige));
        var controle = new Controle()
            .Eis(traject.Status == Trajectstatus.Lopend, Schijfregels.TrajectLooptNiet)
            .Eis(op <= vandaag, Schijfregels.InToekomst, nameof(Op))
            .Eis(op >= traject.GestartOp, Schijfregels.VoorTraject, nameof(Op))
            .Eis(vorige is null || op >= vorige.Op, Schijfregels.VoorVorige, nameof(Op))
            .Eis(vorige is not null || moment == Meetmoment.Start, Schijfregels.EersteIsStart, nameof(Moment))
            .Eis(vorige is null || moment != Meetmoment.Start, Schijfregels.StartIsGeweest, nameof(Moment))
            .Eis(vorige is null || vorige.beelden.Count > 0, Schijfregels.VorigeIsLeeg);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Meting>>.Geweigerd(controle.Weigeringen);
        var meting = new Meting
        {
            Id = MetingId.Nieuw(),
            TrajectId = traject.Id,
            DossierId = traject.DossierId,
            Nummer = (vorige?.Nummer ?? 0) + 1,
            Op = op,
            Moment = moment,
            MetVeiligheid = traject.MetVeiligheid,
        };
        return new Gemaakt<Meting>(meting, new MetingGestart(meting.Id, meting.TrajectId, meting.Nummer, moment, op));
    }

    /// <summary>
    /// Fills in one voice on one area. The voice of the inwoner is filled in by the inwoner, or by a member of the tandem together with
    /// the inwoner; another voice by that person only. Somebody else's newer text is never overwritten
    /// (<see cref="Schijfregels.Verouderd"/>).
    /// </summary>
    /// <param name="traject">The traject of this measurement: it knows who the inwoner and the tandem are.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="door">Who types.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<BeeldIngevuld> VulIn(Traject traject, Beeldinvoer invoer, Door door, DateTimeOffset nu)
    {
        if (traject.Id != TrajectId) throw new ArgumentException("The measurement belongs to another traject.", nameof(traject));
        var bestaand = Van(invoer.Gebied, invoer.Rol, invoer.VanPersoon);
        var tandem = traject.TandemOp(nu.Datum());
        var controle = new Controle()
            .Eis(traject.Status == Trajectstatus.Lopend, Schijfregels.TrajectLooptNiet)
            .Eis(Gebieden().Any(g => g.Gebied == invoer.Gebied), Schijfregels.GebiedHoortNietErbij, nameof(invoer.Gebied))
            .Eis(RolPast(traject, tandem, invoer), Schijfregels.RolPastNiet, nameof(invoer.Rol))
            .Eis(invoer.Rol != Beeldrol.Inwoner || door.Persoon == invoer.VanPersoon
                || (invoer.Samen && tandem?.Bevat(door.Persoon) == true),
                Schijfregels.StemVanInwoner)
            .Eis(invoer.Rol == Beeldrol.Inwoner || door.Persoon == invoer.VanPersoon, Schijfregels.StemVanAnder)
            .Eis(invoer.Cijfer is null or (>= 1 and <= 10), Schijfregels.CijferBuitenBereik, nameof(invoer.Cijfer))
            .Eis(Enum.IsDefined(invoer.Tekort), Schijfregels.KeuzeOnbekend, nameof(invoer.Tekort));
        var schoon = invoer with
        {
            Goed = controle.Tekst(invoer.Goed, nameof(invoer.Goed), Invoerregels.LangeTekst),
            Mist = controle.Tekst(invoer.Mist, nameof(invoer.Mist), Invoerregels.LangeTekst),
            Erbij = controle.Tekst(invoer.Erbij, nameof(invoer.Erbij), Invoerregels.LangeTekst),
        };
        // Somebody may take words back, so an empty form is refused only where there was nothing yet.
        controle
            .Eis(bestaand is not null || !IsLeeg(schoon), Schijfregels.Leeg)
            .Eis((bestaand?.Versie ?? 0) == invoer.GelezenVersie, Schijfregels.Verouderd);
        if (!controle.IsGoed) return Uitkomst<BeeldIngevuld>.Geweigerd(controle.Weigeringen);
        if (bestaand is null) beelden.Add(bestaand = new Beeld(invoer.Gebied, invoer.Rol, invoer.VanPersoon));
        bestaand.Zet(schoon, door, nu);
        Gewijzigd();
        return new BeeldIngevuld(Id, bestaand.Id, bestaand.Gebied, bestaand.Rol, bestaand.VanPersoon, bestaand.Samen, bestaand.Versie);
    }

    /// <summary>The voice of the inwoner on an area; null when not filled in yet.</summary>
    public Beeld? VanInwoner(Leefgebied gebied) => beelden.Find(b => b.Gebied == gebied && b.Rol == Beeldrol.Inwoner);

    /// <summary>The voices of others on an area, in the order in which they came; each stands by itself.</summary>
    public IReadOnlyList<Beeld> VanAnderen(Leefgebied gebied) => beelden.FindAll(b => b.Gebied == gebied && b.Rol != Beeldrol.Inwoner);

    /// <summary>One voice of one person on an area; null when not filled in yet.</summary>
    public Beeld? Van(Leefgebied gebied, Beeldrol rol, PersoonId persoon) =>
        beelden.Find(b => b.Gebied == gebied && b.Rol == rol && b.VanPersoon == persoon);

    private static bool RolPast(Traject traject, Tandem? tandem, Beeldinvoer invoer) => invoer.Rol switch
    {
        Beeldrol.Inwoner => invoer.VanPersoon == traject.InwonerId,
        Beeldrol.Casusregisseur => invoer.VanPersoon == tandem?.Casusregisseur,
        Beeldrol.Ervaringsdeskundige => invoer.VanPersoon == tandem?.Ervaringsdeskundige,
        Beeldrol.FamilieErvaringsdeskundige => tandem?.FamilieErvaringsdeskundige is { } fed && invoer.VanPersoon == fed,
        Beeldrol.Naaste or Beeldrol.Professional => invoer.VanPersoon != traject.InwonerId,
        _ => false,
    };

    private static bool IsLeeg(Beeldinvoer schoon) =>
        schoon is { Cijfer: null, Tekort: Tekort.Onbekend, Goed: "", Mist: "", Erbij: "", WilErover: false };
}
