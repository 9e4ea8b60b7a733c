using System.Collections.Concurrent;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Spil.Web.Accounts;

/// <summary>
/// What providers publish about themselves: addresses and keys. Kept for an hour, and asked again at once when a token is signed with a
/// key that we do not know yet.
/// </summary>
internal sealed class Aanbiedergegevens(IHttpClientFactory http, TimeProvider klok)
{
    /// <summary>Name of the client in the factory.</summary>
    public const string Client = "aanbieder";

    private static readonly TimeSpan Vers = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (OpenIdConnectConfiguration Gegevens, DateTimeOffset Op)> bekend = new(StringComparer.Ordinal);

    /// <exception cref="HttpRequestException">The provider does not answer, or not with what the standard asks for.</exception>
    public async Task<OpenIdConnectConfiguration> Haal(string uitgever, bool opnieuw, CancellationToken ct)
    {
        if (!opnieuw && bekend.TryGetValue(uitgever, out var eerder) && klok.GetUtcNow() - eerder.Op < Vers)
            return eerder.Gegevens;
        try
        {
            var post = new HttpDocumentRetriever(http.CreateClient(Client)) { RequireHttps = !IsHier(uitgever) };
            var gegevens = await OpenIdConnectConfigurationRetriever.GetAsync(uitgever.TrimEnd('/') + "/.well-known/openid-configuration", post, ct);
            if (gegevens.Issuer != uitgever)
                throw new HttpRequestException($"The provider calls itself {gegevens.Issuer}.");
            bekend[uitgever] = (gegevens, klok.GetUtcNow());
            return gegevens;
        }
        catch (Exception fout) when (fout is IOException or ArgumentException or InvalidOperationException or System.Text.Json.JsonException)
        {
            throw new HttpRequestException(fout.GetBaseException().Message, fout);
        }
    }

    /// <summary>Only a provider on this very machine, as in a test, may do without TLS.</summary>
    public static bool IsHier(string uitgever) => Uri.TryCreate(uitgever, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
