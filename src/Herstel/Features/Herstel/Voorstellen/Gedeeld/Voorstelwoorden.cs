using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>The words for kinds, choices and ways.</summary>
public static class Voorstelwoorden
{
    public static string Naam(this Voorstelsoort soort) => soort switch
    {
        Voorstelsoort.Doel => "doel",
        Voorstelsoort.Afspraak => "afspraak",
        Voorstelsoort.Actie => "actie",
        _ => throw new InvalidOperationException($"No word for {soort}."),
    };

    public static string MetHoofdletter(this Voorstelsoort soort)
    {
        var naam = soort.Naam();
        return char.ToUpperInvariant(naam[0]) + naam[1..];
    }

    /// <summary>"dit doel", "deze afspraak".</summary>
    public static string MetDit(this Voorstelsoort soort) => (soort == Voorstelsoort.Doel ? "dit " : "deze ") + soort.Naam();

    public static string Zin(this Stemkeuze keuze) => keuze switch
    {
        Stemkeuze.Eens => "Ja, eens",
        Stemkeuze.NietEens => "Nee, nog niet",
        Stemkeuze.Onthouding => "Geen mening",
        _ => throw new InvalidOperationException($"No words for {keuze}."),
    };

    public static string Pilsoort(this Stemkeuze keuze) => keuze switch
    {
        Stemkeuze.Eens => "goed",
        Stemkeuze.NietEens => "let",
        _ => "neutraal",
    };

    /// <summary>How a stem came in, when somebody else wrote it down: "per telefoon, opgeschreven door Joke"; empty for the person itself.</summary>
    public static string Hoe(Stemwijze wijze, string vastgelegdDoor) => wijze switch
    {
        Stemwijze.Zelf => "",
        Stemwijze.Telefonisch => $"per telefoon, opgeschreven door {vastgelegdDoor}",
        Stemwijze.AanTafel => $"aan tafel, opgeschreven door {vastgelegdDoor}",
        _ => throw new InvalidOperationException($"No words for {wijze}."),
    };

    public static string Naam(this Leefgebied gebied) => Leefgebieden.Van(gebied).Naam;

    public static string Sleutel(this Leefgebied gebied) => Leefgebieden.Van(gebied).Sleutel;

    /// <summary>Recovery of whom.</summary>
    public static string Zin(this Gericht op, Plankader kader) => (op, kader.IsInwoner) switch
    {
        (Gericht.Inwoner, true) => "Voor mij",
        (Gericht.Omgeving, true) => "Voor de mensen om mij heen",
        (Gericht.Inwoner, false) => $"Voor {kader.Voornaam}",
        _ => $"Voor de mensen om {kader.Voornaam} heen",
    };

    /// <summary>The day and the time on a Dutch clock: "12 november 2026, 14.05 uur".</summary>
    public static string MetTijd(this DateTimeOffset moment)
    {
        var hier = moment.InNederland();
        return $"{moment.Datum().InWoorden()}, {hier:HH.mm} uur";
    }
}
