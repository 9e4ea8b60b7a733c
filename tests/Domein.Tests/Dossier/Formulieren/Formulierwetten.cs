using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Xunit;

namespace Spil.Domein.Tests.Dossier.Formulieren;

/// <summary>Laws of forms and answers, on 10,000 random ones each.</summary>
public sealed class Formulierwetten
{
    private static readonly Gen<int> Zaad = Gen.Choose(0, int.MaxValue - 1);

    [Fact]
    public void Schrijven_en_lezen_verliest_niets() => Geldt(zaad =>
    {
        var formulier = new Formuliergenerator(zaad, wild: false).Maak();
        var gelezen = Formulierlezer.Lees(Formulierschrijver.Schrijf(formulier));
        return gelezen.Problemen.Count == 0 && Alles(gelezen.Formulier!) == Alles(formulier);
    });

    [Fact]
    public void De_controle_breekt_nooit_en_lezen_vindt_wat_de_controle_vindt()
    {
        var (goed, fout) = (0, 0);
        Geldt(zaad =>
        {
            var formulier = new Formuliergenerator(zaad, wild: true).Maak();
            var problemen = Formuliercontrole.Problemen(formulier);
            var gelezen = Formulierlezer.Lees(Formulierschrijver.Schrijf(formulier));
            if (problemen.Count == 0) goed++; else fout++;
            return (problemen.Count == 0) == (gelezen.Formulier is not null) && (gelezen.Formulier is null) == (gelezen.Problemen.Count > 0)
                && gelezen.Problemen.All(p => p.Pad.Length > 0 && p.Zin[^1] is '.' or '?') && (problemen.Count > 0 || GeenKring(formulier));
        });
        goed.ShouldBeGreaterThan(50); // So that the law above is about both.
        fout.ShouldBeGreaterThan(5000);
    }

    [Fact]
    public void Een_verminkt_bestand_geeft_een_formulier_of_zinnen() => Geldt(zaad =>
    {
        var toeval = new Random(zaad);
        var json = Encoding.UTF8.GetBytes(Formulierschrijver.Schrijf(new Formuliergenerator(zaad, wild: true).Maak()));
        for (var i = toeval.Next(1, 4); i > 0; i--)
        {
            var (begin, lengte) = (toeval.Next(json.Length), toeval.Next(1, 30));
            json = toeval.Next(3) switch
            {
                0 => [.. json[..begin], .. json[Math.Min(json.Length, begin + lengte)..]],
                1 => [.. json[..begin], (byte)toeval.Next(256), .. json[begin..]],
                _ => [.. json[..begin], .. Encoding.UTF8.GetBytes(Stukken[toeval.Next(Stukken.Length)]), .. json[begin..]],
            };
            if (json.Length == 0) break;
        }
        var gelezen = Formulierlezer.Lees(json);
        return (gelezen.Formulier is null) == (gelezen.Problemen.Count > 0) && gelezen.Problemen.All(p => p.Pad.Length > 0 && p.Zin.Length > 10);
    });

    [Fact]
    public void Antwoorden_hebben_een_vaste_vorm_en_lezen_breekt_nooit() => Geldt(zaad =>
    {
        var generator = new Formuliergenerator(zaad, wild: zaad % 2 == 0);
        var formulier = generator.Maak();
        var invoer = generator.Antwoorden(formulier);
        var gelezen = Antwoordlezer.Lees(formulier, invoer);
        var opnieuw = Antwoordlezer.Lees(formulier, gelezen.Waarden.ToDictionary(w => w.Pad, w => w.Tekst));
        var uitHetVak = Antwoordlezer.Lees(formulier, gelezen.Waarden.ToDictionary(w => w.Pad, w => Antwoordtekst.AlsInvoer(Veldpad.Van(formulier, w.Pad)!.Vraag, w.Tekst)));
        return opnieuw.Weigeringen.Count == 0 && opnieuw.Waarden.SequenceEqual(gelezen.Waarden) && uitHetVak.Waarden.SequenceEqual(gelezen.Waarden)
            && gelezen.Waarden.All(w => invoer.ContainsKey(w.Pad) && w.Tekst.Length > 0) && gelezen.Weigeringen.All(w => invoer.ContainsKey(w.Veld) && w.Zin.Length > 0);
    });

    [Fact]
    public void Wat_er_te_zien_is_doet_het_naieve_model_ook() => Geldt(zaad =>
    {
        var generator = new Formuliergenerator(zaad, wild: false);
        var formulier = generator.Maak();
        var antwoorden = Antwoordlezer.Lees(formulier, generator.Antwoorden(formulier)).Waarden.ToDictionary(w => w.Pad, w => w.Tekst);
        var (zicht, model) = (new Zichtbaarheid(formulier, antwoorden), NaiefZicht(formulier, antwoorden));
        // Asked backwards, so that nothing is known yet when a question is asked.
        return formulier.Velden.Reverse().All(v => zicht.Toont(v) == model.Contains(v.Code));
    });

    [Fact]
    public void Wat_ontbreekt_is_te_zien_en_is_weg_als_het_er_is() => Geldt(zaad =>
    {
        var wild = zaad % 2 == 0;
        var generator = new Formuliergenerator(zaad, wild);
        var formulier = generator.Maak();
        var antwoorden = Antwoordlezer.Lees(formulier, generator.Antwoorden(formulier)).Waarden.ToDictionary(w => w.Pad, w => w.Tekst);
        var (stand, zicht) = (Volledigheid.Van(formulier, antwoorden), new Zichtbaarheid(formulier, antwoorden));
        return stand.Secties.All(s => s.Ingevuld <= s.Getoond && zicht.Toont(s.Sectie)) && stand.Secties.Sum(s => s.Ontbreekt) == stand.Ontbreekt.Count
            && stand.Ontbreekt.All(w => !antwoorden.ContainsKey(w.Veld))
            && stand.Ontbreekt.Where(w => !wild && Veldpad.Van(formulier, w.Veld) is not null) // Two questions with one code share an answer.
                .All(w => Volledigheid.Van(formulier, new Dictionary<string, string>(antwoorden) { [w.Veld] = "x" }).Ontbreekt.All(o => o.Veld != w.Veld));
    });

    private static readonly string[] Stukken = ["\\ud800", "null", "{", "]", ",", "\"", "\"soort\": \"keuze\",", "1e999", "-", "\\u0000", "//", "\u0000"];

    private static void Geldt(Func<int, bool> wet) =>
        Prop.ForAll(Zaad.ToArbitrary(), wet).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(10_000));

    private static string Alles(Formulierdefinitie formulier) => JsonSerializer.Serialize(formulier);

    // In a tame form conditions look back only, so one walk in order is enough.
    private static HashSet<string> NaiefZicht(Formulierdefinitie formulier, Dictionary<string, string> antwoorden)
    {
        HashSet<string> toont = [];
        foreach (var sectie in formulier.Secties)
        {
            var deel = Geldt(sectie.ToonAls);
            foreach (var veld in sectie.Velden.Where(v => deel && Geldt(v.ToonAls))) toont.Add(veld.Code);
        }
        return toont;

        bool Geldt(Voorwaarde? als)
        {
            if (als is null) return true;
            if (!toont.Contains(als.Veld)) return false;
            var antwoord = antwoorden.GetValueOrDefault(als.Veld, "");
            static decimal Getal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
            return als.Hoe switch
            {
                Vergelijking.Is => antwoord == als.Waarde,
                Vergelijking.IsNiet => antwoord != als.Waarde,
                Vergelijking.Bevat => antwoord.Split('|').Contains(als.Waarde),
                Vergelijking.Ingevuld => antwoorden.Keys.Any(pad => pad == als.Veld || pad.StartsWith(als.Veld + "/", StringComparison.Ordinal)),
                Vergelijking.Minstens => antwoord.Length > 0 && Getal(antwoord) >= Getal(als.Waarde),
                _ => antwoord.Length > 0 && Getal(antwoord) <= Getal(als.Waarde),
            };
        }
    }

    // Takes away what waits for nothing that is left, until nothing goes any more.
    private static bool GeenKring(Formulierdefinitie formulier)
    {
        var wacht = formulier.Secties.SelectMany(s => s.Velden.Select(v => (v.Code, Op: new[] { v.ToonAls?.Veld, s.ToonAls?.Veld }))).ToList();
        while (wacht.RemoveAll(v => !v.Op.Any(op => wacht.Exists(w => w.Code == op))) > 0) { }
        return wacht.Count == 0;
    }
}
