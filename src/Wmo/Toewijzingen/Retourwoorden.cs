using System.Text.RegularExpressions;
using Spil.Iwmo;

namespace Spil.Wmo.Toewijzingen;

/// <summary>What a code of a return message means, and what somebody can do about it (iWmo WJ001, those that can come on a 301).</summary>
public static partial class Retourwoorden
{
    public static string Zin(string code) => code switch
    {
        Retourcode.GeenOpmerking => "Hier is niets op aan te merken.",
        Retourcode.NietBeoordeeld => "De aanbieder heeft hier niet naar gekeken, omdat er ergens anders iets niet klopt.",
        "0001" => "De computer van de aanbieder kon het bericht niet lezen. Er is niets mee gedaan. Bel de aanbieder, en verstuur de toewijzing daarna opnieuw.",
        "8848" => "Op het bericht staat een dag die nog moet komen. Verstuur de toewijzing opnieuw. Gebeurt het weer, vraag dan de beheerder om de klok na te kijken.",
        "9056" => "De aanbieder kreeg al eerder een bericht met dit kenmerk. Vraag of de toewijzing toen goed is aangekomen. Verstuur die anders opnieuw: het bericht krijgt dan een ander kenmerk.",
        "9332" => "Dit nummer staat bij de aanbieder al bij een andere toewijzing. Zoek samen uit bij welke, en vraag zo nodig de beheerder om hulp.",
        "9379" => "De aanbieder kent het verzoek niet waar dit een antwoord op is, of mist juist een verzoek. Kies het goede verzoek, of geen, en verstuur de toewijzing opnieuw.",
        "9385" => "De aanbieder heeft voor deze toewijzing al gedeclareerd. Zo veranderen kan dan niet meer. Spreek met de aanbieder af wat wel kan.",
        "S300" => "De aanbieder kent de code van de gemeente niet. Vraag de beheerder om die na te kijken bij Organisaties.",
        "S329" => "De aanbieder kent deze productcode niet. Vraag de beheerder welke code in het contract staat. Verstuur de toewijzing opnieuw als die is aangepast.",
        _ => $"Code {code} staat niet in onze lijst; vraag de aanbieder wat er niet klopt.",
    };

    /// <summary>Which part of the message it is about.</summary>
    public static string Waar(Retourcode code)
    {
        if (code.ToewijzingNummer is { } nummer) return $"Toewijzing {nummer}";
        var plaats = Nummer().Match(code.Pad);
        return (code.Pad, plaats) switch
        {
            ("/Bericht/Header", _) => "Het hele bericht",
            ({ } pad, { Success: true }) when pad.Contains("/Relaties/", StringComparison.Ordinal) => $"{(pad.EndsWith("/Contact", StringComparison.Ordinal) ? "Bereikbaarheid van relatie" : "Relatie")} {plaats.Groups[1].Value}",
            (_, { Success: true }) => $"Bereikbaarheid {plaats.Groups[1].Value}",
            _ => "De inwoner",
        };
    }

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Nummer();
}
