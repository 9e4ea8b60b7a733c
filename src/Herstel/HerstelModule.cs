using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Bewaren;
using Spil.Herstel.Daarna;
using Spil.Herstel.Domein.Formulieren;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Features.Herstel.Mijn.Gedeeld;
using Spil.Herstel.Invoer;
using Spil.Herstel.Kring;
using Spil.Herstel.Live;
using Spil.Herstel.Meenemen;
using Spil.Herstel.Overleggen;
using Spil.Herstel.Trajecten;
using Spil.Herstel.Verslagen;
using Spil.Herstel.Werk;
using Spil.Herstel.Werkprocessen;
using Spil.Platform;
using Spil.Platform.Bewaren;
using Spil.Platform.Lezen;
using Spil.Platform.Live;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;

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
        new("Medewerkers", "/medewerkers", HerstelRechten.TandemVormen), // The beheerder comes there from the accounts.
        new("Acties", "/acties", HerstelRechten.ActiesVolgen),
        new("Werkprocessen", "/beheer/werkprocessen", HerstelRechten.WerkprocessenBeheren, "Kijk welke stappen een traject heeft en wat er bij elke stap nodig is."),
        new("Folders en instructies", "/beheer/instructies", HerstelRechten.WerkprocessenBeheren, "Zet neer wat mensen bij een stap lezen."),
    ];

    public void AddServices(IServiceCollection services) => services
        .AddSingleton<IFormulierbron, Herstelformulieren>()
        .AddSingleton<ILivebron, Herstellive>()
        .AddSingleton<Lijstinvoer>()
        .AddSingleton<Werkproceskast>()
        .AddScoped<Werkprocesboek>()
        .AddScoped<Werkprocesstanden>()
        .AddScoped<Projectwerk>()
        .AddScoped<Mijnlader>()
        .AddScoped<IZaakbron, Trajectzaak>()
        .AddScoped<IFormulierwijzer, Werkprocesformulieren>()
        .AddScoped<IWerkbron, HerstelWerk>()
        .AddScoped<IOverdrachtbron, Herstelpunten>()
        .AddScoped<IDossierdeelbron, HerstelDossierdeel>()
        .AddScoped<IDossierexport, Herstelexport>()
        .AddScoped<IBetrokkenheidsvolger, TandemVolgtKring>()
        .AddScoped<Overlegpost>()
        .AddScoped<Verslagpost>()
        .AddScoped<Verslagdeur>()
        .AddSingleton<Verslaggeheimen>()
        .AddSingleton<Verslagkoekje>()
        .AddScoped<Verslagzoeker>()
        .AddScoped<IWerkbron, Verslagwerk>()
        .AddScoped<IMijnbron, Mijnverslag>()
        .AddScoped<Overlegzoeker>()
        .AddScoped<IWerkbron, Overlegwerk>()
        .AddScoped<IMijnbron, Mijnoverleg>()
        .AddScoped<IDossierdeelbron, OverlegDossierdeel>()
        .AddSingleton<OverlegHerinneringen>()
        .AddScoped<ITaak, Herinnertaak>()
        .AddScoped<Daarnazoeker>()
        .AddScoped<IWerkbron, Daarnawerk>()
        .AddScoped<IMijnbron, Mijndaarna>()
        .AddSingleton<Naberichten>()
        .AddScoped<ITaak, Naberichttaak>()
        .AddScoped<IDossierexport, Daarnaexport>()
        .AddScoped<IBewaarfeitbron, Hersteldelen>()
        .AddScoped<IDossierwisser, Hersteldelen>()
        .AddScoped<IFiguurbewaarder, Cijferbewaarder>()
        .AddScoped<IOpruimer, Lijstopruimer>()
        .AddScoped<IBetrokkenheidsvolger, VoorstellenVolgenKring>()
        .AddScoped<IBetrokkenheidsvolger, OverleggenVolgenKring>();
}
