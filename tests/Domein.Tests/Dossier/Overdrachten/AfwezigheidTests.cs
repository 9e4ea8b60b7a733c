using Shouldly;
using Spil.Dossier.Domein.Afwezigheden;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Overdrachten;

public sealed class AfwezigheidTests
{
    private static readonly PersoonId Marjan = PersoonId.Nieuw();
    private static readonly PersoonId Ilse = PersoonId.Nieuw();
    private static readonly DateOnly Weg = Vandaag.AddDays(5);

    [Fact]
    public void Vanaf_de_dag_zelf_is_er_nergens_toegang_en_wie_terugkomt_krijgt_die_weer()
    {
        var (dossier, afwezig) = (Dossier(), Meld());
        dossier.MeldAfwezig(Marjan, afwezig.Id.Waarde, Weg).ShouldHaveSingleItem();
        dossier.MagZien(Marjan, Gegevenssoort.Plan, Weg.AddDays(-1)).ShouldBeTrue();
        dossier.MagZien(Marjan, Gegevenssoort.Plan, Weg).ShouldBeFalse();
        afwezig.GeldtOp(Weg.AddDays(-1)).ShouldBeFalse();
        afwezig.GeldtOp(Weg).ShouldBeTrue();
        afwezig.Moment.ShouldBe(Weg.Begin());

        var terug = Weg.AddDays(30);
        afwezig.Terug(terug).MoetLukken();
        dossier.NeemTerug(Marjan, afwezig.Id.Waarde, terug).ShouldHaveSingleItem();
        dossier.MagSchrijven(Marjan, Gegevenssoort.Plan, terug).ShouldBeTrue();
        dossier.MagZien(Marjan, Gegevenssoort.Plan, terug.AddDays(-1)).ShouldBeFalse();
        dossier.NeemTerug(Marjan, afwezig.Id.Waarde, terug).ShouldBeEmpty("twice gives nothing twice");
        afwezig.Terug(terug).MoetWeigeren(Afwezigheidregels.NietAfwezig);
    }

    [Fact]
    public void Wat_is_overgedragen_komt_niet_terug()
    {
        var (dossier, afwezig) = (Dossier(), Meld());
        dossier.MeldAfwezig(Marjan, afwezig.Id.Waarde, Weg);
        var oud = dossier.Betrokkenen.Single(b => b.PersoonId == Marjan);
        var later = Weg.AddDays(3);
        var overdracht = Overdracht.StelVoor(dossier, new(oud.Id, new(Marjan, "Marjan", null), new(Ilse, "Ilse", null), true, true, later, "", "", false),
            new(PersoonId.Nieuw(), "Fleur", true, Guid.NewGuid()), later.Moment(new(9, 0))).MoetLukken().Nieuw;
        overdracht.Aanvaard(dossier, Ilse, later.Moment(new(10, 0))).MoetLukken();
        dossier.MagSchrijven(Ilse, Gegevenssoort.Plan, later).ShouldBeTrue();
        dossier.MagZien(Marjan, Gegevenssoort.Plan, Weg).ShouldBeFalse("the absence is not undone by handing over");
        dossier.NeemTerug(Marjan, afwezig.Id.Waarde, later.AddDays(10)).ShouldBeEmpty();
        dossier.MagZien(Marjan, Gegevenssoort.Plan, later.AddDays(10)).ShouldBeFalse();
    }

    [Fact]
    public void Gaat_het_niet_door_dan_is_er_niets_veranderd()
    {
        var (dossier, afwezig) = (Dossier(), Meld());
        dossier.MeldAfwezig(Marjan, afwezig.Id.Waarde, Weg);
        dossier.NeemTerug(Marjan, afwezig.Id.Waarde, Vandaag.AddDays(2)).OfType<BetrokkenheidHersteld>().ShouldHaveSingleItem();
        dossier.Betrokkenen.Count(b => b.PersoonId == Marjan).ShouldBe(1);
        dossier.MagSchrijven(Marjan, Gegevenssoort.Plan, Weg.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void Wie_zou_overnemen_en_weggaat_neemt_niet_over()
    {
        var dossier = Dossier();
        var oud = dossier.Betrokkenen.Single(b => b.PersoonId == Marjan);
        var overdracht = Overdracht.StelVoor(dossier, new(oud.Id, new(Marjan, "Marjan", null), new(Ilse, "Ilse", null), true, true, Weg.AddDays(4), "", "", true),
            new(Marjan, "Marjan", false, Guid.NewGuid()), Nu).MoetLukken().Nieuw;
        overdracht.Aanvaard(dossier, Ilse, Nu).MoetLukken();
        dossier.MeldAfwezig(Ilse, Guid.NewGuid(), Weg);
        overdracht.VolgKring(dossier, Vandaag).ShouldContain(g => g is OverdrachtVervallen);
        dossier.MagSchrijven(Marjan, Gegevenssoort.Plan, Weg.AddDays(10)).ShouldBeTrue();
        dossier.MagZien(Ilse, Gegevenssoort.Plan, Vandaag).ShouldBeFalse();
    }

    [Fact]
    public void Wat_niet_kan_wordt_geweigerd()
    {
        Meld(i => i with { Vanaf = Gisteren }).MoetWeigeren(Afwezigheidregels.Voorbij, "Vanaf");
        Meld(i => i with { Vanaf = Vandaag.AddYears(1).AddDays(1), Verwacht = null }).MoetWeigeren(Afwezigheidregels.TeVer, "Vanaf");
        Meld(i => i with { Verwacht = Weg.AddDays(-1) }).MoetWeigeren(Afwezigheidregels.TerugVoorBegin, "Verwacht");
        Meld(i => i with { Soort = Afwezigheidsoort.Vertrek }).MoetWeigeren(Afwezigheidregels.VertrekIsVoorgoed, "Verwacht");
        Meld(i => i, alAfwezig: true).MoetWeigeren(Afwezigheidregels.AlAfwezig);
        Meld(i => i with { Vanaf = Vandaag }).MoetLukken().Nieuw.Moment.ShouldBe(Nu, "on the day itself it is at once");
    }

    private static Inwonerdossier Dossier()
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname);
        dossier.BetrekTandem(Marjan, Betrokkenheid.Casusregisseur, Start, "Fleur").MoetLukken();
        return dossier;
    }

    private static Afwezigheid Meld() => Meld(i => i).MoetLukken().Nieuw;

    private static Uitkomst<Gemaakt<Afwezigheid>> Meld(Func<Afwezigheidinvoer, Afwezigheidinvoer> anders, bool alAfwezig = false) =>
        Afwezigheid.Meld(Marjan, "Marjan", anders(new(Afwezigheidsoort.Verlof, Weg, Weg.AddDays(40))), alAfwezig, "Fleur", Nu);
}
