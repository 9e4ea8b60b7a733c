using Spil.Kern;
using Spil.Wmo.Domein.Bezwaren;

namespace Spil.Wmo.Bezwaren;

/// <summary>What the consulent does next with an objection.</summary>
/// <param name="Zin">What, in a sentence.</param>
/// <param name="Deel">The page of it, behind the address of the objection; null when there is only waiting.</param>
/// <param name="Knop">The words of the button.</param>
public sealed record Bezwaarstap(string Zin, string? Deel, string Knop)
{
    /// <summary>The next step; null when nothing has to be done any more.</summary>
    public static Bezwaarstap? Van(Bezwaar b, DateOnly vandaag) => b switch
    {
        { Loopt: false } when b.Dwangsom?.VaststellenUiterlijk(vandaag) is not null && b.DwangsomVastgesteldOp is null => new("Stel vast hoeveel dwangsom de gemeente betaalt.", "/ingebrekestelling", "Naar de dwangsom"),
        { Loopt: false } => null,
        { BehandelaarId: null } => new("Pak het bezwaar op. Dan weet de inwoner wie het behandelt.", null, ""),
        { BevestigdOp: null } => new("Stuur een bevestiging van ontvangst. Zeg erin of een commissie adviseert.", "/ontvangst", "Bevestig de ontvangst"),
        { Tijdigheid: Tijdigheid.TeLaat, Verschoonbaar: null } => new("Het bezwaar kwam te laat. Vraag waarom, en beoordeel of dat een goede reden is.", "/te-laat", "Beoordeel te laat"),
        { Verschoonbaar: false, HorenKlaar: false } => new("Horen hoeft niet als duidelijk is dat het bezwaar te laat is. Schrijf dat op.", "/horen", "Naar het horen"),
        { IsOnvolledig: true, LaatsteVraag: null, Verschoonbaar: not false } => new("De redenen ontbreken nog. Vraag ze, met een termijn.", "/aanvulling", "Vraag de aanvulling"),
        { IsOnvolledig: true, LaatsteVraag.Tot: var tot } when vandaag <= tot => new($"Wacht op de aanvulling. Die kan tot en met {tot.InZinMetDag(vandaag)}. De termijn staat zo lang stil.", "/aanvulling", "De aanvulling kwam op papier"),
        { HorenKlaar: false, HoorzittingOp: null } => new("Nodig de inwoner uit voor een hoorzitting.", "/horen", "Plan de hoorzitting"),
        { HorenKlaar: false, HoorzittingOp: { } op } when op > vandaag => new($"De hoorzitting is {op.InZinMetDag(vandaag)}. Bereid haar voor.", "/horen", "Verzet de hoorzitting"),
        { HorenKlaar: false } => new("De hoorzitting is geweest. Schrijf op wie er was en wat er is gezegd.", "/hoorverslag", "Schrijf het verslag"),
        _ => new("Neem de beslissing en verstuur haar.", "/beslissing", "Naar de beslissing"),
    };
}
