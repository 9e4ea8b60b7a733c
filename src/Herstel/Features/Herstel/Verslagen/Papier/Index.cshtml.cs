using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.Herstel.Verslagen;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Verslagen.Papier;

/// <summary>The version of one person, to print and give. Who prints does not get to see more by it: what is not for both is left out.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden)]
public sealed class IndexModel : Verslagpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Gid { get; set; }

    public Genodigde Wie { get; private set; } = null!;

    public Verslagexemplaar Exemplaar { get; private set; } = null!;

    /// <summary>How many lines are for that person and not for who prints.</summary>
    public int Minder { get; private set; }

    public string Van => Kader.Door.Naam;

    public async Task<IActionResult> OnGetAsync() => await Laad('E') ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync() => await Laad('U')
        ? await Doe("Verslag op papier gegeven", $"{Verslagpad}/ontvangers", $"Opgeschreven: {Wie.Naam} heeft het op papier.", (v, _) => v.GeefOpPapier(Gid, Kader.Door, Nu))
        : NotFound();

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenVerslag("het verslag, op papier", actie, z => z.BereidtVoor) || Overleg.Zoek(Gid) is not { Komt: true } wie || Verslag?.OntvangerVan(Gid) is not { AangebodenOp: not null } ontvanger) return false;
        var zicht = Verslagzicht.Van(Overleg, Kader.Traject, await Db.Zichtdossier(Overleg.DossierId, Stop), wie, ontvanger.Bereik, Vandaag);
        if (!zicht.Krijgt) return false;
        await HaalBesluiten();
        (Wie, Exemplaar) = (wie, Verslagexemplaar.Voor(Verslag, Besluiten, zicht, Leeszicht));
        Minder = Verslag.Notities.Count(zicht.Ziet) - Exemplaar.Delen.Sum(d => d.Regels.Count);
        return true;
    }
}
