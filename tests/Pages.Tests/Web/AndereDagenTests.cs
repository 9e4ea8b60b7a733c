using System.Globalization;
using System.Net;
using Shouldly;
using Spil.Kern;
using Spil.Pages.Tests.Herstel;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web;

/// <summary>The site on other days than today: pages open, and what they say counts from that day.</summary>
public sealed class AndereDagenTests
{
    private static readonly (string Wie, string[] Paden)[] Gang =
    [
        ("inwoner", ["/mijn", "/mijn/gezien"]), ("naaste", ["/mijn"]), ("casusregisseur", ["/werk"]),
        ("projectleider", ["/werk", "/aanmeldingen", "/trajecten", "/aanmeldingen/nieuw"]), ("professional", ["/werk"]),
    ];

    [Theory]
    [InlineData("2028-02-29 12:00", "a leap day")]
    [InlineData("2027-03-28 03:05", "just after the clock went forward")]
    [InlineData("2026-10-25 23:55", "the day of 25 hours, before midnight")]
    [InlineData("2026-12-31 23:50", "the last minutes of the year")]
    [InlineData("2027-01-01 00:10", "the first minutes of the year")]
    public async Task De_voorbeeldmensen_leven_op_die_dag(string wanneer, string waarom)
    {
        var lokaal = DateTime.ParseExact(wanneer, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var vandaag = DateOnly.FromDateTime(lokaal);
        await using var app = await Testapp.StartOp(new DateTimeOffset(lokaal, Tijd.Nederland.GetUtcOffset(lokaal)));
        foreach (var (wie, paden) in Gang)
        {
            using var bezoeker = await app.Als(wie);
            foreach (var pad in paden)
                (await bezoeker.Open(pad)).Status.ShouldBe(HttpStatusCode.OK, $"{pad} for {wie} on {waarom}");
        }

        await ZegtDeDag(app, vandaag);
    }

    private static async Task ZegtDeDag(Testapp app, DateOnly vandaag)
    {
        var traject = await app.Traject("Samira");
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open(traject)).Tekst.ShouldContain($"{Donderdag(vandaag).InWoordenMetDag()}: Overleg met iedereen");
        (await marjan.Open(traject + "/schijf")).Tekst.ShouldContain($"Derde meting, {vandaag.AddDays(-10).InWoorden()}");
        (await marjan.Open(traject + "/plan")).Tekst.ShouldContain(
            $"vastgesteld op {vandaag.AddDays(-16).InWoorden()} door Marjan de Boer. Op {vandaag.AddDays(75).InWoorden()} kijken we samen terug.");

        using var samira = await app.Als("inwoner");
        var mijn = await samira.Open("/mijn");
        mijn = await samira.Verstuur(mijn, "Ja, dit is goed");
        mijn.Tekst.ShouldContain("Nu is iedereen het eens.");
    }

    private static DateOnly Donderdag(DateOnly vandaag) => Enumerable.Range(1, 7).Select(vandaag.AddDays).Single(d => d.DayOfWeek == DayOfWeek.Thursday);
}
