using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Spil.Web.Demo;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary>The demo people, and the crowd for scale tests.</summary>
public sealed class VoorbeeldTests
{
    private static readonly string[] Los =
    [
        // References without a foreign key: aggregates point at each other by id.
        "SELECT COUNT(*) FROM dossier_betrokkene b WHERE NOT EXISTS (SELECT 1 FROM dossier_persoon p WHERE p.\"Id\" = b.\"PersoonId\")",
        "SELECT COUNT(*) FROM dossier_dossier d WHERE NOT EXISTS (SELECT 1 FROM dossier_persoon p WHERE p.\"Id\" = d.\"InwonerId\")",
        "SELECT COUNT(*) FROM herstel_traject t WHERE NOT EXISTS (SELECT 1 FROM dossier_dossier d WHERE d.\"Id\" = t.\"DossierId\" AND d.\"InwonerId\" = t.\"InwonerId\")",
        "SELECT COUNT(*) FROM herstel_traject t WHERE t.\"Tandem_Casusregisseur\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dossier_betrokkene b WHERE b.\"DossierId\" = t.\"DossierId\" AND b.\"PersoonId\" = t.\"Tandem_Casusregisseur\")",
        "SELECT COUNT(*) FROM herstel_voorstel v WHERE NOT EXISTS (SELECT 1 FROM herstel_traject t WHERE t.\"Id\" = v.\"TrajectId\" AND t.\"DossierId\" = v.\"DossierId\")",
        "SELECT COUNT(*) FROM herstel_voorstel v WHERE v.\"DoelId\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM herstel_voorstel d WHERE d.\"Id\" = v.\"DoelId\" AND d.\"TrajectId\" = v.\"TrajectId\")",
        "SELECT COUNT(*) FROM herstel_meting m WHERE NOT EXISTS (SELECT 1 FROM herstel_traject t WHERE t.\"Id\" = m.\"TrajectId\" AND t.\"DossierId\" = m.\"DossierId\")",
        "SELECT COUNT(*) FROM herstel_evaluatie e WHERE NOT EXISTS (SELECT 1 FROM herstel_plan p WHERE p.\"Id\" = e.\"PlanId\" AND p.\"TrajectId\" = e.\"TrajectId\")",
        "SELECT COUNT(*) FROM herstel_stem s WHERE NOT EXISTS (SELECT 1 FROM herstel_deelnemer d WHERE d.\"VersieId\" = s.\"VersieId\" AND d.\"PersoonId\" = s.\"PersoonId\")",
    ];

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Nog_een_keer_laden_verandert_niets_en_een_omvang_komt_er_precies_bij(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var begin = await Tel(diensten);
        begin.Dossiers.ShouldBeGreaterThanOrEqualTo(40, "the size of the pilot");
        (await Voorbeeld.Laad(diensten.Alles, default)).ShouldBeFalse();
        (await Tel(diensten)).ShouldBe(begin);

        var regels = new List<string>();
        var uitslag = await Massavoorbeeld.Laad(diensten.Alles, 100, regels.Add, default);
        uitslag.Inwoners.ShouldBe(100);
        uitslag.Rijen.ShouldBeGreaterThan(2000);
        regels.ShouldContain("dossier_dossier: 100 rijen");
        await Massavoorbeeld.Laad(diensten.Alles, 7, _ => { }, default);

        var daarna = await Tel(diensten);
        daarna.Dossiers.ShouldBe(begin.Dossiers + 107);
        daarna.Trajecten.ShouldBeGreaterThanOrEqualTo(begin.Trajecten + 50, "most have a traject, others only asked for household support");
        daarna.Accounts.ShouldBe(begin.Accounts);
        daarna.WerkVanMarjan.ShouldBe(begin.WerkVanMarjan, "nobody's caseload grows with the size of the database");
        await SluitAan(diensten);
        await Ketting.IsHeel(diensten);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_kopie_opent_als_pagina_en_haar_plan_wijst_naar_haar_eigen_voorstellen(Engine engine)
    {
        await using var database = await Testdatabase.Nieuw(engine, demo: true);
        Guid traject;
        await using (var diensten = Testdiensten.Op(database))
        {
            await Massavoorbeeld.Laad(diensten.Alles, 60, _ => { }, default);
            var kopie = await diensten.MetDb(async db =>
            {
                var origineel = await db.Set<Account>().Where(a => a.Demonaam == "casusregisseur").Select(a => a.PersoonId).SingleAsync();
                var eigen = (await db.Set<Traject>().AsNoTracking().Where(t => t.Tandem != null && t.Tandem.Casusregisseur != origineel).ToListAsync())
                    .Where(t => t.Tandem!.Casusregisseur.ToString()[14..] == origineel.ToString()![14..]).Select(t => t.Id).ToList();
                var plan = await db.Set<Plan>().AsNoTracking().Where(p => eigen.Contains(p.TrajectId)).OrderByDescending(p => p.Nummer).FirstAsync();
                var hier = await db.Set<Voorstel>().Where(v => v.TrajectId == plan.TrajectId).Select(v => v.Id).ToListAsync();
                plan.Inhoud.Doelen.Select(d => d.VoorstelId).ShouldBeSubsetOf(hier.Select(v => v.Waarde));
                return await db.Set<Traject>().AsNoTracking().SingleAsync(t => t.Id == plan.TrajectId);
            });
            traject = kopie.Id.Waarde;
            (await diensten.In(s => s.GetRequiredService<Accountbeheer>().Maak(
                new Nieuwaccount("kopie@voorbeeld.nl", "Marjan Kopie", Rol.Casusregisseur, "Surplus") { PersoonId = kopie.Tandem!.Casusregisseur },
                "een lang wachtwoord", Uitvoerder.Spil("test"), [], default))).IsGelukt.ShouldBeTrue();
        }

        await using var app = await Testapp.StartOp(database, demo: true, "--Spil:Aanmelden:TweedeFactor=Aangeraden");
        using var bezoeker = app.Bezoeker();
        await bezoeker.Verstuur(await bezoeker.Open("/aanmelden"), "Aanmelden", ("Email", "kopie@voorbeeld.nl"), ("Wachtwoord", "een lang wachtwoord"));
        var pagina = await bezoeker.Open($"/trajecten/{traject}/voorstellen");
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        foreach (var voorstel in pagina.Document.QuerySelectorAll($"main a[href^='/trajecten/{traject}/voorstellen/']").Select(a => a.GetAttribute("href")!).Distinct().Take(5))
            (await bezoeker.Open(voorstel)).Status.ShouldBe(HttpStatusCode.OK, voorstel);

        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open($"/trajecten/{traject}/voorstellen")).Status.ShouldBe(HttpStatusCode.NotFound, "a copy is somebody else");
    }

    private sealed record Stand(int Dossiers, int Trajecten, int Personen, int Metingen, int Accounts, int WerkVanMarjan);

    private static Task<Stand> Tel(Testdiensten diensten) => diensten.MetDb(async db =>
    {
        var marjan = await db.Set<Account>().Where(a => a.Demonaam == "casusregisseur").Select(a => a.PersoonId!.Value).SingleAsync();
        return new Stand(
            await db.Set<Inwonerdossier>().CountAsync(), await db.Set<Traject>().CountAsync(), await db.Set<Persoon>().CountAsync(),
            await db.Set<Meting>().CountAsync(), await db.Set<Account>().CountAsync(), await db.Set<Betrokkene>().CountAsync(b => b.PersoonId == marjan));
    });

    private static async Task SluitAan(Testdiensten diensten)
    {
        foreach (var vraag in Los)
            (await diensten.MetDb(db => db.Database.SqlQueryRaw<long>(vraag).ToListAsync())).Single().ShouldBe(0, vraag);
        if (diensten.Database.Engine == Engine.Sqlite)
        {
            (await diensten.MetDb(db => db.Database.SqlQueryRaw<string>("SELECT \"table\" FROM pragma_foreign_key_check").ToListAsync())).ShouldBeEmpty();
            (await diensten.MetDb(db => db.Database.SqlQueryRaw<string>("SELECT integrity_check FROM pragma_integrity_check").ToListAsync())).ShouldBe(["ok"]);
        }
    }
}
