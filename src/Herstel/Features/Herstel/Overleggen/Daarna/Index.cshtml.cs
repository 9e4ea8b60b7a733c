using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Daarna;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Daarna;

/// <summary>What is open after a meeting: who has to say something, the call, what people would do, how it was, and going on in a follow-up.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden)]
public sealed class IndexModel : Napagina
{
    public IReadOnlyList<NogTeVragen> NogTeVragen { get; private set; } = [];

    /// <summary>When each of them was last asked by mail; null for who has no address and is called.</summary>
    public IReadOnlyDictionary<PersoonId, DateTimeOffset?> Gevraagd { get; private set; } = new Dictionary<PersoonId, DateTimeOffset?>();

    public Belafspraak Bel { get; private set; } = null!;

    internal IReadOnlyList<Openstaand> Openstaand { get; private set; } = [];

    /// <summary>What people said and let who looks read.</summary>
    public IReadOnlyList<Overlegervaring> Gedeeld { get; private set; } = [];

    /// <summary>The answers added up, for the casusregisseur; null when that may not be shown.</summary>
    public Ervaringssom? Som { get; private set; }

    public IReadOnlyList<(OverlegId Id, DateOnly Op)> Vervolgen { get; private set; } = [];

    public DateOnly StemUiterlijk => Stemronde.Uiterlijk(Overleg)!.Value;

    public bool VraagtMij => Zicht.Ik is { } ik && Overlegervaring.IsVoor(ik, Kader.Tandem) && Vandaag <= Daarnatermijnen.ErvaringTotEnMet(Gehouden);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenNa("wat er na het overleg openstaat", 'R', z => z.BereidtVoor)) return NotFound();
        var voorstellen = await Voorstelfeiten.Haal(Db, [Overleg.TrajectId], Stop);
        NogTeVragen = Stemronde.Bepaal(Overleg, voorstellen.Zwijgenden());
        Openstaand = voorstellen.Openstaand(Vandaag);
        Bel = await HaalBelafspraak() ?? Belafspraak.Van(Overleg).Waarde;
        Gevraagd = await HaalGevraagd();
        var ervaringen = await HaalErvaringen();
        Gedeeld = [.. ervaringen.Where(e => e.PersoonId != Kader.Ik && e.MagLezen(Kader.Ik, Kader.Traject.InwonerId, Kader.Tandem?.Casusregisseur))];
        Som = Zicht.IsCasusregisseur ? Ervaringssom.Tel(ervaringen, Gehouden, Vandaag) : null;
        var (id, traject) = (new OverlegId(Oid), Overleg.TrajectId);
        Vervolgen = [.. (await Db.Set<Overleg>().Where(o => o.TrajectId == traject && o.NaId == id && o.Stand != Overlegstand.Afgezegd).OrderBy(o => o.Id).Select(o => new { o.Id, o.BegonnenOp }).ToListAsync(Stop)).Select(o => (o.Id, o.BegonnenOp))];
        return Page();
    }

    private async Task<Dictionary<PersoonId, DateTimeOffset?>> HaalGevraagd() =>
        (await Db.Set<Nabericht>().Where(n => n.OnderwerpId == Oid && (n.Soort == Naberichtsoort.Stemvraag || n.Soort == Naberichtsoort.Stemherinnering))
            .Select(n => new { n.PersoonId, n.Op, Gemaild = n.BerichtId != null }).ToListAsync(Stop))
        .GroupBy(n => n.PersoonId).ToDictionary(g => g.Key, g => g.Where(n => n.Gemaild).Max(n => (DateTimeOffset?)n.Op));
}
