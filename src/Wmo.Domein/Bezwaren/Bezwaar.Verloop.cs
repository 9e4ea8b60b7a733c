using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Wmo.Domein.Bezwaren;

/// <summary>What lacks, and the hearing.</summary>
public sealed partial class Bezwaar
{
    /// <summary>Days before a hearing until which papers can be sent in (Awb art. 7:4 lid 1).</summary>
    public const int StukkenDagen = 10;

    /// <summary>How often what lacks is asked at most: each time the term to decide stands still, so who objected waits longer.</summary>
    public const int HoogstensVragen = 2;

    /// <summary>What was asked because it lacked, oldest first.</summary>
    public IReadOnlyList<Aanvulverzoek> Aanvullingen { get; private set; } = [];

    /// <summary>The last of these; null when nothing was asked.</summary>
    public Aanvulverzoek? LaatsteVraag => Aanvullingen.Count > 0 ? Aanvullingen[^1] : null;

    /// <summary>True while an answer is waited for, also when its term is over.</summary>
    public bool WachtOpAanvulling => LaatsteVraag is { IsOpen: true };

    /// <summary>True when what lacks can be asked: the first time, or once more when the answer came in time and was not all of it.</summary>
    public bool MagVragen => LaatsteVraag is null || (LaatsteVraag.IsOpTijd && Aanvullingen.Count < HoogstensVragen);

    /// <summary>The day of the hearing.</summary>
    public DateOnly? HoorzittingOp { get; private set; }

    /// <summary>The time of the hearing.</summary>
    public TimeOnly? HoorzittingTijd { get; private set; }

    /// <summary>Where the hearing is.</summary>
    public string HoorzittingPlek { get; private set; } = "";

    /// <summary>The day they were heard.</summary>
    public DateOnly? GehoordOp { get; private set; }

    /// <summary>Who came.</summary>
    public string Aanwezig { get; private set; } = "";

    /// <summary>Who heard them; had no part in the decision.</summary>
    public string GehoordDoor { get; private set; } = "";

    /// <summary>The report of the hearing.</summary>
    public string Hoorverslag { get; private set; } = "";

    /// <summary>Why nobody was heard.</summary>
    public Nietgehoord? NietGehoord { get; private set; }

    /// <summary>That in words.</summary>
    public string NietGehoordReden { get; private set; } = "";

    /// <summary>True when they were heard, or it was written down why not.</summary>
    public bool HorenKlaar => GehoordOp is not null || NietGehoord is not null;

    /// <summary>The last day to send papers for the hearing.</summary>
    public DateOnly? StukkenTot => HoorzittingOp?.AddDays(-StukkenDagen);

    /// <summary>True while the reasons lack.</summary>
    public bool IsOnvolledig => Gronden.Length == 0 && LaatsteVraag is null or { IsOpen: true };

    /// <summary>Asks what lacks, with a term to mend it (Awb art. 6:6). The term to decide stands still in that time. A second time only when the answer came in time and was not all of it.</summary>
    public Uitkomst<AanvullingGevraagd> VraagAanvulling(string? wat, DateOnly op, DateOnly tot, DateOnly vandaag)
    {
        var controle = Begin().Eis(!WachtOpAanvulling && Aanvullingen.Count < HoogstensVragen, Bezwaarregels.AlGevraagd)
            .Eis(WachtOpAanvulling || LaatsteVraag is not { IsOpTijd: false }, Bezwaarregels.AanvullingTeLaat)
            .Eis(!(op < LaatsteVraag?.AangevuldOp), Bezwaarregels.VoorAntwoord, nameof(op))
            .Eis(op <= vandaag, Bezwaarregels.InToekomst, nameof(op)).Eis(op >= OntvangenOp, Bezwaarregels.VoorOntvangst, nameof(op))
            .Eis(tot >= op.AddDays(7) && tot <= op.AddDays(56), Bezwaarregels.TermijnTeKort, nameof(tot));
        var schoon = controle.Tekst(wat, nameof(wat), Invoerregels.LangeTekst, Bezwaarregels.WatOntbreekt);
        if (!controle.IsGoed) return Uitkomst<AanvullingGevraagd>.Geweigerd(controle.Weigeringen);
        Aanvullingen = [.. Aanvullingen, new(op, schoon, tot)];
        return Klaar(new AanvullingGevraagd(Id, op, tot));
    }

    /// <summary>What lacked came: from the inwoner, from a representative, or on paper.</summary>
    public Uitkomst<BezwaarAangevuld> VulAan(string? tekst, DateOnly op, DateOnly vandaag, string namens = "")
    {
        var controle = new Controle().Eis(Loopt, Bezwaarregels.Gesloten)
            .Eis(WachtOpAanvulling, Bezwaarregels.NietGevraagd)
            .Eis(op <= vandaag, Bezwaarregels.InToekomst, nameof(op)).Eis(!(op < LaatsteVraag?.GevraagdOp), Bezwaarregels.VoorOntvangst, nameof(op));
        var schoon = controle.Tekst(tekst, nameof(tekst), Invoerregels.LangeTekst, Bezwaarregels.AanvullingLeeg);
        if (!controle.IsGoed) return Uitkomst<BezwaarAangevuld>.Geweigerd(controle.Weigeringen);
        Aanvullingen = [.. Aanvullingen.SkipLast(1), LaatsteVraag! with { AangevuldOp = op, Antwoord = schoon, Namens = namens }];
        return Klaar(new BezwaarAangevuld(Id, op));
    }

    /// <summary>Plans the hearing, or moves it (Awb art. 7:2). Somebody else's newer plan is never overwritten.</summary>
    /// <param name="invoer">The form.</param>
    /// <param name="gelezen">The day that was planned when the form was opened.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public Uitkomst<HoorzittingGepland> PlanHoorzitting(Hoorinvoer invoer, DateOnly? gelezen, DateOnly vandaag)
    {
        var controle = Begin().Eis(!HorenKlaar, Bezwaarregels.AlGehoord).Eis(gelezen == HoorzittingOp, Bezwaarregels.Verouderd)
            .Eis(invoer.Op is not null, KernRegels.DatumVerplicht, nameof(invoer.Op))
            .Eis(!(invoer.Op < vandaag.AddDays(StukkenDagen)), Bezwaarregels.ZittingTeVroeg, nameof(invoer.Op))
            .Eis(invoer.Tijd is not null, Bezwaarregels.TijdOntbreekt, nameof(invoer.Tijd));
        var plek = controle.Regel(invoer.Plek, nameof(invoer.Plek), Invoerregels.KorteTekst, Bezwaarregels.PlekOntbreekt);
        if (!controle.IsGoed) return Uitkomst<HoorzittingGepland>.Geweigerd(controle.Weigeringen);
        (HoorzittingOp, HoorzittingTijd, HoorzittingPlek) = (invoer.Op, invoer.Tijd, plek);
        return Klaar(new HoorzittingGepland(Id, invoer.Op!.Value));
    }

    /// <summary>The hearing was held: who came, who heard them, and what was said (Awb art. 7:5 and 7:7).</summary>
    public Uitkomst<HoorzittingGehouden> Hoor(Hoorverslaginvoer invoer, DateOnly vandaag)
    {
        var controle = Begin().Eis(!HorenKlaar, Bezwaarregels.AlGehoord).Eis(HoorzittingOp is not null, Bezwaarregels.NietGepland)
            .Eis(invoer.Op is not null, KernRegels.DatumVerplicht, nameof(invoer.Op))
            .Eis(!(invoer.Op > vandaag), Bezwaarregels.InToekomst, nameof(invoer.Op)).Eis(!(invoer.Op < OntvangenOp), Bezwaarregels.VoorOntvangst, nameof(invoer.Op))
            .Eis(invoer.NietBetrokken, Bezwaarregels.HoorderBetrokken, nameof(invoer.NietBetrokken));
        var aanwezig = controle.Regel(invoer.Aanwezig, nameof(invoer.Aanwezig), Invoerregels.KorteTekst, Bezwaarregels.AanwezigOntbreekt);
        var door = controle.Regel(invoer.GehoordDoor, nameof(invoer.GehoordDoor), Invoerregels.KorteTekst, Bezwaarregels.HoorderOntbreekt);
        var verslag = controle.Tekst(invoer.Verslag, nameof(invoer.Verslag), Invoerregels.LangeTekst, Bezwaarregels.VerslagOntbreekt);
        if (!controle.IsGoed) return Uitkomst<HoorzittingGehouden>.Geweigerd(controle.Weigeringen);
        (GehoordOp, Aanwezig, GehoordDoor, Hoorverslag) = (invoer.Op, aanwezig, door, verslag);
        return Klaar(new HoorzittingGehouden(Id, invoer.Op!.Value));
    }

    /// <summary>Nobody is heard, for one of the reasons of the law (Awb art. 7:3).</summary>
    public Uitkomst<VanHorenAfgezien> ZieAfVanHoren(Nietgehoord? waarom, string? reden)
    {
        var controle = Begin().Eis(!HorenKlaar, Bezwaarregels.AlGehoord).Eis(waarom is { } w && Enum.IsDefined(w), Bezwaarregels.KeuzeOntbreekt, nameof(waarom));
        var schoon = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Bezwaarregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<VanHorenAfgezien>.Geweigerd(controle.Weigeringen);
        (NietGehoord, NietGehoordReden) = (waarom, schoon);
        return Klaar(new VanHorenAfgezien(Id, waarom!.Value));
    }
}
