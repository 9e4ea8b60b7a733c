using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Organisaties;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Organisaties.Bewerken;

/// <summary>An organisation: name, kind, whether it may register people, and the logo above what is printed.</summary>
[Vereist(DossierRechten.OrganisatiesBeheren), MetBestanden]
public sealed class IndexModel(Bestandskeuring keuring) : SpilPagina
{
    private const string Lijst = "/beheer/organisaties";

    private static readonly Regel NaamBestaat = new("DOS-OFORM-001", "Er is al een organisatie met deze naam. Kies een andere naam.");

    public static IReadOnlyList<Optie> Soorten { get; } = Optie.Van<Organisatiesoort>(s => s.Naam());

    /// <summary>The id, or "nieuw".</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty]
    public Organisatieinvoer Invoer { get; set; } = new();

    /// <summary>The organisation as it is stored; null for a new one.</summary>
    public Organisatie? Organisatie { get; private set; }

    public string? Logopad => Organisatie is { } o ? new Briefhoofd(o.Naam, o.Id, o.Logo, o.LogoSoort).Logopad : null;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal()) return NotFound();
        Neem();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Haal()) return NotFound();
        Bestandskeur? keur = null;
        var logo = Uitkomst.Gelukt();
        if (Invoer.Logo is not null && !Invoer.LogoWeg)
        {
            var gekeurd = await keuring.KeurLogo(Invoer.Logo, nameof(Invoer.Logo), Stop);
            (logo, keur) = (gekeurd, gekeurd.Probeer(out var gezien) ? gezien : null);
        }

        var gebeurtenissen = new List<Gebeurtenis>();
        var uitkomst = await Zet(gebeurtenissen);
        if (!(ModelState.Neem(logo, "Invoer.") & ModelState.Neem(uitkomst, "Invoer.")))
        {
            if (uitkomst.Weigeringen.Any(w => w.Regel == Organisatieregels.Verouderd))
            {
                Db.ChangeTracker.Clear();
                await Haal();
                Neem();
                ToonVerouderd("Invoer.Gelezen");
            }

            return Page();
        }

        if (keur is not null)
        {
            await keuring.Bewaar(Invoer.Logo!, keur, Stop);
            gebeurtenissen.Add(Organisatie!.ZetLogo(keur.Merk, keur.Soort));
        }
        else if (Invoer.LogoWeg && Organisatie!.HaalLogoWeg().Probeer(out var weg))
        {
            gebeurtenissen.Add(weg);
        }

        return await Bewaar("Organisatie opgeslagen", null, Lijst, $"{Organisatie!.Naam} is opgeslagen.", gebeurtenissen);
    }

    private async Task<Uitkomst> Zet(List<Gebeurtenis> gebeurtenissen)
    {
        var naam = Tekst.EenRegel(Invoer.Naam);
        if (await Db.Set<Organisatie>().AnyAsync(o => o.Naam == naam && (Organisatie == null || o.Id != Organisatie.Id), Stop))
            return NaamBestaat.Bij(nameof(Invoer.Naam));
        var codes = Spil.Dossier.Domein.Organisaties.Organisatie.KeurCodes(Invoer.AgbCode, Invoer.Gemeentecode);
        if (!codes.IsGelukt) return codes;
        if (Organisatie is { } bestaand)
        {
            var gewijzigd = bestaand.Wijzig(naam, Invoer.Soort, Invoer.Kernpartner, Invoer.Gelezen);
            if (gewijzigd.Probeer(out var gebeurtenis)) gebeurtenissen.Add(gebeurtenis);
            if (gewijzigd.IsGelukt) Codes(gebeurtenissen);
            return gewijzigd;
        }

        var gemaakt = Organisatie.Maak(naam, Invoer.Soort, Invoer.Kernpartner);
        if (!gemaakt.Probeer(out var nieuw)) return gemaakt;
        Db.Add(Organisatie = nieuw.Nieuw);
        gebeurtenissen.Add(nieuw.Gebeurtenis);
        Codes(gebeurtenissen);
        return gemaakt;
    }

    private void Codes(List<Gebeurtenis> gebeurtenissen)
    {
        if (Tekst.EenRegel(Invoer.AgbCode) == Organisatie!.AgbCode && Tekst.EenRegel(Invoer.Gemeentecode) == Organisatie.Gemeentecode) return;
        if (Organisatie.ZetCodes(Invoer.AgbCode, Invoer.Gemeentecode).Probeer(out var gezet)) gebeurtenissen.Add(gezet);
    }

    private void Neem() => (Invoer.Naam, Invoer.Soort, Invoer.Kernpartner, Invoer.AgbCode, Invoer.Gemeentecode, Invoer.Gelezen) = Organisatie is { } o
        ? (o.Naam, o.Soort, o.Kernpartner, o.AgbCode, o.Gemeentecode, o.Versie)
        : ("", Organisatiesoort.Aanbieder, false, "", "", 0);

    private async Task<bool> Haal()
    {
        if (Id == "nieuw") return true;
        if (!Guid.TryParse(Id, out var id)) return false;
        Organisatie = await Db.Set<Organisatie>().SingleOrDefaultAsync(o => o.Id == new OrganisatieId(id), Stop);
        return Organisatie is not null;
    }
}

/// <summary>An organisation, as it was typed.</summary>
public sealed class Organisatieinvoer
{
    public string? Naam { get; set; }

    public Organisatiesoort Soort { get; set; }

    public bool Kernpartner { get; set; }

    public string? AgbCode { get; set; }

    public string? Gemeentecode { get; set; }

    public IFormFile? Logo { get; set; }

    public bool LogoWeg { get; set; }

    /// <summary>The version that was on the screen.</summary>
    public int Gelezen { get; set; }
}
