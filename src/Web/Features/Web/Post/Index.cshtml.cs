using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Post;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Web.Features.Web.Post;

/// <summary>
/// The outbox: what waits, what left and what the mail server refused. The text of a message can hold a link that opens a door, so only
/// the demo shows it.
/// </summary>
[Vereist(Basisrechten.Post)]
public sealed class IndexModel(Instellingen instellingen, Postinstellingen post) : SpilPagina
{
    private const int PerBladzijde = 25;

    [BindProperty(SupportsGet = true)]
    public int Bladzijde { get; set; } = 1;

    public bool Demo => instellingen.Demo;

    public bool HeeftServer => post.Server is not null;

    public IReadOnlyList<Bericht> Berichten { get; private set; } = [];

    public int Bladzijden { get; private set; }

    public int Wachten { get; private set; }

    public int Vast { get; private set; }

    public async Task OnGet()
    {
        var alle = Db.Set<Bericht>().AsNoTracking();
        Wachten = await alle.CountAsync(b => b.Staat == Berichtstaat.Klaar, Stop);
        Vast = await alle.CountAsync(b => b.Staat == Berichtstaat.Opgegeven, Stop);
        Bladzijden = Math.Max(1, (await alle.CountAsync(Stop) + PerBladzijde - 1) / PerBladzijde);
        Bladzijde = Math.Clamp(Bladzijde, 1, Bladzijden);
        Berichten = await alle.Include(b => b.Bijlagen).OrderByDescending(b => b.GemaaktOp).ThenByDescending(b => b.Id)
            .Skip((Bladzijde - 1) * PerBladzijde).Take(PerBladzijde).ToListAsync(Stop);
    }

    public async Task<IActionResult> OnPostOpnieuw(Guid id)
    {
        if (await Db.Set<Bericht>().SingleOrDefaultAsync(b => b.Id == id && b.Staat != Berichtstaat.Verzonden, Stop) is not { } bericht)
            return NotFound();
        bericht.ProbeerOpnieuw(Nu);
        return await Bewaar("Bericht opnieuw geprobeerd", null, "/beheer/post", "We proberen het bericht opnieuw te versturen.", new BerichtOpnieuwGeprobeerd(id));
    }
}
