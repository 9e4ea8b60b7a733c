using Spil.Iwmo;
using Spil.Kern;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Domein.Toewijzingen;

namespace Spil.Wmo.Toewijzingen;

/// <summary>Messages and assignments in plain words.</summary>
public static class Berichtwoorden
{
    public static string Naam(string soort) => soort switch
    {
        "301" => "Toewijzing",
        "302" => "Antwoord op de toewijzing",
        "305" => "De hulp is begonnen",
        "307" => "De hulp is gestopt",
        "315" => "Verzoek om hulp",
        "317" => "Verzoek om te wijzigen",
        "319" => "Antwoord op een verzoek",
        _ => "Bericht",
    };

    /// <summary>Where an assignment stands: colour of the pill and the words in it.</summary>
    public static (string Kleur, string Tekst) Stand(Toewijzing t, DateOnly vandaag) => t switch
    {
        { IsIngetrokken: true } => ("neutraal", "Ingetrokken"),
        { StaatStil: true } => ("let", "Staat even stil"),
        { GestoptOp: not null } => ("neutraal", "Gestopt"),
        { Einde: { } einde } when einde < vandaag => ("neutraal", "Voorbij"),
        { GestartOp: not null } => ("goed", "Begonnen"),
        _ when t.Ingang > vandaag => ("neutraal", "Begint later"),
        _ => ("let", "Nog niet begonnen"),
    };

    /// <summary>"Gedeclareerd: 12 uur van hoogstens 54 uur."</summary>
    public static string Gedeclareerd(Toewijzing t, long minuten) =>
        $"Gedeclareerd: {Rekentaal.UrenEnMinuten((int)minuten)}{(Volumecontrole.Totaal(t.AlsVolume("")) is { } alles ? $" van hoogstens {Rekentaal.UrenEnMinuten((int)alles)}" : "")}";

    /// <summary>What the provider said of an assignment: colour of the pill and the words in it.</summary>
    public static (string Kleur, string Tekst) Stand(Retourstand stand) => stand switch
    {
        Retourstand.Goed => ("goed", "Goed ontvangen"),
        Retourstand.Afgekeurd => ("fout", "Afgekeurd"),
        Retourstand.TeLaat => ("let", "Antwoord is te laat"),
        _ => ("neutraal", "Nog geen antwoord"),
    };

    /// <summary>"2 uur en 5 minuten per week, van 1 mei tot en met 30 juni".</summary>
    public static string Zin(int minuten, DateOnly ingang, DateOnly? einde) =>
        $"{Rekentaal.UrenEnMinuten(minuten)} per week, vanaf {ingang.InWoorden()}{(einde is { } e ? $" tot en met {e.InWoorden()}" : "")}";

    /// <summary>What a message says, a sentence each.</summary>
    public static IReadOnlyList<string> Uitleg(IBericht bericht) => bericht switch
    {
        Wmo301 b => [.. b.Client.ToegewezenProducten.Select(Zin)],
        Wmo302 b => [b.Codes().Any(c => c.IsAfkeuring) ? "De aanbieder keurt de toewijzing af, of een deel ervan. Hieronder staat wat er niet goed is, en wat je kunt doen." : "De aanbieder heeft de toewijzing goed ontvangen."],
        Wmo305 b => [.. b.Client.StartProducten.Select(p => p.StatusAanlevering == "3" ? $"De aanbieder neemt terug dat de hulp van toewijzing {p.ToewijzingNummer} is begonnen." : $"De hulp van toewijzing {p.ToewijzingNummer} is begonnen op {p.Begindatum.InWoorden()}.")],
        Wmo307 b => [.. b.Client.StopProducten.Select(p => p.StatusAanlevering == "3" ? $"De aanbieder neemt terug dat de hulp van toewijzing {p.ToewijzingNummer} is gestopt."
            : $"De hulp van toewijzing {p.ToewijzingNummer} is gestopt op {p.Einddatum.InWoorden()}. Waarom: {Codes.RedenenBeeindiging.GetValueOrDefault(p.RedenBeeindiging, "reden " + p.RedenBeeindiging).ToLowerInvariant()}.")],
        Wmo315 b => [.. b.Client.AangevraagdeProducten.Select(p => $"De aanbieder vraagt {Hoeveel(p.Omvang)} {Wanneer(p.ToewijzingIngangsdatum, p.ToewijzingEinddatum)}. De aanbieder noemt dit {p.ReferentieAanbieder}.")],
        Wmo317 b => [.. (b.Client.Verzoek.TeWijzigenProducten ?? []).Select(p => $"De aanbieder vraagt om toewijzing {p.ToewijzingNummer} te veranderen in {Hoeveel(p.Omvang)} {Wanneer(p.GewensteIngangsdatum, p.Einddatum)}."),
            .. (b.Client.Verzoek.NieuweProducten ?? []).Select(p => $"De aanbieder vraagt er iets bij: {Hoeveel(p.Omvang)} {Wanneer(p.GewensteIngangsdatum, p.Einddatum)}."),
            .. (b.Client.Verzoek.OngewijzigdeProducten ?? []).Select(p => $"Toewijzing {p.ToewijzingNummer} blijft zoals die is.")],
        Wmo319 b => [b.Antwoord.RedenAfwijzingVerzoek is { } reden ? $"De gemeente wijst verzoek {b.Antwoord.ReferentieAanbieder} af. Waarom: {Codes.RedenenAfwijzing[reden].ToLowerInvariant()}."
            : $"De gemeente zoekt verzoek {b.Antwoord.ReferentieAanbieder} uit."],
        _ => [],
    };

    private static string Zin(ToegewezenProduct p) => $"Toewijzing {p.ToewijzingNummer}: {Hoeveel(p.Omvang)} {Wanneer(p.Ingangsdatum, p.Einddatum)}."
        + (p.RedenWijziging == Codes.Verwijderd ? " Deze toewijzing is ingetrokken." : p.RedenWijziging is { } reden ? $" Veranderd: {Codes.RedenWijziging(reden)}." : "");

    private static string Hoeveel(Omvang? omvang) => omvang switch
    {
        null => "hulp",
        { Eenheid: Codes.Minuut, Frequentie: Codes.PerWeek } => $"{Rekentaal.UrenEnMinuten(omvang.Volume)} per week",
        _ when Codes.Minuten(omvang.Eenheid) is { } minuten => $"{Rekentaal.UrenEnMinuten(omvang.Volume * minuten)} {Per(omvang.Frequentie)}",
        _ => $"{omvang.Volume} {Per(omvang.Frequentie)}",
    };

    private static string Per(string frequentie) => frequentie switch { Codes.PerDag => "per dag", Codes.PerWeek => "per week", Codes.PerMaand => "per maand", _ => "in totaal" };

    private static string Wanneer(DateOnly van, DateOnly? tot) => $"vanaf {van.InWoorden()}{(tot is { } t ? $" tot en met {t.InWoorden()}" : "")}";
}
