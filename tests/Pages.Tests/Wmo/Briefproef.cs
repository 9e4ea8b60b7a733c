using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Platform;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Wmo;

/// <summary>Templates as Word writes them.</summary>
internal static class Briefproef
{
    public static readonly string[] Nodig = ["Besluit", "Motivering", "Bezwaar"];

    /// <summary>A template with these merge fields, each in a paragraph of its own.</summary>
    public static byte[] Sjabloon(params IReadOnlyList<string> velden) => Met([.. Nodig.Concat(velden).Select(v => new Paragraph(new Run(new Text(v + ": ") { Space = SpaceProcessingModeValues.Preserve }), Enkel(v)))]);

    public static byte[] Met(params Paragraph[] alineas) => Proefbestanden.Word(w => w.MainDocumentPart!.Document.Body!.Append(alineas));

    /// <summary>A field as one element.</summary>
    public static SimpleField Enkel(string naam) => new(new Run(new Text($"«{naam}»"))) { Instruction = $" MERGEFIELD  {naam}  \\* MERGEFORMAT " };

    /// <summary>A field as a row of runs, the instruction and the result cut in pieces as Word does after spelling was looked at.</summary>
    public static Run[] InStukken(string naam, RunProperties? opmaak = null)
    {
        var half = naam.Length / 2;
        return
        [
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(Code(" MERGE")), new Run(Code("FIELD " + naam[..half])), new Run(Code(naam[half..])), new Run(Code(" \\* MERGEFORMAT ")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), new Run(opmaak?.CloneNode(true) ?? new RunProperties(), new Text("«" + naam[..half])), new Run(new Text(naam[half..] + "»")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
        ];
    }

    /// <summary>A field of which all marks stand in one run.</summary>
    public static Run InEenRun(string naam) => new(new RunProperties(new Bold()), new FieldChar { FieldCharType = FieldCharValues.Begin }, Code($" MERGEFIELD \"{naam}\" "),
        new FieldChar { FieldCharType = FieldCharValues.Separate }, new Text($"«{naam}»"), new FieldChar { FieldCharType = FieldCharValues.End });

    public static FieldCode Code(string tekst) => new(tekst) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>Loads a template for Huizen, as the functional manager does.</summary>
    public static async Task<Pagina> Laad(Testapp app, Bezoeker wie, byte[] inhoud) =>
        await wie.VerstuurBestand(await wie.Open("/beheer/wmobrief"), "Kijk het sjabloon na en gebruik het", "Invoer.Bestand", "huis.docx", inhoud, ("Invoer.Gemeente", await Huizen(app)));

    public static async Task<string> Huizen(Testapp app) => (await app.Met(db => db.Set<Organisatie>().SingleAsync(o => o.Soort == Organisatiesoort.Gemeente && o.Naam.Contains("Huizen")))).Id.ToString();

    /// <summary>Fetches a letter: a Word file that no browser opens as a page, and that nobody keeps on the way.</summary>
    public static async Task<byte[]> Bestand(Bezoeker wie, string pad)
    {
        using var antwoord = await wie.Haal(pad);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Headers.GetValues("Content-Security-Policy").ShouldBe(["sandbox; default-src 'none'"]);
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe(Bestandssoort.Word.Mediatype());
        return await antwoord.Content.ReadAsByteArrayAsync();
    }
}
