using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.Herstel.Verslagen;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Verslagen.Regel;

/// <summary>Changes one line, or takes it out, while the minutes are being written. Two people at once: the second sees both texts.</summary>
[Vereist(HerstelRechten.VerslagSchrijven), MetConcept]
public sealed class IndexModel : Verslagpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Nid { get; set; }

    [BindProperty]
    public Regelformulier Invoer { get; set; } = new();

    public Notitie Notitie { get; private set; } = null!;

    public IReadOnlyList<Optie> Soorten => Verslagwoorden.Keuzes(Leeszicht.Soorten);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer = Regelformulier.Van(Notitie);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Laad('U')
        ? await Doe("Regel in het verslag veranderd", Terug, "Opgeslagen.", (v, _) => v.Wijzig(Nid, Invoer.Tekst, Verslagwoorden.Lees(Invoer.Soort), Invoer.Gelezen ?? 0, Leeszicht, Kader.Door, Nu), voor: "Invoer.")
        : NotFound();

    public async Task<IActionResult> OnPostWegAsync()
    {
        if (!await Laad('U')) return NotFound();
        var gelezen = Invoer.Gelezen ?? 0;
        Invoer = Regelformulier.Van(Notitie);
        return await Doe("Regel uit het verslag gehaald", Terug, "De regel is weg.", (v, _) => v.HaalWeg(Nid, gelezen, Leeszicht, Kader.Door), voor: "Invoer.");
    }

    private string Terug => $"{Verslagpad}/schrijven#p-{Notitie.PuntId}";

    protected override bool NeemNu(Verslag verslag)
    {
        if (verslag.Notities.FirstOrDefault(n => n.Id == Nid) is not { } nu) return false;
        (Notitie, Invoer) = (nu, Regelformulier.Van(nu));
        return true;
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenVerslag("een regel van het verslag", actie, z => z.Ziet) || !MagSchrijven || !Kader.Loopt || (actie == 'R' && Verslag?.Stand != Verslagstand.Concept)) return false;
        Notitie = Verslag?.Notities.FirstOrDefault(n => n.Id == Nid && Leeszicht.Ziet(n) && Leeszicht.Schrijft(n.Zicht))!;
        return Notitie is not null;
    }
}

/// <summary>The line as it is typed.</summary>
public sealed class Regelformulier
{
    public string? Tekst { get; set; }

    public string? Soort { get; set; }

    /// <summary>The number of the version that was on the screen.</summary>
    public int? Gelezen { get; set; }

    public static Regelformulier Van(Notitie notitie) => new() { Tekst = notitie.Huidige.Tekst, Soort = notitie.Huidige.Soort.ToString(), Gelezen = notitie.Huidige.Nummer };
}
