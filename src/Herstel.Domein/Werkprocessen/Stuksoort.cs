namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>What kind of document a step asks for, and so what makes it "there".</summary>
public enum Stuksoort
{
    /// <summary>A form of which a version is final.</summary>
    Formulier,

    /// <summary>The plan on which everybody agrees, vastgesteld; its checklist is part of it.</summary>
    Plan,

    /// <summary>The registration by a kernpartner.</summary>
    Aanmelding,

    /// <summary>The consent of the inwoner to take part.</summary>
    Toestemming,

    /// <summary>A folder that is handed over.</summary>
    Uitreiking,

    /// <summary>A piece of the organisation that lies ready, such as the project plan; not about one inwoner.</summary>
    Organisatiestuk,

    /// <summary>The registration of the official crisiskaart.</summary>
    Crisiskaart,
}

/// <summary>Of how many a document is asked.</summary>
public enum Stukper
{
    /// <summary>One for the traject.</summary>
    Traject,

    /// <summary>One for everybody who takes part in the overleg.</summary>
    Deelnemer,
}

/// <summary>What has to hold before the next step opens, besides documents.</summary>
public enum Stapvoorwaarde
{
    /// <summary>There is a casusregisseur and an ervaringsdeskundige.</summary>
    Tandem,

    /// <summary>The consent to take part holds.</summary>
    Toestemming,

    /// <summary>The inwoner was given an oral explanation.</summary>
    Uitleg,

    /// <summary>The Schijf was measured with the voice of the inwoner.</summary>
    Schijf,

    /// <summary>A plan was vastgesteld.</summary>
    Plan,

    /// <summary>Everybody who comes has signed for secrecy.</summary>
    Geheimhouding,

    /// <summary>The regiebehandelaar agrees and gave the limits.</summary>
    Instemming,
}
