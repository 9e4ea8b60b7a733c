using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Verslagen.Antwoorden;

/// <summary>Answers a correction: taken over, with new words, or not, with the reason. Everybody who reads the line reads the answer.</summary>
[Vereist(HerstelRechten.VerslagSchrijven), MetConcept]
public sealed class IndexModel : Verslagpagina
{
    private const string Over = "over";
    private const string NietOver = "niet";
    private static readonly Kern.Regel Kies = new("HER-FORM-020", "Kies of je dit overneemt.");

    [BindProperty(SupportsGet = true)]
    public Guid Cid { get; set; }

    [BindProperty]
    public Antwoordformulier Invoer { get; set; } = new();

    public Correctie Vraag { get; private set; } = null!;

    public Notitie Notitie { get; private set; } = null!;

    public IReadOnlyList<Optie> Besluitkeuzes { get; } = [new(Over, "Ja, de tekst verandert"), new(NietOver, "Nee, de tekst blijft zo")];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer = new() { Tekst = Notitie.Huidige.Tekst, Gelezen = Notitie.Huidige.Nummer };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Laad('U')
        ? await Doe("Antwoord op een vraag over het verslag", $"{Verslagpad}#r-{Notitie.Id}", Invoer.Besluit == Over ? "Overgenomen. De nieuwe tekst staat in het verslag." : "Jouw antwoord staat bij de regel.", (v, _) => Invoer.Besluit switch
        {
            Over => v.NeemOver(Cid, Invoer.Tekst, Invoer.Gelezen ?? 0, Leeszicht, Kader.Door, Nu),
            NietOver => v.NeemNietOver(Cid, Invoer.Waarom, Leeszicht, Kader.Door, Nu),
            _ => Kies.Bij(nameof(Invoer.Besluit)),
        }, voor: "Invoer.")
        : NotFound();

    protected override bool NeemNu(Verslag verslag)
    {
        Notitie = verslag.Notities.First(n => n.Id == Notitie.Id);
        (Invoer.Tekst, Invoer.Gelezen) = (Notitie.Huidige.Tekst, Notitie.Huidige.Nummer);
        return true;
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenVerslag("een vraag over het verslag", actie, z => z.Ziet) || !MagSchrijven || !Kader.Loopt || Verslag?.Correcties.FirstOrDefault(c => c.Id == Cid) is not { } vraag
            || (actie == 'R' && vraag.Stand != Correctiestand.Open)) return false;
        (Vraag, Notitie) = (vraag, Verslag.Notities.First(n => n.Id == vraag.NotitieId));
        return Leeszicht.Ziet(Notitie) && Leeszicht.Schrijft(Notitie.Zicht);
    }
}

/// <summary>The answer as it is typed.</summary>
public sealed class Antwoordformulier
{
    public string? Besluit { get; set; }

    public string? Tekst { get; set; }

    public string? Waarom { get; set; }

    /// <summary>The number of the version of the line that was on the screen.</summary>
    public int? Gelezen { get; set; }
}
