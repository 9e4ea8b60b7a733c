using Microsoft.Extensions.DependencyInjection;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Trajecten;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;

/// <summary>A page about a traject in its werkproces. It shows how documents stand and never what is in them.</summary>
public abstract class Werkwijzepagina : Trajectpagina
{
    public Werkprocesbeeld Beeld { get; private set; } = null!;

    public Werkproces Werkproces => Beeld.Werkproces;

    /// <summary>The casusregisseur of this traject, while it runs.</summary>
    public bool MagLeiden => Kader is { IsTandem: true, Loopt: true } && Mag(HerstelRechten.TrajectLeiden);

    public bool MagOntheffen => Kader.Loopt && Mag(HerstelRechten.OntheffingGeven);

    protected Werkprocesstanden Standen => HttpContext.RequestServices.GetRequiredService<Werkprocesstanden>();

    protected Werkprocesboek Boek => HttpContext.RequestServices.GetRequiredService<Werkprocesboek>();

    /// <summary>Goes in with any kind of data that the person may see.</summary>
    protected async Task<bool> Laad(char actie, string wat = "het werkproces")
    {
        if (!await Open(wat, null, actie, Gegevenssoort.Contact, Gegevenssoort.Schijf, Gegevenssoort.Plan)) return false;
        await Ververs(Kader.Traject);
        return true;
    }

    /// <summary>Looks again, for when a handler runs a second time.</summary>
    protected async Task Ververs(Traject traject)
    {
        var feiten = (await Feiten.Haal(Db, [traject.Id], Vandaag, Stop))[traject.Id];
        Beeld = (await Standen.Haal([traject], _ => feiten, Vandaag, Stop))[traject.Id];
    }
}
