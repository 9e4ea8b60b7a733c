using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Spil.Beleid.Cijfers;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Feiten;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Beleid.Features.Beleid;

/// <summary>What the pages with figures share: which municipality, which month, and whether small counts may be told.</summary>
public abstract class Beleidpagina : SpilPagina
{
    public IReadOnlyList<Gemeentefeit> Gemeenten { get; private set; } = [];

    public Gemeentefeit Bij { get; private set; } = null!;

    /// <summary>True for who does not work in the cases: small counts are not told.</summary>
    public bool BuitenTeam => !Mag(BeleidRechten.Zaken);

    public IReadOnlyList<Optie> Gemeentekeuzes => Optie.Van(Gemeenten, g => g.Id.ToString(), g => g.Naam);

    protected bool Mag(string recht) => HttpContext.RequestServices.GetRequiredService<Rollentabel>().Heeft(Gebruiker.Rol, recht);

    /// <summary>
    /// Finds the municipality: one's own when none is asked. The team only sees its own; policy may compare. False when it is not there.
    /// </summary>
    protected async Task<bool> KiesGemeente(string? gevraagd)
    {
        var alle = await HttpContext.RequestServices.GetRequiredService<Cijferboek>().Gemeenten(Stop);
        Gemeenten = BuitenTeam ? alle : [.. alle.Where(g => g.Id == Gebruiker.Organisatie)];
        var id = string.IsNullOrEmpty(gevraagd) ? Gebruiker.Organisatie : Guid.TryParse(gevraagd, out var guid) ? new OrganisatieId(guid) : null;
        var gekozen = Gemeenten.FirstOrDefault(g => g.Id == id);
        if (gekozen is null && !string.IsNullOrEmpty(gevraagd)) return false;
        Bij = gekozen ?? new(Gebruiker.Organisatie ?? default, Gebruiker.Organisatienaam);
        return true;
    }

    /// <summary>The first day of a month in an address ("2021-04"); this month when there is none or it lies ahead.</summary>
    protected DateOnly Maandvan(string? maand)
    {
        var deze = new DateOnly(Vandaag.Year, Vandaag.Month, 1);
        return DateOnly.TryParseExact(maand, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag <= deze && dag.Year >= 2015 ? dag : deze;
    }

    public static string Sleutel(DateOnly maand) => maand.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Maandnaam(DateOnly maand) => maand.InWoorden()[2..];
}
