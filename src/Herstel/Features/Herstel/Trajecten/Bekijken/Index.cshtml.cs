using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Trajecten;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Trajecten.Bekijken;

/// <summary>A traject at a glance: where it stands, what is needed, and the ways to the disc, the voorstellen and the plan.</summary>
[Vereist(HerstelRechten.TrajectZien)]
public sealed class IndexModel(Werkprocesstanden standen) : Trajectpagina
{
    public Werkprocesbeeld Beeld { get; private set; } = null!;

    public Trajectfeiten Feiten { get; private set; } = null!;

    public Trajectstand Stand { get; private set; } = null!;

    /// <summary>The tandem, with what each does.</summary>
    public IReadOnlyList<(string Naam, string Rol)> Tandem { get; private set; } = [];

    /// <summary>The last scores of the inwoner; null when there are none or they are not for who looks.</summary>
    public (IReadOnlyDictionary<Leefgebied, int?> Cijfers, bool MetVeiligheid)? Schijf { get; private set; }

    /// <summary>Leads this traject: sets steps, plans the next moment, stops it.</summary>
    public bool MagLeiden => Kader is { IsTandem: true, Loopt: true } && Mag(HerstelRechten.TrajectLeiden);

    public bool MagMotto => Kader is { SchrijftMee: true, Loopt: true } && Mag(HerstelRechten.VoorstelDoen);

    /// <summary>What asks attention: all of it for the tandem; for others what is not about the content.</summary>
    public IReadOnlyList<Aandachtspunt> Punten => Kader.IsTandem ? Stand.Punten
        : Mag(HerstelRechten.TandemVormen) ? [.. Stand.Punten.Where(p => p.Soort is Aandachtsoort.Toestemming or Aandachtsoort.Tandem or Aandachtsoort.Moment or Aandachtsoort.Document)]
        : [];

    /// <summary>What cannot go on without a consent, for the tandem and the projectleider.</summary>
    public IReadOnlyList<string> Gevolgen { get; private set; } = [];

    public Trajectstap? VolgendeStap => Kader.Traject.Stap == Trajectstap.Herstel ? null : Kader.Traject.Stap + 1;

    /// <summary>What stands in the way of the next step; when there is anything, the page does not offer to go on.</summary>
    public IReadOnlyList<Weigering> Mist => Beeld.Stand.MistTot(Kader.Traject.Stap);

    /// <summary>The name of a step in the werkproces of this traject.</summary>
    public string NaamVan(Trajectstap stap) => Beeld.Werkproces.Stap(stap).Naam;

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public async Task<IActionResult> OnPostVerderAsync() => !await Laad('U') || !MagLeiden ? NotFound() : await Herhaal(async () =>
    {
        var traject = await HaalTraject();
        var uitkomst = traject.GaVerder(Beeld.Werkproces, Beeld.Feiten, Nu);
        if (!ModelState.Neem(uitkomst)) return Page();
        return await Bewaar("Volgende stap gezet", traject.DossierId, Kader.Pad,
            $"{Kader.Voornaam} is nu in stap {(int)traject.Stap}: {NaamVan(traject.Stap)}.", uitkomst.Waarde);
    });

    /// <summary>Where a point of attention is dealt with; null when it is here.</summary>
    public string? PadVan(Aandachtspunt punt) => punt.Soort switch
    {
        Aandachtsoort.Schijf => Kader.Pad + "/schijf",
        Aandachtsoort.Voorstellen or Aandachtsoort.Stemmen or Aandachtsoort.Afspraken => Kader.Voorstellen,
        Aandachtsoort.Plan or Aandachtsoort.Evaluatie => Kader.Plan,
        Aandachtsoort.Document => Kader.Werkproces,
        Aandachtsoort.Crisiskaart => $"/dossiers/{Kader.Traject.DossierId}/documenten",
        Aandachtsoort.Moment when MagLeiden => Kader.Pad + "/moment",
        Aandachtsoort.Tandem when Mag(HerstelRechten.TandemVormen) => Kader.Pad + "/tandem",
        _ => null,
    };

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("het traject", null, actie, Gegevenssoort.Contact, Gegevenssoort.Schijf, Gegevenssoort.Plan)) return false;
        var traject = Kader.Traject;
        Feiten = (await global::Spil.Herstel.Trajecten.Feiten.Haal(Db, [traject.Id], Vandaag, Stop))[traject.Id];
        Beeld = (await standen.Haal([traject], _ => Feiten, Vandaag, Stop))[traject.Id];
        Stand = traject.Stand(Feiten, Vandaag, Beeld.Stand);
        if (Kader.Tandem is { } tandem && (Ziet(Gegevenssoort.Contact) || Ziet(Gegevenssoort.Plan)))
        {
            (PersoonId? Persoon, string Rol)[] leden =
                [(tandem.Casusregisseur, "casusregisseur"), (tandem.Ervaringsdeskundige, "ervaringsdeskundige"), (tandem.FamilieErvaringsdeskundige, "familie-ervaringsdeskundige")];
            var namen = await Namen(leden.Select(l => l.Persoon).OfType<PersoonId>());
            Tandem = [.. leden.Where(l => l.Persoon is not null).Select(l => (namen[l.Persoon!.Value].Volledig, l.Rol))];
        }

        if (Kader.Loopt && (Kader.IsTandem || Mag(HerstelRechten.TandemVormen)))
        {
            var dossier = await Db.Set<Inwonerdossier>().AsNoTracking().AsSingleQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen)
                .SingleAsync(d => d.Id == traject.DossierId, Stop);
            Gevolgen = dossier.Gevolgen(Vandaag);
        }

        if (Ziet(Gegevenssoort.Schijf))
            Schijf = await LaatsteSchijf();
        return true;
    }

    private async Task<(IReadOnlyDictionary<Leefgebied, int?>, bool)?> LaatsteSchijf()
    {
        var traject = Kader.Traject.Id;
        var meting = await Db.Set<Meting>().AsNoTracking().Where(m => m.TrajectId == traject).OrderByDescending(m => m.Nummer)
            .Select(m => new { m.MetVeiligheid, Cijfers = m.Beelden.Where(b => b.Rol == Beeldrol.Inwoner).Select(b => new { b.Gebied, b.Cijfer }).ToList() })
            .FirstOrDefaultAsync(Stop);
        return meting is null ? null : (meting.Cijfers.ToDictionary(c => c.Gebied, c => c.Cijfer), meting.MetVeiligheid);
    }
}
