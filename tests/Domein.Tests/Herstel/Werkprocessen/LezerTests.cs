using System.Text;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Herstel.Domein.Werkprocessen;
using Xunit;
using static Spil.Domein.Tests.Herstel.Werkprocessen.Proefproces;

namespace Spil.Domein.Tests.Herstel.Werkprocessen;

/// <summary>The reader finds everything that is wrong, says where, and never throws.</summary>
public sealed class LezerTests
{
    [Fact]
    public void Een_goede_definitie_heeft_geen_problemen()
    {
        var gelezen = Werkproceslezer.Lees(Encoding.UTF8.GetBytes(Definitie(begin: "\"$schema\": \"x\", \"organisaties\": [\"Humanitas\"],")), Werkprocesvarianten.Formulieren);
        gelezen.Problemen.ShouldBeEmpty();
        (gelezen.Werkproces!.Code, gelezen.Werkproces.Versie, gelezen.Werkproces.Organisaties.Single()).ShouldBe(("proef", 2, "Humanitas"));
    }

    [Theory]
    [InlineData("{", "regel 1: Dit is geen goede JSON.")]
    [InlineData("[]", "$: Hier hoort een blok met accolades te staan.")]
    [InlineData("{}", "code: Dit ontbreekt.")]
    [InlineData("{}", "stappen: Stap 3 ontbreekt.")]
    [InlineData("{ \"code\": \"A b\" }", "code: Gebruik voor een code alleen kleine letters")]
    [InlineData("{ \"versie\": \"1\" }", "versie: Hier hoort een heel getal te staan")]
    [InlineData("{ \"kleur\": 1 }", "kleur: Spil kent dit niet.")]
    [InlineData("{ \"code\": \"a\", \"code\": \"b\" }", "code: Dit staat er twee keer.")]
    [InlineData("{ \"titel\": 5 }", "titel: Hier hoort tekst te staan")]
    [InlineData("{ \"stappen\": {} }", "stappen: Hier hoort een lijst te staan")]
    [InlineData("{ \"stappen\": [ { \"nummer\": 0 }, { \"nummer\": 2 } ] }", "stappen[1]: Deze stap is niet te bereiken, want stap 1 ontbreekt.")]
    [InlineData("{ \"stappen\": [ { \"nummer\": 1 }, { \"nummer\": 0 } ] }", "stappen[1].nummer: Zet stap 0 vóór stap 1.")]
    [InlineData("{ \"stappen\": [ { \"nummer\": 0 }, { \"nummer\": 0 } ] }", "stappen[1].nummer: Stap 0 staat er al.")]
    [InlineData("{ \"stappen\": [ { \"nummer\": 5 } ] }", "stappen[0].nummer: Hier hoort een heel getal te staan, van 0 tot en met 4.")]
    public void Wat_niet_klopt_krijgt_een_plek_en_een_zin(string json, string begin) => Problemen(json).ShouldContain(p => p.StartsWith(begin), string.Join('\n', Problemen(json)));

    [Theory]
    [InlineData("{ \"code\": \"x\", \"soort\": \"brief\", \"naam\": \"X\" }", "soort: Spil kent ‘brief’ niet. Kies uit: formulier, plan,")]
    [InlineData("{ \"code\": \"x\", \"naam\": \"X\" }", "soort: Dit ontbreekt.")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"plan\" }", "naam: Dit ontbreekt.")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"formulier\", \"naam\": \"X\", \"verplicht\": true }", "code: Het formulier ‘x’ is er niet.")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"formulier\", \"formulier\": \"y\", \"naam\": \"X\" }", "formulier: Het formulier ‘y’ is er niet.")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"plan\", \"naam\": \"X\", \"per\": \"deelnemer\" }", "per: Alleen een formulier kan per deelnemer.")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"plan\", \"naam\": \"X\", \"tekenaars\": [\"inwoner\"] }", "tekenaars: Alleen een formulier heeft tekenaars.")]
    [InlineData("{ \"code\": \"vangnet\", \"soort\": \"formulier\", \"naam\": \"X\", \"tekenaars\": [\"koning\"] }", "tekenaars[0]: Spil kent ‘koning’ niet.")]
    [InlineData("{ \"code\": \"vangnet\", \"soort\": \"formulier\", \"naam\": \"X\", \"bijwerken\": true }", "bijwerken: Bijwerken kan vanaf stap 2")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"organisatiestuk\", \"naam\": \"X\" }", "soort: Een stuk van de organisatie hoort bij stap 0.")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"plan\", \"naam\": \"X\", \"lidwoord\": \"een\" }", "lidwoord: Kies uit: de, het.")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"plan\", \"naam\": \"X\", \"verplicht\": \"ja\" }", "verplicht: Hier hoort true of false te staan.")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"plan\", \"naam\": \"X\", \"formulier\": \"vangnet\" }", "formulier: Alleen een document van de soort formulier of crisiskaart")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"crisiskaart\", \"naam\": \"X\", \"formulier\": \"crisiskaart\" }", "formulier: Een officiële crisiskaart leg je vast met ‘crisiskaart-registratie’.")]
    [InlineData("{ \"code\": \"x\", \"soort\": \"crisiskaart\", \"naam\": \"X\", \"per\": \"deelnemer\" }", "per: De crisiskaart is van de inwoner.")]
    public void Wat_niet_klopt_aan_een_document(string document, string begin)
    {
        var problemen = Problemen(Definitie($", \"documenten\": [ {document} ]"));
        problemen.ShouldHaveSingleItem().ShouldStartWith("stappen[1].documenten[0]." + begin);
    }

    [Fact]
    public void Dubbele_codes_en_wat_niet_in_stap_0_hoort()
    {
        Problemen(Definitie(", \"documenten\": [ { \"code\": \"a\", \"soort\": \"plan\", \"naam\": \"A\" } ], \"plekken\": [ { \"code\": \"a\", \"naam\": \"B\" } ]"))
            .ShouldBe(["stappen[1].plekken[0].code: ‘a’ staat al in deze stap. Kies een andere code."]);
        Problemen(Definitie(", \"voorwaarden\": [ { \"code\": \"tandem\" }, { \"code\": \"tandem\" }, { \"code\": \"zon\" } ]")).Count.ShouldBe(2);
        Problemen(Definitie(instap0: ", \"documenten\": [ { \"code\": \"a\", \"soort\": \"plan\", \"naam\": \"A\" } ], \"voorwaarden\": [ { \"code\": \"plan\" } ]")).ShouldBe([
            "stappen[0].documenten[0].soort: Stap 0 gaat niet over één inwoner. Daar horen alleen stukken van de organisatie.",
            "stappen[0].voorwaarden[0]: Stap 0 gaat niet over één inwoner. Zet een voorwaarde bij stap 1 of later.",
        ]);
    }

    [Fact]
    public void Een_bestand_dat_te_groot_is_wordt_niet_gelezen() =>
        Werkproceslezer.Lees(new byte[Werkproceslezer.HoogsteOmvang + 1], null).Problemen.ShouldHaveSingleItem().Zin.ShouldContain("te groot");

    [Fact]
    public void Tekens_die_geen_tekst_zijn_worden_gezegd()
    {
        Problemen("{ \"\\ud800\": 1 }").ShouldHaveSingleItem().ShouldStartWith("bestand: In dit bestand staan tekens");
        Werkproceslezer.Lees((byte[])[(byte)'{', (byte)'"', 0x9F, (byte)'"', (byte)':', (byte)'1', (byte)'}'], null).Problemen.ShouldHaveSingleItem().Pad.ShouldBe("bestand");
    }

    // Bytes of chance, and a good file with one byte changed: read or refused, never a crash.
    [Fact]
    public void Wat_er_ook_in_staat_het_geeft_een_antwoord() => Wet.Geldt(
        Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf(), Gen.Choose(0, 100_000), (bytes, plek) =>
        {
            Werkproceslezer.Lees(bytes, null).Problemen.Count.ShouldBeGreaterThan(0);
            var goed = Werkprocesvarianten.Bestand("mediant")!;
            goed[plek % goed.Length] = bytes.FirstOrDefault();
            var gelezen = Werkproceslezer.Lees(goed, Werkprocesvarianten.Formulieren);
            return gelezen.Werkproces is null == gelezen.Problemen.Count > 0;
        });
}
