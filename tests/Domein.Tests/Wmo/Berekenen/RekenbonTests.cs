using System.Text;
using Shouldly;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;
using static Spil.Domein.Tests.Wmo.Berekenen.Vragen;

namespace Spil.Domein.Tests.Wmo.Berekenen;

/// <summary>
/// The receipt, byte for byte. When a test here fails, decisions that were sent could not be shown again as they were: a change of the norms is a new
/// version, and a change of the form needs a new address.
/// </summary>
public sealed class RekenbonTests
{
    private static readonly string Map = Path.Combine(Huis.Huis.Wortel.FullName, "tests", "Domein.Tests", "Wmo", "Berekenen", "Goud");

    [Theory]
    [InlineData("basis", "basis")]
    [InlineData("issue", "basis", "kamer-in-gebruik", "kamer-niet-in-gebruik")]
    [InlineData("alles", "kamer-niet-in-gebruik:20", "kamer-in-gebruik:7", "samenstelling-huishouden", "beperkingen-veel", "eigen-mogelijkheden", "basis")]
    public void De_bon_blijft_voor_altijd_dezelfde(string naam, params string[] regels)
    {
        var bon = Normrekening.Reken(Hbel, Maak(regels) with { Afwijking = naam == "issue" ? new(-10, "De dochter dweilt elke week.") : null }).MoetLukken();
        Encoding.UTF8.GetString(Rekenbonschrijver.Schrijf(bon)).ShouldBe(File.ReadAllText(Path.Combine(Map, naam + ".json")).TrimEnd('\n'));
        string.Join('\n', bon.Stappen()).ShouldBe(File.ReadAllText(Path.Combine(Map, naam + ".txt")).TrimEnd('\n'));
    }

    [Fact]
    public void De_bon_zegt_eerlijk_dat_minder_dan_niets_nul_is() =>
        Normrekening.Reken(Hbel, Maak("kamer-in-gebruik", "eigen-mogelijkheden")).MoetLukken().Stappen().ShouldBe([
            "Eigen mogelijkheden of netwerk: min 23 uur per jaar. Bron: maatschappelijkezaken.nl: 23 uur per jaar minder.",
            "Extra kamer die als slaapkamer in gebruik is: 1 × 16 uur = 16 uur per jaar. Bron: maatschappelijkezaken.nl: 16 uur per jaar meer per kamer.",
            "Voor ‘Een schoon en leefbaar huis’ komt er minder dan niets uit (-7 uur per jaar). Dat telt als 0.",
            "Samen: -23 + 16 = -7, dus = 0 uur per jaar.",
            "Per week: 0 × 60 : 52 = 0 minuten.",
            "Afgerond naar boven op hele minuten: 0 minuten per week.",
            "De hulp is 0 minuten per week.",
        ]);

    [Fact]
    public void Resultaten_worden_apart_opgeteld()
    {
        var bon = Normrekening.Reken(Ingebouwdenormenkaders.Voorbeeld, new("voorbeeld", [new("regie"), new("was-een-persoon"), new("strijken", 1, "Werkt in een winkel")])).MoetLukken();
        bon.Resultaten.Select(r => (r.Gebied.Code, r.Tijd.MinutenPerWeekExact)).ShouldBe([("schone-kleding", "53.4615…"), ("regie", "30")]);
        bon.MinutenPerWeek.ShouldBe(84);
        bon.Stappen()[1].ShouldBe("Strijken: 17,3333 uur per jaar. Waarom: Werkt in een winkel. Bron: Voorbeeld, geen bron.");
        bon.Stappen().ShouldContain("Samen: 46,3333 + 26 = 72,3333 uur per jaar.");
    }
}
