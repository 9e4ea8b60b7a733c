using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Documenten.Lijst;

/// <summary>All documents of one person that the signed-in person may see, by how they stand, with who must still do what.</summary>
[Vereist(DossierRechten.DocumentZien)]
public sealed class IndexModel(Formulierregister register) : Dossierpagina
{
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>Only those that stand this way: <c>bezig</c>, <c>tekenen</c> or <c>klaar</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public IReadOnlyList<Documentregel> Alle { get; private set; } = [];

    public IReadOnlyList<Documentregel> Weggegooid { get; private set; } = [];

    public IReadOnlyList<(string Kop, IReadOnlyList<Documentregel> Regels)> Groepen { get; private set; } = [];

    public bool MagBeginnen { get; private set; }

    /// <summary>What was thrown away and this person may put back: who may fill it in.</summary>
    public HashSet<DocumentId> MagTerug { get; } = [];

    public string Pad => Kader.Pad + "/documenten";

    public IEnumerable<(string Sleutel, string Tekst, int Aantal)> Filters =>
        [("", "Alles", Alle.Count), .. Standen.Select(s => (s.Sleutel, s.Kop, Alle.Count(r => r.Stand == s.Stand))).Where(f => f.Item3 > 0)];

    public string Overzichtzin => Alle.Count == 0
        ? Kader.IsInwoner ? "Hier komt alles wat jullie samen invullen en tekenen. Er is nog niets." : "Er is nog niets ingevuld of getekend."
        : string.Join(' ', Standen.Select(s => (s.Stand, Aantal: Alle.Count(r => r.Stand == s.Stand))).Where(s => s.Aantal > 0).Select(s => Zin(s.Stand, s.Aantal)));

    private static (Documentstand Stand, string Sleutel, string Kop)[] Standen { get; } =
    [
        (Documentstand.Concept, "bezig", "Nog mee bezig"), (Documentstand.TerTekening, "tekenen", "Om te tekenen"), (Documentstand.Vast, "klaar", "Klaar"),
    ];

    public string Adres(string toon, bool csv = false)
    {
        var delen = new[] { csv ? "handler=Csv" : "", toon.Length > 0 ? $"toon={Uri.EscapeDataString(toon)}" : "", string.IsNullOrEmpty(Zoek) ? "" : $"zoek={Uri.EscapeDataString(Zoek)}" };
        return Pad + string.Concat(delen.Where(d => d.Length > 0).Select((d, i) => (i == 0 ? "?" : "&") + d));
    }

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public async Task<IActionResult> OnGetCsvAsync() => !await Laad('E') ? NotFound() : Csvbestand.Maak($"documenten {Kader.Voornaam}",
        ["Document", "Betreft", "Stand", "Wat er nog moet", "Versie", "Begonnen op"],
        Groepen.SelectMany(g => g.Regels).Select(r => (IReadOnlyList<string>)[r.Document.Titel, r.Document.Betreft, r.Versie!.Stand.Naam(), r.Zin,
            r.Versie.Nummer.ToString(System.Globalization.CultureInfo.InvariantCulture), r.Document.BegonnenOp.Datum().InWoorden()]));

    /// <summary>Puts back what was thrown away.</summary>
    public async Task<IActionResult> OnPostTerugAsync(Guid doc)
    {
        if (!await Laad('U')) return NotFound();
        if (Weggegooid.FirstOrDefault(r => r.Document.Id.Waarde == doc) is not { } regel) return NotFound();
        if (!MagTerug.Contains(regel.Document.Id)) return Forbid();
        return await Herhaal(async () =>
        {
            var document = await Db.Set<Document>().Include(d => d.Versies).SingleAsync(d => d.Id == regel.Document.Id, Stop);
            var uitkomst = document.ZetTerug();
            if (!ModelState.Neem(uitkomst)) return Page();
            return await Bewaar($"Document teruggezet: {document.Titel}", DossierId, regel.Pad, "Het document is terug.", uitkomst.Waarde);
        });
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("de documenten", actie)) return false;
        var regels = await new Documentenlader(Db, register).Haal(Kader, Stop);
        (Alle, Weggegooid) = ([.. regels.Where(r => r.Versie is not null)], [.. regels.Where(r => r.Versie is null)]);
        foreach (var document in Weggegooid.Select(r => r.Document))
        {
            var versie = document.Versies.MaxBy(v => v.Nummer)!;
            if ((await register.Geef(document.Formulier, versie.Formulierversie, Stop))?.MagInvullen(Kader.Dossier, Gebruiker.Persoon, Vandaag) == true) MagTerug.Add(document.Id);
        }

        var gezocht = Tekst.Zoekvorm(Zoek);
        var getoond = Alle.Where(r => gezocht.Length == 0 || Tekst.Zoekvorm(r.Document.Naam()).Contains(gezocht, StringComparison.Ordinal)).ToList();
        Groepen = [.. Standen.Where(s => string.IsNullOrEmpty(Toon) || s.Sleutel == Toon)
            .Select(s => (s.Kop, (IReadOnlyList<Documentregel>)[.. getoond.Where(r => r.Stand == s.Stand)])).Where(g => g.Item2.Count > 0)];
        MagBeginnen = Kader.Dossier.Betrokkenen.Any(b => b.PersoonId == Gebruiker.Persoon && b.GeldtOp(Vandaag))
            && (await register.VoorNieuw(Stop)).Any(f => f.MagInvullen(Kader.Dossier, Gebruiker.Persoon, Vandaag) && f.Gegevens.Nodig().All(Kader.Ziet));
        return true;
    }

    private string Zin(Documentstand stand, int aantal) => (stand, aantal) switch
    {
        (Documentstand.Concept, 1) => Kader.IsInwoner ? "Met 1 ben je nog bezig." : "Met 1 document is iemand nog bezig.",
        (Documentstand.Concept, _) => Kader.IsInwoner ? $"Met {aantal} ben je nog bezig." : $"Aan {aantal} documenten wordt nog gewerkt.",
        (Documentstand.TerTekening, 1) => "1 moet nog worden getekend.",
        (Documentstand.TerTekening, _) => $"{aantal} moeten nog worden getekend.",
        (_, 1) => "1 is klaar.",
        _ => $"{aantal} zijn klaar.",
    };
}
