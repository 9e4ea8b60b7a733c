using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Rechten;
using Xunit;

namespace Spil.Pages.Tests.Web;

/// <summary>
/// Every page asks the database a fixed number of questions: as many for somebody with ten times the work and among many more inwoners, never
/// more than stands here, and none that walks through a table that grows with the number of inwoners.
/// </summary>
public sealed class QueryTests(Querysite sites) : IClassFixture<Querysite>
{
    /// <summary>Who opens what, the most questions, and whether who has ten times the work has more to see there.</summary>
    public static TheoryData<string, string, int, bool> Paginas { get; } = new()
    {
        { "casusregisseur", "/werk", 34, true }, // Three of them ask who signs, two for meetings, one for minutes, five for what comes after, two what is handed over.
        { "projectleider", "/werk", 14, false },
        { "inwoner", "/mijn", 26, false },
        { "naaste", "/mijn", 21, false },
        { "naaste", "/mijn/bij/{dossier}", 13, false },
        { "inwoner", "/mijn/gezien", 5, false },
        { "inwoner", "/mijn/meenemen", 3, false },
        { "inwoner", "/mijn/gezien/vraag/{regel}", 4, false },
        { "functionaris", "/functionaris", 3, false },
        { "functionaris", "/functionaris/vragen/{vraag}", 5, false },
        { "functionaris", "/functionaris/log", 3, false },
        { "functionaris", "/functionaris/log/{regel}", 3, false },
        { "functionaris", "/functionaris/opvallend", 7, false },
        { "functionaris", "/functionaris/controle", 3, false },
        { "projectleider", "/bewaren", 5, false },
        { "functionaris", "/bewaren/{oud}", 15, false },
        { "functionaris", "/bewaren/verzoeken", 3, false },
        { "projectleider", "/bewaren/verzoeken/{verzoek}", 5, false },
        { "functionaris", "/bewaren/verzoeken/{beslist}/brief", 7, false },
        { "beheerder", "/bewaren/verklaringen", 3, false },
        { "beheerder", "/bewaren/verklaringen/{verklaring}", 2, false },
        { "beheerder", "/beheer/bewaartermijnen", 2, false },
        { "beheerder", "/beheer/bewaartermijnen/traject", 3, false },
        { "beheerder", "/beheer/taken", 3, false },
        { "inwoner", "/mijn/verwijderen", 7, false },
        { "casusregisseur", "/dossiers/{dossier}/verwijderen", 9, false },
        { "casusregisseur", "/dossiers/{dossier}", 11, false },
        { "inwoner", "/dossiers/{dossier}/kring", 6, false },
        { "inwoner", "/dossiers/{dossier}/kring/erbij?soort=professional", 6, false },
        { "inwoner", "/dossiers/{dossier}/kring/{naaste}", 6, false },
        { "inwoner", "/dossiers/{dossier}/kring/{naaste}/plek", 6, false },
        { "inwoner", "/dossiers/{dossier}/kring/tabel", 6, false },
        { "inwoner", "/dossiers/{dossier}/kring/netwerk?lid={netwerklid}", 6, false },
        { "inwoner", "/dossiers/{dossier}/uitnodigingen", 6, false },
        { "inwoner", "/dossiers/{dossier}/uitnodigingen/nieuw?soort=professional", 8, false },
        { "inwoner", "/dossiers/{dossier}/uitnodigingen/{uitnodiging}", 6, false },
        { "inwoner", "/dossiers/{dossier}/kring/groep", 8, false },
        { "inwoner", "/dossiers/{dossier}/kring/groep/{genomineerde}", 8, false },
        { "inwoner", "/dossiers/{dossier}/kring/voorzitter", 6, false },
        { "inwoner", "/dossiers/{dossier}/personalia", 6, false },
        { "inwoner", "/dossiers/{dossier}/toestemming", 11, false },
        { "casusregisseur", "/dossiers/{dossier}/toestemming", 11, false },
        { "casusregisseur", "/dossiers/{dossier}/toestemming/geven/Overleg", 11, false },
        { "inwoner", "/dossiers/{dossier}/toestemming/{toestemming}/stoppen", 12, false },
        { "casusregisseur", "/dossiers/{dossier}/toestemming/{toestemming}/verteld", 6, false },
        { "inwoner", "/dossiers/{dossier}/vertegenwoordigers", 10, false },
        { "casusregisseur", "/dossiers/{dossier}/vertegenwoordigers/erbij", 6, false },
        { "ilse", "/dossiers/{beschermd}/vertegenwoordigers/{vertegenwoordiger}/uitnodigen", 8, false },
        { "vertegenwoordiger", "/vertegenwoordiging", 4, false },
        { "vertegenwoordiger", "/dossiers/{beschermd}/kring", 8, false },
        { "vertegenwoordiger", "/dossiers/{beschermd}/toestemming", 12, false },

        { "inwoner", "/dossiers/{dossier}/afscherming", 6, false },
        { "projectleider", "/dossiers/{dossier}/afscherming", 7, false },
        { "casusregisseur", "/noodtoegang", 2, false },
        { "casusregisseur", "/meldcode", 2, false },
        { "casusregisseur", "/dossiers/{dossier}/meldcode", 5, false },
        { "casusregisseur", "/meldcode/{meldcode}", 7, false },

        { "casusregisseur", "/overdragen", 2, false },
        { "projectleider", "/overdragen", 3, false },
        { "casusregisseur", "/overdragen/nieuw", 25, true },
        { "ilse", "/overdragen/{bundel}", 9, false },
        { "gijsbert", "/mijn/overdracht/{overdracht}", 9, false },
        { "projectleider", "/medewerkers", 2, false },
        { "projectleider", "/medewerkers/{medewerker}", 6, false },
        { "functionaris", "/functionaris/noodtoegang", 3, false },
        { "functionaris", "/functionaris/noodtoegang/{nood}", 3, false },

        { "projectleider", "/trajecten", 3, false }, // Pages of 25 in both cases.
        { "projectleider", "/trajecten?toon=alle&sorteer=naam", 3, false },
        { "projectleider", "/trajecten?zoek=samira", 3, false },
        { "projectleider", "/trajecten/{traject}/tandem", 8, false },
        { "casusregisseur", "/trajecten/{traject}", 16, true },
        { "casusregisseur", "/trajecten/{traject}/werkproces", 16, false },
        { "inwoner", "/trajecten/{traject}/werkproces", 16, false },
        { "projectleider", "/trajecten/{traject}/werkproces/2/netwerkanalyse/ontheffing", 16, false },
        { "casusregisseur", "/trajecten/{traject}/werkproces/1/clientfolder/vastleggen", 16, false },
        { "projectleider", "/trajecten/{traject}/werkproces/versie", 16, false },
        { "beheerder", "/beheer/werkprocessen", 2, false },
        { "beheerder", "/beheer/werkprocessen/surplus/1", 4, false },
        { "beheerder", "/beheer/instructies", 3, false },
        { "beheerder", "/beheer/normenkaders", 2, false },
        { "beheerder", "/beheer/normenkaders/hbel-2021/1", 2, false },
        { "beheerder", "/beheer/normenkaders/hbel-2021/1/verschil", 2, false },
        { "beheerder", "/beheer/instructies/surplus/0/projectplan", 3, false },
        { "casusregisseur", "/trajecten/{traject}/beeindigen", 4, false },
        { "casusregisseur", "/trajecten/{traject}/moment", 4, false },
        { "casusregisseur", "/trajecten/{traject}/motto", 4, false },

        { "casusregisseur", "/trajecten/{traject}/schijf", 8, true },
        { "casusregisseur", "/trajecten/{traject}/schijf/meten", 5, false },
        { "casusregisseur", "/trajecten/{traject}/schijf/1/wonen", 6, false },

        { "casusregisseur", "/trajecten/{traject}/plan", 11, true },
        { "inwoner", "/trajecten/{traject}/plan", 11, true },
        { "casusregisseur", "/trajecten/{traject}/plan/1", 6, false },
        { "casusregisseur", "/trajecten/{traject}/plan/vaststellen", 10, true },
        { "casusregisseur", "/trajecten/{traject}/plan/evaluatie/{doel}", 13, false },

        { "casusregisseur", "/trajecten/{traject}/voorstellen", 8, true },
        { "casusregisseur", "/trajecten/{traject}/voorstellen/nieuw?soort=actie", 10, true },
        { "casusregisseur", "/trajecten/{traject}/voorstellen/{afspraak}", 12, false },
        { "casusregisseur", "/trajecten/{traject}/voorstellen/{afspraak}/gedaan", 8, false },
        { "casusregisseur", "/trajecten/{traject}/voorstellen/{afspraak}/intrekken", 8, false },
        { "casusregisseur", "/trajecten/{traject}/voorstellen/{afspraak}/mensen", 10, false },
        { "casusregisseur", "/trajecten/{traject}/voorstellen/{afspraak}/stem", 8, false },
        { "casusregisseur", "/trajecten/{traject}/voorstellen/{afspraak}/wijzigen", 10, false },

        { "casusregisseur", "/trajecten/{traject}/overleggen", 11, false },
        { "inwoner", "/trajecten/{traject}/overleggen/nieuw", 6, false },
        { "casusregisseur", "/overleggen/{overleg}", 18, false },
        { "naaste", "/overleggen/{overleg}", 16, false },
        { "inwoner", "/overleggen/{overleg}/wijzigen", 16, false },
        { "casusregisseur", "/overleggen/{overleg}/mensen", 19, false },
        { "inwoner", "/overleggen/{overleg}/mensen/{gast}", 16, false },
        { "inwoner", "/overleggen/{overleg}/agenda", 17, false },
        { "inwoner", "/overleggen/{overleg}/datum", 18, false },
        { "casusregisseur", "/overleggen/{prikker}/prikken", 16, false },
        { "inwoner", "/overleggen/{overleg}/moment", 16, false },
        { "casusregisseur", "/overleggen/{overleg}/geheimhouding", 16, false },
        { "casusregisseur", "/overleggen/{overleg}/geheimhouding/{gast}", 16, false },
        { "naaste", "/overleggen/{overleg}/weten", 17, false },
        { "inwoner", "/overleggen/{overleg}/brief/{gast}", 17, false },
        { "marjan", "/overleggen/{bezig}/houden", 30, false },
        { "lars", "/overleggen/{bezig}/houden", 30, false },
        { "casusregisseur", "/overleggen/{gehouden}/houden", 30, false },
        { "marjan", "/overleggen/{bezig}/aanwezig", 17, false },
        { "marjan", "/overleggen/{bezig}/parkeren/{optafel}", 22, false },
        { "bert", "/overleggen/{mdo}/instemming", 17, false },
        { "inwoner", "/overleggen/{terugblik}/verslag", 23, false },
        { "casusregisseur", "/overleggen/{concept}/verslag/schrijven", 23, false },
        { "casusregisseur", "/overleggen/{concept}/verslag/regels/{notitie}", 19, false },
        { "naaste", "/overleggen/{terugblik}/verslag/regels/{gedeeld}/aanpassen", 19, false },
        { "casusregisseur", "/overleggen/{terugblik}/verslag/vragen/{correctie}", 19, false },
        { "casusregisseur", "/overleggen/{terugblik}/verslag/vaststellen", 18, false },
        { "inwoner", "/overleggen/{terugblik}/verslag/ontvangers", 26, false },
        { "inwoner", "/overleggen/{terugblik}/verslag/ontvangers/{lezer}", 20, false },
        { "casusregisseur", "/overleggen/{terugblik}/verslag/papier/{lezer}", 26, false },
        { "casusregisseur", "/overleggen/{terugblik}/acties", 23, false },
        { "casusregisseur", "/overleggen/{geweest}/daarna", 22, false },
        { "casusregisseur", "/overleggen/{geweest}/bellen", 18, false },
        { "inwoner", "/overleggen/{geweest}/vervolg", 20, false },
        { "naaste", "/overleggen/{geweest}/hoe-was-het", 18, false },
        { "casusregisseur", "/trajecten/{traject}/kwartaal", 9, true },
        { "casusregisseur", "/acties", 4, false }, // Pages of 25 in both cases.
        { "inwoner", "/mijn-agenda", 2, false },

        { "projectleider", "/aanmeldingen", 4, false },
        { "projectleider", "/aanmeldingen?toon=alle&zoek=de%20boer", 4, false },
        { "projectleider", "/aanmeldingen/invoer", 2, false },
        { "projectleider", "/aanmeldingen/nieuw", 3, false },
        { "projectleider", "/aanmeldingen/{aanmelding}", 6, false },
        { "projectleider", "/aanmeldingen/{aanmelding}/accepteren", 6, false },
        { "projectleider", "/aanmeldingen/{aanmelding}/afwijzen", 3, false },
        { "projectleider", "/aanmeldingen/{dubbele}/dubbel", 6, false },
        { "projectleider", "/aanmeldingen/{aanmelding}/wijzigen", 3, false },
        { "casusregisseur", "/dossiers/{dossier}/documenten", 11, false },
        { "casusregisseur", "/dossiers/{dossier}/documenten/nieuw", 8, false },
        { "casusregisseur", "/documenten/{document}", 10, false },
        { "casusregisseur", "/documenten/{document}/invullen/krachten", 11, false },
        { "casusregisseur", "/documenten/{document}/controleren", 10, false },
        { "casusregisseur", "/documenten/{document}/weg", 10, false },
        { "casusregisseur", "/documenten/{document}/afdrukken", 12, false },
        { "casusregisseur", "/formulieren/netwerkanalyse/1/afdrukken", 1, false },
        { "inwoner", "/dossiers/{dossier}/bijlagen", 6, false },
        { "inwoner", "/dossiers/{dossier}/bijlagen/erbij", 5, false },
        { "casusregisseur", "/tekenen", 5, false },
        { "beheerder", "/beheer/organisaties", 2, false },
        { "beheerder", "/beheer/organisaties/nieuw", 1, false },
        { "beheerder", "/beheer/rollen", 0, false },
        { "beheerder", "/beheer", 0, false },
        { "inwoner", "/dossiers/{dossier}/bijlagen/{bijlage}/weg", 12, false },
        { "roos", "/documenten/{tekendoc}/handtekeningen", 12, false },
        { "roos", "/documenten/{tekendoc}/tekenen/{mijn}", 12, false },
        { "roos", "/documenten/{tekendoc}/tekenen/{mijn}/weigeren", 12, false },
        { "roos", "/documenten/{tekendoc}/tekenen/{ander}/papier", 12, false },
        { "roos", "/documenten/{tekendoc}/tekenen/{ander}/mondeling", 12, false },
        { "beheerder", "/beheer/formulieren", 6, false },
        { "beheerder", "/beheer/formulieren/laden", 3, false },
        { "beheerder", "/beheer/formulieren/proefbezoek/1", 6, false },
        { "beheerder", "/beheer/formulieren/proefbezoek/1/intrekken", 6, false },
        { "beheerder", "/beheer/aanmelding", 3, false },
        { "beheerder", "/beheer/aanmelding/bewerken", 3, false },
        { "beheerder", "/beheer/accounts", 6, false },
        { "beheerder", "/beheer/accounts/nieuw", 4, false },
        { "beheerder", "/beheer/accounts/{account}", 9, false },
        { "beheerder", "/beheer/post", 6, false },
        { "consulent", "/wmo/meldingen", 4, false },
        { "consulent", "/wmo/meldingen?toon=team", 4, false },
        { "consulent", "/wmo/meldingen/nieuw", 2, false },
        { "consulent", "/wmo/meldingen/{lopend}", 10, false },
        { "consulent", "/wmo/meldingen/{lopend}/bevestiging", 10, false },
        { "consulent", "/wmo/meldingen/{lopend}/afspraak", 8, false },
        { "consulent", "/wmo/meldingen/{lopend}/termijn", 8, false },
        { "consulent", "/wmo/meldingen/{lopend}/stoppen", 8, false },
        { "consulent", "/wmo/meldingen/{lopend}/aanvraag", 8, false },
        { "consulent", "/wmo/meldingen/{lopend}/onderzoek", 11, false },
        { "consulent", "/wmo/meldingen/{lopend}/onderzoek/behoeften", 11, false },
        { "consulent", "/wmo/meldingen/{lopend}/onderzoek/mogelijkheid", 11, false },
        { "consulent", "/wmo/meldingen/{lopend}/onderzoek/woning", 11, false },
        { "consulent", "/wmo/meldingen/{lopend}/verslag", 11, false },
        { "consulent", "/wmo/meldingen/{melding}/berekenen", 12, false },
        { "consulent", "/wmo/meldingen/{melding}/besluit", 13, false },
        { "consulent", "/wmo/meldingen/{melding}/besluit/brief", 15, false },
        { "consulent", "/wmo/meldingen/{lopend}/spoed", 9, false },
        { "consulent", "/wmo/meldingen/{melding}/besluit/meelezen", 15, false },
        { "beheerder", "/beheer/wmobrief", 6, false },
        { "riek", "/mijn/ondersteuning/{nieuwe}/papier", 8, false },
        { "consulent", "/wmo/dossiers/{hulp}/toewijzing", 11, false },
        { "consulent", "/wmo/dossiers/{hulp}/toewijzing/berichten/{bericht}", 12, false },
        { "aanbieder", "/aanbieder", 4, false },
        { "aanbieder", "/aanbieder/{toewijzing}", 12, false },
        { "riek", "/mijn/ondersteuning", 5, false },
        { "consulent", "/wmo/herindicaties", 5, false },
        { "consulent", "/wmo/herindicaties?toon=team", 5, false },
        { "consulent", "/wmo/herindicaties/aankondigen", 5, false },
        { "consulent", "/wmo/herindicaties/{her}", 13, false },
        { "consulent", "/wmo/herindicaties/{heraankondigen}/aankondiging", 13, false },
        { "consulent", "/wmo/herindicaties/{her}/berekenen", 13, false },
        { "consulent", "/wmo/herindicaties/{herberekend}/besluit", 14, false },
        { "consulent", "/wmo/herindicaties/{herbesloten}/besluit/brief", 13, false },
        { "consulent", "/wmo/herindicaties/{her}/uit", 13, false },
        { "consulent", "/wmo/herindicaties/{herbesloten}/gesprek", 13, false },
        { "consulent", "/wmo/herindicaties/{herbesloten}/heropenen", 13, false },
        { "beleid", "/wmo/rondes", 4, false },
        { "beleid", "/wmo/rondes/nieuw", 5, false },
        { "beleid", "/wmo/rondes/{ronde}", 5, false },
        { "beleid", "/wmo/rondes/{rondeconcept}", 6, false },
        { "beleid", "/wmo/rondes/{rondeconcept}/wijzigen", 6, false },
        { "wies", "/mijn/herindicatie/{herbesloten}", 13, false },
        { "wies", "/mijn/herindicatie/{herbesloten}/besluit", 12, false },
        { "beleid", "/beleid/monitor", 5, false }, // Four: municipalities with figures and their names, when was counted, the figures per month.
        { "consulent", "/beleid/monitor/zaken?cijfer=inwoners", 7, false },
        { "beleid", "/beleid/mededelingen", 3, false },
        { "beleid", "/beleid/mededelingen/{mededeling}", 4, false },
        { "beleid", "/beleid/mededelingen/{mededeling}/bewerken", 4, false },
        { "marcel", "/mijn/ondersteuning/nieuw", 6, false },
        { "riek", "/mijn/ondersteuning/{nieuwe}", 10, false },
        { "riek", "/mijn/ondersteuning/{nieuwe}/plan", 8, false },
        { "riek", "/mijn/ondersteuning/{nieuwe}/mee", 8, false },
        { "riek", "/mijn/ondersteuning/{nieuwe}/veranderd", 8, false },
        { "wil", "/mijn/ondersteuning/{verslag}/verslag", 11, false },
        { "corrie", "/mijn/ondersteuning/{besloten}/besluit", 15, false },
        { "consulent", "/wmo/declaraties", 4, false },
        { "consulent", "/wmo/declaraties/inlezen", 2, false },
        { "consulent", "/wmo/declaraties/{declaratie}", 6, false },
        { "consulent", "/wmo/bezwaren", 5, false },
        { "consulent", "/wmo/bezwaren?toon=team&sorteer=-naam", 5, false },
        { "consulent", "/wmo/besluiten/{besluit}/bezwaar", 10, false },
        { "consulent", "/wmo/bezwaren/{bezwaar}", 9, false },
        { "consulent", "/wmo/bezwaren/{bezwaar}/ontvangst", 8, false },
        { "consulent", "/wmo/bezwaren/{laat}/te-laat", 8, false },
        { "consulent", "/wmo/bezwaren/{bezwaar}/aanvulling", 8, false },
        { "consulent", "/wmo/bezwaren/{bezwaar}/horen", 8, false },
        { "consulent", "/wmo/bezwaren/{bezwaar}/hoorverslag", 8, false },
        { "consulent", "/wmo/bezwaren/{verdaagd}/verdagen", 8, false },
        { "consulent", "/wmo/bezwaren/{verdaagd}/beslissing", 11, false },
        { "consulent", "/wmo/bezwaren/{bezwaar}/intrekken", 8, false },
        { "consulent", "/wmo/bezwaren/{ingebreke}/ingebrekestelling", 8, false },
        { "corrie", "/mijn/besluiten/{besluit}/bezwaar", 10, false },
        { "sjaan", "/mijn/bezwaren/{proforma}", 8, false },
        { "sjaan", "/mijn/bezwaren/{proforma}/stoppen", 8, false },
        { "consulent", "/wmo/bezwaren/{bezwaarbrief}/brief", 9, false },
        { "leen", "/mijn/bezwaren/{bezwaarbrief}/brief", 9, false },
        { "consulent", "/werk", 21, false },
        { "consulent", "/wmo/signalen", 5, false },
        { "consulent", "/wmo/signalen?toon=team&sorteer=naam", 5, false },
        { "consulent", "/wmo/signalen/{signaal}", 10, false },
        { "consulent", "/wmo/dossiers/{geholpen}/signaal", 9, false },
        { "consulent", "/wmo/contacten", 4, false },
        { "consulent", "/wmo/contacten/{geholpen}", 10, false },
        { "sjaan", "/mijn/signalen", 11, false },
        { "sjaan", "/mijn/signalen/{eigensignaal}", 9, false },
        { "aanbieder", "/aanbieder/signalen", 4, false },
        { "aanbieder", "/aanbieder/signalen/nieuw", 5, false },
        { "aanbieder", "/aanbieder/signalen/{vangever}", 9, false },
        { "inwoner", "/mijn-account", 8, false },
        { "inwoner", "/mijn-account/app", 5, false },
        { "inwoner", "/mijn-account/e-mail", 4, false },
        { "inwoner", "/mijn-account/naam", 4, false },
        { "inwoner", "/mijn-account/passkeys", 4, false },
        { "inwoner", "/mijn-account/wachtwoord", 4, false },
    };

    /// <summary>Pages that show nothing: they go on to another, or hand over a file.</summary>
    private static readonly string[] TonenNiets =
    [
        "documenten/{doc:guid}/invullen", "aanmelden/verder", "werkproces/stukken/{id:guid}", "dossiers/{id:guid}/bijlagen/{bijlage:guid}/bestand",
        "dossiers/{id:guid}/documenten/zip", "organisaties/{id:guid}/logo",
        "wmo/meldingen/{id:guid}/besluit/brief/bestand", "mijn/ondersteuning/{id:guid}/besluit/bestand", "wmo/herindicaties/{id:guid}/besluit/brief/bestand", "mijn/herindicatie/{id:guid}/besluit/bestand", "wmo/bezwaren/{id:guid}/brief/bestand", "mijn/bezwaren/{id:guid}/brief/bestand", "wmo/meldingen/{id:guid}/papieren/{papier:guid}",
        // Shown right after somebody proved who they are; they ask for the account only.
        "mijn-account/herstelcodes", "mijn-account/tweede-stap",
        // Lays a finished concept before people; the demo and this class have none. It asks what …/handtekeningen asks.
        "documenten/{doc:guid}/tekenen",
    ];

    [Theory, MemberData(nameof(Paginas))]
    public async Task Een_pagina_stelt_evenveel_vragen_bij_veel_als_bij_weinig(string wie, string pad, int grens, bool meer)
    {
        var klein = await sites.Tel(sites.Klein, wie, pad);
        klein.Opdrachten.Count.ShouldBeLessThanOrEqualTo(grens, string.Join("\n\n", klein.Opdrachten));

        var vol = await sites.Tel(sites.Vol, wie, pad);
        vol.Opdrachten.Count.ShouldBe(klein.Opdrachten.Count, string.Join("\n\n", vol.Opdrachten));
        vol.Doorlopen.ShouldBeEmpty();
        if (!meer)
            return;

        var groot = await sites.Tel(sites.Groot, wie, pad);
        groot.Bron.Length.ShouldBeGreaterThan(klein.Bron.Length, "the large case has to show more, or this test proves nothing");
        groot.Opdrachten.Count.ShouldBe(klein.Opdrachten.Count, string.Join("\n\n", groot.Opdrachten));
    }

    [Fact]
    public void Elke_pagina_is_gemeten()
    {
        string[] gemeten = [.. Paginas.Select(rij => rij.Data.Item2.Split('?')[0])];
        var paginas = sites.Klein.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null && e.Metadata.GetMetadata<VereistAttribute>() is not null)
            .Select(e => e.RoutePattern).Where(p => !TonenNiets.Contains(p.RawText)).ToList();
        paginas.Count.ShouldBeGreaterThan(30);
        paginas.Where(p => !gemeten.Any(pad => Voorbeeldadressen.Past(p, pad)))
            .Select(p => p.RawText).ShouldBeEmpty("give the page a line in the list above");
    }
}
