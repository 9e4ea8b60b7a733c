using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Bekijken;

/// <summary>One aanmelding in words: what is known, what is still needed, who the inwoner may be already, and what was decided.</summary>
[Vereist(HerstelRechten.AanmeldingZien)]
public sealed class IndexModel : Aanmeldingpagina
{
    public string Organisatie { get; private set; } = "";

    /// <summary>What is still needed before it can be accepted; empty when nothing is.</summary>
    public IReadOnlyList<string> Nodig { get; private set; } = [];

    /// <summary>Who it may be; for who decides only.</summary>
    public IReadOnlyList<MogelijkDubbel> Dubbelen { get; private set; } = [];

    /// <summary>The person it is linked to.</summary>
    public MogelijkDubbel? Gekoppeld => Dubbelen.FirstOrDefault(d => d.Wie.Persoon is { } p && p == Aanmelding.GekoppeldePersoonId);

    public bool IsOpen => Aanmelding.Status == Aanmeldstatus.Nieuw;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal("een aanmelding")) return NotFound();
        Organisatie = await Db.Set<Organisatie>().Where(o => o.Id == Aanmelding.AanmelderOrganisatieId).Select(o => o.Naam).SingleOrDefaultAsync(Stop) ?? "";
        if (!IsOpen) return Page();
        if (Beslist)
        {
            Dubbelen = await Gedeeld.Dubbelen.Zoek(Db, Aanmelding, Toegang.Gesloten(), Stop);
            if (Dubbelen.Count > 0) await Toegang.LogLijst("mensen die op een aangemelde inwoner lijken", Dubbelen.Count, Stop);
        }

        Nodig = [.. Aanmelding.KanAccepteren(Vandaag, Vandaag, Dubbelen.Count).Weigeringen.Select(w => w.Zin)];
        return Page();
    }
}
