using System.Net;
using Shouldly;
using Spil.Web.Toegang;
using Xunit;

namespace Spil.Pages.Tests.Web;

public sealed class OverTests(Demosite site) : IClassFixture<Demosite>
{
    [Theory]
    [InlineData("/toegankelijkheid", "Toegankelijkheid")]
    [InlineData("/privacy", "Privacy")]
    public async Task De_voet_wijst_naar_een_pagina_die_er_is(string pad, string kop)
    {
        using var bezoeker = site.App.Bezoeker();
        (await bezoeker.Open("/")).Document.QuerySelector($"footer a[href='{pad}']").ShouldNotBeNull();
        var pagina = await bezoeker.Open(pad);
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina.Kop.ShouldBe(kop);
    }

    [Fact]
    public void Elk_recht_staat_er_in_gewone_woorden() => RollenEnRechten.Tabel.Rechten.Keys.Order().ShouldBe(Rechtwoorden.Alle.Keys.Order());

    [Fact]
    public async Task De_beheerder_leest_wie_wat_mag_en_een_inwoner_niet()
    {
        using var beheerder = await site.App.Als("beheerder");
        var pagina = await beheerder.Open("/beheer/rollen");
        pagina.Tekst.ShouldContain("Een traject leiden, stoppen en afronden casusregisseur");
        var een = await beheerder.Open("/beheer/rollen?van=Kernpartner");
        een.Tekst.ShouldContain("Dit mag iemand als kernpartner");
        een.Tekst.ShouldContain("Een inwoner aanmelden");
        een.Tekst.ShouldNotContain("Een traject leiden, stoppen en afronden");
        (await beheerder.Open("/beheer/rollen?van=Koning")).Tekst.ShouldContain("Een traject leiden");
        pagina.Tekst.ShouldContain("Een wachtwoord inwoner, naaste, vertegenwoordiger Twee stappen");
        using var inwoner = await site.App.Als("inwoner");
        (await inwoner.Open("/beheer/rollen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
