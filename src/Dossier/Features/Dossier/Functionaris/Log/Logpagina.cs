using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Toezicht;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Functionaris.Log;

/// <summary>What stands in the address of the log: everything as text, so that a wrong address is a sentence and not an error.</summary>
public abstract class Logpagina : SpilPagina
{
    [BindProperty(SupportsGet = true)]
    public Datuminvoer Van { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Datuminvoer Tot { get; set; } = new();

    /// <summary>A name, as typed.</summary>
    [BindProperty(SupportsGet = true, BinderType = typeof(Zoekwoordbinder))]
    public string? Wie { get; set; }

    /// <summary>One account, by a link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Organisatie { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Dossier { get; set; }

    /// <summary>A word of <see cref="Inzageuitslag"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Uitslag { get; set; }

    /// <summary>Anything: only outside working hours.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Buiten { get; set; }

    /// <summary>Anything: only looks at a dossier.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Dossiers { get; set; }

    /// <summary>Reads it; the period is the last seven days when none was filled in.</summary>
    protected async Task<(Uitkomst Uitkomst, Inzagezoeking? Zoeking)> Lees(Toezichtgrenzen grenzen)
    {
        if (Van.IsLeeg && Tot.IsLeeg) Van = Datuminvoer.Van(Vandaag.AddDays(-6));
        var (eerste, laatste) = (Van.LeesOptioneel("Van", out var begin), Tot.LeesOptioneel("Tot", out var einde));
        var dossiernummer = Inzagekeus.Dossier(Dossier, out var dossier);
        var accounts = await Accounts();
        var naam = accounts is null ? Uitkomst.Gelukt() : Inzagekeus.Naam(accounts.Count);
        List<Weigering> weigert = [.. eerste.Weigeringen, .. laatste.Weigeringen, .. dossiernummer.Weigeringen, .. naam.Weigeringen];
        var dagen = weigert.Count == 0 || (eerste.IsGelukt && laatste.IsGelukt) ? Inzagetijd.Kies(begin, einde, Vandaag) : null;
        weigert.AddRange(dagen?.Weigeringen ?? []);
        if (weigert.Count > 0 || dagen is null) return (Uitkomst.Geweigerd(weigert), null);
        var vakken = string.IsNullOrEmpty(Buiten) ? [dagen.Waarde.AlsTijdvak()] : grenzen.Werktijden.Buiten(dagen.Waarde);
        return (Uitkomst.Gelukt(), new([.. vakken.Select(v => (v.Van, v.Voor))])
        {
            Accounts = accounts, Dossier = dossier, Organisatie = await Organisatienaam(), Uitslag = Enum.TryParse<Inzageuitslag>(Uitslag, out var uitslag) ? uitslag : default,
            AlleenDossiers = !string.IsNullOrEmpty(Dossiers),
        });
    }

    public IActionResult OnPostZoek() => NaarGezocht(nameof(Wie));

    /// <summary>The address with these words instead of what stands there now; null takes one away.</summary>
    public string Met(params IEnumerable<(string Naam, string? Waarde)> anders)
    {
        var delen = new Dictionary<string, string?>
        {
            ["van.dag"] = Van.Dag, ["van.maand"] = Van.Maand, ["van.jaar"] = Van.Jaar, ["tot.dag"] = Tot.Dag, ["tot.maand"] = Tot.Maand, ["tot.jaar"] = Tot.Jaar, ["wie"] = Verzegeld(Wie),
            ["account"] = Account, ["organisatie"] = Organisatie, ["dossier"] = Dossier, ["uitslag"] = Uitslag, ["buiten"] = Buiten, ["dossiers"] = Dossiers,
        };
        foreach (var (naam, waarde) in anders) delen[naam] = waarde;
        return Paden.Met("/functionaris/log", delen.Select(d => (d.Key, d.Value)));
    }

    /// <summary>What was asked, for the log itself: no names.</summary>
    protected string Samenvatting(Inzagezoeking zoeking) => string.Join(", ", new[]
    {
        zoeking.Vakken.Count == 0 ? "geen uren" : $"{zoeking.Vakken[0].Van.Datum():yyyy-MM-dd}/{zoeking.Vakken[^1].Voor.AddTicks(-1).Datum():yyyy-MM-dd}",
        zoeking.Accounts is { } wie ? "account " + string.Join(' ', wie) : "", zoeking.Organisatie ?? "", zoeking.Uitslag == default ? "" : zoeking.Uitslag.ToString(),
        string.IsNullOrEmpty(Buiten) ? "" : "buiten werktijd",
    }.Where(d => d.Length > 0));

    private async Task<IReadOnlyList<AccountId>?> Accounts()
    {
        if (Guid.TryParse(Account, out var een)) return [new(een)];
        if (Tekst.EenRegel(Wie) is not { Length: > 0 } naam) return null;
        var hoog = naam.ToUpperInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // It becomes upper() in the database, which has no culture.
        var ids = await Db.Set<Account>().Where(a => a.Naam.ToUpper().Contains(hoog) || a.NormalizedEmail == hoog).OrderBy(a => a.Naam).Select(a => a.Id)
            .Take(Inzagekeus.HoogstensMensen + 1).ToListAsync(Stop);
#pragma warning restore CA1304, CA1311, CA1862
        return [.. ids.Select(id => new AccountId(id))];
    }

    private async Task<string?> Organisatienaam() => Guid.TryParse(Organisatie, out var id)
        ? await Db.Set<Organisatie>().Where(o => o.Id == new OrganisatieId(id)).Select(o => o.Naam).SingleOrDefaultAsync(Stop) : null;
}
