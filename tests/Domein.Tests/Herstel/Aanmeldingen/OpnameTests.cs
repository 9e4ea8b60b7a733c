using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Aanmeldingen;

public sealed class OpnameTests
{
    private static readonly Opnamefeiten Nieuw = new(Vandaag, Vandaag, 0, null, null, false, "toestemming-2026-1");

    [Fact]
    public void Accepteren_maakt_persoon_dossier_toestemming_en_traject_in_een_keer()
    {
        var aanmelding = EenOntvangenAanmelding();
        var opgenomen = Opname.Accepteer(aanmelding, Nieuw, Marjan).MoetLukken();
        (opgenomen.PersoonIsNieuw, opgenomen.DossierIsNieuw).ShouldBe((true, true));
        opgenomen.Persoon.Naam.Volledig.ShouldBe("Samira el Idrissi");
        opgenomen.Persoon.Bsn!.Voluit().ShouldBe("999990019");
        opgenomen.Dossier.InwonerId.ShouldBe(opgenomen.Persoon.Id);
        opgenomen.Dossier.Toestemmingen.ShouldHaveSingleItem().ShouldSatisfyAllConditions(t => t.Doel.ShouldBe(Toestemmingsdoel.Deelname),
            t => t.GegevenOp.ShouldBe(Start.AddDays(1)), t => t.Tekstversie.ShouldBe("toestemming-2026-1"), t => t.VastgelegdDoor
                .ShouldBe("Marjan de Boer"));
        (opgenomen.Traject.DossierId, opgenomen.Traject.AanmeldingId, opgenomen.Traject.GestartOp)
            .ShouldBe((opgenomen.Dossier.Id, aanmelding.Id, Vandaag));
        (aanmelding.Status, aanmelding.TrajectId, aanmelding.DossierId, aanmelding.GekoppeldePersoonId, aanmelding.BeslotenDoor)
            .ShouldBe((Aanmeldstatus.Geaccepteerd, opgenomen.Traject.Id, opgenomen.Dossier.Id, opgenomen.Persoon.Id, "Marjan de Boer"));
        opgenomen.Gebeurtenissen.Select(g => g.GetType()).ShouldBe([typeof(PersoonGemaakt), typeof(DossierGeopend),
            typeof(ToestemmingGegeven),
            typeof(TrajectGestart), typeof(AanmeldingGeaccepteerd)]);
    }

    [Fact]
    public void Zonder_folder_uitleg_of_toestemming_begint_er_geen_traject()
    {
        Weigert(a => a with { FolderUitgereiktOp = null }, Aanmeldregels.GeenFolder, "FolderUitgereiktOp");
        Weigert(a => a with { UitlegGegevenOp = null, UitlegDoor = null }, Aanmeldregels.GeenUitleg, "UitlegGegevenOp");
        Weigert(a => a with { ToestemmingOp = null, Toestemmingswijze = null }, Aanmeldregels.GeenToestemming, "ToestemmingOp");
    }

    [Fact]
    public void Mogelijk_dubbelen_worden_eerst_beoordeeld()
    {
        var aanmelding = EenOntvangenAanmelding();
        Opname.Accepteer(aanmelding, Nieuw with { MogelijkDubbelen = 1 }, Marjan).MoetWeigeren(Aanmeldregels.DubbelNietBeoordeeld);
        aanmelding.IsIemandAnders("Andere moeder.").MoetLukken();
        Opname.Accepteer(aanmelding, Nieuw with { MogelijkDubbelen = 1 }, Marjan).MoetLukken();
    }

    [Fact]
    public void Een_besluit_ligt_niet_in_de_toekomst_niet_voor_de_aanmelding_en_is_er_een_keer()
    {
        var aanmelding = EenOntvangenAanmelding();
        Opname.Accepteer(aanmelding, Nieuw with { Op = Morgen }, Marjan).MoetWeigeren(Aanmeldregels.InToekomst, "BeslotenOp");
        Opname.Accepteer(aanmelding, Nieuw with { Op = Start.AddDays(-1) }, Marjan)
            .MoetWeigeren(Aanmeldregels.BesluitTeVroeg, "BeslotenOp");
        var persoon = Opname.Accepteer(aanmelding, Nieuw, Marjan).MoetLukken().Persoon;
        Opname.Accepteer(aanmelding, Nieuw with { Persoon = persoon }, Marjan).MoetWeigeren(Aanmeldregels.AlBesloten);
    }

    [Fact]
    public void Een_gekoppelde_persoon_houdt_de_eigen_gegevens_en_het_eigen_dossier()
    {
        var (persoon, dossier) = Bekend(Toestemmingsdoel.Deelname);
        var aanmelding = EenOntvangenAanmelding();
        aanmelding.Koppel(persoon.Id).MoetLukken();
        var opgenomen = Opname.Accepteer(aanmelding, Nieuw with { MogelijkDubbelen = 1, Persoon = persoon, Dossier = dossier }, Marjan)
            .MoetLukken();
        (opgenomen.PersoonIsNieuw, opgenomen.DossierIsNieuw).ShouldBe((false, false));
        opgenomen.Persoon.Naam.Volledig.ShouldBe("S. Idrissi");
        opgenomen.Dossier.Toestemmingen.Count.ShouldBe(1);
        opgenomen.Gebeurtenissen.Select(g => g.GetType()).ShouldBe([typeof(TrajectGestart), typeof(AanmeldingGeaccepteerd)]);
    }

    [Fact]
    public void De_gekoppelde_persoon_moet_de_opgenomen_persoon_zijn()
    {
        var (persoon, dossier) = Bekend();
        var aanmelding = EenOntvangenAanmelding();
        Opname.Accepteer(aanmelding, Nieuw with { Persoon = persoon, Dossier = dossier }, Marjan).MoetWeigeren(Aanmeldregels.AnderePersoon);
        aanmelding.Koppel(persoon.Id).MoetLukken();
        Opname.Accepteer(aanmelding, Nieuw, Marjan).MoetWeigeren(Aanmeldregels.AnderePersoon);
        Opname.Accepteer(aanmelding, Nieuw with { Persoon = persoon, Dossier = dossier, HeeftLopendTraject = true }, Marjan)
            .MoetWeigeren(Aanmeldregels.AlEenTraject);
        Should.Throw<ArgumentException>(() => Opname.Accepteer(aanmelding, Nieuw with { Persoon = persoon, Dossier = EenDossier() },
            Marjan));
    }

    [Fact]
    public void Een_toestemming_van_voor_een_intrekking_telt_niet()
    {
        var (persoon, dossier) = Bekend(Toestemmingsdoel.Deelname);
        dossier.TrekToestemmingIn(Toestemmingsdoel.Deelname, Gisteren).MoetLukken();
        var aanmelding = EenOntvangenAanmelding();
        aanmelding.Koppel(persoon.Id).MoetLukken();
        var versie = dossier.Versie;
        Opname.Accepteer(aanmelding, Nieuw with { Persoon = persoon, Dossier = dossier }, Marjan)
            .MoetWeigeren(Dossierregels.VoorIntrekking, "GegevenOp");
        (aanmelding.Status, dossier.Versie).ShouldBe((Aanmeldstatus.Nieuw, versie));
        aanmelding.Wijzig(EenAanmelding() with { ToestemmingOp = Vandaag }, Vandaag).MoetLukken();
        Opname.Accepteer(aanmelding, Nieuw with { Persoon = persoon, Dossier = dossier }, Marjan).MoetLukken();
        dossier.HeeftToestemming(Toestemmingsdoel.Deelname, Vandaag).ShouldBeTrue();
    }

    private static (Persoon Persoon, Inwonerdossier Dossier) Bekend(params Toestemmingsdoel[] toestemmingen)
    {
        var persoon = Persoon.Maak(new("S.", "", "Idrissi"), Vandaag).MoetLukken().Nieuw;
        var dossier = Inwonerdossier.Open(persoon.Id, Start, Vandaag, "Nienke").MoetLukken().Nieuw;
        foreach (var doel in toestemmingen) dossier.GeefToestemming(Toestemming(doel), "Nienke", Vandaag).MoetLukken();
        return (persoon, dossier);
    }

    private static void Weigert(Func<Aanmeldinvoer, Aanmeldinvoer> anders, Regel regel, string veld)
    {
        var aanmelding = EenOntvangenAanmelding(anders);
        aanmelding.MoetWeigerenZonderWijziging(() => Opname.Accepteer(aanmelding, Nieuw, Marjan), regel, veld);
        aanmelding.Status.ShouldBe(Aanmeldstatus.Nieuw);
    }
}
