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

/// <summary>What holds after any sequence of acts, also those that are refused.</summary>
public sealed class OverlegWetten
{
    private static readonly Door[] Mensen = [SamiraZelf, Marjan, Joke, Petra];

    private static readonly Gen<Daad[]> Verhalen = (
        from wat in Gen.Choose(0, 11)
        from wie in Gen.Choose(0, 3)
        from welk in Gen.Choose(0, 3)
        from keuze in Gen.Choose(0, 2)
        select new Daad(wat, wie, welk, (Prikkeuze)keuze)).ArrayOf(25);

    [Fact]
    public void Een_gesloten_prikker_staat_nooit_op_een_moment_waarop_de_inwoner_niet_kan()
    {
        var gesloten = 0;
        Wet.Geldt(Verhalen, verhaal =>
        {
            var overleg = MetMensen();
            // Two moments and the question to all are there, so that most stories get somewhere.
            Daad[] begin = [new(0, 0, 0, default), new(0, 0, 1, default), new(1, 0, 0, default)];
            return begin.Concat(verhaal).All(daad =>
            {
                Doe(overleg, daad);
                if (overleg is not { Stand: Overlegstand.Gepland, MomentId: { } moment }) return true;
                gesloten++;
                var gekozen = overleg.Momenten.Single(m => m.Id == moment);
                return (gekozen.Dag, gekozen.Tijd) == (overleg.Dag, overleg.Tijd) && overleg.AntwoordVan(overleg.Inwoner.Id, moment)?.Keuze is Prikkeuze.Ja or Prikkeuze.AlsHetMoet;
            });
        });
        gesloten.ShouldBeGreaterThan(20, "the stories come there");
    }

    [Fact]
    public void Niemand_ziet_iets_zonder_akkoord_van_de_inwoner_en_een_belofte_die_geldt()
    {
        var traject = EenTraject();
        var (zien, tekenen) = (0, 0);
        Wet.Geldt(Verhalen, verhaal =>
        {
            var overleg = MetMensen(traject);
            var (akkoord, beloofd) = (new HashSet<int> { 1, 2, 3 }, new HashSet<int>());
            return verhaal.All(daad =>
            {
                // A second, naive bookkeeping of who may see.
                if (Doe(overleg, daad))
                {
                    if (daad.Wat == 5) beloofd.Add(daad.Wie);
                    if (daad.Wat == 6) beloofd.Remove(daad.Wie);
                    if (daad.Wat == 7) akkoord.Remove(daad.Wie);
                    if (daad.Wat == 8) akkoord.Add(daad.Wie);
                }

                return new[] { 2, 3 }.All(wie =>
                {
                    var ziet = overleg.Zicht(traject, Mensen[wie]).Ziet;
                    if (ziet) zien++;
                    else tekenen++;
                    return ziet == (akkoord.Contains(wie) && beloofd.Contains(wie));
                });
            });
        });
        zien.ShouldBeGreaterThan(50);
        tekenen.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Het_nummer_van_het_moment_daalt_nooit_en_stijgt_bij_elke_verandering() => Wet.Geldt(Verhalen, verhaal =>
    {
        var overleg = MetMensen();
        return verhaal.All(daad =>
        {
            var (reeks, was, stand) = (overleg.Reeks, (overleg.Dag, overleg.Tijd), overleg.Stand);
            Doe(overleg, daad);
            var anders = stand == Overlegstand.Gepland && (was != (overleg.Dag, overleg.Tijd) || overleg.Stand != stand);
            return overleg.Reeks == reeks + (anders ? 1 : 0);
        });
    });

    // True when it was done.
    private static bool Doe(Overleg o, Daad d)
    {
        var wie = o.Van(Mensen[d.Wie]);
        var moment = d.Welk < o.Momenten.Count ? o.Momenten[d.Welk].Id : Guid.Empty;
        return d.Wat switch
        {
            0 => o.StelMomentVoor(Vandaag.AddDays(5 + d.Welk), Tien, Nu).IsGelukt,
            1 => o.BeginPrikken().IsGelukt,
            2 or 3 => o.Zegt(d.Wat == 2 ? o.Inwoner.Id : wie, moment, d.Keuze).IsGelukt,
            4 or 9 => o.Sluit(moment, Nu).IsGelukt,
            5 => o.Teken(wie, Mensen[d.Wie].Naam, true, "t", null, Nu).IsGelukt,
            6 => o.TrekBelofteIn(wie, Nu).IsGelukt,
            7 or 8 => o.Beslis(wie, d.Wat == 8, true, SamiraZelf).IsGelukt,
            10 => o.HaalMomentWeg(moment).IsGelukt,
            _ => o.Plan(Vandaag.AddDays(10 + d.Welk), Tien, d.Keuze != Prikkeuze.Nee, Nu).IsGelukt,
        };
    }

    private sealed record Daad(int Wat, int Wie, int Welk, Prikkeuze Keuze);
}
