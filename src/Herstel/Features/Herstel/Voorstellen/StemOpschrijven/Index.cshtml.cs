using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Voorstellen.StemOpschrijven;

/// <summary>Somebody of the tandem writes down what another said by telephone or at the table. It stays visible who did and how.</summary>
[Vereist(HerstelRechten.VoorstelDoen)]
public sealed class IndexModel : Voorstelpagina
{
    [BindProperty]
    public Stemformulier Invoer { get; set; } = new();

    /// <summary>Everybody who is asked on this text, without the one who writes.</summary>
    public IReadOnlyList<Optie> Mensen { get; private set; } = [];

    public int Versienummer { get; private set; }

    /// <summary>What changed meanwhile, when the text is another than the one that was read.</summary>
    public IReadOnlyList<Veldverschil> Veranderd { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("een voorstel")) return NotFound();
        if (!Kader.IsTandem) return Forbid();
        if (await HaalVoorstel(Vid) is not { Status: Voorstelstatus.Ingebracht } voorstel) return NotFound();
        Toon(voorstel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open("een voorstel", 'U')) return NotFound();
        if (!Kader.IsTandem) return Forbid();
        return await Doe(Schrijf, "Stem opgeschreven voor iemand anders", Verder(Hier), (voorstel, stem) =>
            $"Het antwoord van {voorstel.Huidige.StemVan(stem.Persoon)!.Naam.Roepnaam()} is bewaard. Iedereen ziet dat jij het opschreef."
            + (stem.NuAangenomen ? " Nu is iedereen het eens." : ""));
    }

    private Uitkomst<StemGegeven> Schrijf(Voorstel voorstel)
    {
        if (!Guid.TryParse(Invoer.Persoon, out var wie)) return Formulierregels.WieZegtHet.Bij(nameof(Invoer.Persoon));
        return voorstel.GeefStem(Invoer.Namens(new PersoonId(wie)), Kader.Door, Nu);
    }

    protected override void Toon(Voorstel voorstel)
    {
        base.Toon(voorstel);
        Versienummer = voorstel.Huidige.Nummer;
        Mensen = [.. voorstel.Huidige.Deelnemers.Where(d => d.TeltMee && d.PersoonId != Kader.Ik).OrderBy(d => voorstel.Huidige.StemVan(d.PersoonId) is not null)
            .Select(d => new Optie(d.PersoonId.ToString(), $"{d.Naam}, {d.Rol}", voorstel.Huidige.StemVan(d.PersoonId) is { } stem ? $"Zei eerder: {stem.Keuze.Zin()}" : null))];
        if (voorstel.Versies.FirstOrDefault(v => v.Nummer == Invoer.Versienummer) is { } gelezen)
            Veranderd = Woordverschil.Tussen(gelezen.Inhoud, voorstel.Huidige.Inhoud, voorstel.Soort, Kader);
    }
}
