using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Invoer;
using Spil.Platform;

namespace Spil.Herstel;

/// <summary>The Schijf van herstel: aanmelding, traject, schijf, voorstel and plan.</summary>
public sealed class HerstelModule : IModule
{
    public Assembly Assembly => typeof(HerstelModule).Assembly;

    public IReadOnlyList<Assembly> DomeinAssemblies => [typeof(Traject).Assembly];

    public IReadOnlyList<Menupunt> Menu =>
    [
        new("Aanmeldingen", "/aanmeldingen", HerstelRechten.AanmeldingZien),
        new("Trajecten", "/trajecten", HerstelRechten.TandemVormen),
    ];

    public void AddServices(IServiceCollection services) => services.AddSingleton<Lijstinvoer>();
}
