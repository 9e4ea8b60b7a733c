using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.Herstel.Verslagen;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;

/// <summary>
/// A page about the minutes of one meeting. What who looks gets to see comes from <see cref="Verslagzicht"/>, with the kinds of data that the way
/// into the dossier gave; the log says these.
/// </summary>
public abstract class Verslagpagina : Overlegpagina
{
    // Each line of the minutes has a kind of its own; the log says which of them were seen.
    protected override IReadOnlyCollection<Gegevenssoort> Ook => Enum.GetValues<Gegevenssoort>();

    /// <summary>Null while nobody began.</summary>
    public Verslag? Verslag { get; private set; }

    public Verslagzicht Leeszicht { get; private set; } = null!;

    /// <summary>What was decided, as it stands now; empty for who may not see the plan.</summary>
    public IReadOnlyList<Overlegbesluit> Besluiten { get; private set; } = [];

    public string Verslagpad => Pad + "/verslag";

    public bool MagSchrijven => Mag(HerstelRechten.VerslagSchrijven) && Leeszicht.LeestConcept(Overleg);

    /// <summary>Offers it and sees who got it: the inwoner, or the tandem together with the inwoner.</summary>
    public bool MagAanbieden => Zicht.BereidtVoor && Mag(HerstelRechten.OverlegVoorbereiden);

    public bool MagVaststellen => Zicht.IsCasusregisseur && Mag(HerstelRechten.OverlegLeiden);

    /// <summary>May see something of the minutes as they stand: the drafts are for who writes them.</summary>
    public bool Leest => Verslag is { Stand: Verslagstand.Concept } ? Leeszicht.LeestConcept(Overleg) : Verslag is not null && Leeszicht.Krijgt;

    /// <summary>Goes in, and reads the minutes; false when the page answers 404.</summary>
    /// <param name="wat">What is opened, as the inwoner reads it in the log.</param>
    /// <param name="actie">C, R, U or E (NEN 7513).</param>
    /// <param name="mag">What of the rule of the meeting the page asks.</param>
    protected async Task<bool> OpenVerslag(string wat, char actie, Func<Overlegzicht, bool> mag)
    {
        if (!await Open(wat, actie, mag)) return false;
        Leeszicht = Verslagzicht.Van(Zicht, Ook.Where(Ziet));
        Verslag = await Db.Set<Verslag>().AsNoTracking().Heel().SingleOrDefaultAsync(v => v.OverlegId == Overleg.Id, Stop);
        return true;
    }

    /// <summary>Reads what was decided, where who looks may see that.</summary>
    protected async Task HaalBesluiten() => Besluiten = Leeszicht.ZietBesluiten ? Overlegbesluit.Van(Overleg, await Db.Voorstellen(Overleg.TrajectId, Stop)) : [];

    /// <summary>The minutes, tracked, with the meeting as it is now; asks the domain, saves and goes on.</summary>
    /// <param name="waarom">For the log.</param>
    /// <param name="naar">Where to go on.</param>
    /// <param name="melding">What was done, in a sentence.</param>
    /// <param name="daad">Asks the domain.</param>
    /// <param name="daarna">What else belongs to the same change.</param>
    /// <param name="voor">Begin of the names of the fields.</param>
    protected Task<IActionResult> Doe<T>(string waarom, string naar, string melding, Func<Verslag, Overleg, Uitkomst<T>> daad, Func<Verslag, Overleg, T, Task<IReadOnlyList<Gebeurtenis>>>? daarna = null, string voor = "")
        where T : Gebeurtenis => Herhaal(async () =>
    {
        if (await Db.Set<Verslag>().Heel().SingleOrDefaultAsync(v => v.OverlegId == Overleg.Id, Stop) is not { } verslag) return NotFound();
        var overleg = await Db.Set<Overleg>().AsNoTracking().Geheel().SingleAsync(o => o.Id == Overleg.Id, Stop);
        var uitkomst = daad(verslag, overleg);
        if (!ModelState.Neem(uitkomst, voor))
        {
            Verslag = verslag;
            if (uitkomst.Weigeringen.Any(w => w.Regel == Verslagregels.Verouderd) && NeemNu(verslag)) ToonVerouderd("Invoer.Gelezen");
            return Page();
        }

        IReadOnlyList<Gebeurtenis> verder = daarna is null ? [] : await daarna(verslag, overleg, uitkomst.Waarde);
        return await Bewaar(waarom, overleg.DossierId, naar, melding, [uitkomst.Waarde, .. verder]);
    });

    /// <summary>Puts what is stored in the form, to be shown beside what was typed; false when it is gone.</summary>
    protected virtual bool NeemNu(Verslag verslag) => false;
}
