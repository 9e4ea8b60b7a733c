using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Platform.Post;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Overleggen;

public sealed class DatumTests : IAsyncLifetime
{
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Iedereen_wordt_gevraagd_en_de_prikker_gaat_alleen_dicht_op_een_moment_van_de_inwoner()
    {
        var overleg = await app.Overleg("Samira", Overlegsoort.Resourcegroep);
        using var samira = await app.Als("inwoner");
        var datum = await samira.Open(overleg + "/datum");
        (await samira.Verstuur(datum, "Stel dit moment voor", Overleggids.Over(-1, "10:00"))).FoutBij("Invoer.Dag.Dag").ShouldNotBeNull().ShouldContain("al geweest");
        (await samira.Verstuur(datum, "Stel dit moment voor", Overleggids.Over(9, "03:00"))).FoutBij("Invoer.Tijd").ShouldNotBeNull().ShouldContain("Kies een tijd tussen");
        (await samira.Verstuur(datum, "Stel dit moment voor", Overleggids.Over(9, "straks"))).FoutBij("Invoer.Tijd").ShouldNotBeNull().ShouldContain("Vul een tijd in");
        datum = await samira.Verstuur(datum, "Stel dit moment voor", Overleggids.Over(9, "10:00"));
        datum = await samira.Verstuur(datum, "Stel dit moment voor", Overleggids.Over(10, "14:30"));
        datum = await samira.Verstuur(datum, "Vraag iedereen wanneer het kan");
        datum.Tekst.ShouldContain("Nog geen antwoord van");
        datum.Document.QuerySelectorAll("form[action*=Sluit], form[action*=sluit]").ShouldBeEmpty("the inwoner has not said anything");

        // Only Joke comes; she has an address. Nothing personal in the mail.
        var mail = (await app.Post()).ShouldHaveSingleItem();
        (mail.Aan, mail.Onderwerp).ShouldBe(("ervaringsdeskundige@voorbeeld.nl", "Wanneer kun je bij een overleg zijn?"));
        foreach (var naam in new[] { "Samira", "Idrissi", "Joke", "bellen" }) mail.Tekst.ShouldNotContain(naam);

        (await samira.Verstuur(await samira.Open(overleg + "/prikken"), "Stuur mijn antwoord")).Tekst.ShouldContain("Kies bij minstens één moment of je kunt.");
        await samira.Verstuur(await samira.Open(overleg + "/prikken"), "Stuur mijn antwoord", ("Invoer.Regels[0].Keuze", "Nee"), ("Invoer.Regels[1].Keuze", "AlsHetMoet"));
        datum = await samira.Open(overleg + "/datum");
        datum.Document.QuerySelectorAll("button").Count(b => b.TextContent.StartsWith("Kies dit moment", StringComparison.Ordinal)).ShouldBe(1);
        var momenten = (await app.Lees(overleg)).Momenten.OrderBy(m => m.Begin).ToList();
        var (formulier, knop) = datum.Formulier(datum.Document.QuerySelectorAll("button").First(b => b.TextContent.StartsWith("Kies dit moment", StringComparison.Ordinal)).TextContent);
        // The button for what cannot be does not exist; sent all the same, it is refused. So is a plan without a place.
        (await samira.Verstuur(datum, formulier, knop, ("Welk", momenten[0].Id.ToString()))).Tekst.ShouldContain("De inwoner kan dan niet, of heeft nog geen antwoord gegeven.");
        (await samira.Verstuur(datum, formulier, knop)).Tekst.ShouldContain("Er staat nog niet waar het overleg is.");
        await samira.Verstuur(await samira.Open(overleg + "/wijzigen"), "Opslaan", ("Invoer.Plek", "Bij Ineke thuis"));
        var gepland = await samira.Verstuur(await samira.Open(overleg + "/datum"), formulier, knop);
        gepland.Tekst.ShouldContain("Gepland. Iedereen krijgt een uitnodiging.");
        (await app.Lees(overleg)).MomentId.ShouldBe(momenten[1].Id);

        var uitnodiging = (await app.Post())[^1];
        var ics = Encoding.UTF8.GetString(uitnodiging.Bijlagen.ShouldHaveSingleItem().Inhoud);
        ics.ShouldContain("METHOD:REQUEST");
        foreach (var naam in new[] { "Samira", "Idrissi", "Ineke", "Joke" })
        {
            uitnodiging.Tekst.ShouldNotContain(naam);
            ics.ShouldNotContain(naam);
        }
    }

    [Fact]
    public async Task Met_een_persoonlijke_link_antwoordt_iemand_zonder_een_naam_te_zien()
    {
        var overleg = await app.Overleg("Daan", Overlegsoort.Vervolg);
        using var marjan = await app.Als("marjan");
        var datum = await marjan.Open(overleg + "/datum");
        datum.Tekst.ShouldContain("ingevuld door Marjan de Boer");
        await marjan.Verstuur(datum, "Stuur een nieuwe link aan Petra Smeenk");
        var link = (await app.Post())[^1].Link();
        (await app.Lees(overleg)).Genodigden.ShouldNotContain(g => g.Linkafdruk != null && link.Contains(g.Linkafdruk, StringComparison.Ordinal), "only a print is kept");

        using var telefoon = app.Bezoeker();
        var pagina = await telefoon.Open(link);
        pagina.Kop.ShouldBe("Wanneer kun je?");
        foreach (var naam in new[] { "Daan", "Rijn", "Petra", "Marjan", "regeling", "De Roef" }) pagina.Bron.ShouldNotContain(naam);
        (await telefoon.Verstuur(pagina, "Stuur mijn antwoord")).Tekst.ShouldContain("Kies bij minstens één moment of je kunt.");
        (await telefoon.Verstuur(pagina, "Stuur mijn antwoord", ("Invoer.Regels[0].Keuze", "Ja"), ("Invoer.Regels[0].Moment", Guid.NewGuid().ToString()))).Tekst.ShouldContain("Dit moment staat er niet meer bij.");
        var klaar = await telefoon.Verstuur(pagina, "Stuur mijn antwoord", ("Invoer.Regels[0].Keuze", "Ja"), ("Invoer.Regels[1].Keuze", "AlsHetMoet"), ("Invoer.Regels[2].Keuze", "Nee"));
        klaar.Tekst.ShouldContain("Dank je wel");
        var petra = (await app.Lees(overleg)).Genodigden.Single(g => g.Naam == "Petra Smeenk").Id;
        (await app.Lees(overleg)).Antwoorden.Where(a => a.GenodigdeId == petra).Select(a => a.Wijze).ShouldAllBe(w => w == Prikwijze.Link);

        // The next link stops this one; who says "not for me" stops that one, and it is seen.
        await marjan.Verstuur(await marjan.Open(overleg + "/datum"), "Stuur een nieuwe link aan Petra Smeenk");
        var oud = await telefoon.Open(link);
        (oud.Status, oud.Kop).ShouldBe((HttpStatusCode.NotFound, "Deze link werkt niet meer"));
        link = (await app.Post())[^1].Link();
        (await telefoon.Verstuur(await telefoon.Open(link), "Dit is niet voor mij")).Kop.ShouldBe("Deze link werkt niet meer");
        (await marjan.Open(overleg + "/datum")).Tekst.ShouldContain("dit is niet voor mij. Controleer het mailadres.");
        (await telefoon.Open("/prikken/" + new string('a', 43))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Alleen_de_casusregisseur_vult_voor_een_ander_in()
    {
        var overleg = await app.Overleg("Daan", Overlegsoort.Vervolg);
        var petra = (await app.Lees(overleg)).Genodigden.Single(g => g.Naam == "Petra Smeenk").Id;
        using var marjan = await app.Als("marjan");
        var pagina = await marjan.Open($"{overleg}/prikken?voor={petra}");
        pagina.Kop.ShouldBe("Wanneer kan Petra?");
        var oud = await marjan.Open($"{overleg}/prikken?voor={petra}");
        (await marjan.Verstuur(pagina, "Stuur mijn antwoord", ("Invoer.Regels[0].Keuze", "Ja"))).Tekst.ShouldContain("Ingevuld voor Petra Smeenk.");
        // What was answered meanwhile is not written over unseen.
        var botsing = await marjan.Verstuur(oud, "Stuur mijn antwoord", ("Invoer.Regels[0].Keuze", "Nee"));
        botsing.Tekst.ShouldContain("Iemand anders heeft dit net veranderd.");
        botsing.Tekst.ShouldContain("Dit staat er nu, van iemand anders: Ja");
        (await app.Lees(overleg)).Antwoorden.Count(a => a.GenodigdeId == petra && a.Keuze == Prikkeuze.Ja).ShouldBe(1);
        using var ton = await app.Als("ton");
        (await ton.Open($"{overleg}/prikken?voor={petra}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var zelf = await app.Als("professional");
        (await zelf.Open(overleg + "/prikken")).Kop.ShouldBe("Wanneer kun je?");
    }

    [Fact]
    public async Task Een_uur_eerder_en_daarna_afgezegd_weet_iedereen_en_ook_Mijn_werk()
    {
        var overleg = await app.Overleg("Samira", Overlegsoort.Netwerkoverleg);
        using var marjan = await app.Als("marjan");
        var pagina = await marjan.Open(overleg + "/moment");
        var dag = (await app.Lees(overleg)).Dag!.Value;
        (await marjan.Verstuur(pagina, "Verzet het overleg", ("Invoer.Tijd", "09:00"))).FoutBij("InwonerKan").ShouldNotBeNull().ShouldContain("De inwoner kan dan niet");
        (await marjan.Verstuur(pagina, "Verzet het overleg", ("InwonerKan", "true"))).FoutBij("Invoer.Dag.Dag").ShouldNotBeNull().ShouldContain("Het overleg staat al op dit moment.");
        (await marjan.Verstuur(pagina, "Verzet het overleg", ("Invoer.Tijd", "09:00"), ("InwonerKan", "true"))).Tekst.ShouldContain("09.00 uur. Iedereen krijgt bericht.");
        var mails = await app.Post();
        mails.Count.ShouldBe(5, "Samira, Marjan, Joke, Nadia and Petra; Ineke has no address");
        foreach (var mail in mails)
        {
            Ics(mail).ShouldContain("SEQUENCE:1");
            mail.Tekst.ShouldContain("09.00 uur");
        }

        using var samira = await app.Als("inwoner");
        (await samira.Open("/mijn")).Tekst.ShouldContain("Overleg, 09.00 uur");

        (await marjan.Verstuur(await marjan.Open(overleg + "/moment"), "Zeg het overleg af", ("Reden", "Samira is ziek."))).Tekst.ShouldContain("Dit overleg gaat niet door");
        mails = [.. (await app.Post()).Skip(5)];
        mails.Count.ShouldBe(5);
        foreach (var mail in mails)
        {
            Ics(mail).ShouldContain("METHOD:CANCEL");
            Ics(mail).ShouldContain("SEQUENCE:2");
            mail.Tekst.ShouldNotContain("ziek");
        }

        (await samira.Open("/mijn")).Tekst.ShouldNotContain("Overleg, 09.00 uur");
        dag.ShouldBeGreaterThan(TimeProvider.System.Vandaag());

        static string Ics(Bericht m) => Encoding.UTF8.GetString(m.Bijlagen.Single().Inhoud);
    }

    [Fact]
    public async Task Wie_geen_mailadres_heeft_krijgt_een_brief_en_wie_plant_ziet_een_mail_die_niet_aankomt()
    {
        var overleg = await app.Overleg("Samira", Overlegsoort.Netwerkoverleg);
        using var marjan = await app.Als("marjan");
        var ineke = (await app.Lees(overleg)).Genodigden.Single(g => g.Naam.StartsWith("Ineke", StringComparison.Ordinal)).Id;
        var brief = await marjan.Open($"{overleg}/brief/{ineke}");
        brief.Kop.ShouldBe("Uitnodiging voor een overleg");
        brief.Document.QuerySelector(".overlegbrief")!.TextContent.ShouldNotContain("Samira");
        brief.Tekst.ShouldContain("053 4800101");

        await marjan.Verstuur(await marjan.Open(overleg + "/moment"), "Verzet het overleg", ("Invoer.Tijd", "11:00"), ("InwonerKan", "true"));
        await app.Met(db => db.Set<Bericht>().Where(b => b.Aan == "naaste@voorbeeld.nl").ExecuteUpdateAsync(b => b.SetProperty(x => x.Fout, "No such mailbox here").SetProperty(x => x.Staat, Berichtstaat.Opgegeven)));
        (await marjan.Open(overleg)).Tekst.ShouldContain("Nadia el Idrissi: de mail is niet aangekomen. De mailserver zegt: “No such mailbox here”.");
        using var nadia = await app.Als("naaste");
        (await nadia.Open($"{overleg}/brief/{ineke}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
