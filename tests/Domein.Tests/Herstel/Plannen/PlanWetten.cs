using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Herstel.Voorstellen;
using Spil.Domein.Tests.Kern;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Plannen;

public sealed class PlanWetten
{
    private static readonly Traject Traject = EenTraject();

    // Two goals with an action each, each with a story of its own.
    [Fact]
    public void Niets_wat_geparkeerd_is_staat_ooit_in_een_plan() => Wet.Geldt(Verhalen.Alle.ArrayOf(4), verhalen =>
    {
        var doelen = new[] { EenIngebracht(Traject), EenIngebracht(Traject) };
        Voorstel[] alle = [.. doelen, .. doelen.Select(doel => EenIngebracht(Traject, doel))];
        foreach (var (voorstel, verhaal) in alle.Zip(verhalen))
            foreach (var daad in verhaal) daad.Doe(voorstel);
        var opname = Planopname.Maak(alle);
        var lijnen = opname.Doelen.Select(d => (d.VoorstelId, d.Versienummer, d.Tekst, d.Stemmen))
            .Concat(opname.Doelen.SelectMany(d => d.Afspraken.Concat(d.Acties))
                .Select(r => (r.VoorstelId, r.Versienummer, r.Tekst, r.Stemmen))).ToList();
        return lijnen.TrueForAll(l =>
            {
                var versie = alle.Single(v => v.Id.Waarde == l.VoorstelId).Versies.Single(v => v.Nummer == l.Versienummer);
                return versie.Stand().IsAangenomen && versie.Inhoud.Tekst == l.Tekst
                    && l.Stemmen.All(s => s.Keuze != Stemkeuze.NietEens)
                        && l.Stemmen.Count(s => s.IsInwoner && s.Keuze == Stemkeuze.Eens) == 1;
            })
            && opname.Doelen.All(d => d.Acties.All(a => alle.Single(v => v.Id.Waarde == a.VoorstelId).DoelId!.Value.Waarde == d.VoorstelId))
            && alle.All(v => lijnen.Exists(l => l.VoorstelId == v.Id.Waarde) || opname.Buiten.Any(b => b.Voorstel == v));
    });

    private static readonly Gen<string> Tekst = Wet.Teksten.Select(Spil.Kern.Tekst.Schoon);
    private static readonly Gen<DateOnly?> Dag = Wet.DagInBereik.Select(d => (DateOnly?)d).Or(Gen.Constant((DateOnly?)null));
    private static readonly Gen<Guid> Id = Gen.Choose(0, int.MaxValue).Select(_ => Guid.CreateVersion7());

    private static readonly Gen<Planstem> Stemmen =
        from naam in Tekst
        from woord in Tekst
        from keuze in Gen.Elements(Enum.GetValues<Stemkeuze>())
        from wijze in Gen.Elements(Enum.GetValues<Stemwijze>())
        from seconden in Gen.Choose(0, int.MaxValue)
        from uren in Gen.Choose(-12, 12)
        select new Planstem(naam, "zus", uren > 0, keuze, woord,
            DateTimeOffset.FromUnixTimeSeconds(seconden).AddTicks(uren).ToOffset(TimeSpan.FromHours(uren)), wijze, naam);

    private static readonly Gen<Planregel> Regels =
        from id in Id
        from nummer in Gen.Choose(1, 9)
        from op in Gen.Elements(Enum.GetValues<Gericht>())
        from tekst in Tekst
        from wie in Tekst
        from wanneer in Dag
        from gedaan in Dag
        from stemmen in Stemmen.ListOf()
        select new Planregel(id, nummer, op, tekst, "", wie, wanneer, gedaan, [.. stemmen]);

    private static readonly Gen<Plandoel> Doelen =
        from id in Id
        from gebied in Gen.Elements(Enum.GetValues<Leefgebied>())
        from tekst in Tekst
        from waarom in Tekst
        from bereikt in Dag
        from afspraken in Regels.ListOf()
        from acties in Regels.ListOf()
        from stemmen in Stemmen.ListOf()
        select new Plandoel(id, 1, gebied, Gericht.Inwoner, tekst, waarom, "", tekst, bereikt, [.. afspraken], [.. acties], [.. stemmen]);

    private static readonly Gen<Planinhoud> Plannen =
        from naam in Tekst
        from motto in Tekst
        from doelen in Doelen.ListOf()
        from notitie in Tekst
        select new Planinhoud(naam, motto, new Plantandem(naam, "Joke", ""), [.. doelen],
            [.. Checklist.Punten.Select(p => new Planchecklistpunt(p.Code, p.Vraag, Checklistkeuze.NietNodig, notitie, p.DoorSpil))]);

    [Fact]
    public void Een_plan_komt_hetzelfde_terug_uit_json() => Wet.Geldt(Plannen.Resize(4), plan =>
    {
        var terug = Planinhoud.VanJson(plan.NaarJson());
        return terug.NaarJson() == plan.NaarJson() && Vlak(terug).SequenceEqual(Vlak(plan));
    });

    [Fact]
    public void Json_houdt_woorden_in_plaats_van_nummers_en_weigert_wat_geen_plan_is()
    {
        var doel = EenAangenomen(Traject);
        EenPlan(Traject, doel, EenAangenomen(Traject, doel)).Inhoud.NaarJson().ShouldContain("\"Keuze\":\"Eens\"");
        Should.Throw<JsonException>(() => Planinhoud.VanJson("null"));
        Should.Throw<JsonException>(() => Planinhoud.VanJson("geen plan"));
    }

    [Fact]
    public void Een_plan_verschilt_niet_van_zichzelf_en_wat_nieuw_is_heen_is_weg_terug() =>
        Wet.Geldt(Plannen.Resize(4), Plannen.Resize(4), (oud, nieuw) =>
    {
        var (heen, terug) = (Planvergelijking.Vergelijk(oud, nieuw), Planvergelijking.Vergelijk(nieuw, oud));
        return Planvergelijking.Vergelijk(oud, oud).Count == 0
            && Van(heen, Planwijziging.Nieuw).SetEquals(Van(terug, Planwijziging.Weg))
                && Van(heen, Planwijziging.Veranderd).SetEquals(Van(terug, Planwijziging.Veranderd));
    });

    private static HashSet<Guid> Van(IReadOnlyList<Planverschil> verschillen, Planwijziging soort) =>
        [.. verschillen.Where(v => v.Wijziging == soort).Select(v => v.VoorstelId)];

    // Records with lists compare by reference; so every record without its lists, in order.
    private static IEnumerable<object> Vlak(Planinhoud plan) =>
    [
        (plan.Inwoner, plan.Motto, plan.Tandem), .. plan.Checklist,
        .. plan.Doelen.SelectMany(d => new object[] { d with { Afspraken = Geen, Acties = Geen, Stemmen = Niemand } }
            .Concat(d.Stemmen).Concat(d.Afspraken.Concat(d.Acties)
                .SelectMany(r => new object[] { r with { Stemmen = Niemand } }.Concat(r.Stemmen)))),
    ];

    private static readonly IReadOnlyList<Planregel> Geen = [];
    private static readonly IReadOnlyList<Planstem> Niemand = [];
}
