using FsCheck.Fluent;
using Shouldly;
using Spil.Beleid.Domein.Cijfers;
using Spil.Domein.Tests.Kern;
using Spil.Kern;
using Spil.Kern.Feiten;
using Xunit;
using static Spil.Domein.Tests.Beleid.Feitengegeven;

namespace Spil.Domein.Tests.Beleid;

/// <summary>What is counted on a day, and that the figures per month say the same.</summary>
public sealed class TellingTests
{
    private static readonly DateOnly Dag30 = new(2021, 4, 30);

    [Fact]
    public void De_cijfers_per_maand_zijn_die_van_een_gewone_telling()
    {
        var feiten = from zaken in Zaken.ListOf()
                     from bezwaren in Bezwaren.ListOf()
                     from termijnen in Termijnen.ListOf()
                     from signalen in Signalen.ListOf()
                     from maand in Gen.Choose(-2, 40)
                     select (Zaken: zaken, Bezwaren: bezwaren, Termijnen: termijnen, Signalen: signalen, Einde: Begin.AddMonths(maand + 1).AddDays(-1));
        Wet.Geldt(feiten, f =>
        {
            var maandelijks = new Maandtelling();
            foreach (var zaak in f.Zaken) maandelijks.Tel(zaak);
            foreach (var bezwaar in f.Bezwaren) maandelijks.Tel(bezwaar);
            foreach (var termijn in f.Termijnen) maandelijks.Tel(termijn);
            foreach (var signaal in f.Signalen) maandelijks.Tel(signaal);
            return new[] { Huizen, Laren }.All(gemeente =>
            {
                var gewoon = new Dagtelling(f.Einde);
                foreach (var zaak in f.Zaken.Where(z => z.Gemeente == gemeente)) gewoon.Tel(zaak);
                foreach (var bezwaar in f.Bezwaren.Where(b => b.Gemeente == gemeente)) gewoon.Tel(bezwaar);
                foreach (var termijn in f.Termijnen.Where(t => t.Gemeente == gemeente)) gewoon.Tel(termijn);
                foreach (var signaal in f.Signalen.Where(s => s.Gemeente == gemeente)) gewoon.Tel(signaal);
                var opgeteld = new Cijferstand();
                foreach (var (sleutel, waarde) in maandelijks.Cijfers.Where(c => c.Key.Gemeente == gemeente && c.Key.Maand <= f.Einde)) opgeteld.Tel(sleutel.Groep, sleutel.Maat, waarde);
                return opgeteld.IsGelijk(gewoon.Stand) && maandelijks.Cijfers.Values.All(w => w != 0);
            });
        });
    }

    [Fact]
    public void Een_bezwaar_een_signaal_en_een_termijn_tellen_in_de_groep_van_de_inwoner()
    {
        var feiten = from bezwaren in Bezwaren.ListOf()
                     from termijnen in Termijnen.ListOf()
                     from signalen in Signalen.ListOf()
                     select (bezwaren, termijnen, signalen);
        Wet.Geldt(feiten, f =>
        {
            var telling = new Dagtelling(DateOnly.MaxValue);
            foreach (var bezwaar in f.bezwaren) telling.Tel(bezwaar);
            foreach (var termijn in f.termijnen) telling.Tel(termijn);
            foreach (var signaal in f.signalen) telling.Tel(signaal);
            Groep? Van(Zaakfeit? hulp) => hulp is null ? null : Groepsindeling.Van(hulp);
            long In(Groepsverdeling v, Groep g) => v.Delen.Sum(d => d.Tel(new(telling.Stand, telling.Stand, telling.Stand), g));
            return Enum.GetValues<Groep>().All(groep =>
            {
                Groep? gezocht = groep == Groep.Zonder ? null : groep;
                return telling.Stand[groep, Maat.Bezwaren] == f.bezwaren.Count(b => Van(b.Hulp) == gezocht)
                    && In(Verdeling("Bezwaren"), groep) == f.bezwaren.Count(b => Van(b.Hulp) == gezocht)
                    && In(Verdeling("Signalen dit jaar"), groep) == f.signalen.Count(s => Van(s.Hulp) == gezocht)
                    && telling.Stand[groep, Maat.SignaalAfgehandeld] == f.signalen.Count(s => s.Afgehandeld is not null && Van(s.Hulp) == gezocht)
                    && In(Verdeling("Besluiten op tijd"), groep) + In(Verdeling("Onderzoeken op tijd"), groep) == f.termijnen.Count(t => Van(t.Hulp) == gezocht);
            });
        });
    }

    [Fact]
    public void Delen_zijn_samen_het_geheel_in_elke_groep_en_elke_telling_heeft_een_eigen_code()
    {
        Groepstellingen.Alle.Select(t => t.Code).Concat(Cijferlijst.Alle.Select(c => c.Code)).ShouldBeUnique();
        Groepstellingen.Alle.ShouldAllBe(t => Groepstellingen.Zoek(t.Code) == t && t.Zin.EndsWith('.'));
        Groepstellingen.Alle.ShouldAllBe(t => t.Maten.Concat(t.Af).All(m => new Groepstelling("", "", "", Telperiode.TotNu, m).Feit == t.Feit), "A count looks at one kind of facts.");
        Groepstellingen.Zoek("niets").ShouldBeNull();
        var stand = new Cijferstand();
        var nummer = 1;
        foreach (var groep in Enum.GetValues<Groep>())
            foreach (var maat in Enum.GetValues<Maat>()) stand.Tel(groep, maat, nummer++);
        // What is counted twice in the cases: a herindicatie goes one of four ways.
        foreach (var groep in Enum.GetValues<Groep>())
            stand.Tel(groep, Maat.Herindicaties, stand[groep, Maat.Lager] + stand[groep, Maat.Gelijk] + stand[groep, Maat.Hoger] + stand[groep, Maat.HerindicatieUitstroom] - stand[groep, Maat.Herindicaties]);
        var standen = new Groepsstanden(stand, stand, stand);
        foreach (var verdeling in Groepstellingen.Verdelingen.Append(Groepstellingen.Herzien))
            foreach (var groep in Enum.GetValues<Groep>()) verdeling.Delen.Sum(d => d.Tel(standen, groep)).ShouldBe(verdeling.Geheel.Tel(standen, groep), verdeling.Kop);
    }

    [Fact]
    public void Wie_uitstroomt_telt_tot_en_met_de_laatste_dag()
    {
        var zaak = Herzien(190, 150) with { Uitstroom = new(new(2021, 3, 31), Uitstroomsoort.Wlz), Volumes = [new(190, new(2018, 1, 1), new(2021, 3, 31), Volumebron.Overgenomen)] };
        var (op, erna) = (Op(new(2021, 3, 31), zaak), Op(new(2021, 4, 1), zaak));
        (op[Maat.Voorraad], op[Maat.Lager], op[Maat.HerindicatieUitstroom], op[Maat.UitstroomWlz]).ShouldBe((1, 1, 0, 0));
        (erna[Maat.Voorraad], erna[Maat.Lager], erna[Maat.HerindicatieUitstroom], erna[Maat.UitstroomWlz], erna[Maat.MinutenOud]).ShouldBe((0, 0, 1, 1, 0));
        erna[Maat.Herindicaties].ShouldBe(1);
    }

    [Fact]
    public void De_overgang_loopt_van_het_besluit_tot_de_dag_waarop_het_nieuwe_ingaat()
    {
        var zaak = Herzien(190, 150);
        Op(new(2021, 1, 31), zaak)[Maat.Overgang].ShouldBe(0);
        Op(new(2021, 2, 1), zaak)[Maat.Overgang].ShouldBe(1);
        Op(new(2021, 7, 31), zaak)[Maat.Overgang].ShouldBe(1);
        Op(new(2021, 8, 1), zaak)[Maat.Overgang].ShouldBe(0);
        Op(Dag30, Herzien(190, 200))[Maat.Overgang].ShouldBe(0);
    }

    [Fact]
    public void De_groep_volgt_uit_wat_er_was_en_verandert_niet_door_een_herindicatie()
    {
        Groepsindeling.Van(Herzien(121, 90)).ShouldBe(Groep.Boven);
        Groepsindeling.Van(Herzien(120, 150)).ShouldBe(Groep.TotEnMet);
        Groepsindeling.Van(Herzien(150, 120) with { Volumes = [new(120, new(2021, 8, 1), null, Volumebron.Herziening)] }).ShouldBe(Groep.Boven);
        Groepsindeling.Van(new Zaakfeit(DossierId.Nieuw(), Huizen, [new(125, new(2021, 2, 1), null, Volumebron.Besluit)], [], null)).ShouldBe(Groep.Nieuw);
        Groepsindeling.Bij(null).ShouldBe(Groep.Zonder);
        Groepsindeling.Bij(Herzien(121, 90)).ShouldBe(Groep.Boven, "Also for who objects to the herindicatie that brought it below.");
        Enum.GetValues<Groep>().Select(g => g.Naam()).ShouldBeUnique();
        Enum.GetValues<Groep>().Select(g => g.Kort()).ShouldBeUnique();
    }

    [Fact]
    public void Besparing_gaat_over_wie_nog_hulp_heeft()
    {
        var telling = new Dagtelling(Dag30);
        telling.Tel(Herzien(200, 150));
        telling.Tel(Herzien(200, 50) with { Uitstroom = new(new(2021, 4, 1), Uitstroomsoort.Overleden) });
        var cijfers = Cijferlijst.Maak(Cijferstanden.Van(telling.Stand, new(), new())).ToDictionary(c => c.Definitie.Code);
        cijfers["besparing"].Exact.ShouldBe(25);
        (cijfers["lager-boven"].Exact, cijfers["uitstroom-boven"].Exact).ShouldBe((50, 50));
        (cijfers["gemiddelde-oud-boven"].Waarde, cijfers["gemiddelde-nieuw-boven"].Waarde).ShouldBe((200, 150));
        cijfers["gemiddelde-nieuw-tot-en-met"].Exact.ShouldBeNull("Nobody, so nothing to divide by.");
    }

    [Fact]
    public void Instroom_van_dit_jaar_en_van_het_vorige()
    {
        Cijferstand Tot(DateOnly dag) => Op(dag, Nieuw(100, new(2021, 2, 1)), Nieuw(140, new(2021, 4, 30)), Nieuw(150, new(2020, 12, 31)), Nieuw(90, new(2019, 6, 1)), Nieuw(500, new(2021, 5, 1)));
        var cijfers = Cijferlijst.Maak(Cijferstanden.Van(Tot(Dag30), Tot(new(2020, 12, 31)), Tot(new(2019, 12, 31)))).ToDictionary(c => c.Definitie.Code, c => c.Waarde);
        (cijfers["instroom-dit-jaar"], cijfers["instroom-vorig-jaar"], cijfers["nieuwe-instroom"]).ShouldBe((120, 150, 4));
    }

    private static Groepsverdeling Verdeling(string kop) => Groepstellingen.Verdelingen.Single(v => v.Kop == kop);

    private static Cijferstand Op(DateOnly dag, params Zaakfeit[] zaken)
    {
        var telling = new Dagtelling(dag);
        Array.ForEach(zaken, telling.Tel);
        return telling.Stand;
    }

    private static Zaakfeit Herzien(int oud, int nieuw) => new(DossierId.Nieuw(), Huizen,
        [new(oud, new(2018, 1, 1), new(2021, 7, 31), Volumebron.Overgenomen), new(nieuw, new(2021, 8, 1), null, Volumebron.Herziening)], [new(new(2021, 2, 1), oud, nieuw, new(2021, 8, 1))], null);

    private static Zaakfeit Nieuw(int minuten, DateOnly ingang) => new(DossierId.Nieuw(), Huizen, [new(minuten, ingang, null, Volumebron.Besluit)], [], null);
}
