using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Wijzigen;

/// <summary>The purpose, the place, the length, who leads and the rules of the house. Who was invited hears of another length.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden), MetConcept]
public sealed class IndexModel : Overlegpagina
{
    [BindProperty]
    public Wijzigformulier Invoer { get; set; } = new();

    public IReadOnlyList<Optie> Voorzitters => [.. Overleg.Komenden.Select(g => new Optie(g.IsInwoner ? "" : g.Id.ToString(), g.IsInwoner && Kader.IsInwoner ? "Ikzelf" : g.Naam, g.IsInwoner ? null : g.Rol))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenSamen("de voorbereiding van het overleg")) return NotFound();
        Invoer = Wijzigformulier.Van(Overleg);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await OpenSamen("de voorbereiding van het overleg", 'U')) return NotFound();
        return await Doe("Overleg veranderd", Pad, "Opgeslagen.", o => o.Wijzig(Invoer.Lees(Kader.IsInwoner)), async o =>
        {
            if (o.Stand == Overlegstand.Gepland) await Post.NodigUit(o, Stop);
            return [];
        }, "Invoer.");
    }

    protected override bool NeemOpgeslagen(Overleg overleg)
    {
        Invoer = Wijzigformulier.Van(overleg);
        return true;
    }
}

/// <summary>The form.</summary>
public sealed class Wijzigformulier
{
    public string? Doel { get; set; }

    public string? Plek { get; set; }

    public string? Link { get; set; }

    public string? DuurMinuten { get; set; }

    public string? Huisregels { get; set; }

    /// <summary>Empty for the inwoner.</summary>
    public string? Voorzitter { get; set; }

    public bool DoorInwoner { get; set; }

    public int? Gelezen { get; set; }

    public static Wijzigformulier Van(Overleg o) => new()
    {
        Doel = o.Doel, Plek = o.Plek, Link = o.Link, DuurMinuten = Getal.Schrijf(o.DuurMinuten), Huisregels = o.Huisregels,
        Voorzitter = o.Voorzitter.IsInwoner ? "" : o.Voorzitter.Id.ToString(), Gelezen = o.Tekststand,
    };

    // What is no id of anybody is somebody who does not come.
    public Overlegwijziging Lees(bool inwoner) => new(Doel, Plek, Link, Getal.Lees(DuurMinuten), Huisregels,
        string.IsNullOrWhiteSpace(Voorzitter) ? null : Guid.TryParse(Voorzitter, out var id) ? id : Guid.Empty, inwoner || DoorInwoner, Gelezen ?? 0);
}
