using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>
/// A page about one meeting. <see cref="Overlegzicht"/> says what who looks may see of it, and the way into the dossier is asked and logged
/// before anything is shown.
/// </summary>
public abstract class Overlegpagina : SpilPagina
{
    private IReadOnlyCollection<Gegevenssoort> soorten = [];

    /// <summary>The meeting in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Oid { get; set; }

    public Plankader Kader { get; private set; } = null!;

    /// <summary>The meeting to show; read only.</summary>
    public Overleg Overleg { get; private set; } = null!;

    public Overlegzicht Zicht { get; private set; } = null!;

    public string Pad => $"/overleggen/{Oid}";

    public string Lijstpad => Kader.Pad + "/overleggen";

    public DateOnly Dag => Vandaag;

    /// <summary>Kinds of data that this page shows as well to who may see them; see <see cref="Ziet"/>.</summary>
    protected virtual IReadOnlyCollection<Gegevenssoort> Ook => [];

    /// <summary>True when this person may see this kind of data and the log says so.</summary>
    public bool Ziet(Gegevenssoort soort) => soorten.Contains(soort);

    /// <summary>For an element or handler that asks more than the page does.</summary>
    public bool Mag(string recht) => HttpContext.RequestServices.GetRequiredService<Rollentabel>().Heeft(Gebruiker.Rol, recht);

    /// <summary>Goes in; false when there is no such meeting or this is not for this person, and then the page answers 404.</summary>
    /// <param name="wat">What is opened, as the inwoner reads it in the log.</param>
    /// <param name="actie">C, R or U (NEN 7513).</param>
    /// <param name="mag">What of the rule the page asks.</param>
    protected async Task<bool> Open(string wat, char actie, Func<Overlegzicht, bool> mag)
    {
        if (Gebruiker.Persoon is not { } ik || await Db.Set<Overleg>().AsNoTracking().Geheel().SingleOrDefaultAsync(o => o.Id == new OverlegId(Oid), Stop) is not { } overleg)
            return false;
        var (traject, naam) = await Bij(overleg);
        var zicht = Overlegzicht.Van(overleg, traject, ik);
        if (!mag(zicht))
        {
            await Toegang.LogObject(wat, $"overleg {Oid}", actie, false, overleg.DossierId, Stop);
            return false;
        }

        soorten = await Overlegtoegang.Open(Toegang, overleg.DossierId, wat, actie, Ook, Stop);
        if (soorten.Count == 0)
            return false;
        (Overleg, Zicht, Kader) = (overleg, zicht, new(traject, naam, ik, Gebruiker));
        return true;
    }

    /// <summary>For the inwoner, or the tandem together with the inwoner.</summary>
    protected Task<bool> OpenSamen(string wat, char actie = 'R') => Open(wat, actie, z => z.BereidtVoor);

    /// <summary>The meeting to change, tracked.</summary>
    protected Task<Overleg> Haal() => Db.Set<Overleg>().Geheel().SingleAsync(o => o.Id == new OverlegId(Oid), Stop);

    /// <summary>Loads, asks the domain, saves and goes on; on a refusal the page comes back with the sentences.</summary>
    /// <param name="waarom">For the log.</param>
    /// <param name="naar">Where to go on.</param>
    /// <param name="melding">What was done, in a sentence.</param>
    /// <param name="daad">Asks the domain.</param>
    /// <param name="daarna">What else belongs to the same change; gives what happened by it.</param>
    /// <param name="voor">Begin of the names of the fields.</param>
    protected Task<IActionResult> Doe<T>(string waarom, string naar, string melding, Func<Overleg, Uitkomst<T>> daad, Func<Overleg, Task<IReadOnlyList<Gebeurtenis>>>? daarna = null, string voor = "")
        where T : Gebeurtenis => DoeMet(waarom, naar, melding, overleg => Task.FromResult(daad(overleg)), daarna, voor);

    /// <summary>As <see cref="Doe"/>, for an act that needs something else of the database.</summary>
    protected Task<IActionResult> DoeMet<T>(string waarom, string naar, string melding, Func<Overleg, Task<Uitkomst<T>>> daad, Func<Overleg, Task<IReadOnlyList<Gebeurtenis>>>? daarna = null, string voor = "")
        where T : Gebeurtenis => Herhaal(async () =>
    {
        var overleg = await Haal();
        var uitkomst = await daad(overleg);
        if (!ModelState.Neem(uitkomst, voor))
        {
            Geweigerd(overleg, uitkomst.Weigeringen.Any(w => w.Regel == Overlegregels.Verouderd));
            return Page();
        }

        IReadOnlyList<Gebeurtenis> verder = daarna is null ? [] : await daarna(overleg);
        return await Bewaar(waarom, overleg.DossierId, naar, melding, [uitkomst.Waarde, .. verder]);
    });

    /// <summary>What else the page shows when the domain refused.</summary>
    /// <param name="overleg">As it is stored now.</param>
    /// <param name="verouderd">Somebody else changed the same words in between.</param>
    protected virtual void Geweigerd(Overleg overleg, bool verouderd)
    {
        if (!verouderd || !NeemOpgeslagen(overleg)) return;
        ToonVerouderd("Invoer.Gelezen");
    }

    /// <summary>Puts what is stored in the form, to be shown beside what was typed; false when it is gone.</summary>
    protected virtual bool NeemOpgeslagen(Overleg overleg) => false;

    protected Overlegpost Post => HttpContext.RequestServices.GetRequiredService<Overlegpost>();

    private async Task<(Traject, Naam)> Bij(Overleg overleg)
    {
        var gevonden = await (from t in Db.Set<Traject>().AsNoTracking()
                              join p in Db.Set<Persoon>() on t.InwonerId equals p.Id
                              where t.Id == overleg.TrajectId
                              select new { Traject = t, p.Naam }).SingleAsync(Stop);
        return (gevonden.Traject, gevonden.Naam);
    }
}

/// <summary>
/// The way into the dossier for a meeting: who was asked by the inwoner may come in with any kind of data that they may see at all; the log
/// says one kind, the plan where that may be seen.
/// </summary>
internal static class Overlegtoegang
{
    public static async Task<bool> Open(IDossierToegang toegang, DossierId dossier, string wat, char actie, CancellationToken ct) =>
        (await Open(toegang, dossier, wat, actie, [], ct)).Count > 0;

    /// <summary>The same, for a page that shows these kinds of data as well to who may see them; gives what may be shown.</summary>
    public static async Task<IReadOnlyCollection<Gegevenssoort>> Open(
        IDossierToegang toegang, DossierId dossier, string wat, char actie, IReadOnlyCollection<Gegevenssoort> ook, CancellationToken ct)
    {
        var mag = (await toegang.Soorten(Enum.GetValues<Gegevenssoort>(), dossier, ct))[dossier].ToHashSet();
        var soort = mag.Count == 0 || mag.Contains(Gegevenssoort.Plan) ? Gegevenssoort.Plan : mag.Min();
        return await toegang.OpenMet(dossier, Inzage.Van(soort, wat) with { Actie = actie }, ook, ct);
    }
}
