using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;

/// <summary>A page about one aanmelding. Shows nothing before it is in the inzagelog who looks.</summary>
public abstract class Aanmeldingpagina : SpilPagina
{
    private bool gelogd;

    /// <summary>The aanmelding in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Aanmelding Aanmelding { get; private set; } = null!;

    public Naam Wie => Aanmelding.Inwoner.Naam;

    public string Pad => $"/aanmeldingen/{Id}";

    /// <summary>Who decides sees more than who registers: whether somebody is known already is not for a kernpartner.</summary>
    public bool Beslist => Gebruiker.Rol == Rol.Projectleider;

    protected Door Door => new(Gebruiker.Ik, Gebruiker.Naam);

    /// <summary>Loads it, tracked; false when there is none or it is not for this person, and then the page answers 404.</summary>
    /// <param name="wat">What is opened, as it stands in the log.</param>
    /// <param name="actie">R or U (NEN 7513).</param>
    protected async Task<bool> Haal(string wat, char actie = 'R')
    {
        var id = new AanmeldingId(Id);
        if (await Db.Set<Aanmelding>().SingleOrDefaultAsync(a => a.Id == id, Stop) is not { } gevonden) return false;
        // What it became may be closed since.
        var mag = Gebruiker.MagZien(gevonden) && !(gevonden.DossierId is { } dossier && await Toegang.Gesloten().AnyAsync(g => g.Id == dossier, Stop));
        // Once per request, also when saving takes more than one try.
        if (!gelogd) await Toegang.LogObject(wat, $"aanmelding {id}", actie, mag, gevonden.DossierId, Stop);
        gelogd = true;
        Aanmelding = gevonden;
        return mag;
    }
}
