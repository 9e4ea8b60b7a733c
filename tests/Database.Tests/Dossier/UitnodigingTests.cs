using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Dossier;

/// <summary>An invitation and somebody in the drawing come back from both engines as they were; two writers do not both win, and a link is one.</summary>
public sealed class UitnodigingTests
{
    private static readonly DateTimeOffset Nu = TimeProvider.System.GetUtcNow();

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wat_bewaard_is_komt_terug_en_wie_later_schrijft_wint_niet(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var persoon = Persoon.Maak(new("Samira", "el", "Idrissi"), Nu.Datum()).Waarde;
        var dossier = Inwonerdossier.Open(persoon.Nieuw.Id, Nu.Datum(), Nu.Datum(), "test").Waarde.Nieuw;
        var lid = Netwerklid.Zet(dossier.Id, new("Oma", "", Netwerksoort.Naaste, Kringplek.HeelDichtbij, "Stil.")).Waarde;
        var invoer = new Uitnodiginvoer("Nadia", "el", "Idrissi", Betrokkenheid.Naaste, "zus", null, "n@voorbeeld.nl", [Gegevenssoort.Schijf, Gegevenssoort.Plan], Nu.Datum(), 14,
            Identiteitsbewijs.Code, true, Netwerklid: lid.Nieuw.Id);
        var gemaakt = Uitnodiging.Nodig(dossier, invoer, new("afdruk", "zegel"), [], "test", Nu).Waarde;
        (await Bewaar(diensten, gemaakt.Gebeurtenis, persoon.Nieuw, dossier, lid.Nieuw, gemaakt.Nieuw)).ShouldBe(Opslagresultaat.Opgeslagen);

        var terug = await diensten.MetDb(db => db.Set<Uitnodiging>().AsNoTracking().SingleAsync());
        terug.ShouldSatisfyAllConditions(u => u.Naam.Volledig.ShouldBe("Nadia el Idrissi"), u => u.Bereik.ShouldBe([Gegevenssoort.Schijf, Gegevenssoort.Plan]), u => u.Rol.ShouldBe(Betrokkenheid.Naaste),
            u => u.NetwerklidId.ShouldBe(lid.Nieuw.Id), u => u.Tot.ShouldBe(Nu.Datum()), u => u.GeldigTot.ShouldBe(Nu.AddDays(14), TimeSpan.FromMilliseconds(1)), u => u.GeopendOp.ShouldBeNull());
        (await diensten.MetDb(db => db.Set<Netwerklid>().AsNoTracking().SingleAsync())).ShouldSatisfyAllConditions(l => l.Plek.ShouldBe(Kringplek.HeelDichtbij), l => l.Betekenis.ShouldBe("Stil."));

        var samen = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => diensten.In(async s =>
        {
            var uitnodiging = await s.GetRequiredService<AppDbContext>().Set<Uitnodiging>().SingleAsync();
            await Task.Delay(200); // Both have read before one of them writes.
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", dossier.Id, uitnodiging.ProbeerCode("0", "1", Nu).Waarde));
        })));
        samen.Order().ShouldBe([Opslagresultaat.Opgeslagen, Opslagresultaat.Verouderd]);

        var dubbel = Uitnodiging.Nodig(dossier, invoer with { Email = "" }, new("afdruk", ""), [], "test", Nu).Waarde;
        (await Bewaar(diensten, dubbel.Gebeurtenis, dubbel.Nieuw)).ShouldBe(Opslagresultaat.Verouderd, "a link belongs to one invitation");
    }

    private static Task<Opslagresultaat> Bewaar(Testdiensten diensten, Gebeurtenis wat, params object[] nieuw) => diensten.In(s =>
    {
        s.GetRequiredService<AppDbContext>().AddRange(nieuw);
        return s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", null, wat));
    });
}
