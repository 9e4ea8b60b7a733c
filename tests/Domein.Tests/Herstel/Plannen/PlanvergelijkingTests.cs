using Shouldly;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Plannen;

public sealed class PlanvergelijkingTests
{
    [Fact]
    public void Vergelijken_noemt_wat_nieuw_veranderd_en_weg_is()
    {
        Traject traject = EenTraject();
        var (doel, ander) = (EenAangenomen(traject), EenAangenomen(traject));
        var actie = EenAangenomen(traject, doel);
        var oud = Planopname.Maak([doel, ander, actie]);
        doel.Wijzig(EenDoel() with { Tekst = "Een huis." }, Joke, Nu, 1).MoetLukken();
        AllenEens(doel);
        Stem(ander, Petra, Stemkeuze.NietEens).MoetLukken();
        var nieuw = EenAangenomen(traject, doel);
        var verschil = Planvergelijking.Vergelijk(Inhoud(oud), Inhoud(Planopname.Maak([doel, ander, actie, nieuw])));
        verschil.ShouldBe(
        [
            new(Planwijziging.Veranderd, "doel", doel.Id.Waarde, "Een eigen sleutel.", "Een huis."),
            new(Planwijziging.Nieuw, "actie", nieuw.Id.Waarde, "", "Petra belt de woningcorporatie. · Petra · 26 november 2026"),
            new(Planwijziging.Weg, "doel", ander.Id.Waarde, "Een eigen sleutel.", ""),
        ]);
    }

    [Fact]
    public void Andere_stemmen_op_dezelfde_tekst_zijn_geen_verschil()
    {
        var doel = EenAangenomen(EenTraject());
        var oud = Inhoud(Planopname.Maak([doel]));
        Stem(doel, Petra, Stemkeuze.Onthouding).MoetLukken();
        Planvergelijking.Vergelijk(oud, Inhoud(Planopname.Maak([doel]))).ShouldBeEmpty();
    }

    private static Planinhoud Inhoud(Planopname opname) => new("Samira", "", new("Marjan", "Joke", ""), opname.Doelen, []);
}
