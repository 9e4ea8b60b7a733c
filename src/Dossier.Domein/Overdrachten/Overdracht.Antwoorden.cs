using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Overdrachten;

/// <content>What the colleague, the inwoner and who proposed it say, and what that does to who is involved.</content>
public sealed partial class Overdracht
{
    /// <summary>The colleague takes it over. For the tandem that is the agreement; otherwise the inwoner chooses.</summary>
    public Uitkomst<IReadOnlyList<Gebeurtenis>> Aanvaard(Inwonerdossier dossier, PersoonId wie, DateTimeOffset nu)
    {
        if (wie != NaarId) return Overdrachtregels.NietAanJou.Weiger();
        if (Stand != Overdrachtstand.Voorgesteld) return Overdrachtregels.AlBeantwoord.Weiger();
        if (!KanDoor(dossier, nu.Datum())) return Overdrachtregels.DoetNietMee.Weiger();
        BeantwoordOp = nu;
        Gebeurtenis aanvaard = new OverdrachtAanvaard(Id, DossierId, NaarId);
        if (VraagtKeuze && GekozenOp is null)
        {
            Stand = Overdrachtstand.WachtOpInwoner;
            Gewijzigd();
            return Klaar([aanvaard]);
        }

        return Klaar([aanvaard, .. Spreek(dossier, nu.Datum())]);
    }

    /// <summary>The colleague does not take it over, and says why.</summary>
    public Uitkomst<OverdrachtGeweigerd> Weiger(PersoonId wie, string? reden, DateTimeOffset nu)
    {
        if (wie != NaarId) return Overdrachtregels.NietAanJou.Weiger();
        if (Stand != Overdrachtstand.Voorgesteld) return Overdrachtregels.AlBeantwoord.Weiger();
        var controle = new Controle();
        var waarom = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Overdrachtregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<OverdrachtGeweigerd>.Geweigerd(controle.Weigeringen);
        (Stand, BeantwoordOp, Reden) = (Overdrachtstand.Geweigerd, nu, waarom);
        Gewijzigd();
        return new OverdrachtGeweigerd(Id, DossierId, NaarId);
    }

    /// <summary>The inwoner says yes. Where a choice is needed, this is it; otherwise it says that the inwoner knows.</summary>
    public Uitkomst<IReadOnlyList<Gebeurtenis>> VindGoed(Inwonerdossier dossier, PersoonId inwoner, DateOnly op)
    {
        if (inwoner != dossier.InwonerId) return Overdrachtregels.NietAanJou.Weiger();
        if (!KanTerug(op) || (VraagtKeuze ? GekozenOp : VerteldOp) is not null) return Overdrachtregels.AlBeantwoord.Weiger();
        if (!VraagtKeuze) return Vertel(dossier, op);
        if (Stand == Overdrachtstand.WachtOpInwoner && !KanDoor(dossier, op)) return Overdrachtregels.DoetNietMee.Weiger();
        (GekozenOp, VerteldOp) = (op, VerteldOp ?? op);
        Gewijzigd();
        Gebeurtenis goed = new OverdrachtGoedgevonden(Id, DossierId, NaarId);
        return Klaar(Stand == Overdrachtstand.WachtOpInwoner ? [goed, .. Spreek(dossier, op)] : [goed]);
    }

    /// <summary>The inwoner was told. From now on who takes over may read along, once it is agreed.</summary>
    public Uitkomst<IReadOnlyList<Gebeurtenis>> Vertel(Inwonerdossier dossier, DateOnly op)
    {
        if (!KanTerug(op) || VerteldOp is not null) return Overdrachtregels.AlBeantwoord.Weiger();
        VerteldOp = op;
        Gewijzigd();
        if (Nieuwe(dossier) is { } nieuwe) dossier.LaatMeekijken(nieuwe, op);
        return Klaar([new OverdrachtVerteld(Id, DossierId, op)]);
    }

    /// <summary>The inwoner does not want this person: at once, and without a reason. The old one stays.</summary>
    public Uitkomst<IReadOnlyList<Gebeurtenis>> WijsAf(Inwonerdossier dossier, PersoonId inwoner, string? reden, DateOnly op)
    {
        if (inwoner != dossier.InwonerId) return Overdrachtregels.NietAanJou.Weiger();
        if (!KanTerug(op)) return (Stand == Overdrachtstand.Afgesproken ? Overdrachtregels.AlIngegaan : Overdrachtregels.AlBeantwoord).Weiger();
        var controle = new Controle();
        var waarom = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst);
        if (!controle.IsGoed) return Uitkomst<IReadOnlyList<Gebeurtenis>>.Geweigerd(controle.Weigeringen);
        Reden = waarom;
        return Klaar([new OverdrachtAfgewezen(Id, DossierId, NaarId), .. Terug(dossier, Overdrachtstand.Afgewezen)]);
    }

    /// <summary>Who proposed it takes it back, until the day itself.</summary>
    public Uitkomst<IReadOnlyList<Gebeurtenis>> TrekIn(Inwonerdossier dossier, DateOnly op) => !KanTerug(op)
        ? (Stand == Overdrachtstand.Afgesproken ? Overdrachtregels.AlIngegaan : Overdrachtregels.AlBeantwoord).Weiger()
        : Klaar([new OverdrachtIngetrokken(Id, DossierId), .. Terug(dossier, Overdrachtstand.Ingetrokken)]);

    /// <summary>Somebody left otherwise: who took over goes away, or who hands over was replaced. Nothing when it still holds.</summary>
    public IReadOnlyList<Gebeurtenis> VolgKring(Inwonerdossier dossier, DateOnly op)
    {
        if (!KanTerug(op)) return [];
        var nieuwe = Nieuwe(dossier);
        if (Stand == Overdrachtstand.Afgesproken ? nieuwe?.KomtOfGeldt(op) == true : KanDoor(dossier, op)) return [];
        return [new OverdrachtVervallen(Id, DossierId), .. Terug(dossier, Overdrachtstand.Vervallen)];
    }

    /// <summary>Who is asked goes away before answering: somebody else has to be asked.</summary>
    public IReadOnlyList<Gebeurtenis> Verval(Inwonerdossier dossier) => IsOpen ? [new OverdrachtVervallen(Id, DossierId), .. Terug(dossier, Overdrachtstand.Vervallen)] : [];

    // Whoever answers late: the day itself is then the first day, so that there is never a day with two or with nobody.
    private IReadOnlyList<Gebeurtenis> Spreek(Inwonerdossier dossier, DateOnly op)
    {
        var oud = dossier.Betrokkenen.Single(b => b.Id == BetrokkeneId);
        if (Ingang < op) Ingang = op;
        if (oud.AfwezigheidId is null) TotVoorheen = oud.Tot;
        else TotVoorheen = oud.Tot < Ingang ? oud.Tot : oud.TotVoorAfwezigheid;
        var binnen = dossier.LaatBinnen(NaarId, Ingang);
        var gedaan = dossier.DraagOver(oud, NaarId, Ingang, VerteldOp is null ? null : op, DoorNaam);
        NieuweBetrokkeneId = dossier.Betrokkenen[^1].Id;
        Stand = Overdrachtstand.Afgesproken;
        Gewijzigd();
        return [new OverdrachtAfgesproken(Id, DossierId, VanId, NaarId, Ingang), .. gedaan, .. binnen is null ? Array.Empty<Gebeurtenis>() : [binnen]];
    }

    private IReadOnlyList<Gebeurtenis> Terug(Inwonerdossier dossier, Overdrachtstand stand)
    {
        var nieuwe = Nieuwe(dossier);
        Stand = stand;
        Gewijzigd();
        return nieuwe is null ? [] : [dossier.DraaiTerug(dossier.Betrokkenen.Single(b => b.Id == BetrokkeneId), nieuwe, TotVoorheen)];
    }

    private bool KanDoor(Inwonerdossier dossier, DateOnly op)
    {
        var oud = dossier.Betrokkenen.Single(b => b.Id == BetrokkeneId);
        return (oud.AfwezigheidId is not null || oud.KomtOfGeldt(op)) && !dossier.IsOvergenomen(oud, op)
            && !dossier.Betrokkenen.Any(b => b.PersoonId == NaarId && b.Rol == Rol && b.KomtOfGeldt(op));
    }

    private Betrokkene? Nieuwe(Inwonerdossier dossier) => NieuweBetrokkeneId is { } id ? dossier.Betrokkenen.Single(b => b.Id == id) : null;

    private static Uitkomst<IReadOnlyList<Gebeurtenis>> Klaar(IReadOnlyList<Gebeurtenis> gebeurtenissen) => Uitkomst.Gelukt(gebeurtenissen);
}
