using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Herstel;
using Spil.Platform.Rechten;
using Spil.TestSupport;
using Spil.Web.Toegang;
using Xunit;

namespace Spil.Pages.Tests.Web;

public sealed class RechtenTests
{
    [Fact]
    public async Task Elk_adres_noemt_het_recht_dat_het_vraagt_of_zegt_dat_iedereen_mag()
    {
        await using var app = await Testapp.Start();
        var adressen = app.Diensten.GetRequiredService<EndpointDataSource>().Endpoints;
        adressen.Count.ShouldBeGreaterThan(20);

        var zwijgt = adressen
            .Where(e => e.Metadata.GetMetadata<VereistAttribute>() is null && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Where(e => e.DisplayName != "Fallback {**path:file}") // Style sheets while developing; there is nothing to protect in them.
            .Select(e => e.DisplayName);
        zwijgt.ShouldBeEmpty();
    }

    [Fact]
    public async Task Elk_gevraagd_recht_staat_in_de_tabel_en_elk_recht_in_de_tabel_wordt_gevraagd()
    {
        await using var app = await Testapp.Start();
        var gevraagd = app.Diensten.GetRequiredService<EndpointDataSource>().Endpoints
            .SelectMany(e => e.Metadata.GetOrderedMetadata<VereistAttribute>()).Select(v => v.Recht).ToHashSet();
        gevraagd.Add(HerstelRechten.StemGeven); // Asked by the act on the page of a voorstel; looking at it asks less.
        gevraagd.Except(RollenEnRechten.Tabel.Rechten.Keys).ShouldBeEmpty("a right without a row lets nobody in");
        RollenEnRechten.Tabel.Rechten.Keys.Except(gevraagd).ShouldBeEmpty("a row that no page asks for says something untrue");
    }

    [Fact]
    public async Task Elke_pagina_zonder_parameters_weigert_elke_rol_die_het_recht_niet_heeft()
    {
        await using var app = await Testapp.Start();
        var paginas = app.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null && e.RoutePattern.Parameters.Count == 0)
            .Select(e => (Pad: "/" + e.RoutePattern.RawText!.TrimStart('/'), Recht: e.Metadata.GetMetadata<VereistAttribute>()?.Recht))
            .Where(p => p.Recht is not null).ToList();
        paginas.Count.ShouldBeGreaterThan(4);

        foreach (var (naam, rol) in Demorollen)
        {
            using var bezoeker = await app.Als(naam);
            foreach (var (pad, recht) in paginas)
            {
                var status = (int)(await bezoeker.Open(pad)).Status;
                if (RollenEnRechten.Tabel.Heeft(rol, recht!))
                    status.ShouldBe(200, $"{naam} opens {pad}");
                else
                    status.ShouldBe(403, $"{naam} may not open {pad}");
            }
        }
    }

    private static readonly (string Naam, Rol Rol)[] Demorollen = [.. Enum.GetValues<Rol>().Select(r => (r.ToString().ToLowerInvariant(), r))];
}
