using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Groepen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class ResourcegroepTests
{
    private static readonly PersoonId Joke = PersoonId.Nieuw();
    private static readonly PersoonId Marjan = PersoonId.Nieuw();
    private readonly Resourcegroep groep = Resourcegroep.Begin(DossierId.Nieuw(), Start).Nieuw;

    [Fact]
    public void Begint_met_kiezen()
    {
        var (nieuw, gebeurtenis) = Resourcegroep.Begin(groep.DossierId, Start);
        gebeurtenis.ShouldBe(new ResourcegroepBegonnen(nieuw.Id, groep.DossierId, Start));
        nieuw.ShouldSatisfyAllConditions(g => g.Fase.ShouldBe(Groepsfase.Nomineren), g => g.Genomineerden.ShouldBeEmpty());
    }

    [Fact]
    public void Nomineren_vraagt_een_naam_en_noemt_niemand_twee_keer()
    {
        Noem("Nadia");
        groep.Genomineerden.ShouldHaveSingleItem().Naam.ShouldBe("Nadia");
        groep.Nomineer(" ", "zus").MoetWeigeren(Groepsregels.NaamOntbreekt, "Naam");
        groep.MoetWeigerenZonderWijziging(() => groep.Nomineer("nadia ", "Zus"), Groepsregels.AlGenoemd, "Naam");
        groep.Nomineer("Nadia", "collega").MoetLukken();
    }

    [Fact]
    public void Een_stap_wordt_niet_overgeslagen_en_terug_kan_altijd()
    {
        groep.GaNaar(Groepsfase.Nomineren, Vandaag).MoetWeigeren(Groepsregels.ZelfdeFase);
        groep.GaNaar(Groepsfase.Gesprekken, Vandaag).MoetWeigeren(Groepsregels.NiemandGenoemd);
        var nadia = Noem("Nadia");
        groep.GaNaar(Groepsfase.Plannen, Vandaag).MoetWeigeren(Groepsregels.FaseOvergeslagen);
        groep.GaNaar((Groepsfase)99, Vandaag).MoetWeigeren(Groepsregels.FaseOvergeslagen);
        groep.GaNaar(Groepsfase.Gesprekken, Vandaag).MoetLukken().ShouldBe(new GroepsfaseGewijzigd(groep.Id, groep.DossierId, Groepsfase.Nomineren, Groepsfase.Gesprekken, Vandaag));
        groep.GaNaar(Groepsfase.Plannen, Vandaag).MoetWeigeren(Groepsregels.NietGesproken);
        groep.GaNaar(Groepsfase.Plannen, Vandaag).Weigeringen[0].Zin.ShouldContain("nog niet gesproken met Nadia.");
        groep.Schrijf(nadia, Joke, "Joke", Gesprek(), Vandaag).MoetLukken();
        groep.GaNaar(Groepsfase.Plannen, Vandaag).MoetLukken();
        groep.GaNaar(Groepsfase.Nomineren, Vandaag).MoetLukken();
        groep.FaseSinds.ShouldBe(Vandaag);
    }

    [Fact]
    public void Een_gesprek_is_geweest_en_zegt_iets()
    {
        var nadia = Noem("Nadia");
        groep.Schrijf(nadia, Joke, "Joke", Gesprek() with { Op = Morgen }, Vandaag).MoetWeigeren(Groepsregels.GesprekInToekomst, "Op");
        groep.Schrijf(nadia, Joke, "Joke", Gesprek(" "), Vandaag).MoetWeigeren(Groepsregels.VerslagLeeg, "Tekst");
        groep.Schrijf(Guid.CreateVersion7(), Joke, "Joke", Gesprek(), Vandaag).MoetWeigeren(Groepsregels.Onbekend);
    }

    [Fact]
    public void Wie_een_oude_tekst_las_schrijft_niet_over_een_nieuwe_heen()
    {
        var nadia = Noem("Nadia");
        groep.Schrijf(nadia, Joke, "Joke", Gesprek(), Vandaag).MoetLukken().Nummer.ShouldBe(1);
        groep.MoetWeigerenZonderWijziging(() => groep.Schrijf(nadia, Joke, "Joke", Gesprek("Anders."), Vandaag), Groepsregels.Verouderd, "Tekst");
        groep.Schrijf(nadia, Joke, "Joke", Gesprek("Anders.", 1), Vandaag).MoetLukken().Nummer.ShouldBe(2);
        groep.Schrijf(nadia, Marjan, "Marjan", Gesprek(), Vandaag).MoetLukken();
        groep.Genomineerden[0].Verslagen.Count.ShouldBe(2);
    }

    [Fact]
    public void Een_verslag_is_van_de_schrijver_en_de_inwoner_tot_de_inwoner_het_deelt()
    {
        var nadia = Noem("Nadia");
        var id = groep.Schrijf(nadia, Joke, "Joke", Gesprek(), Vandaag).MoetLukken().Verslag;
        Lezers().ShouldBe([true, true, false]);
        groep.GeefVrij(id, 1, doorInwoner: false, Vandaag).MoetWeigeren(Groepsregels.NietVrijgegeven, "DoorInwoner");
        groep.GeefVrij(id, 2, doorInwoner: true, Vandaag).MoetWeigeren(Groepsregels.Verouderd);
        groep.NeemTerug(id).MoetWeigeren(Groepsregels.NietVrij);
        groep.GeefVrij(id, 1, doorInwoner: true, Vandaag).MoetLukken();
        Lezers().ShouldBe([true, true, true]);
        groep.GeefVrij(id, 1, doorInwoner: true, Vandaag).MoetWeigeren(Groepsregels.AlVrij);
        groep.NeemTerug(id).MoetLukken();
        Lezers().ShouldBe([true, true, false]);
        groep.NeemTerug(Guid.CreateVersion7()).MoetWeigeren(Groepsregels.GeenVerslag);
        groep.GeefVrij(Guid.CreateVersion7(), 1, true, Vandaag).MoetWeigeren(Groepsregels.GeenVerslag);
    }

    [Fact]
    public void Alleen_de_inwoner_gooit_weg_wat_een_ander_schreef()
    {
        var nadia = Noem("Nadia");
        groep.Schrijf(nadia, Joke, "Joke", Gesprek(), Vandaag).MoetLukken();
        groep.MoetWeigerenZonderWijziging(() => groep.HaalWeg(nadia, Marjan, Samira), Groepsregels.VerslagVanAnder);
        groep.HaalWeg(nadia, Samira, Samira).MoetLukken();
        groep.HaalWeg(nadia, Samira, Samira).MoetWeigeren(Groepsregels.Onbekend);
        groep.HaalWeg(Noem("Ineke"), Marjan, Samira).MoetLukken();
    }

    // Whatever is written, changed, released and taken back: nobody but the writer and the inwoner reads a text that the inwoner did not
    // release as it stands now.
    [Fact]
    public void Niemand_leest_een_tekst_die_de_inwoner_niet_zo_heeft_gedeeld() => Wet.Geldt(Gen.Choose(0, 3).ListOf(), daden =>
    {
        var eigen = Resourcegroep.Begin(DossierId.Nieuw(), Start).Nieuw;
        var nadia = eigen.Nomineer("Nadia", "").MoetLukken().Genomineerde;
        var verslag = eigen.Schrijf(nadia, Joke, "Joke", Gesprek(), Vandaag).MoetLukken().Verslag;
        var (tekst, nummer, gedeeld) = ("Zij wil komen.", 1, (string?)null);
        foreach (var daad in daden)
        {
            switch (daad)
            {
                case 0: eigen.GeefVrij(verslag, nummer, true, Vandaag); gedeeld = tekst; break;
                case 1: eigen.NeemTerug(verslag); gedeeld = null; break;
                case 2: eigen.Schrijf(nadia, Joke, "Joke", Gesprek(tekst += "!", nummer++), Vandaag).MoetLukken(); break;
                default: eigen.GeefVrij(verslag, nummer, false, Vandaag); break;
            }
        }

        var nu = eigen.Genomineerden[0].Verslagen[0];
        return nu.IsTeLezenDoor(Joke, Samira) && nu.IsTeLezenDoor(Samira, Samira) && nu.IsTeLezenDoor(Marjan, Samira) == (gedeeld == nu.Tekst);
    });

    private bool[] Lezers() => [.. new[] { Joke, Samira, Marjan }.Select(p => groep.Genomineerden[0].Verslagen[0].IsTeLezenDoor(p, Samira))];

    private Guid Noem(string naam) => groep.Nomineer(naam, "zus").MoetLukken().Genomineerde;

    private static Gespreksinvoer Gesprek(string tekst = "Zij wil komen.", int gelezen = 0) => new(Vandaag, tekst, gelezen);
}
