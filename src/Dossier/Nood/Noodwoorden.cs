using System.Globalization;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Dossier.Nood;

/// <summary>The words around noodtoegang.</summary>
public static class Noodwoorden
{
    /// <summary>What can be asked for; in the order of <see cref="Domein.Noodtoegangen.Noodtoegang.TeVragen"/>.</summary>
    public static IReadOnlyList<Optie> Keuzes { get; } =
    [
        new(nameof(Gegevenssoort.Crisis), "Het crisisplan", "Wat helpt als het niet goed gaat, en wie je belt."),
        new(nameof(Gegevenssoort.Contact), "Adres, telefoon en wie er meedoet"),
        new(nameof(Gegevenssoort.Plan), "Het plan", "Doelen en afspraken."),
        new(nameof(Gegevenssoort.Schijf), "De schijf", "Hoe het gaat met wonen, geld, werk en de rest."),
        new(nameof(Gegevenssoort.Profiel), "Sterke kanten en netwerk"),
    ];

    /// <summary>"17.30 uur", and with the day when that is another one.</summary>
    public static string Tijdstip(this DateTimeOffset moment, DateOnly vandaag)
    {
        var uur = moment.InNederland().ToString("H.mm", CultureInfo.InvariantCulture) + " uur";
        return moment.Datum() == vandaag ? uur : $"{moment.Datum().InZin(vandaag)}, {uur}";
    }

    /// <summary>"4 uur", "90 minuten".</summary>
    public static string InWoorden(this TimeSpan duur) => duur.Minutes == 0 ? $"{(int)duur.TotalHours} uur" : $"{(int)duur.TotalMinutes} minuten";
}
