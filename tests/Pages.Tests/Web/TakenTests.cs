using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Pages.Tests.Dossier;
using Spil.Platform.Taken;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web;

public sealed class TakenTests
{
    [Fact]
    public async Task De_beheerder_ziet_wat_vanzelf_gaat_en_voert_het_nu_uit()
    {
        await using var app = await Testapp.Start();
        using var sanne = await app.Als("beheerder");
        var taken = await sanne.Open("/beheer/taken");
        taken.Tekst.ShouldContain("De taken lopen nu niet vanzelf");
        taken.Tekst.ShouldContain("Elke nacht om 3.10 uur");
        taken.Tekst.ShouldContain("nog nooit");
        foreach (var naam in app.Diensten.CreateScope().ServiceProvider.GetServices<ITaak>().Select(t => t.Naam))
        {
            var gedaan = await sanne.Verstuur(await sanne.Open("/beheer/taken"), $"Nu uitvoeren: {naam}");
            gedaan.Tekst.ShouldContain(naam + ":");
        }

        (await app.Met(db => db.Set<Taakloop>().ToListAsync())).ShouldAllBe(l => l.Gelukt && l.KlaarOp != null && l.Door == "Sanne Willems");
        (await sanne.Post("/beheer/taken?taak=bestaat-niet", Pagina.Velden(taken.Formulier("Nu uitvoeren: Opruimen").Formulier))).Status.ShouldBe(HttpStatusCode.NotFound);
        using var fleur = await app.Als("projectleider");
        (await fleur.Open("/beheer/taken")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Zonder_uit_te_zetten_lopen_de_taken_vanzelf()
    {
        await using var app = await Testapp.Start(Engine.Sqlite, true, "--Spil:Taken=Aan");
        using var sanne = await app.Als("beheerder");
        (await sanne.Open("/beheer/taken")).Tekst.ShouldContain("volgende keer");
        var planner = await app.Diensten.GetRequiredService<Quartz.ISchedulerFactory>().GetScheduler();
        for (var i = 0; i < 100 && planner.Status != Quartz.SchedulerStatus.Running; i++)
            await Task.Delay(100);
        planner.Status.ShouldBe(Quartz.SchedulerStatus.Running);
    }
}
