using Shouldly;
using Spil.Domein.Tests.Dossier.Documenten;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class BijlageTests
{
    private static readonly Bestandsgegevens Brief = new("brief.pdf", Bestandssoort.Pdf, 1234, new string('a', 64));

    [Fact]
    public void Een_bestand_zegt_wat_het_is_en_waar_het_over_gaat()
    {
        Voeg("Brief van Ons Huis", Gegevenssoort.Plan, Gegevenssoort.Contact, Gegevenssoort.Plan).MoetLukken().Nieuw.Gegevens.ShouldBe([Gegevenssoort.Contact, Gegevenssoort.Plan]);
        Voeg(" ", Gegevenssoort.Plan).MoetWeigeren(Bijlageregels.OmschrijvingOntbreekt, "Omschrijving");
        Voeg(new string('x', 201), Gegevenssoort.Plan).MoetWeigeren(Invoerregels.TeLang, "Omschrijving");
        Voeg("Brief").MoetWeigeren(Bijlageregels.SoortOntbreekt, "Gegevens");
    }

    [Fact]
    public void Alleen_wie_alles_mag_zien_wat_erin_staat_ziet_het()
    {
        var bijlage = Voeg("Brief", Gegevenssoort.Plan, Gegevenssoort.Crisis).MoetLukken().Nieuw;
        bijlage.IsTeZienMet([Gegevenssoort.Plan, Gegevenssoort.Crisis, Gegevenssoort.Contact]).ShouldBeTrue();
        bijlage.IsTeZienMet([Gegevenssoort.Plan]).ShouldBeFalse();
    }

    [Fact]
    public void Weghalen_vraagt_een_reden_en_kan_terug()
    {
        var bijlage = Voeg("Brief", Gegevenssoort.Plan).MoetLukken().Nieuw;
        bijlage.MoetWeigerenZonderWijziging(() => bijlage.ZetTerug(), Bijlageregels.NietWeg);
        bijlage.MoetWeigerenZonderWijziging(() => bijlage.HaalWeg("", "Marjan", Nu), Bijlageregels.RedenOntbreekt, "reden");
        bijlage.HaalWeg("Hoort bij een ander", "Marjan", Nu).MoetLukken();
        (bijlage.VerwijderdOp, bijlage.VerwijderdDoor, bijlage.VerwijderdWaarom).ShouldBe((Nu, "Marjan", "Hoort bij een ander"));
        bijlage.MoetWeigerenZonderWijziging(() => bijlage.HaalWeg("nog eens", "Marjan", Nu), Bijlageregels.AlWeg);
        bijlage.ZetTerug().MoetLukken();
        bijlage.VerwijderdOp.ShouldBeNull();
    }

    [Fact]
    public void De_scan_van_een_handtekening_blijft()
    {
        var document = Tekenproef.Voorgelegd();
        var scan = Bijlage.Scan(document, "Samira el Idrissi", Brief, "Marjan", Nu).Nieuw;
        (scan.DocumentId, scan.DossierId, scan.IsBewijs).ShouldBe((document.Id, document.DossierId, true));
        scan.Gegevens.ShouldBe(document.Gegevens);
        scan.MoetWeigerenZonderWijziging(() => scan.HaalWeg("weg ermee", "Marjan", Nu), Bijlageregels.HoortBijHandtekening);
    }

    private static Uitkomst<Gemaakt<Bijlage>> Voeg(string? wat, params Gegevenssoort[] gegevens) => Bijlage.Voeg(DossierId.Nieuw(), null, wat, gegevens, Brief, "Marjan", Nu);
}
