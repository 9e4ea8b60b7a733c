using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Kern;
using Spil.Wmo.Domein.Signalen;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Signalen;

public sealed class SignaalTests
{
    private static readonly DateOnly Vandaag = new(2026, 3, 16);
    private static readonly Signaalbron Helper = new(Signaalgever.Aanbieder, PersoonId.Nieuw(), "Karin Visser", "", OrganisatieId.Nieuw());
    private static readonly Signaalbron Zoon = new(Signaalgever.Ander, null, "Jan Bakker", "zoon", null);
    private static readonly Signaalinvoer TeVeel = new(Signaalsoort.TeVeel, "De logeerkamer is leeg.", "Die tijd is niet meer nodig.", true, false);

    [Theory]
    [InlineData(Signaalsoort.TeWeinig)]
    [InlineData(Signaalsoort.TeVeel)]
    [InlineData(Signaalsoort.IetsAnders)]
    public void Te_veel_is_even_welkom_als_te_weinig(Signaalsoort soort) => Geef(Helper, TeVeel with { Soort = soort }).MoetLukken().Nieuw.Soort.ShouldBe(soort);

    [Fact]
    public void Een_signaal_zegt_wat_er_precies_is_en_waarom()
    {
        Geef(Helper, TeVeel with { Soort = null }).MoetWeigeren(Signaalregels.SoortOntbreekt, "Soort");
        Geef(Helper, TeVeel with { Wat = " " }).MoetWeigeren(Signaalregels.WatOntbreekt, "Wat");
        Geef(Helper, TeVeel with { Waarom = "" }).MoetWeigeren(Signaalregels.WaaromOntbreekt, "Waarom");
    }

    [Fact]
    public void Een_helper_zegt_of_een_leidinggevende_het_weet_en_een_ander_hoeft_dat_niet()
    {
        Geef(Helper, TeVeel with { Besproken = null }).MoetWeigeren(Signaalregels.BesprokenOntbreekt, "Besproken");
        Geef(Helper, TeVeel with { Besproken = false }).MoetLukken().Nieuw.Besproken.ShouldBe(false);
        Geef(Zoon, TeVeel with { Besproken = null }).MoetLukken().Nieuw.Besproken.ShouldBeNull();
        Geef(Zoon with { Naam = "" }, TeVeel).MoetWeigeren(Signaalregels.NaamOntbreekt, "Naam");
        Geef(Zoon with { Relatie = "" }, TeVeel).MoetWeigeren(Signaalregels.RelatieOntbreekt, "Relatie");
    }

    [Theory]
    [InlineData("Hij slaat haar.", true)]
    [InlineData("Mevrouw heeft BLAUWE plekken op haar arm.", true)]
    [InlineData("Zij wordt bedreigd door haar buurman", true)]
    [InlineData("Er is sprake van verwaarlozing.", true)]
    [InlineData("Denkt aan zelfmoord", true)]
    [InlineData("Suïcidale gedachten", true)]
    [InlineData("Hij slaat de deur dicht", true)]
    [InlineData("Zij slaapt slecht en eet sla.", false)]
    [InlineData("De blauwe kamer is leeg.", false)]
    [InlineData("Stofzuigen duurt langer.", false)]
    [InlineData("", false)]
    public void Een_woord_over_veiligheid_wijst_eerst_de_andere_weg(string tekst, bool gevaar)
    {
        (Veiligheidswoorden.In(tekst) is not null).ShouldBe(gevaar);
        if (!gevaar) return;
        Geef(Helper, TeVeel with { Wat = tekst }).MoetWeigeren(Signaalregels.GaatOverVeiligheid, "Wat");
        Geef(Helper, TeVeel with { Waarom = tekst }).MoetWeigeren(Signaalregels.GaatOverVeiligheid, "Waarom");
        Geef(Helper, TeVeel with { Waarom = tekst, GeenGevaar = true }).MoetLukken();
    }

    [Fact]
    public void Oppakken_doorvragen_antwoorden_en_afhandelen()
    {
        var signaal = Geef(Helper, TeVeel).MoetLukken().Nieuw;
        signaal.HandelAf(Signaaluitkomst.Niets, "Gebeld.", Vandaag).MoetWeigeren(Signaalregels.GeenBehandelaar);
        signaal.PakOp(PersoonId.Nieuw(), "Eline").MoetLukken();
        signaal.PakOp(PersoonId.Nieuw(), "Joost").MoetWeigeren(Signaalregels.AlOpgepakt);
        signaal.BeantwoordVraag("Ja.", Vandaag).MoetWeigeren(Signaalregels.NietGevraagd);
        signaal.VraagDoor("", Vandaag).MoetWeigeren(Signaalregels.VraagOntbreekt, "vraag");
        signaal.VraagDoor("Sinds wanneer?", Vandaag).MoetLukken();
        signaal.Stand.ShouldBe(Signaalstand.Gevraagd);
        signaal.BeantwoordVraag(" ", Vandaag).MoetWeigeren(Signaalregels.AntwoordOntbreekt, "antwoord");
        signaal.BeantwoordVraag("Sinds mei.", Vandaag).MoetLukken();
        signaal.HandelAf(null, "Gebeld.", Vandaag).MoetWeigeren(Signaalregels.UitkomstOntbreekt, "uitkomst");
        signaal.HandelAf(Signaaluitkomst.OpnieuwBerekenen, "", Vandaag).MoetWeigeren(Signaalregels.ToelichtingOntbreekt, "toelichting");
        signaal.HandelAf(Signaaluitkomst.OpnieuwBerekenen, "Gebeld.", Vandaag).MoetLukken();
        signaal.HandelAf(Signaaluitkomst.Niets, "Toch niet.", Vandaag).MoetWeigeren(Signaalregels.Gesloten);
        signaal.PakOp(PersoonId.Nieuw(), "Joost").MoetWeigeren(Signaalregels.Gesloten);
    }

    [Fact]
    public void Een_contact_zegt_hoe_het_gaat_en_het_volgende_is_over_twee_jaar()
    {
        Contact.Leg(DossierId.Nieuw(), Vandaag.AddDays(1), "Goed.", "Eline", Vandaag).MoetWeigeren(Signaalregels.InToekomst, "op");
        Contact.Leg(DossierId.Nieuw(), Vandaag, "", "Eline", Vandaag).MoetWeigeren(Signaalregels.BevindingOntbreekt, "bevinding");
        Contact.Leg(DossierId.Nieuw(), Vandaag, "Goed.", "Eline", Vandaag).MoetLukken().Nieuw.Op.ShouldBe(Vandaag);
        Contact.Volgende(new(2024, 2, 29)).ShouldBe(new(2026, 2, 28));
        Wet.Geldt(Wet.DagInBereik, dag => Contact.Volgende(dag) > dag && Contact.Volgende(dag) <= dag.AddYears(2) && Contact.Volgende(dag.AddDays(1)) >= Contact.Volgende(dag));
    }

    [Fact]
    public void Wat_er_ook_gebeurt_een_signaal_wordt_een_keer_afgehandeld_en_door_wie_het_oppakte() => Wet.Geldt(Gen.Choose(0, 3).ListOf(), stappen =>
    {
        var (signaal, afgehandeld) = (Geef(Helper, TeVeel).MoetLukken().Nieuw, 0);
        foreach (var stap in stappen)
        {
            var gelukt = (stap switch
            {
                0 => (Uitkomst)signaal.PakOp(PersoonId.Nieuw(), "Eline"),
                1 => signaal.VraagDoor("Sinds wanneer?", Vandaag),
                2 => signaal.BeantwoordVraag("Sinds mei.", Vandaag),
                _ => signaal.HandelAf(Signaaluitkomst.Niets, "Gebeld.", Vandaag),
            }).IsGelukt;
            if (stap == 3 && gelukt) afgehandeld++;
            if (signaal.Stand != Signaalstand.Nieuw && signaal.BehandelaarId is null) return false;
        }

        return afgehandeld <= 1 && signaal.Loopt == (afgehandeld == 0);
    });

    private static Uitkomst<Gemaakt<Signaal>> Geef(Signaalbron bron, Signaalinvoer invoer) => Signaal.Geef(DossierId.Nieuw(), PersoonId.Nieuw(), OrganisatieId.Nieuw(), bron, invoer, Vandaag);
}
