namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>The words for conditions and kinds of documents, as people read them.</summary>
public static class Stukwoorden
{
    /// <summary>The condition in a few words: "Het tandem is compleet".</summary>
    public static string Naam(this Stapvoorwaarde voorwaarde) => voorwaarde switch
    {
        Stapvoorwaarde.Tandem => "Het tandem is compleet",
        Stapvoorwaarde.Toestemming => "De toestemming geldt",
        Stapvoorwaarde.Uitleg => "De inwoner heeft mondelinge uitleg gekregen",
        Stapvoorwaarde.Schijf => "De schijf is ingevuld",
        Stapvoorwaarde.Plan => "Het plan is vastgesteld",
        Stapvoorwaarde.Geheimhouding => "Iedereen die meedoet, heeft getekend voor geheimhouding",
        Stapvoorwaarde.Instemming => "De regiebehandelaar stemt in en gaf kaders",
        _ => throw new ArgumentOutOfRangeException(nameof(voorwaarde), voorwaarde, "Not a condition."),
    };

    /// <summary>The kind of document in a word: "formulier".</summary>
    public static string Naam(this Stuksoort soort) => soort switch
    {
        Stuksoort.Organisatiestuk => "stuk van de organisatie",
        Stuksoort.Uitreiking => "uitreiken",
        _ => soort.ToString().ToLowerInvariant(),
    };
}
