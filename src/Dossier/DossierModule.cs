using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Afschermen;
using Spil.Dossier.Bewaren;
using Spil.Dossier.Bijlagen;
using Spil.Dossier.Features.Dossier.Bewaren.Gedeeld;
using Spil.Dossier.Features.Dossier.Documenten.Lijst;
using Spil.Dossier.Features.Dossier.Documenten.Meenemen;
using Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.Dossier.Meldcodes;
using Spil.Dossier.Nood;
using Spil.Dossier.Meenemen;
using Spil.Dossier.Afwezig;
using Spil.Dossier.Organisaties;
using Spil.Dossier.Overdragen;
using Spil.Dossier.Tekenen;
using Spil.Dossier.Toegang;
using Spil.Dossier.Toezicht;
using Spil.Dossier.Uitnodigingen;
using Spil.Platform;
using Spil.Platform.Bewaren;
using Spil.Platform.Lezen;
using Spil.Platform.Live;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;

namespace Spil.Dossier;

/// <summary>The person and what every module shares: people, organisations, who is involved, consent, access.</summary>
public sealed class DossierModule : IModule
{
    public Assembly Assembly => typeof(DossierModule).Assembly;

    public IReadOnlyList<Assembly> DomeinAssemblies => [typeof(Persoon).Assembly];

    public IReadOnlyList<Menupunt> Menu =>
    [
        new("Mijn werk", "/werk", DossierRechten.Werk),
        new("Overdragen", "/overdragen", DossierRechten.Overdragen),
        new("Voor wie ik beslis", "/vertegenwoordiging", DossierRechten.Vertegenwoordigen),
        new("Meldcode", "/meldcode", DossierRechten.Meldcode),
        new("Noodtoegang", "/noodtoegang", DossierRechten.Noodtoegang),
        new("Vragen", "/functionaris", DossierRechten.InzagevragenBeantwoorden),
        new("Logboek", "/functionaris/log", DossierRechten.InzagelogZien),
        new("Wat opvalt", "/functionaris/opvallend", DossierRechten.InzagelogZien),
        new("Noodtoegang", "/functionaris/noodtoegang", DossierRechten.NoodtoegangToetsen),
        new("Controle", "/functionaris/controle", DossierRechten.LogControleren),
        new("Bewaren", "/bewaren", DossierRechten.Bewaren),
        new("Formulieren", "/beheer/formulieren", DossierRechten.FormulierenBeheren, "Bekijk en druk ze af, of laad een eigen formulier."),
        new("Organisaties", "/beheer/organisaties", DossierRechten.OrganisatiesBeheren, "De naam, het adres en het logo boven brieven en documenten."),
        new("Bewaartermijnen", "/beheer/bewaartermijnen", DossierRechten.Bewaartermijnen, "Lees hoe lang iets bewaard wordt en waarom, of leg vast dat jullie iets langer bewaren."),
    ];

    public void AddServices(IServiceCollection services) => services
        .AddScoped<DossierToegang>()
        .AddScoped<IDossierToegang>(s => s.GetRequiredService<DossierToegang>())
        .AddScoped<IOpslagwacht>(s => s.GetRequiredService<DossierToegang>())
        .AddScoped<Overdrachtlader>()
        .AddScoped<Overdrachtpost>()
        .AddScoped<Afwezigwerk>()
        .AddScoped<IOverdrachtbron, Dossierpunten>()
        .AddScoped<IWerkbron, Overdrachtwerk>()
        .AddScoped<IMijnbron, Mijnoverdracht>()
        .AddScoped<IDossierdeelbron, Overdrachtdeel>()
        .AddScoped<IBetrokkenheidsvolger, OverdrachtenVolgenKring>()
        .AddSingleton<Kringklok>()
        .AddHostedService(s => s.GetRequiredService<Kringklok>())
        .AddScoped<ILivetoegang, Livetoegang>()
        .AddSingleton<ILivebron, Kringlive>()
        .AddSingleton<Formulierkast>()
        .AddScoped<Formulierregister>()
        .AddScoped<Algezien>()
        .AddScoped<IWerkbron, Toestemmingwerk>()
        .AddScoped<IDossierdeelbron, Documentendeel>()
        .AddScoped<Bladschrijver>()
        .AddScoped<Briefhoofden>()
        .AddScoped<Tekenverzoeken>()
        .AddScoped<Tekenpost>()
        .AddScoped<IWerkbron, Tekenwerk>()
        .AddScoped<IMijnbron, Mijntekenwerk>()
        .AddScoped<IDossierdeelbron, Bijlagedeel>()
        .AddScoped<IWerkbron, Afschermwerk>()
        .AddScoped<Meldcodelade>()
        .AddScoped<Noodzoeker>()
        .AddScoped<Noodpost>()
        .AddScoped<IMijnwaarschuwing, Noodmelding>()
        .AddScoped<IMijnbron, Antwoordbericht>()
        .AddScoped<Opvallendzoeker>()
        .AddScoped<IDossierexport, Dossierexport>()
        .AddScoped<IDossierexport, Kringexport>()
        .AddScoped<Verwantschap>()
        .AddSingleton<Uitnodigingsgeheimen>()
        .AddSingleton<Bewijskoekje>()
        .AddScoped<Uitnodigingspost>()
        .AddScoped<Uitnodigingsdeur>()
        .AddScoped<Toetreding>()
        .AddScoped<Bewaarboek>().AddScoped<Brieflader>().AddScoped<Verwijderpost>()
        .AddScoped<IBewaarfeitbron, Dossierfeiten>()
        .AddScoped<IDossierwisser, Dossierdelen>()
        .AddScoped<IWerkbron, Bewaarwerk>()
        .AddScoped<ITaak, Termijnentaak>().AddScoped<ITaak, Verzoekentaak>()
        .AddScoped<IBetrokkenheidsvolger, TekenverzoekenVolgenKring>();
}

/// <summary>The rights of this module.</summary>
public static class DossierRechten
{
    public const string Werk = "werk.zien";
    public const string Dossier = "dossier.zien";
    public const string DossierWijzigen = "dossier.wijzigen";
    public const string DocumentZien = "document.zien";
    public const string DocumentInvullen = "document.invullen";
    public const string FormulierAfdrukken = "formulier.afdrukken";
    public const string FormulierenBeheren = "formulieren.beheren";
    public const string OrganisatiesBeheren = "organisaties.beheren";
    public const string Logo = "organisatie.logo";
    public const string Afschermen = "dossier.afschermen";
    public const string Meldcode = "meldcode.volgen";
    public const string Noodtoegang = "dossier.noodtoegang";
    public const string Overdragen = "dossier.overdragen";
    public const string Afwezigheid = "medewerker.afwezig";
    public const string NoodtoegangToetsen = "noodtoegang.toetsen";
    public const string Tekenen = "document.tekenen";
    public const string ToestemmingVastleggen = "toestemming.vastleggen";
    public const string InzagevragenBeantwoorden = "inzagevraag.beantwoorden";
    public const string InzagelogZien = "inzagelog.zien";
    public const string LogControleren = "log.controleren";
    public const string Uitnodigen = "kring.uitnodigen";
    public const string KringKiezen = "kring.kiezen";
    public const string Vertegenwoordigen = "inwoner.vertegenwoordigen";
    public const string Bewaren = "bewaren.beoordelen";
    public const string Bewaartermijnen = "bewaartermijnen.beheren";
    public const string Verklaringen = "verklaringen.lezen";
    public const string VerwijderverzoekVastleggen = "verwijderverzoek.vastleggen";
}
