using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <content>Finding a moment: proposals, everybody's answers, and personal links to answer by.</content>
public sealed partial class Overleg
{
    private const int HoogstensMomenten = 20;

    private static readonly (TimeOnly Van, TimeOnly Tot) Dagdeel = (new(7, 0), new(22, 0));

    private readonly List<Prikmoment> momenten = [];
    private readonly List<Prikantwoord> antwoorden = [];

    /// <summary>The moments that are proposed.</summary>
    public IReadOnlyList<Prikmoment> Momenten => momenten;

    /// <summary>The answers to them.</summary>
    public IReadOnlyList<Prikantwoord> Antwoorden => antwoorden;

    /// <summary>What somebody said of a moment; null for who has not said.</summary>
    public Prikantwoord? AntwoordVan(Guid genodigde, Guid moment) => antwoorden.Find(a => a.GenodigdeId == genodigde && a.MomentId == moment);

    /// <summary>The inwoner can then, if needed.</summary>
    public bool InwonerKan(Guid moment) => AntwoordVan(Inwoner.Id, moment) is { Keuze: Prikkeuze.Ja or Prikkeuze.AlsHetMoet };

    /// <summary>Who has not answered every moment yet.</summary>
    public IReadOnlyList<Genodigde> Wachtenden => [.. Komenden.Where(g => momenten.Exists(m => AntwoordVan(g.Id, m.Id) is null))];

    /// <summary>Proposes a moment, before or while people are asked.</summary>
    public Uitkomst<MomentVoorgesteld> StelMomentVoor(DateOnly dag, TimeOnly tijd, DateTimeOffset nu)
    {
        var controle = Vooraf().Eis(Stand != Overlegstand.Gepland, Prikregels.NietOpen).Eis(momenten.Count < HoogstensMomenten, Prikregels.TeVeel)
            .Eis(!momenten.Exists(m => m.Dag == dag && m.Tijd == tijd), Prikregels.AlVoorgesteld, nameof(Dag));
        KeurMoment(controle, dag, tijd, nu);
        if (!controle.IsGoed) return Uitkomst<MomentVoorgesteld>.Geweigerd(controle.Weigeringen);
        var nieuw = new Prikmoment(dag, tijd);
        momenten.Add(nieuw);
        Gewijzigd();
        return new MomentVoorgesteld(Id, nieuw.Id, dag, tijd);
    }

    /// <summary>Takes a moment off, with the answers to it.</summary>
    public Uitkomst<MomentVervallen> HaalMomentWeg(Guid moment)
    {
        if (Stand is not (Overlegstand.InVoorbereiding or Overlegstand.DatumPrikken)) return Prikregels.NietOpen.Weiger();
        if (momenten.RemoveAll(m => m.Id == moment) == 0) return Prikregels.OnbekendMoment.Weiger();
        antwoorden.RemoveAll(a => a.MomentId == moment);
        Gewijzigd();
        return new MomentVervallen(Id, moment);
    }

    /// <summary>From now on everybody who comes is asked when they can.</summary>
    public Uitkomst<DatumprikkerBegonnen> BeginPrikken()
    {
        var controle = Vooraf().Eis(Stand is not (Overlegstand.DatumPrikken or Overlegstand.Gepland), Prikregels.AlGevraagd)
            .Eis(momenten.Count > 0, Prikregels.GeenMomenten).Eis(Komenden.Count > 1, Prikregels.NiemandGevraagd);
        if (!controle.IsGoed) return Uitkomst<DatumprikkerBegonnen>.Geweigerd(controle.Weigeringen);
        Stand = Overlegstand.DatumPrikken;
        Gewijzigd();
        return new DatumprikkerBegonnen(Id);
    }

    /// <summary>Somebody says when he or she can; a moment that is left out keeps the answer it had.</summary>
    /// <param name="genodigde">Whose answers these are.</param>
    /// <param name="keuzes">The answers by moment.</param>
    /// <param name="wijze">How they came in.</param>
    /// <param name="door">Who wrote them down for somebody else; null for one's own.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<DatumsIngevuld> Antwoord(Guid genodigde, IReadOnlyDictionary<Guid, Prikkeuze> keuzes, Prikwijze wijze, Door? door, DateTimeOffset nu)
    {
        if ((wijze == Prikwijze.Opgeschreven) != (door is not null)) throw new ArgumentException("Who writes down for another is named, and nobody else.", nameof(door));
        var controle = new Controle().Eis(Stand == Overlegstand.DatumPrikken, Prikregels.NietOpen)
            .Eis(Zoek(genodigde)?.Komt == true, Prikregels.NietGevraagd).Eis(keuzes.Count > 0, Prikregels.NietsIngevuld)
            .Eis(keuzes.Keys.All(k => momenten.Exists(m => m.Id == k)), Prikregels.OnbekendMoment);
        if (!controle.IsGoed) return Uitkomst<DatumsIngevuld>.Geweigerd(controle.Weigeringen);
        foreach (var (moment, keuze) in keuzes)
        {
            var antwoord = AntwoordVan(genodigde, moment);
            if (antwoord is null) antwoorden.Add(antwoord = new Prikantwoord(moment, genodigde));
            antwoord.Zet(keuze, wijze, door?.Naam ?? "", nu);
        }

        Gewijzigd();
        return new DatumsIngevuld(Id, genodigde, wijze, door?.Persoon);
    }

    /// <summary>Gives somebody a personal link; the one before it stops working.</summary>
    /// <param name="genodigde">Whose.</param>
    /// <param name="afdruk">Print of the code; the code itself is kept nowhere.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<PriklinkGemaakt> GeefLink(Guid genodigde, string afdruk, DateTimeOffset nu)
    {
        if (Stand != Overlegstand.DatumPrikken) return Prikregels.NietOpen.Weiger();
        if (Zoek(genodigde) is not { Komt: true } wie) return Prikregels.NietGevraagd.Weiger();
        wie.Link(afdruk, nu);
        Gewijzigd();
        return new PriklinkGemaakt(Id, genodigde);
    }

    /// <summary>Stops a personal link at once; also by who opened it and is not the one it was meant for.</summary>
    public Uitkomst<PriklinkGestopt> StopLink(Guid genodigde, DateTimeOffset? nietVoorMij = null)
    {
        if (Zoek(genodigde) is not { Linkafdruk: not null } wie) return Prikregels.NietGevraagd.Weiger();
        if (nietVoorMij is { } op) wie.NietVoorMij(op);
        else wie.Link(null, null);
        Gewijzigd();
        return new PriklinkGestopt(Id, genodigde, nietVoorMij is not null);
    }

    private static void KeurMoment(Controle controle, DateOnly dag, TimeOnly tijd, DateTimeOffset nu)
    {
        var overdag = tijd >= Dagdeel.Van && tijd <= Dagdeel.Tot;
        controle.Eis(overdag, Prikregels.Tijdstip, "Tijd").Eis(!overdag || dag.Moment(tijd) > nu, Prikregels.Voorbij, nameof(Dag));
    }
}
