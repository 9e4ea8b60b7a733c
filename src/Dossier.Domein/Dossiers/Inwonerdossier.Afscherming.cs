using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>What is asked when a dossier is closed. Field names return in the refusals.</summary>
/// <param name="Reden">Why.</param>
/// <param name="Groep">Who of the people involved may still see it.</param>
/// <param name="Projectleider">Who decides; stays in, so that somebody can open it again.</param>
/// <param name="Door">Name of who decides.</param>
public sealed record Afscherminvoer(string? Reden, IReadOnlyCollection<PersoonId> Groep, PersoonId Projectleider, string Door);

/// <summary>Closing the dossier to all but a few (issue 4, line 5).</summary>
public sealed partial class Inwonerdossier
{
    private readonly List<Afscherming> afschermingen = [];

    /// <summary>Every time it was closed or somebody asked for that, also what ended.</summary>
    public IReadOnlyList<Afscherming> Afschermingen => afschermingen;

    /// <summary>What is asked for or holds now; null when neither.</summary>
    public Afscherming? Afscherming => afschermingen.Find(a => a.Tot is null);

    /// <summary>True when it is closed on that day.</summary>
    public bool IsAfgeschermd(DateOnly op) => afschermingen.Exists(a => a.GeldtOp(op));

    /// <summary>True when it is closed on that day, and not for the inwoner and the people who were named.</summary>
    public bool IsGeslotenVoor(PersoonId persoon, DateOnly op) =>
        persoon != InwonerId && afschermingen.Exists(a => a.GeldtOp(op) && !a.Groep.Contains(persoon));

    /// <summary>The inwoner asks for it. Nothing is closed yet: the projectleider chooses with the inwoner who stays.</summary>
    public Uitkomst<AfschermingGevraagd> VraagAfscherming(string? vraag, DateOnly op)
    {
        if (Afscherming is { } nu) return (nu.IsGevraagd ? Afschermingsregels.AlGevraagd : Afschermingsregels.AlAfgeschermd).Weiger();
        var controle = new Controle();
        var tekst = controle.Tekst(vraag, nameof(vraag), Invoerregels.LangeTekst, Afschermingsregels.VraagOntbreekt);
        if (!controle.IsGoed) return Uitkomst<AfschermingGevraagd>.Geweigerd(controle.Weigeringen);
        var nieuw = new Afscherming(op, tekst);
        afschermingen.Add(nieuw);
        Gewijzigd();
        return new AfschermingGevraagd(Id, nieuw.Id, op);
    }

    /// <summary>Closes it, at once, for everybody but the inwoner, the projectleider who decides and the people who are named.</summary>
    public Uitkomst<DossierAfgeschermd> SchermAf(Afscherminvoer invoer, DateOnly op)
    {
        if (Afscherming is { IsGevraagd: false }) return Afschermingsregels.AlAfgeschermd.Weiger();
        var controle = KeurGroep(invoer.Groep, invoer.Projectleider, op);
        var reden = controle.Tekst(invoer.Reden, nameof(invoer.Reden), Invoerregels.LangeTekst, Afschermingsregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<DossierAfgeschermd>.Geweigerd(controle.Weigeringen);
        if (Afscherming is null) afschermingen.Add(new Afscherming(null, ""));
        var nu = Afscherming!;
        nu.Begin(reden, Groep(invoer.Groep, invoer.Projectleider), invoer.Door, op);
        Gewijzigd();
        return new DossierAfgeschermd(Id, nu.Id, nu.Groep, op);
    }

    /// <summary>Chooses again who may see the closed dossier; works at once.</summary>
    public Uitkomst<AfschermingGewijzigd> WijzigGroep(IReadOnlyCollection<PersoonId> groep, PersoonId projectleider, DateOnly op)
    {
        if (Afscherming is not { IsGevraagd: false } nu) return Afschermingsregels.NietAfgeschermd.Weiger();
        var controle = KeurGroep(groep, projectleider, op);
        if (!controle.IsGoed) return Uitkomst<AfschermingGewijzigd>.Geweigerd(controle.Weigeringen);
        nu.ZetGroep(Groep(groep, projectleider));
        Gewijzigd();
        return new AfschermingGewijzigd(Id, nu.Id, nu.Groep);
    }

    /// <summary>The inwoner asks to open it again. It stays closed until the projectleider has looked: somebody else may have asked this.</summary>
    public Uitkomst<EindeAfschermingGevraagd> VraagEindeAfscherming(DateOnly op)
    {
        if (Afscherming is not { IsGevraagd: false } nu) return Afschermingsregels.NietAfgeschermd.Weiger();
        if (nu.EindeGevraagdOp is not null) return Afschermingsregels.AlGevraagd.Weiger();
        nu.VraagEinde(op);
        Gewijzigd();
        return new EindeAfschermingGevraagd(Id, nu.Id, op);
    }

    /// <summary>Opens it again for who takes part, or turns the question down.</summary>
    public Uitkomst<AfschermingBeeindigd> HefAfschermingOp(string? reden, DateOnly op)
    {
        if (Afscherming is not { } nu) return Afschermingsregels.NietAfgeschermd.Weiger();
        var controle = new Controle();
        var waarom = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Afschermingsregels.EindredenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<AfschermingBeeindigd>.Geweigerd(controle.Weigeringen);
        nu.Einde(waarom, op);
        Gewijzigd();
        return new AfschermingBeeindigd(Id, nu.Id, nu.Vanaf is not null, op);
    }

    private Controle KeurGroep(IReadOnlyCollection<PersoonId> groep, PersoonId projectleider, DateOnly op)
    {
        var erbij = betrokkenen.Where(b => b.GeldtOp(op)).ToList();
        return new Controle()
            .Eis(groep.All(p => p == projectleider || erbij.Exists(b => b.PersoonId == p)), Afschermingsregels.BuitenDossier, nameof(Afscherminvoer.Groep))
            .Eis(!erbij.Exists(b => b.IsTandem) || erbij.Exists(b => b.IsTandem && groep.Contains(b.PersoonId)), Afschermingsregels.ZonderBegeleiding,
                nameof(Afscherminvoer.Groep));
    }

    private List<PersoonId> Groep(IEnumerable<PersoonId> gekozen, PersoonId projectleider) => [.. gekozen.Append(projectleider).Append(InwonerId).Distinct()];
}
