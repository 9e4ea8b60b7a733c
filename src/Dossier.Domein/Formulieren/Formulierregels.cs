using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>Rules for answers on a form, and for the forms themselves.</summary>
public static class Formulierregels
{
    /// <summary>The most rows a list keeps.</summary>
    public const int MeesteRijen = 200;

    /// <summary>An answer belongs to a question of the form.</summary>
    public static readonly Regel PadOnbekend = new("DOS-FORM-001",
        "Deze vraag hoort niet bij dit formulier. Open het formulier opnieuw.");

    /// <summary>A chosen option is one of the options.</summary>
    public static readonly Regel OptieOnbekend = new("DOS-FORM-002", "Kies een van de antwoorden die erbij staan.");

    /// <summary>Yes or no.</summary>
    public static readonly Regel JaOfNee = new("DOS-FORM-003", "Kies ja of nee.");

    /// <summary>A score lies on the scale.</summary>
    public static readonly Regel Schaalbereik = new("DOS-FORM-004", "Kies een cijfer van 1 tot en met 10.");

    /// <summary>A number can be read as one, with at most four decimals.</summary>
    public static readonly Regel GetalLeesbaar = new("DOS-FORM-005",
        "Schrijf een getal in cijfers, bijvoorbeeld 12 of 12,5. Achter de komma passen vier cijfers.");

    /// <summary>A number fits in what we can count.</summary>
    public static readonly Regel GetalTeGroot = new("DOS-FORM-006", "Dit getal is te groot. Kijk of het klopt.");

    /// <summary>A number is not below the lowest that is asked. The sentence of a refusal names it.</summary>
    public static readonly Regel TeLaag = new("DOS-FORM-007", "Dit getal is te laag. Kijk of het klopt.");

    /// <summary>A number is not above the highest that is asked. The sentence of a refusal names it.</summary>
    public static readonly Regel TeHoog = new("DOS-FORM-008", "Dit getal is te hoog. Kijk of het klopt.");

    /// <summary>A person or an organisation is chosen or has a name.</summary>
    public static readonly Regel NaamOnleesbaar = new("DOS-FORM-009", "Kies een naam uit de lijst, of typ een naam.");

    /// <summary>A list has room for so many rows.</summary>
    public static readonly Regel TeVeelRijen = new("DOS-FORM-010", "Deze lijst is vol: er passen 200 regels in.");

    /// <summary>What has to be answered is answered.</summary>
    public static readonly Regel AntwoordOntbreekt = new("DOS-FORM-011", "Hier is nog een antwoord nodig.");

    /// <summary>A list that has to be filled in has a row.</summary>
    public static readonly Regel RijOntbreekt = new("DOS-FORM-012", "Zet hier minstens één regel in.");

    /// <summary>A version of a form is made once.</summary>
    public static readonly Regel VersieBestaat = new("DOS-FORM-013",
        "Deze versie van het formulier is er al. Maak in het bestand het getal achter versie hoger.");

    /// <summary>Only a concept comes in use.</summary>
    public static readonly Regel GeenConcept = new("DOS-FORM-014", "Deze versie is al gepubliceerd. Laad een nieuwe versie om iets te veranderen.");

    /// <summary>What comes in use is what was looked at.</summary>
    public static readonly Regel IntussenVeranderd = new("DOS-FORM-015", "Dit formulier is net opnieuw geladen. Bekijk het nog een keer voordat je publiceert.");

    /// <summary>Versions come in use in order.</summary>
    public static readonly Regel NieuwereInGebruik = new("DOS-FORM-016",
        "Er is al een nieuwere versie in gebruik. Trek die eerst in, of maak het getal achter versie hoger.");

    /// <summary>Only what is in use is withdrawn.</summary>
    public static readonly Regel NietInGebruik = new("DOS-FORM-017", "Alleen een versie die in gebruik is, kun je intrekken.");

    /// <summary>It is known why a form was withdrawn.</summary>
    public static readonly Regel RedenOntbreekt = new("DOS-FORM-018", "Schrijf op waarom je dit formulier intrekt.");

    /// <summary>No new document begins with a withdrawn form.</summary>
    public static readonly Regel Ingetrokken = new("DOS-FORM-019",
        "Dit formulier is ingetrokken. Er kan geen nieuw document mee beginnen. Wat er al is, blijft werken.");

    /// <summary>The form is there.</summary>
    public static readonly Regel Onbekend = new("DOS-FORM-020", "Dit formulier is er niet. Kies een ander formulier.");
}
