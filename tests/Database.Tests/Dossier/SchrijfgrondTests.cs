using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Dossier;

/// <summary>Access that ends between the check and the save: nothing is saved, whoever was first.</summary>
public sealed class SchrijfgrondTests
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Toestemming_die_intussen_is_ingetrokken_houdt_het_opslaan_tegen(Engine engine) =>
        await Proef(engine, d => d.TrekToestemmingIn(Toestemmingsdoel.Deelname, Vandaag), Opslagresultaat.GeenToegang);

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wie_intussen_overdroeg_slaat_niets_meer_op(Engine engine) =>
        await Proef(engine, d => d.Beeindig(d.Betrokkenen.Single(b => b.Rol == Betrokkenheid.Casusregisseur).Id, Vandaag), Opslagresultaat.GeenToegang);

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_dossier_dat_intussen_is_afgeschermd_ook(Engine engine) =>
        await Proef(engine, d => d.SchermAf(new("Een nicht werkt hier.", [d.Betrokkenen.Single(b => b.Rol == Betrokkenheid.Ervaringsdeskundige).PersoonId], PersoonId.Nieuw(), "Fleur"), Vandaag), Opslagresultaat.GeenToegang);

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_verandering_die_de_toegang_niet_raakt_houdt_niets_tegen(Engine engine) =>
        await Proef(engine, d => d.GeefToestemming(new(Toestemmingsdoel.DelenMetKring, Vandaag, Toestemmingswijze.OpScherm, "", "delen-2026-1"), "test", Vandaag), Opslagresultaat.Opgeslagen);

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wie_alleen_leest_wordt_bij_het_opslaan_niets_gevraagd(Engine engine) =>
        await Proef(engine, d => d.TrekToestemmingIn(Toestemmingsdoel.Deelname, Vandaag), Opslagresultaat.Opgeslagen, HttpMethods.Get);

    [Fact]
    public async Task Intrekken_op_hetzelfde_moment_komt_ervoor_of_erna_en_nooit_ertussen()
    {
        await using var diensten = await Testdiensten.Start(Engine.Postgres);
        var (dossier, regisseur) = await Begin(diensten);
        await using var trekt = diensten.Alles.CreateAsyncScope();
        var db = trekt.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var transactie = await db.Database.BeginTransactionAsync();
        var geheel = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == dossier);
        geheel.TrekToestemmingIn(Toestemmingsdoel.Deelname, Vandaag);
#pragma warning disable RS0030 // The test holds a transaction open.
        await db.SaveChangesAsync();
#pragma warning restore RS0030
        var opslaan = Sla(diensten, dossier, regisseur, () => Task.CompletedTask, HttpMethods.Post);
        await Task.Delay(1000);
        opslaan.IsCompleted.ShouldBeFalse("it waits for the withdrawal that is under way");
        await transactie.CommitAsync();
        (await opslaan).ShouldBe(Opslagresultaat.GeenToegang);
    }

    private static async Task Proef(Engine engine, Func<Inwonerdossier, Uitkomst> intussen, Opslagresultaat verwacht, string methode = "POST")
    {
        await using var diensten = await Testdiensten.Start(engine);
        var (dossier, regisseur) = await Begin(diensten);
        (await Sla(diensten, dossier, regisseur, () => diensten.In(async s =>
        {
            var db = s.GetRequiredService<AppDbContext>();
            var geheel = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == dossier);
            intussen(geheel).IsGelukt.ShouldBeTrue();
#pragma warning disable RS0030 // The test plays another visitor at an exact moment.
            return await db.SaveChangesAsync();
#pragma warning restore RS0030
        }), methode)).ShouldBe(verwacht);
        var bewaard = await diensten.MetDb(db => db.Set<Persoon>().AnyAsync(p => p.Telefoon == "06 11111111"));
        bewaard.ShouldBe(verwacht == Opslagresultaat.Opgeslagen);
        (await diensten.MetDb(db => db.Set<Wijzigingsregel>().CountAsync(r => r.Waarom == "proef"))).ShouldBe(bewaard ? 1 : 0);
    }

    private static Task<Opslagresultaat> Sla(Testdiensten diensten, DossierId dossier, PersoonId wie, Func<Task> intussen, string methode) => diensten.In(async s =>
    {
        var account = AccountId.Nieuw();
        var gebruiker = new Gebruiker(account, wie, "Marjan", Rol.Casusregisseur, null, "");
        var http = new DefaultHttpContext { User = new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.ToString()), .. gebruiker.Claims()], "test")) };
        http.Request.Method = methode;
        s.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        (await s.GetRequiredService<IDossierToegang>().Open(dossier, Inzage.Van(Gegevenssoort.Contact, "proef"), default)).ShouldBeTrue();
        var db = s.GetRequiredService<AppDbContext>();
        var inwoner = await db.Set<Inwonerdossier>().Where(d => d.Id == dossier).Select(d => d.InwonerId).SingleAsync();
        var persoon = await db.Set<Persoon>().SingleAsync(p => p.Id == inwoner);
        var gewijzigd = persoon.Wijzig(new Persooninvoer("Samira", null, null, Telefoon: "06 11111111"), Vandaag, persoon.Versie);
        await intussen();
        return await s.GetRequiredService<Opslag>().Opslaan(new Wijziging(gebruiker, TimeProvider.System.GetUtcNow(), "proef", dossier, gewijzigd.Waarde));
    });

    private static async Task<(DossierId, PersoonId)> Begin(Testdiensten diensten)
    {
        List<Gemaakt<Persoon>> mensen = [.. new[] { "Samira", "Marjan", "Joke" }.Select(n => Persoon.Maak(new(n, null, null), Vandaag).Waarde)];
        var dossier = Inwonerdossier.Open(mensen[0].Nieuw.Id, Vandaag.AddDays(-9), Vandaag, "test").Waarde.Nieuw;
        dossier.GeefToestemming(new(Toestemmingsdoel.Deelname, Vandaag.AddDays(-9), Toestemmingswijze.OpScherm, "", "toestemming-2026-1"), "test", Vandaag);
        dossier.BetrekTandem(mensen[1].Nieuw.Id, Betrokkenheid.Casusregisseur, Vandaag.AddDays(-8), "test");
        dossier.BetrekTandem(mensen[2].Nieuw.Id, Betrokkenheid.Ervaringsdeskundige, Vandaag.AddDays(-8), "test");
        await diensten.In(async s =>
        {
            s.GetRequiredService<AppDbContext>().AddRange([.. mensen.Select(m => m.Nieuw), dossier]);
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), TimeProvider.System.GetUtcNow(), "begin", null, mensen[0].Gebeurtenis));
        });
        return (dossier.Id, mensen[1].Nieuw.Id);
    }
}
