using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Bewaren;
using Spil.Platform;
using Spil.Platform.Bewaren;
using Spil.Platform.Feiten;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;
using Spil.Wmo.Aanbieders;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Bewaren;
using Spil.Wmo.Bezwaren;
using Spil.Wmo.Brieven;
using Spil.Wmo.Declaraties;
using Spil.Wmo.Domein;
using Spil.Wmo.Feiten;
using Spil.Wmo.Herindicaties;
using Spil.Wmo.Meenemen;
using Spil.Wmo.Meldingen;
using Spil.Wmo.Normenkaders;
using Spil.Wmo.Overdragen;
using Spil.Wmo.Signalen;
using Spil.Wmo.Toewijzingen;
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
        new("Hulp in huis", "/mijn/ondersteuning", WmoRechten.MijnOndersteuning),
        new("Signalen", "/aanbieder/signalen", WmoRechten.Signaleren),
        new("Toewijzingen", "/aanbieder", WmoRechten.HulpGeven),
        new("Herindicaties", "/wmo/herindicaties", WmoRechten.Verwerken),
        new("Rondes", "/wmo/rondes", WmoRechten.Rondes),
        new("Normenkaders", "/beheer/normenkaders", WmoRechten.NormenkadersBeheren, "Kijk met welke normen hulp bij het huishouden wordt berekend en stel een versie vast."),
        new("Brief met het besluit", "/beheer/wmobrief", WmoRechten.BriefBeheren, "Gebruik het Word-sjabloon van de gemeente voor de brief over hulp bij het huishouden."),
    ];

    public void AddServices(IServiceCollection services) => services
        .AddSingleton<Normenkaderkast>()
        .AddScoped<Normenkaderboek>()
        .AddScoped<Kaderkeuze>()
        .AddScoped<Hulpaanbieders>()
        .AddScoped<Meeleesloket>()
        .AddScoped<Meldlijst>()
        .AddScoped<Brievenmaker>()
        .AddScoped<Meeleeslijst>()
        .AddScoped<IOverdrachtbron, Meldingpunten>()
        .AddScoped<Consulentwissel>()
        .AddScoped<IBetrokkenheidsvolger, MeldingenVolgenKring>()
        .AddScoped<ITaak, Consulenttaak>()
        .AddScoped<IFeitenbron, Feitenbron>()
        .AddScoped<IZaaknamen, Zaaknamen>()
        .AddScoped<Bezwaarlijst>()
        .AddScoped<Signaallijst>()
        .AddScoped<Opnieuwkijken>()
        .AddScoped<Contactlijst>()
        .AddScoped<Toewijzingsboek>()
        .AddScoped<Declaratieboek>()
        .AddScoped<Herindicatielijst>()
        .AddScoped<Rondebevolking>()
        .AddScoped<Rondestart>()
        .AddScoped<ITaak, Rondetaak>()
        .AddScoped<IAanbiederbron, Aanbiederbron>()
        .AddScoped<IWerkbron, Wmowerk>()
        .AddScoped<IWerkbron, Herindicatiewerk>()
        .AddScoped<IWerkbron, Bezwaarwerk>()
        .AddScoped<IWerkbron, Signaalwerk>()
        .AddScoped<IMijnbron, Mijnwmo>()
        .AddScoped<IMijnbron, Mijnbezwaar>()
        .AddScoped<IDossierdeelbron, Wmodossierdeel>()
        .AddScoped<IDossierexport, Wmoexport>()
        .AddScoped<IBewaarfeitbron, Wmodelen>()
        .AddScoped<IDossierwisser, Wmodelen>();
}
