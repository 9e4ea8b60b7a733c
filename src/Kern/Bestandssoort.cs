namespace Spil.Kern;

/// <summary>What a file really is, by its content. Spil takes in what a phone, a scanner and a word processor make, and nothing that can run.</summary>
public enum Bestandssoort
{
    /// <summary>A PDF without scripts, embedded files or a password.</summary>
    Pdf,

    /// <summary>A picture in PNG.</summary>
    Png,

    /// <summary>A photo in JPEG.</summary>
    Jpeg,

    /// <summary>A Word document (docx) without macros or embedded programs.</summary>
    Word,
}

/// <summary>The words and names that belong to a kind of file.</summary>
public static class Bestandssoorten
{
    /// <summary>The extension that fits, with its dot.</summary>
    public static string Extensie(this Bestandssoort soort) => soort switch
    {
        Bestandssoort.Pdf => ".pdf",
        Bestandssoort.Png => ".png",
        Bestandssoort.Jpeg => ".jpg",
        Bestandssoort.Word => ".docx",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Not a kind of file."),
    };

    /// <summary>The media type, for the header of an answer.</summary>
    public static string Mediatype(this Bestandssoort soort) => soort switch
    {
        Bestandssoort.Pdf => "application/pdf",
        Bestandssoort.Png => "image/png",
        Bestandssoort.Jpeg => "image/jpeg",
        Bestandssoort.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Not a kind of file."),
    };

    /// <summary>What people call it, with its article: "een foto (jpg)".</summary>
    public static string MetLidwoord(this Bestandssoort soort) => soort switch
    {
        Bestandssoort.Pdf => "een pdf",
        Bestandssoort.Png => "een plaatje (png)",
        Bestandssoort.Jpeg => "een foto (jpg)",
        Bestandssoort.Word => "een Word-bestand (docx)",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Not a kind of file."),
    };
}
