using Ical.Net;
using Ical.Net.CalendarComponents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;
using Spil.Platform.Post;
using Spil.TestSupport;
using Xunit;
using static Spil.Database.Tests.Herstel.OverlegTests;

namespace Spil.Database.Tests.Herstel;

/// <summary>The mail around a meeting as a real mail server gets it, and the calendar file in it as a calendar reads it.</summary>
public sealed class OverlegpostTests
{
    private static readonly string[] Namen = ["Samira", "Idrissi", "Nadia", "Joke", "Petra", "Marjan", "Roef", "dieren"];

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_uitnodiging_een_uur_eerder_en_een_afzegging_zijn_voor_een_agenda_dezelfde_afspraak(Engine engine)
    {
        await using var server = await Nodeproces.Start("smtp.mjs");
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var bode = new Postbode(diensten.Alles.GetRequiredService<IServiceScopeFactory>(), new("127.0.0.1", server.Poort, "spil@voorbeeld.nl", Tls: false), TimeProvider.System, NullLogger<Postbode>.Instance);
        var id = await Van(diensten, "Samira", Overlegsoort.Netwerkoverleg);
        var dag = Dag(20);

        await Doe(diensten, id, o => o.Plan(dag, new(10, 0), true, TimeProvider.System.GetUtcNow()).Waarde, (p, o) => p.NodigUit(o, default));
        var uitgenodigd = await Haal(bode, server);
        await Doe(diensten, id, o => o.Plan(dag, new(9, 0), true, TimeProvider.System.GetUtcNow()).Waarde, (p, o) => p.NodigUit(o, default));
        var verzet = await Haal(bode, server);
        await Doe(diensten, id, o => o.ZegAf("Samira is ziek.").Waarde, (p, o) => p.ZegAf(o, o.Komenden, default));
        var afgezegd = await Haal(bode, server);

        foreach (var mails in new[] { uitgenodigd, verzet, afgezegd })
        {
            mails.Keys.Order().ShouldBe(["casusregisseur@voorbeeld.nl", "ervaringsdeskundige@voorbeeld.nl", "inwoner@voorbeeld.nl", "naaste@voorbeeld.nl", "professional@voorbeeld.nl"]);
            foreach (var (tekst, ics, _) in mails.Values)
                foreach (var naam in Namen) (tekst + ics).ShouldNotContain(naam);
        }

        var (_, _, a) = uitgenodigd["naaste@voorbeeld.nl"];
        var (_, _, b) = verzet["naaste@voorbeeld.nl"];
        var (_, _, c) = afgezegd["naaste@voorbeeld.nl"];
        (a.Method, b.Method, c.Method).ShouldBe(("REQUEST", "REQUEST", "CANCEL"));
        var reeks = new[] { a, b, c }.Select(k => k.Events.ShouldHaveSingleItem()!).ToList();
        reeks.Select(e => e.Uid).Distinct().ShouldHaveSingleItem();
        reeks.Select(e => e.Sequence).ShouldBe(reeks.Select(e => e.Sequence).Order());
        reeks.Select(e => e.Sequence).Distinct().Count().ShouldBe(3);
        Begin(reeks[0]).ShouldBe(dag.Moment(new(10, 0)));
        Begin(reeks[1]).ShouldBe(dag.Moment(new(9, 0)));
        reeks[2].Status.ShouldBe("CANCELLED");
        reeks[0].Attendees.ShouldHaveSingleItem()!.Value!.ToString().ShouldBe("mailto:naaste@voorbeeld.nl");
    }

    [Fact]
    public async Task Tien_uur_is_tien_uur_ook_op_de_dag_dat_de_zomertijd_begint_of_eindigt()
    {
        await using var server = await Nodeproces.Start("smtp.mjs");
        await using var diensten = await Testdiensten.Start(Engine.Sqlite, demo: true);
        var bode = new Postbode(diensten.Alles.GetRequiredService<IServiceScopeFactory>(), new("127.0.0.1", server.Poort, "spil@voorbeeld.nl", Tls: false), TimeProvider.System, NullLogger<Postbode>.Instance);
        var id = await Van(diensten, "Samira", Overlegsoort.Netwerkoverleg);
        foreach (var (dag, utc) in new[] { (new DateOnly(2040, 3, 24), 9), (new DateOnly(2040, 3, 25), 8), (new DateOnly(2040, 10, 27), 8), (new DateOnly(2040, 10, 28), 9) })
        {
            await Doe(diensten, id, o => o.Plan(dag, new(10, 0), true, TimeProvider.System.GetUtcNow()).Waarde, (p, o) => p.NodigUit(o, default));
            var (_, ics, kalender) = (await Haal(bode, server))["naaste@voorbeeld.nl"];
            var afspraak = kalender.Events.ShouldHaveSingleItem()!;
            ics.ShouldContain($"DTSTART;TZID=Europe/Amsterdam:{dag:yyyyMMdd}T100000");
            ics.ShouldContain("BEGIN:VTIMEZONE");
            Begin(afspraak).ShouldBe(new DateTimeOffset(dag, new TimeOnly(utc, 0), TimeSpan.Zero));
            (afspraak.End!.AsUtc - afspraak.Start!.AsUtc).ShouldBe(TimeSpan.FromMinutes(90));
        }
    }

    private static DateTimeOffset Begin(CalendarEvent afspraak) => new(DateTime.SpecifyKind(afspraak.Start!.AsUtc, DateTimeKind.Utc));

    private static async Task<Dictionary<string, (string Tekst, string Ics, Calendar Kalender)>> Haal(Postbode bode, Nodeproces server)
    {
        var weg = await bode.Ronde(default);
        var mails = new Dictionary<string, (string, string, Calendar)>();
        for (var i = 0; i < weg; i++)
        {
            var brief = await server.Volgende();
            var bijlage = brief.GetProperty("bijlagen").EnumerateArray().Single();
            bijlage.GetProperty("soort").GetString().ShouldBe("text/calendar");
            var ics = bijlage.GetProperty("inhoud").GetString()!;
            mails.Add(brief.GetProperty("aan").GetString()!, (brief.GetProperty("onderwerp").GetString() + brief.GetProperty("tekst").GetString(), ics, Calendar.Load(ics)!));
        }

        return mails;
    }
}
