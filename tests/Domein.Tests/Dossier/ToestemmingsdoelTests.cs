using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Dossier.Domein.Dossiers.Toestemmingsdoel;

namespace Spil.Domein.Tests.Dossier;

/// <summary>Every purpose with its own recipient, kinds of data and period; change, withdrawal and what was passed on.</summary>
public sealed class ToestemmingsdoelTests
{
    private static readonly OrganisatieId Stadsbank = OrganisatieId.Nieuw();
    private readonly Inwonerdossier dossier = EenDossier();

    [Fact]
    public void Overleg_noemt_een_organisatie_waarover_en_tot_wanneer()
    {
        dossier.GeefToestemming(MetHuisarts() with { Ontvanger = " " }, "Nienke", Vandaag).MoetWeigeren(Toestemmingsregels.OntvangerOntbreekt, "Ontvanger");
        dossier.GeefToestemming(MetHuisarts() with { Soorten = [] }, "Nienke", Vandaag).MoetWeigeren(Toestemmingsregels.SoortenOntbreken, "Soorten");
        dossier.GeefToestemming(MetHuisarts() with { Tot = null }, "Nienke", Vandaag).MoetWeigeren(Toestemmingsregels.EindeOntbreekt, "Tot");
        dossier.GeefToestemming(MetHuisarts() with { Tot = Gisteren }, "Nienke", Vandaag).MoetWeigeren(Toestemmingsregels.EindeVoorBegin, "Tot");
        dossier.GeefToestemming(MetHuisarts() with { Tot = Vandaag.AddMonths(12).AddDays(1) }, "Nienke", Vandaag).MoetWeigeren(Toestemmingsregels.TeLang, "Tot");
        dossier.GeefToestemming(MetHuisarts() with { Tot = Vandaag.AddMonths(12) }, "Nienke", Vandaag).MoetLukken()
            .ShouldBe(new ToestemmingGegeven(dossier.Id, Overleg, Vandaag, Toestemmingswijze.OpPapier, "overleg-2026-1", "Huisarts", Vandaag.AddMonths(12)));
    }

    [Fact]
    public void Meedoen_en_delen_duren_tot_de_inwoner_stopt()
    {
        foreach (var doel in new[] { Deelname, DelenMetKring })
        {
            dossier.GeefToestemming(Toestemming(doel) with { Tot = Morgen }, "Nienke", Vandaag).MoetWeigeren(Toestemmingsregels.GeenEinde, "Tot");
            dossier.GeefToestemming(Toestemming(doel), "Nienke", Vandaag).MoetLukken();
        }
    }

    [Fact]
    public void Een_dag_die_niet_bestaat_als_begin_weigert_en_gooit_niet() =>
        dossier.GeefToestemming(MetHuisarts() with { GegevenOp = DateOnly.MaxValue, Tot = DateOnly.MaxValue }, "Nienke", Vandaag)
            .MoetWeigeren(Dossierregels.ToestemmingInToekomst, "GegevenOp");

    [Fact]
    public void De_tekst_hoort_bij_het_doel()
    {
        dossier.GeefToestemming(MetHuisarts() with { Tekstversie = "delen-2026-1" }, "Nienke", Vandaag).MoetWeigeren(Toestemmingsregels.TekstOnbekend, "Tekstversie");
        dossier.GeefToestemming(MetHuisarts() with { Tekstversie = "overleg-1066-1" }, "Nienke", Vandaag).MoetWeigeren(Toestemmingsregels.TekstOnbekend, "Tekstversie");
    }

    [Fact]
    public void Per_organisatie_is_er_een_toestemming_tegelijk_en_voor_een_andere_een_eigen()
    {
        dossier.GeefToestemming(MetHuisarts(), "Nienke", Vandaag).MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => dossier.GeefToestemming(MetHuisarts() with { Ontvanger = "huisarts " }, "Nienke", Vandaag), Dossierregels.AlGegeven, "Ontvanger");
        dossier.GeefToestemming(MetHuisarts() with { Organisatie = Stadsbank, Ontvanger = "Stadsbank" }, "Nienke", Vandaag).MoetLukken();
        dossier.MagNaar(Stadsbank, Overleg, Gegevenssoort.Plan, Vandaag).ShouldBeTrue();
        dossier.MagNaar(Stadsbank, Overleg, Gegevenssoort.Crisis, Vandaag).ShouldBeFalse("she chose the plan only");
        dossier.MagNaar(Stadsbank, Overdracht, Gegevenssoort.Plan, Vandaag).ShouldBeFalse("another purpose");
        dossier.MagNaar(OrganisatieId.Nieuw(), Overleg, Gegevenssoort.Plan, Vandaag).ShouldBeFalse("another organisation");
    }

    [Fact]
    public void Een_verlopen_toestemming_kan_opnieuw_worden_gegeven()
    {
        dossier.GeefToestemming(MetHuisarts() with { GegevenOp = Start, Tot = Gisteren }, "Nienke", Vandaag).MoetLukken();
        dossier.HeeftToestemming(Overleg, Gisteren).ShouldBeTrue();
        dossier.HeeftToestemming(Overleg, Vandaag).ShouldBeFalse();
        dossier.Toestemmingen[0].Stand(Vandaag).ShouldBe(Toestemmingsstand.Verlopen);
        dossier.GeefToestemming(MetHuisarts(), "Nienke", Vandaag).MoetLukken();
    }

    [Fact]
    public void Veranderen_is_een_nieuwe_toestemming_en_de_oude_eindigt()
    {
        dossier.GeefToestemming(MetHuisarts() with { GegevenOp = Start }, "Nienke", Vandaag).MoetLukken();
        var oud = dossier.Toestemmingen[0];
        dossier.WijzigToestemming(oud.Id, MetHuisarts() with { Soorten = [Gegevenssoort.Crisis] }, "Nienke", Vandaag).MoetLukken();
        (oud.Stand(Vandaag), oud.Stand(Gisteren)).ShouldBe((Toestemmingsstand.Vervangen, Toestemmingsstand.Geldt));
        dossier.Toestemmingen.Count(t => t.GeldtOp(Vandaag)).ShouldBe(1);
        dossier.Toestemmingen[1].Soorten.ShouldBe([Gegevenssoort.Crisis]);
        oud.VervangenDoor.ShouldBe(dossier.Toestemmingen[1].Id);
        dossier.MoetWeigerenZonderWijziging(() => dossier.WijzigToestemming(oud.Id, MetHuisarts(), "Nienke", Vandaag), Toestemmingsregels.GeldtNiet);
        dossier.WijzigToestemming(dossier.Toestemmingen[1].Id, MetHuisarts() with { Doel = Overdracht, Tekstversie = "overdracht-2026-1", Tot = Morgen }, "Nienke", Vandaag)
            .MoetWeigeren(Toestemmingsregels.AnderDoel, "Doel");
        dossier.WijzigToestemming(dossier.Toestemmingen[1].Id, MetHuisarts() with { GegevenOp = Gisteren }, "Nienke", Vandaag).Weigeringen
            .ShouldContain(w => w.Regel == Dossierregels.IntrekkingTeVroeg && w.Veld == "GegevenOp");
    }

    [Fact]
    public void Een_toestemming_intrekken_laat_die_van_een_ander_staan()
    {
        dossier.GeefToestemming(MetHuisarts(), "Nienke", Vandaag).MoetLukken();
        dossier.GeefToestemming(MetHuisarts() with { Ontvanger = "Werkgever" }, "Nienke", Vandaag).MoetLukken();
        dossier.TrekToestemmingIn(dossier.Toestemmingen[0].Id, Vandaag, "Samira").MoetLukken().Ontvanger.ShouldBe("Huisarts");
        dossier.Toestemmingen.Select(t => t.GeldtOp(Vandaag)).ShouldBe([false, true]);
        dossier.Toestemmingen[0].IngetrokkenDoor.ShouldBe("Samira");
        dossier.TrekToestemmingIn(dossier.Toestemmingen[0].Id, Vandaag, "Samira").MoetWeigeren(Dossierregels.GeenToestemming);
    }

    [Fact]
    public void Wat_er_wordt_verteld_blijft_binnen_de_toestemming()
    {
        dossier.GeefToestemming(MetHuisarts() with { GegevenOp = Start }, "Nienke", Vandaag).MoetLukken();
        var id = dossier.Toestemmingen[0].Id;
        Verstrekinvoer goed = new(Gisteren, [Gegevenssoort.Plan], "Gebeld over de doelen.");
        dossier.Verstrek(id, goed with { Soorten = [Gegevenssoort.Plan, Gegevenssoort.Kosten] }, "Marjan", Vandaag).MoetWeigeren(Toestemmingsregels.NietToegestaan, "Soorten");
        dossier.Verstrek(id, goed with { Soorten = [] }, "Marjan", Vandaag).MoetWeigeren(Toestemmingsregels.SoortenOntbreken, "Soorten");
        dossier.Verstrek(id, goed with { Wat = "" }, "Marjan", Vandaag).MoetWeigeren(Toestemmingsregels.WatOntbreekt, "Wat");
        dossier.Verstrek(id, goed with { Op = Morgen }, "Marjan", Vandaag).MoetWeigeren(Toestemmingsregels.VerstrektInToekomst, "Op");
        dossier.Verstrek(id, goed with { Op = Start.AddDays(-1) }, "Marjan", Vandaag).MoetWeigeren(Toestemmingsregels.GoldNiet, "Op");
        dossier.Verstrek(id, goed, "Marjan", Vandaag).MoetLukken();
        dossier.TrekToestemmingIn(id, Vandaag, "Samira").MoetLukken();
        dossier.MoetWeigerenZonderWijziging(() => dossier.Verstrek(id, goed with { Op = Vandaag }, "Marjan", Vandaag), Toestemmingsregels.GoldNiet, "Op");
        dossier.Toestemmingen[0].Verstrekkingen.ShouldHaveSingleItem().Wat.ShouldBe("Gebeld over de doelen.");
    }

    [Fact]
    public void Meedoen_heeft_niemand_om_aan_door_te_geven()
    {
        dossier.GeefToestemming(Toestemming(), "Nienke", Vandaag).MoetLukken();
        dossier.Verstrek(dossier.Toestemmingen[0].Id, new(Vandaag, [Gegevenssoort.Plan], "Iets"), "Marjan", Vandaag).MoetWeigeren(Toestemmingsregels.GeenOntvanger);
        dossier.Verstrek(Guid.NewGuid(), new(Vandaag, [Gegevenssoort.Plan], "Iets"), "Marjan", Vandaag).MoetWeigeren(Toestemmingsregels.GeldtNiet);
    }

    [Fact]
    public void Gevolgen_zeggen_wat_niet_meer_kan()
    {
        dossier.Gevolgen(Vandaag).ShouldBe(["Er is geen toestemming om mee te doen. Het tandem ziet niets en kan niet verder met het plan."]);
        dossier.GeefToestemming(Toestemming(), "Nienke", Vandaag).MoetLukken();
        dossier.Gevolgen(Vandaag).ShouldBeEmpty("nobody was chosen yet, so sharing that is off stops nothing");
        dossier.Betrek(Naaste(PersoonId.Nieuw(), Gegevenssoort.Plan), "Nienke").MoetLukken();
        dossier.GeefToestemming(MetHuisarts() with { GegevenOp = Start }, "Nienke", Vandaag).MoetLukken();
        dossier.TrekToestemmingIn(dossier.Toestemmingen[1].Id, Gisteren, "Samira").MoetLukken();
        dossier.Gevolgen(Vandaag).ShouldBe(
            ["Delen met de gekozen mensen staat uit. Zij zien niets en beslissen niet mee.", "Praat niet meer met Huisarts. De toestemming is ingetrokken."]);
        dossier.Gevolgen(Vandaag.AddDays(Toestemmingsgevolgen.DagenGenoemd)).Count.ShouldBe(1, "after a month it is known");
        dossier.GeefToestemming(MetHuisarts(), "Nienke", Vandaag).MoetLukken();
        dossier.Gevolgen(Vandaag).Count.ShouldBe(1, "given again");
    }

    // A text that somebody agreed with is proof: change a word and this fails. A new text gets a new code, and a line here.
    [Theory]
    [InlineData("toestemming-2026-1", "D192E80706C5967E")]
    [InlineData("delen-2026-1", "AFD8F4FBC1AF3486")]
    [InlineData("overleg-2026-1", "18671275ACF3DAFD")]
    [InlineData("overdracht-2026-1", "E80045983E286C05")]
    [InlineData("nulmeting-gemeente-2026-1", "1036F0176FD4159F")]
    [InlineData("nulmeting-zorgverzekeraar-2026-1", "DAD83F10F6893CEA")]
    [InlineData("evaluatie-2026-1", "A28DF04DDA3CB2A2")]
    [InlineData("navraag-2026-1", "5950F52CDC4C0466")]
    public void Een_tekst_die_is_getoond_verandert_nooit(string code, string merk) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Toestemmingsteksten.Geef(code)!.Zinnen)))[..16].ShouldBe(merk);

    [Fact]
    public void Elk_doel_heeft_een_vorm_en_een_tekst_en_elke_code_is_er_een_keer()
    {
        foreach (var doel in Enum.GetValues<Toestemmingsdoel>())
            Toestemmingsteksten.Voor(doel).Doel.ShouldBe(Toestemmingsvorm.Van(doel).Doel);
        Toestemmingsteksten.Alle.Select(t => t.Code).ShouldBeUnique();
        Toestemmingsteksten.Alle.Count.ShouldBe(8, "a new text gets a line in the test above");
    }

    [Fact]
    public void Alles_staat_uit_tot_de_inwoner_ja_zegt() =>
        Enum.GetValues<Toestemmingsdoel>().ShouldAllBe(doel => !dossier.HeeftToestemming(doel, Vandaag));

    [Fact]
    public void Geen_doel_geeft_een_ander_doel() => Wet.Geldt(Doelen, doel =>
    {
        var een = EenDossier();
        een.GeefToestemming(Van(doel), "Nienke", Vandaag).MoetLukken();
        return Enum.GetValues<Toestemmingsdoel>().All(ander => een.HeeftToestemming(ander, Vandaag) == (ander == doel));
    });

    [Fact]
    public void Na_intrekken_geldt_op_geen_enkele_dag_meer_iets() => Wet.Geldt(from doel in Doelen from dagen in Dagen select (doel, dagen), geval =>
    {
        var (doel, dagen) = geval;
        var een = EenDossier();
        een.GeefToestemming(Van(doel) with { GegevenOp = Gisteren }, "Nienke", Vandaag).MoetLukken();
        een.TrekToestemmingIn(een.Toestemmingen[0].Id, Vandaag, "Samira").MoetLukken();
        return !een.HeeftToestemming(doel, Vandaag.AddDays(dagen)) && een.HeeftToestemming(doel, Gisteren);
    });

    [Fact]
    public void Een_toestemming_geldt_precies_in_haar_tijd() => Wet.Geldt(from doel in Doelen from duur in Dagen from dag in Dagen select (doel, duur, dag), geval =>
    {
        var (doel, duur, dag) = geval;
        var vorm = Toestemmingsvorm.Van(doel);
        var een = EenDossier();
        var tot = vorm.HeeftEinde ? Start.AddDays(duur % 150) : (DateOnly?)null;
        een.GeefToestemming(Van(doel) with { GegevenOp = Start, Tot = tot }, "Nienke", Vandaag).MoetLukken();
        var bij = Start.AddDays(dag - 200);
        return een.HeeftToestemming(doel, bij) == (bij >= Start && (tot is null || bij <= tot));
    });

    private static readonly Gen<Toestemmingsdoel> Doelen = Gen.Elements(Enum.GetValues<Toestemmingsdoel>());

    private static readonly Gen<int> Dagen = Gen.Choose(0, 400);

    private static Toestemmingsinvoer MetHuisarts() => Van(Overleg);

    private static Toestemmingsinvoer Van(Toestemmingsdoel doel) => Toestemming(doel, Vandaag) with
    {
        Ontvanger = "Huisarts",
        Soorten = [Gegevenssoort.Plan],
        Tot = Toestemmingsvorm.Van(doel).HeeftEinde ? Vandaag.AddDays(30) : null,
    };
}
