using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Post;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web;

public sealed class PostTests
{
    [Fact]
    public async Task In_het_voorbeeld_lees_je_de_post_en_zonder_post_staat_er_een_zin()
    {
        await using var app = await Testapp.Start();
        using var sanne = await app.Als("beheerder");
        (await sanne.Open("/beheer/post")).Tekst.ShouldContain("Er is nog geen post verstuurd.");
        await Leg(app);
        var pagina = await sanne.Open("/beheer/post");
        pagina.Tekst.ShouldContain("Er wacht één bericht.");
        pagina.Tekst.ShouldContain("Volg deze link <b>");
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open("/beheer/post")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Wat_de_mailserver_zegt_staat_erbij_en_opnieuw_proberen_kan()
    {
        await using var server = await Nodeproces.Start("smtp.mjs");
        await using var app = await Testapp.Start(Engine.Sqlite, true, "--Spil:Post:Server=127.0.0.1", $"--Spil:Post:Poort={server.Poort}",
            "--Spil:Post:Van=spil@voorbeeld.nl", "--Spil:Post:Tls=false", "--Spil:Adres=http://spil.voorbeeld.nl");
        using var sanne = await app.Als("beheerder");
        await Leg(app, "weiger@voorbeeld.nl");
        await app.Diensten.GetRequiredService<Postbode>().Ronde(default);
        var pagina = await sanne.Open("/beheer/post");
        pagina.Tekst.ShouldContain("No such mailbox here");
        pagina.Tekst.ShouldNotContain("er is geen mailserver");
        var daarna = await sanne.Verstuur(pagina, "Probeer opnieuw naar weiger@voorbeeld.nl");
        daarna.Tekst.ShouldContain("We proberen het bericht opnieuw te versturen.");
        var (formulier, _) = pagina.Formulier("Probeer opnieuw naar weiger@voorbeeld.nl");
        var onbekend = Pagina.Velden(formulier).Where(v => v.Key != "__verzoek");
        (await sanne.Post($"/beheer/post?handler=Opnieuw&id={Guid.NewGuid()}", onbekend)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task Leg(Testapp app, string aan = "samira@voorbeeld.nl")
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Postbus>().Leg(aan, "Er is iets voor je", "Volg deze link <b>");
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), TimeProvider.System.GetUtcNow(), "proef", null, new BerichtOpnieuwGeprobeerd(Guid.NewGuid())));
    }
}
