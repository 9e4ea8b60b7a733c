using Spil.Wmo.Domein.Signalen;

namespace Spil.Wmo.Signalen;

/// <summary>What a signal says, in words. Too little and too much have the same words in the same place.</summary>
public static class Signaalwoorden
{
    public static string Naam(this Signaalsoort soort) => soort switch
    {
        Signaalsoort.TeWeinig => "Te weinig hulp",
        Signaalsoort.TeVeel => "Te veel hulp",
        _ => "Er is iets anders aan de hand",
    };

    public static string Naam(this Signaalstand stand) => stand switch
    {
        Signaalstand.Nieuw => "Nog niet opgepakt",
        Signaalstand.Opgepakt => "Opgepakt",
        Signaalstand.Gevraagd => "Wacht op een antwoord",
        _ => "Afgehandeld",
    };

    public static string Naam(this Signaaluitkomst uitkomst) => uitkomst switch
    {
        Signaaluitkomst.Niets => "Er verandert niets",
        Signaaluitkomst.AndersVerdelen => "Een oplossing binnen de indicatie",
        Signaaluitkomst.TijdelijkeBegeleider => "Een tijdelijke begeleider",
        _ => "Opnieuw berekenen",
    };

    /// <summary>"Karin Visser, van de aanbieder" or "Jan Bakker, zoon".</summary>
    public static string Van(Signaal s) => s.Gever switch
    {
        Signaalgever.Inwoner => "de inwoner zelf",
        Signaalgever.Aanbieder => $"{s.GeverNaam}, van de aanbieder",
        _ => $"{s.GeverNaam}, {s.Relatie}",
    };

    /// <summary>
    /// What who gave it hears: a fixed sentence per outcome, so that nothing of what the inwoner told can slip in. Thanks come first, for too much as for too little.
    /// </summary>
    public static string AanGever(Signaal s) => s.Uitkomst switch
    {
        Signaaluitkomst.Niets => "Dank je wel. We hebben ernaar gekeken. De hulp blijft zoals zij is.",
        Signaaluitkomst.AndersVerdelen => "Dank je wel. De tijd die er is, wordt anders gebruikt. De inwoner en de hulp maken daar afspraken over.",
        Signaaluitkomst.TijdelijkeBegeleider => "Dank je wel. Er komt een tijd iemand mee, zodat de inwoner aan de hulp kan wennen.",
        Signaaluitkomst.OpnieuwBerekenen => "Dank je wel. We kijken opnieuw hoeveel hulp er nodig is. De inwoner hoort daarvan.",
        _ => s.Stand == Signaalstand.Nieuw ? "Dank je wel. Een consulent gaat ernaar kijken." : "Dank je wel. Een consulent kijkt ernaar.",
    };

    /// <summary>What happens now, for the consulent.</summary>
    public static string Volgende(Signaal s) => s.Stand switch
    {
        Signaalstand.Nieuw => "Pak het signaal op.",
        Signaalstand.Gevraagd => "Wacht op het antwoord, of handel het af.",
        Signaalstand.Opgepakt => "Kijk met een frisse blik. Kan het ook binnen de indicatie?",
        _ => "",
    };
}
