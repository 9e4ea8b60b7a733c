using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform;
using Spil.Wmo.Domein;
using Spil.Wmo.Normenkaders;

namespace Spil.Wmo;

/// <summary>Household support by the Wmo 2015: from melding to beschikking.</summary>
public sealed class WmoModule : IModule
{
    public Assembly Assembly => typeof(WmoModule).Assembly;

    public IReadOnlyList<Assembly> DomeinAssemblies => [typeof(WmoTermijnen).Assembly];

    public IReadOnlyList<Menupunt> Menu =>
    [
        new("Normenkaders", "/beheer/normenkaders", WmoRechten.NormenkadersBeheren, "Kijk met welke normen hulp bij het huishouden wordt berekend en stel een versie vast."),
    ];

    public void AddServices(IServiceCollection services) => services
        .AddSingleton<Normenkaderkast>()
        .AddScoped<Normenkaderboek>();
}
