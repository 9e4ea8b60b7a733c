using Shouldly;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;
using static Spil.Domein.Tests.Wmo.Berekenen.Vragen;

namespace Spil.Domein.Tests.Wmo.Berekenen;

/// <summary>What comes out of hbel-2021, counted by hand: hours × 60 / 52.</summary>
public sealed class NormrekeningTests
{
    [Theory]
    // 6480 / 52: the 2 hours and 5 minutes of the memo.
    [InlineData("basis", 108, "124.6153…", 125)]
    // 6720 / 52.
    [InlineData("basis kamer-niet-in-gebruik", 112, "129.2307…", 130)]
    // 7680 / 52.
    [InlineData("basis kamer-in-gebruik kamer-niet-in-gebruik", 128, "147.6923…", 148)]
    [InlineData("basis beperkingen-enig", 134, "154.6153…", 155)]
    [InlineData("basis beperkingen-veel", 160, "184.6153…", 185)]
    [InlineData("basis eigen-mogelijkheden", 85, "98.0769…", 99)]
    [InlineData("basis samenstelling-huishouden", 134, "154.6153…", 155)]
    [InlineData("basis kamer-in-gebruik:3", 156, "180", 180)]
    [InlineData("beperkingen-enig", 26, "30", 30)]
    // Less than nothing is nothing.
    [InlineData("eigen-mogelijkheden", 0, "0", 0)]
    [InlineData("kamer-in-gebruik eigen-mogelijkheden", 0, "0", 0)]
    public void Wat_eruit_komt(string regels, int uren, string exact, int minuten)
    {
        var bon = Normrekening.Reken(Hbel, Maak(regels.Split(' '))).MoetLukken();
        (bon.Tijd.UrenPerJaar, bon.Tijd.MinutenPerWeekExact, bon.MinutenPerWeek, bon.MinutenPerWeekIndicatie).ShouldBe((uren, exact, minuten, minuten));
    }

    [Fact]
    public void Eerst_optellen_dan_een_keer_afronden()
    {
        // Per line it would be 125 + 19 + 19 + 5 = 168; together 144 hours are 166.15….
        var bon = Normrekening.Reken(Hbel, Maak("basis", "kamer-in-gebruik:2", "kamer-niet-in-gebruik")).MoetLukken();
        bon.MinutenPerWeek.ShouldBe(167);
        bon.Regels.Sum(r => r.Tijd.InMinutenPerWeek(Normafronding.Omhoog)).ShouldBe(125 + 37 + 5);
        Normrekening.Reken(Hbel, Maak("basis", "kamer-niet-in-gebruik:2")).MoetLukken().MinutenPerWeek.ShouldBe(134); // 125 + 5 + 5 = 135
    }

    [Fact]
    public void Een_afwijking_met_een_reden_telt_mee_na_het_afronden()
    {
        var vraag = Maak("basis", "kamer-in-gebruik", "kamer-niet-in-gebruik");
        var minder = Normrekening.Reken(Hbel, vraag with { Afwijking = new(-10, "De dochter dweilt elke week.") }).MoetLukken();
        (minder.MinutenPerWeek, minder.MinutenPerWeekIndicatie).ShouldBe((148, 138));
        Normrekening.Reken(Hbel, vraag with { Afwijking = new(30, "Rolstoel met modder.") }).MoetLukken().MinutenPerWeekIndicatie.ShouldBe(178);
        Normrekening.Reken(Hbel, vraag with { Afwijking = new(-148, "Er is deze weken niets nodig.") }).MoetLukken().MinutenPerWeekIndicatie.ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t\n")]
    public void Een_afwijking_zonder_reden_wordt_geweigerd(string motivering) =>
        Normrekening.Reken(Hbel, Maak("basis") with { Afwijking = new(5, motivering) }).MoetWeigeren(Rekenregels.GeenMotivering, "afwijking.motivering");

    [Fact]
    public void Een_afwijking_haalt_niet_meer_weg_dan_er_is()
    {
        var uitkomst = Normrekening.Reken(Hbel, Maak("basis") with { Afwijking = new(-126, "Reden.") });
        uitkomst.MoetWeigeren(Rekenregels.AfwijkingTeLaag, "afwijking.minutenPerWeek");
        uitkomst.Weigeringen[0].Zin.ShouldBe("De afwijking haalt meer weg dan de 125 minuten per week die er zijn.");
    }

    [Theory]
    [InlineData(10_081)]
    [InlineData(-10_081)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Een_afwijking_past_in_een_week(int minuten) =>
        Normrekening.Reken(Hbel, Maak("basis") with { Afwijking = new(minuten, "Reden.") }).MoetWeigeren(Rekenregels.AfwijkingTeHoog, "afwijking.minutenPerWeek");

    [Theory]
    [InlineData("keuken")]
    [InlineData("inkomen")]
    [InlineData("trap")]
    [InlineData("BASIS")]
    [InlineData("")]
    public void Wat_het_normenkader_niet_kent_wordt_geweigerd(string code)
    {
        var uitkomst = Normrekening.Reken(Hbel, new("hbel-2021", [new("basis"), new(code)]));
        uitkomst.MoetWeigeren(Rekenregels.OnbekendeRegel, "regels[1].code");
        uitkomst.Weigeringen[0].Zin.ShouldBe($"‘{code}’ staat niet in normenkader hbel-2021.");
    }

    [Fact]
    public void Een_regel_staat_er_een_keer() =>
        Normrekening.Reken(Hbel, Maak("basis", "kamer-in-gebruik", "kamer-in-gebruik")).MoetWeigeren(Rekenregels.Dubbel, "regels[2].code");

    [Fact]
    public void Regels_die_elkaar_uitsluiten_tellen_nooit_op() =>
        Normrekening.Reken(Hbel, Maak("basis", "beperkingen-veel", "beperkingen-enig")).MoetWeigeren(Rekenregels.Uitsluitend, "regels");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Een_aantal_is_minstens_een(int aantal) =>
        Normrekening.Reken(Hbel, Maak("basis", $"kamer-in-gebruik:{aantal}")).MoetWeigeren(Rekenregels.AantalTeLaag, "regels[1].aantal");

    [Theory]
    [InlineData("kamer-in-gebruik:21")]
    [InlineData("kamer-in-gebruik:2147483647")]
    [InlineData("basis:2")]
    public void Een_aantal_boven_het_maximum_wordt_geweigerd(string regel) =>
        Normrekening.Reken(Hbel, Maak(regel)).MoetWeigeren(Rekenregels.AantalTeHoog, "regels[0].aantal");

    [Fact]
    public void Een_resultaat_boven_zijn_maximum_wordt_geweigerd_en_niet_stil_afgekapt()
    {
        // 14 × 20 and 7 × 30 minutes per week are 424.66… hours per year: allowed. A set with a lower limit refuses it.
        var vraag = new Rekenvraag("voorbeeld", [new("broodmaaltijd", 14), new("warme-maaltijd", 7)]);
        Normrekening.Reken(Ingebouwdenormenkaders.Voorbeeld, vraag).MoetLukken().MinutenPerWeek.ShouldBe(490);
        var lager = Ingebouwdenormenkaders.Voorbeeld with { Resultaten = [.. Ingebouwdenormenkaders.Voorbeeld.Resultaten.Select(r => r with { Maximum = Jaartijd.VanUren(400) })] };
        var uitkomst = Normrekening.Reken(lager, vraag);
        uitkomst.MoetWeigeren(Rekenregels.ResultaatTeHoog, "regels");
        uitkomst.Weigeringen[0].Zin.ShouldBe("Bij ‘Maaltijden’ komt 424,6666 uur per jaar uit. Dit normenkader gaat tot 400 uur per jaar.");
    }

    [Fact]
    public void Zonder_regels_is_er_niets_te_rekenen() => Normrekening.Reken(Hbel, Maak()).MoetWeigeren(Rekenregels.GeenRegels, "regels");

    [Fact]
    public void Meer_regels_dan_iemand_overziet_wordt_in_een_zin_geweigerd() =>
        Normrekening.Reken(Hbel, Maak([.. Enumerable.Repeat("onzin", 101)])).MoetWeigeren(Rekenregels.TeGroot, "regels");

    [Fact]
    public void Een_besluit_vraagt_de_gronden_die_het_normenkader_wil()
    {
        var vraag = new Rekenvraag("hbel-2021", [new("basis"), new("kamer-in-gebruik"), new("beperkingen-enig", 1, "COPD, stof is een risico.")]);
        vraag.OntbrekendeGronden(Hbel).Select(w => (w.Regel, w.Veld)).ShouldBe([(Rekenregels.GrondNodig, "regels[1].grond")]);
        Maak("basis").OntbrekendeGronden(Hbel).ShouldBeEmpty();
    }

    [Fact]
    public void Het_genoemde_normenkader_rekent_in_de_gevraagde_of_de_nieuwste_versie()
    {
        var twee = Hbel with { Versie = 2, Regels = [.. Hbel.Regels.Select(r => r with { Tijd = r.Tijd * 2 })] };
        Normenkader[] kaders = [twee, Hbel, Ingebouwdenormenkaders.Voorbeeld];
        Normrekening.Reken(kaders, Maak("basis")).MoetLukken().MinutenPerWeek.ShouldBe(250);
        Normrekening.Reken(kaders, Maak("basis") with { Versie = 1 }).MoetLukken().MinutenPerWeek.ShouldBe(125);
        var derde = Normrekening.Reken(kaders, Maak("basis") with { Versie = 3 });
        derde.MoetWeigeren(Rekenregels.OnbekendNormenkader, "versie");
        derde.Weigeringen[0].Zin.ShouldBe("Versie 3 van normenkader hbel-2021 is er niet. Kies uit: 1, 2.");
        var ander = Normrekening.Reken(kaders, Maak("basis") with { Normenkader = "hbel-2020" });
        ander.MoetWeigeren(Rekenregels.OnbekendNormenkader, "normenkader");
        ander.Weigeringen[0].Zin.ShouldBe("Normenkader ‘hbel-2020’ is er niet. Kies uit: hbel-2021, voorbeeld.");
    }
}
