using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Spil.Platform.Aanmelden;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Lezen;
using Spil.Platform.Live;
using Spil.Platform.Post;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;

namespace Spil.Platform;

public static class PlatformServices
{
    /// <summary>Everything of Platform but the engine and the role table, which the host chooses.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services, IDatabase database, Modules modules, Rollentabel rollen)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddSingleton(database).AddSingleton(modules).AddSingleton(rollen);
        services.AddDbContext<AppDbContext>(o => { database.Configureer(o); Stil(o); }, ServiceLifetime.Scoped, ServiceLifetime.Singleton);
        services.AddDbContext<LogContext>(o => { database.ConfigureerLog(o); Stil(o); }, ServiceLifetime.Scoped, ServiceLifetime.Singleton);
        services.AddScoped<Meekijkers>().AddScoped<Opslag>().AddScoped<Kringvolgers>().AddScoped<Accountbeheer>().AddScoped<Verzoek>().AddScoped<Conceptbewaring>();
        services.AddScoped<Dossierwisser>().AddSingleton<Nawerk>().AddScoped<Wisrestwerk>();
        services.AddSingleton<Verzoekzegel>().AddSingleton<Zoekzegel>();
        services.AddScoped<Inzagezoeker>().AddSingleton<Toezichtlog>();
        services.AddSingleton<Logcontroleur>().AddHostedService(s => s.GetRequiredService<Logcontroleur>());
        services.AddSingleton<Inzagelog>().AddHostedService(s => s.GetRequiredService<Inzagelog>());
        services.AddSingleton<Siteadres>().AddScoped<Postbus>().AddSingleton<Postbode>().AddHostedService(s => s.GetRequiredService<Postbode>());
        services.AddSingleton<Liveregister>().AddSingleton<Livehub>().AddSingleton<Seinpost>().AddSingleton<Inzagedekking>();
        services.AddSingleton<Livewacht>().AddHostedService(s => s.GetRequiredService<Livewacht>());
        services.AddSingleton<IAuthorizationHandler, VereistHandler>();
        services.AddScoped<VerzoekFilter>();
        services.Configure<MvcOptions>(o => o.Filters.AddService<VerzoekFilter>());
        services.AddSleutels();
        services.AddAanmelden();
        return services;
    }

    // A refused save (double request, stale edit) is answered, not an error to log; a bug reaches the error page and is logged there.
    private static void Stil(DbContextOptionsBuilder options) => options.ConfigureWarnings(w => w.Log(
        (RelationalEventId.CommandError, LogLevel.Debug), (CoreEventId.SaveChangesFailed, LogLevel.Debug),
        (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug), (CoreEventId.QueryIterationFailed, LogLevel.Debug)));

    private static void AddSleutels(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Spil");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(s => new ConfigureOptions<KeyManagementOptions>(
            o => o.XmlRepository = new Sleutelopslag(s.GetRequiredService<IServiceScopeFactory>())));
    }

    private static void AddAanmelden(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, o =>
            {
                o.LoginPath = "/aanmelden";
                o.AccessDeniedPath = "/fout/403";
                o.ReturnUrlParameter = "naar";
                o.ExpireTimeSpan = TimeSpan.FromHours(2);
                o.Cookie.HttpOnly = true;
                o.Cookie.SameSite = SameSiteMode.Lax;
                o.Events.OnRedirectToLogin = NaarAanmelden;
                o.Events.OnCheckSlidingExpiration = context =>
                {
                    context.ShouldRenew &= !Verversing.Van(context.HttpContext);
                    return Task.CompletedTask;
                };
                o.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
                o.Events.OnValidatePrincipal = KijkOfSessieOpenIs;
            })
            // The minutes between a right password and the code, or between the question to a passkey and its answer.
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, o =>
            {
                o.ExpireTimeSpan = Aanmelder.Slottijd;
                o.Cookie.HttpOnly = true;
                o.Cookie.SameSite = SameSiteMode.Strict;
            });
        foreach (var (schema, naam) in new[] { (IdentityConstants.ApplicationScheme, "spil"), (IdentityConstants.TwoFactorUserIdScheme, "spil-stap") })
            services.AddOptions<CookieAuthenticationOptions>(schema).Configure<Koekjes>((o, k) => (o.Cookie.Name, o.Cookie.SecurePolicy) = (k.Naam(naam), k.Beleid));
        services.AddIdentityCore<Account>(o =>
            {
                o.Password.RequiredLength = 12;
                o.Password.RequireDigit = o.Password.RequireNonAlphanumeric = o.Password.RequireUppercase = o.Password.RequireLowercase = false;
                o.User.RequireUniqueEmail = true;
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version3; // With passkeys.
                o.User.AllowedUserNameCharacters = ""; // An e-mail address may hold more than letters and digits.
                o.Lockout.MaxFailedAccessAttempts = Aanmelder.HoogstePogingen;
                o.Lockout.DefaultLockoutTimeSpan = Aanmelder.Slottijd;
            })
            .AddUserStore<Accountopslag>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>();
        // As OWASP advises for PBKDF2 with SHA-512; who has an older print gets a new one when signing in.
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        services.AddSingleton<Sessiewacht>().AddSingleton<Pogingen>();
        services.AddScoped<Sessies>().AddScoped<Aanmelder>().AddScoped<Aanmeldlinks>();
        // Asks for finger, face or pin each time, so that a passkey is two factors, and is found without typing an address.
        services.Configure<IdentityPasskeyOptions>(o => (o.UserVerificationRequirement, o.ResidentKeyRequirement) = ("required", "required"));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static async Task KijkOfSessieOpenIs(CookieValidatePrincipalContext context)
    {
        var stempel = context.Principal?.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType);
        if (stempel is not null && Guid.TryParse(context.Principal!.FindFirstValue(Sessies.Claim), out var sessie)
            && await context.HttpContext.RequestServices.GetRequiredService<Sessiewacht>().IsOpen(sessie, stempel, context.HttpContext.RequestAborted))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    // A form that is sent after the session ended is kept for its owner, who finds it back after signing in. What is too long to keep is not: that is said.
    private static async Task NaarAanmelden(RedirectContext<CookieAuthenticationOptions> context)
    {
        // A script that follows a dossier wants to know, not to read the sign-in page.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<Livepunt>() is not null)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var request = context.Request;
        var naar = context.RedirectUri;
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType)
        {
            var services = context.HttpContext.RequestServices;
            var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
            var pad = Conceptbewaring.Pad(request);
            if (services.GetRequiredService<Verzoekzegel>().Lees(form[Verzoekzegel.Veld]) is { Account: { } account }
                && !await services.GetRequiredService<Conceptbewaring>().Bewaar(account, pad, form, context.HttpContext.RequestAborted))
            {
                // The browser still has it on the page before this one; half of a text would be taken for all of it.
                var bak = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context.HttpContext);
                (bak[SpilPagina.Melding], bak[SpilPagina.Melding + ".Soort"]) = ("Je was niet meer aangemeld. Wat je schreef, is te lang om te bewaren. "
                    + "Ga terug met de knop van je browser: daar staat het nog. Kopieer het, en meld je daarna aan.", "let-op");
                bak.Save();
            }

            naar = "/aanmelden?naar=" + Uri.EscapeDataString(pad);
        }

        context.Response.Redirect(naar);
    }
}
