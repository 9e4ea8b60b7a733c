using Spil.Kern;
using Spil.Wmo.Domein.Bezwaren;

namespace Spil.Wmo.Bezwaren;

/// <summary>Something that happened with an objection, or has to happen.</summary>
/// <param name="Op">The day.</param>
/// <param name="Kop">What, in a few words.</param>
/// <param name="Zin">More about it; may be empty.</param>
/// <param name="Komt">It lies ahead: a last day or an appointment.</param>
public sealed record Bezwaarmoment(DateOnly Op, string Kop, string Zin, bool Komt = false);

/// <summary>The course of an objection, oldest first, with what is still to come.</summary>
public static class Bezwaartijdlijn
{
    public static IReadOnlyList<Bezwaarmoment> Van(Bezwaar b, DateOnly vandaag) => [.. Alles(b, vandaag).OrderBy(m => m.Op)];

    private static IEnumerable<Bezwaarmoment> Alles(Bezwaar b, DateOnly vandaag)
    {
        yield return new(b.BesluitOp, "Het besluit is verstuurd", $"Bezwaar kon tot en met {b.BezwaarTotEnMet.InWoordenMetDag()}.");
        if (b.PostOp is { } post && post != b.OntvangenOp) yield return new(post, "Op de post gedaan", "");
        yield return new(b.OntvangenOp, "Bezwaar ontvangen", $"Het kwam {b.Wijze.Naam()}, van {Bezwaarwoorden.Maker(b)}. {b.Tijdigheid.Naam()}.");
        if (b.BevestigdOp is { } bevestigd) yield return new(bevestigd, "Ontvangst bevestigd", b.Commissie ? "Een commissie adviseert. De termijn is twaalf weken." : "Zonder commissie. De termijn is zes weken.");
        foreach (var (nummer, vraag) in b.Aanvullingen.Index())
        {
            yield return new(vraag.GevraagdOp, nummer == 0 ? "Aanvulling gevraagd" : "Opnieuw aanvulling gevraagd", $"{vraag.Wat} De termijn staat stil vanaf de dag erna, hoogstens tot {vraag.Tot.InWoorden()}.");
            if (vraag.AangevuldOp is { } aangevuld)
                yield return new(aangevuld, "Aangevuld", $"{(vraag.Namens.Length > 0 ? $"Door {vraag.Namens}. " : "")}{(vraag.IsOpTijd ? "" : $"Te laat: het kon tot en met {vraag.Tot.InWoorden()}.")}".TrimEnd());
            else if (b.Loopt) yield return new(vraag.Tot, "Laatste dag om aan te vullen", "", vraag.Tot >= vandaag);
        }

        if (b is { HoorzittingOp: { } zitting, GehoordOp: null, Loopt: true })
            yield return new(zitting, "Hoorzitting", $"Om {Meldingen.Meldwoorden.Uur(b.HoorzittingTijd!.Value)} uur, {b.HoorzittingPlek}. Stukken kunnen tot en met {b.StukkenTot!.Value.InWoorden()}.", zitting >= vandaag);
        if (b.GehoordOp is { } gehoord) yield return new(gehoord, "Gehoord", $"Door {b.GehoordDoor}. Er was: {b.Aanwezig}.");
        if (b.VerdaagdOp is { } verdaagd) yield return new(verdaagd, $"Verdaagd met {(b.VerdaagdWeken == 1 ? "1 week" : $"{b.VerdaagdWeken} weken")}", b.Verdaagreden);
        if (b.IngebrekeOp is { } ingebreke)
        {
            yield return new(ingebreke, "Ingebrekestelling ontvangen", $"Beslissen zonder dwangsom kan tot en met {b.Dwangsom!.BeslisUiterlijk.InWoordenMetDag()}.");
            if (b.Dwangsom.IsVerschuldigd(vandaag)) yield return new(b.Dwangsom.EersteDag, "De dwangsom gaat lopen", "14 dagen 23 euro per dag, dan 14 dagen 35 euro, dan 14 dagen 45 euro.");
        }

        if (b.BeslistOp is { } beslist) yield return new(beslist, b.Uitkomst!.Value.Naam(), b.IngetrokkenNamens.Length > 0 ? $"Door {b.IngetrokkenNamens}. {b.Motivering}".TrimEnd() : b.Gevolg.Length > 0 ? b.Gevolg : b.Motivering);
        else yield return new(b.BeslisUiterlijk, "Laatste dag om te beslissen", b.UitstelTot is null ? "" : $"Na uitstel: {b.Uitstelreden}", b.BeslisUiterlijk >= vandaag);
        if (b.DwangsomVastgesteldOp is { } vast) yield return new(vast, "Dwangsom vastgesteld", Bedrag.VanCenten(b.DwangsomCenten!.Value).ToString());
    }
}
