using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.Dossier.Organisaties;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Lezen;

namespace Spil.Dossier.Features.Dossier.Documenten.Meenemen;

/// <summary>Whose documents, made when, under whose name.</summary>
public sealed record Pakketkop(string Inwoner, DateTimeOffset Op, Briefhoofd? Hoofd);

/// <summary>One line of the table of contents.</summary>
public sealed record Pakketregel(string Titel, string Stand, string Pad);

/// <summary>The ZIP with everything, written part by part. File names are such that Windows unpacks them too.</summary>
internal sealed class Meeneempakket : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ZipArchive zip;
    private readonly IBestandsopslag opslag;
    private readonly Bladschrijver bladen;
    private readonly Pakketkop kop;
    private readonly CancellationToken ct;
    private readonly HashSet<string> namen = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Pakketregel> documenten = [];
    private readonly List<Pakketregel> bestanden = [];
    private readonly List<object> gegevens = [];
    private readonly List<object> bijlagen = [];
    private readonly List<Pakketregel> delen = [];
    private readonly System.Text.Json.Nodes.JsonObject dossier = [];

    private Meeneempakket(ZipArchive zip, IBestandsopslag opslag, Bladschrijver bladen, Pakketkop kop, CancellationToken ct) =>
        (this.zip, this.opslag, this.bladen, this.kop, this.ct) = (zip, opslag, bladen, kop, ct);

    private string? Logo => kop.Hoofd is { LogoSoort: { } soort } ? "logo" + soort.Extensie() : null;

    public static async Task<Meeneempakket> Begin(Stream naar, IBestandsopslag opslag, Bladschrijver bladen, Pakketkop kop, CancellationToken ct)
    {
        var zip = await ZipArchive.CreateAsync(naar, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct);
        var pakket = new Meeneempakket(zip, opslag, bladen, kop, ct);
        await using (var stijl = typeof(Meeneempakket).Assembly.GetManifestResourceStream("Spil.Dossier.meenemen.css")!)
            await pakket.Schrijf("stijl.css", stijl.CopyToAsync);
        if (pakket.Logo is { } logo)
            await pakket.Schrijf(logo, naar => opslag.Lees(kop.Hoofd!.Logo, naar, ct));
        return pakket;
    }

    /// <summary>Every version of a document that was final, and the one that is worked on.</summary>
    public async Task Voeg(Document document, Formulierregister register)
    {
        foreach (var versie in document.Versies.Where(v => v == document.Laatste || v.Stand is Documentstand.Vast or Documentstand.Vervangen))
        {
            var formulier = await register.Geef(document.Formulier, versie.Formulierversie, ct)
                ?? throw new InvalidOperationException($"Form {document.Formulier} {versie.Formulierversie} is gone, and document {document.Id} is filled in with it.");
            var beeld = new Leesbeeld(formulier, versie.Teksten());
            var pad = Uniek("documenten", $"{document.Naam()}, versie {versie.Nummer}", ".html");
            await Tekst(pad, await bladen.Schrijf("_Blad.cshtml", new Bladbeeld(kop, Logo, document, versie, beeld)));
            documenten.Add(new(document.Naam(), $"versie {versie.Nummer}, {versie.Stand.Naam().ToLowerInvariant()}", pad));
            gegevens.Add(Gegeven(document, versie, beeld, pad));
        }
    }

    public async Task Voeg(Bijlage bijlage)
    {
        var pad = Uniek("bestanden", Path.GetFileNameWithoutExtension(bijlage.Naam), bijlage.Soort.Extensie());
        await Schrijf(pad, naar => opslag.Lees(bijlage.Merk, naar, ct));
        bestanden.Add(new(bijlage.Omschrijving, bijlage.Naam, pad));
        bijlagen.Add(new { bijlage.Omschrijving, bijlage.Naam, Pad = pad, Document = bijlage.DocumentId?.Waarde, bijlage.Op, bijlage.Door, Sha256 = bijlage.Merk, Gegevens = bijlage.Gegevens.Select(g => g.ToString()) });
    }

    /// <summary>A part of what is kept about the inwoner: a page to read, and its place in dossier.json.</summary>
    public async Task Voeg(Exportdeel deel, object inhoud)
    {
        var json = JsonSerializer.SerializeToNode(inhoud, deel.Vorm, Exportjson.Opties)!;
        var pad = Uniek("over-jou", deel.Kop, ".html");
        await Tekst(pad, await bladen.Schrijf("_Deel.cshtml", new Deelbeeld(kop, deel.Kop, json)));
        delen.Add(new(deel.Kop, "", pad));
        dossier[deel.Naam] = json;
    }

    /// <summary>The table of contents and the data come last: then it is known what is in it.</summary>
    public async Task Sluit()
    {
        await Tekst("documenten.json", JsonSerializer.Serialize(new { kop.Inwoner, GemaaktOp = kop.Op, Documenten = gegevens, Bestanden = bijlagen }, Json));
        if (delen.Count > 0)
            await Tekst("dossier.json", new System.Text.Json.Nodes.JsonObject { ["vorm"] = Exportjson.Vorm, ["gemaaktOp"] = kop.Op, ["delen"] = dossier }.ToJsonString(Exportjson.Opties));
        await Tekst("index.html", await bladen.Schrijf("_Inhoud.cshtml", new Inhoudbeeld(kop, Logo, documenten, bestanden) { Delen = delen }));
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    private static object Gegeven(Document document, Documentversie versie, Leesbeeld beeld, string pad) => new
    {
        Id = document.Id.Waarde, document.Titel, document.Betreft, Formulier = document.Formulier, versie.Formulierversie, Versie = versie.Nummer, Stand = versie.Stand.ToString(),
        versie.GemaaktOp, versie.VastOp, versie.Inhoudsmerk, Pad = pad,
        Antwoorden = versie.Nu().Values.OrderBy(a => a.Pad, StringComparer.Ordinal).Select(a => new { a.Pad, Vraag = beeld.Formulier.Vraag(a.Pad)?.Vraag ?? "", a.Tekst, a.Door, a.Op }),
        Handtekeningen = versie.Handtekeningen.Select(h => new { h.Naam, Rol = h.Rol.ToString(), Stand = h.Stand.ToString(), Wijze = h.Wijze?.ToString(), h.Op, h.VastgelegdDoor, h.Getuige, h.Reden, h.Scan }),
    };

    private string Uniek(string map, string naam, string extensie)
    {
        var stam = Bestandsnaam.Veilig(naam);
        for (var i = 1; ; i++)
        {
            var pad = $"{map}/{stam}{(i > 1 ? $" ({i})" : "")}{extensie}";
            if (namen.Add(pad)) return pad;
        }
    }

    private Task Tekst(string pad, string tekst) => Schrijf(pad, async naar => await naar.WriteAsync(Encoding.UTF8.GetBytes(tekst), ct));

    private async Task Schrijf(string pad, Func<Stream, Task> schrijf)
    {
        var deel = zip.CreateEntry(pad);
        deel.LastWriteTime = kop.Op.InNederland();
        await using var naar = await deel.OpenAsync(ct);
        await schrijf(naar);
    }
}
