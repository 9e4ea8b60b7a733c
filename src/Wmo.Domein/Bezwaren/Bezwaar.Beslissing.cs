using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Domein.Bezwaren;

/// <summary>The term to decide, the decision, and what it costs to be late.</summary>
public sealed partial class Bezwaar
{
    /// <summary>The most weeks of adjournment.</summary>
    public static readonly int HoogstensVerdagen = AwbTermijnen.Verdaging.Aantal;

    /// <summary>The day on which it was adjourned.</summary>
    public DateOnly? VerdaagdOp { get; private set; }

    /// <summary>For how many weeks.</summary>
    public int VerdaagdWeken { get; private set; }

    /// <summary>Why.</summary>
    public string Verdaagreden { get; private set; } = "";

    /// <summary>Until when it was put off further.</summary>
    public DateOnly? UitstelTot { get; private set; }

    /// <summary>On what ground.</summary>
    public Uitstelgrond? Uitstelgrond { get; private set; }

    /// <summary>Why.</summary>
    public string Uitstelreden { get; private set; } = "";

    /// <summary>How it ended.</summary>
    public Bezwaaruitkomst? Uitkomst { get; private set; }

    /// <summary>The reasons.</summary>
    public string Motivering { get; private set; } = "";

    /// <summary>What it changes in the support.</summary>
    public string Gevolg { get; private set; } = "";

    /// <summary>Minutes per week that take the place of those of the decision; empty when the support stays as it was.</summary>
    public int? NieuweMinuten { get; private set; }

    /// <summary>The first day of that.</summary>
    public DateOnly? NieuweIngang { get; private set; }

    /// <summary>The last day of that.</summary>
    public DateOnly? NieuwEinde { get; private set; }

    /// <summary>By which provider that is; empty with a pgb, and when the support stays as it was.</summary>
    public string NieuweAanbieder { get; private set; } = "";

    /// <summary>The day it was decided or taken back.</summary>
    public DateOnly? BeslistOp { get; private set; }

    /// <summary>The representative who took it back; empty when the inwoner did, or on paper.</summary>
    public string IngetrokkenNamens { get; private set; } = "";

    /// <summary>The day a notice of default was received.</summary>
    public DateOnly? IngebrekeOp { get; private set; }

    /// <summary>The day on which it was decided how much penalty is due.</summary>
    public DateOnly? DwangsomVastgesteldOp { get; private set; }

    /// <summary>How much that was, in cents.</summary>
    public long? DwangsomCenten { get; private set; }

    /// <summary>The last day to decide, as it follows from <see cref="Termijn"/>; kept to sort on.</summary>
    public DateOnly BeslisUiterlijk { get; private set; }

    /// <summary>The term to decide, from what was written down.</summary>
    public Beslistermijn Termijn => new(BezwaarTotEnMet, Commissie, [.. Aanvullingen.Select(a => a.Stilstand).OfType<Periode>()], VerdaagdWeken, UitstelTot);

    /// <summary>The penalty; empty without a notice of default.</summary>
    public Dwangsom? Dwangsom => IngebrekeOp is { } op ? new(op, BeslistOp,
        (Uitkomst == Bezwaaruitkomst.NietOntvankelijk && NietGehoord == Nietgehoord.KennelijkNietOntvankelijk) || (Uitkomst == Bezwaaruitkomst.Ongegrond && NietGehoord == Nietgehoord.KennelijkOngegrond)) : null;

    /// <summary>The last day to go to court against the decision (Awb art. 6:7 and 6:8); empty while there is none, or it was taken back.</summary>
    public DateOnly? BeroepTotEnMet => BeslistOp is { } op && HeeftBrief ? AwbTermijnen.Bezwaar.LaatsteDag(op) : null;

    /// <summary>True when it was decided, so that there is a letter with reasons (Awb art. 7:12); who takes an objection back gets no decision.</summary>
    public bool HeeftBrief => BeslistOp is not null && Uitkomst != Bezwaaruitkomst.Ingetrokken;

    /// <summary>Adjourns the decision, once, for at most six weeks and within the term (Awb art. 7:10 lid 3).</summary>
    public Uitkomst<BezwaarVerdaagd> Verdaag(int weken, string? reden, DateOnly op, DateOnly vandaag)
    {
        var controle = Begin().Eis(VerdaagdOp is null, Bezwaarregels.AlVerdaagd)
            .Eis(weken >= 1 && weken <= HoogstensVerdagen, Bezwaarregels.WekenKanNiet, nameof(weken))
            .Eis(op <= vandaag, Bezwaarregels.InToekomst, nameof(op)).Eis(op >= OntvangenOp, Bezwaarregels.VoorOntvangst, nameof(op))
            .Eis(op <= Termijn.LaatsteDag, Bezwaarregels.TermijnVoorbij, nameof(op));
        var schoon = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Bezwaarregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<BezwaarVerdaagd>.Geweigerd(controle.Weigeringen);
        (VerdaagdOp, VerdaagdWeken, Verdaagreden) = (op, weken, schoon);
        return Klaar(new BezwaarVerdaagd(Id, op, weken));
    }

    /// <summary>Puts the decision off further, after the adjournment: with consent, or because procedure asks it (Awb art. 7:10 lid 4).</summary>
    public Uitkomst<BezwaarUitgesteld> StelUit(DateOnly tot, Uitstelgrond? grond, string? reden, DateOnly vandaag)
    {
        var controle = Begin().Eis(VerdaagdOp is not null, Bezwaarregels.EerstVerdagen)
            .Eis(vandaag <= Termijn.LaatsteDag, Bezwaarregels.TermijnVoorbij)
            .Eis(tot > Termijn.LaatsteDag && tot.IsWerkdag(), Bezwaarregels.UitstelTeVroeg, nameof(tot))
            .Eis(grond is { } g && Enum.IsDefined(g), Bezwaarregels.KeuzeOntbreekt, nameof(grond));
        var schoon = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Bezwaarregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<BezwaarUitgesteld>.Geweigerd(controle.Weigeringen);
        (UitstelTot, Uitstelgrond, Uitstelreden) = (tot, grond, schoon);
        return Klaar(new BezwaarUitgesteld(Id, tot, grond!.Value));
    }

    /// <summary>
    /// Decides on the objection (Awb art. 7:11 and 7:12). Whoever is right gets, in the same decision, what takes the place of the old one.
    /// </summary>
    /// <param name="invoer">The form.</param>
    /// <param name="pgb">The support is given with a pgb, so without a provider.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public Uitkomst<BezwaarBeslist> Beslis(Bezwaarbeslissing invoer, bool pgb, DateOnly vandaag)
    {
        var controle = Begin()
            .Eis(invoer.Uitkomst is { } u && Enum.IsDefined(u) && u != Bezwaaruitkomst.Ingetrokken, Bezwaarregels.UitkomstOntbreekt, nameof(invoer.Uitkomst))
            .Eis(invoer.Op is not null, KernRegels.DatumVerplicht, nameof(invoer.Op))
            .Eis(!(invoer.Op > vandaag), Bezwaarregels.InToekomst, nameof(invoer.Op)).Eis(!(invoer.Op < OntvangenOp), Bezwaarregels.VoorOntvangst, nameof(invoer.Op));
        if (invoer.Uitkomst is { } uitkomst) Toets(uitkomst, invoer.Op ?? vandaag, controle);
        var gelijk = invoer.Uitkomst is Bezwaaruitkomst.Gegrond or Bezwaaruitkomst.DeelsGegrond;
        var motivering = controle.Tekst(invoer.Motivering, nameof(invoer.Motivering), Invoerregels.LangeTekst, Bezwaarregels.MotiveringOntbreekt);
        var gevolg = controle.Tekst(gelijk ? invoer.Gevolg : "", nameof(invoer.Gevolg), Invoerregels.LangeTekst, gelijk ? Bezwaarregels.GevolgOntbreekt : null);
        var hulp = gelijk ? invoer.AndereHulp : null;
        if (hulp is not null) Keur(hulp, invoer.Op ?? vandaag, pgb, controle);
        if (!controle.IsGoed) return Uitkomst<BezwaarBeslist>.Geweigerd(controle.Weigeringen);
        (Uitkomst, Motivering, Gevolg, BeslistOp) = (invoer.Uitkomst, motivering, gevolg, invoer.Op);
        (NieuweMinuten, NieuweIngang, NieuwEinde, NieuweAanbieder) = (hulp?.MinutenPerWeek, hulp?.Ingang, hulp?.Einde, pgb ? "" : hulp?.Aanbieder?.Naam ?? "");
        return Klaar(new BezwaarBeslist(Id, invoer.Uitkomst!.Value, invoer.Op!.Value));
    }

    private static void Keur(Bezwaargevolg hulp, DateOnly op, bool pgb, Controle controle) => controle
        .Eis(hulp.MinutenPerWeek is > 0 and <= Indicatievolume.Hoogste, Indicatieregels.MinutenKanNiet, nameof(hulp.MinutenPerWeek))
        .Eis(hulp.Ingang is not null, Besluitregels.IngangOntbreekt, nameof(hulp.Ingang))
        .Eis(!(hulp.Ingang < op), Bezwaarregels.IngangTeVroeg, nameof(hulp.Ingang))
        .Eis(hulp.Einde is not null, Besluitregels.EindeOntbreekt, nameof(hulp.Einde))
        .Eis(!(hulp.Einde < hulp.Ingang), Besluitregels.EindeTeVroeg, nameof(hulp.Einde))
        .Eis(pgb || hulp.Aanbieder is not null, Besluitregels.AanbiederOntbreekt, nameof(hulp.Aanbieder));

    // In time, complete and heard: only then it can be judged; and what is all that, is judged.
    private void Toets(Bezwaaruitkomst uitkomst, DateOnly op, Controle controle)
    {
        var (buiten, teLaat) = (uitkomst == Bezwaaruitkomst.NietOntvankelijk, Tijdigheid == Tijdigheid.TeLaat);
        var wachtVoorbij = IsOnvolledig && LaatsteVraag?.Tot < op;
        controle.Eis(!teLaat || Verschoonbaar is not null, Bezwaarregels.BeoordeelTeLaat)
            .Eis(!teLaat || Verschoonbaar != false || buiten, Bezwaarregels.TeLaatNietOntvankelijk, nameof(Bezwaarbeslissing.Uitkomst))
            .Eis(!IsOnvolledig || (teLaat && Verschoonbaar == false) || wachtVoorbij, Bezwaarregels.VraagEerstAanvulling)
            .Eis(!buiten || (teLaat && Verschoonbaar != true) || IsOnvolledig, Bezwaarregels.IsOntvankelijk, nameof(Bezwaarbeslissing.Uitkomst))
            .Eis(HorenKlaar, Bezwaarregels.EerstHoren)
            .Eis(NietGehoord switch
            {
                Nietgehoord.KennelijkNietOntvankelijk => buiten,
                Nietgehoord.KennelijkOngegrond => uitkomst == Bezwaaruitkomst.Ongegrond,
                Nietgehoord.VolledigTegemoet => uitkomst == Bezwaaruitkomst.Gegrond,
                _ => true,
            }, Bezwaarregels.PastNietBijHoren, nameof(Bezwaarbeslissing.Uitkomst));
    }

    /// <summary>Who objected takes it back (Awb art. 6:21). What the inwoner made, only the inwoner takes back.</summary>
    /// <param name="reden">Why; may be empty.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="namens">The representative who does it; empty for the inwoner, and on paper.</param>
    public Uitkomst<BezwaarBeslist> TrekIn(string? reden, DateOnly vandaag, string namens = "")
    {
        var controle = new Controle().Eis(Loopt, Bezwaarregels.Gesloten).Eis(namens.Length == 0 || Maker == Bezwaarmaker.Vertegenwoordiger, Bezwaarregels.VanInwoner);
        var schoon = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst);
        if (!controle.IsGoed) return Uitkomst<BezwaarBeslist>.Geweigerd(controle.Weigeringen);
        (Uitkomst, Motivering, BeslistOp, IngetrokkenNamens) = (Bezwaaruitkomst.Ingetrokken, schoon, vandaag, namens);
        return Klaar(new BezwaarBeslist(Id, Bezwaaruitkomst.Ingetrokken, vandaag));
    }

    /// <summary>A notice of default came: the penalty counts from two weeks later (Awb art. 4:17 and 7:14).</summary>
    public Uitkomst<IngebrekeGesteld> StelInGebreke(DateOnly op, DateOnly vandaag)
    {
        var controle = Begin().Eis(IngebrekeOp is null, Bezwaarregels.AlIngebreke)
            .Eis(op <= vandaag, Bezwaarregels.InToekomst, nameof(op))
            .Eis(op > Termijn.LaatsteDag, Bezwaarregels.IngebrekeTeVroeg, nameof(op));
        if (!controle.IsGoed) return Uitkomst<IngebrekeGesteld>.Geweigerd(controle.Weigeringen);
        IngebrekeOp = op;
        return Klaar(new IngebrekeGesteld(Id, op));
    }

    /// <summary>Decides how much penalty is due, when it does not rise any more (Awb art. 4:18).</summary>
    public Uitkomst<DwangsomVastgesteld> StelDwangsomVast(DateOnly op, DateOnly vandaag)
    {
        var vast = Dwangsom is { } d && d.VaststellenUiterlijk(vandaag) is not null;
        var controle = new Controle().Eis(DwangsomVastgesteldOp is null, Bezwaarregels.AlVastgesteld).Eis(vast, Bezwaarregels.NietVastTeStellen)
            .Eis(op <= vandaag, Bezwaarregels.InToekomst, nameof(op)).Eis(!(op < Dwangsom?.EersteDag), Bezwaarregels.VoorOntvangst, nameof(op));
        if (!controle.IsGoed) return Uitkomst<DwangsomVastgesteld>.Geweigerd(controle.Weigeringen);
        (DwangsomVastgesteldOp, DwangsomCenten) = (op, Dwangsom!.Verschuldigd(vandaag).Centen);
        return Klaar(new DwangsomVastgesteld(Id, op, DwangsomCenten!.Value));
    }
}
