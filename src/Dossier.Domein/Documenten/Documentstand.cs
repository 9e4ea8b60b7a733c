namespace Spil.Dossier.Domein.Documenten;

/// <summary>How a version of a document stands.</summary>
public enum Documentstand
{
    /// <summary>People are filling it in.</summary>
    Concept,

    /// <summary>The text is fixed and people are asked to sign.</summary>
    TerTekening,

    /// <summary>Final: everybody who has to has signed, or nobody has to. It never changes again.</summary>
    Vast,

    /// <summary>Final, and a later version took its place.</summary>
    Vervangen,
}
