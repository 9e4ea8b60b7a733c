using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Formulieren;
using Spil.Dossier.Toegang;
using Spil.Platform;
using Spil.Platform.Lezen;

namespace Spil.Dossier;

/// <summary>The person and what every module shares: people, organisations, who is involved, consent, access.</summary>
public sealed class DossierModule : IModule
{
    public Assembly Assembly => typeof(DossierModule).Assembly;

    public IReadOnlyList<Assembly> DomeinAssemblies => [typeof(Persoon).Assembly];

    public IReadOnlyList<Menupunt> Menu => [new("Mijn werk", "/werk", DossierRechten.Werk), new("Formulieren", "/beheer/formulieren", DossierRechten.FormulierenBeheren)];

    public void AddServices(IServiceCollection services) => services
        .AddScoped<IDossierToegang, DossierToegang>()
        .AddSingleton<Formulierkast>()
        .AddScoped<Formulierregister>();
}

/// <summary>The rights of this module.</summary>
public static class DossierRechten
{
    public const string Werk = "werk.zien";
    public const string Dossier = "dossier.zien";
    public const string DossierWijzigen = "dossier.wijzigen";
    public const string FormulierenBeheren = "formulieren.beheren";
}
