using System.Globalization;
using Shouldly;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Web.Demo;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary>The demo counts from today, and today is any day: the stories obey the rules on each of them.</summary>
public sealed class VoorbeelddagenTests
{
    // Just after midnight, at noon and just before midnight, as a Dutch clock shows it.
    private static readonly TimeOnly[] Tijden = [new(0, 5), new(12, 0), new(23, 55)];

    [Theory, InlineData(2028), InlineData(2029)]
    public void Op_elke_dag_van_het_jaar_houden_de_verhalen_zich_aan_de_regels(int jaar)
    {
        List<string> mis = [];
        foreach (var moment in Dagen(jaar).Select((dag, i) => Moment(dag, Tijden[i % Tijden.Length])))
        {
            try
            {
                Klopt(Voorbeeldwereld.Maak(moment), moment);
            }
            catch (Exception fout) // Whatever a story throws on this day is what this test looks for.
            {
                mis.Add($"{moment.InNederland():yyyy-MM-dd HH:mm}: {fout.Message}");
            }
        }

        mis.ShouldBeEmpty();
    }

    [Fact]
    public void Een_klok_die_verspringt_verschuift_geen_dag()
    {
        // Half an hour after midnight in summer time lies, in winter time, on the day before; and the other way round.
        foreach (var nu in new[] { Moment(new(2028, 3, 27), new(0, 30)), Moment(new(2028, 10, 30), new(23, 30)), Moment(new(2028, 2, 29), new(12, 0)) })
        {
            var wereld = new Voorbeeldwereld(nu);
            foreach (var geleden in Enumerable.Range(0, 400))
                wereld.Moment(geleden).Datum().ShouldBe(wereld.Dag(geleden), $"{geleden} days before {nu}");
        }
    }

    [Theory]
    [InlineData("2028-02-29", "a leap day")]
    [InlineData("2028-03-26", "23 hours")]
    [InlineData("2028-10-29", "25 hours")]
    [InlineData("2028-12-31", "the last day of the year")]
    public void Op_een_bijzondere_dag_ook_bij_middernacht(string dag, string waarom)
    {
        foreach (var moment in Tijden.Select(tijd => Moment(DateOnly.Parse(dag, CultureInfo.InvariantCulture), tijd)))
            Should.NotThrow(() => Klopt(Voorbeeldwereld.Maak(moment), moment), waarom);
    }

    private static void Klopt(Voorbeeldwereld wereld, DateTimeOffset nu)
    {
        wereld.Vandaag.ShouldBe(nu.Datum());
        wereld.Nieuw.OfType<Meting>().ShouldAllBe(m => m.Op <= wereld.Vandaag);
        wereld.Nieuw.OfType<Plan>().ShouldAllBe(p => p.VastgesteldOp <= nu);
        wereld.Nieuw.OfType<Voorstel>().SelectMany(v => v.Versies).SelectMany(v => v.Stemmen).ShouldAllBe(s => s.Op <= nu);
        wereld.Inzagen.ShouldAllBe(i => i.Tijdstip <= nu);
    }

    private static IEnumerable<DateOnly> Dagen(int jaar) =>
        Enumerable.Range(0, DateTime.IsLeapYear(jaar) ? 366 : 365).Select(new DateOnly(jaar, 1, 1).AddDays);

    private static DateTimeOffset Moment(DateOnly dag, TimeOnly tijd)
    {
        var lokaal = dag.ToDateTime(tijd);
        return new DateTimeOffset(lokaal, Tijd.Nederland.GetUtcOffset(lokaal)).ToUniversalTime();
    }
}
