using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

/// <summary>Rules for signing. Nobody signs for another unseen, and nobody signs a text that was not on the screen.</summary>
public static class Tekenregels
{
    private const string Methode = "Methodiekbeschrijving, bijlage 1 tot en met 3";

    /// <summary>A form without signers becomes final in another way.</summary>
    public static readonly Regel NiemandTekent = new("DOS-TEK-001", "Dit formulier wordt niet getekend. Rond het af als het klaar is.");

    /// <summary>Whoever has to sign is asked.</summary>
    public static readonly Regel TekenaarOntbreekt = new("DOS-TEK-002", "Kies wie hier tekent.", Methode);

    /// <summary>Somebody is asked once in one role.</summary>
    public static readonly Regel DubbelGevraagd = new("DOS-TEK-003", "Deze persoon staat er al bij. Kies iemand één keer.");

    /// <summary>Somebody who is not in Spil has a name at least.</summary>
    public static readonly Regel NaamOntbreekt = new("DOS-TEK-004", "Vul de naam in van wie er tekent.");

    /// <summary>The document is not before the signers now: it was taken back, or it is final.</summary>
    public static readonly Regel NietTerTekening = new("DOS-TEK-005", "Dit document ligt nu niet klaar om te tekenen. Kijk hoe het er nu mee staat.");

    /// <summary>This signature is not asked.</summary>
    public static readonly Regel Onbekend = new("DOS-TEK-006", "Deze handtekening wordt bij dit document niet gevraagd.");

    /// <summary>On the screen everybody signs under the own sign-in. A representative signs on paper.</summary>
    public static readonly Regel VoorEenAnder = new("DOS-TEK-007",
        "Op het scherm teken je alleen voor jezelf. Teken je namens iemand anders? Doe dat op papier.");

    /// <summary>One signature per person.</summary>
    public static readonly Regel AlGetekend = new("DOS-TEK-008", "Deze handtekening staat er al. Nog een keer tekenen hoeft niet.");

    /// <summary>The request lapsed.</summary>
    public static readonly Regel Vervallen = new("DOS-TEK-009", "Deze handtekening wordt niet meer gevraagd.");

    /// <summary>The form says how it may be signed.</summary>
    public static readonly Regel WijzeMagNiet = new("DOS-TEK-010", "Dit formulier kun je niet op deze manier tekenen. Kies een andere manier.");

    /// <summary>The own name is typed, as a signature.</summary>
    public static readonly Regel AndereNaam = new("DOS-TEK-011", "Typ je eigen naam. Hoofdletters en streepjes maken niet uit.");

    /// <summary>Signing is an act on purpose.</summary>
    public static readonly Regel NietBevestigd = new("DOS-TEK-012", "Zet een vinkje als je het ermee eens bent. Anders kun je niet tekenen.");

    /// <summary>What is signed is what was read.</summary>
    public static readonly Regel TekstVeranderd = new("DOS-TEK-013", "De tekst is veranderd sinds je hem las. Lees de tekst opnieuw.");

    /// <summary>A paper is not signed in the future.</summary>
    public static readonly Regel PapierInToekomst = new("DOS-TEK-014", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>A paper that was signed before the text was fixed is about another text.</summary>
    public static readonly Regel PapierTeVroeg = new("DOS-TEK-015",
        "Op die dag lag deze tekst nog niet klaar. Kies een latere datum, of laat de nieuwe tekst tekenen.");

    /// <summary>A paper is kept.</summary>
    public static readonly Regel ScanOntbreekt = new("DOS-TEK-016", "Voeg een scan of foto van het getekende papier toe.");

    /// <summary>Another person checks a paper and writes down spoken words.</summary>
    public static readonly Regel ZelfVastgelegd = new("DOS-TEK-017", "Dit is je eigen handtekening. Teken op het scherm, of laat iemand anders dit vastleggen.");

    /// <summary>Spoken words have a witness.</summary>
    public static readonly Regel GetuigeOntbreekt = new("DOS-TEK-018", "Vul in wie erbij was als getuige.", "AVG art. 7 lid 1");

    /// <summary>The witness is a third person.</summary>
    public static readonly Regel GetuigeIsPartij = new("DOS-TEK-019", "De getuige is iemand anders dan wie tekent en wie dit opschrijft.");

    /// <summary>A refusal has a word why, so that people can talk about it.</summary>
    public static readonly Regel RedenOntbreekt = new("DOS-TEK-020", "Schrijf in een paar woorden waarom je niet tekent.");

    /// <summary>A reminder a day is enough.</summary>
    public static readonly Regel PasHerinnerd = new("DOS-TEK-021", "Vandaag is er al een herinnering gestuurd. Probeer het morgen, of bel even.");
}
