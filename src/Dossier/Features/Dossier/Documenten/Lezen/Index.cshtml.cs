using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Bijlagen;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Lezen;

/// <summary>A document to read: one version, how it differs from the one before, and who filled in what.</summary>
[Vereist(DossierRechten.DocumentZien)]
public sealed class IndexModel : Documentpagina
{
    /// <summary>Which version; the last one when left out.</summary>
    [BindProperty(SupportsGet = true, Name = "versie")]
    public int? Nummer { get; set; }

    public Documentversie Versie { get; private set; } = null!;

    public Documentversie? Vorige { get; private set; }

    public Leesbeeld Beeld { get; private set; } = null!;

    public int Ontbreekt { get; private set; }

    public IReadOnlyList<Bijlage> Bijlagen { get; private set; } = [];

    public bool MagVerder { get; private set; }

    public bool MagNieuweVersie { get; private set; }

    public IReadOnlyList<Versieverschil> Verschillen { get; private set; } = [];

    public IReadOnlyList<(string Door, IReadOnlyList<Invulregel> Regels)> PerPersoon { get; private set; } = [];

    public IReadOnlyList<Documentversie> Versies => [.. Document.Versies.Where(v => v.WeggegooidOp is null).OrderByDescending(v => v.Nummer)];

    /// <summary>Another version that matters: one that is worked on, or one that holds.</summary>
    public (string Zin, string Pad, string Linktekst)? Intussen =>
        Document.InDeMaak is { } bezig && bezig != Versie ? ("Er is een nieuwe versie waar nog aan gewerkt wordt.", "", "Bekijk de nieuwe versie")
        : Document.Geldend is { } geldend && geldend != Versie ? ($"Versie {geldend.Nummer} geldt{(Versie.Stand == Documentstand.Vervangen ? " nu" : " tot deze versie klaar is")}.", $"?versie={geldend.Nummer}", $"Bekijk versie {geldend.Nummer}")
        : null;

    public string Standzin => Versie switch
    {
        { WeggegooidOp: { } op } => $"Weggegooid door {Versie.WeggegooidDoor} op {op.Datum().InZin(Vandaag)}.",
        { Stand: Documentstand.Concept } => $"{(Ontbreekt == 0 ? "Alles is ingevuld." : Ontbreekt == 1 ? "Er mist nog 1 antwoord." : $"Er missen nog {Ontbreekt} antwoorden.")} Laatst veranderd op {(Versie.GewijzigdOp ?? Versie.GemaaktOp).InZin(Vandaag)}.",
        { Stand: Documentstand.TerTekening } => "De tekst ligt vast en wordt getekend.",
        _ => $"{(Document.Versies.Count > 1 ? $"Versie {Versie.Nummer}. " : "")}Klaar sinds {Versie.VastOp?.Datum().InZin(Vandaag)}.",
    };

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ?? Page();

    public async Task<IActionResult> OnPostNieuweVersieAsync()
    {
        if (await Laad('U') is { } antwoord) return antwoord;
        var nieuw = await Register.VoorNieuw(Document.Formulier, Stop);
        if (nieuw.IsGelukt && !MagInvullen(nieuw.Waarde)) return Forbid();
        return !ModelState.Neem(nieuw) ? Page() : await Herhaal(async () =>
        {
            var uitkomst = (await HaalDocument()).NieuweVersie(nieuw.Waarde, Gebruiker.Naam, Nu);
            if (!ModelState.Neem(uitkomst)) return Page();
            return await Bewaar($"Nieuwe versie begonnen: {Document.Titel}", DossierId, Docpad + "/invullen", "Dit is de nieuwe versie. De oude geldt tot deze klaar is.", uitkomst.Waarde);
        });
    }

    private async Task<IActionResult?> Laad(char actie)
    {
        if (!await OpenDocument(actie)) return NotFound();
        var versie = Nummer is { } nummer ? Document.Versies.FirstOrDefault(v => v.Nummer == nummer) : Document.Laatste ?? Document.Versies.MaxBy(v => v.Nummer);
        if (versie is null) return NotFound();
        Versie = versie;
        var formulier = await Formulier(versie);
        Beeld = new(formulier, versie.Teksten());
        Ontbreekt = Volledigheid.Van(formulier, Beeld.Antwoorden).Ontbreekt.Count;
        MagVerder = versie.IsInvulbaar && MagInvullen(formulier);
        MagNieuweVersie = versie == Document.Geldend && Document.InDeMaak is null && MagInvullen(formulier);
        Bijlagen = [.. (await Bijlagelijst.Haal(Db, DossierId, Kader.Soorten, Document.Id, Stop)).Where(b => b.VerwijderdOp is null)];
        PerPersoon = Invulregel.PerPersoon(formulier, versie);
        Vorige = Document.Versies.Where(v => v.Nummer < versie.Nummer && v.Stand is Documentstand.Vast or Documentstand.Vervangen).MaxBy(v => v.Nummer);
        if (Vorige is { } vorige) Verschillen = Versieverschil.Tussen(formulier, vorige, versie);
        return null;
    }
}
