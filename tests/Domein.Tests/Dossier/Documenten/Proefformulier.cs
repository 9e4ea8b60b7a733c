using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Documenten;

/// <summary>A small form with every shape of path: plain fields, a list, a matrix and phases.</summary>
internal static class Proefformulier
{
    public const string Rij1 = "0193f0a0000070008000000000000001";
    public const string Rij2 = "0193f0a0000070008000000000000002";

    public static readonly Formulierdefinitie Netwerk = new("netwerk", 1, "Mijn netwerk",
    [
        new("wie", "Wie", "", [new("steun", Veldsoort.EigenWoorden, "Wie steunt je?"), new("a", Veldsoort.Tekst, "A"), new("b", Veldsoort.Tekst, "B"),
            new("c", Veldsoort.Keuze, "C") { Opties = [new("ja", "Ja"), new("nee", "Nee")] },
            new("mensen", Veldsoort.Lijst, "Mensen") { Velden = [new("naam", Veldsoort.Tekst, "Naam"), new("rol", Veldsoort.Tekst, "Rol")] }]),
        new("meer", "Meer", "", [
            new("wat", Veldsoort.Matrix, "Wat") { Rijen = [new("nu", "Nu"), new("straks", "Straks")], Kolommen = [new("ik", "Ik"), new("zij", "Zij")] },
            new("hoe", Veldsoort.Fasen, "Hoe") { Fasen = [new("goed", "Goed", "groen", "zon")], Velden = [new("merk", Veldsoort.LangeTekst, "Merk je?")] },
            new("cijfer", Veldsoort.Schaal, "Cijfer"), new("dag", Veldsoort.Datum, "Dag")]),
    ]);

    /// <summary>Every path of the form, with two rows in the list.</summary>
    public static readonly IReadOnlyList<string> Paden =
        ["steun", "a", "b", $"mensen/{Rij1}/naam", $"mensen/{Rij1}/rol", $"mensen/{Rij2}/naam", "wat/nu/ik", "wat/straks/zij", "hoe/goed/merk"];

    public static readonly IReadOnlyList<string> Velden = [.. Netwerk.Secties.SelectMany(s => s.Velden).Select(v => v.Code)];

    public static Antwoordwaarde Waarde(string pad, string tekst, long? getal = null, DateOnly? datum = null) => new(pad, pad.Split('/')[0], tekst, getal, datum);

    public static Document EenDocument(Formulierdefinitie? formulier = null) =>
        Document.Begin(DossierId.Nieuw(), null, formulier ?? Netwerk, "", "Nienke", Nu).MoetLukken().Nieuw;

    /// <summary>Fills in the fields that are named, as if only they were on the screen; an empty text takes an answer away.</summary>
    public static Invulling Vul(this Document document, int gelezen, string door, params (string Pad, string Tekst)[] antwoorden) =>
        document.Vul(Netwerk, [.. antwoorden.Where(a => a.Tekst.Length > 0).Select(a => Waarde(a.Pad, a.Tekst))], [.. antwoorden.Select(a => a.Pad)],
            gelezen, door, Nu).MoetLukken();
}
