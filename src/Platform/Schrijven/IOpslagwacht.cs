namespace Spil.Platform.Schrijven;

/// <summary>
/// Watches that what was checked at the begin of a request still holds when it is saved. It is asked inside the transaction of the save, before
/// anything is written, and locks what its answer rests on: who takes a consent away at the same moment comes before or after, never in between.
/// </summary>
public interface IOpslagwacht
{
    /// <summary>True when the save may go on.</summary>
    Task<bool> MagNog(CancellationToken ct);
}
