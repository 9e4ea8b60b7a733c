using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>
/// Looking again at what was decided, because the situation changed or something was missed (Mededelingen Huizen 2021, vraagstuk 3; ADR 0038). What was
/// decided stays as it is: what follows is a herindicatie of its own, with its own look, calculation and decision.
/// </summary>
public sealed partial class Herindicatie
{
    /// <summary>The herindicatie whose decision is looked at again; empty for the first one.</summary>
    public HerindicatieId? VervolgOp { get; private set; }

    /// <summary>Why it is looked at again; empty for the first one.</summary>
    public string Heropenreden { get; private set; } = "";

    /// <summary>The day of the decision that is looked at again.</summary>
    public DateOnly? EerderBeslotenOp { get; private set; }

    /// <summary>The first day of what was already decided for later; empty when nothing was.</summary>
    public DateOnly? StraksVanaf { get; private set; }

    /// <summary>Minutes per week of that.</summary>
    public int? StraksMinuten { get; private set; }

    /// <summary>The day on which this decision was opened again; empty while it stands.</summary>
    public DateOnly? HeropendOp { get; private set; }

    /// <summary>It can be opened again.</summary>
    public bool KanHeropenen => Stand == Herindicatiestand.Besloten && HeropendOp is null;

    /// <summary>Minutes per week on a day from now on, while nothing new is decided.</summary>
    public int OudOp(DateOnly dag) => StraksVanaf <= dag ? StraksMinuten!.Value : OudMinuten;

    /// <summary>Opens a decision again. Until there is a new decision this one stays in force, also when its transition ends in between.</summary>
    /// <param name="indicatie">The support of this inwoner.</param>
    /// <param name="consulent">Who looks.</param>
    /// <param name="reden">What changed, or what was missed.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public Uitkomst<Gemaakt<Herindicatie>> Heropen(Indicatie indicatie, Rondeconsulent consulent, string? reden, DateOnly vandaag)
    {
        if (indicatie.DossierId != DossierId) throw new ArgumentException("The support belongs to another dossier.", nameof(indicatie));
        var controle = new Controle().Eis(Stand == Herindicatiestand.Besloten, Herindicatieregels.NogNietBesloten).Eis(HeropendOp is null, Herindicatieregels.AlHeropend)
            .Eis(indicatie.UitgestroomdOp is null, Indicatieregels.AlUitgestroomd);
        var schoon = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Herindicatieregels.HeropenredenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Herindicatie>>.Geweigerd(controle.Weigeringen);
        var deel = indicatie.LaatsteOp(vandaag);
        var straks = indicatie.Delen.FirstOrDefault(d => d.Ingang > vandaag && d != deel);
        var niets = straks is null && NieuwMinuten == 0; // A decision to stop leaves no part: from its day on there is nothing.
        var nieuw = new Herindicatie
        {
            Id = HerindicatieId.Nieuw(), RondeId = RondeId, DossierId = DossierId, InwonerId = InwonerId, GemeenteId = GemeenteId, ConsulentId = consulent.Id, Consulent = consulent.Naam,
            BegonnenOp = vandaag, OudMinuten = deel.MinutenPerWeek, EindeOud = deel.Einde, VervolgOp = Id, Heropenreden = schoon, EerderBeslotenOp = BeslotenOp,
            StraksVanaf = niets ? IngangNieuw : straks?.Ingang, StraksMinuten = niets ? 0 : straks?.MinutenPerWeek,
        };
        HeropendOp = vandaag;
        Gewijzigd();
        return new Gemaakt<Herindicatie>(nieuw, new HerindicatieHeropend(Id, nieuw.Id, consulent.Id));
    }

    // The inwoner was told until when the old volume stays: a second look never makes that shorter, and longer only when it comes to less than was told.
    private Overgang HoudWatGezegdIs(Overgang overgang, int nieuw) =>
        StraksVanaf is { } vanaf && vanaf > overgang.Peildatum && overgang.OvergangTot is not null && nieuw >= StraksMinuten ? overgang with { OvergangTot = vanaf.AddDays(-1), IngangNieuw = vanaf } : overgang;
}
