using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Dossier.Formulieren.Vragen;

namespace Spil.Domein.Tests.Dossier.Formulieren;

public sealed class AntwoordlezerTests
{
    private const string Id = "0198c0de-0000-7000-8000-000000000001";

    [Theory]
    [InlineData(Veldsoort.Tekst, "  Anna   van\nDijk ", "Anna van Dijk")]
    [InlineData(Veldsoort.LangeTekst, "een\r\ntwee ", "een\ntwee")]
    [InlineData(Veldsoort.EigenWoorden, "<b>😀</b>", "<b>😀</b>")]
    [InlineData(Veldsoort.Datum, "2026-02-01", "2026-02-01")]
    [InlineData(Veldsoort.Datum, "1 feb 2026", "2026-02-01")]
    [InlineData(Veldsoort.Datum, "zondag 1-2-2026", "2026-02-01")]
    [InlineData(Veldsoort.Keuze, " b ", "b")]
    [InlineData(Veldsoort.Keuzes, "c|a", "a|c")]
    [InlineData(Veldsoort.Keuzes, "c,a,c", "a|c")]
    [InlineData(Veldsoort.Schaal, "10", "10")]
    [InlineData(Veldsoort.Getal, "1.234,50", "1234.5")]
    [InlineData(Veldsoort.Getal, "1.234", "1234")]
    [InlineData(Veldsoort.Getal, "0,125", "0.1250")]
    [InlineData(Veldsoort.Getal, "12.5", "12.5")]
    [InlineData(Veldsoort.Getal, "-007", "-7")]
    [InlineData(Veldsoort.Getal, "-0,0", "0")]
    [InlineData(Veldsoort.Bedrag, "€ 1.234,5", "1234.50")]
    [InlineData(Veldsoort.Bedrag, "1234.50", "1234.50")]
    [InlineData(Veldsoort.Bedrag, "12,-", "12.00")]
    [InlineData(Veldsoort.JaNee, "JA", "ja")]
    [InlineData(Veldsoort.Persoon, " Joke  Smit", "Joke Smit")]
    [InlineData(Veldsoort.Persoon, "id:0198C0DE-0000-7000-8000-000000000001| Joke  Smit", "id:" + Id + "|Joke Smit")]
    [InlineData(Veldsoort.Organisatie, "id:" + Id + "|A|B", "id:" + Id + "|A|B")]
    public void Elk_soort_antwoord_heeft_een_vaste_vorm(Veldsoort soort, string invoer, string verwacht)
    {
        var gelezen = Lees(Vraag(soort), invoer);
        gelezen.Weigeringen.ShouldBeEmpty();
        gelezen.Waarden.ShouldHaveSingleItem().Tekst.ShouldBe(verwacht);
        Lees(Vraag(soort), verwacht).Waarden.Single().ShouldBe(gelezen.Waarden.Single());
    }

    [Fact]
    public void Wat_telt_staat_er_ook_als_getal_of_datum()
    {
        Lees(Vraag(Veldsoort.Getal), "1,5").Waarden.Single().Getal.ShouldBe(15_000);
        Lees(Vraag(Veldsoort.Bedrag), "-0,01").Waarden.Single().Getal.ShouldBe(-100);
        Lees(Vraag(Veldsoort.Schaal), "7").Waarden.Single().Getal.ShouldBe(70_000);
        Lees(Vraag(Veldsoort.Datum), "1-2-2026").Waarden.Single().Datum.ShouldBe(new DateOnly(2026, 2, 1));
        Lees(Vraag(Veldsoort.Tekst), "12").Waarden.Single().Getal.ShouldBeNull();
    }

    public static TheoryData<Veldsoort, string, string> Fout => new()
    {
        { Veldsoort.Datum, "31-2-2026", KernRegels.DatumBestaat.Code },
        { Veldsoort.Datum, "ooit", KernRegels.DatumLeesbaar.Code },
        { Veldsoort.Keuze, "d", Formulierregels.OptieOnbekend.Code },
        { Veldsoort.Keuze, "a|b", Formulierregels.OptieOnbekend.Code },
        { Veldsoort.Keuzes, "a|d", Formulierregels.OptieOnbekend.Code },
        { Veldsoort.JaNee, "misschien", Formulierregels.JaOfNee.Code },
        { Veldsoort.Schaal, "0", Formulierregels.Schaalbereik.Code },
        { Veldsoort.Schaal, "11", Formulierregels.Schaalbereik.Code },
        { Veldsoort.Schaal, "7,5", Formulierregels.Schaalbereik.Code },
        { Veldsoort.Getal, "veel", Formulierregels.GetalLeesbaar.Code },
        { Veldsoort.Getal, "1,23456", Formulierregels.GetalLeesbaar.Code },
        { Veldsoort.Getal, "1e9", Formulierregels.GetalLeesbaar.Code },
        { Veldsoort.Getal, "1000000000000", Formulierregels.GetalTeGroot.Code },
        { Veldsoort.Bedrag, "tien euro", KernRegels.BedragLeesbaar.Code },
        { Veldsoort.Bedrag, "9999999999999,00", Formulierregels.GetalTeGroot.Code },
        { Veldsoort.Persoon, "id:Joke", Formulierregels.NaamOnleesbaar.Code },
        { Veldsoort.Persoon, "id:" + Id + "|  ", Formulierregels.NaamOnleesbaar.Code },
        { Veldsoort.Organisatie, "id:123|Surplus", Formulierregels.NaamOnleesbaar.Code },
    };

    [Theory, MemberData(nameof(Fout))]
    public void Wat_niet_past_wordt_geweigerd_bij_de_vraag(Veldsoort soort, string invoer, string code)
    {
        var gelezen = Lees(Vraag(soort), invoer);
        gelezen.Waarden.ShouldBeEmpty();
        var weigering = gelezen.Weigeringen.ShouldHaveSingleItem();
        weigering.Regel.Code.ShouldBe(code);
        weigering.Veld.ShouldBe("vraag");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void Leeg_is_geen_antwoord_en_geen_fout(string leeg)
    {
        foreach (var soort in Enum.GetValues<Veldsoort>().Where(s => s is not (Veldsoort.Lijst or Veldsoort.Matrix or Veldsoort.Fasen or Veldsoort.Uitleg)))
        {
            var gelezen = Lees(Vraag(soort), leeg);
            gelezen.Waarden.ShouldBeEmpty();
            gelezen.Weigeringen.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Grenzen_van_de_vraag_gelden_en_de_zin_noemt_ze()
    {
        var getal = new Veld("vraag", Veldsoort.Getal, "Hoeveel?") { Laagste = 1, Hoogste = 1500.5m };
        Lees(getal, "1").Weigeringen.ShouldBeEmpty();
        Lees(getal, "1500,5").Weigeringen.ShouldBeEmpty();
        Lees(getal, "0,9").Weigeringen.Single().ShouldBe(Formulierregels.TeLaag.Bij("vraag", "Vul 1 of meer in."));
        Lees(getal, "1500,6").Weigeringen.Single().ShouldBe(Formulierregels.TeHoog.Bij("vraag", "Vul 1.500,5 of minder in."));

        var tekst = new Veld("vraag", Veldsoort.Tekst, "Wat?") { Hoogstens = 3 };
        Lees(tekst, "abc").Weigeringen.ShouldBeEmpty();
        Lees(tekst, "abcd").Weigeringen.Single().ShouldBe(Invoerregels.TeLang.Bij("vraag", "Dit is te lang. Gebruik maximaal 3 tekens."));
        Lees(Vraag(Veldsoort.LangeTekst), new string('a', 2001)).Weigeringen.Single().Zin.ShouldBe("Dit is te lang. Gebruik maximaal 2.000 tekens.");
        Lees(Vraag(Veldsoort.Persoon), $"id:{Id}|{new string('a', 201)}").Weigeringen.Single().Regel.ShouldBe(Invoerregels.TeLang);
    }

    [Theory]
    [InlineData(Veldsoort.Lijst, "vraag/" + RijA + "/naam", true)]
    [InlineData(Veldsoort.Lijst, "vraag/" + RijA + "/weg", false)]
    [InlineData(Veldsoort.Lijst, "vraag/rij/naam", false)]
    [InlineData(Veldsoort.Lijst, "vraag/0123456789ABCDEF0123456789ABCDEF/naam", false)]
    [InlineData(Veldsoort.Lijst, "vraag", false)]
    [InlineData(Veldsoort.Matrix, "vraag/r/k", true)]
    [InlineData(Veldsoort.Matrix, "vraag/k/r", false)]
    [InlineData(Veldsoort.Fasen, "vraag/goed/merk", true)]
    [InlineData(Veldsoort.Fasen, "vraag/slecht/merk", false)]
    [InlineData(Veldsoort.Tekst, "vraag/", false)]
    [InlineData(Veldsoort.Tekst, "vraag/a/b", false)]
    [InlineData(Veldsoort.Uitleg, "vraag", false)]
    [InlineData(Veldsoort.Tekst, "", false)]
    [InlineData(Veldsoort.Tekst, "andere", false)]
    public void Een_antwoord_hoort_bij_een_vraag(Veldsoort soort, string pad, bool hoort)
    {
        var gelezen = Lees(Vraag(soort), "tekst", pad);
        if (hoort) gelezen.Waarden.ShouldHaveSingleItem().ShouldBe(new Antwoordwaarde(pad, "vraag", "tekst"));
        else gelezen.Weigeringen.ShouldHaveSingleItem().ShouldBe(Formulierregels.PadOnbekend.Bij(pad));
        (Veldpad.Van(Formulier(Vraag(soort)), pad) is not null).ShouldBe(hoort);
    }

    [Fact]
    public void Een_lijst_kent_een_hoogste_aantal_rijen()
    {
        static Dictionary<string, string> Rijen(int aantal) => Enumerable.Range(0, aantal).ToDictionary(i => $"vraag/{i:x32}/naam", _ => "Anna");
        var formulier = Formulier(Vraag(Veldsoort.Lijst));
        Antwoordlezer.Lees(formulier, Rijen(200)).Weigeringen.ShouldBeEmpty();
        Antwoordlezer.Lees(formulier, Rijen(201)).Weigeringen.ShouldHaveSingleItem().ShouldBe(Formulierregels.TeVeelRijen.Bij("vraag"));
    }

    [Fact]
    public void Antwoorden_komen_in_de_volgorde_van_het_formulier_en_rijen_zoals_ze_kwamen()
    {
        var formulier = Formulier(Vraag(Veldsoort.Tekst, "een"), Vraag(Veldsoort.Lijst, "twee"));
        var gelezen = Antwoordlezer.Lees(formulier, new Dictionary<string, string> { [$"twee/{RijB}/naam"] = "B", ["een"] = "1", [$"twee/{RijA}/naam"] = "A" });
        gelezen.Waarden.Select(w => w.Tekst).ShouldBe(["1", "B", "A"]);
    }

    [Theory]
    [InlineData(Veldsoort.Datum, "2026-02-01", "1 februari 2026", "2026-02-01")]
    [InlineData(Veldsoort.Keuze, "b", "De B", "b")]
    [InlineData(Veldsoort.Keuzes, "a|c", "De A, De C", "a|c")]
    [InlineData(Veldsoort.JaNee, "nee", "Nee", "nee")]
    [InlineData(Veldsoort.Getal, "1234.5", "1.234,5", "1.234,5")]
    [InlineData(Veldsoort.Getal, "0.1250", "0,125", "0,125")]
    [InlineData(Veldsoort.Bedrag, "1234.50", "€\u00A01.234,50", "1.234,50")]
    [InlineData(Veldsoort.Persoon, "id:" + Id + "|Joke|Smit", "Joke|Smit", "id:" + Id + "|Joke|Smit")]
    [InlineData(Veldsoort.Persoon, "Joke", "Joke", "Joke")]
    [InlineData(Veldsoort.EigenWoorden, "a\nb", "a\nb", "a\nb")]
    public void Een_antwoord_leest_als_Nederlands_en_staat_zo_in_het_vak(Veldsoort soort, string tekst, string woorden, string invoer)
    {
        Antwoordtekst.InWoorden(Vraag(soort), tekst).ShouldBe(woorden);
        Antwoordtekst.AlsInvoer(Vraag(soort), tekst).ShouldBe(invoer);
    }

    [Fact]
    public void Een_eenheid_staat_achter_het_getal_en_een_bekende_persoon_heeft_een_nummer()
    {
        Antwoordtekst.InWoorden(new Veld("v", Veldsoort.Getal, "Hoeveel?") { Eenheid = "uur" }, "3").ShouldBe("3 uur");
        Antwoordtekst.Nummer($"id:{Id}|Joke").ShouldBe(Guid.Parse(Id));
        Antwoordtekst.Nummer("Joke|Smit").ShouldBeNull();
    }
}
