using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Wmo.Domein.Meldingen;

/// <summary>The terms, what makes them stand still, and the acts that end them.</summary>
public sealed partial class Melding
{
    /// <summary>The last day to hand in a persoonlijk plan.</summary>
    public DateOnly PlanUiterlijk => WmoTermijnen.PersoonlijkPlan.LaatsteDag(GemeldOp);

    /// <summary>The term of the onderzoek, with the days it stood still.</summary>
    public Termijnverloop Onderzoekstermijn => WmoTermijnen.Onderzoek.Verloop(GemeldOp, opschortingen.Select(o => o.AlsPeriode()));

    /// <summary>The term to decide; empty while there is no aanvraag.</summary>
    public Termijnverloop? Beslistermijn => AangevraagdOp is { } op ? WmoTermijnen.Beschikking.Verloop(op, opschortingen.Select(o => o.AlsPeriode())) : null;

    /// <summary>The term that runs now: of the onderzoek, then of the decision; empty while nothing is asked of the municipality.</summary>
    public Termijnverloop? LopendeTermijn => Stand switch
    {
        Meldstand.Nieuw or Meldstand.Onderzoek => Onderzoekstermijn,
        Meldstand.Aanvraag => Beslistermijn,
        _ => null,
    };

    /// <summary>The suspension that goes on; empty when the term runs.</summary>
    public Opschorting? StaatStil => opschortingen.Find(o => o.Einde is null);

    /// <summary>True when the inwoner may apply: the report is there, or the six weeks are over, suspended or not (Wmo 2015 art. 2.3.2 lid 9).</summary>
    public bool MagAanvragen(DateOnly vandaag) => AangevraagdOp is null && Loopt && (Stand == Meldstand.Verslag || vandaag > WmoTermijnen.Onderzoek.LaatsteDag(GemeldOp));

    /// <summary>The terms stand still from a day on, with why.</summary>
    public Uitkomst<TermijnOpgeschort> Schort(Opschortgrond? grond, string? reden, DateOnly vanaf, DateOnly vandaag, string door)
    {
        var controle = Begin()
            .Eis(grond is { } g && Enum.IsDefined(g), Meldregels.KeuzeOnbekend, nameof(grond))
            .Eis(StaatStil is null, Meldregels.StaatAlStil)
            .Eis(vanaf <= vandaag, Meldregels.InToekomst, nameof(vanaf))
            .Eis(vanaf > GemeldOp && opschortingen.TrueForAll(o => o.Einde < vanaf), Meldregels.VoorMelding, nameof(vanaf));
        var schoon = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Meldregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<TermijnOpgeschort>.Geweigerd(controle.Weigeringen);
        opschortingen.Add(new Opschorting(grond!.Value, schoon, vanaf, door));
        Gewijzigd();
        return new TermijnOpgeschort(Id, grond.Value, vanaf);
    }

    /// <summary>The terms run again from a day on; that day counts.</summary>
    public Uitkomst<TermijnHervat> Hervat(DateOnly vanaf, DateOnly vandaag)
    {
        if (StaatStil is not { } stil) return Meldregels.LooptAl.Weiger();
        var controle = Begin().Eis(vanaf <= vandaag, Meldregels.InToekomst, nameof(vanaf)).Eis(vanaf > stil.Begin, Meldregels.HervatTeVroeg, nameof(vanaf));
        if (!controle.IsGoed) return Uitkomst<TermijnHervat>.Geweigerd(controle.Weigeringen);
        stil.Eindig(vanaf.AddDays(-1));
        Gewijzigd();
        return new TermijnHervat(Id, vanaf);
    }

    /// <summary>The inwoner applies, or <paramref name="namens"/> does.</summary>
    public Uitkomst<AanvraagOntvangen> VraagAan(DateOnly op, DateOnly vandaag, string namens = "")
    {
        var controle = new Controle().Eis(Loopt, Meldregels.Gesloten)
            .Eis(AangevraagdOp is null, Meldregels.AlAangevraagd)
            .Eis(AangevraagdOp is not null || MagAanvragen(vandaag), Meldregels.AanvraagTeVroeg)
            .Eis(op <= vandaag, Meldregels.InToekomst, nameof(op)).Eis(op >= (VerslagOp ?? GemeldOp), Meldregels.VoorMelding, nameof(op));
        if (!controle.IsGoed) return Uitkomst<AanvraagOntvangen>.Geweigerd(controle.Weigeringen);
        (AangevraagdOp, AangevraagdNamens, Stand) = (op, namens, Meldstand.Aanvraag);
        Gewijzigd();
        return new AanvraagOntvangen(Id, op);
    }

    /// <summary>It ends without an aanvraag: the inwoner takes it back, or is helped in another way.</summary>
    public Uitkomst<MeldingGestopt> Stop(string? reden, DateOnly vandaag)
    {
        var controle = Begin();
        var schoon = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Meldregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<MeldingGestopt>.Geweigerd(controle.Weigeringen);
        (Stand, GeslotenOp, Stopreden) = (Meldstand.Gestopt, vandaag, schoon);
        Gewijzigd();
        return new MeldingGestopt(Id, vandaag);
    }

    /// <summary>The inwoner says that something changed; also after the decision (Wmo 2015 art. 2.3.8).</summary>
    public Uitkomst<SituatieVeranderd> MeldVerandering(string? tekst, string door, DateOnly vandaag)
    {
        var controle = new Controle();
        var schoon = controle.Tekst(tekst, nameof(tekst), Invoerregels.LangeTekst, Meldregels.BerichtLeeg);
        if (!controle.IsGoed) return Uitkomst<SituatieVeranderd>.Geweigerd(controle.Weigeringen);
        berichten.Add(new Situatiebericht(schoon, door, vandaag));
        Gewijzigd();
        return new SituatieVeranderd(Id, vandaag);
    }

    /// <summary>The consulent read what was said.</summary>
    public Uitkomst<BerichtGelezen> LeesBerichten(DateOnly vandaag)
    {
        if (berichten.TrueForAll(b => b.GelezenOp is not null)) return Meldregels.BerichtLeeg.Weiger("Er is niets nieuws om te lezen.");
        berichten.ForEach(b => b.Lees(vandaag));
        Gewijzigd();
        return new BerichtGelezen(Id);
    }

    /// <summary>Another consulent of the municipality goes on with it; nothing when that was so already.</summary>
    public MeldingOvergedragen? NeemOver(PersoonId consulent, string naam)
    {
        if (ConsulentId == consulent) return null;
        (ConsulentId, Consulent) = (consulent, naam);
        Gewijzigd();
        return new MeldingOvergedragen(Id, consulent);
    }

    internal OnderzoekAfgerond KrijgVerslag(DateOnly op)
    {
        VerslagOp = op;
        if (Stand < Meldstand.Verslag) Stand = Meldstand.Verslag;
        Gewijzigd();
        return new OnderzoekAfgerond(Id, op);
    }

    internal MeldingBesloten KrijgBesluit(DateOnly op)
    {
        (Stand, GeslotenOp) = (Meldstand.Besloten, op);
        Gewijzigd();
        return new MeldingBesloten(Id, op);
    }
}
