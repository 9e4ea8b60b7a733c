using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class NoodtoegangTests
{
    private static readonly TimeSpan Vier = TimeSpan.FromHours(4);
    private static readonly Noodvrager Bert = new(PersoonId.Nieuw(), "Bert Hofstede", "casusregisseur", "Mediant");
    private static readonly Noodinvoer Invoer = new("Hij belde de crisislijn en hing op.", [Gegevenssoort.Crisis, Gegevenssoort.Contact], true, false);

    [Fact]
    public void Begint_nu_en_stopt_vanzelf()
    {
        var (nood, gebeurtenis) = Begin(Invoer).MoetLukken();
        nood.Soorten.ShouldBe([Gegevenssoort.Crisis, Gegevenssoort.Contact]);
        (nood.GeldtOp(Nu), nood.GeldtOp(Nu + Vier), nood.GeldtOp(Nu.AddTicks(-1))).ShouldBe((true, false, false));
        gebeurtenis.ShouldBeOfType<NoodtoegangBegonnen>().ShouldSatisfyAllConditions(g => g.Tot.ShouldBe(Nu + Vier), g => g.WasAfgeschermd.ShouldBeFalse());
    }

    [Fact]
    public void Weigert_zonder_reden_keuze_of_bevestiging()
    {
        Begin(Invoer with { Reden = " " }).MoetWeigeren(Noodregels.RedenOntbreekt, "Reden");
        Begin(Invoer with { Soorten = [] }).MoetWeigeren(Noodregels.SoortOntbreekt, "Soorten");
        Begin(Invoer with { Soorten = [Gegevenssoort.Kosten, Gegevenssoort.Tevredenheid] }).MoetWeigeren(Noodregels.SoortOntbreekt, "Soorten");
        Begin(Invoer with { Bevestigd = false }).MoetWeigeren(Noodregels.NietBevestigd, "Bevestigd");
        Noodtoegang.Keur(Invoer with { Bevestigd = false }).MoetWeigeren(Noodregels.NietBevestigd, "Bevestigd");
        Noodtoegang.Keur(Invoer).IsGelukt.ShouldBeTrue();
    }

    [Fact]
    public void Geeft_nooit_meer_dan_wat_in_nood_kan() =>
        Begin(Invoer with { Soorten = Enum.GetValues<Gegevenssoort>() }).MoetLukken().Nieuw.Soorten.ShouldBe(Noodtoegang.TeVragen);

    [Fact]
    public void Een_afgeschermd_dossier_vraagt_een_tweede_ja_en_antwoordt_anders_alsof_het_er_niet_is()
    {
        Begin(Invoer, gesloten: true).MoetWeigeren(Noodregels.NietGevonden);
        var (nood, gebeurtenis) = Begin(Invoer with { OokAfgeschermd = true }, gesloten: true).MoetLukken();
        (nood.OokAfgeschermd, nood.WasAfgeschermd, ((NoodtoegangBegonnen)gebeurtenis).WasAfgeschermd).ShouldBe((true, true, true));
        Begin(Invoer with { OokAfgeschermd = true }).MoetLukken().Nieuw.WasAfgeschermd.ShouldBeFalse();
    }

    [Fact]
    public void Stopt_eerder_alleen_door_wie_begon()
    {
        var nood = Begin(Invoer).MoetLukken().Nieuw;
        nood.MoetWeigerenZonderWijziging(() => nood.Stop(PersoonId.Nieuw(), Nu), Noodregels.NietVanJou);
        nood.Stop(Bert.Persoon, Nu.AddHours(1)).MoetLukken();
        nood.GeldtOp(Nu.AddHours(1)).ShouldBeFalse();
        nood.MoetWeigerenZonderWijziging(() => nood.Stop(Bert.Persoon, Nu.AddHours(1)), Noodregels.AlGestopt);
    }

    [Fact]
    public void De_functionaris_schrijft_op_wat_er_is_gevonden_en_nooit_over_zichzelf()
    {
        var (nood, hanna) = (Begin(Invoer).MoetLukken().Nieuw, PersoonId.Nieuw());
        nood.MoetWeigerenZonderWijziging(() => nood.Toets(" ", "Hanna", hanna, Nu, nood.Versie), Noodregels.BevindingOntbreekt, "Bevinding");
        nood.MoetWeigerenZonderWijziging(() => nood.Toets("Het was nodig.", "Bert", Bert.Persoon, Nu, nood.Versie), Noodregels.EigenNood);
        var gelezen = nood.Versie;
        nood.Toets("Het was nodig.", "Hanna", hanna, Nu, gelezen).MoetLukken().ShouldBe(new NoodtoegangGetoetst(nood.Id, nood.DossierId));
        (nood.Bevinding, nood.GetoetstDoor, nood.GetoetstOp).ShouldBe(("Het was nodig.", "Hanna", (DateTimeOffset?)Nu));
        nood.MoetWeigerenZonderWijziging(() => nood.Toets("Anders.", "Ander", hanna, Nu, gelezen), Noodregels.Verouderd);
        nood.Toets("Beter gezegd.", "Hanna", hanna, Nu, nood.Versie).MoetLukken();
    }

    [Fact]
    public void Zoekt_alleen_op_precies_wie()
    {
        Noodvraag.Lees("999990019", "", null).MoetLukken().Bsn!.Voluit().ShouldBe("999990019");
        Noodvraag.Lees("", "samira  EL Idrissi", new(1991, 5, 14)).MoetLukken().ShouldBe(new(null, "samira el idrissi", new(1991, 5, 14)));
        Noodvraag.Lees(null, null, null).MoetWeigeren(Noodregels.WieOntbreekt, "Bsn");
        Noodvraag.Lees("", "Samira el Idrissi", null).MoetWeigeren(Noodregels.WieOntbreekt, "Geboortedatum");
        Noodvraag.Lees("", " ", new(1991, 5, 14)).MoetWeigeren(Noodregels.WieOntbreekt, "Naam");
        Noodvraag.Lees("123", "Samira", null).Weigeringen.ShouldHaveSingleItem().Veld.ShouldBe("Bsn");
    }

    // After its end, before its begin, for another kind or in a closed dossier without the second yes: nothing.
    [Fact]
    public void Geeft_niets_na_zijn_einde_en_niets_buiten_wat_gevraagd_is() => Wet.Geldt(
        from minuten in Gen.Choose(1, 24 * 60)
        from stop in Gen.Choose(0, 24 * 60)
        from kijk in Gen.Choose(-60, 48 * 60)
        from ook in Gen.Elements(true, false)
        from gesloten in Gen.Elements(true, false)
        from soorten in Gen.SubListOf(Noodtoegang.TeVragen.ToArray())
        select (minuten, stop, kijk, ook, gesloten, soorten: soorten.ToList()), geval =>
    {
        if (!Begin(Invoer with { Soorten = geval.soorten, OokAfgeschermd = geval.ook }, duur: TimeSpan.FromMinutes(geval.minuten)).Probeer(out var gemaakt)) return geval.soorten.Count == 0;
        var nood = gemaakt.Nieuw;
        nood.Stop(Bert.Persoon, Nu.AddMinutes(geval.stop));
        var op = Nu.AddMinutes(geval.kijk);
        var einde = Nu.AddMinutes(Math.Min(geval.minuten, geval.stop));
        return nood.GeldtOp(op) == (Nu <= op && op < einde) && Enum.GetValues<Gegevenssoort>().All(s =>
            Zichtregel.ZietInNood(nood.Soorten, s, geval.gesloten, nood.OokAfgeschermd) == (geval.soorten.Contains(s) && (!geval.gesloten || geval.ook)));
    });

    private static Uitkomst<Gemaakt<Noodtoegang>> Begin(Noodinvoer invoer, bool gesloten = false, TimeSpan? duur = null) =>
        Noodtoegang.Begin(DossierId.Nieuw(), gesloten, Bert, invoer, Nu, duur ?? Vier);
}
