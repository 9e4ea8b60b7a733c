using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Features.Dossier.Formulieren.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Formulieren.Lijst;

/// <summary>The "ladekast": every version of every form, what comes with Spil and what organisations loaded.</summary>
[Vereist(DossierRechten.FormulierenBeheren)]
public sealed class IndexModel(Formulierkast kast) : SpilPagina
{
    private const int PerBladzijde = 25;

    /// <summary>The filters: the word in the address and what people read.</summary>
    public static IReadOnlyList<(string Sleutel, string Tekst)> Filters { get; } =
        [("", "Alle"), ("gebruik", "In gebruik"), ("concept", "Concept"), ("ingetrokken", "Ingetrokken"), ("eigen", "Zelf geladen")];

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sorteer { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Bladzijde { get; set; }

    public string Gekozen => Filters.Any(f => f.Sleutel == Toon) ? Toon! : "";

    public int Nummer { get; private set; } = 1;

    public int Bladzijden { get; private set; }

    public IReadOnlyList<Formulierrij> Rijen { get; private set; } = [];

    public async Task OnGetAsync()
    {
        // A thousand versions without their text fit in memory, and those of Spil are in no table.
        var alle = Gesorteerd((await Alle()).Where(Past)).ToList();
        Bladzijden = Math.Max(1, (alle.Count + PerBladzijde - 1) / PerBladzijde);
        Nummer = int.TryParse(Bladzijde, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? Math.Clamp(nummer, 1, Bladzijden) : 1;
        Rijen = [.. alle.Skip((Nummer - 1) * PerBladzijde).Take(PerBladzijde)];
    }

    /// <summary>The address of this list with another filter.</summary>
    public string Met(string toon) => Paden.Met(Formulierpagina.Lijstpad, ("toon", toon), ("zoek", Zoek), ("sorteer", Sorteer));

    private async Task<IReadOnlyList<Formulierrij>> Alle()
    {
        var geladen = await (from f in Db.Set<EigenFormulier>().AsNoTracking()
                             join o in Db.Set<Organisatie>() on f.OrganisatieId equals o.Id into organisaties
                             from o in organisaties.DefaultIfEmpty()
                             select new { f.Id, f.Code, f.Nummer, f.Titel, f.Stand, f.GeladenDoor, f.GeladenOp, f.GepubliceerdOp, f.IngetrokkenOp, Van = o == null ? null : o.Naam }).ToListAsync(Stop);
        var rijen = geladen.Select(f => new Formulierrij(new(f.Code, f.Nummer, f.Titel, f.Stand, f.Id), f.Van ?? f.GeladenDoor, f.IngetrokkenOp ?? f.GepubliceerdOp ?? f.GeladenOp, false))
            .Concat(kast.Versies.Select(v => new Formulierrij(v, "Spil", null, false))).ToList();
        var begint = rijen.GroupBy(r => r.Versie.Code).Select(g => Formulierversie.VoorNieuw(g.Key, g.Select(r => r.Versie)))
            .Where(u => u.IsGelukt).Select(u => u.Waarde).ToHashSet();
        return [.. rijen.Select(r => r with { BegintNieuwe = begint.Contains(r.Versie) })];
    }

    private bool Past(Formulierrij rij) => Gekozen switch
    {
        "gebruik" => rij.BegintNieuwe,
        "concept" => rij.Versie.Stand == Formulierstand.Concept,
        "ingetrokken" => rij.Versie.Stand == Formulierstand.Ingetrokken,
        "eigen" => rij.Versie.Eigen is not null,
        _ => true,
    } && Tekst.Zoekvorm($"{rij.Versie.Titel} {rij.Versie.Code} {rij.Van}").Contains(Tekst.Zoekvorm(Zoek), StringComparison.Ordinal);

    private IOrderedEnumerable<Formulierrij> Gesorteerd(IEnumerable<Formulierrij> rijen)
    {
        var opNaam = Comparer<Formulierrij>.Create((a, b) => string.CompareOrdinal(Tekst.Zoekvorm(a.Versie.Titel), Tekst.Zoekvorm(b.Versie.Titel)));
        var gesorteerd = Sortering.Lees(Sorteer) switch
        {
            { Kolom: "naam", Aflopend: true } => rijen.OrderDescending(opNaam),
            { Kolom: "van", Aflopend: false } => rijen.OrderBy(r => Tekst.Zoekvorm(r.Van), StringComparer.Ordinal),
            { Kolom: "van" } => rijen.OrderByDescending(r => Tekst.Zoekvorm(r.Van), StringComparer.Ordinal),
            { Kolom: "sinds", Aflopend: false } => rijen.OrderBy(r => r.Sinds ?? DateTimeOffset.MinValue),
            { Kolom: "sinds" } => rijen.OrderByDescending(r => r.Sinds ?? DateTimeOffset.MinValue),
            _ => rijen.Order(opNaam),
        };
        return gesorteerd.ThenBy(r => r, opNaam).ThenBy(r => r.Versie.Code, StringComparer.Ordinal).ThenByDescending(r => r.Versie.Nummer);
    }
}
