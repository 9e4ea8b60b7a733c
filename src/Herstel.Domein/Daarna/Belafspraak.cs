using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Daarna;

/// <summary>What was heard on the telephone. Field names return in the refusals.</summary>
/// <param name="Op">The day of the call.</param>
/// <param name="MetWie">Who was spoken to.</param>
/// <param name="HoeGaatHet">How it goes, in the words of that person.</param>
/// <param name="WatNodig">What is needed; may be empty.</param>
/// <param name="VervolgNodig">People have to come together once more.</param>
public sealed record Belinvoer(DateOnly Op, string? MetWie, string? HoeGaatHet, string? WatNodig, bool VervolgNodig);

/// <summary>A call that nobody answered.</summary>
public sealed class Belpoging
{
    private Belpoging() { }

    internal Belpoging(DateOnly op, string door) => (Id, Op, Door) = (Guid.CreateVersion7(), op, door);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Name of who called.</summary>
    public string Door { get; private set; } = "";
}

/// <summary>
/// The call four weeks after a meeting (research methodiek.md 4.6). Its day follows from the meeting, so it is planned by itself; this is what
/// became of it: calls that nobody answered, and the talk.
/// </summary>
public sealed class Belafspraak : Aggregaat
{
    private readonly List<Belpoging> pogingen = [];

    private Belafspraak() { }

    /// <summary>The meeting.</summary>
    public OverlegId Id { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly GehoudenOp { get; private set; }

    /// <summary>Calls that nobody answered.</summary>
    public IReadOnlyList<Belpoging> Pogingen => pogingen;

    /// <summary>The day of the talk; empty while there was none.</summary>
    public DateOnly? GesprokenOp { get; private set; }

    /// <summary>Who was spoken to.</summary>
    public string MetWie { get; private set; } = "";

    /// <summary>How it goes, in the words of that person.</summary>
    public string HoeGaatHet { get; private set; } = "";

    /// <summary>What is needed; may be empty.</summary>
    public string WatNodig { get; private set; } = "";

    /// <summary>People have to come together once more.</summary>
    public bool VervolgNodig { get; private set; }

    /// <summary>Name of who called.</summary>
    public string GesprokenDoor { get; private set; } = "";

    /// <summary>The day on which the call is due.</summary>
    public DateOnly BelOp => Daarnatermijnen.BelOp(GehoudenOp);

    /// <summary>The call of a meeting that was held; nothing is saved before something came of it.</summary>
    public static Uitkomst<Belafspraak> Van(Overleg overleg) => overleg.GehoudenOp is { } gehouden
        ? new Belafspraak { Id = overleg.Id, DossierId = overleg.DossierId, GehoudenOp = gehouden }
        : Daarnaregels.NogNietGeweest.Weiger();

    /// <summary>The day has passed without a talk.</summary>
    public bool IsTeLaat(DateOnly vandaag) => GesprokenOp is null && BelOp < vandaag;

    /// <summary>It is nearly time, or past it.</summary>
    public bool IsNodig(DateOnly vandaag) => GesprokenOp is null && vandaag >= BelOp.AddDays(-Daarnatermijnen.BelVooraf);

    /// <summary>Somebody called, and nobody answered.</summary>
    public Uitkomst<BelpogingOpgeschreven> NietBereikt(DateOnly op, Door door, DateOnly vandaag)
    {
        var controle = Keur(op, vandaag);
        if (!controle.IsGoed) return Uitkomst<BelpogingOpgeschreven>.Geweigerd(controle.Weigeringen);
        pogingen.Add(new Belpoging(op, door.Naam));
        Gewijzigd();
        return new BelpogingOpgeschreven(Id, op, door.Persoon);
    }

    /// <summary>Writes down the talk.</summary>
    public Uitkomst<BelgesprekOpgeschreven> Schrijf(Belinvoer invoer, Door door, DateOnly vandaag)
    {
        var controle = Keur(invoer.Op, vandaag);
        var wie = controle.Regel(invoer.MetWie, nameof(MetWie), Invoerregels.KorteTekst, Daarnaregels.MetWieOntbreekt);
        var hoe = controle.Tekst(invoer.HoeGaatHet, nameof(HoeGaatHet), Invoerregels.LangeTekst, Daarnaregels.HoeGaatHetOntbreekt);
        var nodig = controle.Tekst(invoer.WatNodig, nameof(WatNodig), Invoerregels.LangeTekst);
        if (!controle.IsGoed) return Uitkomst<BelgesprekOpgeschreven>.Geweigerd(controle.Weigeringen);
        (GesprokenOp, MetWie, HoeGaatHet, WatNodig, VervolgNodig, GesprokenDoor) = (invoer.Op, wie, hoe, nodig, invoer.VervolgNodig, door.Naam);
        Gewijzigd();
        return new BelgesprekOpgeschreven(Id, invoer.Op, VervolgNodig, door.Persoon);
    }

    private Controle Keur(DateOnly op, DateOnly vandaag) => new Controle().Eis(GesprokenOp is null, Daarnaregels.AlGesproken)
        .Eis(op <= vandaag, Daarnaregels.BelDagInToekomst, "Op").Eis(op >= GehoudenOp, Daarnaregels.BelDagVoorOverleg, "Op");
}
