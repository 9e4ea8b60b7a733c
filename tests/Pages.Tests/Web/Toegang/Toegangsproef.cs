using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Dossier.Documenten;
using Spil.Pages.Tests.Dossier.Formulieren;
using Spil.Pages.Tests.Platform;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Domein.Onderzoeken;
using Spil.Wmo.Domein.Signalen;

namespace Spil.Pages.Tests.Web.Toegang;

/// <summary>Somebody who tries every address.</summary>
/// <param name="Kop">What the table calls this person.</param>
/// <param name="Demonaam">The way in.</param>
internal sealed record Kijker(string Kop, string Demonaam);

/// <summary>The dossier of Samira, and somebody for every relation that one can have with it.</summary>
internal sealed class Toegangsproef : IAsyncDisposable
{
    private Dictionary<string, string> woorden = [];

    private Toegangsproef(Testapp site) => Site = site;

    public Testapp Site { get; }

    public static IReadOnlyList<Kijker> Kijkers { get; } =
    [
        new("inwoner zelf", "inwoner"),
        new("casusregisseur in het tandem", "casusregisseur"),
        new("ervaringsdeskundige in het tandem", "ervaringsdeskundige"),
        new("naaste in de kring, ziet alles", "proef-naaste-alles"),
        new("naaste in de kring, ziet alleen de schijf", "proef-naaste-schijf"),
        new("vertegenwoordiger, mentor", "proef-mentor"),
        new("professional in de kring, ziet alles", "proef-professional"),
        new("professional in de kring, gepauzeerd", "proef-pauze"),
        new("professional, gestopt", "proef-gestopt"),
        new("casusregisseur van dezelfde organisatie, zonder relatie", "ilse"),
        new("casusregisseur van een andere organisatie, zonder relatie", "roos"),
        new("een andere inwoner", "marcel"),
        new("projectleider", "projectleider"),
        new("kernpartner", "kernpartner"),
        new("consulent, betrokken", "consulent"),
        new("consulent van dezelfde gemeente, zonder relatie", "joost"),
        new("zorgaanbieder", "aanbieder"),
        new("beleidsmedewerker", "beleid"),
        new("beheerder", "beheerder"),
        new("functionaris", "functionaris"),
    ];

    /// <summary>Who of these look again when the dossier is closed to all but the inwoner and the casusregisseur; another projectleider decided so.</summary>
    public static IReadOnlyList<Kijker> BijAfscherming { get; } = [.. Kijkers.Where(k => k.Demonaam is "inwoner" or "casusregisseur" or "ervaringsdeskundige" or "proef-naaste-alles" or "proef-professional" or "projectleider")];

    public static async Task<Toegangsproef> Start()
    {
        var proef = new Toegangsproef(await Testapp.Start());
        proef.woorden = await proef.Site.Met(Voorbeeldadressen.Zoek);
        await proef.MaakMensen();
        await proef.Bereid();
        return proef;
    }

    /// <summary>The address with the ids of Samira's dossier in it.</summary>
    public string Vul(string pad) => woorden.Vul(pad);

    /// <summary>From here on the dossier is closed: the projectleider chose that of the people around Samira only Marjan stays.</summary>
    public async Task SchermAf()
    {
        await using var scope = Site.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var vandaag = TimeProvider.System.Vandaag();
        var dossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == new DossierId(Guid.Parse(woorden["dossier"])));
        var marjan = dossier.Betrokkenen.Single(b => b.Rol == Betrokkenheid.Casusregisseur && b.GeldtOp(vandaag)).PersoonId;
        var elders = (await db.Set<Account>().Where(a => a.Demonaam == "beleid").Select(a => a.PersoonId).SingleAsync())!.Value; // Another projectleider decided.
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(
            new(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", dossier.Id, dossier.SchermAf(new("proef", [marjan], elders, "proef"), vandaag).Waarde));
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>Everybody around Samira whom the demo does not have.</summary>
    private async Task MaakMensen()
    {
        Gegevenssoort[] alles = [.. Enum.GetValues<Gegevenssoort>()];
        await using var scope = Site.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var vandaag = TimeProvider.System.Vandaag();
        var id = await Site.DossierVan("Samira");
        var dossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == id);
        List<Gebeurtenis> gebeurd = [];
        Betrek("Naaste Alles", "proef-naaste-alles", Rol.Naaste, Betrokkenheid.Naaste, alles);
        Betrek("Naaste Schijf", "proef-naaste-schijf", Rol.Naaste, Betrokkenheid.Naaste, [Gegevenssoort.Schijf]);
        Betrek("Prof Alles", "proef-professional", Rol.Professional, Betrokkenheid.Professional, alles);
        var gestopt = Betrek("Prof Gestopt", "proef-gestopt", Rol.Professional, Betrokkenheid.Professional, alles);
        gebeurd.Add(dossier.Beeindig(gestopt, vandaag).Waarde);
        var pauze = Betrek("Prof Pauze", "proef-pauze", Rol.Professional, Betrokkenheid.Professional, alles);
        gebeurd.Add(dossier.Pauzeer(pauze, vandaag).Waarde);
        var mentor = dossier.LegVertegenwoordigerVast(new(Maak("Mentor Proef", "proef-mentor", Rol.Vertegenwoordiger), "Mentor Proef", Vertegenwoordiging.Mentor, "proef", null, "proef", vandaag, null), vandaag).Waarde;
        gebeurd.Add(mentor);
        (woorden["beschermd"], woorden["vertegenwoordiger"]) = (id.ToString(), mentor.Vertegenwoordiger.ToString());
        gebeurd.AddRange(await MaakMeldingen(db, id, vandaag));
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", id, gebeurd));

        Guid Betrek(string naam, string demonaam, Rol rol, Betrokkenheid als, IReadOnlyList<Gegevenssoort> bereik)
        {
            var betrokken = dossier.Betrek(new(Maak(naam, demonaam, rol), als, "proef", vandaag.AddDays(-1), null, bereik, true), "proef").Waarde;
            gebeurd.Add(betrokken);
            return betrokken.Betrokkene;
        }

        PersoonId Maak(string naam, string demonaam, Rol rol)
        {
            var persoon = Persoon.Maak(new(naam.Split(' ')[0], "", naam.Split(' ')[1]), vandaag).Waarde;
            var email = demonaam + "@voorbeeld.nl";
            db.Add(persoon.Nieuw);
            db.Add(new Account
            {
                Naam = naam, Rol = rol, PersoonId = persoon.Nieuw.Id, Demonaam = demonaam, Email = email, UserName = email, EmailConfirmed = true,
                NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant(), SecurityStamp = demonaam,
            });
            gebeurd.Add(persoon.Gebeurtenis);
            return persoon.Nieuw.Id;
        }
    }

    // Household support of Samira, guided by Eline: a question of today, one that can be decided, one whose report is given and one that was decided.
    private async Task<IReadOnlyList<Gebeurtenis>> MaakMeldingen(AppDbContext db, DossierId id, DateOnly vandaag)
    {
        var dossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == id);
        var eline = await db.Set<Account>().SingleAsync(a => a.Demonaam == "consulent");
        List<Gebeurtenis> gebeurd = [dossier.BetrekConsulent(eline.PersoonId!.Value, "proef", vandaag, "proef").Waarde];
        var (nieuwe, _) = Zaak(0);
        var (melding, tebeslissen) = Zaak(50);
        Vul(tebeslissen);
        gebeurd.Add(melding.VraagAan(vandaag, vandaag).Waarde);
        Stel(melding);
        var (gegeven, verslag) = Zaak(30);
        Vul(verslag);
        gebeurd.Add(verslag.GeefVerslag(gegeven, vandaag, "proef").Waarde);
        var (klaar, onderzoek) = Zaak(60);
        Vul(onderzoek);
        gebeurd.Add(klaar.VraagAan(vandaag, vandaag).Waarde);
        // A colleague of Eline decided, so she handles the objection.
        var besluit = Stel(klaar, (await db.Set<Account>().SingleAsync(a => a.Demonaam == "joost")).PersoonId);
        gebeurd.Add(besluit.Verstuur(klaar, null, vandaag, vandaag, false).Waarde.Verstuurd);
        var gemaakt = Bezwaar.Maak(besluit, dossier.InwonerId, eline.OrganisatieId!.Value, new(Bezwaarwijze.MijnSpil, null, vandaag, Bezwaarmaker.Inwoner, "", "proef", false), vandaag).Waarde;
        db.Add(gemaakt.Nieuw);
        gebeurd.AddRange([gemaakt.Gebeurtenis, gemaakt.Nieuw.PakOp(eline.PersoonId!.Value, eline.Naam).Waarde, gemaakt.Nieuw.Verdaag(1, "proef", vandaag, vandaag).Waarde,
            gemaakt.Nieuw.PlanHoorzitting(new(vandaag.AddDays(20), new(10, 0), "proef"), null, vandaag).Waarde]);
        // A second one that she decided on: of that there is a letter.
        var beslist = Bezwaar.Maak(besluit, dossier.InwonerId, eline.OrganisatieId!.Value, new(Bezwaarwijze.MijnSpil, null, vandaag, Bezwaarmaker.Inwoner, "", "proef", false), vandaag).Waarde;
        db.Add(beslist.Nieuw);
        gebeurd.AddRange([beslist.Gebeurtenis, beslist.Nieuw.PakOp(eline.PersoonId!.Value, eline.Naam).Waarde, beslist.Nieuw.ZieAfVanHoren(Nietgehoord.ZietAf, "proef").Waarde,
            beslist.Nieuw.Beslis(new(Bezwaaruitkomst.Ongegrond, "proef", "", vandaag, null), false, vandaag).Waarde]);
        woorden["bezwaarbrief"] = $"{beslist.Nieuw.Id}";
        var signaal = Signaal.Geef(id, dossier.InwonerId, eline.OrganisatieId!.Value, new(Signaalgever.Inwoner, dossier.InwonerId, "proef", "", null), new(Signaalsoort.TeVeel, "proef", "proef", null, false), vandaag).Waarde;
        db.Add(signaal.Nieuw);
        gebeurd.Add(signaal.Gebeurtenis);
        (woorden["signaal"], woorden["eigensignaal"], woorden["vangever"], woorden["geholpen"]) = ($"{signaal.Nieuw.Id}", $"{signaal.Nieuw.Id}", $"{signaal.Nieuw.Id}", $"{id}");
        (woorden["besluit"], woorden["bezwaar"]) = ($"{besluit.Id}", $"{gemaakt.Nieuw.Id}");
        foreach (var woord in new[] { "laat", "proforma", "verdaagd", "ingebreke" }) woorden[woord] = woorden["bezwaar"];
        var hulp = Indicatie.NeemOver(id, dossier.InwonerId, eline.OrganisatieId!.Value, new(190, Leveringsvorm.Natura, null, "proef"), vandaag.AddDays(-400), null, new(true, false, Beperkingsmate.Geen, false, 1, 0)).Waarde;
        db.Add(hulp.Nieuw);
        gebeurd.Add(hulp.Gebeurtenis);
        (woorden["heraankondigen"], woorden["her"]) = ($"{Herzien(0).Id}", $"{Herzien(1).Id}");
        woorden["herberekend"] = $"{Herzien(2).Id}";
        woorden["herbesloten"] = $"{Herzien(3).Id}";
        (woorden["nieuwe"], woorden["lopend"], woorden["melding"], woorden["verslag"], woorden["besloten"]) = ($"{nieuwe.Id}", $"{nieuwe.Id}", $"{melding.Id}", $"{gegeven.Id}", $"{klaar.Id}");
        return gebeurd;

        // Announced, looked at and calculated, decided: each in a round of its own.
        Herindicatie Herzien(int stappen)
        {
            var kader = Ingebouwdenormenkaders.Hbel2021 with { Vaststelling = new("proef", vandaag, vandaag, Ingebouwdenormenkaders.Hbel2021.Uitgangspunten.Select(u => u.Code).ToHashSet()) };
            var ronde = Herindicatieronde.Maak(eline.OrganisatieId!.Value, new("proef", 120, Beurt.BijAfloop, kader, 6, null, vandaag, vandaag, "proef", [new(eline.PersoonId!.Value, eline.Naam)])).Waarde;
            var begonnen = Herindicatie.Begin(ronde.Nieuw, hulp.Nieuw, ronde.Nieuw.Consulenten[0]);
            db.AddRange(ronde.Nieuw, begonnen.Nieuw);
            gebeurd.AddRange([ronde.Gebeurtenis, begonnen.Gebeurtenis]);
            if (stappen == 0) return begonnen.Nieuw;
            gebeurd.Add(begonnen.Nieuw.KondigAan(vandaag, vandaag).Waarde);
            if (stappen == 1) return begonnen.Nieuw;
            gebeurd.Add(begonnen.Nieuw.Bekijk(new(Bekijkwijze.Dossieronderzoek, "proef", null), true, begonnen.Nieuw.Versie).Waarde);
            var besluit = Besluit.Begin(begonnen.Nieuw.Id, id);
            db.Add(besluit);
            gebeurd.Add(begonnen.Nieuw.Bereken(besluit, Normrekening.Reken(kader, new(kader.Code, [new("basis")])).Waarde, false, vandaag).Waarde);
            var overgang = begonnen.Nieuw.BepaalOvergang(ronde.Nieuw, 125, vandaag);
            if (stappen == 2) return begonnen.Nieuw;
            gebeurd.Add(besluit.StelOp(new(Besluitsoort.Toekenning, Leveringsvorm.Pgb, null, true, overgang.IngangNieuw, overgang.IngangNieuw.AddYears(2), "proef"), eline.PersoonId!.Value, eline.Naam, besluit.Versie).Waarde);
            gebeurd.Add(besluit.Verstuur(kader, vandaag, vandaag, vandaag, false).Waarde);
            gebeurd.Add(begonnen.Nieuw.KrijgBesluit(besluit, overgang));
            return begonnen.Nieuw;
        }

        (Melding, Onderzoek) Zaak(int geleden)
        {
            var gedaan = Melding.Doe(id, dossier.InwonerId, new(eline.OrganisatieId, Meldwijze.Telefoon, vandaag.AddDays(-geleden), "proef"), vandaag).Waarde;
            var begonnen = Onderzoek.Begin(gedaan.Nieuw);
            gebeurd.AddRange([gedaan.Gebeurtenis, begonnen.Gebeurtenis, gedaan.Nieuw.PakOp(eline.PersoonId!.Value, eline.Naam).Waarde]);
            db.AddRange(gedaan.Nieuw, begonnen.Nieuw);
            return (gedaan.Nieuw, begonnen.Nieuw);
        }

        void Vul(Onderzoek o)
        {
            gebeurd.AddRange(Enum.GetValues<Onderwerp>().Select(w => o.Schrijf(w, "proef", "proef", 0, "proef", TimeProvider.System.GetUtcNow()).Waarde));
            gebeurd.Add(o.LegWoningVast(new(1, "", 0, 0, false, null, "proef", true), 0, vandaag).Waarde);
        }

        Besluit Stel(Melding m, PersoonId? opsteller = null)
        {
            var besluit = Besluit.Begin(m);
            db.Add(besluit);
            gebeurd.Add(besluit.StelOp(new(Besluitsoort.Afwijzing, null, null, false, null, null, "proef"), opsteller ?? eline.PersoonId!.Value, "proef", besluit.Versie).Waarde);
            return besluit;
        }
    }

    // What the demo lacks: a file, a logo, a form of the organisation itself, and a document that waits for Samira and for Marjan.
    private async Task Bereid()
    {
        var dossier = await Site.DossierVan("Samira");
        using var samira = await Site.Als("inwoner");
        await samira.VerstuurBestand(await samira.Open($"/dossiers/{dossier}/bijlagen/erbij"), "Voeg toe", "Invoer.Bestand", "brief.pdf", Proefbestanden.Pdf(), ("Invoer.Omschrijving", "Brief"), ("Invoer.Gegevens", "Plan"));
        using var sanne = await Site.Als("beheerder");
        await sanne.Laad(Ladekast.Json("proefbezoek"));
        await sanne.Publiceer("proefbezoek");
        var organisatie = await Site.Met(db => db.Set<Organisatie>().OrderBy(o => o.Naam).Select(o => o.Id).FirstAsync());
        await sanne.VerstuurBestand(await sanne.Open($"/beheer/organisaties/{organisatie}"), "Opslaan", "Invoer.Logo", "logo.png", Proefbestanden.Png);
        woorden["bijlage"] = (await Site.Met(db => db.Set<Bijlage>().Where(b => b.Omschrijving == "Brief").Select(b => b.Id).SingleAsync())).ToString();
        woorden["account"] = (await Site.Met(db => db.Set<Account>().Where(a => a.Demonaam == "aanbieder").Select(a => a.Id).SingleAsync())).ToString();
        woorden["organisatie"] = organisatie.ToString();
        woorden["klaar"] = (await Site.Ingevuld()).Split('/')[^1];
        var voorgelegd = await Site.Voorgelegd();
        woorden["tekendoc"] = voorgelegd.Split('/')[^1];
        woorden["mijn"] = (await Site.Handtekening(voorgelegd, "Marjan")).Wie.Id.ToString();
        woorden["ander"] = (await Site.Handtekening(voorgelegd, "Samira")).Wie.Id.ToString();
    }
}
