using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;
using Xunit;

namespace Spil.Domein.Tests.Wmo;

public sealed class IndicatieTests
{
    private static readonly DateOnly Peildatum = new(2021, 4, 30);
    private static readonly Indicatievolume Oud = new(190, Leveringsvorm.Natura, null, "De Gouden Draad");

    [Theory]
    [InlineData("2021-04-30", 6, "2021-10-30", "2021-10-31")]
    [InlineData("2021-08-31", 6, "2022-02-28", "2022-03-01")]
    [InlineData("2021-11-30", 3, "2022-02-28", "2022-03-01")]
    [InlineData("2023-08-31", 6, "2024-02-29", "2024-03-01")]
    public void Lager_houdt_het_oude_tot_het_einde_van_de_overgang(string peildatum, int maanden, string tot, string ingang) =>
        Overgang.Bepaal(190, 148, Dag(peildatum), maanden).ShouldBe(new(Herindicatieuitkomst.Lager, Dag(peildatum), Dag(tot), Dag(ingang)));

    [Fact]
    public void Gelijk_en_hoger_gaan_de_dag_na_de_peildatum_in()
    {
        Overgang.Bepaal(125, 125, Peildatum, 6).ShouldBe(new(Herindicatieuitkomst.Gelijk, Peildatum, null, new(2021, 5, 1)));
        Overgang.Bepaal(120, 125, Peildatum, 6).ShouldBe(new(Herindicatieuitkomst.Hoger, Peildatum, null, new(2021, 5, 1)));
    }

    [Fact]
    public void Een_overgang_duurt_drie_tot_zes_maanden_of_heeft_een_reden()
    {
        Overgang.KeurMaanden(3, null).IsGelukt.ShouldBeTrue();
        Overgang.KeurMaanden(6, "").IsGelukt.ShouldBeTrue();
        Overgang.KeurMaanden(2, " ").Weigeringen.Single().Regel.ShouldBe(Indicatieregels.OvergangZonderReden);
        Overgang.KeurMaanden(7, null).Weigeringen.Single().Regel.ShouldBe(Indicatieregels.OvergangZonderReden);
        Overgang.KeurMaanden(9, "De raad besloot tot negen maanden.").IsGelukt.ShouldBeTrue();
        Overgang.KeurMaanden(25, "Lang.").Weigeringen.Single().Regel.ShouldBe(Indicatieregels.OvergangKanNiet);
        Overgang.KeurMaanden(-1, "Terug.").Weigeringen.Single().Regel.ShouldBe(Indicatieregels.OvergangKanNiet);
    }

    [Fact]
    public void Overnemen_vraagt_minuten_die_kunnen_en_een_einde_na_het_begin()
    {
        NeemOver(Oud, new(2019, 1, 1), null).MoetLukken();
        NeemOver(Oud with { MinutenPerWeek = 0 }, new(2019, 1, 1), null).MoetWeigeren(Indicatieregels.MinutenKanNiet, "MinutenPerWeek");
        NeemOver(Oud with { MinutenPerWeek = 10_081 }, new(2019, 1, 1), null).MoetWeigeren(Indicatieregels.MinutenKanNiet, "MinutenPerWeek");
        NeemOver(Oud, new(2019, 1, 2), new(2019, 1, 1)).MoetWeigeren(Indicatieregels.EindeTeVroeg, "einde");
    }

    [Fact]
    public void Een_lager_besluit_laat_het_oude_staan_en_begint_de_dag_erna()
    {
        var indicatie = Van(new(2019, 1, 1), new(2022, 1, 1));
        var herzien = Nieuw(indicatie, 150, Overgang.Bepaal(190, 150, Peildatum, 6));
        herzien.Ingang.ShouldBe(new(2021, 10, 31));
        indicatie.MinutenOp(Peildatum).ShouldBe(190);
        indicatie.MinutenOp(new(2021, 10, 30)).ShouldBe(190);
        indicatie.MinutenOp(new(2021, 10, 31)).ShouldBe(150);
    }

    [Fact]
    public void Een_indicatie_die_al_afliep_blijft_tot_het_einde_van_de_overgang()
    {
        var indicatie = Van(new(2019, 1, 1), new(2021, 4, 15));
        Nieuw(indicatie, 150, Overgang.Bepaal(190, 150, Peildatum, 3));
        indicatie.MinutenOp(new(2021, 7, 30)).ShouldBe(190);
        indicatie.MinutenOp(new(2021, 7, 31)).ShouldBe(150);
    }

    [Fact]
    public void Stoppen_vraagt_een_reden_en_een_dag_na_het_begin_en_kan_een_keer()
    {
        var indicatie = Van(new(2019, 1, 1), null);
        indicatie.Beeindig(new(2018, 12, 31), Uitstroomreden.Wlz).MoetWeigeren(Indicatieregels.VoorBegin, "laatste");
        indicatie.Beeindig(Peildatum, (Uitstroomreden)99).MoetWeigeren(Indicatieregels.RedenOntbreekt, "reden");
        indicatie.Beeindig(Peildatum, Uitstroomreden.Wlz).MoetLukken();
        (indicatie.MinutenOp(Peildatum), indicatie.MinutenOp(Peildatum.AddDays(1))).ShouldBe((190, 0));
        indicatie.Beeindig(Peildatum, Uitstroomreden.Wlz).MoetWeigeren(Indicatieregels.AlUitgestroomd);
    }

    /// <summary>One step of a history: a decision with or without a transition, or the end.</summary>
    public sealed record Stap(int Dag, int Minuten, int Maanden, bool Stopt);

    [Fact]
    public void Op_elke_dag_is_er_hoogstens_een_volume_en_een_overgang_laat_geen_gat()
    {
        var stap = from dag in Gen.Choose(0, 900)
                   from minuten in Gen.Choose(0, 300)
                   from maanden in Gen.Choose(0, 6)
                   from stopt in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
                   select new Stap(dag, minuten, maanden, stopt);
        Wet.Geldt(stap.ListOf(), stappen =>
        {
            var indicatie = Van(new(2019, 1, 1), new(2021, 1, 1));
            foreach (var s in stappen)
            {
                var peildatum = new DateOnly(2019, 6, 1).AddDays(s.Dag);
                if (s.Stopt)
                {
                    indicatie.Beeindig(peildatum, Uitstroomreden.Verhuisd);
                    continue;
                }

                var ervoor = Enumerable.Range(0, 400).Select(d => peildatum.AddDays(-d)).ToDictionary(d => d, indicatie.MinutenOp);
                var oud = indicatie.Delen.LastOrDefault(d => d.Ingang <= peildatum)?.MinutenPerWeek ?? 0;
                var overgang = Overgang.Bepaal(oud, s.Minuten, peildatum, s.Maanden);
                Nieuw(indicatie, s.Minuten, overgang);
                if (overgang.OvergangTot is { } tot)
                {
                    for (var d = peildatum; d <= tot; d = d.AddDays(1)) if (indicatie.MinutenOp(d) == 0) return false;
                    if (indicatie.MinutenOp(tot.AddDays(1)) != s.Minuten) return false;
                }
                else if (ervoor.Any(e => indicatie.MinutenOp(e.Key) != e.Value))
                {
                    return false; // What was does not change.
                }
            }

            var dagen = Enumerable.Range(0, 2500).Select(d => new DateOnly(2018, 12, 1).AddDays(d));
            return dagen.All(d => indicatie.Delen.Count(deel => deel.GeldtOp(d)) <= 1) && indicatie.Delen.All(d => d.Einde is null || d.Einde >= d.Ingang);
        });
    }

    private static Uitkomst<Gemaakt<Indicatie>> NeemOver(Indicatievolume oud, DateOnly ingang, DateOnly? einde) => Indicatie.NeemOver(DossierId.Nieuw(), PersoonId.Nieuw(), OrganisatieId.Nieuw(), oud, ingang, einde);

    private static Indicatie Van(DateOnly ingang, DateOnly? einde) => NeemOver(Oud, ingang, einde).MoetLukken().Nieuw;

    private static IndicatieHerzien Nieuw(Indicatie indicatie, int minuten, Overgang overgang) => indicatie.Herzie(Oud with { MinutenPerWeek = minuten }, overgang.IngangNieuw, null, overgang);

    private static DateOnly Dag(string tekst) => DateOnly.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
