using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.KwadeInvoer;

/// <summary>One walk through the whole site, for all tests that want to see every page or form of it. They run one after the other.</summary>
[CollectionDefinition(nameof(Rondgang))]
public sealed class Rondgang : IAsyncLifetime, ICollectionFixture<Rondgang>
{
    // Who together have a door to every form and every page.
    private static readonly string[] Mensen =
        ["projectleider", "kernpartner", "casusregisseur", "bert", "ilse", "inwoner", "marcel", "naaste", "vertegenwoordiger", "ervaringsdeskundige", "professional", "beheerder", "functionaris", "gijsbert", "consulent", "riek", "wil", "ank", "corrie", "sjaan", "leen", "wies", "aanbieder", "beleid"];

    public Testapp Site { get; private set; } = null!;

    internal IReadOnlyList<Gevonden> Formulieren { get; private set; } = [];

    internal IReadOnlyList<string> Vragen { get; private set; } = [];

    /// <summary>Every address within the site that some page offers by a link.</summary>
    internal IReadOnlySet<string> Links { get; private set; } = new HashSet<string>();

    public async ValueTask InitializeAsync()
    {
        Site = await Testapp.Start();
        var zoeker = new Formulierzoeker(Site);
        (Formulieren, Vragen) = await zoeker.Zoek(Mensen);
        Links = zoeker.Links;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>
    /// These people, signed in. Before the save point that a walk goes back to: a session that is not in the data is closed as soon as the
    /// site looks again, after half a minute.
    /// </summary>
    internal async Task<Bezoekers> Binnen(IEnumerable<string> namen)
    {
        var bezoekers = new Bezoekers();
        foreach (var naam in namen.Distinct())
            bezoekers[naam] = await Site.Als(naam);
        return bezoekers;
    }

    /// <summary>How many lines the wijzigingslog has of what people did. How a walk along the logs ended is written by the site itself, at some moment after it was asked for.</summary>
    internal async Task<int> Regels()
    {
        await using var scope = Site.Diensten.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Wijzigingsregel>().CountAsync(r => r.Soort != nameof(LogcontroleKlaar));
    }
}

/// <summary>Visitors by the name they came in with.</summary>
internal sealed class Bezoekers : Dictionary<string, Bezoeker>, IDisposable
{
    public void Dispose()
    {
        foreach (var bezoeker in Values)
            bezoeker.Dispose();
    }
}
