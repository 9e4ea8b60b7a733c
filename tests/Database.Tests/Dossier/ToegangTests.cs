using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Dossier;

/// <summary>The rule of access as a query must say the same as the rule in the domain, for one dossier and for lists.</summary>
public sealed class ToegangTests
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private static readonly Gegevenssoort[] Soorten = Enum.GetValues<Gegevenssoort>();

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Lijst_enkele_controle_en_domein_zeggen_hetzelfde_op_willekeurige_gegevens(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var toeval = new Random(20261122);
        var mensen = Enumerable.Range(0, 8).Select(i => Persoon.Maak(new Persooninvoer($"Mens {i}", null, null), Vandaag).Waarde).ToList();
        var dossiers = mensen.Take(6).Select(m => Willekeurig(m.Nieuw.Id, [.. mensen.Select(p => p.Nieuw.Id)], toeval)).ToList();
        await diensten.In(async s =>
        {
            var db = s.GetRequiredService<AppDbContext>();
            db.AddRange(mensen.Select(m => m.Nieuw));
            db.AddRange(dossiers);
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), DateTimeOffset.UnixEpoch, "proef", null, mensen[0].Gebeurtenis));
        });

        var gezien = 0;
        foreach (var persoon in mensen.Select(m => m.Nieuw.Id))
        {
            foreach (var soort in Soorten)
            {
                var verwacht = dossiers.Where(d => d.MagZien(persoon, soort, Vandaag)).Select(d => d.Id).ToHashSet();
                gezien += verwacht.Count;
                var lijst = await Als(diensten, persoon, t => t.Zichtbaar(soort).Distinct().ToListAsync());
                lijst.ShouldBe(verwacht, ignoreOrder: true, $"{persoon} sees {soort} in the list");
                foreach (var dossier in dossiers)
                {
                    (await Als(diensten, persoon, t => t.Open(dossier.Id, Inzage.Van(soort, "proef"), default)))
                        .ShouldBe(verwacht.Contains(dossier.Id), $"{persoon} opens {soort}");
                }
            }
        }

        gezien.ShouldBeInRange(20, 170, "the random data must hold both seen and unseen dossiers");
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Elke_blik_en_elke_geweigerde_poging_staat_in_het_inzagelog(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var onbekend = DossierId.Nieuw();
        (await Als(diensten, PersoonId.Nieuw(), t => t.Open(onbekend, Inzage.Van(Gegevenssoort.Schijf, "de schijf"), default))).ShouldBeFalse();

        var regel = await diensten.In(s => s.GetRequiredService<LogContext>().Inzagen.SingleAsync());
        regel.ShouldSatisfyAllConditions(
            () => regel.Toegestaan.ShouldBeFalse(),
            () => regel.DossierId.ShouldBe(onbekend),
            () => regel.Gebeurtenis.ShouldBe("de schijf"),
            () => regel.Naam.ShouldBe("Iemand"),
            () => regel.Soorten.ShouldBe("Schijf"));
    }

    private static Inwonerdossier Willekeurig(PersoonId inwoner, PersoonId[] mensen, Random toeval)
    {
        var dossier = Inwonerdossier.Open(inwoner, Vandaag.AddDays(-100), Vandaag, "test").Waarde.Nieuw;
        foreach (var doel in Enum.GetValues<Toestemmingsdoel>().Where(_ => toeval.Next(4) > 0))
        {
            dossier.GeefToestemming(new(doel, Vandaag.AddDays(-toeval.Next(90)), Toestemmingswijze.OpScherm, "", "1"), "test", Vandaag);
            if (toeval.Next(4) == 0)
                dossier.TrekToestemmingIn(doel, Vandaag.AddDays(-toeval.Next(-2, 20)));
        }

        for (var i = 0; i < 6; i++)
        {
            var wie = mensen[toeval.Next(mensen.Length)];
            var vanaf = Vandaag.AddDays(toeval.Next(-60, 3));
            if (toeval.Next(3) == 0)
                dossier.BetrekTandem(wie, Betrokkenheid.Casusregisseur, vanaf, "test");
            else
                dossier.Betrek(new(wie, Betrokkenheid.Naaste, "zus", vanaf, toeval.Next(2) == 0 ? null : vanaf.AddDays(toeval.Next(0, 70)),
                    [.. Soorten.Where(_ => toeval.Next(2) == 0)], true), "test");
        }

        if (toeval.Next(2) == 0 && dossier.Betrokkenen.Count > 1)
            dossier.Beeindig(dossier.Betrokkenen[1].Id, Vandaag.AddDays(toeval.Next(-3, 3)));
        return dossier;
    }

    private static Task<T> Als<T>(Testdiensten diensten, PersoonId persoon, Func<IDossierToegang, Task<T>> werk) => diensten.In(s =>
    {
        var account = AccountId.Nieuw();
        var gebruiker = new Gebruiker(account, persoon, "Iemand", Rol.Professional, null, "");
        s.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.ToString()), .. gebruiker.Claims()], "test")),
        };
        return werk(s.GetRequiredService<IDossierToegang>());
    });
}
