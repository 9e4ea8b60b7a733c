using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Iwmo;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Toewijzingen;
using Spil.Wmo.Toewijzingen;

namespace Spil.Wmo.Features.Wmo.Toewijzen.Bericht;

/// <summary>One message: what it says in plain words, what is wrong with it, the file itself, and the answer to a request.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Toewijzingpagina
{
    public static IReadOnlyList<Optie> Redenen { get; } = [.. Iwmo.Codes.RedenenAfwijzing.Select(r => new Optie(r.Key, r.Value))];

    [BindProperty(SupportsGet = true)]
    public Guid Bericht { get; set; }

    [BindProperty]
    public string? Antwoord { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public Iwmobericht Stuk { get; private set; } = null!;

    /// <summary>What a 302 says of each part; what is wrong comes first.</summary>
    public IReadOnlyList<Retourcode> Codes { get; private set; } = [];

    /// <summary>The assignment that a 302 answers.</summary>
    public Berichtrij? Verstuurd => Stand.Verstuurd(Stuk.AanbiederId, Stuk.AntwoordOp);

    /// <summary>The answer to this assignment.</summary>
    public Berichtrij? Retour => Stand.Retour(Stuk.AanbiederId, Stuk.Identificatie);

    public Retourstand? Retourstand => Stand.Verstuurd(Stuk.AanbiederId, Stuk.Identificatie) is { } toewijzing && toewijzing.Id == Stuk.Id ? Stand.Stand(toewijzing, Vandaag) : null;

    public IReadOnlyList<string> Uitleg { get; private set; } = [];

    /// <summary>Each mistake as code, path and sentence.</summary>
    public IReadOnlyList<string[]> Fouten => [.. Stuk.Fouten.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split(' ', 3))];

    public string Aanbieder => Stand.Naam(Stuk.AanbiederId);

    public bool VraagtAntwoord => Stuk.IsVerzoek && !Stand.IsBeantwoord(Stuk.AanbiederId, Stuk.Referentie);

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public async Task<IActionResult> OnGetXmlAsync() =>
        await Laad('E') ? File(Encoding.UTF8.GetBytes(Stuk.Xml), "application/xml", $"wmo{Stuk.Soort}-{Bestandsnaam.Veilig(Stuk.Identificatie)}.xml") : NotFound();

    public Task<IActionResult> OnPostAntwoordAsync() => Herhaal(async () =>
    {
        if (!await Laad('C')) return NotFound();
        var partijen = Boek.Partijen(Stand, Stuk.AanbiederId);
        if (!ModelState.Neem(Berichtkeur.Antwoorden(VraagtAntwoord, partijen, Antwoord, Reden))) return Page();
        var antwoord = Berichtmaker.Antwoord(partijen!, Stuk.Referentie, Antwoord == Iwmo.Codes.Afgewezen ? Reden : null, Vandaag);
        var plek = new Berichtplek(DossierId, Stuk.GemeenteId, Stuk.AanbiederId);
        var verzonden = Boek.Bewaar(plek, antwoord, Berichtschrijver.Schrijf(antwoord), Berichtschrijver.Controleer(antwoord), [], Nu, Gebruiker.Naam);
        return await Bewaar("Verzoek van de aanbieder beantwoord", DossierId, $"{Pad}/berichten/{verzonden.Bericht}", "Het antwoord is verstuurd.", verzonden.Gebeurd);
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("een bericht over de toewijzing", actie)) return false;
        var id = new IwmoberichtId(Bericht);
        if (await Db.Set<Iwmobericht>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == id && b.DossierId == DossierId, Stop) is not { } stuk) return false;
        Stuk = stuk;
        var bericht = stuk.Lees();
        Uitleg = Berichtwoorden.Uitleg(bericht);
        if (bericht is Wmo302 retour) Codes = [.. retour.Codes().OrderByDescending(c => c.IsAfkeuring)];
        return true;
    }
}
