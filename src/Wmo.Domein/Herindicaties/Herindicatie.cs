using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>
/// Looking again at the support of one inwoner, in a round (Wmo 2015 art. 2.3.9): announced, looked at by a person, calculated, decided. What is the
/// same for all can be done for all at once; the look and the decision never.
/// </summary>
public sealed partial class Herindicatie : Aggregaat
{
    private Herindicatie() { }

    /// <summary>Its id.</summary>
    public HerindicatieId Id { get; private set; }

    /// <summary>The round.</summary>
    public HerindicatierondeId RondeId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The inwoner.</summary>
    public PersoonId InwonerId { get; private set; }

    /// <summary>The municipality.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>Who looks.</summary>
    public PersoonId ConsulentId { get; private set; }

    /// <summary>Name of who looks.</summary>
    public string Consulent { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public Herindicatiestand Stand { get; private set; }

    /// <summary>The first day of the round.</summary>
    public DateOnly BegonnenOp { get; private set; }

    /// <summary>Minutes per week before.</summary>
    public int OudMinuten { get; private set; }

    /// <summary>Last day of the old indication; empty when it has none.</summary>
    public DateOnly? EindeOud { get; private set; }

    /// <summary>The day of the letter that announced it.</summary>
    public DateOnly? AangekondigdOp { get; private set; }

    /// <summary>By the file, or at home.</summary>
    public Bekijkwijze? Wijze { get; private set; }

    /// <summary>Why so.</summary>
    public string Bekijkreden { get; private set; } = "";

    /// <summary>The day of the visit; empty for who was looked at in the file.</summary>
    public DateOnly? BezoekOp { get; private set; }

    /// <summary>The day it was decided.</summary>
    public DateOnly? BeslotenOp { get; private set; }

    /// <summary>Which way it went.</summary>
    public Herindicatieuitkomst? Richting { get; private set; }

    /// <summary>Minutes per week by the decision.</summary>
    public int? NieuwMinuten { get; private set; }

    /// <summary>Last day of the old volume; empty when there is no transition.</summary>
    public DateOnly? OvergangTot { get; private set; }

    /// <summary>First day of the new volume.</summary>
    public DateOnly? IngangNieuw { get; private set; }

    /// <summary>Why somebody takes part no more; empty while somebody does.</summary>
    public string Uitreden { get; private set; } = "";

    /// <summary>The day of the talk with the helper about how to use the time.</summary>
    public DateOnly? GesprekOp { get; private set; }

    /// <summary>The day that talk was held.</summary>
    public DateOnly? GesprekGevoerdOp { get; private set; }

    /// <summary>What came of it.</summary>
    public string Gespreknotitie { get; private set; } = "";

    /// <summary>True while something has to be done before there is a decision.</summary>
    public bool Loopt => Stand is not (Herindicatiestand.Besloten or Herindicatiestand.UitDeRonde);

    /// <summary>Somebody takes part in a round.</summary>
    public static Gemaakt<Herindicatie> Begin(Herindicatieronde ronde, Indicatie indicatie, Rondeconsulent consulent)
    {
        var deel = indicatie.LaatsteOp(ronde.Peildatum);
        var nieuw = new Herindicatie
        {
            Id = HerindicatieId.Nieuw(), RondeId = ronde.Id, DossierId = indicatie.DossierId, InwonerId = indicatie.InwonerId, GemeenteId = indicatie.GemeenteId,
            ConsulentId = consulent.Id, Consulent = consulent.Naam, BegonnenOp = ronde.Start, OudMinuten = deel.MinutenPerWeek, EindeOud = deel.Einde,
        };
        return new(nieuw, new HerindicatieBegonnen(nieuw.Id, ronde.Id, consulent.Id));
    }

    /// <summary>The letter that announces it went out.</summary>
    public Uitkomst<HerindicatieAangekondigd> KondigAan(DateOnly op, DateOnly vandaag)
    {
        var controle = Open().Eis(!Loopt || AangekondigdOp is null, Herindicatieregels.AlAangekondigd).Eis(op >= BegonnenOp && op <= vandaag, Herindicatieregels.DagKanNiet, nameof(op));
        if (!controle.IsGoed) return Uitkomst<HerindicatieAangekondigd>.Geweigerd(controle.Weigeringen);
        (AangekondigdOp, Stand) = (op, Herindicatiestand.Aangekondigd);
        Gewijzigd();
        return new HerindicatieAangekondigd(Id, op);
    }

    /// <summary>Somebody says what the look is: the file is enough and why, or a visit on a day and why it cannot do without.</summary>
    /// <param name="invoer">The form.</param>
    /// <param name="situatieBekend">True when the file says how the inwoner lives.</param>
    /// <param name="gelezenVersie">What was on the screen.</param>
    public Uitkomst<HerindicatieBekeken> Bekijk(Bekijkinvoer invoer, bool situatieBekend, int gelezenVersie)
    {
        var bezoek = invoer.Wijze == Bekijkwijze.Huisbezoek;
        var controle = Open().Eis(gelezenVersie == Versie, Herindicatieregels.Verouderd).Eis(!Loopt || AangekondigdOp is not null, Herindicatieregels.NietAangekondigd)
            .Eis(invoer.Wijze is { } wijze && Enum.IsDefined(wijze), Herindicatieregels.WijzeOntbreekt, nameof(invoer.Wijze))
            .Eis(invoer.Wijze != Bekijkwijze.Dossieronderzoek || situatieBekend, Herindicatieregels.BezoekNodig, nameof(invoer.Wijze))
            .Eis(!bezoek || invoer.BezoekOp is not null, Herindicatieregels.BezoekdagOntbreekt, nameof(invoer.BezoekOp))
            .Eis(!bezoek || invoer.BezoekOp is null || invoer.BezoekOp >= BegonnenOp, Herindicatieregels.DagKanNiet, nameof(invoer.BezoekOp), "Kies een dag vanaf het begin van de ronde.");
        var reden = controle.Tekst(invoer.Reden, nameof(invoer.Reden), Invoerregels.LangeTekst, bezoek ? Herindicatieregels.BezoekredenOntbreekt : Herindicatieregels.DossierredenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<HerindicatieBekeken>.Geweigerd(controle.Weigeringen);
        (Wijze, Bekijkreden, BezoekOp) = (invoer.Wijze, reden, bezoek ? invoer.BezoekOp : null);
        if (Stand < Herindicatiestand.Bekeken) Stand = Herindicatiestand.Bekeken;
        Gewijzigd();
        return new HerindicatieBekeken(Id, invoer.Wijze!.Value);
    }

    /// <summary>Keeps a calculation in the draft of the decision: after somebody looked, and after the visit when there is one.</summary>
    public Uitkomst<BerekeningBewaard> Bereken(Besluit besluit, Berekenen.Rekenbon bon, bool hulpNagegaan, DateOnly vandaag)
    {
        Hoort(besluit);
        var controle = Open().Eis(!Loopt || Wijze is not null, Herindicatieregels.NietBekeken).Eis(BezoekOp is null || BezoekOp <= vandaag, Herindicatieregels.BezoekNogNiet);
        if (!controle.IsGoed) return Uitkomst<BerekeningBewaard>.Geweigerd(controle.Weigeringen);
        var bewaard = besluit.Bewaar(bon, hulpNagegaan);
        if (!bewaard.IsGelukt) return bewaard;
        Stand = Herindicatiestand.Berekend;
        Gewijzigd();
        return bewaard;
    }

    /// <summary>The transition that a decision sent on that day comes to: from then, and never from a day before the round.</summary>
    /// <param name="ronde">The round.</param>
    /// <param name="nieuw">Minutes per week by the decision.</param>
    /// <param name="op">The day of sending.</param>
    public Overgang BepaalOvergang(Herindicatieronde ronde, int nieuw, DateOnly op)
    {
        var dag = op > ronde.Peildatum ? op : ronde.Peildatum;
        return HoudWatGezegdIs(Overgang.Bepaal(OudOp(dag), nieuw, dag, ronde.OvergangMaanden), nieuw);
    }

    /// <summary>Looks whether the draft can be sent with this transition: the days in the letter are the days that will hold.</summary>
    public Uitkomst KeurVersturen(Besluit besluit, Overgang overgang)
    {
        Hoort(besluit);
        var controle = Open().Eis(!Loopt || Stand == Herindicatiestand.Berekend, Herindicatieregels.NietBerekend)
            .Eis(besluit.Soort is null || besluit.Ingang == overgang.IngangNieuw, Herindicatieregels.AndereDag);
        return Uitkomst.Van(controle.Weigeringen);
    }

    /// <summary>It was decided: the decision was sent.</summary>
    public HerindicatieBesloten KrijgBesluit(Besluit besluit, Overgang overgang)
    {
        Hoort(besluit);
        if (besluit.VerstuurdOp is not { } op || !KeurVersturen(besluit, overgang).IsGelukt) throw new ArgumentException("The decision was not sent.", nameof(besluit));
        (OudMinuten, BeslotenOp, Richting, NieuwMinuten, OvergangTot, IngangNieuw) = (OudOp(overgang.Peildatum), op, overgang.Richting, besluit.MinutenPerWeek, overgang.OvergangTot, overgang.IngangNieuw);
        Stand = Herindicatiestand.Besloten;
        Gewijzigd();
        return new HerindicatieBesloten(Id, besluit.Id, overgang.Richting, overgang.IngangNieuw);
    }

    /// <summary>Somebody takes part no more: support ended for good, or a herindicatie does not fit now.</summary>
    /// <param name="gekozen">True when a reason was chosen.</param>
    /// <param name="uitstroom">Why support ends; empty when it goes on.</param>
    /// <param name="toelichting">What the matter is.</param>
    public Uitkomst<HerindicatieUitRonde> HaalUit(bool gekozen, Uitstroomreden? uitstroom, string? toelichting)
    {
        var controle = Open().Eis(gekozen, Herindicatieregels.UitredenOntbreekt, nameof(uitstroom));
        var tekst = controle.Tekst(toelichting, nameof(toelichting), Invoerregels.LangeTekst, Herindicatieregels.ToelichtingOntbreekt);
        if (!controle.IsGoed) return Uitkomst<HerindicatieUitRonde>.Geweigerd(controle.Weigeringen);
        (Uitreden, Stand) = (tekst, Herindicatiestand.UitDeRonde);
        Gewijzigd();
        return new HerindicatieUitRonde(Id, uitstroom);
    }

    /// <summary>Plans the talk of inwoner, helper and consulent about how to use the time.</summary>
    public Uitkomst<TijdgesprekGepland> PlanGesprek(DateOnly op)
    {
        if (BeslotenOp is not { } besloten) return Herindicatieregels.GeenGesprek.Weiger();
        if (op < besloten) return Herindicatieregels.GesprekdagKanNiet.Bij(nameof(op));
        (GesprekOp, GesprekGevoerdOp) = (op, null);
        Gewijzigd();
        return new TijdgesprekGepland(Id, op);
    }

    /// <summary>That talk was held.</summary>
    public Uitkomst<TijdgesprekGevoerd> VoerGesprek(DateOnly op, string? notitie, DateOnly vandaag, int gelezenVersie)
    {
        var controle = new Controle().Eis(BeslotenOp is not null, Herindicatieregels.GeenGesprek).Eis(gelezenVersie == Versie, Herindicatieregels.Verouderd)
            .Eis(!(op < BeslotenOp) && op <= vandaag, Herindicatieregels.GesprekdagKanNiet, nameof(op), "Kies een dag vanaf het besluit, tot en met vandaag.");
        var tekst = controle.Tekst(notitie, nameof(notitie), Invoerregels.LangeTekst, Herindicatieregels.NotitieOntbreekt);
        if (!controle.IsGoed) return Uitkomst<TijdgesprekGevoerd>.Geweigerd(controle.Weigeringen);
        (GesprekOp, GesprekGevoerdOp, Gespreknotitie) = (GesprekOp ?? op, op, tekst);
        Gewijzigd();
        return new TijdgesprekGevoerd(Id, op);
    }

    private Controle Open() => new Controle().Eis(Loopt, Herindicatieregels.Klaar);

    private void Hoort(Besluit besluit)
    {
        if (besluit.HerindicatieId != Id) throw new ArgumentException("The decision belongs to another herindicatie.", nameof(besluit));
    }
}
