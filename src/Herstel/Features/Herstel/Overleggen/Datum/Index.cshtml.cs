using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Datum;

/// <summary>The datumprikker for who prepares: propose moments, ask everybody, see who can when, and close on a moment at which the inwoner can.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden)]
public sealed class IndexModel : Overlegpagina
{
    [BindProperty]
    public Momentformulier Invoer { get; set; } = new();

    /// <summary>The moment that a button is about.</summary>
    [BindProperty]
    public Guid? Welk { get; set; }

    /// <summary>The person that a button is about.</summary>
    [BindProperty]
    public Guid? Wie { get; set; }

    /// <summary>Who can be mailed.</summary>
    public IReadOnlyDictionary<Guid, string> Adressen { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<Prikmoment> Momenten => [.. Overleg.Momenten.OrderBy(m => m.Dag).ThenBy(m => m.Tijd)];

    public DateTimeOffset Moment => Nu;

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad('U')) return NotFound();
        if (!ModelState.Neem(Invoer.Lees(out var dag, out var tijd), "Invoer.")) return Page();
        return await Doe("Moment voorgesteld", Hier, $"{Overlegwoorden.InWoorden(dag, tijd)} staat erbij.", o => o.StelMomentVoor(dag, tijd, Nu), voor: "Invoer.");
    }

    public async Task<IActionResult> OnPostWegAsync() => !await Laad('U') ? NotFound() : await Doe("Moment weggehaald", Hier, "Dit moment is weg.", o => o.HaalMomentWeg(Welk ?? default));

    public async Task<IActionResult> OnPostVraagAsync() => !await Laad('U') ? NotFound()
        : await Doe("Gevraagd wanneer het kan", Hier, "Iedereen is gevraagd.", o => o.BeginPrikken(), o => Post.VraagDatum(o, [.. o.Komenden.Where(g => !g.IsInwoner)], herinnering: false, Stop));

    /// <summary>Closes on this moment: invitations leave, and the traject gets its next moment.</summary>
    public async Task<IActionResult> OnPostSluitAsync() => !await Laad('U') ? NotFound() : await Doe("Overleg gepland", Pad, "Gepland. Iedereen krijgt een uitnodiging.", o => o.Sluit(Welk ?? default, Nu), async o =>
    {
        await Post.NodigUit(o, Stop);
        return await Trajectmoment.Zet(Db, o, null, Vandaag, Stop);
    });

    public async Task<IActionResult> OnPostOpnieuwAsync()
    {
        if (!await Laad('U')) return NotFound();
        if (Overleg.Zoek(Wie ?? default) is not { Komt: true } mens || Overleg.Stand != Overlegstand.DatumPrikken) return NotFound();
        return await Herhaal(async () =>
        {
            var overleg = await Haal();
            var gebeurd = await Post.VraagDatum(overleg, [overleg.Zoek(mens.Id)!], herinnering: false, Stop);
            if (gebeurd.Count == 0) return NotFound();
            return await Bewaar("Nieuwe link gestuurd", overleg.DossierId, Hier, $"{mens.Naam} krijgt een nieuwe link. De oude link werkt niet meer.", gebeurd);
        });
    }

    public async Task<IActionResult> OnPostStopAsync() => !await Laad('U') ? NotFound() : await Doe("Link gestopt", Hier, "Deze link werkt niet meer.", o => o.StopLink(Wie ?? default));

    /// <summary>How somebody was asked.</summary>
    public string Gevraagd(Genodigde g) => g switch
    {
        { IsInwoner: true } => "",
        { NietVoorMijOp: not null } => "· Iemand anders opende de link en zei: dit is niet voor mij. Controleer het mailadres.",
        { Linkafdruk: not null } => "· kreeg een mail met een link",
        _ when !Adressen.ContainsKey(g.Id) => "· heeft geen mailadres",
        _ => "· heeft nu geen link",
    };

    private string Hier => Pad + "/datum";

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenSamen("de datumprikker van het overleg", actie)) return false;
        if (Overleg.Stand == Overlegstand.DatumPrikken) Adressen = await Post.Adressen(Overleg.Komenden, Stop);
        return true;
    }
}
