using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.Herstel.Verslagen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Verslagen.Ontvangst;

/// <summary>How one person gets the minutes, and for a guest what that person may read, as the inwoner chose.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden)]
public sealed class IndexModel(Verslagpost post) : Verslagpagina
{
    private static readonly Kern.Regel Kies = new("HER-FORM-022", "Kies hoe deze persoon het verslag krijgt.");

    [BindProperty(SupportsGet = true)]
    public Guid Gid { get; set; }

    [BindProperty]
    public Ontvangstformulier Invoer { get; set; } = new();

    public Genodigde Wie { get; private set; } = null!;

    public Ontvanger? Ontvanger => Verslag!.OntvangerVan(Gid);

    public bool LinkWerkt => Ontvanger?.LinkWerkt(Nu) == true;

    public IReadOnlyList<Optie> Wijzen { get; private set; } = [];

    public IReadOnlyList<Optie> Soorten { get; } = Verslagwoorden.Keuzes(Enum.GetValues<Gegevenssoort>().ToHashSet());

    private Ontvangfeiten Feiten { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer = Ontvangstformulier.Van(Ontvanger, Feiten.Gewoon);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad('U')) return NotFound();
        return await Doe("Gekozen hoe iemand het verslag krijgt", $"{Verslagpad}/ontvangers", "Opgeslagen.", (v, o) =>
            Ontvangstformulier.Van(v.OntvangerVan(Gid), Feiten.Gewoon).Gelezen != Invoer.Gelezen ? Verslagregels.Verouderd.Bij(nameof(Invoer.Wijze))
            : Enum.TryParse<Ontvangwijze>(Invoer.Wijze, out var wijze) && Enum.IsDefined(wijze)
                ? v.KiesOntvangst(o, Feiten, wijze, [.. Invoer.Bereik.Select(Verslagwoorden.Lees).OfType<Gegevenssoort>()], Kader.IsInwoner || Invoer.DoorInwoner, Kader.Door)
                : Kies.Bij(nameof(Invoer.Wijze)),
            // Who gets it by a link from now on, gets that link now.
            async (v, o, _) => v.OntvangerVan(Gid) is { Wijze: Ontvangwijze.Link, AangebodenOp: not null, Linkafdruk: null } ? await post.Bezorg(v, o, [Gid], Stop) : [], "Invoer.");
    }

    public Task<IActionResult> OnPostLinkAsync() => Link("Nieuwe link naar het verslag", "Er is een nieuwe link gestuurd. De oude werkt niet meer.", v =>
        v.OntvangerVan(Gid) is { Wijze: Ontvangwijze.Link, AangebodenOp: not null } ? Uitkomst.Gelukt(new VerslaglinkGestopt(v.Id, v.OverlegId, Gid, false)) : Verslagregels.OnbekendeOntvanger.Weiger(), opnieuw: true);

    public Task<IActionResult> OnPostStopAsync() => Link("Link naar het verslag gestopt", "De link werkt niet meer.", v => v.StopLink(Gid, null), opnieuw: false);

    protected override bool NeemNu(Verslag verslag)
    {
        Invoer = Ontvangstformulier.Van(verslag.OntvangerVan(Gid), Feiten.Gewoon);
        return true;
    }

    private async Task<IActionResult> Link(string waarom, string zin, Func<Verslag, Uitkomst<VerslaglinkGestopt>> daad, bool opnieuw)
    {
        if (!await Laad('U')) return NotFound();
        Invoer = Ontvangstformulier.Van(Ontvanger, Feiten.Gewoon);
        return await Doe(waarom, $"{Verslagpad}/ontvangers", zin, (v, _) => daad(v), async (v, o, _) => opnieuw ? await post.Bezorg(v, o, [Gid], Stop) : []);
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenVerslag("hoe iemand het verslag krijgt", actie, z => z.BereidtVoor) || Verslag is null || !Kader.Loopt || Overleg.Zoek(Gid) is not { Komt: true } wie) return false;
        Wie = wie;
        Feiten = (await post.Feiten(Overleg, Stop)).First(f => f.Genodigde == Gid);
        Wijzen = Optie.Van<Ontvangwijze>(w => w == Ontvangwijze.Spil && !Feiten.KanAanmelden || w == Ontvangwijze.Link && !Feiten.HeeftAdres ? null : w.Naam(), w => w.Uitleg());
        return true;
    }
}

/// <summary>The choice as it is made.</summary>
public sealed class Ontvangstformulier
{
    public string? Wijze { get; set; }

    public List<string> Bereik { get; set; } = [];

    public bool DoorInwoner { get; set; }

    /// <summary>What was on the screen.</summary>
    public string? Gelezen { get; set; }

    public static Ontvangstformulier Van(Ontvanger? wie, Ontvangwijze gewoon) => new()
    {
        Wijze = (wie?.Wijze ?? gewoon).ToString(), Bereik = [.. (wie?.Bereik ?? []).Select(s => s.ToString())], Gelezen = Schermmerk.Van($"{wie?.Wijze ?? gewoon} {string.Join(',', wie?.Bereik ?? [])}"),
    };
}
