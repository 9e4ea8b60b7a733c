using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform;

namespace Spil.Beleid;

/// <summary>The figures of the municipality, computed from the cases. This module reads facts; it never sees a name or a BSN.</summary>
public sealed class BeleidModule : IModule
{
    public Assembly Assembly => typeof(BeleidModule).Assembly;

    public IReadOnlyList<Assembly> DomeinAssemblies => [];

    public IReadOnlyList<Menupunt> Menu => [];

    public void AddServices(IServiceCollection services) { }
}
