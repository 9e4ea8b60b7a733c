using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;

namespace Spil.Wmo.Domein.Meelezen;

/// <summary>A colleague was asked to read along, until a day.</summary>
public sealed record MeelezenGevraagd(MeeleesverzoekId Verzoek, BesluitId Besluit, PersoonId Lezer, DateOnly Tot) : Gebeurtenis;

/// <summary>The colleague read it, and said whether it is good. The remark itself stays out of the log.</summary>
public sealed record MeelezenBeantwoord(MeeleesverzoekId Verzoek, BesluitId Besluit, PersoonId Lezer, bool Goed) : Gebeurtenis;

/// <summary>Who asked took it back.</summary>
public sealed record MeelezenIngetrokken(MeeleesverzoekId Verzoek, BesluitId Besluit) : Gebeurtenis;

/// <summary>A consulent, with the name that others read.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Naam">The name.</param>
public sealed record Consulent(PersoonId Persoon, string Naam);

/// <summary>
/// Four eyes: a named colleague is asked to read a decision before it is sent. It lasts some days at most; with the answer, or the last day, the way into
/// the dossier ends.
/// </summary>
public sealed class Meeleesverzoek : Aggregaat
{
    private Meeleesverzoek() { }

    /// <summary>Its id.</summary>
    public MeeleesverzoekId Id { get; private set; }

    /// <summary>The decision.</summary>
    public BesluitId BesluitId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Who asks.</summary>
    public PersoonId VragerId { get; private set; }

    /// <summary>Name of who asks.</summary>
    public string Vrager { get; private set; } = "";

    /// <summary>Who reads.</summary>
    public PersoonId LezerId { get; private set; }

    /// <summary>Name of who reads.</summary>
    public string Lezer { get; private set; } = "";

    /// <summary>What to look at; may be empty.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>The involvement that opens the dossier for the reader; empty for who was involved already.</summary>
    public Guid? BetrokkeneId { get; private set; }

    /// <summary>The day of the question.</summary>
    public DateOnly GevraagdOp { get; private set; }

    /// <summary>The last day to answer.</summary>
    public DateOnly Tot { get; private set; }

    /// <summary>The day of the answer; empty while there is none.</summary>
    public DateOnly? BeantwoordOp { get; private set; }

    /// <summary>True when the reader finds it good; empty while there is no answer.</summary>
    public bool? Goed { get; private set; }

    /// <summary>What the reader says of it.</summary>
    public string Opmerking { get; private set; } = "";

    /// <summary>The day it was taken back; empty when it was not.</summary>
    public DateOnly? IngetrokkenOp { get; private set; }

    /// <summary>True while the reader may still answer.</summary>
    public bool IsOpen(DateOnly dag) => BeantwoordOp is null && IngetrokkenOp is null && dag <= Tot;

    /// <summary>Asks a colleague.</summary>
    /// <param name="besluit">The draft.</param>
    /// <param name="vrager">Who asks.</param>
    /// <param name="lezer">Who reads; null when nobody was chosen.</param>
    /// <param name="vraag">What to look at.</param>
    /// <param name="dagen">How many days there are, today included.</param>
    /// <param name="eerder">What was asked about this decision before.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public static Uitkomst<Gemaakt<Meeleesverzoek>> Doe(Besluit besluit, Consulent vrager, Consulent? lezer, string? vraag, int dagen, IEnumerable<Meeleesverzoek> eerder, DateOnly vandaag)
    {
        var controle = new Controle()
            .Eis(besluit.VerstuurdOp is null, Besluitregels.IsVerstuurd)
            .Eis(besluit.Soort is not null, Meeleesregels.NietOpgesteld)
            .Eis(lezer is not null, Meeleesregels.LezerOntbreekt, nameof(lezer))
            .Eis(lezer is null || (lezer.Persoon != vrager.Persoon && lezer.Persoon != besluit.OpstellerId), Meeleesregels.Zelf, nameof(lezer))
            .Eis(!eerder.Any(v => v.IsOpen(vandaag)), Meeleesregels.AlGevraagd);
        var tekst = controle.Tekst(vraag, nameof(vraag), Invoerregels.LangeTekst);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Meeleesverzoek>>.Geweigerd(controle.Weigeringen);
        var nieuw = new Meeleesverzoek
        {
            Id = MeeleesverzoekId.Nieuw(), BesluitId = besluit.Id, DossierId = besluit.DossierId, VragerId = vrager.Persoon, Vrager = vrager.Naam, LezerId = lezer!.Persoon, Lezer = lezer.Naam, Vraag = tekst,
            GevraagdOp = vandaag, Tot = vandaag.AddDays(dagen - 1),
        };
        return new Gemaakt<Meeleesverzoek>(nieuw, new MeelezenGevraagd(nieuw.Id, besluit.Id, nieuw.LezerId, nieuw.Tot));
    }

    /// <summary>Remembers which involvement was made for it, to end that one and no other.</summary>
    public void Geef(Guid betrokkene) => BetrokkeneId = betrokkene;

    /// <summary>The reader answers. Good means: this text, and this calculation; when either changes it is read again.</summary>
    /// <param name="besluit">The draft.</param>
    /// <param name="wie">Who answers.</param>
    /// <param name="goed">Good or not.</param>
    /// <param name="opmerking">What has to change, or a word.</param>
    /// <param name="gelezenVersie">The version of the draft that was on the screen.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public Uitkomst<IReadOnlyList<Gebeurtenis>> Antwoord(Besluit besluit, PersoonId wie, bool? goed, string? opmerking, int gelezenVersie, DateOnly vandaag)
    {
        if (besluit.Id != BesluitId) throw new ArgumentException("Another decision was read.", nameof(besluit));
        if (wie != LezerId || !IsOpen(vandaag)) return Meeleesregels.NietAanJou.Weiger();
        var controle = new Controle().Eis(goed is not null, Meeleesregels.AntwoordOntbreekt, nameof(goed)).Eis(gelezenVersie == besluit.Versie, Meeleesregels.Veranderd);
        var tekst = controle.Tekst(opmerking, nameof(opmerking), Invoerregels.LangeTekst, goed == false ? Meeleesregels.OpmerkingOntbreekt : null);
        if (!controle.IsGoed) return Uitkomst<IReadOnlyList<Gebeurtenis>>.Geweigerd(controle.Weigeringen);
        List<Gebeurtenis> gebeurd = [new MeelezenBeantwoord(Id, BesluitId, wie, goed!.Value)];
        if (goed == true)
        {
            var gelezen = besluit.LeesMee(wie, Lezer);
            if (!gelezen.IsGelukt) return Uitkomst<IReadOnlyList<Gebeurtenis>>.Geweigerd(gelezen.Weigeringen);
            gebeurd.Add(gelezen.Waarde);
        }

        (BeantwoordOp, Goed, Opmerking) = (vandaag, goed, tekst);
        Gewijzigd();
        return Uitkomst.Gelukt<IReadOnlyList<Gebeurtenis>>(gebeurd);
    }

    /// <summary>Who asked takes it back, to ask somebody else.</summary>
    public Uitkomst<MeelezenIngetrokken> TrekIn(DateOnly vandaag)
    {
        if (!IsOpen(vandaag)) return Meeleesregels.NietAanJou.Weiger("Deze vraag is al voorbij.");
        IngetrokkenOp = vandaag;
        Gewijzigd();
        return new MeelezenIngetrokken(Id, BesluitId);
    }
}
