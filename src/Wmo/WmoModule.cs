using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Bewaren;
using Spil.Platform;
using Spil.Platform.Bewaren;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;
using Spil.Wmo.Aanbieders;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Bewaren;
using Spil.Wmo.Domein;
using Spil.Wmo.Herindicaties;
using Spil.Wmo.Meenemen;
using Spil.Wmo.Meldingen;
using Spil.Wmo.Normenkaders;
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
        new("Herindicaties", "/wmo/herindicaties", WmoRechten.Verwerken),
        new("Rondes", "/wmo/rondes", WmoRechten.Rondes),
        new("Hulp in huis", "/mijn/ondersteuning", WmoRechten.ZelfMelden),
        new("Normenkaders", "/beheer/normenkaders", WmoRechten.NormenkadersBeheren, "Kijk met welke normen hulp bij het huishouden wordt berekend en stel een versie vast."),
    ];

    public void AddServices(IServiceCollection services) => services
        .AddSingleton<Normenkaderkast>()
        .AddScoped<Normenkaderboek>()
        .AddScoped<Kaderkeuze>()
        .AddScoped<Meldlijst>()
        .AddScoped<Herindicatielijst>()
        .AddScoped<Rondebevolking>()
        .AddScoped<Rondestart>()
        .AddScoped<IAanbiederbron, Aanbiederbron>()
        .AddScoped<IWerkbron, Wmowerk>()
        .AddScoped<IMijnbron, Mijnwmo>()
        .AddScoped<IDossierdeelbron, Wmodossierdeel>()
        .AddScoped<IDossierexport, Wmoexport>()
        .AddScoped<IBewaarfeitbron, Wmodelen>()
        .AddScoped<IDossierwisser, Wmodelen>();
}
