using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Beleid.Domein.Mededelingen;
using Spil.Platform.Schermen;

namespace Spil.Beleid.Features.Beleid.Mededelingen;

/// <summary>A page about one mededeling of one's own municipality; of another it is not there.</summary>
public abstract class Mededelingpagina : SpilPagina
{
    public const string Lijst = "/beleid/mededelingen";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Mededeling Mededeling { get; private set; } = null!;

    public string Pad => $"{Lijst}/{Id}";

    protected async Task<bool> Haal()
    {
        var (id, gemeente) = (new MededelingId(Id), Gebruiker.Organisatie);
        if (await Db.Set<Mededeling>().SingleOrDefaultAsync(m => m.Id == id && m.GemeenteId == gemeente, Stop) is not { } gevonden) return false;
        Mededeling = gevonden;
        return true;
    }
}
