using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Daarna;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Acties;

/// <summary>
/// What people would do in all trajecten that a casusregisseur leads. These are few, so they are sorted here; the database reads them in a fixed
/// number of questions.
/// </summary>
[Vereist(HerstelRechten.ActiesVolgen)]
public sealed class IndexModel : Lijstpagina
{
    /// <summary>The filters: the word in the address and what people read.</summary>
    public static IReadOnlyList<(string Sleutel, string Tekst)> Filters { get; } = [("", "Alles wat open is"), ("te-laat", "Te laat"), ("week", "Deze week"), ("niemand", "Zonder naam of datum")];

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public string Gekozen => Filters.Any(f => f.Sleutel == Toon) ? Toon! : "";

    internal IReadOnlyList<Actierij> Rijen { get; private set; } = [];

    public DateOnly Dag => Vandaag;

    public async Task OnGetAsync()
    {
        Rijen = LeesBladzijde<Actierij>([.. Gesorteerd(Gefilterd(await Haal()))]);
        await Toegang.LogLijst("de lijst van acties", Rijen.Select(r => r.Wat.Traject).Distinct().Count(), Stop);
    }

    /// <summary>The address of this list with another filter.</summary>
    public string Met(string toon) => Paden.Met("/acties", ("toon", toon), ("sorteer", Sorteer));

    private async Task<IReadOnlyList<Actierij>> Haal()
    {
        var zichtbaar = (await Toegang.Soorten([Gegevenssoort.Plan], null, Stop)).Select(z => z.Key).ToList();
        var trajecten = await (from t in Db.Set<Traject>().GeleidDoor(Db, Gebruiker.Ik, Vandaag)
                               where zichtbaar.Contains(t.DossierId) && t.Status == Trajectstatus.Lopend
                               join p in Db.Set<Persoon>() on t.InwonerId equals p.Id
                               select new { t.Id, p.Naam, p.Sorteersleutel }).AsNoTracking().ToDictionaryAsync(t => t.Id, Stop);
        return trajecten.Count == 0 ? [] : [.. (await Voorstelfeiten.Haal(Db, [.. trajecten.Keys], Stop)).Openstaand(Vandaag).Select(o => new Actierij(o, trajecten[o.Traject].Naam, trajecten[o.Traject].Sorteersleutel))];
    }

    private IEnumerable<Actierij> Gefilterd(IEnumerable<Actierij> alle) => Gekozen switch
    {
        "te-laat" => alle.Where(r => r.Wat.IsTeLaat),
        "week" => alle.Where(r => r.Wat.Wanneer is { } dag && dag >= Vandaag && dag < Vandaag.AddDays(7)),
        "niemand" => alle.Where(r => r.Wat.Wie.Length == 0 || r.Wat.Wanneer is null),
        _ => alle,
    };

    private IEnumerable<Actierij> Gesorteerd(IEnumerable<Actierij> rijen) => Sortering.Lees(Sorteer) switch
    {
        { Kolom: "inwoner", Aflopend: false } => rijen.OrderBy(r => r.Sorteersleutel, StringComparer.Ordinal),
        { Kolom: "inwoner" } => rijen.OrderByDescending(r => r.Sorteersleutel, StringComparer.Ordinal),
        { Kolom: "wie", Aflopend: false } => rijen.OrderBy(r => r.Wat.Wie.Length == 0).ThenBy(r => r.Wat.Wie, StringComparer.Ordinal),
        { Kolom: "wie" } => rijen.OrderByDescending(r => r.Wat.Wie, StringComparer.Ordinal),
        { Kolom: "wanneer", Aflopend: true } => rijen.OrderByDescending(r => r.Wat.Wanneer ?? DateOnly.MinValue),
        _ => rijen.OrderBy(r => r.Wat.Wanneer ?? DateOnly.MaxValue),
    };
}

/// <summary>One action, with whose traject it is in.</summary>
internal sealed record Actierij(Openstaand Wat, Naam Inwoner, string Sorteersleutel);
