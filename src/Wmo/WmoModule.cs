using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform;
using Spil.Wmo.Domein;

namespace Spil.Wmo;

/// <summary>Household support by the Wmo 2015: from melding to beschikking.</summary>
public sealed class WmoModule : IModule
{
    public Assembly Assembly => typeof(WmoModule).Assembly;

    public IReadOnlyList<Assembly> DomeinAssemblies => [typeof(WmoTermijnen).Assembly];

    public IReadOnlyList<Menupunt> Menu => [];

    public void AddServices(IServiceCollection services) { }
}
