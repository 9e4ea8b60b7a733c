using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>What is asked when somebody becomes involved. Field names return in the refusals.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Rol">As what.</param>
/// <param name="Relatie">Who this is for the inwoner.</param>
/// <param name="Vanaf">First day.</param>
/// <param name="Tot">Last day, inclusive; empty for no end.</param>
/// <param name="Bereik">The kinds of data this person may see.</param>
/// <param name="GekozenDoorInwoner">True when the inwoner said so, or a representative for the inwoner.</param>
/// <param name="Vertegenwoordiger">The representative who chose for the inwoner; empty when the inwoner did.</param>
public sealed record Betrekinvoer(PersoonId Persoon, Betrokkenheid Rol, string Relatie, DateOnly Vanaf, DateOnly? Tot,
    IReadOnlyList<Gegevenssoort> Bereik, bool GekozenDoorInwoner, Guid? Vertegenwoordiger = null);

/// <summary>
/// The dossier of one inwoner: who is involved and what the inwoner consented to. It decides who may see which kind of data;
/// the inwoner always sees everything (architectuur.md, Kring and Toestemming).
/// </summary>
public sealed partial class Inwonerdossier : Aggregaat
{
    private readonly List<Betrokkene> betrokkenen = [];

    private Inwonerdossier() { }

    /// <summary>Its id.</summary>
    public DossierId Id { get; private set; }

    /// <summary>The person it is about.</summary>
    public PersoonId InwonerId { get; private set; }

    /// <summary>The day it was opened.</summary>
    public DateOnly GeopendOp { get; private set; }

    /// <summary>Everybody who is or was involved, the inwoner included.</summary>
    public IReadOnlyList<Betrokkene> Betrokkenen => betrokkenen;

    /// <summary>Opens the dossier of an inwoner.</summary>
    public static Uitkomst<Gemaakt<Inwonerdossier>> Open(PersoonId inwoner, DateOnly op, DateOnly vandaag, string vastgelegdDoor)
    {
        var controle = new Controle().Eis(op <= vandaag, Dossierregels.OpeningInToekomst, nameof(GeopendOp));
        var door = controle.Regel(vastgelegdDoor, nameof(vastgelegdDoor), Invoerregels.KorteTekst, Dossierregels.VastleggerOntbreekt);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Inwonerdossier>>.Geweigerd(controle.Weigeringen);
        var dossier = new Inwonerdossier { Id = DossierId.Nieuw(), InwonerId = inwoner, GeopendOp = op };
        dossier.betrokkenen.Add(new Betrokkene(inwoner, Betrokkenheid.Inwoner, "", op, null, Enum.GetValues<Gegevenssoort>(), true, door));
        return new Gemaakt<Inwonerdossier>(dossier, new DossierGeopend(dossier.Id, inwoner, op));
    }

    /// <summary>Somebody whom the inwoner chose becomes involved.</summary>
    public Uitkomst<PersoonBetrokken> Betrek(Betrekinvoer invoer, string vastgelegdDoor)
    {
        var controle = new Controle();
        var (relatie, namens) = KeurKeuze(invoer.GekozenDoorInwoner, invoer.Vertegenwoordiger, invoer.Rol, invoer.Relatie, invoer.Vanaf, controle);
        controle.Eis(invoer.Rol != Betrokkenheid.Inwoner && invoer.Persoon != InwonerId, Dossierregels.RolVanInwoner, nameof(invoer.Persoon));
        return Voeg(invoer with { Relatie = relatie }, namens, vastgelegdDoor, controle);
    }

    /// <summary>
    /// What a choice of somebody for the kring needs, whether this person comes at once or by an invitation. Gives who this is, and the
    /// representative who chose; empty when the inwoner did.
    /// </summary>
    internal (string Relatie, string Namens) KeurKeuze(bool gekozen, Guid? vertegenwoordiger, Betrokkenheid rol, string? relatie, DateOnly op, Controle controle)
    {
        controle
            .Eis(gekozen, Dossierregels.NietGekozen, nameof(Betrekinvoer.GekozenDoorInwoner))
            .Eis(!Betrokkene.IsTandemrol(rol), Dossierregels.TandemViaTraject, nameof(Betrekinvoer.Rol))
            .Eis(rol != Betrokkenheid.Consulent, Dossierregels.ConsulentViaMelding, nameof(Betrekinvoer.Rol));
        return (controle.Regel(relatie, nameof(Betrekinvoer.Relatie), Invoerregels.KorteTekst, Dossierregels.RelatieOntbreekt), KiestNamens(vertegenwoordiger, op, controle));
    }

    /// <summary>
    /// A member of the tandem becomes involved. No choice per person is needed: the inwoner consented to taking part, and the method
    /// always works with a tandem.
    /// </summary>
    public Uitkomst<PersoonBetrokken> BetrekTandem(PersoonId persoon, Betrokkenheid rol, DateOnly vanaf, string vastgelegdDoor)
    {
        if (!Betrokkene.IsTandemrol(rol)) throw new ArgumentOutOfRangeException(nameof(rol), rol, "Not a role of the tandem.");
        var controle = new Controle()
            .Eis(HeeftToestemming(Toestemmingsdoel.Deelname, vanaf), Dossierregels.DeelnameOntbreekt)
            .Eis(persoon != InwonerId, Dossierregels.RolVanInwoner);
        return Voeg(new Betrekinvoer(persoon, rol, "", vanaf, null, [.. Enum.GetValues<Gegevenssoort>().Where(Zichtregel.ZietAlsTandem)], false), "", vastgelegdDoor, controle);
    }

    /// <summary>
    /// A consulent of the municipality becomes involved, because there is a melding. No consent and no choice is needed: it is a task by law
    /// (Wmo 2015 art. 2.3.2 and 5.1.1). What this person sees is <see cref="Zichtregel.ZietAlsConsulent"/>.
    /// </summary>
    /// <param name="persoon">The consulent.</param>
    /// <param name="gemeente">The municipality, for the inwoner to read.</param>
    /// <param name="vanaf">First day.</param>
    /// <param name="vastgelegdDoor">Name of who writes it down.</param>
    public Uitkomst<PersoonBetrokken> BetrekConsulent(PersoonId persoon, string gemeente, DateOnly vanaf, string vastgelegdDoor)
    {
        var controle = new Controle().Eis(persoon != InwonerId, Dossierregels.RolVanInwoner);
        return Voeg(new Betrekinvoer(persoon, Betrokkenheid.Consulent, gemeente, vanaf, null, [Gegevenssoort.Contact, Gegevenssoort.Ondersteuning, Gegevenssoort.Toewijzing], false), "", vastgelegdDoor, controle);
    }

    /// <summary>
    /// Ends an involvement. It works at once and needs no reason: on <paramref name="op"/> itself the person sees nothing any more.
    /// </summary>
    public Uitkomst<BetrokkenheidBeeindigd> Beeindig(Guid betrokkene, DateOnly op)
    {
        var wie = betrokkenen.Find(b => b.Id == betrokkene);
        if (wie is null) return Dossierregels.Onbekend.Weiger();
        if (wie.Rol == Betrokkenheid.Inwoner) return Dossierregels.InwonerBlijft.Weiger();
        var laatsteDag = op.AddDays(-1);
        if (wie.Tot <= laatsteDag) return Dossierregels.AlBeeindigd.Weiger();
        wie.Beeindig(laatsteDag);
        Gewijzigd();
        return new BetrokkenheidBeeindigd(Id, wie.Id, wie.PersoonId, wie.Rol, op);
    }

    /// <summary>Changes which kinds of data somebody from the kring may see; works at once.</summary>
    public Uitkomst<BereikGewijzigd> WijzigBereik(Guid betrokkene, IReadOnlyList<Gegevenssoort> bereik)
    {
        var wie = betrokkenen.Find(b => b.Id == betrokkene);
        if (wie is null) return Dossierregels.Onbekend.Weiger();
        if (wie.Rol == Betrokkenheid.Inwoner) return Dossierregels.InwonerBlijft.Weiger();
        if (wie.IsTandem) return Dossierregels.TandemViaTraject.Weiger();
        if (wie.Rol == Betrokkenheid.Consulent) return Dossierregels.ConsulentViaMelding.Weiger();
        wie.ZetBereik(bereik);
        Gewijzigd();
        return new BereikGewijzigd(Id, wie.Id, wie.PersoonId, wie.Bereik);
    }

    /// <summary>
    /// May this person see this kind of data on that day? The inwoner always; the tandem every kind while the consent to take part
    /// holds; others their own kinds, in their own period, while the consent to share holds; a representative what deciding needs; nobody of these
    /// when the dossier is closed to them. Who takes over sees it from the day they may read along. That is looking only: see <see cref="MagSchrijven"/>.
    /// </summary>
    public bool MagZien(PersoonId persoon, Gegevenssoort soort, DateOnly op) => ZietAlsBetrokkene(persoon, soort, op) || ZietAlsVertegenwoordiger(persoon, soort, op);

    /// <summary>The part of <see cref="MagZien"/> that comes with being the inwoner or being involved.</summary>
    public bool ZietAlsBetrokkene(PersoonId persoon, Gegevenssoort soort, DateOnly op) =>
        persoon == InwonerId || betrokkenen.Exists(b => b.PersoonId == persoon && (b.GeldtOp(op) || b.KijktMeeOp(op))
            && Zichtregel.Ziet(b.Rol, b.Bereik, soort, HeeftToestemming(Toestemmingsdoel.Deelname, op), HeeftToestemming(Toestemmingsdoel.DelenMetKring, op), IsGeslotenVoor(persoon, op)));

    /// <summary>The part that comes with deciding for the inwoner. One signs in for that alone, with an account of its own.</summary>
    public bool ZietAlsVertegenwoordiger(PersoonId persoon, Gegevenssoort soort, DateOnly op) =>
        VertegenwoordigerOp(persoon, op) is not null && Zichtregel.ZietAlsVertegenwoordiger(soort, IsGeslotenVoor(persoon, op));

    /// <summary>As <see cref="MagZien"/>, to act on it: who only reads along before a hand-over does not.</summary>
    public bool MagSchrijven(PersoonId persoon, Gegevenssoort soort, DateOnly op) =>
        MagZien(persoon, soort, op) && (persoon == InwonerId || VertegenwoordigerOp(persoon, op) is not null || betrokkenen.Exists(b => b.PersoonId == persoon && b.GeldtOp(op)));

    private Uitkomst<PersoonBetrokken> Voeg(Betrekinvoer invoer, string namens, string vastgelegdDoor, Controle controle)
    {
        var door = controle.Regel(vastgelegdDoor, nameof(vastgelegdDoor), Invoerregels.KorteTekst, Dossierregels.VastleggerOntbreekt);
        controle
            .Eis(invoer.Tot is null || invoer.Tot >= invoer.Vanaf, Dossierregels.EindeVoorBegin, nameof(invoer.Tot))
            .Eis(!betrokkenen.Exists(b => b.PersoonId == invoer.Persoon && b.Rol == invoer.Rol && b.Overlapt(invoer.Vanaf, invoer.Tot)),
                Dossierregels.AlBetrokken, nameof(invoer.Persoon));
        if (!controle.IsGoed) return Uitkomst<PersoonBetrokken>.Geweigerd(controle.Weigeringen);
        var nieuw = new Betrokkene(invoer.Persoon, invoer.Rol, invoer.Relatie, invoer.Vanaf, invoer.Tot,
            [.. invoer.Bereik.Distinct().Order()], invoer.GekozenDoorInwoner, door, namens);
        betrokkenen.Add(nieuw);
        Gewijzigd();
        return new PersoonBetrokken(Id, nieuw.Id, nieuw.PersoonId, nieuw.Rol, nieuw.Vanaf, nieuw.Tot, nieuw.GekozenDoorInwoner, namens);
    }
}
