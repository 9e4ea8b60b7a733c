using Spil.Kern;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Herindicaties;

/// <summary>What the inwoner reads about the own herindicatie, in plain Dutch (A2).</summary>
public static class Mijnherindicatie
{
    public static string Kop(Herindicatie h) => h.Stand switch
    {
        Herindicatiestand.UitDeRonde => "We kijken nu niet opnieuw",
        Herindicatiestand.Besloten => h.Richting switch { Herindicatieuitkomst.Lager => "Je krijgt minder hulp", Herindicatieuitkomst.Gelijk => "Je hulp blijft gelijk", _ => "Je krijgt meer hulp" },
        _ => "We kijken opnieuw naar jouw hulp",
    };

    /// <summary>What is so now, and what comes.</summary>
    public static string Nu(Herindicatie h, DateOnly vandaag) => h switch
    {
        { Stand: Herindicatiestand.UitDeRonde } => "Je hoeft niets te doen.",
        { OvergangTot: { } tot } when vandaag <= tot => $"Je houdt nu {Rekentaal.UrenEnMinuten(h.OudMinuten)} per week. Dat blijft zo tot en met {tot.InZinMetDag(vandaag)}.",
        { IngangNieuw: { } ingang, NieuwMinuten: { } nieuw } => nieuw == 0 ? $"Sinds {ingang.InZin(vandaag)} is er geen hulp meer." : $"{(ingang > vandaag ? "Vanaf" : "Sinds")} {ingang.InZin(vandaag)} {(ingang > vandaag ? "krijg je" : "is het")} {Rekentaal.UrenEnMinuten(nieuw)} per week.",
        { BezoekOp: { } bezoek } when bezoek >= vandaag => $"{h.Consulent} komt bij je langs op {bezoek.InZinMetDag(vandaag)}. Je mag iemand vragen om erbij te zijn.",
        _ => $"{h.Consulent} kijkt of jouw hulp nog past. Tot je een besluit krijgt, verandert er niets. Je hoeft nu niets te doen.",
    };
}
