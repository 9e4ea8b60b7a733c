using Spil.Kern;

namespace Spil.Platform.Lezen;

/// <summary>A module that keeps cases within a dossier, such as a traject. An address may name a case; this says whether it is one of the dossier.</summary>
public interface IZaakbron
{
    Task<bool> HoortBij(Guid zaak, DossierId dossier, CancellationToken ct);
}
