using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Voorstellen;

/// <summary>"In het plan komt niets waar niet iedereen het mee eens is": as laws that hold for every story.</summary>
public sealed class StemregelWetten
{
    private static readonly Traject Traject = EenTraject();

    [Fact]
    public void Het_domein_doet_wat_het_naieve_model_doet() => Wet.Geldt(Verhalen.Alle, verhaal =>
    {
        var (voorstel, model) = (EenIngebracht(Traject), new NaiefModel());
        return verhaal.All(daad => daad.Doe(voorstel) == model.Doe(daad)
            && voorstel.Huidige.Stand().IsAangenomen == model.Aangenomen
            && voorstel.LaatstAangenomen?.Nummer == model.InPlan
            && voorstel.Huidige.Stand().NogTeVragen.Select(d => d.PersoonId).ToHashSet().SetEquals(model.NogTeVragen
                .Select(wie => Daad.Mensen[wie].Persoon)));
    });

    [Fact]
    public void De_verhalen_komen_overal() // So that the law above is not held by stories in which nothing happens.
    {
        var (aangenomen, teruggenomen, naWijziging) = (0, 0, 0);
        Wet.Geldt(Verhalen.Alle, verhaal =>
        {
            var voorstel = EenIngebracht(Traject);
            foreach (var daad in verhaal) daad.Doe(voorstel);
            if (voorstel.LaatstAangenomen is not null) aangenomen++;
            if (voorstel.LaatstAangenomen is null && voorstel.Versies.Any(v => v.AangenomenOp is not null)) teruggenomen++;
            if (voorstel.LaatstAangenomen is { } versie && versie != voorstel.Huidige) naWijziging++;
            return true;
        });
        aangenomen.ShouldBeGreaterThan(10);
        teruggenomen.ShouldBeGreaterThan(0);
        naWijziging.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Aangenomen_betekent_inwoner_eens_niemand_tegen_niemand_vergeten() => Wet.Geldt(Verhalen.Alle, verhaal =>
    {
        var voorstel = EenIngebracht(Traject);
        return verhaal.All(daad =>
        {
            daad.Doe(voorstel);
            if (voorstel.LaatstAangenomen is not { } versie) return true;
            var tellers = versie.Deelnemers.Where(d => d.TeltMee).ToList();
            return versie.StemVan(Samira)?.Keuze == Stemkeuze.Eens
                && tellers.TrueForAll(d => versie.StemVan(d.PersoonId) is { Keuze: not Stemkeuze.NietEens });
        });
    });

    [Fact]
    public void Een_nieuwe_tekst_verandert_nooit_wat_in_het_plan_staat() => Wet.Geldt(Verhalen.Alle, Gen.Choose(4, 9), (verhaal, tekst) =>
    {
        var voorstel = EenIngebracht(Traject);
        foreach (var daad in verhaal) daad.Doe(voorstel);
        var was = voorstel.LaatstAangenomen;
        return new Daad.Verandert(tekst).Doe(voorstel) && voorstel.LaatstAangenomen == was && voorstel.Huidige.Stemmen.Count == 0;
    });

    [Fact]
    public void De_volgorde_van_stemmen_maakt_niet_uit() => Wet.Geldt(Verhalen.Keuzes.ArrayOf(4), Gen.Shuffle(new[] { 0, 1, 2, 3 }),
        (keuzes, volgorde) =>
    {
        var (opRij, door) = (EenIngebracht(Traject), EenIngebracht(Traject));
        foreach (var wie in Enumerable.Range(0, 4)) Stem(opRij, Daad.Mensen[wie], keuzes[wie]).MoetLukken();
        foreach (var wie in volgorde) Stem(door, Daad.Mensen[wie], keuzes[wie]).MoetLukken();
        return opRij.Huidige.Stand().Stand == door.Huidige.Stand().Stand && opRij.LaatstAangenomen?.Nummer == door.LaatstAangenomen?.Nummer;
    });

    [Fact]
    public void Een_niet_eens_parkeert_altijd() => Wet.Geldt(Verhalen.Keuzes.ArrayOf(4), Gen.Choose(0, 3), (keuzes, tegen) =>
    {
        var voorstel = EenIngebracht(Traject);
        foreach (var wie in Enumerable.Range(0, 4)) Stem(voorstel, Daad.Mensen[wie], keuzes[wie]).MoetLukken();
        Stem(voorstel, Daad.Mensen[tegen], Stemkeuze.NietEens).MoetLukken();
        var stand = voorstel.Huidige.Stand();
        return stand.Stand == Stand.Geparkeerd && stand.ZitVast && voorstel.LaatstAangenomen is null;
    });

    [Fact]
    public void Stemmen_verdwijnen_nooit() => Wet.Geldt(Verhalen.Alle, verhaal =>
    {
        var voorstel = EenIngebracht(Traject);
        var aantal = 0;
        return verhaal.All(daad =>
        {
            if (daad.Doe(voorstel) && daad is Daad.Stemt) aantal++;
            return voorstel.Versies.Sum(v => v.Stemmen.Count) == aantal
                && voorstel.Versies.All(v => v.Stemmen.Select(s => s.Volgnummer).SequenceEqual(Enumerable.Range(1, v.Stemmen.Count)));
        });
    });
}
