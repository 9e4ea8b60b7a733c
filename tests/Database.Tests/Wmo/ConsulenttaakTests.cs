using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;
using Spil.TestSupport;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Meldingen;
using Xunit;

namespace Spil.Database.Tests.Wmo;

/// <summary>A consulent hands over for a later day: the melding stays until that day, and then goes along once.</summary>
public sealed class ConsulenttaakTests
{
    private const string Niets = "Er was niets om over te dragen.";
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Op_de_dag_zelf_gaat_de_melding_een_keer_over_en_dat_staat_in_het_logboek(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var (eline, joost) = (await Wie(diensten, "consulent"), await Wie(diensten, "joost"));
        var (melding, dossier) = await DraagOver(diensten, eline, joost, Vandaag.AddDays(4));

        foreach (var dagen in new[] { 0, 3 })
        {
            (await Draai(diensten, dagen)).ShouldBe(Niets, $"{dagen} days on");
            (await Consulent(diensten, melding)).ShouldBe((eline.PersoonId, eline.Naam));
        }

        (await Draai(diensten, 4)).ShouldBe("1 melding ging over.");
        (await Consulent(diensten, melding)).ShouldBe((joost.PersoonId, joost.Naam));
        (await Draai(diensten, 4)).ShouldBe(Niets);
        (await Draai(diensten, 5)).ShouldBe(Niets);
        (await Consulent(diensten, melding)).ShouldBe((joost.PersoonId, joost.Naam));

        var regels = await diensten.MetDb(db => db.Set<Wijzigingsregel>().AsNoTracking().Where(r => r.DossierId == dossier && r.Waarom == "Melding overgedragen").ToListAsync());
        regels.ShouldHaveSingleItem().Naam.ShouldBe("Spil (taken)");
    }

    [Fact]
    public async Task Twee_tegelijk_schrijven_het_een_keer_op()
    {
        await using var diensten = await Testdiensten.Start(Engine.Sqlite, demo: true);
        var (eline, joost) = (await Wie(diensten, "consulent"), await Wie(diensten, "joost"));
        var (melding, dossier) = await DraagOver(diensten, eline, joost, Vandaag.AddDays(1));
        await Task.WhenAll(Task.Run(() => Draai(diensten, 1)), Task.Run(() => Draai(diensten, 1)));
        await Draai(diensten, 1);
        (await Consulent(diensten, melding)).ShouldBe((joost.PersoonId, joost.Naam));
        (await diensten.MetDb(db => db.Set<Wijzigingsregel>().CountAsync(r => r.DossierId == dossier && r.Waarom == "Melding overgedragen"))).ShouldBe(1);
    }

    [Fact]
    public async Task Wie_alleen_meeleest_neemt_niets_over()
    {
        await using var diensten = await Testdiensten.Start(Engine.Sqlite, demo: true);
        (await Draai(diensten, 0)).ShouldBe(Niets, "Everybody of the demo who reads along.");
    }

    // With a clock of its own: the job of a later day.
    private static Task<string> Draai(Testdiensten diensten, int dagen) => diensten.In(s =>
    {
        var soort = s.GetServices<ITaak>().Single(t => t.Code == "wmo-consulenten").GetType();
        return ((ITaak)ActivatorUtilities.CreateInstance(s, soort, new Verzetklok { Verzet = TimeSpan.FromDays(dagen) })).Doe(default);
    });

    private static Task<Account> Wie(Testdiensten diensten, string demonaam) => diensten.MetDb(db => db.Set<Account>().AsNoTracking().SingleAsync(a => a.Demonaam == demonaam));

    private static async Task<(PersoonId? Wie, string Naam)> Consulent(Testdiensten diensten, MeldingId melding)
    {
        var m = await diensten.MetDb(db => db.Set<Melding>().AsNoTracking().SingleAsync(m => m.Id == melding));
        return (m.ConsulentId, m.Consulent);
    }

    // Of the demo: a melding of the one in a dossier that the other is not in.
    private static Task<(MeldingId Melding, DossierId Dossier)> DraagOver(Testdiensten diensten, Account van, Account naar, DateOnly ingang) => diensten.In(async s =>
    {
        var db = s.GetRequiredService<AppDbContext>();
        var dossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).Include(d => d.Afschermingen).AsSplitQuery()
            .Where(d => d.Betrokkenen.Any(b => b.PersoonId == van.PersoonId && b.Rol == Betrokkenheid.Consulent && b.Tot == null && b.Vanaf <= Vandaag) && !d.Betrokkenen.Any(b => b.PersoonId == naar.PersoonId)
                && db.Set<Melding>().Count(m => m.DossierId == d.Id && m.ConsulentId == van.PersoonId) == 1)
            .OrderBy(d => d.Id).FirstAsync();
        var (o, p) = (new Collega(van.PersoonId!.Value, van.Naam, van.OrganisatieId), new Collega(naar.PersoonId!.Value, naar.Naam, naar.OrganisatieId));
        var betrokkene = dossier.Betrokkenen.Single(b => b.PersoonId == van.PersoonId && b.Rol == Betrokkenheid.Consulent && b.Tot is null);
        var nu = TimeProvider.System.GetUtcNow();
        var voorgesteld = Overdracht.StelVoor(dossier, new(betrokkene.Id, o, p, true, true, ingang, "", "", true), new(o.Persoon, o.Naam, false, Guid.CreateVersion7()), nu).Waarde;
        db.Add(voorgesteld.Nieuw);
        var aanvaard = voorgesteld.Nieuw.Aanvaard(dossier, p.Persoon, nu).Waarde;
        (await s.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("test"), nu, "proef", dossier.Id, [voorgesteld.Gebeurtenis, .. aanvaard]))).ShouldBe(Opslagresultaat.Opgeslagen);
        return (await db.Set<Melding>().Where(m => m.DossierId == dossier.Id && m.ConsulentId == van.PersoonId).Select(m => m.Id).SingleAsync(), dossier.Id);
    });
}
