using Shouldly;
using Spil.Herstel.Invoer;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Invoer;

public sealed class NaamsplitserTests
{
    [Theory]
    [InlineData("Samira el Idrissi", "Samira|el|Idrissi")]
    [InlineData("Jan van der Meer", "Jan|van der|Meer")]
    [InlineData("Tamara van 't Hof", "Tamara|van 't|Hof")]
    [InlineData("Vries, de, J.", "J.|de|Vries")]
    [InlineData("Vries, J. de", "J.|de|Vries")]
    [InlineData("de Vries, Jan", "Jan|de|Vries")]
    [InlineData("Mw. J. de Vries", "J.|de|Vries")]
    [InlineData("De heer P. Jansen", "P.||Jansen")]
    [InlineData("Anna Maria Jansen", "Anna Maria||Jansen")]
    [InlineData("Piet van den Berg-Jansen", "Piet|van den|Berg-Jansen")]
    [InlineData("Idrissi", "||Idrissi")]
    [InlineData("  Daan   Rijn ", "Daan||Rijn")]
    [InlineData("Jan van", "Jan||van")]
    [InlineData("", "||")]
    [InlineData(", ,", "||")]
    [InlineData("de", "||de")]
    public void Een_hele_naam_valt_in_drie_delen(string naam, string delen)
    {
        var (voornaam, tussenvoegsel, achternaam) = Naamsplitser.Splits(naam);
        $"{voornaam}|{tussenvoegsel}|{achternaam}".ShouldBe(delen);
    }

    [Theory]
    [InlineData("de Vries", "de|Vries")]
    [InlineData("Vries, de", "de|Vries")]
    [InlineData("Vries, van der", "van der|Vries")]
    [InlineData("Vries", "|Vries")]
    [InlineData("Vries, Jansen", "|Vries, Jansen")]
    [InlineData("de", "|de")]
    public void Een_achternaam_met_voegsel_voor_of_achter(string naam, string delen)
    {
        var (_, tussenvoegsel, achternaam) = Naamsplitser.Achter(naam);
        $"{tussenvoegsel}|{achternaam}".ShouldBe(delen);
    }
}
