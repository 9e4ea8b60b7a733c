using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Herindicaties;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Lijst;

/// <summary>The work list of a round: one's own and those of the team, to filter, to sort, to leaf through and to take along.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Lijstpagina
{
    /// <summary>The filters: the word in the address and what people read.</summary>
    public static IReadOnlyList<(string Sleutel, string Tekst)> Filters { get; } =
        [("", "Te doen"), ("aankondigen", "Aan te kondigen"), ("bekijken", "Te bekijken"), ("rekenen", "Te berekenen"), ("besluiten", "Te besluiten"), ("gesprek", "Gesprek over de tijd"), ("klaar", "Klaar"), ("team", "Van het team")];

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public string Gekozen => Filters.Any(f => f.Sleutel == Toon) ? Toon! : "";

    public bool IsTeam => Gekozen == "team";

    public IReadOnlyList<Herindicatierij> Rijen { get; private set; } = [];

    /// <summary>How many of one's own can be announced at once.</summary>
    public int AanTeKondigen { get; private set; }

    public DateOnly Dag => Vandaag;

    public PersoonId Ik => Gebruiker.Ik;

    public async Task<IActionResult> OnGetAsync(string? als)
    {
        var alsBestand = als == "csv";
        var lijst = HttpContext.RequestServices.GetRequiredService<Herindicatielijst>();
        var sortering = Sortering.Lees(Sorteer);
        var rijen = lijst.Gesorteerd(Gefilterd(lijst), sortering.Kolom, sortering.Aflopend);
        Rijen = alsBestand ? await rijen.ToListAsync(Stop) : await LeesBladzijde(rijen);
        AanTeKondigen = await lijst.Mijn(Gebruiker).CountAsync(h => h.Stand == Herindicatiestand.TeDoen, Stop);
        await Toegang.LogLijst("de werklijst van herindicaties" + (alsBestand ? " als bestand" : ""), Rijen.Count, Stop);
        return alsBestand ? Bestand() : Page();
    }

    /// <summary>The address of this list with another filter.</summary>
    public string Met(string toon, string? als = null) => Paden.Met("/wmo/herindicaties", ("toon", toon), ("sorteer", Sorteer), ("als", als));

    private FileResult Bestand() => Csvbestand.Maak("herindicaties", ["Naam", "Minuten per week nu", "Loopt tot en met", "Stand", "Consulent", "Nieuwe minuten", "Overgang tot en met", "Nieuw vanaf"],
        Rijen.Select(r => (IReadOnlyList<string>)[r.Wie.Volledig, Getal(r.Zaak.OudMinuten), r.Zaak.EindeOud?.Kort() ?? "", r.Zaak.Stand.Naam(), r.Zaak.Consulent, Getal(r.Zaak.NieuwMinuten), r.Zaak.OvergangTot?.Kort() ?? "", r.Zaak.IngangNieuw?.Kort() ?? ""]));

    private static string Getal(int? getal) => getal?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private IQueryable<Herindicatie> Gefilterd(Herindicatielijst lijst)
    {
        var mijn = lijst.Mijn(Gebruiker);
        return Gekozen switch
        {
            "team" => lijst.Team(Gebruiker),
            "aankondigen" => mijn.Where(h => h.Stand == Herindicatiestand.TeDoen),
            "bekijken" => mijn.Where(h => h.Stand == Herindicatiestand.Aangekondigd),
            "rekenen" => mijn.Where(h => h.Stand == Herindicatiestand.Bekeken),
            "besluiten" => mijn.Where(h => h.Stand == Herindicatiestand.Berekend),
            "gesprek" => mijn.Where(h => h.Stand == Herindicatiestand.Besloten && h.Richting == Domein.Indicaties.Herindicatieuitkomst.Lager && h.GesprekGevoerdOp == null),
            "klaar" => mijn.Where(h => h.Stand == Herindicatiestand.Besloten || h.Stand == Herindicatiestand.UitDeRonde),
            _ => mijn.Lopend(),
        };
    }
}
