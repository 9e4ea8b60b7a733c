using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Domein.Aanmeldingen;

/// <summary>What was decided on an aanmelding.</summary>
public enum Aanmeldstatus
{
    /// <summary>Nothing yet.</summary>
    Nieuw,

    /// <summary>Accepted: there is a traject.</summary>
    Geaccepteerd,

    /// <summary>Declined, with a reason.</summary>
    Afgewezen,
}

/// <summary>An aanmelding came in.</summary>
public sealed record AanmeldingOntvangen(AanmeldingId Aanmelding, OrganisatieId? Van, DateOnly Op) : Gebeurtenis;

/// <summary>An aanmelding was completed or corrected.</summary>
public sealed record AanmeldingGewijzigd(AanmeldingId Aanmelding) : Gebeurtenis;

/// <summary>
/// Possible duplicates were judged: the inwoner is a known person, or, when <paramref name="Persoon"/> is empty, somebody
/// else.
/// </summary>
public sealed record DubbelBeoordeeld(AanmeldingId Aanmelding, PersoonId? Persoon) : Gebeurtenis;

/// <summary>An aanmelding was accepted.</summary>
public sealed record AanmeldingGeaccepteerd(AanmeldingId Aanmelding, DossierId Dossier, TrajectId Traject, DateOnly Op) : Gebeurtenis;

/// <summary>An aanmelding was declined.</summary>
public sealed record AanmeldingAfgewezen(AanmeldingId Aanmelding, DateOnly Op) : Gebeurtenis;

/// <summary>
/// A registration of an inwoner by a kernpartner with the projectleider (Methodiekbeschrijving, bijlage 3, stap 1). It may come in
/// half filled and is completed while new; only a complete one is accepted.
/// </summary>
public sealed class Aanmelding : Aggregaat
{
    private Aanmelding() { }

    /// <summary>Its id.</summary>
    public AanmeldingId Id { get; private set; }

    /// <summary>The kernpartner that registers.</summary>
    public OrganisatieId? AanmelderOrganisatieId { get; private set; }

    /// <summary>Who registers.</summary>
    public string AanmelderNaam { get; private set; } = "";

    /// <summary>What that person does.</summary>
    public string AanmelderFunctie { get; private set; } = "";

    /// <summary>Telephone of who registers.</summary>
    public string AanmelderTelefoon { get; private set; } = "";

    /// <summary>E-mail address of who registers.</summary>
    public string AanmelderEmail { get; private set; } = "";

    /// <summary>The inwoner.</summary>
    public Inwonergegevens Inwoner { get; private set; } = null!;

    /// <summary>The name of the inwoner in the form searches compare; stored for the search column.</summary>
    public string Zoeksleutel { get; private set; } = "";

    /// <summary>The name of the inwoner in the form lists are sorted on; stored for the index.</summary>
    public string Sorteersleutel { get; private set; } = "";

    /// <summary>Why, in the words of the inwoner.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>Who else is involved.</summary>
    public string AndereBetrokkenen { get; private set; } = "";

    /// <summary>The day it came in.</summary>
    public DateOnly OntvangenOp { get; private set; }

    /// <summary>The day the folder was handed over.</summary>
    public DateOnly? FolderUitgereiktOp { get; private set; }

    /// <summary>The day the oral explanation was given.</summary>
    public DateOnly? UitlegGegevenOp { get; private set; }

    /// <summary>Who gave the explanation.</summary>
    public string UitlegDoor { get; private set; } = "";

    /// <summary>The day the toestemmingsverklaring was given.</summary>
    public DateOnly? ToestemmingOp { get; private set; }

    /// <summary>How it was given.</summary>
    public Toestemmingswijze? Toestemmingswijze { get; private set; }

    /// <summary>The witness of an oral consent.</summary>
    public string Getuige { get; private set; } = "";

    /// <summary>What was decided.</summary>
    public Aanmeldstatus Status { get; private set; }

    /// <summary>Why it was declined.</summary>
    public string Besluitreden { get; private set; } = "";

    /// <summary>The day of the decision.</summary>
    public DateOnly? BeslotenOp { get; private set; }

    /// <summary>Name of who decided.</summary>
    public string BeslotenDoor { get; private set; } = "";

    /// <summary>The known person this inwoner turned out to be.</summary>
    public PersoonId? GekoppeldePersoonId { get; private set; }

    /// <summary>True when a person looked at the possible duplicates.</summary>
    public bool DubbelBeoordeeld { get; private set; }

    /// <summary>How that person knows that it is somebody else.</summary>
    public string DubbelNotitie { get; private set; } = "";

    /// <summary>Where an import took it from, so that nothing is taken twice; see <see cref="Aanmeldingen.Herkomstsleutel"/>.</summary>
    public string? Herkomstsleutel { get; private set; }

    /// <summary>The dossier, after acceptance.</summary>
    public DossierId? DossierId { get; private set; }

    /// <summary>The traject, after acceptance.</summary>
    public TrajectId? TrajectId { get; private set; }

    /// <summary>Takes in an aanmelding.</summary>
    /// <param name="invoer">The form.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="herkomstsleutel">For an import: the key under which it is never taken again.</param>
    public static Uitkomst<Gemaakt<Aanmelding>> Ontvang(Aanmeldinvoer invoer, DateOnly vandaag, string? herkomstsleutel = null)
    {
        var keuring = Aanmeldkeuring.Keur(invoer, vandaag);
        if (!keuring.Probeer(out var schoon)) return Uitkomst<Gemaakt<Aanmelding>>.Geweigerd(keuring.Weigeringen);
        var aanmelding = new Aanmelding { Id = AanmeldingId.Nieuw(), Status = Aanmeldstatus.Nieuw, Herkomstsleutel = herkomstsleutel };
        aanmelding.Zet(invoer, schoon);
        return new Gemaakt<Aanmelding>(aanmelding, new AanmeldingOntvangen(aanmelding.Id, aanmelding.AanmelderOrganisatieId,
            aanmelding.OntvangenOp));
    }

    /// <summary>
    /// Completes or corrects it while it is new. When it then is about another name, date of birth or BSN, duplicates are judged
    /// again.
    /// </summary>
    /// <param name="invoer">The form.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="gelezenVersie">The version the form was filled in on; somebody else's newer text is never overwritten.</param>
    public Uitkomst<AanmeldingGewijzigd> Wijzig(Aanmeldinvoer invoer, DateOnly vandaag, int? gelezenVersie = null)
    {
        if (Status != Aanmeldstatus.Nieuw) return Aanmeldregels.AlBesloten.Weiger();
        if (gelezenVersie is { } gelezen && gelezen != Versie) return Aanmeldregels.Verouderd.Weiger();
        var keuring = Aanmeldkeuring.Keur(invoer, vandaag);
        if (!keuring.Probeer(out var schoon)) return Uitkomst<AanmeldingGewijzigd>.Geweigerd(keuring.Weigeringen);
        var (was, wordt) = (Inwoner, schoon.Inwoner);
        if (was.Naam != wordt.Naam || was.Geboortedatum != wordt.Geboortedatum || was.Bsn != wordt.Bsn)
            (DubbelBeoordeeld, GekoppeldePersoonId, DubbelNotitie) = (false, null, "");
        Zet(invoer, schoon);
        Gewijzigd();
        return new AanmeldingGewijzigd(Id);
    }

    /// <summary>The inwoner turns out to be a person who is known already. Nothing is merged: the person keeps the own data.</summary>
    public Uitkomst<DubbelBeoordeeld> Koppel(PersoonId persoon)
    {
        if (Status != Aanmeldstatus.Nieuw) return Aanmeldregels.AlBesloten.Weiger();
        (GekoppeldePersoonId, DubbelBeoordeeld, DubbelNotitie) = (persoon, true, "");
        Gewijzigd();
        return new DubbelBeoordeeld(Id, persoon);
    }

    /// <summary>The inwoner is somebody else than the possible duplicates.</summary>
    public Uitkomst<DubbelBeoordeeld> IsIemandAnders(string notitie)
    {
        var controle = new Controle().Eis(Status == Aanmeldstatus.Nieuw, Aanmeldregels.AlBesloten);
        var schoon = controle.Tekst(notitie, nameof(DubbelNotitie), Invoerregels.LangeTekst, Aanmeldregels.DubbelnotitieOntbreekt);
        if (!controle.IsGoed) return Uitkomst<DubbelBeoordeeld>.Geweigerd(controle.Weigeringen);
        (GekoppeldePersoonId, DubbelBeoordeeld, DubbelNotitie) = (null, true, schoon);
        Gewijzigd();
        return new DubbelBeoordeeld(Id, null);
    }

    /// <summary>What is still needed before it can be accepted on that day; empty when nothing is.</summary>
    /// <param name="op">The day of the decision.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="mogelijkDubbelen">How many possible duplicates <see cref="Dubbelherkenning"/> sees now.</param>
    public Uitkomst KanAccepteren(DateOnly op, DateOnly vandaag, int mogelijkDubbelen) => Uitkomst.Van(new Controle()
        .Eis(Status == Aanmeldstatus.Nieuw, Aanmeldregels.AlBesloten)
        .Eis(FolderUitgereiktOp is not null, Aanmeldregels.GeenFolder, nameof(FolderUitgereiktOp))
        .Eis(UitlegGegevenOp is not null, Aanmeldregels.GeenUitleg, nameof(UitlegGegevenOp))
        .Eis(ToestemmingOp is not null, Aanmeldregels.GeenToestemming, nameof(ToestemmingOp))
        .Eis(mogelijkDubbelen == 0 || DubbelBeoordeeld, Aanmeldregels.DubbelNietBeoordeeld)
        .Eis(op <= vandaag, Aanmeldregels.InToekomst, nameof(BeslotenOp))
        .Eis(op >= OntvangenOp, Aanmeldregels.BesluitTeVroeg, nameof(BeslotenOp))
        .Weigeringen);

    /// <summary>Declines it, with a reason for who registered.</summary>
    public Uitkomst<AanmeldingAfgewezen> WijsAf(string reden, DateOnly op, DateOnly vandaag, Door door)
    {
        var controle = new Controle()
            .Eis(Status == Aanmeldstatus.Nieuw, Aanmeldregels.AlBesloten)
            .Eis(op <= vandaag, Aanmeldregels.InToekomst, nameof(BeslotenOp))
            .Eis(op >= OntvangenOp, Aanmeldregels.BesluitTeVroeg, nameof(BeslotenOp));
        var schoon = controle.Tekst(reden, nameof(Besluitreden), Invoerregels.LangeTekst, Aanmeldregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<AanmeldingAfgewezen>.Geweigerd(controle.Weigeringen);
        (Status, Besluitreden, BeslotenOp, BeslotenDoor) = (Aanmeldstatus.Afgewezen, schoon, op, door.Naam);
        Gewijzigd();
        return new AanmeldingAfgewezen(Id, op);
    }

    // Accepting makes a person, a dossier and a traject at once; Opname does that and calls this last.
    internal AanmeldingGeaccepteerd Accepteer(DateOnly op, Door door, PersoonId persoon, DossierId dossier, TrajectId traject)
    {
        (Status, BeslotenOp, BeslotenDoor) = (Aanmeldstatus.Geaccepteerd, op, door.Naam);
        (GekoppeldePersoonId, DossierId, TrajectId) = (persoon, dossier, traject);
        Gewijzigd();
        return new AanmeldingGeaccepteerd(Id, dossier, traject, op);
    }

    private void Zet(Aanmeldinvoer invoer, Aanmeldkeuring schoon)
    {
        AanmelderOrganisatieId = invoer.AanmelderOrganisatieId;
        (AanmelderNaam, AanmelderFunctie, AanmelderTelefoon, AanmelderEmail) =
            (schoon.AanmelderNaam, schoon.AanmelderFunctie, schoon.AanmelderTelefoon, schoon.AanmelderEmail);
        (Inwoner, Reden, AndereBetrokkenen) = (schoon.Inwoner, schoon.Reden, schoon.AndereBetrokkenen);
        (Zoeksleutel, Sorteersleutel) = (Inwoner.Naam.Zoeksleutel, Inwoner.Naam.Sorteersleutel);
        (OntvangenOp, FolderUitgereiktOp) = (invoer.OntvangenOp!.Value, invoer.FolderUitgereiktOp);
        (UitlegGegevenOp, UitlegDoor) = (invoer.UitlegGegevenOp, schoon.UitlegDoor);
        (ToestemmingOp, Toestemmingswijze, Getuige) = (invoer.ToestemmingOp, invoer.Toestemmingswijze, schoon.Getuige);
    }
}
