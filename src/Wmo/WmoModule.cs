using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Bewaren;
using Spil.Platform;
using Spil.Platform.Bewaren;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Bewaren;
using Spil.Wmo.Domein;
using Spil.Wmo.Meenemen;
using Spil.Wmo.Meldingen;
using Spil.Wmo.Werk;

namespace Spil.Wmo;

/// <summary>Household support by the Wmo 2015: from melding to beschikking.</summary>
public sealed class WmoModule : IModule
{
    public Assembly Assembly => typeof(WmoModule).Assembly;

    public IReadOnlyList<Assembly> DomeinAssemblies => [typeof(WmoTermijnen).Assembly];

    public IReadOnlyList<Menupunt> Menu =>
    [
        new("Wmo", "/wmo/meldingen", WmoRechten.Verwerken),
        new("Hulp in huis", "/mijn/ondersteuning", WmoRechten.ZelfMelden),
    ];

    public void AddServices(IServiceCollection services) => services
        .AddSingleton<Kaderkeuze>()
        .AddScoped<Meldlijst>()
        .AddScoped<IWerkbron, Wmowerk>()
        .AddScoped<IMijnbron, Mijnwmo>()
        .AddScoped<IDossierdeelbron, Wmodossierdeel>()
        .AddScoped<IDossierexport, Wmoexport>()
        .AddScoped<IBewaarfeitbron, Wmodelen>()
        .AddScoped<IDossierwisser, Wmodelen>();
}
