using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Spil.Platform.Aanmelden;

namespace Spil.Web.Accounts;

/// <summary>What a provider vouches for.</summary>
/// <param name="Zeker">False when the provider must say that somebody signed in in two steps, and did not.</param>
internal sealed record Bevestigd(string Onderwerp, string Naam, string? Email, IReadOnlyList<string> Groepen, bool Zeker);

/// <summary>The provider said something that we do not believe.</summary>
internal sealed class Oidcfout(string reden) : Exception(reden);

/// <summary>OpenID Connect, authorization code flow with PKCE: the address to go to, and the answer made into something we believe.</summary>
internal sealed class Oidcclient(Aanbiedergegevens gegevens, IHttpClientFactory http, IDataProtectionProvider bescherming)
{
    /// <summary>Clocks of others may be this far off.</summary>
    public static readonly TimeSpan Klokverschil = TimeSpan.FromMinutes(2);

    private static readonly string[] Algoritmen = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];
    private readonly IDataProtector zegel = bescherming.CreateProtector("Spil.Aanbieder.Geheim");

    public string Verzegel(string geheim) => geheim.Length == 0 ? "" : zegel.Protect(geheim);

    /// <exception cref="HttpRequestException">The provider does not answer.</exception>
    public async Task<string> Adres(Aanbieder aanbieder, Oidcreis reis, string terug, CancellationToken ct) =>
        QueryHelpers.AddQueryString((await gegevens.Haal(aanbieder.Uitgever, false, ct)).AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["acr_values"] = aanbieder.Zekerheden is { Count: > 0 } gewenst ? string.Join(' ', gewenst) : null, // Left out when null.
            ["response_type"] = "code", ["client_id"] = aanbieder.ClientId, ["redirect_uri"] = terug, ["scope"] = "openid profile email", ["state"] = reis.Kenmerk,
            ["nonce"] = reis.Eenmalig, ["code_challenge"] = reis.Uitdaging, ["code_challenge_method"] = "S256",
        });

    /// <exception cref="HttpRequestException">The provider does not answer.</exception>
    /// <exception cref="Oidcfout">It answered something that we do not believe.</exception>
    public async Task<Bevestigd> Wissel(Aanbieder aanbieder, Oidcreis reis, string code, string terug, CancellationToken ct)
    {
        var config = await gegevens.Haal(aanbieder.Uitgever, false, ct);
        using var client = http.CreateClient(Aanbiedergegevens.Client);
        using var antwoord = await client.SendAsync(Vraag(aanbieder, config.TokenEndpoint, reis, code, terug), ct);
        var json = await Lees(antwoord, ct);
        var token = await Keur(aanbieder, config, json.GetProperty("id_token").GetString() ?? "", ct);
        if (token.TryGetPayloadValue<string>("nonce", out var nonce) is false || nonce != reis.Eenmalig)
            throw new Oidcfout("nonce");
        if (token.Audiences.Count() > 1 && (!token.TryGetPayloadValue<string>("azp", out var azp) || azp != aanbieder.ClientId))
            throw new Oidcfout("azp");
        if (string.IsNullOrEmpty(token.Subject))
            throw new Oidcfout("sub");

        var uitspraken = JsonDocument.Parse(Base64UrlEncoder.Decode(token.EncodedPayload)).RootElement;
        // Only what is signed counts, so not what userinfo says.
        var zeker = aanbieder.Zekerheden is { Count: 0 } || aanbieder.Zekerheden.Intersect([.. Woorden(uitspraken, "acr"), .. Woorden(uitspraken, "amr")]).Any();
        if (config.UserInfoEndpoint is { Length: > 0 } meer && json.TryGetProperty("access_token", out var toegang)
            && (!uitspraken.TryGetProperty("email", out _) || (aanbieder.Groepclaim.Length > 0 && !uitspraken.TryGetProperty(aanbieder.Groepclaim, out _))))
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Get, meer) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", toegang.GetString()) } };
            using var vervolg = await client.SendAsync(verzoek, ct);
            uitspraken = await Lees(vervolg, ct);
            if (Woord(uitspraken, "sub") != token.Subject)
                throw new Oidcfout("sub of userinfo");
        }

        var email = uitspraken.TryGetProperty("email_verified", out var bewezen) && bewezen.ToString().Equals("true", StringComparison.OrdinalIgnoreCase) ? Woord(uitspraken, "email") : null;
        return new(token.Subject, Woord(uitspraken, "name") ?? email ?? "", email, aanbieder.Groepclaim.Length == 0 ? [] : Woorden(uitspraken, aanbieder.Groepclaim), zeker);
    }

    private HttpRequestMessage Vraag(Aanbieder aanbieder, string adres, Oidcreis reis, string code, string terug)
    {
        var velden = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = terug, ["code_verifier"] = reis.Bewijs,
        };
        var verzoek = new HttpRequestMessage(HttpMethod.Post, adres);
        if (aanbieder.Geheim.Length == 0)
            velden["client_id"] = aanbieder.ClientId;
        else
            verzoek.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(aanbieder.ClientId)}:{Uri.EscapeDataString(zegel.Unprotect(aanbieder.Geheim))}")));
        verzoek.Content = new FormUrlEncodedContent(velden);
        return verzoek;
    }

    private async Task<JsonWebToken> Keur(Aanbieder aanbieder, OpenIdConnectConfiguration config, string token, CancellationToken ct)
    {
        var uitslag = await Valideer(config);
        // The provider has new keys since we looked.
        if (uitslag.Exception is SecurityTokenSignatureKeyNotFoundException)
            uitslag = await Valideer(await gegevens.Haal(aanbieder.Uitgever, true, ct));
        return uitslag is { IsValid: true, SecurityToken: JsonWebToken goed } ? goed : throw new Oidcfout(uitslag.Exception?.GetType().Name ?? "token");

        Task<TokenValidationResult> Valideer(OpenIdConnectConfiguration met) => new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = aanbieder.Uitgever, ValidAudience = aanbieder.ClientId, IssuerSigningKeys = met.SigningKeys, ValidAlgorithms = Algoritmen,
            ClockSkew = Klokverschil, RequireExpirationTime = true, RequireSignedTokens = true,
        });
    }

    private static async Task<JsonElement> Lees(HttpResponseMessage antwoord, CancellationToken ct)
    {
        if ((int)antwoord.StatusCode >= 500)
            throw new HttpRequestException($"The provider answers {(int)antwoord.StatusCode}.");
        try
        {
            var json = (await JsonDocument.ParseAsync(await antwoord.Content.ReadAsStreamAsync(ct), cancellationToken: ct)).RootElement;
            return antwoord.IsSuccessStatusCode && json.ValueKind == JsonValueKind.Object ? json : throw new Oidcfout(Woord(json, "error") ?? "no token");
        }
        catch (JsonException)
        {
            throw new Oidcfout("no json");
        }
    }

    private static string? Woord(JsonElement json, string naam) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null;

    private static string[] Woorden(JsonElement json, string naam) => !json.TryGetProperty(naam, out var waarde) ? [] : waarde.ValueKind switch
    {
        JsonValueKind.Array => [.. waarde.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()!)],
        JsonValueKind.String => [waarde.GetString()!],
        _ => [],
    };
}
