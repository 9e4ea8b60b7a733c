using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Features.Herstel.Schijven.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Schijven.Invullen;

/// <summary>One area of one measurement: one voice to fill in, the others to read.</summary>
[Vereist(HerstelRechten.SchijfInvullen), MetConcept]
public sealed class IndexModel : Schijfpagina
{
    /// <summary>Number of the measurement.</summary>
    [BindProperty(SupportsGet = true)]
    public int Nummer { get; set; }

    /// <summary>Key of the area.</summary>
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    /// <summary>"mij" when a member of the tandem fills in the own voice.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Voor { get; set; }

    [BindProperty]
    public Beeldformulier Invoer { get; set; } = new();

    public Meting Meting { get; private set; } = null!;

    /// <summary>This area at the measurement before, by the same person; null when there is nothing.</summary>
    public (DateOnly Op, Beeld Beeld)? Vorige { get; private set; }

    public IReadOnlyList<Kijk> Anderen { get; private set; } = [];

    public Leefgebiedtekst Gebied => Leefgebieden.MetSleutel(Sleutel)!;

    public Beeldrol Rol => Kader.IsTandem && Voor != "mij" ? Beeldrol.Inwoner : Kader.EigenRol();

    /// <summary>A member of the tandem fills in the voice of the inwoner, together.</summary>
    public bool SamenMet => Rol == Beeldrol.Inwoner && !Kader.IsInwoner;

    public Vragen Vragen => new(Kader, Gebied, Rol != Beeldrol.Inwoner);

    public int Plek => Meting.Gebieden().ToList().IndexOf(Gebied) + 1;

    public Leefgebiedtekst? Volgende => Meting.Gebieden().ElementAtOrDefault(Plek);

    public string PadNaar(Leefgebiedtekst gebied) => $"{Pad}/{Nummer}/{gebied.Sleutel}{(Voor == "mij" ? "?voor=mij" : "")}";

    private PersoonId VanPersoon => Rol == Beeldrol.Inwoner ? Kader.Traject.InwonerId : Kader.Ik;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open('R') || !await Laad()) return NotFound();
        var beeld = Meting.Van(Gebied.Gebied, Rol, VanPersoon);
        Invoer.Toon(beeld);
        // Said once in this measurement is enough.
        Invoer.Samen = SamenMet && Meting.Beelden.Any(b => b.Rol == Beeldrol.Inwoner && b.Samen && b.IngevuldDoorPersoon == Kader.Ik);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? dan) => !await Open('U') ? NotFound() : await Herhaal(async () =>
    {
        if (!await Laad()) return NotFound();
        if (ModelState.GetFieldValidationState("Invoer.Cijfer") == Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
        {
            ModelState["Invoer.Cijfer"]!.Errors.Clear();
            ModelState.Neem(Uitkomst.Van([Schijfregels.CijferBuitenBereik.Bij("Cijfer")]), "Invoer.");
            return Page();
        }

        var meting = await Db.Set<Meting>().Include(m => m.Beelden).SingleAsync(m => m.Id == Meting.Id, Stop);
        var uitkomst = meting.VulIn(await HaalTraject(), Invoer.AlsInvoer(Gebied.Gebied, Rol, VanPersoon, SamenMet && Invoer.Samen), Kader.Door, Nu);
        if (!uitkomst.IsGelukt)
        {
            Db.ChangeTracker.Clear();
            ModelState.Neem(Uitkomst.Van([.. uitkomst.Weigeringen.Select(w => w.Regel == Schijfregels.StemVanInwoner ? w with { Veld = nameof(Invoer.Samen) } : w)]), "Invoer.");
            if (uitkomst.Weigeringen.Any(w => w.Regel == Schijfregels.Verouderd))
            {
                Invoer.Toon(Meting.Van(Gebied.Gebied, Rol, VanPersoon));
                ToonVerouderd("Invoer.GelezenVersie");
            }

            return Page();
        }

        var klaar = dan != "verder" || Volgende is null;
        return await Bewaar($"Schijf ingevuld: {Gebied.Naam}", Kader.Traject.DossierId, klaar ? $"{Pad}?meting={Nummer}" : PadNaar(Volgende!),
            klaar ? Klaarzin(meting) : "", uitkomst.Waarde);
    });

    private string Klaarzin(Meting meting) => Rol == Beeldrol.Inwoner && meting.IngevuldDoorInwoner == meting.Gebieden().Count
        ? "De hele schijf is ingevuld. Mooi werk." : $"{Gebied.Naam} is opgeslagen.";

    private Task<bool> Open(char actie) => Open("de schijf" + (Leefgebieden.MetSleutel(Sleutel) is { } gebied ? ", " + gebied.Naam : ""), Gegevenssoort.Schijf, actie);

    private async Task<bool> Laad()
    {
        var traject = Kader.Traject.Id;
        var meting = await Db.Set<Meting>().AsNoTracking().Include(m => m.Beelden).SingleOrDefaultAsync(m => m.TrajectId == traject && m.Nummer == Nummer, Stop);
        if (meting is null || meting.Gebieden().All(g => g.Sleutel != Sleutel)) return false;
        Meting = meting;
        var (gebied, rol, van) = (Gebied.Gebied, Rol, VanPersoon);
        Vorige = await Db.Set<Meting>().AsNoTracking().Where(m => m.TrajectId == traject && m.Nummer < Nummer).OrderByDescending(m => m.Nummer)
            .SelectMany(m => m.Beelden.Where(b => b.Gebied == gebied && b.Rol == rol && b.VanPersoon == van), (m, b) => new { m.Op, m.Nummer, Beeld = b })
            .OrderByDescending(v => v.Nummer).FirstOrDefaultAsync(Stop) is { } vorige ? (vorige.Op, vorige.Beeld) : null;
        var anderen = meting.Beelden.Where(b => b.Gebied == gebied && !(b.Rol == rol && b.VanPersoon == van)).OrderBy(b => b.Rol).ToList();
        var namen = (await Namen(anderen.Select(b => b.VanPersoon))).Kort();
        Anderen = [.. anderen.Select(b => new Kijk(b.VanPersoon == Kader.Ik ? "Zo zie jij het" : $"Zo ziet {namen[b.VanPersoon]} het",
            b.Rol == Beeldrol.Inwoner ? "" : b.Rol.Naam(), b, b.Rol == Beeldrol.Inwoner))];
        return true;
    }
}
