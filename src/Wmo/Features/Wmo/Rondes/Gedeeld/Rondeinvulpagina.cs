using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Schermen;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Meldingen;
using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Wmo.Features.Wmo.Rondes.Gedeeld;

/// <summary>A page on which a round is filled in, new or again.</summary>
public abstract class Rondeinvulpagina : SpilPagina
{
    [BindProperty]
    public Rondeformulier Invoer { get; set; } = new();

    public Kaders Kaders { get; private set; } = null!;

    public IReadOnlyList<Optie> Mensen { get; private set; } = [];

    public abstract string Terug { get; }

    protected async Task Bereid()
    {
        Kaders = await HttpContext.RequestServices.GetRequiredService<Kaderkeuze>().Haal(Vandaag, Stop);
        Mensen = Optie.Van(await Collegalijst.Van(Db, Gebruiker.Organisatie, Nu, Stop), c => c.Persoon, c => c.Naam);
    }

    /// <summary>Asks the domain; what is no date is refused once, with the sentence about the date.</summary>
    protected bool Neem<T>(Func<Rondeinvoer, Uitkomst<T>> vraag, out T? gedaan) where T : class
    {
        var datums = Invoer.Lees(Kaders, Mensen, out var invoer);
        var uitkomst = vraag(invoer);
        gedaan = uitkomst.IsGelukt && datums.IsGelukt ? uitkomst.Waarde : null;
        return ModelState.Neem(datums.En(uitkomst), "Invoer.");
    }
}
