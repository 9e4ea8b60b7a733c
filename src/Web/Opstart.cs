using Spil.Beleid;
using Spil.Herstel;
using Spil.Dossier;
using Spil.Platform;
using Spil.Platform.Aanmelden;
using Spil.Platform.Bestanden;
using Spil.Platform.Data;
using Spil.Platform.Postgres;
using Spil.Platform.Sqlite;
using Spil.Platform.Taken;
using Spil.Web.Demo;
using Spil.Web.Opdrachten;
using Spil.Web.Toegang;
using Spil.Wmo;

namespace Spil.Web;

/// <summary>Puts the house together: configuration, engine, modules, pages.</summary>
public static class Opstart
{
    /// <summary>Serves the site until it is stopped.</summary>
    public static async Task<int> Draai(string[] args)
    {
        var app = Bouw(args);
        await app.StartAsync();
        foreach (var adres in app.Urls)
            Console.WriteLine($"Spil draait op {adres}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>The site, ready to start. Tests start it on another day than today, and the bench without one of its parts: <paramref name="anders"/>.</summary>
    public static WebApplication Bouw(string[] args, Action<IServiceCollection>? anders = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Opstart).Assembly.GetName().Name, // Also when a test starts the site.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        var instellingen = Instellingen.Van(builder.Configuration);
        builder.Logging.Rustig();
        // First of all hosted services: the others already want the tables.
        builder.Services.AddHostedService<Start>();
        builder.Services.AddSpil(instellingen);
        builder.Services.AddSite();
        builder.Services.LeesSleutelsBijHetEersteVerzoek();
        anders?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseSite();
        if (instellingen.Demo)
            app.MapDemo();
        return app;
    }

    /// <summary>The services without the site, for sub-commands. Configuration comes from the environment.</summary>
    internal static ServiceProvider Diensten(IConfiguration? configuratie = null)
    {
        configuratie ??= new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var diensten = new ServiceCollection();
        diensten.AddSingleton<IConfiguration>(configuratie);
        diensten.AddLogging(); // Without a target: a sub-command says what is wrong itself, in one sentence.
        diensten.AddSpil(Instellingen.Van(configuratie));
        return diensten.BuildServiceProvider();
    }

    private static void AddSpil(this IServiceCollection diensten, Instellingen instellingen)
    {
        IDatabase database = instellingen.Database == "Postgres"
            ? new PostgresDatabase(instellingen.Verbinding)
            : new SqliteDatabase(instellingen.Verbinding);
        var modules = new Modules(new DossierModule(), new HerstelModule(), new WmoModule(), new BeleidModule());
        diensten.AddSingleton(instellingen).AddSingleton(instellingen.Post).AddSingleton(instellingen.Nood).AddSingleton(instellingen.Toezicht).AddSingleton(instellingen.Uitnodigen)
            .AddSingleton(new Koekjes(instellingen.Post.Site?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true)).AddScoped<Accountmaker>();
        diensten.AddSingleton(RollenEnRechten.Aanmeldeisen(instellingen.TweedeFactorVerplicht));
        diensten.AddPlatform(database, modules, RollenEnRechten.Tabel);
        diensten.AddBestanden(instellingen.Bestanden);
        diensten.AddSingleton(instellingen.Opruimen).AddTaken(database, instellingen.Taken);
        foreach (var module in modules.Lijst)
            module.AddServices(diensten);
    }
}
