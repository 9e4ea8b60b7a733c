using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Overleggen.Overlegproef;

namespace Spil.Domein.Tests.Herstel.Overleggen;

/// <summary>What holds of a meeting after any sequence of acts, also those that are refused. Each act takes a minute.</summary>
public sealed class VerloopWetten
{
    private static readonly Door[] Mensen = [SamiraZelf, Marjan, Joke, Petra];

    private static readonly Gen<(int Wat, int Welk)[]> Verhalen = (
        from wat in Gen.Frequency((12, Gen.Choose(0, 9)), (1, Gen.Choose(10, 12)))
        from welk in Gen.Choose(0, 3)
        select (wat, welk)).ArrayOf(30);

    [Fact]
    public void Stand_en_klok_kloppen_altijd_en_wat_geweigerd_is_verandert_niets()
    {
        var (gelukt, geweigerd, gehouden) = (0, 0, 0);
        Wet.Geldt(Verhalen, verhaal =>
        {
            var overleg = MetMensen();
            var nu = Nu;
            return verhaal.Prepend((0, 1)).All(daad =>
            {
                nu = nu.AddMinutes(1);
                var (versie, stand) = (overleg.Versie, overleg.Stand);
                var lukt = Doe(overleg, daad, nu);
                _ = lukt ? gelukt++ : geweigerd++;
                if (overleg.Stand == Overlegstand.Gehouden) gehouden++;
                return (lukt || overleg.Versie == versie) && Klopt(overleg, nu)
                    && (stand != Overlegstand.Gehouden || overleg.Stand == Overlegstand.Gehouden);
            });
        });
        new[] { gelukt, geweigerd, gehouden }.ShouldAllBe(n => n > 200, "the stories come everywhere");
    }

    [Fact]
    public void Elke_minuut_van_het_overleg_hoort_bij_een_punt_een_pauze_of_veiligheid() => Wet.Geldt(Verhalen, verhaal =>
    {
        var overleg = MetMensen();
        overleg.Start(true, SamiraZelf, Nu).MoetLukken();
        // A second, naive bookkeeping: the minutes in which people were at the agenda.
        var (nu, minuten) = (Nu, 0);
        return verhaal.All(daad =>
        {
            if (overleg.Stand == Overlegstand.Bezig && !overleg.InVeiligheid && overleg.HuidigPuntId is not null) minuten++;
            nu = nu.AddMinutes(1);
            Doe(overleg, daad, nu);
            return overleg.Punten.Sum(p => overleg.Besteed(p, nu).TotalMinutes) == minuten;
        });
    });

    private static bool Klopt(Overleg o, DateTimeOffset nu) =>
        (o.BegonnenOm is not null) == (o.Stand is Overlegstand.Bezig or Overlegstand.Gepauzeerd or Overlegstand.Gehouden)
        && (o.GeeindigdOm is not null) == (o.Stand == Overlegstand.Gehouden)
        && (!o.Gestopt || o.Stand == Overlegstand.Gehouden)
        && (o.KlokSinds is not null) == (o.Stand == Overlegstand.Bezig && !o.InVeiligheid && o.HuidigPuntId is not null)
        && (o.HuidigPuntId is null || o.Punten.Any(p => p.Id == o.HuidigPuntId && p.IsGehad))
        && (o.Loopt || o.Veiligheidsmomenten.All(v => v.TerugOm is not null))
        && o.Veiligheidsmomenten.Count(v => v.TerugOm is null) <= 1
        && o.Aanwezigheden.DistinctBy(a => a.GenodigdeId).Count() == o.Aanwezigheden.Count
        && o.Punten.All(p => o.Besteed(p, nu) >= TimeSpan.Zero);

    // True when it was done.
    private static bool Doe(Overleg o, (int Wat, int Welk) d, DateTimeOffset nu)
    {
        var wie = Mensen[d.Welk];
        var punt = d.Welk < o.Agenda.Count ? o.Agenda[d.Welk].Id : Guid.Empty;
        return d.Wat switch
        {
            0 => o.Start(d.Welk > 0, wie, nu).IsGelukt,
            1 => o.Volgende(d.Welk == 0 ? null : o.HuidigPuntId, true, nu).IsGelukt,
            2 => o.Vorige(o.HuidigPuntId, true, nu).IsGelukt,
            3 => o.GaNaar(o.HuidigPuntId, punt, true, nu).IsGelukt,
            4 => o.Pauzeer(nu).IsGelukt,
            5 => o.Hervat(nu).IsGelukt,
            6 => o.NaarVeiligheid(wie, nu).IsGelukt,
            7 => o.TerugNaarAgenda(nu).IsGelukt,
            8 => o.NoteerAanwezig(o.Van(wie), (Aanwezigheid)(nu.Minute % 4), nu).IsGelukt,
            9 => o.HaalPuntWeg(punt).IsGelukt,
            10 => o.Stop(d.Welk > 1, wie, nu).IsGelukt,
            11 => o.RondAf(wie, nu).IsGelukt,
            _ => o.ZegAf("").IsGelukt,
        };
    }
}
