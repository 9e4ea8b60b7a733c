using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Postgres;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Platform;

public sealed class OpslagTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 22, 9, 30, 15, 123, 456, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Opslaan_bewaart_en_schrijft_het_log_in_dezelfde_transactie(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        (await Bewaar(diensten, "Samira")).ShouldBe(Opslagresultaat.Opgeslagen);

        var persoon = await diensten.MetDb(db => db.Set<Persoon>().SingleAsync());
        persoon.Naam.Voornaam.ShouldBe("Samira");
        var regel = await diensten.MetDb(db => db.Set<Wijzigingsregel>().SingleAsync());
        regel.ShouldSatisfyAllConditions(
            () => regel.Nummer.ShouldBe(1),
            () => regel.Tijdstip.ShouldBe(Nu),
            () => regel.Waarom.ShouldBe("proef"),
            () => regel.Soort.ShouldBe(nameof(PersoonGemaakt)),
            () => regel.Inhoud.ShouldContain(persoon.Id.ToString()),
            () => regel.BerekenHash().ShouldBe(regel.Hash));
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Opslaan_met_hetzelfde_verzoek_doet_niets_twee_keer(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var verzoek = Guid.NewGuid();
        (await Bewaar(diensten, "Samira", verzoek)).ShouldBe(Opslagresultaat.Opgeslagen);
        (await Bewaar(diensten, "Samira", verzoek)).ShouldBe(Opslagresultaat.Dubbel);

        (await diensten.MetDb(db => db.Set<Persoon>().CountAsync())).ShouldBe(1);
        (await diensten.MetDb(db => db.Set<Wijzigingsregel>().CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData(PostgresErrorCodes.DeadlockDetected, "deadlock detected", true)]
    [InlineData(PostgresErrorCodes.SerializationFailure, "could not serialize access", true)]
    [InlineData(PostgresErrorCodes.InternalError, "new multixact has more than one updating member: 0 2[4288 (nokeyupd), 4301 (nokeyupd)]", true)]
    [InlineData(PostgresErrorCodes.InternalError, "cache lookup failed for type 0", false)]
    [InlineData(PostgresErrorCodes.NotNullViolation, "null value in column", false)]
    public void Wat_de_server_niet_kon_door_een_ander_wordt_opnieuw_geprobeerd(string code, string zin, bool botsing) =>
        new PostgresDatabase("Host=nergens").IsBotsing(new DbUpdateException("", new PostgresException(zin, "ERROR", "ERROR", code))).ShouldBe(botsing);

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Twee_die_hetzelfde_lezen_kunnen_niet_allebei_opslaan(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        await Bewaar(diensten, "Samira");
        await using var een = diensten.Alles.CreateAsyncScope();
        await using var ander = diensten.Alles.CreateAsyncScope();

        (await Hernoem(een, "Sam")).ShouldBe(Opslagresultaat.Opgeslagen, "the first one wins");
        (await Hernoem(ander, "Mira")).ShouldBe(Opslagresultaat.Opgeslagen, "who reads afterwards may save");

        var traag = een.ServiceProvider.GetRequiredService<AppDbContext>();
        var gelezen = await traag.Set<Persoon>().SingleAsync(); // Still tracked with the version from before "Mira".
        (await Sla(een, gelezen.Wijzig(new Persooninvoer("Samira", null, null), Vandaag).Waarde)).ShouldBe(Opslagresultaat.Verouderd);
        (await diensten.MetDb(db => db.Set<Persoon>().SingleAsync())).Naam.Voornaam.ShouldBe("Mira");
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Veel_schrijvers_tegelijk_houden_de_ketting_heel(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var uitslagen = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Bewaar(diensten, $"Mens {i}")));

        uitslagen.ShouldAllBe(u => u == Opslagresultaat.Opgeslagen);
        var oordeel = await diensten.MetDb(async db => await Kettingcontrole.Controleer(
            db.Set<Wijzigingsregel>().AsNoTracking().OrderBy(r => r.Nummer).AsAsyncEnumerable(), await db.Set<Kettingkop>().SingleAsync(), default));
        oordeel.ShouldBe(new Kettingoordeel(40, null));
    }

    private static Task<Opslagresultaat> Bewaar(Testdiensten diensten, string voornaam, Guid? verzoek = null) => diensten.In(async s =>
    {
        s.GetRequiredService<Verzoek>().Id = verzoek;
        var gemaakt = Persoon.Maak(new Persooninvoer(voornaam, null, null), Vandaag).Waarde;
        s.GetRequiredService<AppDbContext>().Add(gemaakt.Nieuw);
        return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", null, gemaakt.Gebeurtenis));
    });

    private static async Task<Opslagresultaat> Hernoem(AsyncServiceScope scope, string voornaam)
    {
        var persoon = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Persoon>().SingleAsync();
        return await Sla(scope, persoon.Wijzig(new Persooninvoer(voornaam, null, null), Vandaag).Waarde);
    }

    private static Task<Opslagresultaat> Sla(AsyncServiceScope scope, Gebeurtenis gebeurtenis) =>
        scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", null, gebeurtenis));
}
