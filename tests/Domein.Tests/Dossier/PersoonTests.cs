using Shouldly;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class PersoonTests
{
    private static readonly Persooninvoer Invoer = new("Samira", "el", "Idrissi", new DateOnly(1990, 5, 4), "999990019",
        "Korte Haaksbergerstraat 4", "7511jr", "Enschede", "06 12345678", "samira@voorbeeld.nl", null, "");

    [Fact]
    public void Maak_bewaart_alles_in_een_vorm()
    {
        var (persoon, gebeurtenis) = Persoon.Maak(Invoer, Vandaag).MoetLukken();
        persoon.Naam.Volledig.ShouldBe("Samira el Idrissi");
        persoon.Zoeksleutel.ShouldBe("samira el idrissi");
        persoon.Sorteersleutel.ShouldBe(persoon.Naam.Sorteersleutel);
        persoon.Bsn!.Voluit().ShouldBe("999990019");
        persoon.Adres.OpEenRegel.ShouldBe("Korte Haaksbergerstraat 4, 7511 JR Enschede");
        gebeurtenis.ShouldBe(new PersoonGemaakt(persoon.Id));
    }

    [Fact]
    public void Wat_getypt_is_komt_niet_vanzelf_in_een_logregel() => $"{Invoer} {EenAanmelding()}".ShouldBe("Persooninvoer Aanmeldinvoer");

    [Fact]
    public void Maak_kan_met_alleen_een_naam()
    {
        var persoon = Persoon.Maak(new("Jo", null, null), Vandaag).MoetLukken().Nieuw;
        persoon.Adres.IsLeeg.ShouldBeTrue();
        persoon.Bsn.ShouldBeNull();
        persoon.Adres.OpEenRegel.ShouldBe("");
    }

    [Fact]
    public void Wijzig_verandert_alles_of_niets()
    {
        var persoon = Persoon.Maak(Invoer, Vandaag).Waarde.Nieuw;
        persoon.MoetWeigerenZonderWijziging(() => persoon.Wijzig(Invoer with { Voornaam = "Sam", Email = "x" }, Vandaag),
            Persoonregels.EmailOnmogelijk, "Email");
        persoon.Naam.Voornaam.ShouldBe("Samira");
        persoon.Wijzig(Invoer with { Voornaam = "Sam" }, Vandaag).MoetLukken();
        persoon.Zoeksleutel.ShouldBe("sam el idrissi");
        persoon.Versie.ShouldBe(2);
    }

    [Fact]
    public void Wijzig_weigert_op_een_oude_tekst()
    {
        var persoon = Persoon.Maak(Invoer, Vandaag).Waarde.Nieuw;
        persoon.Wijzig(Invoer with { Voornaam = "Sam" }, Vandaag, 1).MoetLukken();
        persoon.MoetWeigerenZonderWijziging(() => persoon.Wijzig(Invoer with { Voornaam = "Samir" }, Vandaag, 1), Persoonregels.Verouderd);
        persoon.Naam.Voornaam.ShouldBe("Sam");
    }

    [Fact]
    public void Maak_noemt_alles_wat_niet_klopt_in_een_keer()
    {
        Persoon.Maak(new("", "", "", Morgen, "12", "", "x", "", "bel me", "@"), Vandaag).Weigeringen.Select(w => w.Veld)
            .ShouldBe(["Achternaam", "Geboortedatum", "Bsn", "Postcode", "Telefoon", "Email"]);
        Persoon.Maak(Invoer with { Bsn = "999990018" }, Vandaag).MoetWeigeren(KernRegels.BsnElfproef, "Bsn");
    }

    [Theory]
    [InlineData(1900, 1, 1, true)]
    [InlineData(1899, 12, 31, false)]
    public void Geboortedatum_ligt_niet_voor_1900(int jaar, int maand, int dag, bool mag) =>
        Persoon.Maak(Invoer with { Geboortedatum = new(jaar, maand, dag) }, Vandaag).Weigeringen.Select(w => w.Regel)
            .ShouldBe(mag ? [] : [Persoonregels.GeboortedatumTeVroeg]);

    [Fact]
    public void Geboortedatum_ligt_niet_in_de_toekomst()
    {
        Persoon.Maak(Invoer with { Geboortedatum = Morgen }, Vandaag).MoetWeigeren(Persoonregels.GeboortedatumInToekomst, "Geboortedatum");
        Persoon.Maak(Invoer with { Geboortedatum = Vandaag }, Vandaag).MoetLukken();
    }

    [Theory]
    [InlineData("7511 JR", "7511 JR")]
    [InlineData(" 7511  jr ", "7511 JR")]
    [InlineData("7511jr", "7511 JR")]
    [InlineData("", "")]
    [InlineData("0511 JR", null)]
    [InlineData("7511", null)]
    [InlineData("7511 J1", null)]
    [InlineData("7511 SS", null)]
    [InlineData("75111 JR", null)]
    [InlineData("٧٥١١ JR", null)]
    public void Postcode_krijgt_een_vorm(string invoer, string? vorm)
    {
        var uitkomst = Persoon.Maak(Invoer with { Postcode = invoer }, Vandaag);
        if (vorm is null) uitkomst.MoetWeigeren(Persoonregels.PostcodeOnmogelijk, "Postcode");
        else uitkomst.MoetLukken().Nieuw.Adres.Postcode.ShouldBe(vorm);
    }

    [Theory]
    [InlineData("06 12345678", true)]
    [InlineData("+31 (0)53 - 480.12.34", true)]
    [InlineData("0031612345678", true)]
    [InlineData("1234567", false)]
    [InlineData("06-123456789012345", false)]
    [InlineData("06 12345678 (zus)", false)]
    [InlineData("<script>06123456", false)]
    [InlineData("0612345678+", false)]
    public void Telefoon_is_te_bellen(string invoer, bool mag) =>
        Toets(Invoer with { Telefoon = invoer }, mag, Persoonregels.TelefoonOnmogelijk, "Telefoon");

    [Theory]
    [InlineData("a@b.nl", true)]
    [InlineData("samira+spil@mail.voorbeeld.nl", true)]
    [InlineData("samira@münchen.de", true)]
    [InlineData("samira@localhost", false)]
    [InlineData("samira@@voorbeeld.nl", false)]
    [InlineData("samira voorbeeld.nl", false)]
    [InlineData("a b@voorbeeld.nl", false)]
    [InlineData("samira@.nl", false)]
    [InlineData("samira@voorbeeld.", false)]
    [InlineData("Samira <samira@voorbeeld.nl>", false)]
    public void Email_kan_er_een_zijn(string invoer, bool mag) =>
        Toets(Invoer with { Email = invoer }, mag, Persoonregels.EmailOnmogelijk, "Email");

    [Fact]
    public void Email_is_hoogstens_254_tekens()
    {
        Toets(Invoer with { Email = new string('a', 249) + "@b.nl" }, true, Persoonregels.EmailOnmogelijk, "Email");
        Toets(Invoer with { Email = new string('a', 250) + "@b.nl" }, false, Persoonregels.EmailOnmogelijk, "Email");
    }

    private static void Toets(Persooninvoer invoer, bool mag, Regel regel, string veld)
    {
        var uitkomst = Persoon.Maak(invoer, Vandaag);
        if (mag) uitkomst.MoetLukken();
        else uitkomst.MoetWeigeren(regel, veld);
    }
}
