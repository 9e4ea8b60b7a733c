using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Data;

namespace Spil.Platform.Bestanden;

public static class BestandServices
{
    /// <summary>Files, where the host wants them.</summary>
    public static IServiceCollection AddBestanden(this IServiceCollection services, Bestandsinstellingen instellingen) => services
        .AddSingleton(instellingen)
        .AddSingleton<Bestandskeuring>()
        .AddSingleton<IBestandsopslag>(s => instellingen.Map is { } map
            ? new Mapopslag(map)
            : new Databaseopslag(s.GetRequiredService<IServiceScopeFactory>(), s.GetRequiredService<IDatabase>()));
}
