using Shouldly;
using Spil.Domein.Tests.Herstel.Overleggen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Daarna.Daarnaproef;

namespace Spil.Domein.Tests.Herstel.Daarna;

/// <summary>Who is asked for a stem after the meeting, and which messages are due.</summary>
public sealed class StemrondeTests
{
    private readonly Traject traject = EenTraject();
    private readonly VoorstelId voorstel = VoorstelId.Nieuw();

    private Zwijgende Zwijgt(Door wie) => new(wie.Persoon, wie.Naam, voorstel, "Een eigen sleutel.");

    [Fact]
    public void Wie_er_niet_was_staat_vooraan_en_zonder_zwijgers_is_het_klaar()
    {
        var overleg = Gehouden(traject, o => o.NoteerAanwezig(o.Van(Petra), Aanwezigheid.NietEr, Nu).MoetLukken());
        var vragen = Stemronde.Bepaal(overleg, [Zwijgt(Nadia), Zwijgt(Petra), Zwijgt(Petra) with { Voorstel = VoorstelId.Nieuw() }]);
        vragen.Select(v => (v.Naam, v.WasErNiet, v.Waarover.Count)).ShouldBe([(Petra.Naam, true, 2), (Nadia.Naam, false, 1)]);
        Stemronde.Bepaal(overleg, []).ShouldBeEmpty();
        Stemronde.Uiterlijk(overleg).ShouldBe(Vandaag.AddDays(7));
    }

    [Fact]
    public void Voor_het_overleg_wordt_niemand_om_een_stem_gevraagd()
    {
        Stemronde.Bepaal(Overlegproef.Gepland(), [Zwijgt(Petra)]).ShouldBeEmpty();
        Stemronde.Uiterlijk(Overlegproef.Gepland()).ShouldBeNull();
    }

    [Fact]
    public void Een_vraag_de_volgende_dag_een_herinnering_na_vier_dagen_en_dan_niets_meer()
    {
        var overleg = Gehouden(traject);
        var wie = Stemronde.Bepaal(overleg, [Zwijgt(Petra)]);
        List<Nabericht> verstuurd = [];
        List<(int, Naberichtsoort)> alles = [];
        for (var dag = 0; dag < 80; dag++)
        {
            // Twice a day: the second time nothing is due.
            for (var keer = 0; keer < 2; keer++)
            {
                foreach (var sleutel in Naberichtregel.Stemmen(overleg, wie, verstuurd, Vandaag.AddDays(dag)).ToList())
                {
                    alles.Add((dag, sleutel.Soort));
                    verstuurd.Add(new Nabericht(sleutel, overleg.DossierId, null, Nu.AddDays(dag)));
                }
            }
        }

        alles.ShouldBe([(1, Naberichtsoort.Stemvraag), (5, Naberichtsoort.Stemherinnering)]);
        Naberichtregel.Stemmen(overleg, wie, [], Vandaag.AddDays(61)).ShouldBeEmpty("by then people talk to each other");
    }

    [Fact]
    public void Hoe_was_het_wordt_een_keer_gevraagd_zolang_het_kan()
    {
        var overleg = Gehouden(traject);
        Naberichtregel.Ervaringen(overleg, [Nadia.Persoon], [], Vandaag).ShouldBeEmpty();
        var vraag = Naberichtregel.Ervaringen(overleg, [Nadia.Persoon], [], Vandaag.AddDays(1)).ShouldHaveSingleItem();
        Naberichtregel.Ervaringen(overleg, [Nadia.Persoon], [new Nabericht(vraag, overleg.DossierId, null, Nu)], Vandaag.AddDays(2)).ShouldBeEmpty();
        Naberichtregel.Ervaringen(overleg, [Nadia.Persoon], [], Vandaag.AddDays(15)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(2, Naberichtsoort.ActieKomt)]
    [InlineData(0, Naberichtsoort.ActieKomt)]
    [InlineData(-1, Naberichtsoort.ActieTeLaat)]
    [InlineData(-60, Naberichtsoort.ActieTeLaat)]
    [InlineData(-61, null)]
    public void Aan_een_actie_wordt_kort_ervoor_en_een_keer_erna_herinnerd(int over, Naberichtsoort? verwacht)
    {
        var actie = new OpenActie(voorstel, Petra.Persoon, Vandaag.AddDays(over));
        var nodig = Naberichtregel.Acties([actie], [], Vandaag).ToList();
        nodig.Select(n => (Naberichtsoort?)n.Soort).ShouldBe(verwacht is null ? [] : [verwacht]);
        Naberichtregel.Acties([actie], [.. nodig.Select(n => new Nabericht(n, default, null, Nu))], Vandaag).ShouldBeEmpty("never twice for the same");
        Naberichtregel.Acties([actie with { Wie = null }, actie with { Wanneer = null }], [], Vandaag).ShouldBeEmpty("nobody to tell, or no date");
    }

    [Fact]
    public void Een_andere_datum_is_een_andere_herinnering()
    {
        var eerst = Naberichtregel.Acties([new(voorstel, Petra.Persoon, Vandaag)], [], Vandaag).ShouldHaveSingleItem();
        Naberichtregel.Acties([new(voorstel, Petra.Persoon, Vandaag.AddDays(1))], [new Nabericht(eerst, default, null, Nu)], Vandaag).ShouldHaveSingleItem().Soort.ShouldBe(Naberichtsoort.ActieKomt);
    }
}
