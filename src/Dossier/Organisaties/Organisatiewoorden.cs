using Spil.Dossier.Domein.Organisaties;

namespace Spil.Dossier.Organisaties;

/// <summary>The words for organisations.</summary>
public static class Organisatiewoorden
{
    public static string Naam(this Organisatiesoort soort) => soort switch
    {
        Organisatiesoort.Aanbieder => "Begeleiding of dagbesteding",
        Organisatiesoort.Ggz => "Geestelijke gezondheidszorg",
        Organisatiesoort.Gemeente => "Gemeente",
        Organisatiesoort.Woningcorporatie => "Woningcorporatie",
        Organisatiesoort.Kredietbank => "Kredietbank",
        Organisatiesoort.Zorgverzekeraar => "Zorgverzekeraar",
        Organisatiesoort.Werkgever => "Werkgever",
        Organisatiesoort.Huishoudhulp => "Hulp bij het huishouden",
        Organisatiesoort.Anders => "Iets anders",
        _ => throw new InvalidOperationException($"No words for {soort}."),
    };
}
