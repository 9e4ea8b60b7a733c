using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;
using Spil.Platform.Post;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Bekijken;

/// <summary>A meeting at a glance: how it stands, what is still needed, and the ways to each part. Who has not signed sees only that.</summary>
[Vereist(HerstelRechten.OverlegZien)]
public sealed class IndexModel(Werkprocesboek boek) : Overlegpagina
{
    /// <summary>Whose mail did not leave, and why; for who prepares it.</summary>
    public IReadOnlyList<(string Naam, string Zin, Guid Genodigde)> Onbezorgd { get; private set; } = [];

    /// <summary>The werkproces asks the regiebehandelaar to agree.</summary>
    public bool VraagtInstemming { get; private set; }

    /// <summary>What is needed to go on, and where that is done.</summary>
    public IReadOnlyList<(string Zin, string Pad)> Nodig { get; private set; } = [];

    /// <summary>What people would do and is not done: it comes back in this meeting. Null afterwards.</summary>
    internal IReadOnlyList<Openstaand>? Openstaand { get; private set; }

    public string Wanneer => Overleg.Stand switch
    {
        Overlegstand.Gepland => $"{Overlegwoorden.InWoorden(Overleg.Dag!.Value, Overleg.Tijd!.Value)}.",
        Overlegstand.DatumPrikken => Overleg.Wachtenden.Count == 0 ? "Iedereen heeft gezegd wanneer het kan. Kies nu een moment." : $"Nog geen antwoord van {Overleg.Wachtenden.Select(g => g.Naam).InZin()}.",
        Overlegstand.Afgezegd => "Dit overleg gaat niet door.",
        Overlegstand.Bezig or Overlegstand.Gepauzeerd => "Nu.",
        Overlegstand.Gehouden => $"Het was op {Overleg.BegonnenOm!.Value.Datum().InWoordenMetDag()}.",
        _ => "Er is nog geen datum.",
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("het overleg", 'R', z => z.Kent)) return NotFound();
        if (!Zicht.BereidtVoor) return Page();
        VraagtInstemming = await Instemmingvraag.Stap(boek, Kader.Traject, Stop) is not null;
        if (Overleg.GehoudenOp is null && Overleg.Stand != Overlegstand.Afgezegd) Openstaand = await Daarnavragen.HaalOpenstaand(Db, Overleg.TrajectId, Vandaag, Stop);
        Onbezorgd = await ZoekOnbezorgd();
        Nodig = [.. WatNodig()];
        return Page();
    }

    private IEnumerable<(string, string)> WatNodig()
    {
        var voorgesteld = Overleg.Genodigden.Where(g => g.Stand == Genodigdestand.Voorgesteld).Select(g => g.Naam).Order(StringComparer.Ordinal).ToList();
        if (voorgesteld.Count > 0) yield return (Kader.IsInwoner ? $"Mag dit: {voorgesteld.InZin()} {(voorgesteld.Count == 1 ? "komt" : "komen")}?" : $"Vraag {Kader.Voornaam} of {voorgesteld.InZin()} {(voorgesteld.Count == 1 ? "mag" : "mogen")} komen.", "/mensen");
        if (!Overleg.HeeftPlek) yield return ("Kies een plek.", "/wijzigen");
        if (Overleg.Huisregels.Length == 0) yield return ("Schrijf op hoe jullie met elkaar omgaan.", "/wijzigen");
        if (VraagtInstemming && Overleg.InstemmingGevraagdOp is null) yield return ("Vraag de regiebehandelaar om instemming en kaders.", "/instemming");
        if (Overleg.Stand == Overlegstand.InVoorbereiding) yield return ("Zoek samen een datum.", "/datum");
        if (Overleg.Stand == Overlegstand.DatumPrikken && Zicht.Komt && Overleg.Wachtenden.Any(g => g.Id == Zicht.Ik!.Id)) yield return ("Zeg wanneer jij kunt.", "/prikken");
        var zwijgers = Overleg.Komenden.Where(g => Geheimhouders.Tekent(g, Kader.Tandem) && Overleg.BelofteVan(g.Id) is null).Select(g => g.Naam).ToList();
        if (zwijgers.Count > 0) yield return ($"{zwijgers.InZin()} {(zwijgers.Count == 1 ? "heeft" : "hebben")} nog geen geheimhouding beloofd.", "/geheimhouding");
    }

    // Of each person the last message counts: an older one that failed was mended by it.
    private async Task<IReadOnlyList<(string, string, Guid)>> ZoekOnbezorgd()
    {
        var laatste = Overleg.Komenden.Select(g => (Wie: g, Bericht: Overleg.Verzendingen.Where(v => v.GenodigdeId == g.Id).MaxBy(v => v.Op)?.BerichtId)).Where(v => v.Bericht is not null).ToList();
        var ids = laatste.ConvertAll(v => v.Bericht!.Value);
        var berichten = await Db.Set<Bericht>().AsNoTracking().Where(b => ids.Contains(b.Id) && b.Fout != "" && b.Staat != Berichtstaat.Verzonden).Select(b => new { b.Id, b.Staat, b.Fout }).ToDictionaryAsync(b => b.Id, Stop);
        return [.. laatste.Where(v => berichten.ContainsKey(v.Bericht!.Value)).Select(v => (v.Wie.Naam,
            $"de mail is niet aangekomen. De mailserver zegt: “{berichten[v.Bericht!.Value].Fout.Kort(120)}”. {(berichten[v.Bericht!.Value].Staat == Berichtstaat.Opgegeven ? "We proberen het niet meer." : "We proberen het opnieuw.")}", v.Wie.Id))];
    }
}
