using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Wmo.Domein.Besluiten;

/// <summary>What is decided.</summary>
public enum Besluitsoort
{
    /// <summary>There will be support.</summary>
    Toekenning,

    /// <summary>There will be none from the municipality.</summary>
    Afwijzing,
}

/// <summary>How support is given.</summary>
public enum Leveringsvorm
{
    /// <summary>By a provider with a contract.</summary>
    Natura,

    /// <summary>With a budget with which the inwoner arranges it (Wmo 2015 art. 2.3.6).</summary>
    Pgb,
}

/// <summary>A calculation was kept.</summary>
public sealed record BerekeningBewaard(BesluitId Besluit, string Normenkader, int Versie, int MinutenPerWeek) : Gebeurtenis;

/// <summary>The decision was drawn up.</summary>
public sealed record BesluitOpgesteld(BesluitId Besluit, Besluitsoort Soort) : Gebeurtenis;

/// <summary>Somebody else read it and found it good.</summary>
public sealed record BesluitMeegelezen(BesluitId Besluit, PersoonId Door) : Gebeurtenis;

/// <summary>It was sent: from then on it is fixed, and the term for bezwaar runs.</summary>
public sealed record BesluitVerstuurd(BesluitId Besluit, DateOnly Op, DateOnly BezwaarTotEnMet) : Gebeurtenis;

/// <summary>A provider that was chosen.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Naam">Its name on that day, for the letter.</param>
public sealed record Aanbiederkeuze(OrganisatieId Id, string Naam);

/// <summary>A decision as it is typed. Names return as field in the refusals.</summary>
/// <param name="Soort">What is decided.</param>
/// <param name="Vorm">How support is given.</param>
/// <param name="Aanbieder">By which provider; null when none was chosen.</param>
/// <param name="PgbUitgelegd">It was explained what a pgb is.</param>
/// <param name="Ingang">First day.</param>
/// <param name="Einde">Last day.</param>
/// <param name="Motivering">The reasons, in plain words.</param>
public sealed record Besluitinvoer(Besluitsoort? Soort, Leveringsvorm? Vorm, Aanbiederkeuze? Aanbieder, bool PgbUitgelegd, DateOnly? Ingang, DateOnly? Einde, string? Motivering);

/// <summary>
/// The decision on an aanvraag (Wmo 2015 art. 2.3.5) or after a herindicatie (art. 2.3.9 and 2.3.10), with the receipt it rests on. Until it is sent it is a draft; once sent it is a snapshot that
/// nothing changes, also not when the norms change.
/// </summary>
public sealed class Besluit : Aggregaat
{
    private Besluit() { }

    /// <summary>Its id.</summary>
    public BesluitId Id { get; private set; }

    /// <summary>The melding it answers; empty after a herindicatie.</summary>
    public MeldingId? MeldingId { get; private set; }

    /// <summary>The herindicatie it ends; empty on an aanvraag.</summary>
    public HerindicatieId? HerindicatieId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The receipt; empty while nothing was calculated.</summary>
    public Besluitbon? Bon { get; private set; }

    /// <summary>What is decided; empty while it was not drawn up.</summary>
    public Besluitsoort? Soort { get; private set; }

    /// <summary>How support is given.</summary>
    public Leveringsvorm? Vorm { get; private set; }

    /// <summary>By which provider; empty with a pgb.</summary>
    public OrganisatieId? AanbiederId { get; private set; }

    /// <summary>The name of that provider on that day.</summary>
    public string Aanbieder { get; private set; } = "";

    /// <summary>First day of support.</summary>
    public DateOnly? Ingang { get; private set; }

    /// <summary>Last day of support.</summary>
    public DateOnly? Einde { get; private set; }

    /// <summary>The reasons.</summary>
    public string Motivering { get; private set; } = "";

    /// <summary>Who drew it up.</summary>
    public PersoonId? OpstellerId { get; private set; }

    /// <summary>Name of who drew it up.</summary>
    public string Opsteller { get; private set; } = "";

    /// <summary>Name of who read along; empty while nobody did.</summary>
    public string Meelezer { get; private set; } = "";

    /// <summary>The day it was sent.</summary>
    public DateOnly? VerstuurdOp { get; private set; }

    /// <summary>The real last day to object, from the day it was sent (Awb art. 6:7 and 6:8).</summary>
    public DateOnly? BezwaarTotEnMet { get; private set; }

    /// <summary>Minutes per week that are granted; 0 for a refusal.</summary>
    public int MinutenPerWeek => Soort == Besluitsoort.Toekenning ? Bon?.MinutenPerWeekIndicatie ?? 0 : 0;

    /// <summary>Begins the draft of a decision.</summary>
    public static Besluit Begin(Melding melding) => new() { Id = BesluitId.Nieuw(), MeldingId = melding.Id, DossierId = melding.DossierId };

    /// <summary>Begins the draft of a decision after a herindicatie.</summary>
    public static Besluit Begin(HerindicatieId herindicatie, DossierId dossier) => new() { Id = BesluitId.Nieuw(), HerindicatieId = herindicatie, DossierId = dossier };

    /// <summary>Keeps a calculation. Less time for one's own possibilities needs somebody or something that was shown to be there.</summary>
    public Uitkomst<BerekeningBewaard> Bewaar(Rekenbon bon, Onderzoek onderzoek) => Bewaar(bon, onderzoek.Mogelijkheden.Any(m => m.TeltMee));

    /// <summary>As <see cref="Bewaar(Rekenbon, Onderzoek)"/>, when it is known from elsewhere whether somebody is really there to help.</summary>
    public Uitkomst<BerekeningBewaard> Bewaar(Rekenbon bon, bool hulpNagegaan)
    {
        var vraag = Besluitbon.Van(bon).AlsVraag();
        var minder = bon.Regels.Any(r => r.Regel.Soort == Normsoort.Minder);
        var weigeringen = new List<Weigering>(Open().Weigeringen);
        weigeringen.AddRange(vraag.OntbrekendeGronden(bon.Kader));
        if (minder && !hulpNagegaan) weigeringen.Add(Besluitregels.NietNagegaan.Weiger());
        if (weigeringen.Count > 0) return Uitkomst<BerekeningBewaard>.Geweigerd(weigeringen);
        Bon = Besluitbon.Van(bon);
        Meelezer = ""; // What was read is not what stands there now.
        Gewijzigd();
        return new BerekeningBewaard(Id, Bon.Normenkader, Bon.Versie, Bon.MinutenPerWeekIndicatie);
    }

    /// <summary>Draws the decision up, or changes the draft. Somebody else's newer text is never overwritten.</summary>
    public Uitkomst<BesluitOpgesteld> StelOp(Besluitinvoer invoer, PersoonId door, string naam, int gelezenVersie)
    {
        var kent = invoer.Soort == Besluitsoort.Toekenning;
        var controle = Open().Eis(gelezenVersie == Versie, Besluitregels.Verouderd)
            .Eis(invoer.Soort is { } soort && Enum.IsDefined(soort), Besluitregels.KeuzeOntbreekt, nameof(invoer.Soort))
            .Eis(!kent || Bon is not null, Besluitregels.GeenBerekening)
            .Eis(!kent || (invoer.Vorm is { } vorm && Enum.IsDefined(vorm)), Besluitregels.VormOntbreekt, nameof(invoer.Vorm))
            .Eis(!kent || invoer.Vorm != Leveringsvorm.Pgb || invoer.PgbUitgelegd, Besluitregels.PgbUitleggen, nameof(invoer.PgbUitgelegd))
            .Eis(!kent || invoer.Ingang is not null, Besluitregels.IngangOntbreekt, nameof(invoer.Ingang))
            .Eis(!kent || invoer.Einde is not null, Besluitregels.EindeOntbreekt, nameof(invoer.Einde))
            .Eis(!kent || invoer.Ingang is null || invoer.Einde is null || invoer.Einde >= invoer.Ingang, Besluitregels.EindeTeVroeg, nameof(invoer.Einde));
        var natura = kent && invoer.Vorm == Leveringsvorm.Natura;
        controle.Eis(!natura || invoer.Aanbieder is not null, Besluitregels.AanbiederOntbreekt, nameof(invoer.Aanbieder));
        var motivering = controle.Tekst(invoer.Motivering, nameof(invoer.Motivering), Invoerregels.LangeTekst, Besluitregels.MotiveringOntbreekt);
        if (!controle.IsGoed) return Uitkomst<BesluitOpgesteld>.Geweigerd(controle.Weigeringen);
        (AanbiederId, Aanbieder) = (natura ? invoer.Aanbieder?.Id : null, natura ? invoer.Aanbieder!.Naam : "");
        (Soort, Vorm, Ingang, Einde, Motivering) = (invoer.Soort, kent ? invoer.Vorm : null, kent ? invoer.Ingang : null, kent ? invoer.Einde : null, motivering);
        (OpstellerId, Opsteller, Meelezer) = (door, naam, "");
        Gewijzigd();
        return new BesluitOpgesteld(Id, Soort!.Value);
    }

    /// <summary>Somebody else than who drew it up reads it and finds it good.</summary>
    public Uitkomst<BesluitMeegelezen> LeesMee(PersoonId wie, string naam)
    {
        var controle = Open().Eis(Soort is not null, Besluitregels.NietOpgesteld).Eis(Soort is null || wie != OpstellerId, Besluitregels.ZelfMeelezen);
        if (!controle.IsGoed) return Uitkomst<BesluitMeegelezen>.Geweigerd(controle.Weigeringen);
        Meelezer = naam;
        Gewijzigd();
        return new BesluitMeegelezen(Id, wie);
    }

    /// <summary>Sends it on a day, as the answer to an aanvraag. From then on it is fixed.</summary>
    /// <param name="melding">The melding: it is decided with this.</param>
    /// <param name="kader">The norms of the receipt; null for a refusal without one.</param>
    /// <param name="op">The day of sending.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="vierOgen">True when somebody else has to read along first.</param>
    public Uitkomst<(BesluitVerstuurd Verstuurd, MeldingBesloten Besloten)> Verstuur(Melding melding, Normenkader? kader, DateOnly op, DateOnly vandaag, bool vierOgen)
    {
        if (melding.Id != MeldingId) throw new ArgumentException("The decision belongs to another melding.", nameof(melding));
        var controle = Open().Eis(Soort is not null, Besluitregels.NietOpgesteld)
            .Eis(melding.Stand == Meldstand.Aanvraag, Besluitregels.GeenAanvraag)
            .Eis(melding.Stand != Meldstand.Aanvraag || (op >= melding.AangevraagdOp && op <= vandaag), Besluitregels.VerzenddagKanNiet, nameof(op));
        var verstuurd = Verstuur(controle, kader, op, vierOgen);
        return verstuurd.IsGelukt ? (verstuurd.Waarde, melding.KrijgBesluit(op)) : Uitkomst<(BesluitVerstuurd, MeldingBesloten)>.Geweigerd(verstuurd.Weigeringen);
    }

    /// <summary>Sends it on a day, as the end of a herindicatie. From then on it is fixed.</summary>
    /// <param name="kader">The norms of the receipt; null for a refusal without one.</param>
    /// <param name="vanaf">Not before this day.</param>
    /// <param name="op">The day of sending.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="vierOgen">True when somebody else has to read along first.</param>
    public Uitkomst<BesluitVerstuurd> Verstuur(Normenkader? kader, DateOnly vanaf, DateOnly op, DateOnly vandaag, bool vierOgen) =>
        Verstuur(Open().Eis(Soort is not null, Besluitregels.NietOpgesteld).Eis(op >= vanaf && op <= vandaag, Besluitregels.DagKanNiet, nameof(op)), kader, op, vierOgen);

    private Uitkomst<BesluitVerstuurd> Verstuur(Controle controle, Normenkader? kader, DateOnly op, bool vierOgen)
    {
        controle.Eis(!vierOgen || Meelezer.Length > 0, Besluitregels.Meelezen);
        if (Soort == Besluitsoort.Toekenning)
            controle.En(Uitkomst.Van(kader is null ? [Besluitregels.GeenBerekening.Weiger()] : kader.BezwarenVoorBesluit(op)));
        if (!controle.IsGoed) return Uitkomst<BesluitVerstuurd>.Geweigerd(controle.Weigeringen);
        (VerstuurdOp, BezwaarTotEnMet) = (op, AwbTermijnen.Bezwaar.LaatsteDag(op));
        Gewijzigd();
        return new BesluitVerstuurd(Id, op, BezwaarTotEnMet.Value);
    }

    private Controle Open() => new Controle().Eis(VerstuurdOp is null, Besluitregels.IsVerstuurd);
}
