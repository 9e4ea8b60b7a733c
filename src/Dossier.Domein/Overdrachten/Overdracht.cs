using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Dossier.Domein.Overdrachten;

/// <summary>
/// Handing over one involvement with one inwoner to a colleague: proposed, taken, and then a matter of dates. Until the day the old one works
/// on, from that day the new one does; nobody has to do anything at midnight (ADR 0020).
/// </summary>
public sealed partial class Overdracht : Aggregaat
{
    private Overdracht() { }

    /// <summary>Its id.</summary>
    public OverdrachtId Id { get; private set; }

    /// <summary>What was proposed at once.</summary>
    public Guid BundelId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The involvement that is handed over.</summary>
    public Guid BetrokkeneId { get; private set; }

    /// <summary>The involvement of who takes over; empty until it is agreed.</summary>
    public Guid? NieuweBetrokkeneId { get; private set; }

    /// <summary>As what.</summary>
    public Betrokkenheid Rol { get; private set; }

    /// <summary>Who hands over.</summary>
    public PersoonId VanId { get; private set; }

    /// <summary>Name of who hands over.</summary>
    public string VanNaam { get; private set; } = "";

    /// <summary>Who takes over.</summary>
    public PersoonId NaarId { get; private set; }

    /// <summary>Name of who takes over.</summary>
    public string NaarNaam { get; private set; } = "";

    /// <summary>The first day of who takes over; later than was asked when the answer came later.</summary>
    public DateOnly Ingang { get; private set; }

    /// <summary>What the colleague needs to know about this inwoner.</summary>
    public string Notitie { get; private set; } = "";

    /// <summary>What holds for all that is handed over together.</summary>
    public string Bericht { get; private set; } = "";

    /// <summary>Who proposed it: who hands over, or the projectleider.</summary>
    public PersoonId DoorId { get; private set; }

    /// <summary>Name of who proposed it.</summary>
    public string DoorNaam { get; private set; } = "";

    /// <summary>When it was proposed.</summary>
    public DateTimeOffset VoorgesteldOp { get; private set; }

    /// <summary>How it stands.</summary>
    public Overdrachtstand Stand { get; private set; }

    /// <summary>When the colleague answered; empty while not.</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>Why the colleague or the inwoner said no; may be empty for the inwoner.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>The day the inwoner was told or said to know; empty while not.</summary>
    public DateOnly? VerteldOp { get; private set; }

    /// <summary>The day the inwoner chose this person; empty while not, and for the tandem, which needs no choice per person.</summary>
    public DateOnly? GekozenOp { get; private set; }

    /// <summary>The last day of the old one as it was before it was agreed.</summary>
    public DateOnly? TotVoorheen { get; private set; }

    /// <summary>True when the choice of the inwoner is needed: for everybody whom the inwoner chose in the first place. A consulent comes by law (ADR 0029), and so does the next one.</summary>
    public bool VraagtKeuze => !Betrokkene.IsTandemrol(Rol) && Rol != Betrokkenheid.Consulent;

    /// <summary>True while somebody still has to say something.</summary>
    public bool IsOpen => Stand is Overdrachtstand.Voorgesteld or Overdrachtstand.WachtOpInwoner;

    /// <summary>True when it was agreed and its day has come.</summary>
    public bool IsGedaan(DateOnly op) => Stand == Overdrachtstand.Afgesproken && Ingang <= op;

    /// <summary>True while it can still be stopped.</summary>
    public bool KanTerug(DateOnly op) => IsOpen || (Stand == Overdrachtstand.Afgesproken && op < Ingang);

    /// <summary>Who can be handed over: who works for the inwoner. A naaste is chosen by the inwoner and is nobody's work.</summary>
    public static bool KanOver(Betrokkenheid rol) => rol is not (Betrokkenheid.Inwoner or Betrokkenheid.Naaste);

    /// <summary>Asks a colleague to take over.</summary>
    public static Uitkomst<Gemaakt<Overdracht>> StelVoor(Inwonerdossier dossier, Overdrachtinvoer invoer, Overdrager door, DateTimeOffset nu)
    {
        var vandaag = nu.Datum();
        if (dossier.Betrokkenen.FirstOrDefault(b => b.Id == invoer.Betrokkene) is not { } wie) return Dossierregels.Onbekend.Weiger();
        var controle = Keur(dossier, wie, invoer, door, vandaag);
        var notitie = controle.Tekst(invoer.Notitie, nameof(invoer.Notitie), Invoer.Invoerregels.LangeTekst);
        var bericht = controle.Tekst(invoer.Bericht, nameof(invoer.Bericht), Invoer.Invoerregels.LangeTekst);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Overdracht>>.Geweigerd(controle.Weigeringen);
        var nieuw = new Overdracht
        {
            Id = OverdrachtId.Nieuw(), BundelId = door.Bundel, DossierId = dossier.Id, BetrokkeneId = wie.Id, Rol = wie.Rol, VanId = wie.PersoonId, VanNaam = invoer.Van.Naam,
            NaarId = invoer.Naar.Persoon, NaarNaam = invoer.Naar.Naam, Ingang = invoer.Ingang, Notitie = notitie, Bericht = bericht, DoorId = door.Persoon, DoorNaam = door.Naam,
            VoorgesteldOp = nu, VerteldOp = invoer.Verteld ? vandaag : null,
        };
        return new Gemaakt<Overdracht>(nieuw, new OverdrachtVoorgesteld(nieuw.Id, dossier.Id, nieuw.VanId, nieuw.NaarId, nieuw.Rol, nieuw.Ingang));
    }

    private static Invoer.Controle Keur(Inwonerdossier dossier, Betrokkene wie, Overdrachtinvoer invoer, Overdrager door, DateOnly vandaag)
    {
        var naar = invoer.Naar.Persoon;
        var zelfde = naar == wie.PersoonId || naar == dossier.InwonerId;
        var erbij = wie.AfwezigheidId is not null ? wie.TotVoorAfwezigheid is null || wie.TotVoorAfwezigheid >= invoer.Ingang : wie.KomtOfGeldt(invoer.Ingang) && wie.Vanaf <= vandaag;
        return new Invoer.Controle()
            .Eis(KanOver(wie.Rol), Overdrachtregels.NietOverTeDragen)
            .Eis(erbij && !dossier.IsOvergenomen(wie, vandaag), Overdrachtregels.DoetNietMee)
            .Eis(wie.GepauzeerdOp is null, Overdrachtregels.Gepauzeerd)
            .Eis(!wie.IsTandem || dossier.HeeftToestemming(Toestemmingsdoel.Deelname, vandaag), Dossierregels.DeelnameOntbreekt)
            .Eis(!zelfde, Overdrachtregels.ZelfdePersoon, nameof(invoer.Naar))
            .Eis(zelfde || invoer.HeeftRol, Overdrachtregels.AndereRol, nameof(invoer.Naar))
            .Eis(zelfde || invoer.KanBinnen, Overdrachtregels.KanNietBinnen, nameof(invoer.Naar))
            .Eis(zelfde || MagNaar(dossier, invoer, vandaag), Overdrachtregels.AndereOrganisatie, nameof(invoer.Naar))
            .Eis(zelfde || !dossier.Betrokkenen.Any(b => b.PersoonId == naar && b.KomtOfGeldt(vandaag) && (b.Rol == wie.Rol || (b.IsTandem && wie.IsTandem))), Overdrachtregels.DoetAlMee, nameof(invoer.Naar))
            .Eis(invoer.Ingang >= vandaag, Overdrachtregels.Voorbij, nameof(invoer.Ingang))
            .Eis(invoer.Ingang <= vandaag.AddYears(1), Overdrachtregels.TeVer, nameof(invoer.Ingang))
            .Eis(!dossier.IsGeslotenVoor(naar, invoer.Ingang) || (door.IsProjectleider && !dossier.IsGeslotenVoor(door.Persoon, vandaag)), Overdrachtregels.Afgeschermd);
    }

    private static bool MagNaar(Inwonerdossier dossier, Overdrachtinvoer invoer, DateOnly vandaag) => invoer.Naar.Organisatie == invoer.Van.Organisatie
        || (invoer.Naar.Organisatie is { } nieuwe && dossier.Toestemmingen.Any(t => t.Doel == Toestemmingsdoel.Overdracht && t.OrganisatieId == nieuwe && t.GeldtOp(vandaag)));
}
