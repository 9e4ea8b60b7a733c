using Shouldly;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Voorstellen;

public sealed class VoortgangTests
{
    private readonly Traject traject = EenTraject();
    private readonly Voorstel doel;
    private readonly Voorstel actie;

    public VoortgangTests()
    {
        doel = EenAangenomen(traject);
        actie = EenAangenomen(traject, doel);
    }

    [Fact]
    public void Wie_het_doet_meldt_gedaan_en_ook_weer_niet()
    {
        actie.MeldGedaan(traject, Petra, Vandaag, Vandaag).MoetLukken().ShouldBe(new VoorstelGedaan(actie.Id, Vandaag, Petra.Persoon));
        (actie.GedaanOp, actie.GedaanDoor).ShouldBe((Vandaag, "Petra van der Veen"));
        actie.MeldGedaan(traject, Petra, Vandaag, Vandaag).MoetWeigeren(Voorstelregels.AlGedaan);
        actie.Wijzig(EenActie() with { Tekst = "x" }, Petra, Nu, 1).MoetWeigeren(Voorstelregels.AlGedaan);
        actie.MeldNietGedaan(traject, Petra, Vandaag).MoetLukken();
        actie.GedaanOp.ShouldBeNull();
        actie.MeldNietGedaan(traject, Petra, Vandaag).MoetWeigeren(Voorstelregels.NietGedaan);
    }

    [Fact]
    public void Ook_het_tandem_mag_het_en_een_ander_niet()
    {
        actie.MoetWeigerenZonderWijziging(() => actie.MeldGedaan(traject, SamiraZelf, Vandaag, Vandaag), Voorstelregels.NietVanJou);
        actie.MeldGedaan(traject, Joke, Vandaag, Vandaag).MoetLukken();
        actie.MeldNietGedaan(traject, SamiraZelf, Vandaag).MoetWeigeren(Voorstelregels.NietVanJou);
    }

    [Fact]
    public void Gedaan_ligt_niet_in_de_toekomst_en_niet_na_het_traject()
    {
        actie.MeldGedaan(traject, Petra, Morgen, Vandaag).MoetWeigeren(Voorstelregels.GedaanInToekomst, "op");
        traject.Stop("Klaar.", Vandaag, Vandaag).MoetLukken();
        actie.MeldGedaan(traject, Petra, Vandaag, Vandaag).MoetWeigeren(Voorstelregels.TrajectLooptNiet);
    }

    [Fact]
    public void Alleen_wat_is_aangenomen_wordt_gedaan() =>
        EenIngebracht(traject, doel).MeldGedaan(traject, Petra, Vandaag, Vandaag).MoetWeigeren(Voorstelregels.NietAangenomen);

    [Fact]
    public void Een_doel_vink_je_niet_af() => doel.MeldGedaan(traject, Marjan, Vandaag, Vandaag)
        .MoetWeigeren(Voorstelregels.DoelNietAfvinken);

    [Fact]
    public void Te_laat_is_na_de_dag_van_de_aangenomen_tekst()
    {
        var op = EenActie().Wanneer!.Value;
        actie.IsTeLaat(op).ShouldBeFalse();
        actie.IsTeLaat(op.AddDays(1)).ShouldBeTrue();
        doel.IsTeLaat(DateOnly.MaxValue).ShouldBeFalse();
        EenIngebracht(traject, doel).IsTeLaat(op.AddDays(1)).ShouldBeFalse();
        actie.Wijzig(EenActie() with { Wanneer = op.AddDays(30) }, Petra, Nu, 1).MoetLukken();
        actie.IsTeLaat(op.AddDays(1)).ShouldBeTrue();
        actie.MeldGedaan(traject, Petra, Vandaag, Vandaag).MoetLukken();
        actie.IsTeLaat(op.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void Een_doel_is_bereikt_als_de_inwoner_dat_zegt()
    {
        var plan = EenPlan(traject, doel, actie);
        Evaluatie Terug(Evaluatiekant kant, Vervolg vervolg, Voorstel? over = null) => Evaluatie.KijkTerug(traject, plan, over ?? doel,
            new(kant, kant == Evaluatiekant.Inwoner ? Samira : Petra.Persoon, "x", Vandaag, 8, "Ik heb een sleutel.", "", vervolg, false),
            kant == Evaluatiekant.Inwoner ? SamiraZelf : Petra, Vandaag).MoetLukken().Nieuw;
        doel.MeldBereikt(Terug(Evaluatiekant.Omgeving, Vervolg.Bereikt)).MoetWeigeren(Voorstelregels.BereiktZonderInwoner);
        doel.MeldBereikt(Terug(Evaluatiekant.Inwoner, Vervolg.Doorgaan)).MoetWeigeren(Voorstelregels.BereiktZonderInwoner);
        var bereikt = Terug(Evaluatiekant.Inwoner, Vervolg.Bereikt);
        doel.MeldBereikt(bereikt).MoetLukken().ShouldBe(new DoelBereikt(doel.Id, Vandaag));
        doel.MeldBereikt(bereikt).MoetWeigeren(Voorstelregels.AlBereikt);
        doel.Wijzig(EenDoel() with { Tekst = "x" }, Joke, Nu, 1).MoetWeigeren(Voorstelregels.AlBereikt);
        Voorstel.Schrijf(traject, Voorstelsoort.Actie, doel, EenActie(), SamiraZelf, Nu)
            .MoetWeigeren(Voorstelregels.DoelGesloten, "DoelId");
        actie.MeldBereikt(bereikt).Weigeringen.Select(w => w.Regel).ShouldContain(Voorstelregels.GeenDoel);
    }

    [Fact]
    public void Een_doel_waar_niet_iedereen_het_meer_mee_eens_is_wordt_niet_bereikt()
    {
        var plan = EenPlan(traject, doel, actie);
        var evaluatie = Evaluatie.KijkTerug(traject, plan, doel,
            new(Evaluatiekant.Inwoner, Samira, "Samira", Vandaag, null, "Ja.", "", Vervolg.Bereikt, false),
            SamiraZelf, Vandaag).MoetLukken().Nieuw;
        Stem(doel, Petra, Stemkeuze.NietEens).MoetLukken();
        doel.MeldBereikt(evaluatie).MoetWeigeren(Voorstelregels.NietAangenomen);
    }

    [Fact]
    public void Een_ander_traject_is_een_fout_in_de_code() =>
        Should.Throw<ArgumentException>(() => actie.MeldGedaan(EenTraject(), Petra, Vandaag, Vandaag));
}
