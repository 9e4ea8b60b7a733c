using Spil.Dossier.Domein.Groepen;

namespace Spil.Dossier.Features.Dossier.Dossiers.Groep;

/// <summary>The words for the phases of the group.</summary>
public static class Groepswoorden
{
    public static string Naam(this Groepsfase fase) => fase switch
    {
        Groepsfase.Nomineren => "Kiezen",
        Groepsfase.Gesprekken => "Praten met iedereen",
        Groepsfase.Plannen => "De bijeenkomst plannen",
        Groepsfase.EersteBijeenkomst => "De eerste bijeenkomst",
        Groepsfase.Vervolg => "Verder met de groep",
        Groepsfase.Herorientatie => "Past de groep nog?",
        _ => throw new InvalidOperationException($"No words for {fase}."),
    };

    /// <summary>What one does in this phase, said to the inwoner or about them.</summary>
    /// <param name="fase">The phase.</param>
    /// <param name="wie">"jij" or a first name.</param>
    public static string Uitleg(this Groepsfase fase, string wie) => fase switch
    {
        Groepsfase.Nomineren => wie == "jij" ? "Wie wil je in je groep? Zet ze op de lijst." : $"Wie wil {wie} in de groep? Zet ze samen op de lijst.",
        Groepsfase.Gesprekken => "Praat met iedereen op de lijst. Wat wil iemand doen? En wat is lastig?",
        Groepsfase.Plannen => wie == "jij" ? "Jij kiest waar en wanneer. En wie de bijeenkomst leidt." : $"{wie} kiest waar en wanneer. En wie de bijeenkomst leidt.",
        Groepsfase.EersteBijeenkomst => "Iedereen leert elkaar kennen. Praat over de doelen en over wat je doet als het niet goed gaat.",
        Groepsfase.Vervolg => "Kom elke drie maanden bij elkaar. Of vaker, als dat beter is.",
        Groepsfase.Herorientatie => "Zijn dit nog de goede mensen? Je kunt terug naar de eerste stap.",
        _ => throw new InvalidOperationException($"No words for {fase}."),
    };
}
