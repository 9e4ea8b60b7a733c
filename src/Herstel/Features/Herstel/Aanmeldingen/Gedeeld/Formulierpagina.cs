using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;

/// <summary>A page with the aanmeldformulier: a new one, or a change.</summary>
public abstract class Formulierpagina : Aanmeldingpagina
{
    private static readonly Regel OrganisatieOnbekend = new("HER-AFORM-001", "Kies een organisatie uit de lijst.");
    private static readonly Regel ZonderOrganisatie = new("HER-AFORM-002",
        "Je account hoort nog niet bij een organisatie. Vraag de beheerder van Spil om je organisatie erbij te zetten.");

    [BindProperty]
    public Aanmeldformulier Invoer { get; set; } = new();

    /// <summary>The kernpartners; for who registers for another organisation.</summary>
    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    /// <summary>A kernpartner always registers for the own organisation.</summary>
    public string EigenOrganisatie => Gebruiker.Organisatienaam;

    public static IReadOnlyList<Optie> Wijzen { get; } =
    [
        .. Optie.Van<Toestemmingswijze>(Aanmeldwoorden.Keuze, Aanmeldwoorden.Hint),
        new("", "Er is nog geen toestemming"),
    ];

    protected async Task HaalOrganisaties() => Organisaties = Beslist
        ? Optie.Van(await Db.Set<Organisatie>().AsNoTracking().Where(o => o.Kernpartner).OrderBy(o => o.Naam).ToListAsync(Stop), o => o.Id, o => o.Naam)
        : [];

    /// <summary>Asks the domain, and puts every refusal at its field: what cannot be read and what cannot be right, all at once.</summary>
    protected Uitkomst<T> Vraag<T>(Func<Aanmeldinvoer, Uitkomst<T>> domein) where T : notnull
    {
        var gelezen = Invoer.Lees(Organisatie(out var weigering), out var invoer);
        if (weigering is not null) gelezen = Uitkomst.Geweigerd([weigering, .. gelezen.Weigeringen]);
        // Something unreadable must not change what is kept: first only ask what else would be refused.
        var uitkomst = gelezen.IsGelukt ? domein(invoer) : Uitkomst<T>.Geweigerd(gelezen.En(Aanmelding.Ontvang(invoer, Vandaag)).Weigeringen);
        ModelState.Neem(uitkomst, "Invoer.");
        return uitkomst;
    }

    private OrganisatieId? Organisatie(out Weigering? weigering)
    {
        weigering = null;
        if (!Beslist)
        {
            if (Gebruiker.Organisatie is null) weigering = ZonderOrganisatie.Weiger();
            return Gebruiker.Organisatie;
        }

        if (string.IsNullOrEmpty(Invoer.AanmelderOrganisatieId)) return null;
        if (Organisaties.Any(o => o.Waarde == Invoer.AanmelderOrganisatieId)) return new(Guid.Parse(Invoer.AanmelderOrganisatieId));
        weigering = OrganisatieOnbekend.Bij(nameof(Invoer.AanmelderOrganisatieId));
        return null;
    }
}
