using Microsoft.AspNetCore.HttpOverrides;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Web.Toegang;

namespace Spil.Web;

/// <summary>The web side: pages, headers, error pages, health.</summary>
internal static class Site
{
    public static void AddSite(this IServiceCollection diensten)
    {
        diensten.AddRazorPages().WithRazorPagesRoot("/Features");
        diensten.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        diensten.AddAntiforgery(o => (o.Cookie.Name, o.HeaderName) = ("spil-formulier", "X-Formulier"));
        diensten.AddNlDesign();
        diensten.AddSingleton<INavigatie, Navigatie>();
        diensten.AddHealthChecks().AddCheck<Databasegezondheid>("database");
        diensten.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<Koppen>();
        app.UseExceptionHandler("/fout/500");
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseRouting();
        app.Use(ZonderNulbytes);
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/gezond").AllowAnonymous();
        app.MapConcepten();
        app.MapRazorPages();
        // An address that does not exist is 404 for everybody, not a way to the sign-in page.
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
    }

    private static Task ZonderNulbytes(HttpContext http, RequestDelegate volgende)
    {
        if (http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
            http.Request.Body = new Nulbytes(http.Request.Body);
        return volgende(http);
    }
}
