using Shouldly;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class InzagevraagTests
{
    private static readonly Inzageonderwerp Over = new(12, new(2026, 11, 20), "Petra Smeenk", "professional, Stadsbank", "keek naar het plan.");

    [Fact]
    public void Een_vraag_bewaart_waar_hij_over_gaat_ook_als_de_regel_er_later_anders_uitziet()
    {
        var vraag = Stel(" Waarom keek zij? ").MoetLukken().Nieuw;
        (vraag.Regelnummer, vraag.Dag, vraag.Wie, vraag.Als, vraag.Wat).ShouldBe((12, new DateOnly(2026, 11, 20), "Petra Smeenk", "professional, Stadsbank", "keek naar het plan."));
        (vraag.Vraag, vraag.GesteldOp, vraag.IsOpen, vraag.Antwoord).ShouldBe(("Waarom keek zij?", Nu, true, ""));
        Stel(" \n ").MoetWeigeren(Inzagevraagregels.VraagOntbreekt, "Vraag");
        Stel(new string('x', 2001)).MoetWeigeren(Invoerregels.TeLang, "Vraag");
    }

    [Fact]
    public void Wie_antwoordt_terwijl_een_ander_dat_deed_overschrijft_niets()
    {
        var vraag = Stel("Waarom?").MoetLukken().Nieuw;
        vraag.MoetWeigerenZonderWijziging(() => vraag.Beantwoord("", "Hanna", Nu, 1), Inzagevraagregels.AntwoordOntbreekt, "Antwoord");
        vraag.MoetWeigerenZonderWijziging(() => vraag.Beantwoord(new string('x', 2001), "Hanna", Nu, 1), Invoerregels.TeLang, "Antwoord");
        vraag.Beantwoord("Zij regelt je geld.", "Hanna", Nu, 1).MoetLukken().ShouldBe(new InzagevraagBeantwoord(vraag.Id, vraag.DossierId));
        (vraag.Antwoord, vraag.BeantwoordDoor, vraag.BeantwoordOp, vraag.IsOpen).ShouldBe(("Zij regelt je geld.", "Hanna", Nu, false));
        vraag.MoetWeigerenZonderWijziging(() => vraag.Beantwoord("Weet ik niet.", "Een ander", Nu, 1), Inzagevraagregels.Verouderd);
        vraag.Beantwoord("Zij regelt je leefgeld.", "Een ander", Nu, 2).MoetLukken();
        vraag.Antwoord.ShouldBe("Zij regelt je leefgeld.");
    }

    private static Uitkomst<Gemaakt<Inzagevraag>> Stel(string vraag) => Inzagevraag.Stel(DossierId.Nieuw(), Over, vraag, Nu);
}
