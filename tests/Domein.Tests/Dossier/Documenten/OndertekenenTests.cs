using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Dossier.Documenten.Tekenproef;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Documenten;

public sealed class OndertekenenTests
{
    private static readonly Guid Scan = Guid.NewGuid();

    [Fact]
    public void Als_iedereen_heeft_getekend_die_moet_is_het_document_klaar()
    {
        var document = Voorgelegd(VanSamira, VanMarjan, VanNadia);
        document.Teken("Samira", "samira IDRISSI").MoetLukken().Vast.ShouldBeNull();
        var laatste = document.Teken("Marjan").MoetLukken();

        laatste.Gebeurtenissen.Count.ShouldBe(2);
        laatste.Gezet.Inhoudsmerk.ShouldBe(document.Geldend!.Inhoudsmerk);
        document.Geldend.ShouldSatisfyAllConditions(v => v.VastOp.ShouldBe(Straks), v => v.KloptMet("belofte").ShouldBeTrue());
        document.Van("Samira").GetypteNaam.ShouldBe("samira IDRISSI");
        document.Van("Nadia").Stand.ShouldBe(Tekenstand.Vervallen, "she did not have to, and is not asked any more");
        document.MoetWeigerenZonderWijziging(() => document.Teken("Nadia", gelezen: document.Geldend.Inhoudsmerk), Tekenregels.NietTerTekening);
        document.MoetWeigerenZonderWijziging(() => document.HaalTerug(), Tekenregels.NietTerTekening);
    }

    [Fact]
    public void Een_nieuwe_getekende_versie_vervangt_de_vorige()
    {
        var document = Getekend();
        document.NieuweVersie(Belofte, "Marjan", Straks).MoetLukken();
        document.LegVoor(Belofte, [VanSamira, VanMarjan], Straks).MoetLukken();
        document.Teken("Samira").MoetLukken();
        document.Geldend!.Nummer.ShouldBe(1, "the first version holds until the second is final");
        document.Teken("Marjan").MoetLukken();
        document.Versies.Select(v => v.Stand).ShouldBe([Documentstand.Vervangen, Documentstand.Vast]);
    }

    [Fact]
    public void Op_het_scherm_tekent_ieder_voor_zich_een_keer_met_de_eigen_naam_en_expres()
    {
        var document = Voorgelegd();
        document.MoetWeigerenZonderWijziging(() => document.Teken("Samira", door: Regisseur), Tekenregels.VoorEenAnder);
        document.MoetWeigerenZonderWijziging(
            () => document.TekenOpScherm(Belofte, document.Van("Samira").Id, null, "Samira el Idrissi", true, document.InDeMaak!.Inhoudsmerk, Straks), Tekenregels.VoorEenAnder);
        foreach (var naam in new[] { "", "Samira", "Samira Jansen", "Marjan de Boer", "el" })
            document.MoetWeigerenZonderWijziging(() => document.Teken("Samira", naam), Tekenregels.AndereNaam, "getypt");
        document.MoetWeigerenZonderWijziging(() => document.Teken("Samira", bevestigd: false), Tekenregels.NietBevestigd, "bevestigd");
        document.MoetWeigerenZonderWijziging(() => document.Teken("Samira", gelezen: new string('0', 64)), Tekenregels.TekstVeranderd);
        document.Teken("Samira").MoetLukken();
        document.MoetWeigerenZonderWijziging(() => document.Teken("Samira"), Tekenregels.AlGetekend);
        document.MoetWeigerenZonderWijziging(() => document.TekenOpScherm(Belofte, Guid.NewGuid(), Samira, "x", true, "", Straks), Tekenregels.Onbekend);
    }

    [Fact]
    public void Op_papier_met_een_scan_en_iemand_anders_die_keek()
    {
        var document = Voorgelegd();
        Uitkomst<Ondertekening> Papier(DateOnly datum, Guid? scan, PersoonId? door) =>
            document.TekenOpPapier(Belofte, document.Van("Samira").Id, datum, scan, door, "Marjan de Boer", Nu.AddDays(2));
        document.MoetWeigerenZonderWijziging(() => Papier(Vandaag, null, Regisseur), Tekenregels.ScanOntbreekt, "scan");
        document.MoetWeigerenZonderWijziging(() => Papier(Vandaag.AddDays(3), Scan, Regisseur), Tekenregels.PapierInToekomst, "datum");
        document.MoetWeigerenZonderWijziging(() => Papier(Gisteren, Scan, Regisseur), Tekenregels.PapierTeVroeg, "datum");
        document.MoetWeigerenZonderWijziging(() => Papier(Vandaag, Scan, Samira), Tekenregels.ZelfVastgelegd);
        Papier(Morgen, Scan, Regisseur).MoetLukken().Gezet.Scan.ShouldBe(Scan);
        document.Van("Samira").ShouldSatisfyAllConditions(h => h.Op!.Value.Datum().ShouldBe(Morgen), h => h.Wijze.ShouldBe(Tekenwijze.Papier), h => h.VastgelegdDoor.ShouldBe("Marjan de Boer"));
    }

    [Fact]
    public void Mondeling_mag_waar_het_formulier_dat_zegt_met_een_derde_als_getuige()
    {
        var document = Voorgelegd();
        Uitkomst<Ondertekening> Mondeling(string wie, string? getuige, PersoonId? door) =>
            document.TekenMondeling(Belofte, document.Van(wie).Id, getuige, door, "Joke Wessels", Straks);
        document.MoetWeigerenZonderWijziging(() => Mondeling("Marjan", "Nadia el Idrissi", null), Tekenregels.WijzeMagNiet);
        document.MoetWeigerenZonderWijziging(() => Mondeling("Samira", " ", null), Tekenregels.GetuigeOntbreekt, "getuige");
        document.MoetWeigerenZonderWijziging(() => Mondeling("Samira", "Joke Wessels", null), Tekenregels.GetuigeIsPartij, "getuige");
        document.MoetWeigerenZonderWijziging(() => Mondeling("Samira", "samira el idrissi", null), Tekenregels.GetuigeIsPartij, "getuige");
        document.MoetWeigerenZonderWijziging(() => Mondeling("Samira", "Nadia el Idrissi", Samira), Tekenregels.ZelfVastgelegd);
        Mondeling("Samira", "Nadia el Idrissi", Regisseur).MoetLukken();
        document.Van("Samira").ShouldSatisfyAllConditions(h => h.Getuige.ShouldBe("Nadia el Idrissi"), h => h.VastgelegdDoor.ShouldBe("Joke Wessels"));
    }

    [Fact]
    public void Een_weigering_houdt_het_document_tegen_tot_iemand_zich_bedenkt()
    {
        var document = Voorgelegd();
        var marjan = document.Van("Marjan").Id;
        document.MoetWeigerenZonderWijziging(() => document.Weiger(marjan, Samira, "nee", Straks), Tekenregels.VoorEenAnder);
        document.MoetWeigerenZonderWijziging(() => document.Weiger(marjan, Regisseur, " ", Straks), Tekenregels.RedenOntbreekt, "reden");
        document.Weiger(marjan, Regisseur, "De datum klopt niet.", Straks).MoetLukken();
        document.Teken("Samira").MoetLukken().Vast.ShouldBeNull();
        document.InDeMaak!.Stand.ShouldBe(Documentstand.TerTekening);

        document.Teken("Marjan").MoetLukken().Vast.ShouldNotBeNull();
        document.Van("Marjan").Reden.ShouldBe("De datum klopt niet.", "what was said stays");
    }

    [Fact]
    public void Wie_niet_in_spil_zit_tekent_op_papier()
    {
        var document = Voorgelegd(VanSamira, new Gevraagde("deelnemer", null, "Kees Lansink"));
        document.MoetWeigerenZonderWijziging(() => document.Teken("Kees", door: Regisseur), Tekenregels.VoorEenAnder);
        document.TekenOpPapier(Belofte, document.Van("Kees").Id, Vandaag, Scan, Regisseur, "Marjan de Boer", Straks).MoetLukken();
    }

    [Fact]
    public void Een_ander_formulier_erbij_houden_is_een_fout_in_de_code() =>
        Should.Throw<ArgumentException>(() => Voorgelegd() is var d ? d.TekenOpScherm(Proefformulier.Netwerk, d.Van("Samira").Id, Samira, "x", true, d.InDeMaak!.Inhoudsmerk, Straks) : null);
}
