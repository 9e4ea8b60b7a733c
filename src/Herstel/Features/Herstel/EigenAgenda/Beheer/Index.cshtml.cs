using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Post;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.EigenAgenda.Beheer;

/// <summary>Makes, renews and stops the secret address by which a calendar reads one's own meetings and actions. It is shown once.</summary>
[Vereist(HerstelRechten.EigenAgenda)]
public sealed class IndexModel(Siteadres site) : SpilPagina
{
    private const string Bak = "Agendacode";

    public Agendakoppeling? Koppeling { get; private set; }

    /// <summary>The address that was just made.</summary>
    public string? Adres { get; private set; }

    public string? Klasse => Gebruiker.IsInwonerOfNaaste ? "mijn" : null;

    public async Task OnGetAsync()
    {
        Koppeling = await Zoek().AsNoTracking().SingleOrDefaultAsync(Stop);
        if (Koppeling is { Afdruk: { } afdruk } && TempData[Bak] is string code && Linkcode.AfdrukVan(code) == afdruk)
            Adres = site.Van($"/agenda/{code}.ics");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Gebruiker.Persoon is not { } ik) return Forbid();
        var code = Linkcode.Nieuw();
        var afdruk = Linkcode.AfdrukVan(code);
        var koppeling = await Zoek().SingleOrDefaultAsync(Stop);
        Gebeurtenis gebeurd;
        if (koppeling is null)
        {
            var gemaakt = Agendakoppeling.Maak(Gebruiker.Account, ik, afdruk, Nu);
            Db.Add(gemaakt.Nieuw);
            gebeurd = gemaakt.Gebeurtenis;
        }
        else
        {
            gebeurd = koppeling.Vernieuw(afdruk, Nu);
        }

        // The cookie is sealed and read once, on the page that comes.
        TempData[Bak] = code;
        return await Bewaar("Agenda gekoppeld", null, "/mijn-agenda", "", gebeurd);
    }

    public async Task<IActionResult> OnPostStopAsync()
    {
        if (await Zoek().SingleOrDefaultAsync(Stop) is not { } koppeling || koppeling.Stop() is not { } gebeurd) return LocalRedirect("/mijn-agenda");
        return await Bewaar("Agenda ontkoppeld", null, "/mijn-agenda", "Gestopt. Dit adres werkt niet meer.", gebeurd);
    }

    private IQueryable<Agendakoppeling> Zoek()
    {
        var account = Gebruiker.Account;
        return Db.Set<Agendakoppeling>().Where(a => a.Id == account);
    }
}
