using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Dossier.Formulieren;

public sealed class FormulierlezerTests
{
    private const string Goed = """
        { "code": "proef", "versie": 1, "titel": "Proef", "bron": "Eigen", "licentie": "Vrij.", "gegevens": ["plan"],
          "secties": [ { "code": "deel", "titel": "Deel", "velden": [
            { "code": "een", "soort": "jaNee", "vraag": "Een?" },
            { "code": "twee", "soort": "keuze", "vraag": "Twee?", "toonAls": { "veld": "een", "hoe": "is", "waarde": "ja" },
              "opties": [ { "code": "a", "tekst": "A" }, { "code": "b", "tekst": "B" } ] },
            { "code": "drie", "soort": "lijst", "vraag": "Drie?", "velden": [ { "code": "naam", "soort": "tekst", "vraag": "Naam" } ] } ] } ] }
        """;

    [Fact]
    public void Een_goed_formulier_wordt_gelezen_met_de_gewone_waarden()
    {
        var gelezen = Formulierlezer.Lees(Goed);
        gelezen.Problemen.ShouldBeEmpty();
        var formulier = gelezen.Formulier.ShouldNotBeNull();
        (formulier.Code, formulier.Versie, formulier.Bewaarklasse, formulier.Afdruk).ShouldBe(("proef", 1, "traject", Afdrukwijze.A4));
        formulier.Invullers.ShouldBe([Formulierrol.Inwoner, Formulierrol.Tandem]);
        formulier.Gegevens.ShouldBe([Gegevenssoort.Plan]);
        formulier.Velden.Select(v => v.Soort).ShouldBe([Veldsoort.JaNee, Veldsoort.Keuze, Veldsoort.Lijst]);
        formulier.Secties[0].Velden[1].ToonAls.ShouldBe(new Voorwaarde("een", Vergelijking.Is, "ja"));
    }

    /// <summary>Where in the good form something is put, what (null takes it away), and the line that has to come.</summary>
    public static TheoryData<string, string?, string> Problemen => new()
    {
        { "code", null, "code: Dit ontbreekt." },
        { "code", "\"Proef\"", "code: Een code heeft kleine letters, cijfers en streepjes, en begint met een letter." },
        { "versie", null, "versie: Dit ontbreekt." },
        { "versie", "0", "versie: De versie is een getal van 1 tot en met 9999." },
        { "versie", "\"1\"", "versie: Hier hoort een heel getal te staan." },
        { "versie", "1.5", "versie: Hier hoort een heel getal te staan." },
        { "titel", "\"  \"", "titel: Hier hoort een tekst te staan." },
        { "titel", "7", "titel: Hier hoort tekst tussen aanhalingstekens te staan." },
        { "bron", null, "bron: Dit ontbreekt." },
        { "licentie", null, "licentie: Dit ontbreekt." },
        { "tittel", "\"Proef\"", "tittel: Deze eigenschap kennen we hier niet. Bedoel je \"titel\"?" },
        { "opmerking", "\"x\"", "opmerking: Deze eigenschap kennen we hier niet." },
        { "gegevens", "[]", "gegevens: Noem minstens één soort gegevens." },
        { "gegevens", "[\"plan\", \"plan\"]", "gegevens: Hier staat een woord twee keer. Haal er een weg." },
        { "gegevens", "[\"plann\"]", "gegevens[0]: \"plann\" kennen we hier niet. Bedoel je \"plan\"? Kies uit: contact, aanmelding, schijf, plan, overeenkomst, profiel, crisis, kosten, tevredenheid, ondersteuning, toewijzing." },
        { "gegevens", "\"plan\"", "gegevens: Hier hoort een lijst te staan: [ … ]." },
        { "bewaarklasse", "\"altijd\"", "bewaarklasse: \"altijd\" kennen we hier niet. Kies uit: wmo, wgbo, traject." },
        { "invullers", "[]", "invullers: Noem minstens één rol die het formulier mag invullen." },
        { "afdruk", "\"a5\"", "afdruk: \"a5\" kennen we hier niet. Kies uit: a4, a4PerSectie, kaart." },
        { "tekenaars", "[ { \"code\": \"a\", \"rol\": \"inwoner\", \"wijzen\": [], \"verklaring\": \"Ja.\" } ]", "tekenaars[0].wijzen: Noem minstens één manier om te tekenen." },
        { "tekenaars", "[ { \"code\": \"a\", \"rol\": \"inwoner\", \"wijzen\": [\"scherm\"] } ]", "tekenaars[0].verklaring: Dit ontbreekt." },
        { "tekenaars", "[ 7 ]", "tekenaars[0]: Hier hoort een onderdeel met accolades te staan: { … }." },
        { "secties", "[]", "secties: Een formulier heeft minstens één deel." },
        { "secties", "[ { \"code\": \"a\", \"titel\": \"A\", \"velden\": [] } ]", "secties[0].velden: Dit deel is leeg. Zet er een vraag in of haal het weg." },
        { "secties", "[ { \"code\": \"a\", \"titel\": \"A\", \"velden\": [ { \"code\": \"u\", \"soort\": \"uitleg\", \"vraag\": \"U\" } ] } ]", "secties: Dit formulier stelt geen enkele vraag." },
        { "secties[0].velden[0].soort", "\"janee\"", "secties[0].velden[0].soort: \"janee\" kennen we hier niet. Bedoel je \"jaNee\"? Kies uit: tekst, langeTekst, eigenWoorden, datum, keuze, keuzes, schaal, getal, bedrag, persoon, organisatie, jaNee, lijst, matrix, fasen, uitleg." },
        { "secties[0].velden[0].code", "\"twee\"", "secties[0].velden[1].code: De code \"twee\" is er al: zie secties[0].velden[0]. Kies een andere." },
        { "secties[0].velden[0].vraag", null, "secties[0].velden[0].vraag: Dit ontbreekt." },
        { "secties[0].velden[0].verplicht", "\"ja\"", "secties[0].velden[0].verplicht: Hier hoort true of false te staan." },
        { "secties[0].velden[0].opties", "[ { \"code\": \"a\", \"tekst\": \"A\" } ]", "secties[0].velden[0].opties: Dit hoort niet bij de soort \"jaNee\". Haal het weg of kies een andere soort." },
        { "secties[0].velden[0].hoogstens", "5", "secties[0].velden[0].hoogstens: Dit hoort niet bij de soort \"jaNee\". Haal het weg of kies een andere soort." },
        { "secties[0].velden[0].laagste", "5", "secties[0].velden[0].laagste: Dit hoort niet bij de soort \"jaNee\". Haal het weg of kies een andere soort." },
        { "secties[0].velden[0].woorden", "{ \"laag\": \"a\", \"hoog\": \"b\" }", "secties[0].velden[0].woorden: Dit hoort niet bij de soort \"jaNee\". Haal het weg of kies een andere soort." },
        { "secties[0].velden[1].opties", "[ { \"code\": \"a\", \"tekst\": \"A\" } ]", "secties[0].velden[1].opties: Geef minstens twee antwoorden om uit te kiezen." },
        { "secties[0].velden[1].opties", null, "secties[0].velden[1].opties: Geef minstens twee antwoorden om uit te kiezen." },
        { "secties[0].velden[1].opties[1].code", "\"a\"", "secties[0].velden[1].opties[1].code: De code \"a\" is er al. Kies een andere." },
        { "secties[0].velden[1].toonAls.veld", "\"eem\"", "secties[0].velden[1].toonAls.veld: Er is geen vraag met de code \"eem\". Bedoel je \"een\"?" },
        { "secties[0].velden[1].toonAls.veld", "\"naam\"", "secties[0].velden[1].toonAls.veld: De vraag \"naam\" staat in een lijst of in fasen. Kies een vraag die maar één keer voorkomt." },
        { "secties[0].velden[1].toonAls.waarde", "\"misschien\"", "secties[0].velden[1].toonAls.waarde: \"misschien\" is geen antwoord op de vraag \"een\". Kies uit: ja, nee." },
        { "secties[0].velden[1].toonAls.hoe", "\"minstens\"", "secties[0].velden[1].toonAls.hoe: Dit past niet bij een vraag van de soort \"jaNee\". Kies uit: is, isNiet, ingevuld." },
        { "secties[0].velden[1].toonAls.hoe", "\"ingevuld\"", "secties[0].velden[1].toonAls.waarde: Bij \"ingevuld\" hoort geen waarde. Haal die weg." },
        { "secties[0].velden[0].toonAls", "{ \"veld\": \"twee\", \"hoe\": \"is\", \"waarde\": \"a\" }", "secties[0].velden[0].toonAls: Deze voorwaarden wachten op elkaar: een → twee → een. Haal er een weg." },
        { "secties[0].toonAls", "{ \"veld\": \"een\", \"hoe\": \"is\", \"waarde\": \"ja\" }", "secties[0].toonAls: Deze voorwaarden wachten op elkaar: een → een. Haal er een weg." },
        { "secties[0].velden[2].velden", "[]", "secties[0].velden[2].velden: Zet hier minstens één vraag in." },
        { "secties[0].velden[2].velden[0].soort", "\"lijst\"", "secties[0].velden[2].velden[0].soort: In een lijst of in fasen past geen lijst, matrix of fasen. Maak er een eigen vraag van." },
        { "secties[0].velden[2].soort", "\"matrix\"", "secties[0].velden[2].rijen: Een matrix heeft minstens één rij en één kolom." },
        { "secties[0].velden[2].soort", "\"fasen\"", "secties[0].velden[2].fasen: Zet hier minstens twee fasen in." },
    };

    [Theory, MemberData(nameof(Problemen))]
    public void Elk_probleem_heeft_een_plek_en_een_zin(string pad, string? waarde, string regel)
    {
        var gelezen = Formulierlezer.Lees(Zet(pad, waarde));
        gelezen.Formulier.ShouldBeNull();
        gelezen.Problemen.Select(p => p.ToString()).ShouldContain(regel);
    }

    [Fact]
    public void Alle_problemen_komen_in_een_keer_en_geen_daarvan_twee_keer()
    {
        var json = Zet("titel", null, Zet("secties[0].velden[0].soort", "\"x\"", Zet("secties[0].velden[2].velden[0].vraag", null, Zet("gegevens", "[]"))));
        Formulierlezer.Lees(json).Problemen.Select(p => p.Pad)
            .ShouldBe(["titel", "gegevens", "secties[0].velden[0].soort", "secties[0].velden[2].velden[0].vraag"]);
        Formulierlezer.Lees(Zet("gegevens", "[\"plann\"]")).Problemen.Select(p => p.Pad).ShouldBe(["gegevens[0]"]);
    }

    [Theory]
    [InlineData("{\n  \"code\": \"proef\",\n  \"versie\": 1,,\n}", "regel 3")]
    [InlineData("", "regel 1")]
    [InlineData("{", "regel 1")]
    [InlineData("geen json", "regel 1")]
    public void Onleesbare_JSON_noemt_de_regel(string json, string pad)
    {
        var probleem = Formulierlezer.Lees(json).Problemen.ShouldHaveSingleItem();
        probleem.Pad.ShouldBe(pad);
        probleem.Zin.ShouldStartWith("Dit is geen leesbare JSON.");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"tekst\"")]
    public void Een_bestand_zonder_onderdeel_is_geen_formulier(string json) => Formulierlezer.Lees(json).Problemen.Select(p => p.ToString())
        .ShouldContain("formulier: Hier hoort een onderdeel met accolades te staan: { … }.");

    [Fact]
    public void Vreemde_tekens_worden_gemeld_en_breken_niets()
    {
        Formulierlezer.Lees(Goed.Replace("\"Proef\"", "\"\\ud800\"", StringComparison.Ordinal)).Problemen.ShouldHaveSingleItem()
            .ToString().ShouldBe("titel: Hier staat een teken dat we niet kunnen lezen.");
        Formulierlezer.Lees(Goed.Replace("\"titel\": \"Proef\"", "\"\\udfff\": 1", StringComparison.Ordinal)).Problemen.Select(p => p.ToString())
            .ShouldContain("formulier: Hier staat een naam met een teken dat we niet kunnen lezen.");
        Formulierlezer.Lees((byte[])[.. Encoding.Latin1.GetBytes("{ \"titel\": \"é\" }")]).Formulier.ShouldBeNull();
        Formulierlezer.Lees((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Goed)]).Problemen.ShouldBeEmpty();
        Formulierlezer.Lees(Goed.Replace("\"versie\": 1", "\"versie\": 1, \"versie\": 2", StringComparison.Ordinal)).Problemen.ShouldHaveSingleItem()
            .ToString().ShouldBe("versie: Dit staat er twee keer. Haal er een weg.");
    }

    [Fact]
    public void Een_strengere_controle_breekt_niet_wat_al_gepubliceerd_is()
    {
        var dubbel = Zet("secties[0].velden[0].code", "\"twee\"");
        Formulierlezer.Lees(dubbel).Formulier.ShouldBeNull();
        Formulierlezer.LeesGepubliceerd(dubbel).Formulier.ShouldNotBeNull().Velden.Count().ShouldBe(3);
        Formulierlezer.LeesGepubliceerd("{").Formulier.ShouldBeNull();
    }

    [Fact]
    public void Te_groot_wordt_geweigerd()
    {
        Formulierlezer.Lees(Goed + new string(' ', Formulierlezer.MeesteBytes)).Problemen.ShouldHaveSingleItem().Pad.ShouldBe("formulier");
        Formulierlezer.Lees(Goed.PadRight(Formulierlezer.MeesteBytes)).Problemen.ShouldBeEmpty();
        Formulierlezer.Lees(Zet("titel", $"\"{new string('a', 201)}\"")).Problemen.ShouldHaveSingleItem().ToString().ShouldBe("titel: Deze tekst is te lang: er passen 200 tekens in.");
        Formulierlezer.Lees(Zet("code", $"\"{new string('a', 61)}\"")).Problemen.ShouldHaveSingleItem().Pad.ShouldBe("code");
        Vragen.Problemen([.. Enumerable.Range(0, 1000).Select(i => Vragen.Vraag(Veldsoort.Tekst, $"v{i}"))]).ShouldBeEmpty();
        Vragen.Problemen([.. Enumerable.Range(0, 1001).Select(i => Vragen.Vraag(Veldsoort.Tekst, $"v{i}"))])
            .ShouldHaveSingleItem().ShouldBe("secties: Dit zijn er te veel: 1.001. Het mogen er 1.000 zijn.");
    }

    [Fact]
    public void Grenzen_van_een_getal_kloppen_met_elkaar()
    {
        var getal = Vragen.Vraag(Veldsoort.Getal);
        Vragen.Problemen(getal with { Laagste = 1, Hoogste = 1, Eenheid = "uur" }).ShouldBeEmpty();
        Vragen.Problemen(getal with { Laagste = 2, Hoogste = 1 }).ShouldHaveSingleItem().ShouldBe("secties[0].velden[0].hoogste: Het hoogste is lager dan het laagste.");
        Vragen.Problemen(getal with { Laagste = -1e12m }).ShouldHaveSingleItem().ShouldBe("secties[0].velden[0].laagste: Dit getal is te groot.");
        Vragen.Problemen(Vragen.Vraag(Veldsoort.Tekst) with { Hoogstens = 0 }).ShouldHaveSingleItem().ShouldStartWith("secties[0].velden[0].hoogstens:");
        Vragen.Problemen(Vragen.Vraag(Veldsoort.Uitleg) with { Verplicht = true }, Vragen.Vraag(Veldsoort.Tekst, "b"))
            .ShouldHaveSingleItem().ShouldBe("secties[0].velden[0].verplicht: Uitleg is geen vraag en kan dus niet verplicht zijn.");
    }

    [Fact]
    public void Op_een_kaartje_past_weinig()
    {
        static IReadOnlyList<string> Kaart(params Veld[] velden) => Vragen.Problemen(Vragen.Formulier(velden) with { Afdruk = Afdrukwijze.Kaart });
        Kaart(Vragen.Vraag(Veldsoort.Tekst), Vragen.Vraag(Veldsoort.LangeTekst, "lang") with { Hoogstens = 200 }).ShouldBeEmpty();
        Kaart(Vragen.Vraag(Veldsoort.LangeTekst)).ShouldHaveSingleItem().ShouldStartWith("secties[0].velden[0].hoogstens: Op een kaartje");
        Kaart(Vragen.Vraag(Veldsoort.Lijst)).ShouldHaveSingleItem().ShouldStartWith("secties[0].velden[0].soort: Op een kaartje");
        Kaart([.. Enumerable.Range(0, 25).Select(i => Vragen.Vraag(Veldsoort.Tekst, $"v{i}"))]).ShouldHaveSingleItem().ShouldBe("secties: Op een kaartje passen hoogstens 24 vragen.");
    }

    [Fact]
    public void Kleur_en_pictogram_zijn_van_het_thema()
    {
        var fasen = Vragen.Vraag(Veldsoort.Fasen);
        Vragen.Problemen(fasen).ShouldBeEmpty();
        Vragen.Problemen(fasen with { Fasen = [fasen.Fasen[0] with { Kleur = "paars" }, fasen.Fasen[1] with { Pictogram = "maan" }] }).ShouldBe(
        [
            "secties[0].velden[0].fasen[0].kleur: \"paars\" kennen we hier niet. Kies uit: groen, geel, oranje, rood, blauw, grijs.",
            "secties[0].velden[0].fasen[1].pictogram: \"maan\" kennen we hier niet. Kies uit: zon, wolk, regen, onweer, ster, stop.",
        ]);
    }

    /// <summary>The good form with one thing changed.</summary>
    private static string Zet(string pad, string? waarde, string json = Goed)
    {
        var wortel = JsonNode.Parse(json)!;
        JsonNode knoop = wortel;
        var stappen = pad.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        foreach (var stap in stappen[..^1]) knoop = stap[0] == '[' ? knoop[int.Parse(stap[1..^1], System.Globalization.CultureInfo.InvariantCulture)]! : knoop[stap]!;
        if (waarde is null) knoop.AsObject().Remove(stappen[^1]);
        else knoop[stappen[^1]] = JsonNode.Parse(waarde);
        return wortel.ToJsonString();
    }
}
