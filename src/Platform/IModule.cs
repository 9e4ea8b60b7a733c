using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Spil.Platform;

/// <summary>A module of the house: its services, its EF mappings (found in its assembly) and its pages.</summary>
public interface IModule
{
    /// <summary>Where the module's mappings and pages live.</summary>
    Assembly Assembly { get; }

    /// <summary>Assemblies that hold the module's domain types (their ids get converters).</summary>
    IReadOnlyList<Assembly> DomeinAssemblies { get; }

    /// <summary>What the module adds to the main navigation, in its order.</summary>
    IReadOnlyList<Menupunt> Menu { get; }

    /// <summary>Registers what the module offers.</summary>
    void AddServices(IServiceCollection services);
}

/// <summary>An item of the main navigation; shown to who has the right. What stands below /beheer is shown on that page, with its explanation.</summary>
public sealed record Menupunt(string Tekst, string Pad, string Recht, string Uitleg = "");

/// <summary>All modules of this host, in the order of the navigation.</summary>
public sealed class Modules(params IReadOnlyList<IModule> modules)
{
    public IReadOnlyList<IModule> Lijst { get; } = modules;
}
