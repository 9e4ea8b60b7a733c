using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Pages.Tests.Web.KwadeInvoer;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web;

/// <summary>An inwoner who tries the addresses of others: every page about a person that anybody can reach.</summary>
public sealed class GeradenAdresTests
{
    [Fact]
    public async Task Wie_een_adres_van_een_ander_raadt_ziet_niets_en_de_poging_staat_in_de_inzagelog()
    {
        await using var site = await Testapp.Start();
        var adressen = (await new Formulierzoeker(site).Loop("inwoner", "casusregisseur", "projectleider", "kernpartner"))
            .Where(a => a.Route.Contains("{id:guid}", StringComparison.Ordinal)).ToList();
        adressen.Select(a => a.Route.Split('?')[0]).Distinct().Count().ShouldBeGreaterThan(20);
        var eigen = await Eigen(site);

        using var marcel = await site.Als("marcel");
        foreach (var (route, pad) in adressen.Where(a => !eigen.Any(a.Pad.Contains)))
        {
            var geweigerd = await Geweigerd(site);
            var antwoord = await marcel.Open(pad);
            antwoord.Status.ShouldBeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Forbidden], route);
            // 403 says nothing about the address: this role may never come there.
            if (antwoord.Status == HttpStatusCode.NotFound)
                (await Geweigerd(site)).ShouldBeGreaterThan(geweigerd, $"{route}: the try is not in the log");
        }
    }

    private static async Task<IReadOnlyList<string>> Eigen(Testapp site)
    {
        var zoeker = await new Formulierzoeker(site).Loop("marcel");
        return [.. zoeker.Where(a => a.Route.Contains("{id:guid}", StringComparison.Ordinal)).Select(a => a.Pad.Split('/')[2].Split('?')[0]).Distinct()];
    }

    private static async Task<int> Geweigerd(Testapp site)
    {
        await using var scope = site.Diensten.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LogContext>().Set<Inzageregel>().CountAsync(r => !r.Toegestaan && r.Naam.StartsWith("Marcel"));
    }
}
