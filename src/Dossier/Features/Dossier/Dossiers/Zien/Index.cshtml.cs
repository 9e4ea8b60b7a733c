using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Dossiers.Zien;

/// <summary>The person: data, who is involved, what was consented to, and a part per module. Everybody sees only what they may.</summary>
[Vereist(DossierRechten.Dossier)]
public sealed class IndexModel(IEnumerable<IDossierdeelbron> bronnen, Rollentabel rollen) : Dossierpagina
{
    /// <summary>The data of the inwoner; null for who may not see them.</summary>
    public Persoon? Persoon { get; private set; }

    public IReadOnlyList<(Betrokkene Wie, Naam Naam)> Betrokkenen { get; private set; } = [];

    /// <summary>Gives, changes and withdraws consent: the inwoner, or the casusregisseur together with the inwoner.</summary>
    public bool MagToestemming => Kader.MagWijzigen && rollen.Heeft(Gebruiker.Rol, DossierRechten.ToestemmingVastleggen);

    /// <summary>What cannot go on without a consent, for who works with the inwoner.</summary>
    public IReadOnlyList<string> Gevolgen => Kader.IsTandem ? Kader.Dossier.Gevolgen(Vandaag) : [];

    public IReadOnlyList<Dossierdeel> Delen { get; private set; } = [];

    /// <summary>Until when this person looks by noodtoegang; null for who takes part.</summary>
    public DateTimeOffset? Nood { get; private set; }

    public bool MagAfschermen => Kader.Ziet(Gegevenssoort.Contact) && (Kader.IsInwoner || Gebruiker.Rol == Rol.Projectleider);

    /// <summary>Always there for who works here and may begin one: a link tells nobody whether there is one.</summary>
    public bool MagMeldcode => !Gebruiker.Rol.IsBurger() && Kader.Ziet(Gegevenssoort.Contact);

    public bool MagVerwijderenOpschrijven => Gebruiker.Rol is Rol.Casusregisseur or Rol.Projectleider && Kader.Ziet(Gegevenssoort.Contact);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("het dossier")) return NotFound();
        if (!Kader.Dossier.Betrokkenen.Any(b => b.PersoonId == Gebruiker.Persoon && b.GeldtOp(Vandaag)) && Gebruiker.Rol != Rol.Projectleider)
            Nood = await OpenTot();
        if (Kader.Ziet(Gegevenssoort.Contact))
        {
            var mensen = await Mensen();
            Persoon = mensen[Kader.Dossier.InwonerId];
            Betrokkenen = [.. Kader.Dossier.Betrokkenen.Where(b => b.Rol != Betrokkenheid.Inwoner && b.GeldtOp(Vandaag))
                .OrderBy(b => b.Rol == Betrokkenheid.Naaste).ThenBy(b => b.Rol).ThenBy(b => mensen[b.PersoonId].Sorteersleutel, StringComparer.Ordinal)
                .Select(b => (b, mensen[b.PersoonId].Naam))];
        }

        var delen = new List<Dossierdeel>();
        foreach (var bron in bronnen)
            delen.AddRange(await bron.Haal(DossierId, Kader.Soorten, Stop));
        Delen = [.. delen.OrderBy(d => d.Beeld is null)]; // How it goes comes before the papers.
        return Page();
    }

    private Task<DateTimeOffset?> OpenTot()
    {
        var (ik, nu) = (Gebruiker.Ik, Nu);
        return Db.Set<Noodtoegang>().Where(n => n.DossierId == DossierId && n.PersoonId == ik && n.Begonnen <= nu && nu < n.Tot).MaxAsync(n => (DateTimeOffset?)n.Tot, Stop);
    }
}
