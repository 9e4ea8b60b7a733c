using Spil.Kern;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Herindicaties;

/// <summary>What a herindicatie says, in words.</summary>
public static class Herindicatiewoorden
{
    public static string Naam(this Herindicatiestand stand) => stand switch
    {
        Herindicatiestand.TeDoen => "Nog niet begonnen",
        Herindicatiestand.Aangekondigd => "Aangekondigd",
        Herindicatiestand.Bekeken => "Bekeken",
        Herindicatiestand.Berekend => "Berekend",
        Herindicatiestand.Besloten => "Besloten",
        _ => "Uit de ronde",
    };

    public static string Kleur(this Herindicatiestand stand) => stand switch
    {
        Herindicatiestand.Besloten => "goed",
        Herindicatiestand.TeDoen or Herindicatiestand.UitDeRonde => "neutraal",
        _ => "let",
    };

    /// <summary>What the letter says that announces it: of the round, or why a decision is looked at again.</summary>
    public static string Aankondiging(Herindicatie h, string vanRonde) => h.EerderBeslotenOp is { } op
        ? $"Op {op.InWoorden()} kreeg u een besluit over uw hulp. Er is iets veranderd, of we hebben iets over het hoofd gezien. Daarom kijken we opnieuw. Tot er een nieuw besluit is, blijft het besluit van {op.InWoorden()} gelden."
        : vanRonde;

    public static string Naam(this Bekijkwijze wijze) => wijze == Bekijkwijze.Huisbezoek ? "Huisbezoek" : "Dossieronderzoek";

    public static string Naam(this Herindicatieuitkomst richting) => richting switch { Herindicatieuitkomst.Lager => "Lager", Herindicatieuitkomst.Gelijk => "Gelijk", _ => "Hoger" };

    public static string Naam(this Uitstroomreden reden) => reden switch
    {
        Uitstroomreden.Overleden => "De inwoner is overleden",
        Uitstroomreden.Verhuisd => "De inwoner is verhuisd naar een andere gemeente",
        Uitstroomreden.Wlz => "Er is nu zorg vanuit de Wlz",
        Uitstroomreden.EigenVerzoek => "De inwoner wil geen hulp meer",
        _ => "De hulp is niet meer nodig",
    };

    /// <summary>What the consulent does next, in a sentence.</summary>
    public static string Volgende(Herindicatie h, DateOnly vandaag) => h.Stand switch
    {
        Herindicatiestand.TeDoen => "Kondig het aan.",
        Herindicatiestand.Aangekondigd => "Bekijk de situatie.",
        Herindicatiestand.Bekeken when h.BezoekOp >= vandaag => $"Huisbezoek op {h.BezoekOp.Value.InZinMetDag(vandaag)}.",
        Herindicatiestand.Bekeken => "Reken uit hoeveel hulp het is.",
        Herindicatiestand.Berekend => "Neem het besluit.",
        Herindicatiestand.Besloten when h is { Richting: Herindicatieuitkomst.Lager, GesprekGevoerdOp: null } => h.GesprekOp is { } op ? $"Gesprek over de tijd op {op.InZinMetDag(vandaag)}." : "Plan het gesprek over de tijd.",
        _ => "",
    };

    /// <summary>What is known of how somebody lives, a line each.</summary>
    public static IReadOnlyList<string> Zinnen(this Bekendesituatie s) =>
    [
        s.Basis ? "Het schoonmaakwerk wordt overgenomen." : "Het gewone schoonmaakwerk hoeft niet te worden overgenomen.",
        s.EigenMogelijkheden ? "De inwoner of het netwerk doet zelf een deel." : "Niemand anders doet een deel.",
        s.Beperkingen switch { Beperkingsmate.Enig => "Door beperkingen is er enige extra inzet nodig.", Beperkingsmate.Veel => "Door beperkingen is er veel extra inzet nodig.", _ => "Beperkingen vragen geen extra inzet." },
        s.Samenstelling ? "Wie er wonen, geeft meer werk." : "Het huishouden is gemiddeld.",
        $"Extra slaapkamers in gebruik: {s.KamersInGebruik}. Extra kamers niet in gebruik: {s.KamersNietInGebruik}.",
    ];

    /// <summary>The old and the new volume with their days, as one reads them in a letter.</summary>
    public static IReadOnlyList<string> Dagen(Overgang overgang, int oud, int nieuw) => overgang switch
    {
        { OvergangTot: { } tot } =>
        [
            $"Tot en met {tot.InWoorden()} houdt u wat u heeft: {Rekentaal.UrenEnMinuten(oud)} per week.",
            nieuw == 0 ? $"Vanaf {overgang.IngangNieuw.InWoorden()} is er geen hulp meer." : $"Vanaf {overgang.IngangNieuw.InWoorden()} krijgt u {Rekentaal.UrenEnMinuten(nieuw)} per week.",
        ],
        { Richting: Herindicatieuitkomst.Gelijk } => [$"U houdt {Rekentaal.UrenEnMinuten(nieuw)} per week. De nieuwe periode begint op {overgang.IngangNieuw.InWoorden()}."],
        _ => [$"Vanaf {overgang.IngangNieuw.InWoorden()} krijgt u {Rekentaal.UrenEnMinuten(nieuw)} per week. Nu is dat {Rekentaal.UrenEnMinuten(oud)}."],
    };
}
