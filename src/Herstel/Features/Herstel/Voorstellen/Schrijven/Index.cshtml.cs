using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Schrijven;

/// <summary>Write a goal, an agreement or an action: keep it as concept, or lay it before everybody at once.</summary>
[Vereist(HerstelRechten.VoorstelDoen), MetConcept]
public sealed class IndexModel : Schrijfpagina
{
    /// <summary>doel, afspraak or actie.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Soort { get; set; }

    /// <summary>The goal it hangs under.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Doel { get; set; }

    public IReadOnlyList<string> Gevraagd => [.. Namen(Mensen.Select(m => (m.Persoon, m.Naam)))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        Invoer.DoelId = Doel?.ToString();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('C') is { } antwoord) return antwoord;
        var goed = ModelState.Neem(Invoer.Lees(Mensen, out var inhoud), "Invoer.");
        var doel = await GekozenDoel();
        var geschreven = Voorstel.Schrijf(Kader.Traject, Wat, doel, inhoud, Kader.Door, Nu);
        if (!ModelState.Neem(geschreven, "Invoer.") || !goed) return Page();

        List<Gebeurtenis> gebeurtenissen = [geschreven.Waarde.Gebeurtenis];
        var voorstel = geschreven.Waarde.Nieuw;
        if (Voorleggen is not null)
        {
            var ingebracht = voorstel.BrengIn(Kader.Traject, Mensen, Nu);
            if (!ModelState.Neem(ingebracht)) return Page();
            gebeurtenissen.Add(ingebracht.Waarde);
        }

        Db.Add(voorstel);
        return await Bewaar($"{Wat.MetHoofdletter()} geschreven", Kader.Traject.DossierId, Verder($"{Kader.Voorstellen}/{voorstel.Id}"),
            Voorleggen is null ? "Bewaard als concept. Niemand ziet het nog, alleen wie meeschrijft." : "Voorgelegd. Iedereen die meedoet, kan nu antwoord geven.",
            [.. gebeurtenissen]);
    }

    private async Task<IActionResult?> Begin(char actie)
    {
        if (!await Open("een nieuw voorstel", actie)) return NotFound();
        if (!Kader.SchrijftMee) return Forbid();
        if (Voorstelsoort(Soort) is not { } soort) return NotFound();
        Wat = soort;
        await HaalMensen();
        if (soort != Domein.Voorstellen.Voorstelsoort.Doel) Doelen = await Doelkeuzes();
        return null;
    }

    private async Task<IReadOnlyList<Optie>> Doelkeuzes() =>
        [.. (await AlleVoorstellen())
            .Where(v => v is { Soort: Domein.Voorstellen.Voorstelsoort.Doel, BereiktOp: null } && v.Status != Voorstelstatus.Ingetrokken)
            .Select(v => new Optie(v.Id.ToString(), v.Huidige.Inhoud.Tekst.Kort(140)))];

    private async Task<Voorstel?> GekozenDoel() => Wat == Domein.Voorstellen.Voorstelsoort.Doel || !Guid.TryParse(Invoer.DoelId, out var id)
        ? null
        : await Db.Set<Voorstel>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == new VoorstelId(id) && v.TrajectId == Kader.Traject.Id, Stop);

    private static Voorstelsoort? Voorstelsoort(string? sleutel) =>
        Enum.GetValues<Voorstelsoort>().Where(s => s.Naam() == sleutel).Cast<Voorstelsoort?>().FirstOrDefault();
}
