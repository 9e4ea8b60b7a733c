using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.Herstel.Live;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Verslagen.Lezen;

/// <summary>The minutes as who looks may read them, and the ways on: write, offer, correct, agree.</summary>
[Vereist(HerstelRechten.OverlegZien)]
public sealed class IndexModel : Verslagpagina
{
    public Verslagblad Blad { get; private set; } = null!;

    public bool MagBeginnen => Verslag is null && MagSchrijven && Kader.Loopt && Verslag.Kan(Overleg, Vandaag);

    public int AntwoordenOpen => Blad.Exemplaar.Delen.SelectMany(d => d.Regels).SelectMany(r => r.Correcties).Count(c => c.Stand == Correctiestand.Open);

    public bool KanVaststellen => MagVaststellen && Verslag is { Stand: Verslagstand.Aangeboden, OpenCorrecties.Count: 0 };

    public string Standzin => Verslag!.Stand switch
    {
        Verslagstand.Concept => "Anderen lezen het pas als het is aangeboden.",
        Verslagstand.Aangeboden => Kader.IsInwoner || Zicht.Komt ? "Lees het rustig. Klopt er iets niet? Kies dan “Dit klopt niet”." : "Mensen kunnen nog om een aanpassing vragen.",
        _ => "Hier verandert niets meer aan.",
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        if (!Leest) return Page();
        await HaalBesluiten();
        Teken();
        await Geopend();
        return Page();
    }

    /// <summary>Begins the minutes.</summary>
    public async Task<IActionResult> OnPostBeginAsync()
    {
        if (!await Laad('C')) return NotFound();
        if (!MagSchrijven || !Kader.Loopt) return NotFound();
        // Somebody else was first: that is as good.
        if (Verslag is not null) return LocalRedirect($"{Verslagpad}/schrijven");
        var begonnen = Domein.Verslagen.Verslag.Begin(Overleg, false, Nu);
        if (!ModelState.Neem(begonnen)) return Page();
        Db.Add(begonnen.Waarde.Nieuw);
        return await Bewaar("Verslag begonnen", Overleg.DossierId, $"{Verslagpad}/schrijven", "Het verslag is begonnen.", begonnen.Waarde.Gebeurtenis);
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenVerslag("het verslag van het overleg", actie, z => z.Ziet)) return false;
        if (Leeszicht.ZietBesluiten) await VolgLive(Overleg.DossierId, $"{Herstellive.Verslag}/{Oid}", Herstellive.Voorstel);
        return true;
    }

    private void Teken()
    {
        var open = Verslag!.Stand == Verslagstand.Aangeboden && Kader.Loopt;
        Blad = new(Verslagexemplaar.Voor(Verslag, Besluiten, Leeszicht), n => open && Zicht.Komt ? $"{Verslagpad}/regels/{n.Id}/aanpassen" : null,
            c => open && MagSchrijven && Leeszicht.Schrijft(Verslag.Notities.First(n => n.Id == c.NotitieId).Zicht) ? $"{Verslagpad}/vragen/{c.Id}" : null, Soorten: MagSchrijven && Verslag.Stand == Verslagstand.Concept);
    }

    // The first look counts, and no look changes anything else.
    private async Task Geopend()
    {
        if (Zicht.Ik is not { } ik || Verslag!.OntvangerVan(ik.Id) is not { AangebodenOp: not null, GeopendOp: null } ontvanger) return;
        var nu = Nu;
        await Db.Set<Ontvanger>().Where(o => o.Id == ontvanger.Id && o.GeopendOp == null).ExecuteUpdateAsync(o => o.SetProperty(x => x.GeopendOp, nu), Stop);
    }
}
