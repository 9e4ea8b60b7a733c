using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Werkprocessen.Proefproces;

namespace Spil.Domein.Tests.Herstel.Werkprocessen;

/// <summary>Going on is allowed exactly when nothing obligatory is missing and every condition holds: held against a plain second telling.</summary>
public sealed class VerderWetten
{
    private static readonly string[] Formulieren = ["netwerkanalyse", "krachtenmatrix", "krachtenprofiel", "signaleringsplan", Crisiskaart.Formulier, "vangnet"];

    private static readonly Gen<Wereld> Werelden =
        from zaad in Gen.Choose(0, int.MaxValue - 1)
        from mediant in Gen.Elements(true, false)
        from stap in Gen.Choose(1, 3)
        select new Wereld(new Random(zaad), mediant, stap);

    [Fact]
    public void Verder_dan_en_slechts_dan_als_er_niets_mist() => Prop.ForAll(Werelden.ToArbitrary(),
            w => w.Traject.GaVerder(w.Werkproces, w.Feiten, Nu.AddDays(10)).IsGelukt == w.MagVolgensHetBoekje())
        .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(2000));

    [Fact]
    public void Beide_uitkomsten_komen_voor()
    {
        var uitkomsten = Enumerable.Range(0, 400).Select(i => new Wereld(new Random(i), i % 2 == 0, 1 + (i % 3))).Select(w => w.MagVolgensHetBoekje()).ToList();
        uitkomsten.Count(u => u).ShouldBeInRange(20, 380);
    }

    /// <summary>A traject in which most things are there and some are not.</summary>
    private sealed class Wereld
    {
        private readonly bool mediant;
        private readonly int stap;
        private readonly Dictionary<string, int> vastOp = []; // Days after now; absent: not final.
        private readonly DateOnly kaartVan;
        private readonly HashSet<PersoonId> getekend = [];
        private readonly HashSet<(int, string)> ontheven = [];
        private readonly bool toestemming, meting, plan, tandem, aanmelding, folder, uitleg, instemming, klaar;

        public Wereld(Random kans, bool mediant, int stap)
        {
            (this.mediant, this.stap) = (mediant, stap);
            bool Meestal() => kans.Next(25) > 0;
            (toestemming, meting, plan, tandem) = (Meestal(), Meestal(), Meestal(), Meestal());
            (aanmelding, folder, uitleg, instemming, klaar) = (Meestal(), Meestal(), Meestal(), Meestal(), Meestal());
            Werkproces = mediant ? Werkprocesvarianten.Mediant : Werkprocesvarianten.Surplus;
            Traject = mediant ? EenMediantTraject() : EenTraject();
            var alles = Alles with { Documenten = [.. Formulieren.Select(f => Vast(f, Nu.AddDays(1)))] };
            while ((int)Traject.Stap < stap) Traject.GaVerder(Werkproces, alles, Nu).MoetLukken();
            foreach (var formulier in Formulieren.Where(_ => Meestal())) vastOp[formulier] = kans.Next(8) > 0 ? 1 : -1;
            kaartVan = Vandaag.AddMonths(Meestal() ? -17 : -19);
            Door[] mensen = [Petra, Joke];
            foreach (var wie in mensen.Where(_ => Meestal())) getekend.Add(wie.Persoon);
            if (!tandem) Traject = ZonderTandem(Traject, Werkproces, stap, alles);
            Ontheffing[] ontheffingen = [.. Werkproces.Stappen.SelectMany(s => s.Documenten.Where(d => d.Verplicht && d.Soort is Stuksoort.Formulier or Stuksoort.Crisiskaart && kans.Next(12) == 0)
                .Select(d => EenOntheffing(Werkproces, Traject, s.Nummer, d.Code)))];
            foreach (var o in ontheffingen) ontheven.Add((o.Stap, o.Stuk));
            Feiten = new(Alles.Traject with { HeeftToestemming = toestemming, HeeftMeting = meting, HeeftPlan = plan, Kaart = vastOp.ContainsKey(Crisiskaart.Formulier) ? new(kaartVan) : null })
            {
                Vandaag = Vandaag,
                Aanmelding = aanmelding ? new(Start, folder ? Start : null, uitleg ? Start : null) : null,
                Documenten = [.. vastOp.Select(v => Vast(v.Key, Nu.AddDays(v.Value))), Open("netwerkanalyse", Documentstand.Concept),
                    .. mensen.Where(m => getekend.Contains(m.Persoon)).Select(m => Vast("geheimhoudingsverklaring", Nu, Teken(m, Formulierrol.Deelnemer, Tekenstand.Getekend)))],
                Deelnemers = [.. mensen.Select(m => Deelnemer(m))],
                Vastgelegd = instemming ? Alles.Vastgelegd : [], Ontheffingen = ontheffingen,
                Klaarliggend = klaar ? Alles.Klaarliggend : new HashSet<string> { "projectplan" },
            };
        }

        public Traject Traject { get; }

        public Werkproces Werkproces { get; }

        public Werkprocesfeiten Feiten { get; }

        /// <summary>As the annexes say it, without the definition.</summary>
        public bool MagVolgensHetBoekje()
        {
            bool Er(int inStap, string formulier) => ontheven.Contains((inStap, formulier)) || vastOp.ContainsKey(formulier);
            bool KaartGeldt() => ontheven.Contains((2, "crisiskaart")) || (vastOp.ContainsKey(Crisiskaart.Formulier) && Vandaag <= kaartVan.AddMonths(18));
            var geheim = ontheven.Contains((2, "geheimhoudingsverklaring")) || (getekend.Contains(Petra.Persoon) && getekend.Contains(Joke.Persoon));
            var goed = klaar && toestemming && tandem && meting && aanmelding && folder && uitleg;
            if (mediant) goed &= instemming && Er(1, "krachtenmatrix") && Er(1, "signaleringsplan") && Er(1, "krachtenprofiel");
            if (stap >= 2)
            {
                bool Bijgewerkt(string formulier) => ontheven.Contains((2, formulier)) || (vastOp.TryGetValue(formulier, out var op) && op > 0);
                goed &= plan && geheim;
                goed &= mediant ? Bijgewerkt("krachtenprofiel") && Bijgewerkt("signaleringsplan") && KaartGeldt() : Er(2, "netwerkanalyse");
            }

            return goed;
        }

        // A tandem cannot be taken away, so such a traject came further in a werkproces that does not ask for one.
        private static Traject ZonderTandem(Traject met, Werkproces werkproces, int stap, Werkprocesfeiten alles)
        {
            var traject = EenTraject(metTandem: false);
            if (met.Werkprocescode != traject.Werkprocescode) traject.Volg(werkproces).MoetLukken();
            var soepel = werkproces with { Stappen = [.. werkproces.Stappen.Select(s => s with { Voorwaarden = [] })] };
            while ((int)traject.Stap < stap) traject.GaVerder(soepel, alles, Nu).MoetLukken();
            return traject;
        }
    }
}
