using Spil.Herstel.Domein.Verslagen;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Verslagen;

/// <summary>The words for minutes, in plain Dutch.</summary>
public static class Verslagwoorden
{
    public static string Naam(this Verslagstand stand) => stand switch
    {
        Verslagstand.Concept => "Wordt geschreven",
        Verslagstand.Aangeboden => "Aangeboden",
        Verslagstand.Vastgesteld => "Vastgesteld",
        _ => throw new InvalidOperationException($"No words for {stand}."),
    };

    public static string Pil(this Verslagstand stand) => stand switch { Verslagstand.Vastgesteld => "goed", Verslagstand.Aangeboden => "spil", _ => "neutraal" };

    public static string Naam(this Ontvangwijze wijze) => wijze switch
    {
        Ontvangwijze.Spil => "In Spil",
        Ontvangwijze.Link => "Met een link in een mail",
        Ontvangwijze.Papier => "Op papier",
        _ => throw new InvalidOperationException($"No words for {wijze}."),
    };

    public static string Uitleg(this Ontvangwijze wijze) => wijze switch
    {
        Ontvangwijze.Spil => "Deze persoon meldt zich aan en leest het daar.",
        Ontvangwijze.Link => "De link werkt 14 dagen. Je geeft zelf een code van zes cijfers door, bijvoorbeeld aan de telefoon.",
        Ontvangwijze.Papier => "Je drukt het af en geeft het zelf.",
        _ => throw new InvalidOperationException($"No words for {wijze}."),
    };

    public static (string Pil, string Tekst) Woord(this Ontvangstand stand, Ontvanger? wie) => stand switch
    {
        Ontvangstand.Nog => ("neutraal", "Nog niet aangeboden"),
        Ontvangstand.Onderweg => wie?.Wijze == Ontvangwijze.Papier ? ("let", "Nog geven") : ("let", "Gestuurd, nog niet geopend"),
        Ontvangstand.Ontvangen => wie?.GeopendOp is null ? ("goed", "Op papier gegeven") : ("goed", "Geopend"),
        Ontvangstand.Gesloten => ("fout", "De link werkt niet meer"),
        Ontvangstand.NietVoorMij => ("fout", "Kwam bij de verkeerde aan"),
        _ => throw new InvalidOperationException($"No words for {stand}."),
    };

    public static string Naam(this Correctiestand stand) => stand switch { Correctiestand.Open => "Wacht op antwoord", Correctiestand.Overgenomen => "Overgenomen", _ => "Niet overgenomen" };

    public static string Pil(this Correctiestand stand) => stand switch { Correctiestand.Open => "let", Correctiestand.Overgenomen => "goed", _ => "neutraal" };

    /// <summary>What a line is about, and with that who may read it; what is asked most comes first.</summary>
    public static IReadOnlyList<Gegevenssoort> Soorten { get; } =
    [
        Gegevenssoort.Plan, Gegevenssoort.Schijf, Gegevenssoort.Profiel, Gegevenssoort.Crisis, Gegevenssoort.Kosten, Gegevenssoort.Tevredenheid,
        Gegevenssoort.Contact, Gegevenssoort.Overeenkomst, Gegevenssoort.Aanmelding,
    ];

    public static string Waarover(this Gegevenssoort soort) => soort switch
    {
        Gegevenssoort.Plan => "doelen en afspraken",
        Gegevenssoort.Schijf => "hoe het gaat",
        Gegevenssoort.Profiel => "sterke kanten en netwerk",
        Gegevenssoort.Crisis => "als het misgaat",
        Gegevenssoort.Kosten => "kosten van hulp",
        Gegevenssoort.Tevredenheid => "mening over de hulp",
        Gegevenssoort.Contact => "adres en wie er meedoet",
        Gegevenssoort.Overeenkomst => "wat er is getekend",
        Gegevenssoort.Aanmelding => "de aanmelding",
        _ => throw new InvalidOperationException($"No words for {soort}."),
    };

    /// <summary>The kinds that somebody who sees these may choose.</summary>
    public static IReadOnlyList<Optie> Keuzes(IReadOnlySet<Gegevenssoort> soorten) => Optie.Van(Soorten.Where(soorten.Contains), s => s, s => s.Waarover());

    /// <summary>A kind as it was chosen; null for what is none.</summary>
    public static Gegevenssoort? Lees(string? gekozen) => Enum.TryParse<Gegevenssoort>(gekozen, out var soort) && Enum.IsDefined(soort) ? soort : null;
}
