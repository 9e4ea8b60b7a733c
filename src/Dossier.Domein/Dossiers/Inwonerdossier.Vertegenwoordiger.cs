using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <content>Who may decide for the inwoner.</content>
public sealed partial class Inwonerdossier
{
    private readonly List<Vertegenwoordiger> vertegenwoordigers = [];

    /// <summary>Everybody who may or might decide for the inwoner.</summary>
    public IReadOnlyList<Vertegenwoordiger> Vertegenwoordigers => vertegenwoordigers;

    /// <summary>Records that somebody may decide for the inwoner, and which paper says so.</summary>
    public Uitkomst<VertegenwoordigerVastgelegd> LegVertegenwoordigerVast(Vertegenwoordigerinvoer invoer, DateOnly vandaag)
    {
        var controle = new Controle()
            .Eis(invoer.Persoon != InwonerId, Vertegenwoordigerregels.Zelf, nameof(invoer.Persoon))
            .Eis(invoer.Vanaf <= vandaag, Vertegenwoordigerregels.InToekomst, nameof(invoer.Vanaf))
            .Eis(!(invoer.Tot < invoer.Vanaf), Vertegenwoordigerregels.EindeVoorBegin, nameof(invoer.Tot));
        var naam = controle.Regel(invoer.Naam, nameof(invoer.Naam), Invoerregels.KorteTekst, Vertegenwoordigerregels.NaamOntbreekt);
        var bewijs = controle.Regel(invoer.Bewijs, nameof(invoer.Bewijs), Invoerregels.KorteTekst, Vertegenwoordigerregels.BewijsOntbreekt);
        var gezien = controle.Regel(invoer.GezienDoor, nameof(invoer.GezienDoor), Invoerregels.KorteTekst, Vertegenwoordigerregels.GezienDoorOntbreekt);
        if (!controle.IsGoed) return Uitkomst<VertegenwoordigerVastgelegd>.Geweigerd(controle.Weigeringen);
        var nieuw = new Vertegenwoordiger(invoer, naam, bewijs, gezien);
        vertegenwoordigers.Add(nieuw);
        Gewijzigd();
        return new VertegenwoordigerVastgelegd(Id, nieuw.Id, nieuw.PersoonId, nieuw.Soort, nieuw.Vanaf, nieuw.Tot);
    }

    /// <summary>Ends it: on <paramref name="op"/> itself this person decides nothing any more. What was decided before stays.</summary>
    public Uitkomst<VertegenwoordigingBeeindigd> BeeindigVertegenwoordiging(Guid vertegenwoordiger, DateOnly op)
    {
        if (vertegenwoordigers.Find(v => v.Id == vertegenwoordiger) is not { } wie || wie.Tot < op) return Vertegenwoordigerregels.AlBeeindigd.Weiger();
        wie.Beeindig(op.AddDays(-1));
        Gewijzigd();
        return new VertegenwoordigingBeeindigd(Id, wie.Id, wie.PersoonId, op);
    }

    /// <summary>A recorded representative has an account now: from here on decisions can be made by this person on the screen, for as long as the paper holds.</summary>
    public Uitkomst<VertegenwoordigerVerbonden> VerbindVertegenwoordiger(Guid vertegenwoordiger, PersoonId persoon, DateOnly op)
    {
        if (vertegenwoordigers.Find(v => v.Id == vertegenwoordiger) is not { } wie || !wie.GeldtOp(op)) return Vertegenwoordigerregels.GeldtNiet.Weiger();
        if (persoon == InwonerId) return Vertegenwoordigerregels.Zelf.Weiger();
        wie.Verbind(persoon);
        Gewijzigd();
        return new VertegenwoordigerVerbonden(Id, wie.Id, persoon);
    }

    /// <summary>The representative that this person is on that day; null for anybody else.</summary>
    public Vertegenwoordiger? VertegenwoordigerOp(PersoonId persoon, DateOnly op) => vertegenwoordigers.Find(v => v.PersoonId == persoon && v.GeldtOp(op));

    /// <summary>A representative withdraws a consent for the inwoner, on the screen; within what that representative may decide on.</summary>
    public Uitkomst<ToestemmingIngetrokken> TrekToestemmingInNamens(Guid toestemming, Guid vertegenwoordiger, DateOnly op)
    {
        var controle = new Controle();
        var wat = toestemmingen.Find(t => t.Id == toestemming);
        var namens = Namens(new(wat?.Doel ?? default, op, default, "", "", Soorten: wat?.Soorten, Vertegenwoordiger: vertegenwoordiger), controle);
        return controle.IsGoed ? TrekToestemmingIn(toestemming, op, namens) : Uitkomst<ToestemmingIngetrokken>.Geweigerd(controle.Weigeringen);
    }

    // Name and kind of the representative who gives this consent; empty when the inwoner does.
    private string Namens(Toestemmingsinvoer invoer, Controle controle)
    {
        if (invoer.Vertegenwoordiger is not { } id) return "";
        var wie = vertegenwoordigers.Find(v => v.Id == id);
        controle.Eis(wie?.GeldtOp(invoer.GegevenOp) == true, Vertegenwoordigerregels.GeldtNiet, nameof(invoer.Vertegenwoordiger));
        controle.Eis(wie is null || wie.MagBeslissen(invoer.Doel, invoer.Soorten ?? []), Vertegenwoordigerregels.BuitenBevoegdheid, nameof(invoer.Vertegenwoordiger));
        return wie?.NaamEnSoort ?? "";
    }

    // The same for choosing who comes in the kring.
    private string KiestNamens(Guid? vertegenwoordiger, DateOnly op, Controle controle)
    {
        if (vertegenwoordiger is not { } id) return "";
        var wie = vertegenwoordigers.Find(v => v.Id == id);
        controle.Eis(wie?.GeldtOp(op) == true, Vertegenwoordigerregels.GeldtNiet, nameof(Betrekinvoer.Vertegenwoordiger));
        controle.Eis(wie?.MagKringKiezen != false, Vertegenwoordigerregels.BuitenBevoegdheid, nameof(Betrekinvoer.Vertegenwoordiger));
        return wie?.NaamEnSoort ?? "";
    }
}
