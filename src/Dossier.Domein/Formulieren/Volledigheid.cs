using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>How far a section is.</summary>
/// <param name="Sectie">The section; it is shown.</param>
/// <param name="Ingevuld">How many of the shown questions have an answer.</param>
/// <param name="Getoond">How many questions are shown. A list, matrix or set of phases is one.</param>
/// <param name="Ontbreekt">How many obligatory answers are missing.</param>
public sealed record Sectievoortgang(Sectie Sectie, int Ingevuld, int Getoond, int Ontbreekt);

/// <summary>What is still missing in a form, and how far each section is. Only what is shown counts.</summary>
/// <param name="Ontbreekt">The obligatory answers that are missing, each at its path, in the order of the form.</param>
/// <param name="Secties">The shown sections in order.</param>
public sealed record Volledigheid(IReadOnlyList<Weigering> Ontbreekt, IReadOnlyList<Sectievoortgang> Secties)
{
    /// <summary>True when nothing obligatory is missing.</summary>
    public bool IsVolledig => Ontbreekt.Count == 0;

    /// <param name="formulier">The form.</param>
    /// <param name="antwoorden">The answers as they are kept, per path.</param>
    public static Volledigheid Van(Formulierdefinitie formulier, IReadOnlyDictionary<string, string> antwoorden)
    {
        var zicht = new Zichtbaarheid(formulier, antwoorden);
        var gegeven = antwoorden.Where(a => !string.IsNullOrEmpty(a.Value)).Select(a => a.Key).ToHashSet();
        // Per field at the top the rows, or phases, that have an answer.
        var delen = gegeven.Select(pad => pad.Split('/')).Where(d => d.Length == 3).ToLookup(d => d[0], d => d[1]);
        List<Weigering> ontbreekt = [];
        List<Sectievoortgang> secties = [];
        foreach (var sectie in formulier.Secties.Where(zicht.Toont))
        {
            var eerder = ontbreekt.Count;
            var vragen = sectie.Velden.Where(v => v.IsVraag && zicht.Toont(v)).ToList();
            foreach (var vraag in vragen)
                ontbreekt.AddRange(Ontbrekend(vraag, zicht, gegeven, delen));
            secties.Add(new(sectie, vragen.Count(v => gegeven.Contains(v.Code) || delen.Contains(v.Code)), vragen.Count, ontbreekt.Count - eerder));
        }
        return new(ontbreekt, secties);
    }

    private static IEnumerable<Weigering> Ontbrekend(Veld vraag, Zichtbaarheid zicht, HashSet<string> gegeven, ILookup<string, string> delen)
    {
        switch (vraag.Soort)
        {
            case Veldsoort.Lijst when !delen.Contains(vraag.Code):
                return vraag.Verplicht ? [Formulierregels.RijOntbreekt.Bij(vraag.Code)] : [];
            case Veldsoort.Lijst:
                return Binnen(vraag, delen[vraag.Code].Distinct());
            case Veldsoort.Fasen when !vraag.Verplicht && !delen.Contains(vraag.Code):
                return [];
            case Veldsoort.Fasen:
                var binnen = Binnen(vraag, vraag.Fasen.Select(f => f.Code)).ToList();
                return binnen.Count == 0 && !delen.Contains(vraag.Code) ? [Formulierregels.AntwoordOntbreekt.Bij(vraag.Code)] : binnen;
            case Veldsoort.Matrix:
                return vraag.Verplicht && !delen.Contains(vraag.Code) ? [Formulierregels.AntwoordOntbreekt.Bij(vraag.Code)] : [];
            default:
                return vraag.Verplicht && !gegeven.Contains(vraag.Code) ? [Formulierregels.AntwoordOntbreekt.Bij(vraag.Code)] : [];
        }

        IEnumerable<Weigering> Binnen(Veld top, IEnumerable<string> rijen) =>
            from rij in rijen
            from veld in top.Velden
            where veld.Verplicht && veld.IsVraag && zicht.Toont(veld)
            let pad = $"{top.Code}/{rij}/{veld.Code}"
            where !gegeven.Contains(pad)
            select Formulierregels.AntwoordOntbreekt.Bij(pad);
    }
}
