using System.Globalization;
using Shouldly;
using Spil.Kern;
using Spil.Wmo.Domein;
using Xunit;

namespace Spil.Domein.Tests.Wmo;

/// <summary>The terms of the command line, in a table that was written out by hand with a calendar.</summary>
public sealed class BesluittermijnTests
{
    [Theory]
    // Whit Monday 24 May 2021 moves it.
    [InlineData("2021-04-12", "2021-05-25")]
    [InlineData("2021-04-13", "2021-05-25")]
    // A leap year: 29 February 2024 is a Thursday and the last day itself.
    [InlineData("2024-01-18", "2024-02-29")]
    // The same days in a year without one: six weeks after 18 January 2023 is 1 March.
    [InlineData("2023-01-18", "2023-03-01")]
    // Over the end of a year: Christmas 2020 is a Friday and a Saturday, then a Sunday: Monday 28 December.
    [InlineData("2020-11-13", "2020-12-28")]
    // New Year's Day 2021 is a Friday: Monday 4 January.
    [InlineData("2020-11-20", "2021-01-04")]
    // Six weeks after Monday 14 March 2016 is Monday 25 April; after the 16th it is Wednesday the 27th, King's Day.
    [InlineData("2016-03-14", "2016-04-25")]
    [InlineData("2016-03-16", "2016-04-28")]
    // In 2014 and 2025 the 27th is a Sunday, so King's Day is Saturday the 26th; Monday the 28th is an ordinary day.
    [InlineData("2014-03-15", "2014-04-28")]
    [InlineData("2025-03-15", "2025-04-28")]
    [InlineData("2025-03-16", "2025-04-28")]
    [InlineData("2025-03-17", "2025-04-28")]
    // Good Friday 2 April 2021: past Easter Monday to Tuesday the 6th.
    [InlineData("2021-02-19", "2021-04-06")]
    // 5 May counts every year: Wednesday 5 May 2021.
    [InlineData("2021-03-24", "2021-05-06")]
    // Ascension Day 13 May 2021 is a Thursday; the Friday was not equated in 2021.
    [InlineData("2021-04-01", "2021-05-14")]
    public void Bezwaar(string bekendgemaakt, string laatste) => AwbTermijnen.Bezwaar.LaatsteDag(Dag(bekendgemaakt)).ShouldBe(Dag(laatste));

    [Theory]
    // From Tuesday 25 May 2021: six weeks is 6 July, twelve is 17 August.
    [InlineData("2021-04-12", false, false, "2021-07-06")]
    [InlineData("2021-04-12", true, false, "2021-08-17")]
    [InlineData("2021-04-12", false, true, "2021-08-17")]
    [InlineData("2021-04-12", true, true, "2021-09-28")]
    // Objection until Thursday 29 February 2024; six weeks later is Thursday 11 April; adjourned to Thursday 23 May.
    [InlineData("2024-01-18", false, false, "2024-04-11")]
    [InlineData("2024-01-18", false, true, "2024-05-23")]
    // Objection until Monday 15 November 2021; six weeks later is Monday 27 December.
    [InlineData("2021-10-04", false, false, "2021-12-27")]
    // Objection until Friday 13 November 2020; six weeks later is Christmas Day: Monday 28 December.
    [InlineData("2020-10-02", false, false, "2020-12-28")]
    public void Beslissing_op_bezwaar(string bekendgemaakt, bool commissie, bool verdaagd, string laatste) =>
        AwbTermijnen.LaatsteDagVoorBeslissing(Dag(bekendgemaakt), commissie, verdaagd).ShouldBe(Dag(laatste));

    [Theory]
    [InlineData("2024-01-18", "2024-02-29")]
    [InlineData("2020-11-20", "2021-01-04")]
    [InlineData("2025-03-15", "2025-04-28")]
    public void Onderzoek(string melding, string laatste) => WmoTermijnen.Onderzoek.LaatsteDag(Dag(melding)).ShouldBe(Dag(laatste));

    [Theory]
    [InlineData("2024-02-15", "2024-02-29")]
    [InlineData("2023-02-15", "2023-03-01")]
    // New Year's Day 2022 is a Saturday: Monday 3 January.
    [InlineData("2021-12-18", "2022-01-03")]
    // Saturday 26 April 2025, King's Day: Monday the 28th.
    [InlineData("2025-04-12", "2025-04-28")]
    [InlineData("2021-05-10", "2021-05-25")]
    public void Beschikking(string aanvraag, string laatste) => WmoTermijnen.Beschikking.LaatsteDag(Dag(aanvraag)).ShouldBe(Dag(laatste));

    private static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
