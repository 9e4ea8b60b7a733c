using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Afwezig;
using Spil.Dossier.Domein.Afwezigheden;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Dossier;

/// <summary>Handing over and going away, on both engines: what the rule says of a date is what the queries say, and many dossiers cost no more questions.</summary>
public sealed class OverdrachtTests
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wie_meeleest_opent_het_dossier_en_schrijft_niet(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var (marjan, ilse) = (PersoonId.Nieuw(), PersoonId.Nieuw());
        var dossier = await Dossiers(diensten, marjan, 1);
        await Verander(diensten, dossier[0], d =>
        {
            var o = StelVoor(d, marjan, ilse, Vandaag.AddDays(3), verteld: true);
            o.Aanvaard(d, ilse, Nu()).IsGelukt.ShouldBeTrue();
            return o;
        });

        foreach (var (wie, leest, schrijft) in new[] { (marjan, true, true), (ilse, true, false), (PersoonId.Nieuw(), false, false) })
        {
            (await Als(diensten, wie, t => t.Open(dossier[0], Inzage.Van(Gegevenssoort.Plan, "proef"), default))).ShouldBe(leest);
            (await Als(diensten, wie, t => t.Zichtbaar(Gegevenssoort.Plan).AnyAsync())).ShouldBe(leest, "the list says the same");
            (await Als(diensten, wie, t => t.Soorten([Gegevenssoort.Plan], null, default))).Contains(dossier[0]).ShouldBe(leest);
            (await Als(diensten, wie, t => t.Open(dossier[0], Inzage.Van(Gegevenssoort.Plan, "proef") with { Actie = 'U' }, default))).ShouldBe(schrijft);
            (await Als(diensten, wie, t => t.Open(dossier[0], Inzage.Van(Gegevenssoort.Plan, "proef"), default), HttpMethods.Post)).ShouldBe(schrijft);
        }
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Twee_die_hetzelfde_tegelijk_overdragen_krijgen_er_samen_een(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var marjan = PersoonId.Nieuw();
        var dossier = await Dossiers(diensten, marjan, 1);
        async Task<Opslagresultaat> Poging() => await Verander(diensten, dossier[0], d => StelVoor(d, marjan, PersoonId.Nieuw(), Vandaag, verteld: false));
        (await Poging()).ShouldBe(Opslagresultaat.Opgeslagen);
        (await Poging()).ShouldBe(Opslagresultaat.Verouderd);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Weggaan_bij_veel_dossiers_kost_evenveel_vragen_en_is_een_verandering(Engine engine)
    {
        var (weinig, veel) = (await Weg(engine, 3), await Weg(engine, 60));
        veel.ShouldBe(weinig, "the number of questions does not depend on the number of dossiers");
        weinig.ShouldBeLessThan(27);
    }

    private static async Task<int> Weg(Engine engine, int aantal)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var marjan = PersoonId.Nieuw();
        var dossiers = await Dossiers(diensten, marjan, aantal);
        using var telling = new Querytelling(diensten.Alles);
        var vragen = await telling.Bij(() => diensten.In(async s =>
        {
            var db = s.GetRequiredService<AppDbContext>();
            var account = await db.Set<Account>().SingleAsync(a => a.PersoonId == marjan);
            var weg = Afwezigheid.Meld(marjan, "Marjan", new(Afwezigheidsoort.Vertrek, Vandaag, null), false, "Fleur", Nu()).Waarde;
            db.Add(weg.Nieuw);
            Gevolgd[] gebeurd = [new(null, weg.Gebeurtenis), .. await s.GetRequiredService<Afwezigwerk>().Meld(account, weg.Nieuw, default)];
            Wijziging[] wijzigingen = [.. gebeurd.GroupBy(g => g.Dossier).Select(g => new Wijziging(Uitvoerder.Spil("test"), Nu(), "weg", g.Key, [.. g.Select(x => x.Gebeurtenis)]))];
            (await s.GetRequiredService<Opslag>().OpslaanAlles(wijzigingen)).ShouldBe(Opslagresultaat.Opgeslagen);
            return true;
        }));
        (await diensten.MetDb(db => db.Set<Betrokkene>().CountAsync(b => b.PersoonId == marjan && b.Tot == null))).ShouldBe(0);
        (await diensten.MetDb(db => db.Set<Wijzigingsregel>().Where(r => r.Waarom == "weg" && r.DossierId != null).Select(r => r.DossierId).Distinct().CountAsync())).ShouldBe(aantal);
        (await diensten.MetDb(db => db.Set<Account>().SingleAsync(a => a.PersoonId == marjan))).IsGeblokkeerd(Nu()).ShouldBeTrue();
        foreach (var dossier in dossiers.Take(2))
            (await Als(diensten, marjan, t => t.Open(dossier, Inzage.Van(Gegevenssoort.Plan, "proef"), default))).ShouldBeFalse();
        return vragen.Count(v => v.StartsWith("SELECT", StringComparison.Ordinal));
    }

    private static DateTimeOffset Nu() => TimeProvider.System.GetUtcNow();

    private static Overdracht StelVoor(Inwonerdossier dossier, PersoonId van, PersoonId naar, DateOnly ingang, bool verteld) => Overdracht.StelVoor(dossier,
        new(dossier.Betrokkenen.Single(b => b.PersoonId == van).Id, new(van, "Marjan", null), new(naar, "Ilse", null), true, true, ingang, "", "", verteld), new(van, "Marjan", false, Guid.NewGuid()), Nu()).Waarde.Nieuw;

    private static Task<Opslagresultaat> Verander(Testdiensten diensten, DossierId dossier, Func<Inwonerdossier, Overdracht> doe) => diensten.In(async s =>
    {
        var db = s.GetRequiredService<AppDbContext>();
        var geheel = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == dossier);
        var overdracht = doe(geheel);
        db.Add(overdracht);
        return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu(), "proef", dossier, new OverdrachtIngetrokken(overdracht.Id, dossier)));
    });

    private static async Task<IReadOnlyList<DossierId>> Dossiers(Testdiensten diensten, PersoonId marjan, int aantal)
    {
        var inwoners = Enumerable.Range(0, aantal).Select(i => Persoon.Maak(new($"Mens {i}", null, null), Vandaag).Waarde).ToList();
        var dossiers = inwoners.ConvertAll(p => Inwonerdossier.Open(p.Nieuw.Id, Vandaag.AddDays(-9), Vandaag, "test").Waarde.Nieuw);
        var trajecten = new List<Traject>();
        foreach (var dossier in dossiers)
        {
            dossier.GeefToestemming(new(Toestemmingsdoel.Deelname, Vandaag.AddDays(-9), Toestemmingswijze.OpScherm, "", "toestemming-2026-1"), "test", Vandaag);
            dossier.BetrekTandem(marjan, Betrokkenheid.Casusregisseur, Vandaag.AddDays(-8), "test");
            trajecten.Add(Traject.Start(dossier, null, Vandaag.AddDays(-8), Vandaag).Waarde.Nieuw);
        }

        await diensten.In(async s =>
        {
            var db = s.GetRequiredService<AppDbContext>();
            db.AddRange([.. inwoners.Select(p => p.Nieuw), .. dossiers, .. trajecten, new Account
            {
                Naam = "Marjan", Rol = Rol.Casusregisseur, PersoonId = marjan, Email = "m@voorbeeld.nl", UserName = "m@voorbeeld.nl", NormalizedEmail = "M@VOORBEELD.NL", NormalizedUserName = "M@VOORBEELD.NL", SecurityStamp = "x",
            }]);
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu(), "begin", null, inwoners[0].Gebeurtenis));
        });
        return dossiers.ConvertAll(d => d.Id);
    }

    private static Task<T> Als<T>(Testdiensten diensten, PersoonId persoon, Func<IDossierToegang, Task<T>> werk, string methode = "GET") => diensten.In(s =>
    {
        var account = AccountId.Nieuw();
        var gebruiker = new Gebruiker(account, persoon, "Iemand", Rol.Casusregisseur, null, "");
        var http = new DefaultHttpContext { User = new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.ToString()), .. gebruiker.Claims()], "test")) };
        http.Request.Method = methode;
        s.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        return werk(s.GetRequiredService<IDossierToegang>());
    });
}
