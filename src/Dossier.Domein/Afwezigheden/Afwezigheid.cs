using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Afwezigheden;

/// <summary>Why a member of staff is away. What somebody has is nobody's business and is never asked.</summary>
public enum Afwezigheidsoort
{
    /// <summary>Away for a while: leave, or ill.</summary>
    Verlof,

    /// <summary>Does not work here any more.</summary>
    Vertrek,
}

/// <summary>A member of staff goes away: from that day on there is no access, anywhere. What was not handed over comes back with who comes back.</summary>
public sealed class Afwezigheid : Aggregaat
{
    private Afwezigheid() { }

    /// <summary>Its id.</summary>
    public AfwezigheidId Id { get; private set; }

    /// <summary>Who.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>Name of who is away.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>For a while or for good.</summary>
    public Afwezigheidsoort Soort { get; private set; }

    /// <summary>The first day without access.</summary>
    public DateOnly Vanaf { get; private set; }

    /// <summary>The last day that is expected; empty when it is not known. It ends nothing by itself: somebody who is back says so.</summary>
    public DateOnly? Verwacht { get; private set; }

    /// <summary>Name of who wrote it down.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When it was written down.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>The first day that somebody is back, or the day it was called off; empty while away.</summary>
    public DateOnly? TerugOp { get; private set; }

    /// <summary>The moment from which there is no access: midnight in the Netherlands, or at once when it was written down on the day itself.</summary>
    public DateTimeOffset Moment => Vanaf.Begin() > Op ? Vanaf.Begin() : Op;

    /// <summary>True while it holds or is going to hold.</summary>
    public bool Loopt => TerugOp is null;

    /// <summary>True on a day on which somebody is away.</summary>
    public bool GeldtOp(DateOnly dag) => Vanaf <= dag && (TerugOp is null || dag < TerugOp);

    /// <summary>Writes down that somebody goes away.</summary>
    /// <param name="persoon">Who.</param>
    /// <param name="naam">The name.</param>
    /// <param name="invoer">What is asked.</param>
    /// <param name="alAfwezig">Somebody wrote that down before.</param>
    /// <param name="door">Name of who writes it down.</param>
    /// <param name="nu">Now.</param>
    public static Uitkomst<Gemaakt<Afwezigheid>> Meld(PersoonId persoon, string naam, Afwezigheidinvoer invoer, bool alAfwezig, string door, DateTimeOffset nu)
    {
        var vandaag = nu.Datum();
        var controle = new Controle()
            .Eis(!alAfwezig, Afwezigheidregels.AlAfwezig)
            .Eis(invoer.Vanaf >= vandaag, Afwezigheidregels.Voorbij, nameof(invoer.Vanaf))
            .Eis(invoer.Vanaf <= vandaag.AddYears(1), Afwezigheidregels.TeVer, nameof(invoer.Vanaf))
            .Eis(invoer.Verwacht is null || invoer.Soort == Afwezigheidsoort.Verlof, Afwezigheidregels.VertrekIsVoorgoed, nameof(invoer.Verwacht))
            .Eis(!(invoer.Verwacht < invoer.Vanaf), Afwezigheidregels.TerugVoorBegin, nameof(invoer.Verwacht));
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Afwezigheid>>.Geweigerd(controle.Weigeringen);
        var nieuw = new Afwezigheid { Id = AfwezigheidId.Nieuw(), PersoonId = persoon, Naam = naam, Soort = invoer.Soort, Vanaf = invoer.Vanaf, Verwacht = invoer.Verwacht, Door = door, Op = nu };
        return new Gemaakt<Afwezigheid>(nieuw, new AfwezigGemeld(nieuw.Id, persoon, nieuw.Soort, nieuw.Vanaf));
    }

    /// <summary>Somebody is back, or does not go after all.</summary>
    public Uitkomst<WeerAanwezig> Terug(DateOnly vandaag)
    {
        if (!Loopt) return Afwezigheidregels.NietAfwezig.Weiger();
        TerugOp = vandaag;
        Gewijzigd();
        return new WeerAanwezig(Id, PersoonId, vandaag);
    }
}

/// <summary>What is asked about going away. Field names return in the refusals.</summary>
/// <param name="Soort">For a while or for good.</param>
/// <param name="Vanaf">The first day without access.</param>
/// <param name="Verwacht">The last day that is expected.</param>
public sealed record Afwezigheidinvoer(Afwezigheidsoort Soort, DateOnly Vanaf, DateOnly? Verwacht);

/// <summary>Somebody goes away, from that day on.</summary>
public sealed record AfwezigGemeld(AfwezigheidId Afwezigheid, PersoonId Persoon, Afwezigheidsoort Soort, DateOnly Vanaf) : Gebeurtenis;

/// <summary>Somebody is back, or did not go.</summary>
public sealed record WeerAanwezig(AfwezigheidId Afwezigheid, PersoonId Persoon, DateOnly Op) : Gebeurtenis;

/// <summary>Rules of going away.</summary>
public static class Afwezigheidregels
{
    /// <summary>Once is enough.</summary>
    public static readonly Regel AlAfwezig = new("DOS-AFW-001", "Dit is al opgeschreven. Zet eerst dat deze persoon terug is.");

    /// <summary>Access that was had cannot be taken back.</summary>
    public static readonly Regel Voorbij = new("DOS-AFW-002", "Deze dag is al geweest. Kies vandaag of later.");

    /// <summary>Nobody plans further ahead than a year (own choice).</summary>
    public static readonly Regel TeVer = new("DOS-AFW-003", "Deze dag ligt te ver weg. Kies een dag binnen een jaar.");

    /// <summary>Who leaves for good has no day of return.</summary>
    public static readonly Regel VertrekIsVoorgoed = new("DOS-AFW-004", "Wie hier niet meer werkt, komt niet terug. Laat deze dag leeg.");

    /// <summary>Somebody comes back after going.</summary>
    public static readonly Regel TerugVoorBegin = new("DOS-AFW-005", "Deze dag ligt voor de eerste dag weg. Kies een latere dag.");

    /// <summary>Who is here cannot come back.</summary>
    public static readonly Regel NietAfwezig = new("DOS-AFW-006", "Deze persoon is er al.");
}
