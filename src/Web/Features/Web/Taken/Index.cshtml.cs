using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Platform.Taken;

namespace Spil.Web.Features.Web.Taken;

/// <summary>What Spil does by itself: when, how it went last, when again; and now, for who does not want to wait.</summary>
[Vereist(Basisrechten.Taken)]
public sealed class IndexModel(IEnumerable<ITaak> taken, Taakloper loper, Taakinstellingen instellingen) : SpilPagina
{
    public bool Aan => instellingen.Aan;

    public IReadOnlyList<Taakrij> Rijen { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var codes = taken.Select(t => t.Code).ToList();
        var laatste = await Db.Set<Taakloop>().AsNoTracking().Where(l => codes.Contains(l.Code))
            .Where(l => l.BegonnenOp == Db.Set<Taakloop>().Where(a => a.Code == l.Code).Max(a => a.BegonnenOp)).ToListAsync(Stop);
        Rijen = [.. taken.OrderBy(t => t.Naam, StringComparer.CurrentCulture).Select(t => new Taakrij(t, laatste.Find(l => l.Code == t.Code), t.Rooster.Na(Nu)))];
    }

    public async Task<IActionResult> OnPostAsync(string taak)
    {
        if (taken.FirstOrDefault(t => t.Code == taak) is not { } gekozen) return NotFound();
        // Written down first, so that the same click sent twice runs it once.
        var verder = await Bewaar("Taak gevraagd", null, "/beheer/taken", "", new TaakGevraagd(taak));
        var loop = await loper.Nu(taak, Gebruiker, Stop);
        TempData.Meld(loop is null ? $"{gekozen.Naam}: dit loopt al." : $"{gekozen.Naam}: {loop.Uitslag}", loop?.Gelukt == true ? "gelukt" : "let-op");
        return verder;
    }
}

/// <summary>A job with its last run.</summary>
public sealed record Taakrij(ITaak Taak, Taakloop? Laatst, DateTimeOffset Volgende)
{
    public static string Moment(DateTimeOffset op) => op.InNederland().ToString("d MMMM, H.mm 'uur'", System.Globalization.CultureInfo.GetCultureInfo("nl-NL"));
}
