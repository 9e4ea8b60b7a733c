using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Toezicht;

/// <summary>
/// Looks for what stands out in the log of a few days. Counting is done by the database, within the days that were asked for, so it takes as
/// long for a log of five years as for one of a week.
/// </summary>
public sealed class Opvallendzoeker(Inzagezoeker zoeker, Verwantschap verwantschap, Toezichtgrenzen grenzen)
{
    // The inwoner and who is close by may look when they like.
    private static readonly string[] Naasten = [.. RolTekst.Burgers.Select(r => r.Naam())];

    public async Task<IReadOnlyList<Opvallend>> Zoek(Periode dagen, CancellationToken ct)
    {
        var gevonden = new List<Opvallend>();
        for (var dag = dagen.Begin; dag <= dagen.Einde; dag = dag.AddDays(1))
            gevonden.AddRange(await VeelDossiers(Periode.Op(dag), ct));
        gevonden.AddRange(await BuitenWerktijd(dagen, ct));
        gevonden.AddRange(await Verwant(dagen, ct));
        gevonden.AddRange(await VaakGeweigerd(dagen, ct));
        return gevonden;
    }

    private async Task<IEnumerable<Opvallend>> VeelDossiers(Periode dag, CancellationToken ct) =>
        (await Medewerkers([Vak(dag)]).Where(r => r.DossierId != null)
            .GroupBy(r => new { r.AccountId, r.Naam, r.Rol, r.Organisatie }).Select(g => new { g.Key, Aantal = g.Select(r => r.DossierId).Distinct().Count() })
            .Where(g => g.Aantal >= grenzen.Dossiers).ToListAsync(ct))
        .Select(g => new Opvallend(Opvallendsoort.VeelDossiers, g.Key.AccountId!.Value, Wie(g.Key.Naam, g.Key.Rol, g.Key.Organisatie), g.Aantal, dag));

    private async Task<IEnumerable<Opvallend>> BuitenWerktijd(Periode dagen, CancellationToken ct) =>
        (await Medewerkers([.. grenzen.Werktijden.Buiten(dagen).Select(v => (v.Van, v.Voor))]).Where(r => r.DossierId != null)
            .GroupBy(r => new { r.AccountId, r.Naam, r.Rol, r.Organisatie }).Select(g => new { g.Key, Aantal = g.Count() }).ToListAsync(ct))
        .OrderByDescending(g => g.Aantal)
        .Select(g => new Opvallend(Opvallendsoort.BuitenWerktijd, g.Key.AccountId!.Value, Wie(g.Key.Naam, g.Key.Rol, g.Key.Organisatie), g.Aantal, dagen));

    private async Task<IEnumerable<Opvallend>> Verwant(Periode dagen, CancellationToken ct)
    {
        var paren = await Medewerkers([Vak(dagen)]).Where(r => r.DossierId != null)
            .GroupBy(r => new { r.AccountId, r.Naam, r.Rol, r.Organisatie, r.DossierId }).Select(g => new { g.Key, Aantal = g.Count() }).ToListAsync(ct);
        var soorten = await verwantschap.Kijk([.. paren.Select(p => (p.Key.AccountId!.Value, p.Key.DossierId!.Value)).Distinct()], ct);
        return paren.SelectMany(p => soorten[(p.Key.AccountId!.Value, p.Key.DossierId!.Value)].Select(soort =>
            new Opvallend(soort, p.Key.AccountId.Value, Wie(p.Key.Naam, p.Key.Rol, p.Key.Organisatie), p.Aantal, dagen, p.Key.DossierId)));
    }

    // First who was refused often enough at all; then, of those few, whether it was in a row.
    private async Task<IEnumerable<Opvallend>> VaakGeweigerd(Periode dagen, CancellationToken ct)
    {
        var verdacht = await zoeker.Zoek(new([Vak(dagen)]) { Uitslag = Inzageuitslag.Geweigerd }).Where(r => r.AccountId != null)
            .GroupBy(r => r.AccountId).Where(g => g.Count() >= grenzen.Geweigerd).Select(g => g.Key).ToListAsync(ct);
        if (verdacht.Count == 0)
            return [];
        var regels = await zoeker.Zoek(new([Vak(dagen)]) { Accounts = [.. verdacht.Select(a => a!.Value)] }).OrderBy(r => r.Nummer)
            .Select(r => new { r.AccountId, r.Naam, r.Rol, r.Organisatie, r.Toegestaan }).ToListAsync(ct);
        return regels.GroupBy(r => r.AccountId!.Value)
            .Select(g => (Wie: g.First(), Geweigerd: g.Count(r => !r.Toegestaan), Achtereen: Langste(g.Select(r => r.Toegestaan)))).Where(g => g.Achtereen >= grenzen.Geweigerd)
            .Select(g => new Opvallend(Opvallendsoort.VaakGeweigerd, g.Wie.AccountId!.Value,
                Naasten.Contains(g.Wie.Rol) ? $"een {g.Wie.Rol}" : Wie(g.Wie.Naam, g.Wie.Rol, g.Wie.Organisatie), g.Geweigerd, dagen));
    }

    private IQueryable<Inzageregel> Medewerkers(IReadOnlyList<(DateTimeOffset, DateTimeOffset)> vakken) =>
        zoeker.Zoek(new(vakken)).Where(r => r.AccountId != null && !Naasten.Contains(r.Rol) && r.Doel != Toezichtlog.Doel);

    private static (DateTimeOffset, DateTimeOffset) Vak(Periode dagen) => dagen.AlsTijdvak() is var vak ? (vak.Van, vak.Voor) : default;

    private static string Wie(string naam, string rol, string organisatie) => $"{naam}, {RolTekst.Als(rol, organisatie)}";

    private static int Langste(IEnumerable<bool> toegestaan)
    {
        var (langste, nu) = (0, 0);
        foreach (var mocht in toegestaan)
            langste = Math.Max(langste, nu = mocht ? 0 : nu + 1);
        return langste;
    }
}
