using Microsoft.Extensions.Configuration;
using Shouldly;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Web;
using Spil.Web.Opdrachten;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary>A setting that does not fit stops the program with a sentence that says which.</summary>
public sealed class InstellingenTests
{
    [Theory]
    [InlineData("Spil:Aanmelden:TweedeFactor", "Soms", "Spil__Aanmelden__TweedeFactor is \"Soms\".")]
    [InlineData("Spil:Adres", "spil.voorbeeld.nl", "Spil__Adres is \"spil.voorbeeld.nl\".")]
    [InlineData("Spil:Post:Van", "geen adres", "Spil__Post__Van ontbreekt of is geen e-mailadres")]
    [InlineData("Spil:Post:Poort", "veel", "Spil__Post__Poort is \"veel\".")]
    [InlineData("Spil:Post:Tls", "ja", "Spil__Post__Tls is \"ja\".")]
    [InlineData("Spil:Adres", "", "Spil__Adres ontbreekt")]
    [InlineData("Spil:Functionaris:Email", "geen adres", "Spil__Functionaris__Email is geen e-mailadres.")]
    [InlineData("Spil:Proxy", "10.0.0.5, proxy", "Spil__Proxy is \"10.0.0.5, proxy\".")]
    [InlineData("Spil:Noodtoegang:Uren", "25", "Spil__Noodtoegang__Uren is \"25\".")]
    [InlineData("Spil:Uitnodigen:Dagen", "31", "Spil__Uitnodigen__Dagen is \"31\".")]
    [InlineData("Spil:Wmo:VierOgen", "ja", "Spil__Wmo__VierOgen is \"ja\".")]
    [InlineData("Spil:Wmo:Meeleesdagen", "61", "Spil__Wmo__Meeleesdagen is \"61\".")]
    [InlineData("Spil:Wmo:Productcode", "01A011", "Spil__Wmo__Productcode is \"01A011\".")]
    [InlineData("Spil:Wmo:Rechtbank", "Utrecht", "Spil__Wmo__Rechtbank is \"Utrecht\".")]
    [InlineData("Spil:Uitnodigen:Professional", "1", "Spil__Uitnodigen__Professional is \"1\".")]
    public void Wat_niet_past_wordt_geweigerd_met_een_zin(string naam, string waarde, string zin)
    {
        var fout = Should.Throw<Opdrachtfout>(() => Lees((naam, waarde)));
        fout.Message.ShouldStartWith(zin);
        fout.Code.ShouldBe(Opdrachtregel.Kapot);
    }

    [Fact]
    public void Wat_past_wordt_gelezen()
    {
        var goed = Lees(("Spil:Post:Gebruiker", "spil"));
        (goed.Post.Site, goed.Post.Server, goed.Post.Poort, goed.Post.Tls, goed.TweedeFactorVerplicht).ShouldBe(("https://spil.voorbeeld.nl", "mail.voorbeeld.nl", 587, true, true));
        Lees(("Spil:Aanmelden:TweedeFactor", "Aangeraden")).TweedeFactorVerplicht.ShouldBeFalse();
        goed.Proxys.ShouldBeEmpty();
        Lees(("Spil:Proxy", "10.0.0.5, fd00::/8")).Proxys.Select(p => p.ToString()).ShouldBe(["10.0.0.5/32", "fd00::/8"]);
        goed.Nood.ShouldBe(new(TimeSpan.FromHours(4), null));
        Lees(("Spil:Noodtoegang:Uren", "2")).Nood.Duur.ShouldBe(TimeSpan.FromHours(2));
        goed.Uitnodigen.ShouldBe(new(14));
        Lees(("Spil:Uitnodigen:Dagen", "3")).Uitnodigen.Dagen.ShouldBe(3);
        Lees(("Spil:Uitnodigen:Professional", "Organisatie")).Uitnodigen.VoorProfessionals.ShouldBe(Identiteitsbewijs.Organisatie);
        goed.Wmo.ShouldBe(new(false, 14, "01A01"));
        Lees(("Spil:Wmo:Productcode", "01H02")).Wmo.Productcode.ShouldBe("01H02");
        Lees(("Spil:Wmo:Rechtbank", " rechtbank Voorbeeldland ")).Wmo.Rechtbank.ShouldBe("rechtbank Voorbeeldland");
        Lees(("Spil:Functionaris:Email", "fg@voorbeeld.nl")).Nood.Functionaris.ShouldBe("fg@voorbeeld.nl");
        Instellingen.Van(new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Spil", "Data Source=nooit.db")]).Build()).Post.Server.ShouldBeNull("no mail server is no mistake");
    }

    private static Instellingen Lees((string Naam, string Waarde) anders)
    {
        var alles = new Dictionary<string, string?>
        {
            ["ConnectionStrings:Spil"] = "Data Source=nooit.db", ["Spil:Adres"] = "https://spil.voorbeeld.nl/", ["Spil:Post:Server"] = "mail.voorbeeld.nl", ["Spil:Post:Van"] = "spil@voorbeeld.nl",
            [anders.Naam] = anders.Waarde,
        };
        return Instellingen.Van(new ConfigurationBuilder().AddInMemoryCollection(alles).Build());
    }
}
