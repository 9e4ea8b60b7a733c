using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>The side of who is invited: prove it, promise, join; and everything that can go wrong on the way.</summary>
public sealed class MeedoenTests : IAsyncLifetime
{
    private Testapp app = null!;
    private Bezoeker samira = null!;
    private Bezoeker nicht = null!;
    private DossierId dossier;

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        dossier = await app.DossierVan("Samira");
        samira = await app.Als("inwoner");
        nicht = app.Bezoeker();
    }

    public async ValueTask DisposeAsync()
    {
        samira.Dispose();
        nicht.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Van_link_tot_precies_wat_is_gedeeld()
    {
        var stand = (await samira.NodigtUit(dossier)).Adres.AbsolutePath;
        var open = await nicht.Open(await app.Uitnodiglink());
        open.Kop.ShouldBe("Je bent uitgenodigd");
        open.Tekst.ShouldNotContain("Samira");
        open.Tekst.ShouldNotContain("Yasmina");
        open.Document.QuerySelector("[name=Code]")!.GetAttribute("value").ShouldBeNullOrEmpty("the code of the letter is not the code of the link");
        (await samira.Open(stand)).Tekst.ShouldContain("Geopend");

        var meedoen = await nicht.Bewijst(app);
        meedoen.Kop.ShouldBe("Doe je mee met Samira?");
        meedoen.Tekst.ShouldContain("Dit mag je zien het plan");
        meedoen.Tekst.ShouldContain("Wat ik hier lees of hoor, vertel ik aan niemand door.");
        var fout = await nicht.Verstuur(meedoen, "Ik doe mee", ("Invoer.Wachtwoord", "kort"));
        fout.FoutBij("Invoer.Geheimhouding").ShouldNotBeNull().ShouldContain("Beloof eerst dat je niets doorvertelt.");
        fout.FoutBij("Invoer.Wachtwoord").ShouldNotBeNull().ShouldContain("Kies een wachtwoord van ten minste 12 tekens.");
        (await Ziet()).ShouldBeEmpty();

        var mijn = await nicht.DoetMee(fout);
        mijn.Adres.AbsolutePath.ShouldStartWith("/mijn");
        mijn.Tekst.ShouldContain("Welkom. Je doet nu mee.");
        mijn.Tekst.ShouldContain("Samira");
        (await Ziet()).ShouldBe([Gegevenssoort.Plan]);
        (await Gevraagd("De Stadsbank krijgt")).ShouldContain("Yasmina Bakali");
        var na = await samira.Open(stand);
        na.Tekst.ShouldContain("Doet mee sinds");
        (await samira.Open($"/dossiers/{dossier}/kring")).Tekst.ShouldContain("Yasmina Bakali, nicht Ziet het plan.");
        (await samira.Open("/mijn/gezien")).Tekst.ShouldContain("keek naar een uitnodiging");

        var traject = await app.TrajectVan("Samira");
        (await nicht.Open($"/trajecten/{traject}/plan")).Status.ShouldBe(HttpStatusCode.OK);
        (await nicht.Open($"/trajecten/{traject}/schijf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await nicht.Open(open.Adres.AbsolutePath)).Kop.ShouldBe("Deze uitnodiging werkt niet", "one use");
        using var later = app.Bezoeker();
        (await later.MeldAanMet(Uitnodigproef.Zus)).Adres.AbsolutePath.ShouldStartWith("/mijn");
    }

    [Fact]
    public async Task Doorgestuurd_aan_een_ander_gaat_hij_op_slot_en_wie_uitnodigde_ziet_het()
    {
        var stand = (await samira.NodigtUit(dossier)).Adres.AbsolutePath;
        using var ander = await app.Als("henk");
        var pagina = await ander.Open(await app.Uitnodiglink());
        var goed = await nicht.Open(pagina.Adres.AbsolutePath);
        var fout = Uitnodigproef.Fout(app.CodeVan(await app.Uitnodiging()));
        (await ander.Verstuur(pagina, "Verder", ("Code", ""))).FoutBij("Code").ShouldNotBeNull().ShouldContain("Typ de zes cijfers");
        for (var i = 1; i < Uitnodiging.HoogstePogingen; i++)
            (await ander.Verstuur(pagina, "Verder", ("Code", fout))).FoutBij("Code").ShouldNotBeNull().ShouldContain("Deze code klopt niet.");
        (await samira.Open(stand)).Tekst.ShouldContain("Het ging 4 keer mis.");
        (await ander.Open(pagina.Adres.AbsolutePath + "/meedoen")).Kop.ShouldBe("Je bent uitgenodigd");
        (await ander.Verstuur(pagina, "Verder", ("Code", fout))).Kop.ShouldBe("Deze uitnodiging werkt niet");
        (await nicht.Verstuur(goed, "Verder", ("Code", app.CodeVan(await app.Uitnodiging())))).Kop.ShouldBe("Deze uitnodiging werkt niet", "also for the right code");
        (await samira.Open(stand)).Tekst.ShouldContain("Op slot");
        (await samira.Open("/mijn/gezien")).Tekst.ShouldContain("wilde kijken naar een uitnodiging. Dat mocht niet.");
    }

    [Fact]
    public async Task Raden_met_velen_tegelijk_telt_elke_poging()
    {
        await samira.NodigtUit(dossier);
        var link = await app.Uitnodiglink();
        var goed = app.CodeVan(await app.Uitnodiging());
        var raders = Enumerable.Range(0, 12).Select(_ => app.Bezoeker()).ToList();
        await Task.WhenAll(raders.Select(async r => await r.Verstuur(await r.Open(link), "Verder", ("Code", Uitnodigproef.Fout(goed)))));
        raders.ForEach(r => r.Dispose());
        (await app.Uitnodiging()).Pogingen.ShouldBe(Uitnodiging.HoogstePogingen, "not one more was looked at");
        (await nicht.Open(link)).Kop.ShouldBe("Deze uitnodiging werkt niet");
    }

    [Fact]
    public async Task De_link_is_nergens_bewijs_van_ook_niet_na_het_bewijs_van_een_ander()
    {
        await samira.NodigtUit(dossier);
        await nicht.Bewijst(app);
        using var ander = app.Bezoeker();
        var link = await app.Uitnodiglink();
        (await ander.Open(link + "/meedoen")).Kop.ShouldBe("Je bent uitgenodigd", "another browser proves it again");
        (await nicht.Open(link)).Kop.ShouldBe("Doe je mee met Samira?", "this one did already");
    }

    [Fact]
    public async Task Ingetrokken_of_afgeschermd_terwijl_de_pagina_openstaat_werkt_meteen()
    {
        var stand = (await samira.NodigtUit(dossier)).Adres.AbsolutePath;
        var meedoen = await nicht.Bewijst(app);
        await SchermAf();
        (await nicht.DoetMee(meedoen)).Kop.ShouldBe("Deze uitnodiging werkt niet");
        (await samira.Open(stand)).Tekst.ShouldContain("Jouw plan is afgeschermd. De uitnodiging werkt daarom nu niet.");
        (await samira.NodigtUit(dossier, ("Invoer.Email", "ander@voorbeeld.nl"))).Tekst.ShouldContain("Het dossier is afgeschermd.");
        await samira.Verstuur(await samira.Open(stand), "Trek de uitnodiging in");
        (await nicht.DoetMee(meedoen)).Kop.ShouldBe("Deze uitnodiging werkt niet");
        (await Ziet()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Precies_op_het_einde_houdt_hij_op_ook_voor_wie_de_pagina_open_heeft()
    {
        var stand = (await samira.NodigtUit(dossier)).Adres.AbsolutePath;
        var meedoen = await nicht.Bewijst(app);
        await app.Met(db => db.Set<Uitnodiging>().Where(u => u.Email == Uitnodigproef.Zus).ExecuteUpdateAsync(u => u.SetProperty(x => x.GeldigTot, TimeProvider.System.GetUtcNow()).SetProperty(x => x.VerstuurdOp, TimeProvider.System.GetUtcNow().AddDays(-3))));
        (await nicht.DoetMee(meedoen)).Kop.ShouldBe("Deze uitnodiging werkt niet");
        (await samira.Open(stand)).Tekst.ShouldContain("Verlopen");
        (await samira.Verstuur(await samira.Open(stand), "Stuur opnieuw")).Tekst.ShouldContain("krijgt een nieuw bericht");
        (await nicht.DoetMee(await nicht.Bewijst(app))).Tekst.ShouldContain("Welkom.");
    }

    [Fact]
    public async Task Twee_tegelijk_met_dezelfde_uitnodiging_wordt_er_een()
    {
        await samira.NodigtUit(dossier);
        using var ander = app.Bezoeker();
        var paginas = new[] { (nicht, await nicht.Bewijst(app)), (ander, await ander.Bewijst(app)) };
        var klaar = await Task.WhenAll(paginas.Select(p => p.Item1.DoetMee(p.Item2)));
        klaar.Count(p => p.Adres.AbsolutePath.StartsWith("/mijn", StringComparison.Ordinal)).ShouldBe(1);
        (await app.Met(db => db.Set<Account>().CountAsync(a => a.Email == Uitnodigproef.Zus))).ShouldBe(1);
        (await Ziet()).ShouldBe([Gegevenssoort.Plan]);
    }

    [Fact]
    public async Task Een_adres_met_een_account_meldt_zich_aan_en_gaat_verder()
    {
        await app.MaakAccount(Uitnodigproef.Zus, Rol.Naaste);
        await samira.NodigtUit(dossier);
        var meedoen = await nicht.Bewijst(app);
        var fout = await nicht.DoetMee(meedoen);
        fout.Tekst.ShouldContain("Met dit e-mailadres kun je je al aanmelden.");
        var aanmelden = fout.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Meld je aan").GetAttribute("href")!;
        var verder = await nicht.MeldAanMet(Uitnodigproef.Zus, pad: aanmelden);
        verder.Kop.ShouldBe("Doe je mee met Samira?");
        verder.Tekst.ShouldContain("Je bent aangemeld als Test Mens.");
        (await nicht.Verstuur(verder, "Ik doe mee", ("Invoer.Geheimhouding", "true"))).Tekst.ShouldContain("Welkom. Je doet nu mee.");
        (await nicht.Open("/mijn")).Tekst.ShouldContain("Samira");
    }

    [Fact]
    public async Task Wie_al_meedoet_en_wie_met_zijn_werkaccount_komt_wordt_geweigerd()
    {
        await samira.NodigtUit(dossier);
        var link = await app.Uitnodiglink();
        using var nadia = await app.Als("naaste");
        (await nadia.Verstuur(await nadia.Bewijst(app), "Ik doe mee", ("Invoer.Geheimhouding", "true"))).Tekst.ShouldContain("Deze persoon doet al mee.");
        using var kees = await app.Als("kees");
        (await kees.Verstuur(await kees.Bewijst(app), "Ik doe mee", ("Invoer.Geheimhouding", "true"))).Tekst.ShouldContain("Dit account is niet voor deze uitnodiging.");
        (await samira.Verstuur(await samira.Bewijst(app), "Ik doe mee", ("Invoer.Geheimhouding", "true"))).Tekst.ShouldContain("Deze persoon doet al mee.");
        (await app.Uitnodiging()).MeegedaanOp.ShouldBeNull();
        (await nicht.Open(link)).Kop.ShouldBe("Je bent uitgenodigd", "it still works for who was meant");
    }

    [Fact]
    public async Task Een_hulpverlener_krijgt_een_account_van_die_organisatie_en_maakt_eerst_een_tweede_stap()
    {
        var form = await samira.Open($"/dossiers/{dossier}/uitnodigingen/nieuw?soort=professional");
        var onshuis = form.Document.QuerySelectorAll("option").Single(o => o.TextContent.Trim() == "Ons Huis").GetAttribute("value")!;
        await samira.Verstuur(form, "Nodig uit", ("Invoer.Voornaam", "Floor"), ("Invoer.Achternaam", "Smit"), ("Invoer.Organisatie", onshuis), ("Invoer.Email", "floor@onshuis.voorbeeld.nl"), ("Invoer.Bereik", "Contact"));
        var na = await nicht.DoetMee(await nicht.Bewijst(app, "Floor"));
        na.Adres.AbsolutePath.ShouldBe("/mijn-account/tweede-stap");
        var account = await app.Met(db => db.Set<Account>().SingleAsync(a => a.Email == "floor@onshuis.voorbeeld.nl"));
        (account.Rol, account.Organisatienaam, account.EmailConfirmed).ShouldBe((Rol.Professional, "Ons Huis", true));
        (await nicht.Open($"/dossiers/{dossier}")).Adres.AbsolutePath.ShouldBe("/mijn-account/tweede-stap", "sees nothing before that");
    }

    [Fact]
    public async Task Nee_zeggen_mag_en_wie_uitnodigde_ziet_dat()
    {
        var stand = (await samira.NodigtUit(dossier)).Adres.AbsolutePath;
        (await nicht.Verstuur(await nicht.Bewijst(app), "Nee, ik doe niet mee")).Tekst.ShouldContain("Je doet niet mee. Dat is goed.");
        (await samira.Open(stand)).Tekst.ShouldContain("Zei nee");
        (await Ziet()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wie_in_de_tekening_stond_houdt_zijn_plek()
    {
        var kring = await samira.Open($"/dossiers/{dossier}/kring");
        var form = await samira.Open(kring.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Nodig uit (Oma Fatma)").GetAttribute("href")!);
        form.Document.QuerySelector("[name='Invoer.Voornaam']")!.GetAttribute("value").ShouldBe("Oma Fatma");
        await samira.Verstuur(form, "Nodig uit", ("Invoer.Voornaam", "Fatma"), ("Invoer.Email", "fatma@voorbeeld.nl"), ("Invoer.Bereik", "Contact"));
        (await nicht.DoetMee(await nicht.Bewijst(app, "Fatma"))).Tekst.ShouldContain("Welkom.");
        (await app.Met(db => db.Set<Netwerklid>().AnyAsync(l => l.Naam == "Oma Fatma"))).ShouldBeFalse();
        var fatma = await app.Met(db => db.Set<Betrokkene>().SingleAsync(b => b.Relatie == "oma"));
        (fatma.Plek, fatma.Betekenis).ShouldBe((Kringplek.HeelDichtbij, "Zij woont ver weg. Elke zondag hoor ik haar stem."));
    }

    private async Task<IEnumerable<Gegevenssoort>> Ziet()
    {
        var geheel = await app.Met(db => db.Set<Inwonerdossier>().AsNoTracking().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).AsSplitQuery().SingleAsync(d => d.Id == dossier));
        return geheel.Betrokkenen.LastOrDefault(b => b.Relatie == "nicht") is not { } wie ? [] : Enum.GetValues<Gegevenssoort>().Where(s => geheel.MagZien(wie.PersoonId, s, TimeProvider.System.Vandaag()));
    }

    private Task<List<string>> Gevraagd(string begin) => app.Met(db => db.Set<Voorstel>().SelectMany(v => v.Versies)
        .Where(v => v.Inhoud.Tekst.StartsWith(begin)).SelectMany(v => v.Deelnemers).Where(d => d.AfgemeldOp == null).Select(d => d.Naam).ToListAsync());

    private async Task SchermAf()
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var vandaag = TimeProvider.System.Vandaag();
        var geheel = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == dossier);
        var blijft = geheel.Betrokkenen.First(b => b.Rol == Betrokkenheid.Casusregisseur && b.GeldtOp(vandaag)).PersoonId;
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", dossier,
            geheel.SchermAf(new("proef", [blijft], PersoonId.Nieuw(), "proef"), vandaag).Waarde));
    }
}
