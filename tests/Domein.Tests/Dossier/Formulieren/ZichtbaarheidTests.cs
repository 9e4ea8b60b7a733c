using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Xunit;
using static Spil.Domein.Tests.Dossier.Formulieren.Vragen;

namespace Spil.Domein.Tests.Dossier.Formulieren;

public sealed class ZichtbaarheidTests
{
    [Theory]
    [InlineData(Veldsoort.Keuze, Vergelijking.Is, "a", "a", true)]
    [InlineData(Veldsoort.Keuze, Vergelijking.Is, "a", "b", false)]
    [InlineData(Veldsoort.Keuze, Vergelijking.Is, "a", "", false)]
    [InlineData(Veldsoort.Keuze, Vergelijking.IsNiet, "a", "b", true)]
    [InlineData(Veldsoort.Keuze, Vergelijking.IsNiet, "a", "", true)]
    [InlineData(Veldsoort.Keuze, Vergelijking.IsNiet, "a", "a", false)]
    [InlineData(Veldsoort.Keuzes, Vergelijking.Bevat, "b", "a|b", true)]
    [InlineData(Veldsoort.Keuzes, Vergelijking.Bevat, "b", "a|c", false)]
    [InlineData(Veldsoort.Tekst, Vergelijking.Ingevuld, "", "x", true)]
    [InlineData(Veldsoort.Tekst, Vergelijking.Ingevuld, "", "", false)]
    [InlineData(Veldsoort.Schaal, Vergelijking.Minstens, "6", "6", true)]
    [InlineData(Veldsoort.Schaal, Vergelijking.Minstens, "6", "5", false)]
    [InlineData(Veldsoort.Schaal, Vergelijking.Minstens, "9", "10", true)]
    [InlineData(Veldsoort.Getal, Vergelijking.Hoogstens, "1.5", "1.5", true)]
    [InlineData(Veldsoort.Getal, Vergelijking.Hoogstens, "1.5", "1.6", false)]
    [InlineData(Veldsoort.Getal, Vergelijking.Hoogstens, "1.5", "", false)]
    [InlineData(Veldsoort.Bedrag, Vergelijking.Is, "5", "5.00", true)]
    public void Een_voorwaarde_kijkt_naar_een_antwoord(Veldsoort soort, Vergelijking hoe, string waarde, string antwoord, bool toont)
    {
        var veld = Vraag(Veldsoort.Tekst, "na") with { ToonAls = new("vraag", hoe, waarde) };
        var formulier = Formulier(Vraag(soort), veld);
        Antwoorden(formulier, ("vraag", antwoord)).Toont(veld).ShouldBe(toont);
        Problemen(formulier).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Veldsoort.Lijst, "vraag/" + RijA + "/naam")]
    [InlineData(Veldsoort.Matrix, "vraag/r/k")]
    [InlineData(Veldsoort.Fasen, "vraag/goed/merk")]
    public void Een_lijst_is_ingevuld_als_er_iets_in_staat(Veldsoort soort, string pad)
    {
        var veld = Vraag(Veldsoort.Tekst, "na") with { ToonAls = new("vraag", Vergelijking.Ingevuld) };
        var formulier = Formulier(Vraag(soort), veld);
        Antwoorden(formulier, (pad, "x")).Toont(veld).ShouldBeTrue();
        Antwoorden(formulier, (pad, "")).Toont(veld).ShouldBeFalse();
        Antwoorden(formulier).Toont(veld).ShouldBeFalse();
    }

    [Fact]
    public void Wat_verborgen_is_verbergt_wat_ervan_afhangt()
    {
        var een = Vraag(Veldsoort.JaNee, "een");
        var twee = Vraag(Veldsoort.JaNee, "twee") with { ToonAls = new("een", Vergelijking.Is, "ja") };
        var drie = Vraag(Veldsoort.Tekst, "drie") with { ToonAls = new("twee", Vergelijking.IsNiet, "ja") };
        var formulier = Formulier(een, twee, drie);
        Antwoorden(formulier, ("een", "ja"), ("twee", "nee")).Toont(drie).ShouldBeTrue();
        Antwoorden(formulier, ("een", "nee"), ("twee", "nee")).Toont(drie).ShouldBeFalse();
        Antwoorden(formulier, ("een", "nee")).Toont(drie).ShouldBeFalse();
    }

    [Fact]
    public void Een_verborgen_deel_verbergt_zijn_vragen_en_wat_daarvan_afhangt()
    {
        var deel = new Sectie("b", "B", "", [Vraag(Veldsoort.JaNee, "in-b")]) { ToonAls = new("een", Vergelijking.Is, "ja") };
        var na = Vraag(Veldsoort.Tekst, "na") with { ToonAls = new("in-b", Vergelijking.Is, "ja") };
        var formulier = Formulier(new Sectie("a", "A", "", [Vraag(Veldsoort.JaNee, "een")]), deel, new Sectie("c", "C", "", [na]));
        var open = Antwoorden(formulier, ("een", "ja"), ("in-b", "ja"));
        (open.Toont(deel), open.Toont(deel.Velden[0]), open.Toont(na)).ShouldBe((true, true, true));
        var dicht = Antwoorden(formulier, ("een", "nee"), ("in-b", "ja"));
        (dicht.Toont(deel), dicht.Toont(deel.Velden[0]), dicht.Toont(na)).ShouldBe((false, false, false));
    }

    [Fact]
    public void Een_vraag_in_een_lijst_kijkt_naar_een_vraag_daarbuiten()
    {
        var binnen = Vraag(Veldsoort.Tekst, "naam") with { ToonAls = new("een", Vergelijking.Is, "ja") };
        var formulier = Formulier(Vraag(Veldsoort.JaNee, "een"), Vraag(Veldsoort.Lijst, "lijst") with { Velden = [binnen, Vraag(Veldsoort.Tekst, "een")] });
        Antwoorden(formulier, ("een", "ja")).Toont(binnen).ShouldBeTrue();
        Antwoorden(formulier, ("een", "nee")).Toont(binnen).ShouldBeFalse();
    }

    [Fact]
    public void Een_kring_van_voorwaarden_toont_niets_en_loopt_niet_vast()
    {
        var een = Vraag(Veldsoort.JaNee, "een") with { ToonAls = new("twee", Vergelijking.IsNiet, "ja") };
        var twee = Vraag(Veldsoort.JaNee, "twee") with { ToonAls = new("een", Vergelijking.IsNiet, "ja") };
        var zicht = Antwoorden(Formulier(een, twee), ("een", "ja"));
        (zicht.Toont(een) && zicht.Toont(twee)).ShouldBeFalse();
        Should.NotThrow(() => zicht.Toont(twee));
    }

    [Fact]
    public void Volledig_is_een_formulier_als_elke_getoonde_verplichte_vraag_een_antwoord_heeft()
    {
        var formulier = Formulier(Vraag(Veldsoort.JaNee, "een") with { Verplicht = true },
            Vraag(Veldsoort.Tekst, "twee") with { Verplicht = true, ToonAls = new("een", Vergelijking.Is, "ja") }, Vraag(Veldsoort.Uitleg, "uitleg"), Vraag(Veldsoort.Tekst, "vrij"));

        var leeg = Stand(formulier);
        leeg.Ontbreekt.ShouldHaveSingleItem().ShouldBe(Formulierregels.AntwoordOntbreekt.Bij("een"));
        leeg.Secties.ShouldHaveSingleItem().ShouldBe(new Sectievoortgang(formulier.Secties[0], 0, 2, 1));
        Stand(formulier, ("een", "nee")).IsVolledig.ShouldBeTrue();
        Stand(formulier, ("een", "ja")).Ontbreekt.ShouldHaveSingleItem().Veld.ShouldBe("twee");
        var vol = Stand(formulier, ("een", "ja"), ("twee", "x"));
        vol.IsVolledig.ShouldBeTrue();
        vol.Secties[0].ShouldBe(new Sectievoortgang(formulier.Secties[0], 2, 3, 0));
    }

    [Fact]
    public void Een_verplichte_lijst_heeft_een_rij_en_elke_rij_zijn_verplichte_antwoord()
    {
        var formulier = Formulier(Vraag(Veldsoort.Lijst) with { Verplicht = true });
        Stand(formulier).Ontbreekt.ShouldHaveSingleItem().ShouldBe(Formulierregels.RijOntbreekt.Bij("vraag"));
        Stand(formulier, ($"vraag/{RijA}/naam", "Anna")).IsVolledig.ShouldBeTrue();
        Stand(formulier, ($"vraag/{RijA}/naam", "Anna"), ($"vraag/{RijB}/wat", "zus")).Ontbreekt.ShouldHaveSingleItem()
            .ShouldBe(Formulierregels.AntwoordOntbreekt.Bij($"vraag/{RijB}/naam"));
        Stand(Formulier(Vraag(Veldsoort.Lijst))).IsVolledig.ShouldBeTrue();
    }

    [Fact]
    public void Verplichte_fasen_vragen_elke_fase_en_een_verplichte_matrix_een_vakje()
    {
        var fasen = Formulier(Vraag(Veldsoort.Fasen) with { Verplicht = true });
        Stand(fasen).Ontbreekt.Select(o => o.Veld).ShouldBe(["vraag/goed/merk", "vraag/minder/merk"]);
        Stand(fasen, ("vraag/goed/merk", "x")).Ontbreekt.Select(o => o.Veld).ShouldBe(["vraag/minder/merk"]);
        Stand(fasen, ("vraag/goed/merk", "x"), ("vraag/minder/merk", "y")).IsVolledig.ShouldBeTrue();
        Stand(Formulier(Vraag(Veldsoort.Fasen))).IsVolledig.ShouldBeTrue();

        var vrij = Vraag(Veldsoort.Fasen) with { Verplicht = true, Velden = [Vraag(Veldsoort.Tekst, "merk")] };
        Stand(Formulier(vrij)).Ontbreekt.ShouldHaveSingleItem().Veld.ShouldBe("vraag");

        var matrix = Formulier(Vraag(Veldsoort.Matrix) with { Verplicht = true });
        Stand(matrix).Ontbreekt.ShouldHaveSingleItem().Veld.ShouldBe("vraag");
        Stand(matrix, ("vraag/r/l", "x")).IsVolledig.ShouldBeTrue();
    }

    private static Zichtbaarheid Antwoorden(Formulierdefinitie formulier, params (string Pad, string Tekst)[] antwoorden) =>
        new(formulier, antwoorden.ToDictionary(a => a.Pad, a => a.Tekst));

    private static Volledigheid Stand(Formulierdefinitie formulier, params (string Pad, string Tekst)[] antwoorden) =>
        Volledigheid.Van(formulier, antwoorden.ToDictionary(a => a.Pad, a => a.Tekst));
}
