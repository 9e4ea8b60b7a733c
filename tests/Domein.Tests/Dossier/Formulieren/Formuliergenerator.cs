using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;

namespace Spil.Domein.Tests.Dossier.Formulieren;

/// <summary>
/// A random form from a seed. A tame one can be used: its conditions look at earlier questions only. A wild one may have anything wrong
/// with it: codes that are there twice, parts that do not belong to the kind, conditions on nothing or in a circle.
/// </summary>
internal sealed class Formuliergenerator(int zaad, bool wild)
{
    private static readonly string[] Teksten = ["Wat?", "Hoe gaat het met <b>jou</b>?", "😀 é", "سميرة", "a\nb", "\"x\" \\ y", "Lange vraag over van alles en nog wat"];
    private static readonly Veldsoort[] Eenvoudig = [.. Enum.GetValues<Veldsoort>().Except([Veldsoort.Lijst, Veldsoort.Matrix, Veldsoort.Fasen])];

    private readonly Random toeval = new(zaad);
    private readonly List<Veld> eerder = [];

    public Formulierdefinitie Maak()
    {
        var secties = Enumerable.Range(0, toeval.Next(1, 4)).Select(i =>
        {
            var als = Voorwaarde();
            return new Sectie(wild && Kans(10) ? "s0" : $"s{i}", Regel(), Kans(2) ? Tekst() : "", [.. Enumerable.Range(0, toeval.Next(wild ? 0 : 1, 5)).Select(_ => Veld())]) { ToonAls = als };
        }).ToList();
        if (!wild && !secties.Exists(s => s.Velden.Any(v => v.IsVraag))) secties.Add(new("vast", "Vast", "", [new("vast", Veldsoort.Tekst, "Wat?")]));
        return new("proef-" + toeval.Next(100), wild && Kans(20) ? 0 : toeval.Next(1, 10_000), Regel(), secties)
        {
            Kort = Kans(2) ? Tekst() : "",
            Bron = Tekst(),
            Licentie = wild && Kans(10) ? "" : Tekst(),
            Gegevens = Enkele<Gegevenssoort>(),
            Bewaarklasse = wild && Kans(10) ? "ooit" : Kies([.. Formuliercontrole.Bewaarklassen]),
            Invullers = Enkele<Formulierrol>(),
            Tekenaars = [.. Enumerable.Range(0, toeval.Next(3)).Select(i => new Tekenaar($"t{i}", Kies(Enum.GetValues<Formulierrol>()), Kans(2), Enkele<Tekenwijze>(), Tekst()))],
            Afdruk = Kies(Afdrukwijze.A4, wild ? Afdrukwijze.Kaart : Afdrukwijze.A4PerSectie),
        };
    }

    /// <summary>Answers to it, of which most can be read, per path.</summary>
    public Dictionary<string, string> Antwoorden(Formulierdefinitie formulier)
    {
        Dictionary<string, string> invoer = [];
        foreach (var veld in formulier.Velden.Where(_ => !Kans(4)))
        {
            var delen = veld.Soort switch
            {
                Veldsoort.Lijst => Enumerable.Range(0, toeval.Next(3)).Select(i => $"{i:x32}"),
                Veldsoort.Fasen => veld.Fasen.Select(f => f.Code),
                _ => [],
            };
            foreach (var deel in delen)
                foreach (var binnen in veld.Velden) invoer[$"{veld.Code}/{deel}/{binnen.Code}"] = Antwoord(binnen);
            foreach (var rij in veld.Rijen)
                foreach (var kolom in veld.Kolommen) invoer[$"{veld.Code}/{rij.Code}/{kolom.Code}"] = Tekst();
            if (veld.Soort is not (Veldsoort.Lijst or Veldsoort.Fasen or Veldsoort.Matrix or Veldsoort.Uitleg)) invoer[veld.Code] = Antwoord(veld);
        }
        if (Kans(5)) invoer["bestaat/niet"] = "x";
        return invoer;
    }

    private string Antwoord(Veld veld) => Kans(12) ? Tekst() : veld.Soort switch
    {
        Veldsoort.Datum => Kies("1-2-2026", "2026-12-31", "29 feb 2028", "30-2-2026"),
        Veldsoort.Keuze or Veldsoort.Keuzes when veld.Opties.Count > 0 => string.Join(veld.Soort == Veldsoort.Keuze || Kans(2) ? "|" : ",",
            Enumerable.Range(0, veld.Soort == Veldsoort.Keuze ? 1 : toeval.Next(1, 4)).Select(_ => Kies([.. veld.Opties]).Code)),
        Veldsoort.Schaal => toeval.Next(0, 12).ToString(System.Globalization.CultureInfo.InvariantCulture),
        Veldsoort.Getal => Kies("1.234,5", "0,125", "-7", "12.5", "1.234", "0", "99999999", "1,0001"),
        Veldsoort.Bedrag => Kies("€ 12,50", "1.234,-", "-0,01", "12.50", "7"),
        Veldsoort.JaNee => Kies("ja", "nee", "Ja", "misschien"),
        Veldsoort.Persoon or Veldsoort.Organisatie => Kies("Anna", "id:0198c0de-0000-7000-8000-000000000001|Anna", "id:x|Anna", "A|B"),
        _ => Tekst(),
    };

    private Veld Veld()
    {
        var code = wild && Kans(12) ? "v0" : "v" + eerder.Count;
        var veld = Soort(code, Kies(Enum.GetValues<Veldsoort>())) with { ToonAls = Voorwaarde() };
        if (wild && Kans(8)) veld = veld with { Opties = [new("a", "A")], Laagste = 3, Hoogste = 2, Woorden = new("", "x"), Eenheid = "kg" };
        eerder.Add(veld);
        return veld;
    }

    private Veld Soort(string code, Veldsoort soort)
    {
        var veld = new Veld(code, soort, Regel()) { Hulp = Kans(3) ? Tekst() : "", Verplicht = soort != Veldsoort.Uitleg && Kans(3) };
        if (wild && Kans(10)) return veld;
        return soort switch
        {
            Veldsoort.Keuze or Veldsoort.Keuzes => veld with { Opties = [.. Enumerable.Range(0, toeval.Next(2, 5)).Select(i => new Veldoptie($"o{i}", Regel(), Kans(3) ? Tekst() : ""))] },
            Veldsoort.Tekst or Veldsoort.LangeTekst or Veldsoort.EigenWoorden or Veldsoort.Persoon => veld with { Hoogstens = Kans(3) ? toeval.Next(1, 200) : null },
            Veldsoort.Getal or Veldsoort.Bedrag => veld with { Laagste = Kans(3) ? -1.25m : null, Hoogste = Kans(3) ? 1000 : null, Eenheid = soort == Veldsoort.Getal && Kans(2) ? "uur" : "" },
            Veldsoort.Schaal => veld with { Woorden = Kans(2) ? new("Slecht", "Goed") : null },
            Veldsoort.Lijst => veld with { Velden = Binnen() },
            Veldsoort.Matrix => veld with { Rijen = [new("r0", Regel()), new("r1", Regel())], Kolommen = [new("k0", Regel())] },
            Veldsoort.Fasen => veld with { Velden = Binnen(), Fasen = [new("f0", Regel(), "groen", "zon"), new("f1", Regel(), Kies([.. Formuliercontrole.Kleuren]), Kies([.. Formuliercontrole.Pictogrammen]))] },
            _ => veld,
        };
    }

    private Veld[] Binnen() => [new("b", Veldsoort.Tekst, "Naam"), .. Enumerable.Range(0, toeval.Next(3))
        .Select(i => Soort($"b{i}", wild && Kans(10) ? Veldsoort.Lijst : Kies(Eenvoudig)) with { ToonAls = Voorwaarde() })];

    private Voorwaarde? Voorwaarde()
    {
        if (wild && Kans(4)) return new(Kies("v0", "v1", "v2", "v5", "b", "niets", ""), Kies(Enum.GetValues<Vergelijking>()), Kies("", "ja", "o0", "x", "3"));
        var vragen = eerder.Where(v => v.IsVraag).ToArray();
        if (vragen.Length == 0 || !Kans(2)) return null;
        var veld = Kies(vragen);
        return veld.Soort switch
        {
            Veldsoort.JaNee => new(veld.Code, Kies(Vergelijking.Is, Vergelijking.IsNiet), Kies("ja", "nee")),
            Veldsoort.Keuze when veld.Opties.Count > 0 => new(veld.Code, Kies(Vergelijking.Is, Vergelijking.IsNiet), Kies([.. veld.Opties]).Code),
            Veldsoort.Keuzes when veld.Opties.Count > 0 => new(veld.Code, Vergelijking.Bevat, Kies([.. veld.Opties]).Code),
            Veldsoort.Schaal or Veldsoort.Getal => new(veld.Code, Kies(Vergelijking.Minstens, Vergelijking.Hoogstens, Vergelijking.Is, Vergelijking.IsNiet), Kies("3", "7", "10")),
            _ => new(veld.Code, Vergelijking.Ingevuld),
        };
    }

    private string Tekst() => Kies(Teksten);

    private string Regel() => Spil.Kern.Tekst.EenRegel(Tekst());

    private T[] Enkele<T>() where T : struct, Enum => [.. Enum.GetValues<T>().OrderBy(_ => toeval.Next()).Take(toeval.Next(wild ? 0 : 1, 4))];

    private T Kies<T>(params T[] uit) => uit[toeval.Next(uit.Length)];

    private bool Kans(int opDeZoveel) => toeval.Next(opDeZoveel) == 0;
}
