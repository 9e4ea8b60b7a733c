using System.Globalization;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Overleggen;

/// <summary>The words for meetings, in plain Dutch.</summary>
public static class Overlegwoorden
{
    public static string Naam(this Overlegsoort soort) => soort switch
    {
        Overlegsoort.Netwerkoverleg => "Overleg met iedereen",
        Overlegsoort.Vervolg => "Vervolgoverleg",
        Overlegsoort.Kwartaal => "Terugkijken na drie maanden",
        Overlegsoort.Resourcegroep => "Bijeenkomst van de groep",
        Overlegsoort.Aansluiten => "Aansluiten bij een ander overleg",
        _ => throw new InvalidOperationException($"No words for {soort}."),
    };

    public static string Uitleg(this Overlegsoort soort) => soort switch
    {
        Overlegsoort.Netwerkoverleg => "Het integraal netwerkoverleg (INO). Iedereen om de inwoner heen komt één keer samen.",
        Overlegsoort.Vervolg => "Met minder mensen, over wat er nog openstaat.",
        Overlegsoort.Kwartaal => "Samen kijken hoe het gaat met de doelen.",
        Overlegsoort.Resourcegroep => "De mensen die de inwoner zelf koos, komen samen.",
        Overlegsoort.Aansluiten => "Er is al een overleg, bijvoorbeeld een MDO of een ZAG. Jullie doen daarin mee.",
        _ => throw new InvalidOperationException($"No words for {soort}."),
    };

    /// <summary>The name, with whose meeting one joins.</summary>
    public static string Titel(this Overleg overleg) => overleg.Bij.Length > 0 ? $"{overleg.Soort.Naam()}: {overleg.Bij}" : overleg.Soort.Naam();

    public static string Naam(this Overlegstand stand) => stand switch
    {
        Overlegstand.InVoorbereiding => "In voorbereiding",
        Overlegstand.DatumPrikken => "Datum prikken",
        Overlegstand.Gepland => "Gepland",
        Overlegstand.Afgezegd => "Gaat niet door",
        Overlegstand.Bezig => "Nu bezig",
        Overlegstand.Gepauzeerd => "Nu pauze",
        Overlegstand.Gehouden => "Geweest",
        _ => throw new InvalidOperationException($"No words for {stand}."),
    };

    /// <summary>Which label: green for planned, a quiet one for what does not take place.</summary>
    public static string Pil(this Overlegstand stand) => stand switch
    {
        Overlegstand.Gepland or Overlegstand.Bezig => "goed",
        Overlegstand.DatumPrikken or Overlegstand.Gepauzeerd => "let",
        Overlegstand.Afgezegd or Overlegstand.Gehouden => "neutraal",
        _ => "spil",
    };

    public static string Zin(this Aanwezigheid aanwezig) => aanwezig switch
    {
        Aanwezigheid.Er => "Is er",
        Aanwezigheid.Later => "Kwam later",
        Aanwezigheid.EerderWeg => "Ging eerder weg",
        Aanwezigheid.NietEr => "Is er niet",
        _ => throw new InvalidOperationException($"No words for {aanwezig}."),
    };

    public static string Pil(this Aanwezigheid aanwezig) => aanwezig is Aanwezigheid.Er or Aanwezigheid.Later ? "goed" : "neutraal";

    public static string Naam(this Prikkeuze keuze) => keuze switch
    {
        Prikkeuze.Ja => "Ja",
        Prikkeuze.AlsHetMoet => "Als het moet",
        Prikkeuze.Nee => "Nee",
        _ => throw new InvalidOperationException($"No words for {keuze}."),
    };

    public static string Pil(this Prikkeuze keuze) => keuze switch { Prikkeuze.Ja => "goed", Prikkeuze.AlsHetMoet => "let", _ => "fout" };

    public static IReadOnlyList<Optie> Prikkeuzes { get; } = Optie.Van<Prikkeuze>(k => k.Naam());

    /// <summary>"10.00 uur".</summary>
    public static string Uur(this TimeOnly tijd) => tijd.ToString("HH.mm", CultureInfo.InvariantCulture) + " uur";

    /// <summary>"donderdag 3 december 2026, 10.00 uur".</summary>
    public static string InWoorden(DateOnly dag, TimeOnly tijd) => $"{dag.InWoordenMetDag()}, {tijd.Uur()}";

    /// <summary>"donderdag 3 december, 10.00 uur".</summary>
    public static string InZin(DateOnly dag, TimeOnly tijd, DateOnly vandaag) => $"{dag.InZinMetDag(vandaag)}, {tijd.Uur()}";

    /// <summary>"1 uur en 30 minuten".</summary>
    public static string Duur(int minuten) => (minuten / 60, minuten % 60) switch
    {
        (0, var m) => $"{m} minuten",
        (var u, 0) => $"{u} uur",
        var (u, m) => $"{u} uur en {m} minuten",
    };

    /// <summary>"Bijvoorbeeld: 3 12 2026": two weeks ahead.</summary>
    public static string Voorbeelddag(DateOnly vandaag) => vandaag.AddDays(14) is var dag ? string.Create(CultureInfo.InvariantCulture, $"Bijvoorbeeld: {dag.Day} {dag.Month} {dag.Year}") : "";

    public static string Naam(this Agendazicht zicht) => zicht == Agendazicht.Iedereen ? "Iedereen die komt" : "Alleen de inwoner en naasten, zonder professionals";
}
