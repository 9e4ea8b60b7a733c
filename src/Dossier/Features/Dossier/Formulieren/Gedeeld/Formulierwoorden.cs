using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Formulieren;

namespace Spil.Dossier.Features.Dossier.Formulieren.Gedeeld;

/// <summary>The words for what a form is.</summary>
public static class Formulierwoorden
{
    public static string Naam(this Tekenwijze wijze) => wijze switch
    {
        Tekenwijze.Scherm => "op het scherm",
        Tekenwijze.Papier => "op papier",
        Tekenwijze.Mondeling => "mondeling met een getuige",
        _ => throw new InvalidOperationException($"No words for {wijze}."),
    };

    public static string Naam(this Afdrukwijze afdruk) => afdruk switch
    {
        Afdrukwijze.A4 => "A4",
        Afdrukwijze.A4PerSectie => "A4, elk deel op een eigen blad",
        Afdrukwijze.Kaart => "kaartje voor in de portemonnee",
        _ => throw new InvalidOperationException($"No words for {afdruk}."),
    };

    public static string Bewaard(string klasse) => Bewaarklassen.Van(klasse) is { IsVoorbeeld: false } k ? $"{k.Termijn} ({k.Grond})" : "zo lang als jullie samen hebben afgesproken";
}
