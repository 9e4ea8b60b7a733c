namespace Spil.Dossier.Domein.Formulieren;

/// <summary>What kind of answer a field of a form asks for.</summary>
public enum Veldsoort
{
    /// <summary>One line.</summary>
    Tekst,

    /// <summary>A text of several lines.</summary>
    LangeTekst,

    /// <summary>The person's own words, kept and shown literally, as a quotation.</summary>
    EigenWoorden,

    /// <summary>A day.</summary>
    Datum,

    /// <summary>One of some options.</summary>
    Keuze,

    /// <summary>Any number of some options.</summary>
    Keuzes,

    /// <summary>A score from 1 to 10, with words at the ends.</summary>
    Schaal,

    /// <summary>A number, at most four decimals.</summary>
    Getal,

    /// <summary>An amount of money in euro.</summary>
    Bedrag,

    /// <summary>Somebody from the kring, or a name when the person is not in it.</summary>
    Persoon,

    /// <summary>An organisation that Spil knows, or a name.</summary>
    Organisatie,

    /// <summary>Yes or no.</summary>
    JaNee,

    /// <summary>A list of rows, each with the same fields; rows are added as needed.</summary>
    Lijst,

    /// <summary>Fixed rows by columns; in each cell a text.</summary>
    Matrix,

    /// <summary>Phases of a signalling plan, each with a name, a colour, an icon and the same fields.</summary>
    Fasen,

    /// <summary>No question: a heading with an explanation.</summary>
    Uitleg,
}
