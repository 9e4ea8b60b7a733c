using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Voorstellen;

/// <summary>Where a voorstel stands.</summary>
public enum Voorstelstatus
{
    /// <summary>Being written; nobody is asked yet.</summary>
    Concept,

    /// <summary>Brought in: the deelnemers are asked.</summary>
    Ingebracht,

    /// <summary>Withdrawn before anything was adopted.</summary>
    Ingetrokken,
}

/// <summary>
/// A proposed goal, agreement or action. Its text has versions; the deelnemers decide on each version, and the plan keeps the last
/// version that everybody agreed on (architectuur.md, Voorstel and plan).
/// </summary>
public sealed partial class Voorstel : Aggregaat
{
    private readonly List<Voorstelversie> versies = [];

    private Voorstel() { }

    /// <summary>Its id.</summary>
    public VoorstelId Id { get; private set; }

    /// <summary>The traject.</summary>
    public TrajectId TrajectId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Goal, agreement or action.</summary>
    public Voorstelsoort Soort { get; private set; }

    /// <summary>The goal it hangs under; always there for an agreement or action.</summary>
    public VoorstelId? DoelId { get; private set; }

    /// <summary>Where it stands.</summary>
    public Voorstelstatus Status { get; private set; }

    /// <summary>
    /// How often the text was changed. A page sends back the number that was on the screen, so that nobody overwrites a newer text.
    /// Stemmen do not raise it.
    /// </summary>
    public int Tekststand { get; private set; } = 1;

    /// <summary>Why it was withdrawn.</summary>
    public string Intrekreden { get; private set; } = "";

    /// <summary>Every version of the text.</summary>
    public IReadOnlyList<Voorstelversie> Versies => versies;

    /// <summary>The version of now: the last.</summary>
    public Voorstelversie Huidige => versies.MaxBy(v => v.Nummer)!;

    /// <summary>
    /// The version that may stand in the plan: the highest on which everybody agrees; it stays while a newer text is being decided on.
    /// Null when there is none. When somebody takes back their yes on an adopted version, the older ones do not come back to life:
    /// everybody had left them, and nobody can give a stem on them any more.
    /// </summary>
    public Voorstelversie? LaatstAangenomen
    {
        get
        {
            if (Status != Voorstelstatus.Ingebracht) return null;
            var besluit = versies.Where(v => v.AangenomenOp is not null).MaxBy(v => v.Nummer);
            return besluit?.Stand().IsAangenomen == true ? besluit : null;
        }
    }

    /// <summary>Writes a voorstel, as concept.</summary>
    /// <param name="traject">The traject.</param>
    /// <param name="soort">Goal, agreement or action.</param>
    /// <param name="doel">The goal it hangs under; null for a goal.</param>
    /// <param name="inhoud">The text.</param>
    /// <param name="door">Who writes.</param>
    /// <param name="nu">Now.</param>
    public static Uitkomst<Gemaakt<Voorstel>> Schrijf(Traject traject, Voorstelsoort soort, Voorstel? doel, Voorstelinhoud inhoud,
        Door door, DateTimeOffset nu)
    {
        if (doel is not null && doel.TrajectId != traject.Id)
            throw new ArgumentException("The goal belongs to another traject.", nameof(doel));
        var controle = new Controle()
            .Eis(traject.Status == Trajectstatus.Lopend, Voorstelregels.TrajectLooptNiet)
            .Eis(soort == Voorstelsoort.Doel || doel is { Soort: Voorstelsoort.Doel }, Voorstelregels.DoelNodig, nameof(DoelId))
            .Eis(soort != Voorstelsoort.Doel || doel is null, Voorstelregels.DoelOnderDoel, nameof(DoelId))
            .Eis(doel is not ({ Status: Voorstelstatus.Ingetrokken } or { BereiktOp: not null }), Voorstelregels.DoelGesloten,
                nameof(DoelId));
        var schoon = Voorstelinhoud.Keur(controle, soort, inhoud);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Voorstel>>.Geweigerd(controle.Weigeringen);
        var voorstel = new Voorstel
        {
            Id = VoorstelId.Nieuw(),
            TrajectId = traject.Id,
            DossierId = traject.DossierId,
            Soort = soort,
            DoelId = doel?.Id,
            Status = Voorstelstatus.Concept,
        };
        voorstel.versies.Add(new Voorstelversie(1, schoon, door, nu, []));
        return new Gemaakt<Voorstel>(voorstel, new VoorstelGeschreven(voorstel.Id, voorstel.TrajectId, soort, voorstel.DoelId));
    }

    /// <summary>Brings it in: from now on everybody who decides along is asked.</summary>
    /// <param name="traject">The traject: it knows who the inwoner is and whether there is a tandem.</param>
    /// <param name="deelnemers">Everybody who decides along, the inwoner included.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<VoorstelIngebracht> BrengIn(Traject traject, IReadOnlyList<Deelnemerinvoer> deelnemers, DateTimeOffset nu)
    {
        if (traject.Id != TrajectId) throw new ArgumentException("The voorstel belongs to another traject.", nameof(traject));
        var controle = new Controle()
            .Eis(traject.Status == Trajectstatus.Lopend, Voorstelregels.TrajectLooptNiet)
            .Eis(Status == Voorstelstatus.Concept, Voorstelregels.GeenConcept)
            .Eis(traject.Tandem is not null, Voorstelregels.GeenTandem)
            .Eis(deelnemers.Any(d => d.Persoon == traject.InwonerId), Voorstelregels.InwonerOntbreekt, nameof(deelnemers))
            .Eis(deelnemers.DistinctBy(d => d.Persoon).Count() == deelnemers.Count, Voorstelregels.DubbeleDeelnemer, nameof(deelnemers));
        Deelnemer[] nieuw = [.. deelnemers.Select(d => Keur(controle, d, d.Persoon == traject.InwonerId, nu))];
        if (!controle.IsGoed) return Uitkomst<VoorstelIngebracht>.Geweigerd(controle.Weigeringen);
        foreach (var deelnemer in nieuw) Huidige.Vraag(deelnemer);
        Status = Voorstelstatus.Ingebracht;
        Gewijzigd();
        return new VoorstelIngebracht(Id, [.. nieuw.Select(d => d.PersoonId)]);
    }

    /// <summary>
    /// Changes the text. A concept changes in place; on a voorstel that was brought in, it makes a new version and everybody is asked
    /// again, while the plan keeps the last adopted version.
    /// </summary>
    /// <param name="inhoud">The new text.</param>
    /// <param name="door">Who changes it.</param>
    /// <param name="nu">Now.</param>
    /// <param name="gelezen">The <see cref="Tekststand"/> that was on the screen.</param>
    public Uitkomst<VoorstelGewijzigd> Wijzig(Voorstelinhoud inhoud, Door door, DateTimeOffset nu, int gelezen)
    {
        var controle = NietIngetrokken()
            .Eis(GedaanOp is null, Voorstelregels.AlGedaan)
            .Eis(BereiktOp is null, Voorstelregels.AlBereikt)
            .Eis(gelezen == Tekststand, Voorstelregels.Verouderd);
        var schoon = Voorstelinhoud.Keur(controle, Soort, inhoud);
        var opnieuw = Status == Voorstelstatus.Ingebracht;
        if (opnieuw) controle.Eis(schoon != Huidige.Inhoud, Voorstelregels.NietsVeranderd);
        if (!controle.IsGoed) return Uitkomst<VoorstelGewijzigd>.Geweigerd(controle.Weigeringen);
        if (opnieuw)
            versies.Add(new Voorstelversie(Huidige.Nummer + 1, schoon, door, nu,
                [.. Huidige.Deelnemers.Where(d => d.IsActief).Select(d => d.VoorVolgende(nu))]));
        else
            Huidige.Zet(schoon, door, nu);
        Tekststand++;
        Gewijzigd();
        return new VoorstelGewijzigd(Id, Huidige.Nummer, opnieuw);
    }

    /// <summary>Withdraws it; only while nothing was ever adopted.</summary>
    public Uitkomst<VoorstelIngetrokken> TrekIn(string reden, Door door)
    {
        var controle = NietIngetrokken().Eis(versies.TrueForAll(v => v.AangenomenOp is null), Voorstelregels.WasAangenomen);
        var schoon = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Voorstelregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<VoorstelIngetrokken>.Geweigerd(controle.Weigeringen);
        (Status, Intrekreden) = (Voorstelstatus.Ingetrokken, schoon);
        Gewijzigd();
        return new VoorstelIngetrokken(Id, door.Persoon);
    }

    private Controle NietIngetrokken() => new Controle().Eis(Status != Voorstelstatus.Ingetrokken, Voorstelregels.Ingetrokken);

    private static Deelnemer Keur(Controle controle, Deelnemerinvoer invoer, bool isInwoner, DateTimeOffset? uitgenodigdOp) => new(
        invoer.Persoon,
        controle.Regel(invoer.Naam, nameof(invoer.Naam), Invoerregels.KorteTekst, Voorstelregels.DeelnemerZonderNaam),
        controle.Regel(invoer.Rol, nameof(invoer.Rol), Invoerregels.KorteTekst),
        isInwoner,
        uitgenodigdOp);
}
