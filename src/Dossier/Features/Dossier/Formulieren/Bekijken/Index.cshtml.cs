using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Features.Dossier.Formulieren.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Formulieren.Bekijken;

/// <summary>One version of a form: what it is, what can be done with it, and how it looks to who fills it in.</summary>
[Vereist(DossierRechten.FormulierenBeheren)]
public sealed class IndexModel(Formulierkast kast, Formulierregister register) : Formulierpagina(kast, register)
{
    /// <summary>Code of the section that is shown; the first when it is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Deel { get; set; }

    public Formulierrij Rij { get; private set; } = null!;

    public Voorbeelddeel Voorbeeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        return await Toon();
    }

    /// <summary>The definition as a file.</summary>
    public async Task<IActionResult> OnGetJsonAsync()
    {
        if (!await Laad()) return NotFound();
        return File(Encoding.UTF8.GetBytes(Eigen?.Json ?? Formulierschrijver.Schrijf(Formulier)), "application/json", $"{Code}-{Versie}.json");
    }

    /// <summary>Takes the concept in use that was looked at.</summary>
    public Task<IActionResult> OnPostPubliceerAsync(int gelezen) => Herhaal(async () =>
    {
        if (!await Laad() || Eigen is null) return NotFound();
        var uitkomst = Eigen.Publiceer(gelezen, await Register.Versies(Code, Stop), Nu);
        if (!ModelState.Neem(uitkomst)) return await Toon();
        return await Bewaar($"Formulier gepubliceerd: {Formulier.Titel}, versie {Versie}", null, Hier,
            $"Gepubliceerd. Nieuwe documenten beginnen nu met versie {Versie}.", uitkomst.Waarde);
    });

    private async Task<IActionResult> Toon()
    {
        var versies = await Register.Versies(Code, Stop);
        var versie = versies.Single(v => v.Nummer == Versie);
        var begint = Formulierversie.VoorNieuw(Code, versies);
        var van = Eigen?.OrganisatieId is { } id ? await Db.Set<Organisatie>().Where(o => o.Id == id).Select(o => o.Naam).SingleOrDefaultAsync(Stop) : Eigen?.GeladenDoor;
        Rij = new(versie, van ?? "Spil", Eigen?.IngetrokkenOp ?? Eigen?.GepubliceerdOp ?? Eigen?.GeladenOp, begint.IsGelukt && begint.Waarde.Nummer == Versie);
        Voorbeeld = Voorbeelddeel.Van(Formulier, Formulier.Secties.FirstOrDefault(s => s.Code == Deel) ?? Formulier.Secties[0]);
        return Page();
    }
}
