using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Invoer;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;

namespace Spil.Dossier.Domein.Uitnodigingen;

/// <summary>
/// An invitation to take part: to whom, as what, and what this person may see. It gives nothing by itself. Somebody becomes involved only after
/// showing who they are and promising secrecy, while it works and while the inwoner's choice stands.
/// </summary>
public sealed partial class Uitnodiging : Aggregaat
{
    /// <summary>As many wrong codes lock it.</summary>
    public const int HoogstePogingen = 5;

    /// <summary>How many days it works when nobody chose.</summary>
    public const int GewoneDagen = 14;

    /// <summary>The most days it works.</summary>
    public const int MeesteDagen = 30;

    private Uitnodiging() { }

    /// <summary>Its id.</summary>
    public UitnodigingId Id { get; private set; }

    /// <summary>Whose dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Name of the one who is invited.</summary>
    public Naam Naam { get; private set; } = null!;

    /// <summary>As what; empty for who is invited to decide for the inwoner, see <see cref="WordtVertegenwoordiger"/>.</summary>
    public Betrokkenheid? Rol { get; private set; }

    /// <summary>Who this is for the inwoner: "zus", "Stadsbank".</summary>
    public string Relatie { get; private set; } = "";

    /// <summary>The organisation of a professional, when it is known here.</summary>
    public OrganisatieId? OrganisatieId { get; private set; }

    /// <summary>Where the link went; empty for a letter.</summary>
    public string Email { get; private set; } = "";

    /// <summary>The kinds of data this person may see from joining on.</summary>
    public IReadOnlyList<Gegevenssoort> Bereik { get; private set; } = [];

    /// <summary>Last day of seeing, inclusive.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>How this person shows who they are.</summary>
    public Identiteitsbewijs Bewijs { get; private set; }

    /// <summary>Name of who wrote it down.</summary>
    public string VastgelegdDoor { get; private set; } = "";

    /// <summary>The representative who chose for the inwoner; empty when the inwoner did.</summary>
    public Guid? VertegenwoordigerId { get; private set; }

    /// <summary>"Hanneke Mulder, mentor"; empty when the inwoner chose.</summary>
    public string Namens { get; private set; } = "";

    /// <summary>The recorded representative who is invited to sign in as such; empty for who is invited in the kring.</summary>
    public Guid? WordtVertegenwoordiger { get; private set; }

    /// <summary>Who this is in the drawing of the kring; empty when not there.</summary>
    public NetwerklidId? NetwerklidId { get; private set; }

    /// <summary>Print of the code in the link.</summary>
    public string Afdruk { get; private set; } = "";

    /// <summary>The code of six digits, sealed.</summary>
    public string Zegel { get; private set; } = "";

    /// <summary>When it was sent, the last time.</summary>
    public DateTimeOffset VerstuurdOp { get; private set; }

    /// <summary>It works before this instant, by the clock of the server.</summary>
    public DateTimeOffset GeldigTot { get; private set; }

    /// <summary>When somebody opened it first.</summary>
    public DateTimeOffset? GeopendOp { get; private set; }

    /// <summary>Wrong codes since it was sent.</summary>
    public int Pogingen { get; private set; }

    /// <summary>When the last wrong code was typed, also before it was sent again.</summary>
    public DateTimeOffset? LaatstePoging { get; private set; }

    /// <summary>When somebody showed to be the one who was invited.</summary>
    public DateTimeOffset? BewezenOp { get; private set; }

    /// <summary>When this person joined.</summary>
    public DateTimeOffset? MeegedaanOp { get; private set; }

    /// <summary>Who joined.</summary>
    public PersoonId? PersoonId { get; private set; }

    /// <summary>Code of the promise of secrecy, as it was shown.</summary>
    public string Geheimhouding { get; private set; } = "";

    /// <summary>When who invited took it back.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <summary>When this person said no.</summary>
    public DateTimeOffset? GeweigerdOp { get; private set; }

    /// <summary>For how many days it was sent.</summary>
    public int Dagen => (int)(GeldigTot - VerstuurdOp).TotalDays;

    /// <summary>True when it can still be used at that instant.</summary>
    public bool IsBruikbaar(DateTimeOffset nu) => Stand(nu) is Uitnodigingsstand.Verstuurd or Uitnodigingsstand.Geopend;

    /// <summary>True when nothing happens with it any more, and no new link makes that different.</summary>
    public bool IsKlaar => MeegedaanOp is not null || IngetrokkenOp is not null || GeweigerdOp is not null;

    /// <summary>How it stands at that instant.</summary>
    public Uitnodigingsstand Stand(DateTimeOffset nu) =>
        MeegedaanOp is not null ? Uitnodigingsstand.Meegedaan
        : IngetrokkenOp is not null ? Uitnodigingsstand.Ingetrokken
        : GeweigerdOp is not null ? Uitnodigingsstand.Geweigerd
        : Pogingen >= HoogstePogingen ? Uitnodigingsstand.OpSlot
        : nu >= GeldigTot || nu.Datum() > Tot ? Uitnodigingsstand.Verlopen
        : GeopendOp is not null ? Uitnodigingsstand.Geopend : Uitnodigingsstand.Verstuurd;

    /// <summary>Invites somebody.</summary>
    /// <param name="dossier">The dossier; with its betrokkenen, afschermingen and vertegenwoordigers.</param>
    /// <param name="invoer">Whom, and what for.</param>
    /// <param name="geheim">The secrets of the link.</param>
    /// <param name="anderen">The other invitations of this dossier.</param>
    /// <param name="vastgelegdDoor">Name of who writes it down.</param>
    /// <param name="nu">Now.</param>
    public static Uitkomst<Gemaakt<Uitnodiging>> Nodig(Inwonerdossier dossier, Uitnodiginvoer invoer, Uitnodigingsgeheim geheim, IEnumerable<Uitnodiging> anderen,
        string vastgelegdDoor, DateTimeOffset nu)
    {
        var vandaag = nu.Datum();
        var controle = new Controle();
        var naam = Naam.Maak(invoer.Voornaam, invoer.Tussenvoegsel, invoer.Achternaam);
        controle.En(naam);
        var (relatie, namens) = dossier.KeurKeuze(invoer.GekozenDoorInwoner, invoer.Vertegenwoordiger, invoer.Rol, invoer.Relatie, vandaag, controle);
        var email = controle.Email(invoer.Email, nameof(invoer.Email));
        var door = controle.Regel(vastgelegdDoor, nameof(vastgelegdDoor), Invoerregels.KorteTekst, Dossierregels.VastleggerOntbreekt);
        controle
            .Eis(invoer.Rol != Betrokkenheid.Inwoner, Dossierregels.RolVanInwoner, nameof(invoer.Rol))
            .Eis(!(invoer.Tot < vandaag), Uitnodigingsregels.EindeVoorbij, nameof(invoer.Tot))
            .Eis(invoer.Bewijs == Identiteitsbewijs.Code || (invoer.Organisatie is not null && email.Length > 0 && invoer.Rol != Betrokkenheid.Naaste),
                Uitnodigingsregels.BewijsPastNiet, nameof(invoer.Bewijs));
        KeurVerzending(dossier, email, invoer.Dagen, anderen, nu, controle);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Uitnodiging>>.Geweigerd(controle.Weigeringen);
        var nieuw = new Uitnodiging
        {
            Id = UitnodigingId.Nieuw(), DossierId = dossier.Id, Naam = naam.Waarde, Rol = invoer.Rol, Relatie = relatie, OrganisatieId = invoer.Organisatie, Email = email,
            Bereik = [.. invoer.Bereik.Distinct().Order()], Tot = invoer.Tot, Bewijs = invoer.Bewijs, VastgelegdDoor = door, VertegenwoordigerId = invoer.Vertegenwoordiger, Namens = namens,
            NetwerklidId = invoer.Netwerklid,
        };
        return nieuw.Begin(geheim, invoer.Dagen, nu);
    }

    /// <summary>
    /// Invites a recorded representative to sign in and decide for the inwoner. The paper that says so was seen before; no choice of the
    /// inwoner is asked for it.
    /// </summary>
    /// <param name="dossier">The dossier; with its afschermingen and vertegenwoordigers.</param>
    /// <param name="vertegenwoordiger">Which one.</param>
    /// <param name="naam">The name of that person.</param>
    /// <param name="email">Where the link goes; empty for a letter.</param>
    /// <param name="dagen">How many days it works.</param>
    /// <param name="geheim">The secrets of the link.</param>
    /// <param name="anderen">The other invitations of this dossier.</param>
    /// <param name="vastgelegdDoor">Name of who writes it down.</param>
    /// <param name="nu">Now.</param>
    public static Uitkomst<Gemaakt<Uitnodiging>> NodigVertegenwoordiger(Inwonerdossier dossier, Guid vertegenwoordiger, Naam naam, string? email, int dagen,
        Uitnodigingsgeheim geheim, IEnumerable<Uitnodiging> anderen, string vastgelegdDoor, DateTimeOffset nu)
    {
        var controle = new Controle();
        var wie = dossier.Vertegenwoordigers.FirstOrDefault(v => v.Id == vertegenwoordiger);
        controle.Eis(wie?.GeldtOp(nu.Datum()) == true, Vertegenwoordigerregels.GeldtNiet);
        var adres = controle.Email(email, "Email");
        var door = controle.Regel(vastgelegdDoor, nameof(vastgelegdDoor), Invoerregels.KorteTekst, Dossierregels.VastleggerOntbreekt);
        KeurVerzending(dossier, adres, dagen, anderen, nu, controle);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Uitnodiging>>.Geweigerd(controle.Weigeringen);
        return new Uitnodiging
        {
            Id = UitnodigingId.Nieuw(), DossierId = dossier.Id, Naam = naam, Relatie = wie!.Soort.ToString().ToLowerInvariant(), Email = adres, Tot = wie.Tot,
            VastgelegdDoor = door, WordtVertegenwoordiger = wie.Id,
        }.Begin(geheim, dagen, nu);
    }

    /// <summary>Sends it again with other secrets: the old link and the old code do not work any more.</summary>
    public Uitkomst<UitnodigingOpnieuwVerstuurd> Opnieuw(Uitnodigingsgeheim geheim, int dagen, DateTimeOffset nu)
    {
        if (IsKlaar || nu.Datum() > Tot) return Uitnodigingsregels.NietOpnieuw.Weiger();
        if (dagen is < 1 or > MeesteDagen) return Uitnodigingsregels.DagenOnmogelijk.Bij("Dagen");
        Stuur(geheim, dagen, nu);
        Gewijzigd();
        return new UitnodigingOpnieuwVerstuurd(Id, DossierId, GeldigTot);
    }

    /// <summary>Takes it back; works at once, also for who has the page open.</summary>
    public Uitkomst<UitnodigingIngetrokken> TrekIn(DateTimeOffset nu)
    {
        if (IsKlaar) return Uitnodigingsregels.AlKlaar.Weiger();
        IngetrokkenOp = nu;
        Gewijzigd();
        return new UitnodigingIngetrokken(Id, DossierId);
    }

    private static void KeurVerzending(Inwonerdossier dossier, string email, int dagen, IEnumerable<Uitnodiging> anderen, DateTimeOffset nu, Controle controle) => controle
        .Eis(!dossier.IsAfgeschermd(nu.Datum()), Uitnodigingsregels.Afgeschermd)
        .Eis(dagen is >= 1 and <= MeesteDagen, Uitnodigingsregels.DagenOnmogelijk, nameof(Uitnodiginvoer.Dagen))
        .Eis(email.Length == 0 || !anderen.Any(u => u.IsBruikbaar(nu) && string.Equals(u.Email, email, StringComparison.OrdinalIgnoreCase)),
            Uitnodigingsregels.AlUitgenodigd, nameof(Uitnodiginvoer.Email));

    private Gemaakt<Uitnodiging> Begin(Uitnodigingsgeheim geheim, int dagen, DateTimeOffset nu)
    {
        Stuur(geheim, dagen, nu);
        return new(this, new UitnodigingVerstuurd(Id, DossierId, Rol, Bewijs, GeldigTot, Namens));
    }

    private void Stuur(Uitnodigingsgeheim geheim, int dagen, DateTimeOffset nu)
    {
        (Afdruk, Zegel) = (geheim.Afdruk, geheim.Zegel);
        (VerstuurdOp, GeldigTot) = (nu, nu.AddDays(dagen));
        (GeopendOp, BewezenOp, Pogingen) = (null, null, 0);
    }
}
