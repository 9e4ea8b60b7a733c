using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Pages.Tests.Herstel;
using Spil.Pages.Tests.Web;
using Spil.Platform.Data;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>A log that cannot be written refuses the read: nobody looks unseen, on no page and in no file.</summary>
public sealed class LogVolTests
{
    [Fact]
    public async Task Wat_niet_kan_worden_opgeschreven_wordt_niet_getoond()
    {
        await using var app = await Testapp.Start();
        using var marjan = await app.Als("casusregisseur");
        using var samira = await app.Als("inwoner");
        var woorden = await app.InDb(Voorbeeldadressen.Zoek);
        string[] paden = ["/dossiers/{dossier}", "/trajecten/{traject}", "/trajecten/{traject}/plan", "/trajecten/{traject}/schijf", "/dossiers/{dossier}/documenten", "/dossiers/{dossier}/kring"];
        var ingevuld = paden.Select(p => woorden.Vul(p)).Append("/werk").Append("/werk?als=csv").ToList();
        foreach (var pad in ingevuld)
            (await marjan.Open(pad)).Status.ShouldBe(HttpStatusCode.OK, pad);

        await Sql(app, "CREATE TRIGGER vol BEFORE INSERT ON platform_inzagelog BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END");
        foreach (var pad in ingevuld)
        {
            var geweigerd = await marjan.Open(pad);
            geweigerd.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, pad);
            geweigerd.Kop.ShouldBe("We laten nu even niets zien", pad);
            geweigerd.Bron.ShouldNotContain("Samira", Case.Insensitive, pad);
        }

        (await samira.Open("/mijn/meenemen?handler=Zip")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        await Sql(app, "DROP TRIGGER vol");
        (await marjan.Open(ingevuld[0])).Status.ShouldBe(HttpStatusCode.OK, "it goes on by itself");
    }

    private static async Task Sql(Testapp app, string sql)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LogContext>().Database.ExecuteSqlRawAsync(sql);
    }
}
