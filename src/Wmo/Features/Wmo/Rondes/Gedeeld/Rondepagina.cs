using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Wmo.Features.Wmo.Rondes.Gedeeld;

/// <summary>A page with figures of a round.</summary>
public abstract class Rondepagina : SpilPagina
{
    /// <summary>True for who does not work with the cases themselves: small counts are not told.</summary>
    public bool BuitenTeam => !HttpContext.RequestServices.GetRequiredService<Rollentabel>().Heeft(Gebruiker.Rol, WmoRechten.Verwerken);
}
