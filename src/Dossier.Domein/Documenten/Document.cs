using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

/// <summary>
/// A form that is filled in for one inwoner, with all its versions. The last version is worked on; the version before it holds until the
/// last one is final.
/// </summary>
public sealed partial class Document : Aggregaat
{
    private readonly List<Documentversie> versies = [];

    private Document() { }

    /// <summary>Its id.</summary>
    public DocumentId Id { get; private set; }

    /// <summary>The dossier it belongs to.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The case within the dossier it is about, for example a traject; empty when it is about the person as a whole.</summary>
    public Guid? ZaakId { get; private set; }

    /// <summary>Code of the form.</summary>
    public string Formulier { get; private set; } = "";

    /// <summary>Name of the form, as it stood when the document was begun.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>About whom or what of several: the name of who signs a geheimhoudingsverklaring; empty when there is one.</summary>
    public string Betreft { get; private set; } = "";

    /// <summary>The kinds of data in it; who may see all of them may see the document.</summary>
    public IReadOnlyList<Gegevenssoort> Gegevens { get; private set; } = [];

    /// <summary>When it was begun.</summary>
    public DateTimeOffset BegonnenOp { get; private set; }

    /// <summary>The versions that are loaded, in order.</summary>
    public IReadOnlyList<Documentversie> Versies => versies;
}
