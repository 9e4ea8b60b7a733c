using System.Reflection;
using Shouldly;
using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Schijven;

public sealed class BeeldTests
{
    private readonly Traject traject = EenTraject();
    private readonly Meting meting;

    public BeeldTests() => meting = Meting.Start(traject, null, Start, Meetmoment.Start, Vandaag).Waarde.Nieuw;

    [Fact]
    public void De_inwoner_vult_het_eigen_beeld_in()
    {
        var gebeurtenis = meting.VulIn(traject, EenBeeld() with { Goed = " Rustige\r\nstraat " }, SamiraZelf, Nu).MoetLukken();
        var beeld = meting.VanInwoner(Leefgebied.Wonen).ShouldNotBeNull();
        (beeld.Cijfer, beeld.Tekort, beeld.Goed, beeld.WilErover, beeld.Versie).ShouldBe((4, Tekort.Veel, "Rustige\nstraat", true, 1));
        (beeld.IngevuldDoor, beeld.IngevuldOp, beeld.Samen).ShouldBe(("Samira el Idrissi", Nu, false));
        gebeurtenis.ShouldBe(new BeeldIngevuld(meting.Id, beeld.Id, Leefgebied.Wonen, Beeldrol.Inwoner, Samira, false, 1));
        meting.IngevuldDoorInwoner.ShouldBe(1);
    }

    [Fact]
    public void Het_tandem_vult_het_beeld_van_de_inwoner_alleen_samen_in()
    {
        meting.MoetWeigerenZonderWijziging(() => meting.VulIn(traject, EenBeeld(), Marjan, Nu), Schijfregels.StemVanInwoner);
        meting.VulIn(traject, EenBeeld() with { Samen = true }, Petra, Nu).MoetWeigeren(Schijfregels.StemVanInwoner);
        meting.VulIn(traject, EenBeeld() with { Samen = true }, Joke, Nu).MoetLukken();
        meting.VanInwoner(Leefgebied.Wonen)!.ShouldSatisfyAllConditions(b => b.IngevuldDoor.ShouldBe("Joke Wolters"), b => b.Samen
            .ShouldBeTrue());
    }

    [Fact]
    public void Zonder_tandem_vult_niemand_samen_in()
    {
        var zonder = EenTraject(metTandem: false);
        var nieuw = Meting.Start(zonder, null, Start, Meetmoment.Start, Vandaag).Waarde.Nieuw;
        nieuw.VulIn(zonder, EenBeeld() with { Samen = true }, Marjan, Nu).MoetWeigeren(Schijfregels.StemVanInwoner);
        nieuw.VulIn(zonder, EenBeeld(), SamiraZelf, Nu).MoetLukken();
    }

    [Fact]
    public void Een_ander_beeld_vult_alleen_die_persoon_zelf_in()
    {
        var vanJoke = EenBeeld() with { Rol = Beeldrol.Ervaringsdeskundige, VanPersoon = Joke.Persoon };
        meting.VulIn(traject, vanJoke with { Samen = true }, Marjan, Nu).MoetWeigeren(Schijfregels.StemVanAnder);
        meting.VulIn(traject, vanJoke, SamiraZelf, Nu).MoetWeigeren(Schijfregels.StemVanAnder);
        meting.VulIn(traject, vanJoke with { Cijfer = 6 }, Joke, Nu).MoetLukken();
        meting.VanAnderen(Leefgebied.Wonen).ShouldHaveSingleItem().Cijfer.ShouldBe(6);
        meting.VanInwoner(Leefgebied.Wonen).ShouldBeNull();
    }

    [Theory]
    [InlineData(Beeldrol.Inwoner)]
    [InlineData(Beeldrol.Casusregisseur)]
    [InlineData(Beeldrol.Ervaringsdeskundige)]
    [InlineData(Beeldrol.FamilieErvaringsdeskundige)]
    [InlineData((Beeldrol)99)]
    public void De_rol_past_bij_de_persoon(Beeldrol rol) =>
        meting.VulIn(traject, EenBeeld() with { Rol = rol, VanPersoon = Petra.Persoon, Samen = true }, Petra, Nu).Weigeringen
            .Select(w => w.Regel)
            .ShouldContain(Schijfregels.RolPastNiet);

    [Theory]
    [InlineData(Beeldrol.Naaste)]
    [InlineData(Beeldrol.Professional)]
    public void De_inwoner_is_geen_naaste_en_geen_professional(Beeldrol rol)
    {
        meting.VulIn(traject, EenBeeld() with { Rol = rol }, SamiraZelf, Nu).MoetWeigeren(Schijfregels.RolPastNiet, "Rol");
        meting.VulIn(traject, EenBeeld() with { Rol = rol, VanPersoon = Petra.Persoon }, Petra, Nu).MoetLukken();
    }

    [Fact]
    public void Elk_lid_van_het_tandem_heeft_een_eigen_beeld()
    {
        var familie = new Door(PersoonId.Nieuw(), "Ria");
        traject.VormTandem(Marjan.Persoon, Joke.Persoon, familie.Persoon, Vandaag).MoetLukken();
        (Beeldrol, Door)[] leden = [(Beeldrol.Casusregisseur, Marjan), (Beeldrol.Ervaringsdeskundige, Joke),
            (Beeldrol.FamilieErvaringsdeskundige, familie)];
        foreach (var (rol, wie) in leden) meting.VulIn(traject, EenBeeld() with { Rol = rol, VanPersoon = wie.Persoon }, wie, Nu)
            .MoetLukken();
        meting.VanAnderen(Leefgebied.Wonen).Select(b => b.Rol).ShouldBe(leden.Select(l => l.Item1));
        meting.VanAnderen(Leefgebied.Geld).ShouldBeEmpty();
        meting.Van(Leefgebied.Wonen, Beeldrol.Casusregisseur, Marjan.Persoon).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    [InlineData(null, true)]
    public void Een_cijfer_is_1_tot_en_met_10(int? cijfer, bool mag)
    {
        var uitkomst = meting.VulIn(traject, EenBeeld() with { Cijfer = cijfer }, SamiraZelf, Nu);
        if (mag) uitkomst.MoetLukken();
        else uitkomst.MoetWeigeren(Schijfregels.CijferBuitenBereik, "Cijfer");
    }

    [Fact]
    public void Vreemde_keuzes_en_te_lange_teksten_worden_geweigerd_bij_het_veld()
    {
        meting.VulIn(traject, EenBeeld() with { Tekort = (Tekort)9 }, SamiraZelf, Nu).MoetWeigeren(Schijfregels.KeuzeOnbekend, "Tekort");
        meting.VulIn(traject, EenBeeld(Leefgebied.Veiligheid), SamiraZelf, Nu).MoetWeigeren(Schijfregels.GebiedHoortNietErbij, "Gebied");
        meting.VulIn(traject, EenBeeld() with { Mist = new string('x', 2001) }, SamiraZelf, Nu).MoetWeigeren(Invoerregels.TeLang, "Mist");
        meting.Beelden.ShouldBeEmpty();
    }

    [Fact]
    public void Leeg_wordt_geweigerd_maar_wie_iets_schreef_mag_het_terugnemen()
    {
        var leeg = EenBeeld() with { Cijfer = null, Tekort = Tekort.Onbekend, Goed = null, Mist = " ", Erbij = "", WilErover = false };
        meting.VulIn(traject, leeg, SamiraZelf, Nu).MoetWeigeren(Schijfregels.Leeg);
        meting.VulIn(traject, leeg with { WilErover = true }, SamiraZelf, Nu).MoetLukken();
        meting.VulIn(traject, leeg with { GelezenVersie = 1 }, SamiraZelf, Nu).MoetLukken().Versie.ShouldBe(2);
    }

    [Fact]
    public void Wie_een_oude_tekst_las_overschrijft_niets()
    {
        meting.VulIn(traject, EenBeeld(), SamiraZelf, Nu).MoetLukken();
        meting.MoetWeigerenZonderWijziging(() => meting.VulIn(traject, EenBeeld() with { Samen = true, Goed = "Anders" }, Marjan, Nu),
            Schijfregels.Verouderd);
        meting.VanInwoner(Leefgebied.Wonen)!.Goed.ShouldBe("Rustige straat.");
        meting.VulIn(traject, EenBeeld(gelezen: 1) with { Goed = "Anders" }, SamiraZelf, Nu).MoetLukken().Versie.ShouldBe(2);
        meting.VulIn(traject, EenBeeld(gelezen: 1), SamiraZelf, Nu).MoetWeigeren(Schijfregels.Verouderd);
        meting.VulIn(traject, EenBeeld(Leefgebied.Geld, gelezen: 1), SamiraZelf, Nu).MoetWeigeren(Schijfregels.Verouderd);
    }

    // H1 of missie.md. A number over several voices would have to be a fraction.
    [Fact]
    public void Geen_enkel_lid_van_de_schijf_rekent_over_stemmen_heen() => typeof(Meting).Assembly.GetExportedTypes()
        .Where(t => t.Namespace == typeof(Meting).Namespace)
        .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Select(lid => lid switch { PropertyInfo p => p.PropertyType, MethodInfo m => m.ReturnType, _ => typeof(void) })
        .Where(t => new[] { typeof(double), typeof(float), typeof(decimal), typeof(double?), typeof(float?), typeof(decimal?) }.Contains(t))
        .ShouldBeEmpty();
}
