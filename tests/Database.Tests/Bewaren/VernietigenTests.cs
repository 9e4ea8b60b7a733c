using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Bewaren;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Bestanden;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Bewaren;

public sealed class VernietigenTests
{
    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Van_wie_ook_is_na_vernietigen_nergens_een_woord_over_en_de_logboeken_blijven_heel(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var alle = await diensten.MetDb(db => db.Set<Inwonerdossier>().Where(d => db.Set<Spil.Herstel.Domein.Trajecten.Traject>().Any(t => t.DossierId == d.Id)).Select(d => d.Id).ToListAsync());
        var toeval = new Random(20261126);
        DossierId[] gekozen = [await diensten.Dossier("Samira"), .. alle.OrderBy(_ => toeval.Next()).Take(6)];
        foreach (var dossier in gekozen.Distinct())
        {
            await diensten.Plant(dossier);
            var woorden = await diensten.Woorden(dossier);
            (await diensten.Zoek(woorden)).ShouldNotBeEmpty();
            var cijfers = toeval.Next(2) == 0;
            var verklaring = await diensten.Vernietig(new(dossier, []), cijfers);
            (await diensten.Zoek(woorden)).ShouldBeEmpty(string.Join(", ", woorden));
            verklaring.Aantallen.ShouldContain("1 × dossier");
            (await diensten.Breuk()).ShouldBeEmpty();
        }

        (await diensten.MetDb(db => db.Set<Inwonerdossier>().CountAsync())).ShouldBe(await diensten.MetDb(db => db.Set<Inwonerdossier>().CountAsync(d => !gekozen.Contains(d.Id))));
        (await diensten.MetDb(db => db.Set<Wisrest>().AnyAsync())).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wie_bij_een_organisatie_werkt_of_in_een_ander_dossier_staat_blijft(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var dossier = await diensten.Dossier("Samira");
        await diensten.Plant(dossier);
        await diensten.Vernietig(new(dossier, []));
        var namen = await diensten.MetDb(db => db.Set<Persoon>().Select(p => p.Naam.Voornaam).ToListAsync());
        namen.ShouldNotContain("Samira");
        namen.ShouldNotContain("Nadia");
        namen.ShouldContain("Marjan");
        (await diensten.MetDb(db => db.Set<Account>().Select(a => a.Demonaam).ToListAsync())).ShouldSatisfyAllConditions(a => a.ShouldNotContain("inwoner"), a => a.ShouldContain("casusregisseur"));

        // Who looked stays in the log; at what does not.
        var regels = await diensten.In(s => s.GetRequiredService<LogContext>().Inzagen.AsNoTracking().Where(r => r.WisWat != null).ToListAsync());
        regels.ShouldContain(r => r.Naam == "Marjan de Boer" && r.Gebeurtenis.Length == 0 && r.DossierId == null);
        regels.ShouldContain(r => r.WisWie != null && r.Naam.Length == 0 && r.AccountId == null);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Losse_documenten_gaan_met_hun_bestanden_en_de_rest_blijft(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var dossier = await diensten.Dossier("Samira");
        await diensten.Plant(dossier);
        var documenten = await diensten.MetDb(db => db.Set<Document>().Where(d => d.DossierId == dossier).Select(d => d.Id).ToListAsync());
        var verklaring = await diensten.Vernietig(new(dossier, [documenten[0].Waarde, documenten[1].Waarde]));
        verklaring.Aantallen.ShouldContain("2 × document");
        (await diensten.MetDb(db => db.Set<Document>().Where(d => d.DossierId == dossier).CountAsync())).ShouldBe(documenten.Count - 2);
        (await diensten.MetDb(db => db.Set<Bijlage>().CountAsync(b => b.DossierId == dossier && b.DocumentId == null))).ShouldBeGreaterThan(0);
        (await diensten.Dossier("Samira")).ShouldBe(dossier);
        (await diensten.Breuk()).ShouldBeEmpty();
        // A document of somebody else is never touched, whatever id is given.
        var ander = await diensten.MetDb(db => db.Set<Document>().Where(d => d.DossierId != dossier).Select(d => d.Id).FirstAsync());
        await diensten.Vernietig(new(dossier, [ander.Waarde]));
        (await diensten.MetDb(db => db.Set<Document>().AnyAsync(d => d.Id == ander))).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_bestand_dat_ook_van_een_ander_is_blijft_en_wat_bleef_liggen_wordt_later_afgemaakt(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var dossier = await diensten.Dossier("Samira");
        await diensten.Plant(dossier);
        var inhoud = System.Text.Encoding.UTF8.GetBytes("gedeeld");
        var merk = Bestandsmerk.Van(inhoud);
        var ander = await diensten.Dossier("Els");
        await diensten.In(async s =>
        {
            await s.GetRequiredService<IBestandsopslag>().Bewaar(merk, new MemoryStream(inhoud), default);
            foreach (var id in new[] { dossier, ander })
            {
                var bijlage = Bijlage.Voeg(id, null, "Folder", [Gegevenssoort.Contact], new("folder.pdf", Bestandssoort.Pdf, inhoud.Length, merk), "Marjan", TimeProvider.System.GetUtcNow()).Waarde;
                s.GetRequiredService<AppDbContext>().Add(bijlage.Nieuw);
                await s.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Folder", id, bijlage.Gebeurtenis));
            }

            return true;
        });
        var eigen = await diensten.MetDb(db => db.Set<Bijlage>().Where(b => b.DossierId == dossier && b.Merk != merk).Select(b => b.Merk).FirstAsync());

        await diensten.Vernietig(new(dossier, []), metNawerk: false); // The machine went down just after.
        (await Lees(diensten, eigen)).ShouldBeTrue();
        (await diensten.Breuk()).ShouldBeEmpty("what was not finished is no tampering");
        (await diensten.In(s => s.GetRequiredService<Nawerk>().Doe(default))).ShouldBeGreaterThan(1);
        (await diensten.In(s => s.GetRequiredService<Nawerk>().Doe(default))).ShouldBe(0);
        (await Lees(diensten, eigen)).ShouldBeFalse();
        (await Lees(diensten, merk)).ShouldBeTrue();
        (await diensten.Breuk()).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Cijfers_blijven_zonder_de_persoon(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var dossier = await diensten.Dossier("Loes");
        (await Gelijken(diensten, dossier)).ShouldBe(0);
        var metingen = await diensten.MetDb(db => db.Set<Spil.Herstel.Domein.Schijven.Meting>().Where(m => m.DossierId == dossier).SelectMany(m => m.Beelden).CountAsync(b => b.Cijfer != null));
        metingen.ShouldBeGreaterThan(5);
        var verklaring = await diensten.Vernietig(new(dossier, []), cijfers: true);
        var reeks = await diensten.MetDb(db => db.Set<Cijferreeks>().Include(r => r.Cijfers).SingleAsync());
        (reeks.Cijfers.Count, verklaring.CijfersBewaard).ShouldBe((metingen, true));
        reeks.Cijfers.ShouldAllBe(c => c.Waarde >= 1 && c.Waarde <= 10 && c.Maand >= 0);
    }

    private static Task<int> Gelijken(Testdiensten diensten, DossierId dossier) => diensten.In(s => s.GetRequiredService<IFiguurbewaarder>().Gelijken(dossier, default));

    private static Task<bool> Lees(Testdiensten diensten, string merk) => diensten.In(s => s.GetRequiredService<IBestandsopslag>().Lees(merk, Stream.Null, default));
}
