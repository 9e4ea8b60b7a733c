using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Accounts;
using Spil.Web.Features.Web.Aanmelden;
using Spil.Web.Features.Web.MijnAccount;

namespace Spil.Web.Features.Web.Aanbieders;

/// <summary>Adds or changes a provider, and tries whether it answers.</summary>
[Vereist(Basisrechten.Aanbieders)]
public sealed class BewerkenModel(IServiceProvider diensten) : Accountpagina
{
    [BindProperty]
    public Aanbiederinvoer Invoer { get; set; } = new();

    public string Terugadres => TerugModel.Adres(HttpContext);

    public bool Bestaat { get; private set; }

    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    public static IReadOnlyList<Optie> Soorten { get; } = Optie.Van<Aanbiedersoort>(
        s => s == Aanbiedersoort.Organisatie ? "Medewerkers van een organisatie" : "Inwoners en naasten",
        s => s == Aanbiedersoort.Organisatie ? null : "Bijvoorbeeld een makelaar voor DigiD. Alleen wie dit eerder zelf koppelde, komt binnen.");

    public async Task<IActionResult> OnGet(Guid? id)
    {
        if (!await Laad(id, vul: true))
            return NotFound();
        return EerstBewijzen() ?? Page();
    }

    public async Task<IActionResult> OnPost(Guid? id)
    {
        if (EerstBewijzen() is { } eerst)
            return eerst;
        if (!await Laad(id, vul: false))
            return NotFound();
        if (!ModelState.Neem(Invoer.Keur(), "Invoer."))
            return Page();
        var aanbieder = id is null ? null : await Db.Set<Aanbieder>().SingleAsync(a => a.Id == id, Stop);
        if (aanbieder is null)
            Db.Add(aanbieder = new Aanbieder { Naam = "", Soort = default, Uitgever = "", ClientId = "" });
        var werkgever = Invoer.Organisatie is { } o ? await Db.Set<Organisatie>().AsNoTracking().SingleOrDefaultAsync(x => x.Id == new OrganisatieId(o), Stop) : null;
        Invoer.Schrijf(aanbieder, werkgever?.Id, werkgever?.Naam ?? "", diensten.GetRequiredService<Oidcclient>().Verzegel);
        return await Bewaar("Aanbieder bewaard", null, "/beheer/aanmelding", $"{aanbieder.Naam} is bewaard.", new AanbiederBewaard(aanbieder.Id, aanbieder.Naam, aanbieder.Uit));
    }

    public async Task<IActionResult> OnPostProbeer(Guid? id)
    {
        if (!await Laad(id, vul: false))
            return NotFound();
        if (!ModelState.Neem(Invoer.Keur(), "Invoer."))
            return Page();
        try
        {
            var gegevens = await diensten.GetRequiredService<Aanbiedergegevens>().Haal(Invoer.Uitgever!.Trim(), true, Stop);
            TempData.Meld($"De aanbieder antwoordt en heeft {gegevens.SigningKeys.Count} sleutels. Er is nog niets bewaard.");
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException && !Stop.IsCancellationRequested)
        {
            ModelState.AddModelError("Invoer.Uitgever", "Op dit adres antwoordt geen aanbieder die we begrijpen. Kijk of het adres precies klopt.");
        }

        return Page();
    }

    private async Task<bool> Laad(Guid? id, bool vul)
    {
        Organisaties = Optie.Van(await Db.Set<Organisatie>().AsNoTracking().OrderBy(o => o.Naam).ToListAsync(Stop), o => o.Id, o => o.Naam);
        if (id is null)
            return true;
        if (await Db.Set<Aanbieder>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, Stop) is not { } aanbieder)
            return false;
        Bestaat = true;
        if (vul)
            Invoer = Aanbiederinvoer.Van(aanbieder);
        return true;
    }
}
