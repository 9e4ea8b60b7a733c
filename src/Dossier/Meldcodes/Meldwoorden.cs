using Spil.Dossier.Domein.Meldcodes;
using Spil.NlDesign;

namespace Spil.Dossier.Meldcodes;

/// <summary>The words around the meldcode, our own.</summary>
public static class Meldwoorden
{
    public static string Naam(this Meldstap stap) => stap switch
    {
        Meldstap.Signalen => "Opschrijven wat je ziet",
        Meldstap.Overleg => "Overleggen met een collega",
        Meldstap.Gesprek => "Praten met de mensen om wie het gaat",
        Meldstap.Wegen => "Wegen hoe ernstig het is",
        _ => "Beslissen",
    };

    public static string Uitleg(this Meldstap stap) => stap switch
    {
        Meldstap.Signalen => "Feiten: wat zag of hoorde je, wanneer, van wie? Wat je denkt, schrijf je er apart bij.",
        Meldstap.Overleg => "Met een collega of de aandachtsfunctionaris. Je kunt ook Veilig Thuis bellen, zonder de naam te noemen.",
        Meldstap.Gesprek => "Met de inwoner, en met de ouders als het om een kind gaat. Alleen als het veilig kan.",
        Meldstap.Wegen => "Gebruik het afwegingskader van je beroep. Is er nu gevaar, of duurt het al lang?",
        _ => "Melden bij Veilig Thuis, zelf hulp regelen, of allebei.",
    };

    public static string Naam(this Meldbesluit besluit) => besluit switch
    {
        Meldbesluit.Gemeld => "Gemeld bij Veilig Thuis",
        Meldbesluit.HulpGeregeld => "Hulp geregeld",
        Meldbesluit.GemeldEnHulp => "Gemeld bij Veilig Thuis én hulp geregeld",
        _ => "Er is geen zorg meer",
    };

    public static IReadOnlyList<Optie> Stappen { get; } = [.. Optie.Van<Meldstap>(s => $"Stap {(int)s}: {s.Naam()}")];

    public static IReadOnlyList<Optie> Besluiten { get; } = Optie.Van<Meldbesluit>(b => b.Naam());
}
