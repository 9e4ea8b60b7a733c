using Spil.Dossier.Domein.Documenten;
using Spil.Kern;

namespace Spil.Dossier.Domein.Bijlagen;

/// <summary>Rules for files with a dossier.</summary>
public static class Bijlageregels
{
    /// <summary>A file says what it is; its name rarely does.</summary>
    public static readonly Regel OmschrijvingOntbreekt = new("DOS-BIJL-001", "Vul in wat dit is. Bijvoorbeeld: brief van de woningcorporatie.");

    /// <summary>Who may see it follows from what is in it.</summary>
    public static readonly Regel SoortOntbreekt = new("DOS-BIJL-002", "Kies waar het over gaat. Daarvan hangt af wie het mag zien.", "AVG art. 5 lid 1");

    /// <summary>It was taken away before.</summary>
    public static readonly Regel AlWeg = new("DOS-BIJL-003", "Dit bestand is al weggehaald.");

    /// <summary>It was not taken away.</summary>
    public static readonly Regel NietWeg = new("DOS-BIJL-004", "Dit bestand is niet weg. Er is niets om terug te zetten.");

    /// <summary>Others understand why it is gone.</summary>
    public static readonly Regel RedenOntbreekt = new("DOS-BIJL-005", "Schrijf op waarom je dit bestand weghaalt.");

    /// <summary>The proof of a signature stays with the signature.</summary>
    public static readonly Regel HoortBijHandtekening = new("DOS-BIJL-006", "Dit bestand hoort bij een handtekening. Daarom blijft het bewaard.");
}

/// <summary>A file was added.</summary>
public sealed record BijlageToegevoegd(BijlageId Bijlage, DossierId Dossier, DocumentId? Document, Bestandssoort Soort, long Grootte, string Merk) : Gebeurtenis;

/// <summary>A file was taken away.</summary>
public sealed record BijlageWeggehaald(BijlageId Bijlage, DossierId Dossier) : Gebeurtenis;

/// <summary>A file that was taken away came back.</summary>
public sealed record BijlageTeruggezet(BijlageId Bijlage, DossierId Dossier) : Gebeurtenis;
