using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Personalia;

/// <summary>Changes name, address, telephone. Two who change at once: the second one sees both texts.</summary>
[Vereist(DossierRechten.DossierWijzigen), MetConcept]
public sealed class IndexModel : Dossierpagina
{
    [BindProperty]
    public Personaliainvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OpenSamen("de gegevens", 'R', Gegevenssoort.Contact) is { } antwoord) return antwoord;
        Invoer = Personaliainvoer.Van(await HaalPersoon());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await OpenSamen("de gegevens", 'U', Gegevenssoort.Contact) is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var persoon = await HaalPersoon();
            var datum = Invoer.Geboortedatum.LeesOptioneel(nameof(Invoer.Geboortedatum), out var geboren);
            var uitkomst = persoon.Wijzig(Invoer.Voor(persoon, geboren), Vandaag, Invoer.GelezenVersie ?? 0);
            if (ModelState.Neem(datum, "Invoer.") & ModelState.Neem(uitkomst, "Invoer."))
                return await Bewaar("Gegevens veranderd", DossierId, Kader.Pad, "De gegevens zijn veranderd.", uitkomst.Waarde);
            if (uitkomst.Weigeringen.Any(w => w.Regel == Persoonregels.Verouderd))
            {
                Db.Entry(persoon).State = EntityState.Detached;
                Invoer = Personaliainvoer.Van(persoon);
                ToonVerouderd("Invoer.GelezenVersie");
            }

            return Page();
        });
    }

    private Task<Persoon> HaalPersoon() => Db.Set<Persoon>().SingleAsync(p => p.Id == Kader.Dossier.InwonerId, Stop);
}
