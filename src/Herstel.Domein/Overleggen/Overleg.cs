using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>What is asked to begin preparing a meeting. Field names return in the refusals.</summary>
/// <param name="Soort">What kind of meeting.</param>
/// <param name="Doel">What it is about, in the words of the inwoner.</param>
/// <param name="Bij">Which meeting of others one joins; only asked then.</param>
/// <param name="WaaromNogmaals">Why everybody comes once more; only asked when there was one before.</param>
public sealed record Overleginvoer(Overlegsoort Soort, string? Doel, string? Bij = null, string? WaaromNogmaals = null);

/// <summary>What can change while it is prepared. Field names return in the refusals.</summary>
/// <param name="Doel">What it is about, in the words of the inwoner.</param>
/// <param name="Plek">Where: an address or a room.</param>
/// <param name="Link">Where, online.</param>
/// <param name="DuurMinuten">How long.</param>
/// <param name="Huisregels">How people deal with each other, in own words.</param>
/// <param name="Voorzitter">Who leads, as somebody on the list; empty for the inwoner.</param>
/// <param name="DoorInwoner">The inwoner chose who leads.</param>
/// <param name="Gelezen">The <see cref="Overleg.Tekststand"/> that was on the screen.</param>
public sealed record Overlegwijziging(string? Doel, string? Plek, string? Link, int? DuurMinuten, string? Huisregels, Guid? Voorzitter, bool DoorInwoner, int Gelezen);

/// <summary>
/// A meeting around one inwoner, from its preparation on: the purpose in own words, who comes (each with the ok of the inwoner), who leads,
/// where, how long, the rules of the house, the agenda, the moment, and who promised secrecy (Methodiekbeschrijving, Integraal Netwerk Overleg).
/// </summary>
public sealed partial class Overleg : Aggregaat
{
    /// <summary>How long a meeting takes when nobody said.</summary>
    public const int GewoneDuur = 90;

    private Overleg() { }

    /// <summary>Its id.</summary>
    public OverlegId Id { get; private set; }

    /// <summary>The traject.</summary>
    public TrajectId TrajectId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The inwoner.</summary>
    public PersoonId InwonerId { get; private set; }

    /// <summary>What kind of meeting.</summary>
    public Overlegsoort Soort { get; private set; }

    /// <summary>Where it stands.</summary>
    public Overlegstand Stand { get; private set; }

    /// <summary>What it is about, in the words of the inwoner.</summary>
    public string Doel { get; private set; } = "";

    /// <summary>Which meeting of others one joins.</summary>
    public string Bij { get; private set; } = "";

    /// <summary>Why everybody comes once more.</summary>
    public string WaaromNogmaals { get; private set; } = "";

    /// <summary>Where: an address or a room.</summary>
    public string Plek { get; private set; } = "";

    /// <summary>Where, online.</summary>
    public string Link { get; private set; } = "";

    /// <summary>How long.</summary>
    public int DuurMinuten { get; private set; } = GewoneDuur;

    /// <summary>How people deal with each other, in own words.</summary>
    public string Huisregels { get; private set; } = "";

    /// <summary>Who leads, as somebody on the list; empty for the inwoner.</summary>
    public Guid? VoorzitterId { get; private set; }

    /// <summary>Rises with each change of the words; a page sends back the number that was on the screen.</summary>
    public int Tekststand { get; private set; } = 1;

    /// <summary>The day on which its preparation began.</summary>
    public DateOnly BegonnenOp { get; private set; }

    /// <summary>Whom the regiebehandelaar is, as asked for agreement and limits; empty while nobody was asked.</summary>
    public string InstemmingGevraagdAan { get; private set; } = "";

    /// <summary>The day on which that was asked. The answer stands in the werkproces.</summary>
    public DateOnly? InstemmingGevraagdOp { get; private set; }

    /// <summary>It says where people meet.</summary>
    public bool HeeftPlek => Plek.Length > 0 || Link.Length > 0;

    /// <summary>Who leads: the inwoner, unless somebody else was chosen who comes.</summary>
    public Genodigde Voorzitter => genodigden.Find(g => g.Id == VoorzitterId && g.Komt) ?? Inwoner;

    /// <summary>Begins preparing a meeting. The inwoner is on the list from the start.</summary>
    /// <param name="traject">The traject.</param>
    /// <param name="invoer">The form.</param>
    /// <param name="inwoner">Name of the inwoner.</param>
    /// <param name="erWasEenIno">A meeting with everybody was held or is being prepared.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public static Uitkomst<Gemaakt<Overleg>> Begin(Traject traject, Overleginvoer invoer, string inwoner, bool erWasEenIno, DateOnly vandaag)
    {
        var nogmaals = invoer.Soort == Overlegsoort.Netwerkoverleg && erWasEenIno;
        var controle = new Controle().Eis(traject.Status == Trajectstatus.Lopend, Overlegregels.TrajectLooptNiet);
        var doel = controle.Tekst(invoer.Doel, nameof(Doel), Invoerregels.LangeTekst, Overlegregels.DoelOntbreekt);
        var bij = controle.Regel(invoer.Bij, nameof(Bij), Invoerregels.KorteTekst, invoer.Soort == Overlegsoort.Aansluiten ? Overlegregels.BijOntbreekt : null);
        var waarom = controle.Tekst(invoer.WaaromNogmaals, nameof(WaaromNogmaals), Invoerregels.LangeTekst, nogmaals ? Overlegregels.AlGehouden : null);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Overleg>>.Geweigerd(controle.Weigeringen);
        var overleg = new Overleg
        {
            Id = OverlegId.Nieuw(), TrajectId = traject.Id, DossierId = traject.DossierId, InwonerId = traject.InwonerId, Soort = invoer.Soort, Doel = doel, BegonnenOp = vandaag,
            Bij = invoer.Soort == Overlegsoort.Aansluiten ? bij : "", WaaromNogmaals = nogmaals ? waarom : "",
        };
        overleg.genodigden.Add(new Genodigde(traject.InwonerId, inwoner, "inwoner", false, "", true));
        overleg.VulAgenda();
        return new Gemaakt<Overleg>(overleg, new OverlegBegonnen(overleg.Id, traject.Id, invoer.Soort));
    }

    /// <summary>Changes the words, the place, the length and who leads. Another length is a change that who was invited has to know.</summary>
    public Uitkomst<OverlegGewijzigd> Wijzig(Overlegwijziging invoer)
    {
        Guid? leidt = Voorzitter.IsInwoner ? null : Voorzitter.Id;
        var controle = Vooraf().Eis(invoer.Gelezen == Tekststand, Overlegregels.Verouderd, nameof(Doel))
            .Eis(invoer.DuurMinuten is >= 15 and <= 480, Overlegregels.DuurOnmogelijk, nameof(DuurMinuten))
            .Eis(invoer.Voorzitter is null || genodigden.Exists(g => g.Id == invoer.Voorzitter && g.Komt), Overlegregels.VoorzitterKomtNiet, nameof(Voorzitter))
            .Eis(invoer.Voorzitter == leidt || invoer.DoorInwoner, Overlegregels.VoorzitterNietGekozen, nameof(invoer.DoorInwoner));
        var doel = controle.Tekst(invoer.Doel, nameof(Doel), Invoerregels.LangeTekst, Overlegregels.DoelOntbreekt);
        var plek = controle.Regel(invoer.Plek, nameof(Plek), Invoerregels.KorteTekst);
        var link = controle.Regel(invoer.Link, nameof(Link), Invoerregels.LangeTekst);
        var regels = controle.Tekst(invoer.Huisregels, nameof(Huisregels), Invoerregels.LangeTekst);
        controle.Eis(link.Length == 0 || (Uri.TryCreate(link, UriKind.Absolute, out var adres) && adres is { Scheme: "https", Host.Length: > 0 }), Overlegregels.LinkOnmogelijk, nameof(Link))
            .Eis(Stand != Overlegstand.Gepland || plek.Length + link.Length > 0, Prikregels.WaarOntbreekt, nameof(Plek));
        if (!controle.IsGoed) return Uitkomst<OverlegGewijzigd>.Geweigerd(controle.Weigeringen);
        if (Stand == Overlegstand.Gepland && invoer.DuurMinuten != DuurMinuten) Reeks++;
        (Doel, Plek, Link, DuurMinuten, Huisregels) = (doel, plek, link, invoer.DuurMinuten!.Value, regels);
        if (invoer.Voorzitter != leidt) VoorzitterId = invoer.Voorzitter;
        Tekststand++;
        Gewijzigd();
        return new OverlegGewijzigd(Id, VoorzitterId, DuurMinuten);
    }

    /// <summary>The inwoner chose in the kring who leads the meetings; that holds here too, as soon as this person comes.</summary>
    public void NeemVoorzitterOver(PersoonId gekozen) => VoorzitterId = Zoek(gekozen)?.Id ?? VoorzitterId;

    /// <summary>The regiebehandelaar is asked to agree and to give limits (Methodiekbeschrijving, bijlage 2, stap 1).</summary>
    public Uitkomst<InstemmingGevraagd> VraagInstemming(string? aan, DateOnly op)
    {
        var controle = Vooraf();
        var wie = controle.Regel(aan, "Aan", Invoerregels.KorteTekst, Overlegregels.RegiebehandelaarOntbreekt);
        if (!controle.IsGoed) return Uitkomst<InstemmingGevraagd>.Geweigerd(controle.Weigeringen);
        (InstemmingGevraagdAan, InstemmingGevraagdOp) = (wie, op);
        Gewijzigd();
        return new InstemmingGevraagd(Id, op);
    }

    private Controle Open() => new Controle().Eis(Stand != Overlegstand.Afgezegd, Overlegregels.IsAfgezegd);
}
