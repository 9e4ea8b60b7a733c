using Shouldly;
using Spil.Wmo.Domein.Bijdragen;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Normenkaders;

/// <summary>Loading and adopting a version, and comparing two.</summary>
public sealed class NormenkaderuitgaveTests
{
    private static readonly DateTimeOffset Nu = new(2021, 5, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly Normenkader Kader = Ingebouwdenormenkaders.Hbel2021;
    private static readonly Vaststelverzoek Goed = new([.. Kader.Uitgangspunten.Select(u => u.Code)], " 2020-118 ", new(2020, 12, 15), new(2021, 1, 1));

    [Fact]
    public void Een_hogere_versie_wordt_geladen_een_lagere_niet()
    {
        var twee = Kader with { Versie = 2 };
        var geladen = Normenkaderuitgave.Laad(twee, [1], 1, "Sanne", Nu).MoetLukken();
        geladen.Gebeurtenis.ShouldBe(new NormenkaderGeladen("hbel-2021", 2));
        (geladen.Nieuw.Code, geladen.Nieuw.Nummer, geladen.Nieuw.Door, geladen.Nieuw.Vanaf).ShouldBe(("hbel-2021", 2, "Sanne", null));
        Normenkaderuitgave.Laad(twee, [1], 2, "Sanne", Nu).MoetWeigeren(Normenkaderregels.VersieBestaat);
    }

    [Fact]
    public void Vastgesteld_draagt_het_een_besluit()
    {
        var uitgave = Uitgave();
        uitgave.StelVast(Kader, Goed, "Sanne", Nu).MoetLukken().ShouldBe(new NormenkaderVastgesteld("hbel-2021", 1, "2020-118", new(2021, 1, 1)));
        uitgave.Met(Kader).BezwarenVoorBesluit(new(2021, 5, 12)).ShouldBeEmpty();
        (uitgave.VastgesteldDoor, uitgave.VastgesteldOp, uitgave.Besluitdatum).ShouldBe(("Sanne", Nu, new DateOnly(2020, 12, 15)));
        uitgave.MoetWeigerenZonderWijziging(() => uitgave.StelVast(Kader, Goed with { Besluit = "ander" }, "Fleur", Nu), Normenkaderregels.AlVastgesteld);
    }

    [Fact]
    public void Zonder_vaststelling_blijft_het_zoals_het_in_het_bestand_staat() => Uitgave().Met(Kader).ShouldBeSameAs(Kader);

    [Fact]
    public void Elk_uitgangspunt_moet_bevestigd_zijn() => Weigert(Goed with { Bevestigd = [.. Goed.Bevestigd.Skip(1)] }, Normenkaderregels.BevestigAlles, "Bevestigd");

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public void Een_vaststelling_noemt_het_besluit(string? besluit)
    {
        Weigert(Goed with { Besluit = besluit }, Normenkaderregels.BesluitNodig, "Besluit");
        Weigert(Goed with { Besluit = new string('x', 101) }, Normenkaderregels.BesluitNodig, "Besluit");
    }

    [Fact]
    public void De_dagen_moeten_kloppen()
    {
        Weigert(Goed with { Datum = new(2021, 5, 13), Vanaf = new(2021, 6, 1) }, Normenkaderregels.BesluitInToekomst, "Datum");
        Weigert(Goed with { Vanaf = new(2020, 12, 31) }, Normenkaderregels.VanafBuitenGeldig, "Vanaf");
        Weigert(Goed with { Datum = new(2021, 3, 1), Vanaf = new(2021, 2, 28) }, Normenkaderregels.VanafVoorBesluit, "Vanaf");
        Uitgave().StelVast(Kader, Goed with { Datum = new(2021, 5, 12), Vanaf = new(2021, 5, 12) }, "Sanne", Nu).MoetLukken();
    }

    [Fact]
    public void Een_voorbeeld_wordt_nooit_vastgesteld()
    {
        var kader = Ingebouwdenormenkaders.Voorbeeld;
        var uitgave = Normenkaderuitgave.Ingebouwd(kader, [], "Sanne", Nu);
        uitgave.MoetWeigerenZonderWijziging(() => uitgave.StelVast(kader, Goed with { Vanaf = new(2021, 5, 1) }, "Sanne", Nu), Normenkaderregels.Voorbeeld);
    }

    [Fact]
    public void Twee_versies_verschillen_regel_voor_regel()
    {
        Normvergelijking.Vergelijk(Kader, Kader).ShouldBeEmpty();
        var regels = Kader.Regels.Where(r => r.Code != "samenstelling-huishouden").Select(r => r.Code == "basis" ? r with { Tijd = Jaartijd.VanUren(110) } : r)
            .Append(new("huisdier", "Huisdier", "schoon-en-leefbaar-huis", Normsoort.Meer, Jaartijd.VanUren(2)));
        var twee = Kader with { Versie = 2, Regels = [.. regels], Afronding = Normafronding.Dichtstbij, Uitgangspunten = [.. Kader.Uitgangspunten.Skip(1)] };
        Normvergelijking.Vergelijk(Kader, twee).ShouldBe([
            new("Afronding", "Naar boven op hele minuten", "Op de dichtstbijzijnde hele minuut"),
            new("Basis: schoon en leefbaar huis", "108 uur per jaar", "110 uur per jaar"),
            new("Huisdier", "", "2 uur per jaar meer"),
            new("Samenstelling van het huishouden", "26 uur per jaar meer; met reden", ""),
            new("Uitgangspunt", Kader.Uitgangspunten[0].Tekst, ""),
        ]);
    }

    [Fact]
    public void De_voorbeelden_laten_elke_regel_zien()
    {
        var voorbeelden = Normvoorbeelden.Van(Kader);
        voorbeelden.Select(v => v.Bon.MinutenPerWeek).ShouldBe([125, 99, 155, 185, 155, 144, 130, 182]);
        voorbeelden[0].Naam.ShouldBe("Alleen de basis");
        Ingebouwdenormenkaders.Voorbeeld.Regels.ShouldAllBe(r => Normvoorbeelden.Van(Ingebouwdenormenkaders.Voorbeeld).Any(v => v.Bon.Regels.Any(b => b.Regel == r)));
    }

    [Theory]
    [InlineData("2018-12-31", null)]
    [InlineData("2019-01-01", "€ 17,50 per 4 weken")]
    [InlineData("2020-01-01", "€ 19,00 per maand")]
    [InlineData("2023-12-31", "€ 19,00 per maand")]
    [InlineData("2024-01-01", "€ 20,60 per maand")]
    [InlineData("2025-12-31", "€ 21,00 per maand")]
    [InlineData("2026-11-26", "€ 21,80 per maand")]
    public void De_eigen_bijdrage_is_een_feit_met_een_dag(string dag, string? bedrag) =>
        Bijdragebedragen.Op(DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))?.InWoorden().Replace('\u00A0', ' ').ShouldBe(bedrag);

    private static void Weigert(Vaststelverzoek verzoek, Spil.Kern.Regel regel, string veld)
    {
        var uitgave = Uitgave();
        uitgave.MoetWeigerenZonderWijziging(() => uitgave.StelVast(Kader, verzoek, "Sanne", Nu), regel, veld);
        uitgave.Vanaf.ShouldBeNull();
    }

    private static Normenkaderuitgave Uitgave() => Normenkaderuitgave.Ingebouwd(Kader, [1], "Sanne", Nu);
}
