using Shouldly;
using Spil.Domein.Tests.Herstel.Overleggen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Daarna.Daarnaproef;

namespace Spil.Domein.Tests.Herstel.Daarna;

/// <summary>A follow-up with fewer people, in one step.</summary>
public sealed class VervolgTests
{
    private readonly Traject traject = EenTraject();
    private readonly Overleg overleg;
    private readonly Voorstel open;

    public VervolgTests() => (overleg, open) = (Gehouden(traject), EenIngebracht(traject));

    private Vervolginvoer Invoer(params Door[] wie) => new("Over de sleutel.", [.. wie.Select(overleg.Van)], [open.Id], true);

    [Fact]
    public void Wie_blijft_en_wat_openstaat_gaan_mee()
    {
        var begin = overleg.BeginVervolg(traject, [open], Invoer(Petra, Nadia), SamiraZelf, Vandaag).MoetLukken();
        var nieuw = begin.Nieuw;
        (nieuw.Soort, nieuw.NaId, nieuw.Plek, nieuw.Stand).ShouldBe((Overlegsoort.Vervolg, overleg.Id, "Buurthuis", Overlegstand.InVoorbereiding));
        nieuw.Komenden.Select(g => g.Naam).ShouldBe([SamiraZelf.Naam, Nadia.Naam, Petra.Naam]);
        nieuw.Agenda.Select(p => p.Titel).ShouldBe(["Welkom", "Hoe gaat het met de doelen?", "Verder praten: Een eigen sleutel.", "Wie doet wat, en hoe nu verder?"]);
        nieuw.Agenda.Select(p => p.Volgorde).ShouldBe([1, 2, 3, 4]);
        begin.Gebeurtenissen.OfType<OverlegBegonnen>().ShouldHaveSingleItem();
        begin.Gebeurtenissen.OfType<GenodigdeBeslist>().Count().ShouldBe(2);
    }

    [Fact]
    public void Zonder_het_woord_van_de_inwoner_wordt_iedereen_opnieuw_voorgelegd() =>
        overleg.BeginVervolg(traject, [open], Invoer(Petra) with { DoorInwoner = false }, Marjan, Vandaag).MoetLukken().Nieuw.Genodigden.Select(g => (g.IsInwoner, g.Stand))
            .ShouldBe([(true, Genodigdestand.Akkoord), (false, Genodigdestand.Voorgesteld)]);

    [Fact]
    public void Een_lange_tekst_past_op_de_agenda()
    {
        var lang = Voorstel.Schrijf(traject, Voorstelsoort.Doel, null, EenDoel() with { Tekst = new string('a', 1000) + "\nb" }, SamiraZelf, Nu).MoetLukken().Nieuw;
        lang.BrengIn(traject, Iedereen(), Nu).MoetLukken();
        overleg.BeginVervolg(traject, [lang], Invoer(Petra) with { Waarover = [lang.Id] }, SamiraZelf, Vandaag).MoetLukken().Nieuw.Agenda[2].Titel.Length.ShouldBeLessThanOrEqualTo(200);
    }

    [Fact]
    public void Niemand_een_vreemde_en_iets_waar_al_over_is_besloten_worden_geweigerd()
    {
        Weigert(Invoer(), Daarnaregels.NiemandMee, "Wie");
        Weigert(Invoer() with { Wie = [Guid.NewGuid()] }, Daarnaregels.WasErNietBij, "Wie");
        Weigert(Invoer() with { Wie = [overleg.Inwoner.Id] }, Daarnaregels.WasErNietBij, "Wie");
        Weigert(Invoer(Petra) with { Doel = " " }, Overlegregels.DoelOntbreekt, "Doel");
        Weigert(Invoer(Petra) with { Waarover = [VoorstelId.Nieuw()] }, Daarnaregels.NietOpen, "Waarover");
        AllenEens(open);
        Weigert(Invoer(Petra), Daarnaregels.NietOpen, "Waarover");
    }

    [Fact]
    public void Voor_het_overleg_en_in_een_traject_dat_stopte_begint_geen_vervolg()
    {
        var gepland = Overlegproef.Gepland();
        gepland.BeginVervolg(traject, [], new("Over de sleutel.", [gepland.Van(Petra)], [], true), SamiraZelf, Vandaag).MoetWeigeren(Daarnaregels.VervolgTeVroeg);
        overleg.BeginVervolg(EenGestoptTraject(), [open], Invoer(Petra), SamiraZelf, Vandaag).MoetWeigeren(Overlegregels.TrajectLooptNiet);
    }

    private void Weigert(Vervolginvoer invoer, Regel regel, string veld) => overleg.BeginVervolg(traject, [open], invoer, SamiraZelf, Vandaag).MoetWeigeren(regel, veld);
}
