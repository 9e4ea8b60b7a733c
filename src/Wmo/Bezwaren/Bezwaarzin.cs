using Spil.Kern;
using Spil.Wmo.Domein.Bezwaren;

namespace Spil.Wmo.Bezwaren;

/// <summary>What the inwoner reads about the own objection, in plain Dutch (A2).</summary>
public static class Bezwaarzin
{
    public static string Kop(Bezwaar b) => b switch
    {
        { Uitkomst: Bezwaaruitkomst.Gegrond } => "Je krijgt gelijk",
        { Uitkomst: Bezwaaruitkomst.DeelsGegrond } => "Je krijgt voor een deel gelijk",
        { Uitkomst: Bezwaaruitkomst.Ongegrond } => "Het besluit blijft zoals het was",
        { Uitkomst: Bezwaaruitkomst.NietOntvankelijk } => "Je bezwaar kan niet worden beoordeeld",
        { Uitkomst: Bezwaaruitkomst.Ingetrokken } => "Je bezwaar is gestopt",
        { WachtOpAanvulling: true } => "We wachten op jouw antwoord",
        { HoorzittingOp: not null, HorenKlaar: false } => "Je mag je verhaal vertellen",
        _ => "We hebben jouw bezwaar",
    };

    /// <summary>What happens next, and by which day.</summary>
    public static string Nu(Bezwaar b, DateOnly vandaag) => b switch
    {
        { Uitkomst: Bezwaaruitkomst.Ingetrokken } => $"Je bezwaar is gestopt op {b.BeslistOp!.Value.InZin(vandaag)}{(b.IngetrokkenNamens.Length > 0 ? $", door {b.IngetrokkenNamens}" : "")}. Het besluit blijft gelden.",
        { BeslistOp: { } op } => $"De beslissing is van {op.InZin(vandaag)}. {b.Motivering}",
        { WachtOpAanvulling: true, LaatsteVraag.Tot: var tot } when vandaag <= tot => $"Er ontbreekt {(b.Aanvullingen.Count > 1 ? "toch nog" : "nog")} iets. Schrijf het uiterlijk op {tot.InZinMetDag(vandaag)}. Zo lang wacht de gemeente met beslissen.",
        { HoorzittingOp: { } op, HorenKlaar: false } when op >= vandaag => $"De hoorzitting is op {op.InZinMetDag(vandaag)} om {Meldingen.Meldwoorden.Uur(b.HoorzittingTijd!.Value)} uur, {b.HoorzittingPlek}. Neem gerust iemand mee. {Beslis(b, vandaag)}",
        { BehandelaarId: null } => $"Iemand die niet bij het besluit was, kijkt naar je bezwaar. {Beslis(b, vandaag)}",
        { HorenKlaar: false } => $"{b.Behandelaar} behandelt je bezwaar. Je mag je verhaal vertellen in een gesprek. Daar krijg je een brief over. {Beslis(b, vandaag)}",
        _ => $"{b.Behandelaar} schrijft de beslissing. {Beslis(b, vandaag)}",
    };

    /// <summary>Whose words these are: of the inwoner, or of who acted for the inwoner.</summary>
    public static string Wie(string namens, bool ikZelf, Naam inwoner) => namens.Length > 0 ? namens : ikZelf ? "jij" : inwoner.Aanspreek;

    private static string Beslis(Bezwaar b, DateOnly vandaag) => b.BeslisUiterlijk < vandaag
        ? $"De beslissing had er op {b.BeslisUiterlijk.InZin(vandaag)} moeten zijn. Bel gerust om te vragen hoe het staat."
        : $"Je krijgt een beslissing uiterlijk op {b.BeslisUiterlijk.InZinMetDag(vandaag)}.";
}
