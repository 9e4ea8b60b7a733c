using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Meldcodes;

/// <summary>
/// The meldcode for one worry about the safety of somebody: notes per step, in a drawer of their own. Only who began and the colleagues who
/// were asked see that it is there. It is no part of the dossier that people share (ADR 0018). The steps may be taken in any order.
/// </summary>
public sealed class Meldcode : Aggregaat
{
    private readonly List<Meldcodelezer> lezers = [];
    private readonly List<Meldcodenotitie> notities = [];

    private Meldcode() { }

    /// <summary>Its id.</summary>
    public MeldcodeId Id { get; private set; }

    /// <summary>Whose dossier the worry came up with.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Who began.</summary>
    public PersoonId Schrijver { get; private set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset BegonnenOp { get; private set; }

    /// <summary>Who works or worked on it.</summary>
    public IReadOnlyList<Meldcodelezer> Lezers => lezers;

    /// <summary>All notes, in the order of writing.</summary>
    public IReadOnlyList<Meldcodenotitie> Notities => notities;

    /// <summary>What was decided; empty while it is open.</summary>
    public Meldbesluit? Besluit { get; private set; }

    /// <summary>Why that was decided.</summary>
    public string Besluitreden { get; private set; } = "";

    /// <summary>When it was closed; empty while it is open.</summary>
    public DateTimeOffset? AfgeslotenOp { get; private set; }

    /// <summary>True for who works on it now, and for nobody else: no role and no place in the dossier opens it.</summary>
    public bool MagZien(PersoonId wie) => lezers.Exists(l => l.PersoonId == wie && l.Tot is null);

    /// <summary>Begins with what was seen.</summary>
    public static Uitkomst<Gemaakt<Meldcode>> Begin(DossierId dossier, PersoonId wie, string naam, string? tekst, DateTimeOffset nu)
    {
        var controle = new Controle();
        var wat = controle.Tekst(tekst, nameof(tekst), Invoerregels.LangeTekst, Meldcoderegels.NotitieOntbreekt);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Meldcode>>.Geweigerd(controle.Weigeringen);
        var meldcode = new Meldcode { Id = MeldcodeId.Nieuw(), DossierId = dossier, Schrijver = wie, BegonnenOp = nu };
        meldcode.lezers.Add(new(wie, naam, nu));
        meldcode.notities.Add(new(Meldstap.Signalen, wat, wie, naam, nu));
        return new Gemaakt<Meldcode>(meldcode, new MeldcodeBegonnen(meldcode.Id, wie));
    }

    /// <summary>Adds a note to a step.</summary>
    public Uitkomst<MeldcodenotitieGeschreven> Schrijf(Meldstap? stap, string? tekst, PersoonId wie, string naam, DateTimeOffset nu)
    {
        if (Keur(wie) is { } weigering) return weigering;
        var controle = new Controle().Eis(stap is { } gekozen && Enum.IsDefined(gekozen), Meldcoderegels.StapOntbreekt, nameof(stap));
        var wat = controle.Tekst(tekst, nameof(tekst), Invoerregels.LangeTekst, Meldcoderegels.NotitieOntbreekt);
        if (!controle.IsGoed) return Uitkomst<MeldcodenotitieGeschreven>.Geweigerd(controle.Weigeringen);
        var notitie = new Meldcodenotitie(stap!.Value, wat, wie, naam, nu);
        notities.Add(notitie);
        Gewijzigd();
        return new MeldcodenotitieGeschreven(Id, notitie.Id, notitie.Stap);
    }

    /// <summary>A colleague reads along and writes with it from now on.</summary>
    public Uitkomst<MeldcodelezerGewijzigd> Vraag(PersoonId collega, string collegaNaam, PersoonId wie, DateTimeOffset nu)
    {
        if (Keur(wie) is { } weigering) return weigering;
        if (MagZien(collega)) return Meldcoderegels.LeestAlMee.Bij(nameof(collega));
        lezers.Add(new(collega, collegaNaam, nu));
        Gewijzigd();
        return new MeldcodelezerGewijzigd(Id, collega, true);
    }

    /// <summary>A colleague does not see it any more, at once.</summary>
    public Uitkomst<MeldcodelezerGewijzigd> NietMeer(PersoonId collega, PersoonId wie, DateTimeOffset nu)
    {
        if (Keur(wie) is { } weigering) return weigering;
        if (collega == Schrijver) return Meldcoderegels.SchrijverBlijft.Weiger();
        if (lezers.Find(l => l.PersoonId == collega && l.Tot is null) is not { } lezer) return Meldcoderegels.NietVanJou.Weiger();
        lezer.Stop(nu);
        Gewijzigd();
        return new MeldcodelezerGewijzigd(Id, collega, false);
    }

    /// <summary>Closes it with the decision of step 5.</summary>
    public Uitkomst<MeldcodeAfgesloten> SluitAf(Meldbesluit? besluit, string? reden, PersoonId wie, DateTimeOffset nu)
    {
        if (Keur(wie) is { } weigering) return weigering;
        var controle = new Controle().Eis(besluit is { } gekozen && Enum.IsDefined(gekozen), Meldcoderegels.BesluitOntbreekt, nameof(besluit));
        var waarom = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Meldcoderegels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<MeldcodeAfgesloten>.Geweigerd(controle.Weigeringen);
        (Besluit, Besluitreden, AfgeslotenOp) = (besluit, waarom, nu);
        Gewijzigd();
        return new MeldcodeAfgesloten(Id, besluit!.Value);
    }

    private Weigering? Keur(PersoonId wie) =>
        !MagZien(wie) ? Meldcoderegels.NietVanJou.Weiger() : AfgeslotenOp is not null ? Meldcoderegels.Afgesloten.Weiger() : null;
}
