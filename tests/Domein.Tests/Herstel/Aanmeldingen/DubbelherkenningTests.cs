using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Herstel.Aanmeldingen;

public sealed class DubbelherkenningTests
{
    private static readonly DateOnly Dag = new(1990, 5, 4);

    [Fact]
    public void Zelfde_BSN_is_zeker() => Dubbelherkenning.Vergelijk(Wie("Samira", "Idrissi", bsn: "999990019"),
        Wie("Sam", "Jansen", new(1980, 1, 1), "999990019"))
        .ShouldSatisfyAllConditions(d => d.Zekerheid.ShouldBe(Zekerheid.Zeker), d => d.Redenen.ShouldBe(["zelfde BSN"]));

    [Theory]
    [InlineData("Samira", "Idrissi", "zelfde naam en geboortedatum")]
    [InlineData("SAMIRA", "idríssi", "zelfde naam en geboortedatum")]
    [InlineData("Samira", "Idrisi", "naam lijkt erg (1 letter verschil), zelfde geboortedatum")]
    [InlineData("Samria", "Idrissi", "naam lijkt erg (1 letter verschil), zelfde geboortedatum")]
    [InlineData("Sam", "Idrissi", "zelfde achternaam en geboortedatum, andere voornaam")]
    [InlineData("Samira", "Idrissi-de Vries", "zelfde voornaam en geboortedatum, achternaam deels hetzelfde")]
    [InlineData("Samira", "Jansen", null)]
    [InlineData("Fatima", "Bouzid", null)]
    public void Met_dezelfde_geboortedatum(string voornaam, string achternaam, string? reden) => Moet(Wie(voornaam, achternaam), reden);

    [Fact]
    public void Een_tussenvoegsel_op_een_andere_plek_is_dezelfde_naam() => Dubbelherkenning.Vergelijk(
        new() { Naam = Naam.Maak("Samira", "el", "Idrissi").Waarde, Geboortedatum = Dag },
        new() { Naam = Naam.Maak("Samira", "", "el Idrissi").Waarde, Geboortedatum = Dag }).Redenen
            .ShouldBe(["zelfde naam en geboortedatum"]);

    [Fact]
    public void Met_een_andere_of_onbekende_geboortedatum()
    {
        Moet(Wie("Samira", "Idrissi", new(1990, 4, 5)), "zelfde naam, dag en maand van de geboortedatum verwisseld");
        Moet(Wie("Samira", "Idrissi", new(1991, 5, 4)), null);
        Moet(Wie("Samira", "Idrissi") with { Geboortedatum = null }, "zelfde naam, geboortedatum onbekend");
        Moet(Wie("Sam", "Idrissi") with { Geboortedatum = null }, null);
        Moet(Wie("Sam", "Idrissi", new(1990, 4, 5)), null);
    }

    [Fact]
    public void Een_ander_BSN_bij_dezelfde_naam_vraagt_nog_steeds_om_kijken() =>
        Dubbelherkenning.Vergelijk(Wie("Samira", "Idrissi", bsn: "999990019"), Wie("Samira", "Idrissi", bsn: "999990020"))
            .ShouldSatisfyAllConditions(d => d.Zekerheid.ShouldBe(Zekerheid.Mogelijk), d => d.Redenen
                .ShouldBe(["zelfde naam en geboortedatum", "maar een ander BSN"]));

    [Fact]
    public void Namen_van_alleen_tekens_zijn_alleen_gelijk_aan_zichzelf()
    {
        Dubbelherkenning.Vergelijk(Wie("😀", ""), Wie("😀", "")).Zekerheid.ShouldBe(Zekerheid.Mogelijk);
        Dubbelherkenning.Vergelijk(Wie("", "😀😀😀"), Wie("", "🎉🎉🎉")).Zekerheid.ShouldBe(Zekerheid.Geen);
    }

    // All pairs of people who look alike in every way that the comparison knows, and a few that it does not.
    [Fact]
    public void Vergelijken_is_om_te_draaien_en_herkent_altijd_zichzelf() =>
        Mensen.SelectMany(a => Mensen.Where(b => !Klopt(a, b)).Select(b => $"{a} / {b}")).ShouldBeEmpty();

    private static bool Klopt(Inwonergegevens a, Inwonergegevens b)
    {
        var (heen, terug) = (Dubbelherkenning.Vergelijk(a, b), Dubbelherkenning.Vergelijk(b, a));
        return heen.Zekerheid == terug.Zekerheid && heen.Redenen.SequenceEqual(terug.Redenen)
            && (heen.Zekerheid == Zekerheid.Geen) == (heen.Redenen.Count == 0)
            && (heen.Zekerheid == Zekerheid.Zeker) == (a.Bsn is not null && a.Bsn == b.Bsn)
            && (a != b || heen.Zekerheid != Zekerheid.Geen);
    }

    // One edit anywhere in a name is seen; the naive way to say it is to make every edit.
    [Fact]
    public void Een_letter_verschil_wordt_altijd_gezien() => Wet.Geldt(Gen.Choose(0, 13), Gen.Choose(0, 3), (plek, soort) =>
    {
        const string naam = "samira idrissi";
        var anders = soort switch
        {
            0 => naam.Remove(plek, 1),
            1 => naam.Insert(plek, "x"),
            2 => naam.Remove(plek, 1).Insert(plek, "x"),
            _ => plek == 13 ? naam : naam[..plek] + naam[plek + 1] + naam[plek] + naam[(plek + 2)..],
        };
        return Dubbelherkenning.Vergelijk(Wie("Samira", "Idrissi"), Wie("", anders)).Zekerheid == Zekerheid.Mogelijk;
    });

    [Theory]
    [InlineData("Samiraa", "Idrisssi")]
    [InlineData("Smaiar", "Idrissa")]
    [InlineData("S", "I")]
    public void Meer_letters_verschil_niet(string voornaam, string achternaam) => Moet(Wie(voornaam, achternaam), null);

    [Fact]
    public void De_herkomstsleutel_is_steeds_dezelfde_en_toont_geen_BSN()
    {
        var sleutel = Herkomstsleutel.Van(Wie("Samira", "Idrissi", bsn: "999990019"));
        sleutel.ShouldBe(Herkomstsleutel.Van(Wie("S.", "Idrissi", bsn: "999990019")));
        sleutel.ShouldStartWith("bsn:");
        sleutel.ShouldNotContain("999990019");
        sleutel.ShouldNotBe(Herkomstsleutel.Van(Wie("Samira", "Idrissi", bsn: "999990020")));
        Herkomstsleutel.Van(Wie("SAMIRA", "Idríssi")).ShouldBe("naam:samira idrissi|1990-05-04");
        Herkomstsleutel.Van(Wie("Samira", "Idrissi") with { Geboortedatum = null }).ShouldBe("naam:samira idrissi|");
    }

    private static readonly Inwonergegevens[] Mensen =
    [
        .. from voornaam in new[] { "Sam", "Samira", "Samria", "", "😀" }
           from achternaam in new[] { "Idrissi", "Idrisi", "Idrissi-de Vries", "Jansen", "سميرة", "🎉" }
           from dag in new DateOnly?[] { Dag, new DateOnly(1990, 4, 5), null }
           from bsn in new[] { "", "999990019", "999990020" }
           select Wie(voornaam, achternaam, bsn: bsn) with { Geboortedatum = dag },
    ];

    private static Inwonergegevens Wie(string voornaam, string achternaam, DateOnly? dag = null, string bsn = "") => new()
    {
        Naam = Naam.Maak(voornaam, "", achternaam).Waarde,
        Geboortedatum = dag ?? Dag,
        Bsn = bsn.Length == 0 ? null : Bsn.Parse(bsn),
    };

    private static void Moet(Inwonergegevens ander, string? reden)
    {
        var dubbelheid = Dubbelherkenning.Vergelijk(Wie("Samira", "Idrissi"), ander);
        dubbelheid.Redenen.ShouldBe(reden is null ? [] : [reden]);
        dubbelheid.Zekerheid.ShouldBe(reden is null ? Zekerheid.Geen : Zekerheid.Mogelijk);
    }
}
