using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class ToestemmingTests
{
    private readonly Inwonerdossier dossier = EenDossier();

    [Fact]
    public void Toestemming_geldt_vanaf_de_dag_dat_ze_gegeven_is_en_alleen_voor_dat_doel()
    {
        dossier.GeefToestemming(Toestemming(op: Vandaag), "Nienke", Vandaag).MoetLukken();
        dossier.HeeftToestemming(Toestemmingsdoel.Deelname, Gisteren).ShouldBeFalse();
        dossier.HeeftToestemming(Toestemmingsdoel.Deelname, Vandaag).ShouldBeTrue();
        dossier.HeeftToestemming(Toestemmingsdoel.DelenMetKring, Vandaag).ShouldBeFalse();
    }

    [Fact]
    public void Intrekken_blokkeert_op_de_dag_zelf_en_laat_zien_wat_er_was()
    {
        dossier.GeefToestemming(Toestemming(), "Nienke", Vandaag).MoetLukken();
        dossier.TrekToestemmingIn(Toestemmingsdoel.Deelname, Vandaag).MoetLukken()
            .ShouldBe(new ToestemmingIngetrokken(dossier.Id, Toestemmingsdoel.Deelname, Vandaag));
        dossier.HeeftToestemming(Toestemmingsdoel.Deelname, Vandaag).ShouldBeFalse();
        dossier.HeeftToestemming(Toestemmingsdoel.Deelname, Gisteren).ShouldBeTrue();
        dossier.Toestemmingen.ShouldHaveSingleItem().IngetrokkenOp.ShouldBe(Vandaag);
    }

    [Fact]
    public void Na_intrekken_kan_opnieuw_toestemming_maar_niet_met_een_oude_verklaring()
    {
        dossier.GeefToestemming(Toestemming(), "Nienke", Vandaag).MoetLukken();
        dossier.TrekToestemmingIn(Toestemmingsdoel.Deelname, Gisteren).MoetLukken();
        dossier.GeefToestemming(Toestemming(op: Gisteren.AddDays(-1)), "Nienke", Vandaag)
            .MoetWeigeren(Dossierregels.VoorIntrekking, "GegevenOp");
        dossier.GeefToestemming(Toestemming(op: Gisteren), "Nienke", Vandaag).MoetLukken();
        dossier.HeeftToestemming(Toestemmingsdoel.Deelname, Vandaag).ShouldBeTrue();
    }

    [Fact]
    public void Toestemming_weigert_de_toekomst() =>
        dossier.GeefToestemming(Toestemming(op: Morgen), "Nienke", Vandaag).MoetWeigeren(Dossierregels.ToestemmingInToekomst, "GegevenOp");

    [Fact]
    public void Mondelinge_toestemming_heeft_een_getuige()
    {
        var mondeling = Toestemming() with { Wijze = Toestemmingswijze.MondelingMetGetuige };
        dossier.GeefToestemming(mondeling, "Nienke", Vandaag).MoetWeigeren(Dossierregels.GetuigeOntbreekt, "Getuige");
        dossier.GeefToestemming(mondeling with { Getuige = "Fatima" }, "Nienke", Vandaag).MoetLukken();
        dossier.Toestemmingen.ShouldHaveSingleItem().Getuige.ShouldBe("Fatima");
    }

    [Fact]
    public void Toestemming_voor_een_doel_is_er_een_keer()
    {
        dossier.GeefToestemming(Toestemming(), "Nienke", Vandaag).MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => dossier.GeefToestemming(Toestemming(), "Nienke", Vandaag), Dossierregels.AlGegeven,
            "Doel");
        dossier.GeefToestemming(Toestemming(Toestemmingsdoel.DelenMetKring), "Nienke", Vandaag).MoetLukken();
    }

    [Fact]
    public void Toestemming_weigert_zonder_tekstversie_of_vastlegger()
    {
        dossier.GeefToestemming(Toestemming() with { Tekstversie = "" }, "Nienke", Vandaag)
            .MoetWeigeren(Dossierregels.TekstversieOntbreekt, "Tekstversie");
        dossier.GeefToestemming(Toestemming(), "", Vandaag).MoetWeigeren(Dossierregels.VastleggerOntbreekt, "vastgelegdDoor");
    }

    [Fact]
    public void Intrekken_weigert_wat_er_niet_is_en_een_dag_ervoor()
    {
        dossier.TrekToestemmingIn(Toestemmingsdoel.Deelname, Vandaag).MoetWeigeren(Dossierregels.GeenToestemming);
        dossier.GeefToestemming(Toestemming(), "Nienke", Vandaag).MoetLukken();
        dossier.TrekToestemmingIn(Toestemmingsdoel.Deelname, Start.AddDays(-1)).MoetWeigeren(Dossierregels.IntrekkingTeVroeg, "op");
    }
}
