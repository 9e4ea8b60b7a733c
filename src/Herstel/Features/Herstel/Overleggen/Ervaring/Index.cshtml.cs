using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Ervaring;

/// <summary>How was this meeting: three questions for the inwoner and the near ones. Each may be left open; so may all.</summary>
[Vereist(HerstelRechten.ErvaringGeven), MetConcept]
public sealed class IndexModel : Napagina
{
    private static readonly new Regel Verouderd = new("HER-FORM-023", "Je hebt dit net op een ander scherm veranderd. Kijk of dit klopt, en stuur het dan nog een keer.");

    [BindProperty]
    public Ervaringsformulier Invoer { get; set; } = new();

    public Overlegervaring? Mijn { get; private set; }

    /// <summary>First name of the casusregisseur.</summary>
    public string Casusregisseur { get; private set; } = "";

    public DateOnly TotEnMet => Daarnatermijnen.ErvaringTotEnMet(Gehouden);

    public bool KanNog => Vandaag <= TotEnMet;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        if (Mijn is { } mijn) Invoer = Ervaringsformulier.Van(mijn);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !await Laad('U') ? NotFound()
        : await Geef("Bewaard. Dank je wel.", Invoer.Lees(nameof(Invoer.Zeggen)), (wie, invoer) => Overlegervaring.Geef(Overleg, Kader.Traject, wie, invoer, Vandaag), (e, invoer) => e.Wijzig(Overleg, Kader.Ik, invoer, Vandaag));

    public async Task<IActionResult> OnPostOverAsync() => !await Laad('U') ? NotFound()
        : await Geef("Dat is goed. We vragen het niet nog een keer.", new Ervaringsinvoer(null, null, null, "", false, false), (wie, _) => Overlegervaring.SlaOver(Overleg, Kader.Traject, wie, Vandaag), (e, _) => e.TrekTerug(Overleg, Kader.Ik, Vandaag));

    private Task<IActionResult> Geef(string melding, Uitkomst<Ervaringsinvoer> gelezen, Func<Domein.Overleggen.Genodigde, Ervaringsinvoer, Uitkomst<Gemaakt<Overlegervaring>>> nieuw, Func<Overlegervaring, Ervaringsinvoer, Uitkomst<ErvaringVeranderd>> anders) => Herhaal(async () =>
    {
        if (!ModelState.Neem(gelezen, "Invoer.")) return Page();
        var id = new OverlegId(Oid);
        Gebeurtenis gebeurd;
        var staat = await Db.Set<Overlegervaring>().SingleOrDefaultAsync(e => e.OverlegId == id && e.PersoonId == Kader.Ik, Stop);
        if ((staat?.Versie ?? 0) != Invoer.Gelezen) return Verouder(staat);
        if (staat is not null)
        {
            var veranderd = anders(staat, gelezen.Waarde);
            if (!ModelState.Neem(veranderd, "Invoer.")) return Page();
            gebeurd = veranderd.Waarde;
        }
        else
        {
            var gegeven = nieuw(Zicht.Ik!, gelezen.Waarde);
            if (!ModelState.Neem(gegeven, "Invoer.")) return Page();
            Db.Add(gegeven.Waarde.Nieuw);
            gebeurd = gegeven.Waarde.Gebeurtenis;
        }

        return await Bewaar("Gezegd hoe het overleg was", Overleg.DossierId, $"{Pad}/hoe-was-het", melding, gebeurd);
    });

    // The same person, in another window: what was typed here stays, and is sent once more by who means it.
    private PageResult Verouder(Overlegervaring? staat)
    {
        ModelState.Neem(Uitkomst.Van([Verouderd.Bij(nameof(Invoer.Zeggen))]), "Invoer.");
        Invoer.Gelezen = (staat is null ? new() : Ervaringsformulier.Van(staat)).Gelezen;
        ToonVerouderd("Invoer.Gelezen");
        return Page();
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenNa("de vragen over het overleg", actie, z => z.Ziet && z.Ik is not null) || !Overlegervaring.IsVoor(Zicht.Ik!, Kader.Tandem)) return false;
        var (id, leidt) = (new OverlegId(Oid), Kader.Tandem?.Casusregisseur);
        Mijn = await Db.Set<Overlegervaring>().AsNoTracking().SingleOrDefaultAsync(e => e.OverlegId == id && e.PersoonId == Kader.Ik, Stop);
        Casusregisseur = await Db.Set<Persoon>().Where(p => p.Id == leidt).Select(p => p.Naam.Voornaam).SingleOrDefaultAsync(Stop) ?? "";
        return true;
    }
}

/// <summary>The answers as they are chosen.</summary>
public sealed class Ervaringsformulier
{
    public string? Zeggen { get; set; }

    public string? Snappen { get; set; }

    public string? Verder { get; set; }

    public string? Woord { get; set; }

    public bool MetCasusregisseur { get; set; }

    public bool MetInwoner { get; set; }

    /// <summary>Which version of the answer was on the screen; 0 for none.</summary>
    public int Gelezen { get; set; }

    public static Ervaringsformulier Van(Overlegervaring e) => new()
    {
        Zeggen = $"{e.Zeggen}", Snappen = $"{e.Snappen}", Verder = $"{e.Verder}", Woord = e.Woord, MetCasusregisseur = e.MetCasusregisseur, MetInwoner = e.MetInwoner,
        Gelezen = e.Versie,
    };

    /// <summary>What was chosen; something else than the answers is refused at its own question.</summary>
    public Uitkomst<Ervaringsinvoer> Lees(string eerste)
    {
        List<Weigering> fout = [];
        var invoer = new Ervaringsinvoer(Antwoord(Zeggen, eerste, fout), Antwoord(Snappen, nameof(Snappen), fout), Antwoord(Verder, nameof(Verder), fout), Woord, MetCasusregisseur, MetInwoner);
        return fout.Count == 0 ? invoer : Uitkomst<Ervaringsinvoer>.Geweigerd(fout);
    }

    private static Ervaringsantwoord? Antwoord(string? gekozen, string veld, List<Weigering> fout)
    {
        if (string.IsNullOrEmpty(gekozen)) return null;
        if (Enum.TryParse<Ervaringsantwoord>(gekozen, out var antwoord) && Enum.IsDefined(antwoord)) return antwoord;
        fout.Add(Daarnaregels.AntwoordOnbekend.Bij(veld));
        return null;
    }
}
