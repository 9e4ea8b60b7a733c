using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;

namespace Spil.Domein.Tests.Dossier.Formulieren;

/// <summary>Forms for tests: valid by default, so that a test names only what it is about.</summary>
internal static class Vragen
{
    public const string RijA = "0123456789abcdef0123456789abcdef";
    public const string RijB = "ffffffffffffffffffffffffffffffff";

    public static Veld Vraag(Veldsoort soort, string code = "vraag") => soort switch
    {
        Veldsoort.Keuze or Veldsoort.Keuzes => new Veld(code, soort, "Welke?") { Opties = [new("a", "De A"), new("b", "De B"), new("c", "De C")] },
        Veldsoort.Lijst => new Veld(code, soort, "Wie?") { Velden = [new("naam", Veldsoort.Tekst, "Naam") { Verplicht = true }, new("wat", Veldsoort.Tekst, "Wat?")] },
        Veldsoort.Matrix => new Veld(code, soort, "Wat?") { Rijen = [new("r", "Wonen")], Kolommen = [new("k", "Nu"), new("l", "Straks")] },
        Veldsoort.Fasen => new Veld(code, soort, "Wat dan?")
        {
            Fasen = [new("goed", "Goed", "groen", "zon"), new("minder", "Minder", "oranje", "regen")],
            Velden = [new("merk", Veldsoort.EigenWoorden, "Wat merk je?") { Verplicht = true }],
        },
        _ => new Veld(code, soort, "Wat?"),
    };

    public static Formulierdefinitie Formulier(params Veld[] velden) => Formulier(new Sectie("deel", "Deel", "", velden));

    public static Formulierdefinitie Formulier(params Sectie[] secties) => new("proef", 1, "Proef", secties)
    { Bron = "Proef", Licentie = "Vrij.", Gegevens = [Gegevenssoort.Plan] };

    /// <summary>Reads one answer to one question.</summary>
    public static Gelezen Lees(Veld veld, string antwoord, string pad = "vraag") =>
        Antwoordlezer.Lees(Formulier(veld), new Dictionary<string, string> { [pad] = antwoord });

    public static IReadOnlyList<string> Problemen(params Veld[] velden) => Problemen(Formulier(velden));

    public static IReadOnlyList<string> Problemen(Formulierdefinitie formulier) => [.. Formuliercontrole.Problemen(formulier).Select(p => p.ToString())];
}
