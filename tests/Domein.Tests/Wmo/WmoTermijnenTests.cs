using Shouldly;
using Spil.Wmo.Domein;
using Xunit;

namespace Spil.Domein.Tests.Wmo;

/// <summary>Days counted by hand on a calendar.</summary>
public sealed class WmoTermijnenTests
{
    [Theory]
    [InlineData("2021-04-12", "2021-04-19")]
    [InlineData("2021-04-20", "2021-04-28")] // 27 April is King's Day
    public void Een_persoonlijk_plan_kan_zeven_dagen_na_de_melding(string melding, string tot) =>
        WmoTermijnen.PersoonlijkPlan.LaatsteDag(Dag(melding)).ShouldBe(Dag(tot));

    [Theory]
    [InlineData("2021-03-01", "2021-04-12")]
    [InlineData("2021-04-12", "2021-05-25")] // 24 May is Whit Monday
    public void Het_onderzoek_is_binnen_zes_weken_af(string melding, string tot) =>
        WmoTermijnen.Onderzoek.LaatsteDag(Dag(melding)).ShouldBe(Dag(tot));

    [Theory]
    [InlineData("2021-03-01", "2021-03-15")]
    [InlineData("2021-12-11", "2021-12-27")] // 25 December is a Saturday and a holiday, 26 December a Sunday
    public void Een_beschikking_komt_twee_weken_na_de_aanvraag(string aanvraag, string tot) =>
        WmoTermijnen.Beschikking.LaatsteDag(Dag(aanvraag)).ShouldBe(Dag(tot));

    private static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
