using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Domein.Tests.Kern;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Verslagen;

/// <summary>Who gets which line: over all pairs of people, the copy of one never holds what only the other may see.</summary>
public sealed class VerslagzichtTests
{
    private static readonly Gegevenssoort[] Soorten = Enum.GetValues<Gegevenssoort>();
    private static readonly Door[] Mensen = [SamiraZelf, Marjan, Joke, Petra];

    // Per person: signed, wanted there, and for each kind whether it may be seen; per line: private, its kind, and corrected or not.
    private static readonly Gen<Proef> Proeven =
        from mensen in (from getekend in Gen.Elements(true, true, false)
                        from gewenst in Gen.Elements(true, true, true, false)
                        from masker in Gen.Choose(0, (1 << Soorten.Length) - 1)
                        select new Wie(getekend, gewenst, masker)).ArrayOf(4)
        from regels in (from prive in Gen.Elements(true, false)
                        from soort in Gen.Elements(Soorten)
                        from ander in Gen.Elements(Soorten)
                        from gecorrigeerd in Gen.Elements(true, false)
                        select new Lijn(prive, soort, ander, gecorrigeerd)).ArrayOf(6)
        from agenda in Gen.Elements(true, false)
        select new Proef(mensen, regels, agenda);

    [Fact]
    public void Het_verslag_van_de_een_bevat_nooit_wat_alleen_de_ander_mag_zien()
    {
        var (over, gemist, leeg) = (0, 0, 0);
        Wet.Geldt(Proeven, proef =>
        {
            var (bouw, zichten) = Bouw(proef);
            var exemplaren = Mensen.Select((m, i) => Woorden(Verslagexemplaar.Voor(bouw.Verslag, [], zichten[i]))).ToList();
            for (var a = 0; a < Mensen.Length; a++)
            {
                // A second, naive rule decides what A may see; B may see anything.
                var mag = bouw.Verslag.Notities.Where(n => Naief(proef, a, n)).SelectMany(n => n.Versies.Where(v => proef.Mensen[a].Ziet(v.Soort) || a == 0).Where(v => n.AangebodenVersie > 0 && v.Nummer >= n.AangebodenVersie || v == n.Huidige)
                    .Select(v => v.Tekst).Concat(bouw.Verslag.Correcties.Where(c => c.NotitieId == n.Id).Select(c => c.Tekst))).ToHashSet();
                if (!exemplaren[a].SetEquals(mag)) return false;
                for (var b = 0; b < Mensen.Length; b++)
                {
                    var alleenB = exemplaren[b].Except(mag).ToHashSet();
                    if (exemplaren[a].Overlaps(alleenB)) return false;
                    // On a paper that B prints for A stands what both may see, and nothing else.
                    var papier = Woorden(Verslagexemplaar.Voor(bouw.Verslag, [], zichten[a], zichten[b]));
                    if (!papier.IsSubsetOf(exemplaren[a]) || !papier.IsSubsetOf(exemplaren[b])) return false;
                    over += alleenB.Count;
                }

                if (exemplaren[a].Count == 0) leeg++; else gemist++;
            }

            return true;
        });
        over.ShouldBeGreaterThan(500, "there is something to leave out");
        gemist.ShouldBeGreaterThan(100);
        leeg.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Besloten_tijd_is_nooit_voor_een_professional_ook_niet_voor_de_casusregisseur()
    {
        var proef = new Verslagproef();
        var regel = proef.Regel(Joke, proef.Prive, "Alleen voor ons.");
        proef.Zicht(SamiraZelf).Ziet(regel).ShouldBeTrue();
        proef.Zicht(Joke).Ziet(regel).ShouldBeTrue();
        proef.Zicht(Marjan).Ziet(regel).ShouldBeFalse();
        proef.Zicht(Petra).Ziet(regel).ShouldBeFalse();
        proef.Verslag.Wijzig(regel.Id, "a", Gegevenssoort.Plan, 1, proef.Zicht(Marjan), Marjan, Nu).MoetWeigeren(Verslagregels.OnbekendeNotitie);
        // Not even when somebody opens the point afterwards.
        proef.Overleg.WijzigPunt(proef.Prive, new("Nu voor iedereen", 10)).MoetLukken();
        proef.BiedAan().MoetLukken();
        proef.Zicht(Marjan).Ziet(regel).ShouldBeFalse();
    }

    [Fact]
    public void Een_punt_dat_besloten_wordt_neemt_de_regels_mee()
    {
        var proef = new Verslagproef();
        var regel = proef.Regel(Marjan, proef.Gewoon, "Iets.");
        proef.Overleg.WijzigPunt(proef.Gewoon, new("Welkom", 10, Agendazicht.ZonderProfessionals)).MoetLukken();
        proef.BiedAan().MoetLukken();
        proef.Zicht(Petra).Ziet(regel).ShouldBeFalse();
    }

    [Fact]
    public void Een_gast_ziet_wat_de_inwoner_koos_zolang_delen_mag_en_de_belofte_geldt()
    {
        var proef = new Verslagproef();
        var regel = proef.Regel(Marjan, proef.Gewoon, "Iets.");
        proef.Overleg.Stel(new(null, "Ineke", "buurvrouw", false)).MoetLukken();
        var gast = proef.Overleg.Genodigden[^1];
        proef.Overleg.Beslis(gast.Id, true, true, SamiraZelf).MoetLukken();
        var dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
        Verslagzicht Zicht(params Gegevenssoort[] bereik) => Verslagzicht.Van(proef.Overleg, proef.Traject, dossier, gast, bereik, Vandaag);
        Zicht(Gegevenssoort.Plan).Ziet(regel).ShouldBeFalse("no promise");
        proef.Overleg.Teken(gast.Id, "Ineke", true, "t", Marjan, Nu).MoetLukken();
        Zicht(Gegevenssoort.Plan).Ziet(regel).ShouldBeTrue();
        Zicht(Gegevenssoort.Schijf).Ziet(regel).ShouldBeFalse("another kind");
        Zicht().Krijgt.ShouldBeFalse();
        dossier.TrekToestemmingIn(Toestemmingsdoel.DelenMetKring, Vandaag).MoetLukken();
        Zicht(Gegevenssoort.Plan).Krijgt.ShouldBeFalse("no consent to share");
    }

    private static (Verslagproef, Verslagzicht[]) Bouw(Proef proef)
    {
        var bouw = new Verslagproef(getekend: false);
        var nummer = 0;
        foreach (var lijn in proef.Regels)
        {
            var regel = bouw.Regel(SamiraZelf, lijn.Prive ? bouw.Prive : bouw.Gewoon, $"regel {++nummer}", lijn.Ander);
            bouw.Verslag.Wijzig(regel.Id, $"versie {nummer}", lijn.Soort, 1, bouw.Zicht(SamiraZelf), SamiraZelf, Nu).MoetLukken();
        }

        for (var i = 2; i < Mensen.Length; i++)
        {
            var id = bouw.Id(Mensen[i]);
            if (proef.Mensen[i].Getekend) bouw.Overleg.Teken(id, Mensen[i].Naam, true, "t", null, Nu).MoetLukken();
            if (!proef.Mensen[i].Gewenst) bouw.Overleg.Beslis(id, false, true, SamiraZelf).MoetLukken();
        }

        bouw.BiedAan().MoetLukken();
        if (proef.AgendaOpen) bouw.Overleg.WijzigPunt(bouw.Prive, new("Open", 10)).MoetLukken();
        foreach (var (regel, lijn) in bouw.Verslag.Notities.Zip(proef.Regels).Where(r => r.Second.Gecorrigeerd).ToList())
        {
            var vraag = bouw.Verslag.VraagCorrectie(regel.Id, $"vraag bij {regel.Huidige.Tekst}", bouw.Zicht(SamiraZelf), Nu).MoetLukken().Correctie;
            bouw.Verslag.NeemOver(vraag, $"nieuw bij {regel.Huidige.Tekst}", 2, bouw.Zicht(SamiraZelf), SamiraZelf, Nu).MoetLukken();
        }

        return (bouw, [.. Mensen.Select((m, i) => Verslagzicht.Van(Overlegzicht.Van(bouw.Overleg, bouw.Traject, m.Persoon, Vandaag), Soorten.Where(s => i == 0 || proef.Mensen[i].Ziet(s))))]);
    }

    // Samira sees all; Marjan is the casusregisseur and a professional; Joke is none; Petra is one.
    private static bool Naief(Proef proef, int wie, Notitie n) => wie == 0
        || (proef.Mensen[wie].Ziet(n.Huidige.Soort) && (wie == 1 || (proef.Mensen[wie].Getekend && proef.Mensen[wie].Gewenst)) && (n.Zicht == Agendazicht.Iedereen || wie == 2));

    private static HashSet<string> Woorden(Verslagexemplaar e) =>
        [.. e.Delen.SelectMany(d => d.Regels).SelectMany(r => r.Eerder.Select(v => v.Tekst).Append(r.Notitie.Huidige.Tekst).Concat(r.Correcties.Select(c => c.Tekst)))];

    private sealed record Wie(bool Getekend, bool Gewenst, int Masker)
    {
        public bool Ziet(Gegevenssoort soort) => (Masker >> (int)soort & 1) == 1;
    }

    private sealed record Lijn(bool Prive, Gegevenssoort Soort, Gegevenssoort Ander, bool Gecorrigeerd);

    private sealed record Proef(Wie[] Mensen, Lijn[] Regels, bool AgendaOpen);
}
