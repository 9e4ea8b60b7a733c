using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Noodtoegangen;

/// <summary>What is asked of who breaks the glass. Field names return in the refusals.</summary>
/// <param name="Reden">Why now.</param>
/// <param name="Soorten">The kinds of data that are needed.</param>
/// <param name="Bevestigd">Said yes to: this is an emergency, and it is seen.</param>
/// <param name="OokAfgeschermd">Said yes to: also when the dossier is closed to all but a few.</param>
public sealed record Noodinvoer(string? Reden, IReadOnlyCollection<Gegevenssoort> Soorten, bool Bevestigd, bool OokAfgeschermd);

/// <summary>Who breaks the glass, as the inwoner reads it.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Naam">The name.</param>
/// <param name="Rol">The role, in a word.</param>
/// <param name="Organisatie">The organisation; may be empty.</param>
public sealed record Noodvrager(PersoonId Persoon, string Naam, string Rol, string Organisatie);

/// <summary>
/// Looking in a dossier in an emergency without being involved: for a reason that the inwoner reads, a few kinds of data, a few hours.
/// Reading only; every look under it is marked in the inzagelog.
/// </summary>
public sealed class Noodtoegang : Aggregaat
{
    private Noodtoegang() { }

    /// <summary>What can be asked for. What help costs and what somebody thinks of it is never needed in an emergency (own choice).</summary>
    public static IReadOnlyList<Gegevenssoort> TeVragen { get; } =
        [Gegevenssoort.Crisis, Gegevenssoort.Contact, Gegevenssoort.Plan, Gegevenssoort.Schijf, Gegevenssoort.Profiel];

    /// <summary>Its id.</summary>
    public NoodtoegangId Id { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Who looks.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>Name of who looks.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Role of who looks, in a word.</summary>
    public string Rol { get; private set; } = "";

    /// <summary>Organisation of who looks; may be empty.</summary>
    public string Organisatie { get; private set; } = "";

    /// <summary>Why, in the words of who looks.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>The kinds of data that may be seen.</summary>
    public IReadOnlyList<Gegevenssoort> Soorten { get; private set; } = [];

    /// <summary>Holds also for a dossier that is closed to all but a few.</summary>
    public bool OokAfgeschermd { get; private set; }

    /// <summary>The dossier was closed to this person when it began.</summary>
    public bool WasAfgeschermd { get; private set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset Begonnen { get; private set; }

    /// <summary>When it ends; earlier when <see cref="Stop"/> was asked.</summary>
    public DateTimeOffset Tot { get; private set; }

    /// <summary>What the functionaris found, in own words; empty while nobody looked.</summary>
    public string Bevinding { get; private set; } = "";

    /// <summary>Name of the functionaris who looked.</summary>
    public string GetoetstDoor { get; private set; } = "";

    /// <summary>When the functionaris looked; empty while nobody did.</summary>
    public DateTimeOffset? GetoetstOp { get; private set; }

    /// <summary>True for as long as it is open.</summary>
    public bool GeldtOp(DateTimeOffset nu) => Begonnen <= nu && nu < Tot;

    /// <summary>What does not depend on whether the dossier exists; asked before anything is looked up, so that the answer does not tell.</summary>
    public static Uitkomst Keur(Noodinvoer invoer) => Uitkomst.Van(Lees(invoer, out _));

    /// <summary>Breaks the glass.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="gesloten">It is closed to this person; then a second yes is needed, and without it the answer is as if there were none.</param>
    /// <param name="wie">Who looks.</param>
    /// <param name="invoer">What was asked.</param>
    /// <param name="nu">Now.</param>
    /// <param name="duur">How long it stays open.</param>
    public static Uitkomst<Gemaakt<Noodtoegang>> Begin(DossierId dossier, bool gesloten, Noodvrager wie, Noodinvoer invoer, DateTimeOffset nu, TimeSpan duur)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duur, TimeSpan.Zero);
        var weigeringen = Lees(invoer, out var reden);
        if (weigeringen.Count > 0) return Uitkomst<Gemaakt<Noodtoegang>>.Geweigerd(weigeringen);
        if (gesloten && !invoer.OokAfgeschermd) return Noodregels.NietGevonden.Weiger();
        var nood = new Noodtoegang
        {
            Id = NoodtoegangId.Nieuw(), DossierId = dossier, PersoonId = wie.Persoon, Naam = wie.Naam, Rol = wie.Rol, Organisatie = wie.Organisatie, Reden = reden,
            Soorten = [.. TeVragen.Where(invoer.Soorten.Contains)], OokAfgeschermd = invoer.OokAfgeschermd, WasAfgeschermd = gesloten, Begonnen = nu, Tot = nu + duur,
        };
        return new Gemaakt<Noodtoegang>(nood, new NoodtoegangBegonnen(nood.Id, dossier, wie.Persoon, nood.Soorten, gesloten, nood.Tot));
    }

    /// <summary>Closes it again before its time.</summary>
    public Uitkomst<NoodtoegangGestopt> Stop(PersoonId wie, DateTimeOffset nu)
    {
        if (wie != PersoonId) return Noodregels.NietVanJou.Weiger();
        if (nu >= Tot) return Noodregels.AlGestopt.Weiger();
        Tot = nu;
        Gewijzigd();
        return new NoodtoegangGestopt(Id, DossierId, nu);
    }

    /// <summary>The functionaris looked whether it was right, and writes down what was found; it may be mended.</summary>
    /// <param name="bevinding">What was found.</param>
    /// <param name="door">Name of the functionaris.</param>
    /// <param name="wie">The functionaris, who does not look at the own emergency.</param>
    /// <param name="nu">Now.</param>
    /// <param name="gelezen">The version that was on the screen.</param>
    public Uitkomst<NoodtoegangGetoetst> Toets(string? bevinding, string door, PersoonId wie, DateTimeOffset nu, int gelezen)
    {
        if (gelezen != Versie) return Noodregels.Verouderd.Weiger();
        var controle = new Controle().Eis(wie != PersoonId, Noodregels.EigenNood);
        var woorden = controle.Tekst(bevinding, nameof(Bevinding), Invoerregels.LangeTekst, Noodregels.BevindingOntbreekt);
        if (!controle.IsGoed) return Uitkomst<NoodtoegangGetoetst>.Geweigerd(controle.Weigeringen);
        (Bevinding, GetoetstDoor, GetoetstOp) = (woorden, door, nu);
        Gewijzigd();
        return new NoodtoegangGetoetst(Id, DossierId);
    }

    private static IReadOnlyList<Weigering> Lees(Noodinvoer invoer, out string reden)
    {
        var controle = new Controle()
            .Eis(TeVragen.Any(invoer.Soorten.Contains), Noodregels.SoortOntbreekt, nameof(invoer.Soorten))
            .Eis(invoer.Bevestigd, Noodregels.NietBevestigd, nameof(invoer.Bevestigd));
        reden = controle.Tekst(invoer.Reden, nameof(invoer.Reden), Invoerregels.LangeTekst, Noodregels.RedenOntbreekt);
        return controle.Weigeringen;
    }
}
