using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Platform.Data;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel;

/// <summary>The site with the demo people, shared by the tests of one class. Every test writes voorstellen of its own.</summary>
public sealed class Planproef : IAsyncLifetime
{
    public Testapp App { get; private set; } = null!;

    /// <summary>The address of the traject of Samira.</summary>
    public string Samira { get; private set; } = "";

    public string Voorstellen => Samira + "/voorstellen";

    public string Plan => Samira + "/plan";

    public async ValueTask InitializeAsync()
    {
        App = await Testapp.Start();
        Samira = await Traject("Samira");
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    public async Task<string> Traject(string voornaam) => "/trajecten/" + (await Db(db => db.Set<Traject>()
        .Where(t => db.Set<Persoon>().Any(p => p.Id == t.InwonerId && p.Naam.Voornaam == voornaam)).Select(t => t.Id).SingleAsync()));

    public async Task<T> Db<T>(Func<AppDbContext, Task<T>> werk)
    {
        await using var scope = App.Diensten.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    /// <summary>Writes a goal as this person and lays it before everybody; gives the page it ends on.</summary>
    public async Task<Pagina> Voorgelegd(Bezoeker wie, string tekst)
    {
        var pagina = await wie.Open(Voorstellen + "/nieuw?soort=doel");
        pagina = await wie.Verstuur(pagina, "Leg voor aan iedereen", ("Invoer.Tekst", tekst), ("Invoer.Gebied", "Wonen"));
        return pagina.Kop.Contains(tekst, StringComparison.Ordinal) ? pagina : throw new InvalidOperationException(pagina.Tekst);
    }

    /// <summary>These people say yes.</summary>
    public async Task<string> Aangenomen(string pad, params string[] mensen)
    {
        foreach (var naam in mensen)
        {
            using var wie = await App.Als(naam);
            await wie.Verstuur(await wie.Open(pad), "Ja, dit is goed");
        }

        return pad;
    }

    /// <summary>Everybody who decides along with Samira.</summary>
    public static readonly string[] Iedereen = ["inwoner", "casusregisseur", "ervaringsdeskundige", "naaste", "professional"];
}
