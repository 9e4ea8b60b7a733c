using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Beleid.Cijfers;
using Spil.Beleid.Domein.Cijfers;
using Spil.Platform;
using Spil.Platform.Taken;

namespace Spil.Beleid;

/// <summary>The figures of the municipality, computed from the cases. This module reads facts; it never sees a name or a BSN.</summary>
public sealed class BeleidModule : IModule
{
    public Assembly Assembly => typeof(BeleidModule).Assembly;

    public IReadOnlyList<Assembly> DomeinAssemblies => [typeof(Cijferlijst).Assembly];

    public IReadOnlyList<Menupunt> Menu =>
    [
        new("Monitor", "/beleid/monitor", BeleidRechten.Monitor),
        new("Mededelingen", "/beleid/mededelingen", BeleidRechten.Mededelen),
    ];

    public void AddServices(IServiceCollection services) => services
        .AddScoped<Teller>()
        .AddScoped<Cijferboek>()
        .AddScoped<Zaakzoeker>()
        .AddScoped<ITaak, Cijfertaak>();
}
