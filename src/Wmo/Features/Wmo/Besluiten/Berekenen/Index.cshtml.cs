using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Besluiten.Berekenen;

/// <summary>Choose the lines that fit, each with why; try without saving, lay another set beside it, keep it.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Besluitpagina, IRekenpagina
{
    [BindProperty]
    public Rekenformulier Invoer { get; set; } = new();

    public Normenkader Kader { get; private set; } = null!;

    public Besluitbon? Bon { get; private set; }

    /// <summary>The same question with another set.</summary>
    public Besluitbon? Ander { get; private set; }

    public string VergelijkFout { get; private set; } = "";

    /// <summary>True for an outcome that was not kept.</summary>
    public bool IsProef { get; private set; }

    public string Verschil => (Ander!.MinutenPerWeekIndicatie - Bon!.MinutenPerWeekIndicatie) switch
    {
        0 => "De uitkomst is hetzelfde.",
        > 0 and var meer => $"Hiermee {Rekentaal.Minuten(meer)} per week meer.",
        var minder => $"Hiermee {Rekentaal.Minuten(-minder)} per week minder.",
    };

    /// <summary>What the onderzoek says that bears on the lines.</summary>
    public IReadOnlyList<string> Hulp =>
    [
        .. Onderzoek.Over(Domein.Onderzoeken.Onderwerp.Beperkingen) is { } b ? [b.Tekst] : Array.Empty<string>(),
        .. Onderzoek.Woning is { } w ? [$"Extra slaapkamers in gebruik: {w.KamersInGebruik}. Extra kamers niet in gebruik: {w.KamersNietInGebruik}. {(w.Mensen == 1 ? "Er woont 1 persoon." : $"Er wonen {w.Mensen} mensen.")}"] : Array.Empty<string>(),
        .. Onderzoek.Mogelijkheden.Where(m => m.TeltMee).Select(m => $"{m.Soort.Naam()}: {m.Wat}"),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Bon = Besluit?.Bon;
        Kader = Kaders.Van(Bon) ?? Kader;
        Invoer.Toon(Kader, Bon);
        Invoer.GelezenVersie = Besluit?.Versie ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostProefAsync()
    {
        if (!await Laad('R')) return NotFound();
        IsProef = true;
        if (Invoer.Reken(Kader, ModelState) is { } bon) Bon = Besluitbon.Van(bon);
        if (Bon is not null && Kaders.Zoek(Invoer.Vergelijk) is { } ander)
        {
            var uitkomst = Normrekening.Reken(ander, Bon.AlsVraag());
            if (uitkomst.Probeer(out var naast)) Ander = Besluitbon.Van(naast);
            else VergelijkFout = string.Join(" ", uitkomst.Weigeringen.Select(w => w.Zin));
        }

        Blijf();
        return Page();
    }

    public Task<IActionResult> OnPostBewaarAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var nu = Besluit?.Versie ?? 0;
        if (Invoer.GelezenVersie != nu)
        {
            // What was typed stays in the form; what a colleague kept stands below it.
            ModelState.Neem(Besluitregels.Verouderd.Weiger());
            ModelState.Remove("Invoer.GelezenVersie");
            (Invoer.GelezenVersie, Bon) = (nu, Besluit?.Bon);
        }
        else if (Invoer.Reken(Kader, ModelState) is { } bon)
        {
            var bewaard = Concept().Bewaar(bon, Onderzoek);
            if (ModelState.Neem(bewaard)) return await BewaarMelding("Berekening bewaard", Pad + "/besluit", $"Bewaard: {Rekentaal.UrenEnMinuten(bon.MinutenPerWeekIndicatie)} per week.", bewaard.Waarde);
        }

        Db.ChangeTracker.Clear();
        Blijf();
        return Page();
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenBesluit("de berekening", actie) || Besluit?.VerstuurdOp is not null) return false;
        Kader = Kaders.Zoek(Invoer.Kader) ?? Kaders.Alle[0];
        return true;
    }

    // A choice of another set has other lines; those of the old one fall away, also from what was typed.
    private void Blijf()
    {
        var codes = Invoer.Regels.ConvertAll(r => r.Code);
        Invoer.Toon(Kader);
        if (!codes.SequenceEqual(Invoer.Regels.Select(r => r.Code)))
            foreach (var sleutel in ModelState.Keys.Where(k => k.StartsWith("Invoer.Regels", StringComparison.Ordinal)).ToList()) ModelState.Remove(sleutel);
    }
}
