using System.Text.RegularExpressions;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>What a form has to be to be used. The same for a form that was read from a file and one that was made in code.</summary>
public static partial class Formuliercontrole
{
    /// <summary>The terms of keeping that a form may fall under.</summary>
    public static IReadOnlyList<string> Bewaarklassen { get; } = ["wmo", "wgbo", "traject"];

    /// <summary>The colours a phase may have.</summary>
    public static IReadOnlyList<string> Kleuren { get; } = ["groen", "geel", "oranje", "rood", "blauw", "grijs"];

    /// <summary>The icons a phase may have.</summary>
    public static IReadOnlyList<string> Pictogrammen { get; } = ["zon", "wolk", "regen", "onweer", "ster", "stop"];

    /// <summary>Every problem of the form; none when it can be used.</summary>
    public static IReadOnlyList<Formulierprobleem> Problemen(Formulierdefinitie formulier) => [.. Problemen(formulier, _ => false)];

    /// <param name="onzeker">True for a field whose kind could not be read: what belongs to its kind is not looked at.</param>
    internal static IEnumerable<Formulierprobleem> Problemen(Formulierdefinitie formulier, Func<Veld, bool> onzeker)
    {
        var melding = new Meldingen();
        melding.Code(formulier.Code, "code");
        melding.Eis(formulier.Versie is >= 1 and <= Formuliergrenzen.Versie, "versie", "De versie is een getal van 1 tot en met 9999.");
        melding.Tekst(formulier.Titel, "titel");
        melding.Tekst(formulier.Bron, "bron");
        melding.Eis(formulier.Licentie.Length > 0, "licentie", "Schrijf op van wie de tekst is en wat ermee mag.");
        melding.Uit(formulier.Bewaarklasse, Bewaarklassen, "bewaarklasse");
        melding.Woorden(formulier.Gegevens, "gegevens", "Noem minstens één soort gegevens.");
        melding.Woorden(formulier.Invullers, "invullers", "Noem minstens één rol die het formulier mag invullen.");
        Tekenaars(formulier, melding);
        Secties(formulier, onzeker, melding);
        return melding.Lijst.Concat(Voorwaardencontrole.Problemen(formulier, onzeker));
    }

    private static void Tekenaars(Formulierdefinitie formulier, Meldingen melding)
    {
        melding.Hoogstens(formulier.Tekenaars.Count, Formuliergrenzen.Tekenaars, "tekenaars");
        melding.Codes(formulier.Tekenaars.Select(t => t.Code), "tekenaars");
        for (var i = 0; i < formulier.Tekenaars.Count; i++)
        {
            melding.Tekst(formulier.Tekenaars[i].Verklaring, $"tekenaars[{i}].verklaring");
            melding.Woorden(formulier.Tekenaars[i].Wijzen, $"tekenaars[{i}].wijzen", "Noem minstens één manier om te tekenen.");
        }
    }

    private static void Secties(Formulierdefinitie formulier, Func<Veld, bool> onzeker, Meldingen melding)
    {
        melding.Eis(formulier.Secties.Count > 0, "secties", "Een formulier heeft minstens één deel.");
        melding.Hoogstens(formulier.Secties.Count, Formuliergrenzen.Secties, "secties");
        melding.Codes(formulier.Secties.Select(s => s.Code), "secties");
        melding.Eis(formulier.Secties.Count == 0 || formulier.Secties.Any(s => s.Velden.Count == 0) || formulier.Velden.Any(v => v.IsVraag),
            "secties", "Dit formulier stelt geen enkele vraag.");
        melding.Hoogstens(formulier.Velden.Sum(v => 1 + v.Velden.Count), Formuliergrenzen.Velden, "secties");
        if (formulier.Afdruk == Afdrukwijze.Kaart)
            melding.Eis(formulier.Velden.Count(v => v.IsVraag) <= Formuliergrenzen.Kaartvragen, "secties", "Op een kaartje passen hoogstens 24 vragen.");

        Dictionary<string, string> plek = [];
        for (var i = 0; i < formulier.Secties.Count; i++)
        {
            var (sectie, pad) = (formulier.Secties[i], $"secties[{i}]");
            melding.Tekst(sectie.Titel, $"{pad}.titel");
            melding.Eis(sectie.Velden.Count > 0, $"{pad}.velden", "Dit deel is leeg. Zet er een vraag in of haal het weg.");
            for (var j = 0; j < sectie.Velden.Count; j++)
            {
                var (veld, veldpad) = (sectie.Velden[j], $"{pad}.velden[{j}]");
                melding.Code(veld.Code, $"{veldpad}.code");
                if (veld.Code.Length > 0 && !plek.TryAdd(veld.Code, veldpad))
                    melding.Meld($"{veldpad}.code", $"De code \"{veld.Code}\" is er al: zie {plek[veld.Code]}. Kies een andere.");
                if (onzeker(veld)) melding.Tekst(veld.Vraag, $"{veldpad}.vraag");
                else Veldcontrole.Kijk(veld, veldpad, binnen: false, onzeker, melding);
                if (formulier.Afdruk == Afdrukwijze.Kaart) Veldcontrole.Kaart(veld, veldpad, melding);
            }
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    internal static partial Regex Codevorm();
}
