using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web;

/// <summary>
/// Every page asks the database a fixed number of questions: as many for somebody with ten times the work, and never more than stands here.
/// </summary>
public sealed class QueryTests(Querysite sites) : IClassFixture<Querysite>
{
    [Theory]
    [InlineData("casusregisseur", "/trajecten/{traject}", 16, true)]
    [InlineData("casusregisseur", "/trajecten/{traject}/schijf", 16, true)]
    [InlineData("casusregisseur", "/trajecten/{traject}/plan", 16, true)]
    [InlineData("casusregisseur", "/trajecten/{traject}/voorstellen", 16, true)]
    [InlineData("casusregisseur", "/trajecten/{traject}/voorstellen/nieuw?soort=actie", 16, true)]
    [InlineData("inwoner", "/trajecten/{traject}/plan", 16, true)]
    [InlineData("projectleider", "/trajecten", 16, false)] // Pages of 25 in both cases.
    public async Task Een_pagina_stelt_evenveel_vragen_bij_veel_als_bij_weinig(string wie, string pad, int grens, bool meer)
    {
        var (klein, kleineBron) = await sites.Tel(sites.Klein, wie, pad);
        var (groot, groteBron) = await sites.Tel(sites.Groot, wie, pad);

        if (meer)
            groteBron.Length.ShouldBeGreaterThan(kleineBron.Length, "the large case has to show more, or this test proves nothing");
        klein.Count.ShouldBeGreaterThan(0);
        groot.Count.ShouldBe(klein.Count, string.Join("\n\n", groot));
        groot.Count.ShouldBeLessThanOrEqualTo(grens, string.Join("\n\n", groot));
    }
}

/// <summary>Two sites with the same people: the demo as it is, and one in which Marjan and Samira have ten times as much.</summary>
public sealed class Querysite : IAsyncLifetime
{
    private const int Omvang = 400;

    private Guid traject;
    private Guid dossier;

    public Testapp Klein { get; private set; } = null!;

    public Testapp Groot { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Klein = await Testapp.Start();
        Groot = await Testapp.Start();
        await using var scope = Groot.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var mensen = await db.Set<Account>().AsNoTracking().Where(a => a.Demonaam == "casusregisseur" || a.Demonaam == "inwoner").ToListAsync();
        var inwoner = mensen.Single(a => a.Demonaam == "inwoner").PersoonId!.Value;
        var samira = await db.Set<Traject>().AsNoTracking().SingleAsync(t => t.InwonerId == inwoner);
        (traject, dossier) = (samira.Id.Waarde, samira.DossierId.Waarde);

        await Grootwerk.Massa(Groot.Diensten, Omvang);
        await Grootwerk.Neem(db, mensen.Single(a => a.Demonaam == "casusregisseur").PersoonId!.Value.Waarde);
        await Grootwerk.Neem(db, traject, dossier);
        (await db.Set<Voorstel>().CountAsync(v => v.TrajectId == samira.Id)).ShouldBeGreaterThan(20, "the large case is large");
    }

    /// <summary>The SQL commands of the second time a page opens, and the page.</summary>
    public async Task<(IReadOnlyList<string> Opdrachten, string Bron)> Tel(Testapp app, string wie, string pad)
    {
        var adres = pad.Replace("{traject}", traject.ToString(), StringComparison.Ordinal).Replace("{dossier}", dossier.ToString(), StringComparison.Ordinal);
        using var bezoeker = await app.Als(wie);
        await bezoeker.Open(adres);
        using var telling = new Querytelling(app.Diensten);
        Pagina pagina = null!;
        var opdrachten = await telling.Bij(async () => pagina = await bezoeker.Open(adres));
        pagina.Status.ShouldBe(HttpStatusCode.OK, adres);
        return (opdrachten, pagina.Bron);
    }

    public async ValueTask DisposeAsync()
    {
        await Klein.DisposeAsync();
        await Groot.DisposeAsync();
    }
}
