using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Formulieren;
using Spil.Platform.Live;
using Spil.Web.Accounts;
using Spil.Web.Api;
using Spil.Web.Toegang;

namespace Spil.Web;

/// <summary>The web side: pages, headers, error pages, health.</summary>
internal static class Site
{
    public static void AddSite(this IServiceCollection diensten)
    {
        diensten.AddRazorPages().WithRazorPagesRoot("/Features");
        // A form of five hundred questions, some with three boxes each, and lists in it. The framework stops at 1024.
        diensten.Configure<FormOptions>(o => o.ValueCountLimit = 10_000);
        diensten.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        diensten.AddAntiforgery(o => o.HeaderName = "X-Formulier");
        diensten.AddOptions<AntiforgeryOptions>().Configure<Koekjes>((o, k) => (o.Cookie.Name, o.Cookie.SecurePolicy) = (k.Naam("spil-formulier"), k.Beleid));
        diensten.AddOptions<CookieTempDataProviderOptions>().Configure<Koekjes>((o, k) => (o.Cookie.Name, o.Cookie.SecurePolicy) = (k.Naam("spil-melding"), k.Beleid));
        diensten.AddNlDesign(o => o.Profiel = "/mijn-account");
        diensten.AddSingleton<Beheermenu>();
        diensten.AddSingleton<INavigatie, Navigatie>();
        diensten.AddHsts(o => (o.MaxAge, o.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        diensten.AddAanmeldrem();
        diensten.AddScoped<Accountpost>().AddScoped<Aanbiedermelder>().AddScoped<Oidcclient>();
        diensten.AddSingleton<Aanbiedergegevens>().AddSingleton<Oidckoekje>();
        // A provider says itself where it is; it does not send us on to elsewhere, and does not keep us waiting.
        diensten.AddHttpClient(Aanbiedergegevens.Client, c => (c.Timeout, c.MaxResponseContentBufferSize) = (TimeSpan.FromSeconds(10), 1_000_000))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(5) });
        diensten.AddHealthChecks().AddCheck<Databasegezondheid>("database");
        diensten.AddOptions<ForwardedHeadersOptions>().Configure<Instellingen>((o, instellingen) =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in instellingen.Proxys)
                o.KnownIPNetworks.Add(proxy);
        });
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<Koppen>();
        app.UseMiddleware<AlleenTls>();
        app.UseMiddleware<Methoden>();
        app.UseExceptionHandler("/fout/500");
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.UseMiddleware<Apifouten>();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseRouting();
        app.Use(ZonderNulbytes);
        app.UseAuthentication();
        app.UseMiddleware<Tweedestap>();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/gezond", new() { ResponseWriter = (http, stand) => Platte(http, stand.Status.ToString()) }).AllowAnonymous();
        app.MapConcepten();
        app.MapLive();
        app.MapApi();
        app.MapRazorPages();
        // An address that does not exist is 404 for everybody, not a way to the sign-in page.
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
    }

    /// <summary>Writes a plain sentence as the answer.</summary>
    internal static Task Platte(HttpContext http, string tekst)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(tekst);
    }

    private static Task ZonderNulbytes(HttpContext http, RequestDelegate volgende)
    {
        if (http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
            http.Request.Body = new Nulbytes(http.Request.Body);
        return volgende(http);
    }
}
