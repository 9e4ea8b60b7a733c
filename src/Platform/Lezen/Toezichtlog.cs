using Microsoft.AspNetCore.Http;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Platform.Lezen;

/// <summary>
/// Who watches the log is watched too: what the functionaris searches, opens and takes out stands in the same log, before the answer leaves.
/// A line with a dossier is one that its inwoner reads.
/// </summary>
public sealed class Toezichtlog(Inzagelog log, TimeProvider klok, IHttpContextAccessor http)
{
    public const string Doel = "toezicht op het logboek";

    /// <param name="wat">What is opened, as the inwoner reads it.</param>
    /// <param name="onderwerp">What was asked, to find it back; no names.</param>
    /// <param name="actie">R to look, E to take out (NEN 7513 EventActionCode).</param>
    /// <param name="dossier">The dossier it is about, when it is one.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task Schrijf(string wat, string onderwerp, char actie, DossierId? dossier, CancellationToken ct)
    {
        return log.Schrijf(new Inzageregel(klok.GetUtcNow(), http.Wie())
        {
            Gebeurtenis = wat, Onderwerp = onderwerp, Actie = actie.ToString(), Toegestaan = true, Doel = Doel, DossierId = dossier, Autorisatie = true,
        }, ct);
    }
}
