using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Xunit;
using static Spil.Domein.Tests.Dossier.Documenten.Proefformulier;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Documenten;

public sealed class AfrondenTests
{
    private static readonly Formulierdefinitie Formulier = new("gesprek", 1, "Gesprek",
    [
        new("een", "Een", "",
        [
            new("goed", Veldsoort.LangeTekst, "Wat gaat goed?") { Verplicht = true },
            new("hulp", Veldsoort.JaNee, "Is er hulp?"),
            new("wie", Veldsoort.Tekst, "Van wie?") { Verplicht = true, ToonAls = new("hulp", Vergelijking.Is, "ja") },
        ]),
    ]);

    [Fact]
    public void Een_formulier_zonder_handtekeningen_is_klaar_als_alles_is_ingevuld()
    {
        var document = Met(("goed", "Slapen"), ("hulp", "nee"));

        var vast = document.RondAf(Formulier, Nu).MoetLukken();

        vast.ShouldBe(new(document.Id, 1, "gesprek", 1));
        document.Geldend!.VastOp.ShouldBe(Nu);
        document.InDeMaak.ShouldBeNull();
        document.MoetWeigerenZonderWijziging(() => document.RondAf(Formulier, Nu), Documentregels.LigtVast);
        document.MoetWeigerenZonderWijziging(() => document.GooiWeg("Nienke", Nu), Documentregels.LigtVast);
        document.MoetWeigerenZonderWijziging(() => document.Vul(Formulier, [Waarde("goed", "anders")], ["goed"], 1, "Samira", Nu), Documentregels.LigtVast);
    }

    [Fact]
    public void Wat_mist_wordt_genoemd_waar_het_mist()
    {
        var document = Met(("hulp", "ja"));
        document.RondAf(Formulier, Nu).Weigeringen.Select(w => (w.Regel, w.Veld)).ShouldBe(
            [(Documentregels.NietVolledig, ""), (Formulierregels.AntwoordOntbreekt, "goed"), (Formulierregels.AntwoordOntbreekt, "wie")]);
    }

    [Fact]
    public void Een_formulier_dat_wordt_getekend_is_niet_klaar_zonder_handtekeningen()
    {
        var metTekenaar = Formulier with { Tekenaars = [new("inwoner", Formulierrol.Inwoner, true, [Tekenwijze.Scherm], "Ik ben het eens.")] };
        var document = Met(("goed", "Slapen"));
        document.MoetWeigerenZonderWijziging(() => document.RondAf(metTekenaar, Nu), Documentregels.EerstTekenen);
    }

    [Fact]
    public void Een_antwoord_op_een_vraag_die_er_niet_meer_staat_telt_niet_mee_en_blijft_in_de_geschiedenis()
    {
        var document = Met(("goed", "Slapen"), ("hulp", "ja"), ("wie", "Joke"));
        document.Vul(Formulier, [Waarde("hulp", "nee")], ["hulp"], 1, "Samira", Nu).MoetLukken();
        document.RondAf(Formulier, Nu).MoetLukken();

        document.Geldend!.Nu().Keys.ShouldBe(["goed", "hulp"], ignoreOrder: true);
        document.Geldend.Antwoorden.ShouldContain(a => a.Tekst == "Joke");
    }

    [Fact]
    public void De_vorige_versie_geldt_tot_de_nieuwe_klaar_is()
    {
        var document = Met(("goed", "Slapen"));
        document.RondAf(Formulier, Nu).MoetLukken();

        document.NieuweVersie(Formulier, "Nienke", Nu.AddDays(1)).MoetLukken().Versie.ShouldBe(2);
        document.Laatste!.Nu()["goed"].ShouldSatisfyAllConditions(a => a.Tekst.ShouldBe("Slapen"), a => a.Door.ShouldBe("Samira"));
        document.Geldend!.Nummer.ShouldBe(1);
        document.MoetWeigerenZonderWijziging(() => document.NieuweVersie(Formulier, "Nienke", Nu), Documentregels.AlInDeMaak);

        document.Vul(Formulier, [Waarde("goed", "Slapen en eten")], ["goed"], 0, "Nienke", Nu).MoetLukken();
        document.RondAf(Formulier, Nu.AddDays(2)).MoetLukken();
        document.Geldend!.Nummer.ShouldBe(2);
        document.Versies[0].Stand.ShouldBe(Documentstand.Vervangen);
        document.Versies[0].Teksten()["goed"].ShouldBe("Slapen");
    }

    [Fact]
    public void Een_nieuwe_versie_van_het_formulier_neemt_mee_wat_daar_nog_past()
    {
        var document = Met(("goed", "Slapen"), ("hulp", "ja"), ("wie", "Joke"));
        document.RondAf(Formulier, Nu).MoetLukken();
        var nieuw = new Formulierdefinitie("gesprek", 2, "Gesprek",
            [new("een", "Een", "", [new("goed", Veldsoort.LangeTekst, "Wat gaat goed?"), new("hulp", Veldsoort.Keuze, "Is er hulp?") { Opties = [new("veel", "Veel")] }])]);

        document.NieuweVersie(nieuw, "Nienke", Nu).MoetLukken();

        document.Laatste!.Formulierversie.ShouldBe(2);
        document.Laatste.Nu().Keys.ShouldBe(["goed"]);
        Should.Throw<ArgumentException>(() => Vast().NieuweVersie(Netwerk, "Nienke", Nu));
    }

    [Fact]
    public void Een_weggegooide_nieuwe_versie_laat_de_oude_gelden()
    {
        var document = Vast();
        document.NieuweVersie(Formulier, "Nienke", Nu).MoetLukken();
        document.GooiWeg("Nienke", Nu).MoetLukken();

        document.Laatste!.Nummer.ShouldBe(1);
        document.NieuweVersie(Formulier, "Nienke", Nu).MoetLukken().Versie.ShouldBe(3);
        document.GooiWeg("Nienke", Nu).MoetLukken();
        document.ZetTerug().MoetLukken().Versie.ShouldBe(3);
        document.RondAf(Formulier, Nu).MoetLukken();
        document.MoetWeigerenZonderWijziging(document.ZetTerug, Documentregels.NietWeggegooid);
    }

    [Fact]
    public void Een_versie_die_klaar_is_verandert_nooit_meer() => Wet.Geldt(Wet.Teksten, Wet.Teksten, (eerst, daarna) =>
    {
        var document = Vast();
        var (klaar, voor) = (document.Geldend!, document.Geldend!.Teksten());
        var aantal = klaar.Antwoorden.Count;
        document.NieuweVersie(Formulier, "Nienke", Nu);
        foreach (var tekst in new[] { eerst, daarna }.Where(t => t.Length > 0))
            document.Vul(Formulier, [Waarde("goed", tekst), Waarde("wie", tekst)], ["goed", "wie"], 0, "Nienke", Nu);
        document.RondAf(Formulier, Nu);
        return klaar.Teksten().SequenceEqual(voor) && klaar.Antwoorden.Count == aantal && document.Geldend!.Nummer == 2;
    });

    private static Document Vast()
    {
        var document = Met(("goed", "Slapen"));
        document.RondAf(Formulier, Nu).MoetLukken();
        return document;
    }

    private static Document Met(params (string Pad, string Tekst)[] antwoorden)
    {
        var document = EenDocument(Formulier);
        document.Vul(Formulier, [.. antwoorden.Select(a => Waarde(a.Pad, a.Tekst))], [.. antwoorden.Select(a => a.Pad)], 0, "Samira", Nu).MoetLukken();
        return document;
    }
}
