using Spil.Dossier.Domein.Formulieren;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>The answers that are kept, in the shape of the controls: <c>for="Invoer[pad].Tekst"</c>.</summary>
public sealed class Formulierinvoer
{
    private readonly Dictionary<string, Veldinvoer> velden = [];

    public Veldinvoer this[string pad] => velden.TryGetValue(pad, out var veld) ? veld : new();

    /// <param name="vragen">The questions on the screen, per path.</param>
    /// <param name="antwoorden">The answers as they are kept, per path.</param>
    public static Formulierinvoer Van(IEnumerable<(string Pad, Veld Vraag)> vragen, IReadOnlyDictionary<string, string> antwoorden)
    {
        var invoer = new Formulierinvoer();
        foreach (var (pad, vraag) in vragen)
        {
            if (antwoorden.TryGetValue(pad, out var tekst)) invoer.velden[pad] = Vorm(vraag, tekst);
        }
        return invoer;
    }

    /// <summary>Name of the control of a question, to put a refusal at.</summary>
    public static string Naam(Veld vraag, string pad) => $"Invoer[{pad}]." + vraag.Soort switch
    {
        Veldsoort.Datum => nameof(Veldinvoer.Datum),
        Veldsoort.Keuzes => nameof(Veldinvoer.Keuzes),
        _ => nameof(Veldinvoer.Tekst),
    };

    private static Veldinvoer Vorm(Veld vraag, string tekst) => vraag.Soort switch
    {
        Veldsoort.Datum => new() { Datum = Datuminvoer.Van(Spil.Kern.Datumtekst.TryParse(tekst, out var datum) ? datum : null) },
        Veldsoort.Keuzes => new() { Keuzes = [.. Antwoordtekst.Opties(tekst)] },
        Veldsoort.Persoon or Veldsoort.Organisatie when Antwoordtekst.Nummer(tekst) is not null => new() { Keuze = tekst },
        _ => new() { Tekst = Antwoordtekst.AlsInvoer(vraag, tekst) },
    };
}
