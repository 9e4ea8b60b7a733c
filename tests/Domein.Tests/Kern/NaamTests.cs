using FsCheck.Fluent;
using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class NaamTests
{
    private static readonly Naam Samira = Naam.Maak(" Samira ", "el", "Idrissi").Waarde;

    [Fact]
    public void Naam_wordt_voluit_geschreven_en_spreekt_aan_met_de_voornaam()
    {
        Samira.Volledig.ShouldBe("Samira el Idrissi");
        Samira.ToString().ShouldBe("Samira el Idrissi");
        Samira.Aanspreek.ShouldBe("Samira");
        Naam.Maak(null, "van der", "Berg").Waarde.Aanspreek.ShouldBe("van der Berg");
        Naam.Maak("Jo", "", null).Waarde.Volledig.ShouldBe("Jo");
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(" ", "van", "\t")]
    [InlineData("\u200B", "", "\u200D")]
    public void Naam_weigert_als_voornaam_en_achternaam_leeg_zijn(string? voor, string? tussen, string? achter) =>
        Naam.Maak(voor, tussen, achter).Weigeringen.ShouldHaveSingleItem().ShouldBe(KernRegels.NaamNietLeeg.Bij("Achternaam"));

    [Fact]
    public void Naam_weigert_een_deel_van_meer_dan_honderd_tekens_bij_dat_deel()
    {
        Naam.Maak(new string('a', 100), new string('b', 100), new string('c', 100)).IsGelukt.ShouldBeTrue();
        Naam.Maak("Jan", new string('b', 101), new string('c', 101)).Weigeringen
            .ShouldBe([KernRegels.NaamTeLang.Bij("Tussenvoegsel"), KernRegels.NaamTeLang.Bij("Achternaam")]);
    }

    [Theory]
    [InlineData("Ja\0n")]
    [InlineData("Ja\u0007n")]
    [InlineData("Ja\u202En")]
    [InlineData("Ja\u2066n")]
    public void Naam_weigert_tekens_die_niet_in_een_naam_horen(string voornaam) =>
        Naam.Maak(voornaam, "", "Jansen").Weigeringen.ShouldHaveSingleItem().ShouldBe(KernRegels.NaamTekens.Bij("Voornaam"));

    [Fact]
    public void Naam_weigert_een_half_teken()
    {
        foreach (var half in new[] { "Ja\uD83D", "Ja\uDE00n", "\uD83DJa" })
            Naam.Maak("Jan", "", half).Weigeringen.ShouldHaveSingleItem().ShouldBe(KernRegels.NaamTekens.Bij("Achternaam"));
    }

    [Theory]
    [InlineData("Anne\u00A0 Marie\n", "Anne Marie")]
    [InlineData("Anne\tMarie\r\nJo", "Anne Marie Jo")]
    [InlineData("😀", "😀")]
    [InlineData("سميرة", "سميرة")]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("<b>Jan</b>", "<b>Jan</b>")]
    [InlineData("می‌خواهم", "می‌خواهم")]
    [InlineData("\uFFFD", "\uFFFD")]
    public void Naam_neemt_elke_schrijfwijze_zonder_losse_ruimte(string invoer, string voornaam) =>
        Naam.Maak(invoer, "", "").Waarde.Voornaam.ShouldBe(voornaam);

    [Fact]
    public void Naam_sorteert_op_achternaam_zonder_tussenvoegsel()
    {
        Naam[] namen =
        [
            Naam.Maak("Piet", "", "Jansen Bakker").Waarde, Naam.Maak("Bo", "van", "Jansen").Waarde, Naam.Maak("Aad", "", "Zijl").Waarde, Samira,
            Naam.Maak("Zoë", "", "Jansen").Waarde, Naam.Maak("Öz", "", "Çelik").Waarde,
        ];
        namen.OrderBy(n => n.Sorteersleutel, StringComparer.Ordinal).Select(n => n.Volledig)
            .ShouldBe(["Öz Çelik", "Samira el Idrissi", "Zoë Jansen", "Bo van Jansen", "Piet Jansen Bakker", "Aad Zijl"]);
    }

    [Fact]
    public void Naam_zoekt_zonder_accenten() => Naam.Maak("Łucja", "d'", "Ångström-Groß").Waarde.Zoeksleutel.ShouldBe("lucja d angstrom gross");

    [Fact]
    public void Naam_gelijk_betekent_dezelfde_delen()
    {
        Naam.Maak("Samira", "el", "Idrissi").Waarde.ShouldBe(Samira);
        Naam.Maak("Samira", "", "el Idrissi").Waarde.ShouldNotBe(Samira);
    }

    [Fact]
    public void Naam_uit_willekeurige_tekst_is_geweigerd_of_binnen_de_grenzen() =>
        Wet.Geldt(Wet.Teksten, Wet.Teksten, (voor, achter) =>
        {
            if (!Naam.Maak(voor, "", achter).Probeer(out var naam)) return true;
            return naam.Voornaam.Length <= 100 && naam.Achternaam.Length <= 100 && naam.Volledig.Length > 0 && !naam.Volledig.Any(char.IsControl)
                && Naam.Maak(naam.Voornaam, naam.Tussenvoegsel, naam.Achternaam).Waarde == naam && naam.Sorteersleutel.Length >= 4;
        });
}
