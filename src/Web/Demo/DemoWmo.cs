using Spil.Dossier.Domein.Personen;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Demo;

/// <summary>
/// The municipality of the demo adopted the norms that come with Spil, so that a decision can be tried. It is no real policy decision, and says so.
/// </summary>
internal static class DemoWmo
{
    public static Normenkader Vertel(Voorbeeldwereld w)
    {
        var kader = Ingebouwdenormenkaders.Hbel2021;
        var uitgave = Normenkaderuitgave.Ingebouwd(kader, Ingebouwdenormenkaders.Bestand(kader.Code)!, "Sanne Willems", w.Moment(400));
        w.Nieuw.Add(uitgave);
        w.Neem(uitgave.StelVast(kader, new([.. kader.Uitgangspunten.Select(u => u.Code)], "Voorbeeld, geen echt besluit", new(2020, 12, 15), new(2021, 1, 1)), "Sanne Willems", w.Moment(400)));
        return uitgave.Met(kader);
    }

    /// <summary>The letters of what was sent, as they would have been kept.</summary>
    public static async Task Brieven(Voorbeeldwereld w, Brievenmaker maker, CancellationToken ct)
    {
        foreach (var besluit in w.Nieuw.OfType<Besluit>().Where(b => b.VerstuurdOp is not null && b.MeldingId is not null).ToList())
        {
            var melding = w.Nieuw.OfType<Melding>().Single(m => m.Id == besluit.MeldingId);
            var tekst = new Brieftekst(besluit, w.Nieuw.OfType<Persoon>().Single(p => p.Id == melding.InwonerId), w.Mensen.Huizen.Naam, Brieftekst.OpAanvraag(melding.AangevraagdOp), w.Vandaag);
            w.Gebeurtenissen.Add((await maker.Verzend(tekst, melding.GemeenteId, ct)).Gebeurtenis);
        }

        foreach (var zaak in w.Nieuw.OfType<Herindicatie>().Where(h => h.BeslotenOp is not null).ToList())
        {
            var overgang = new Overgang(zaak.Richting!.Value, zaak.BeslotenOp!.Value, zaak.OvergangTot, zaak.IngangNieuw!.Value);
            var tekst = new Herindicatiebrief(zaak, w.Nieuw.OfType<Besluit>().Single(b => b.HerindicatieId == zaak.Id), overgang, w.Nieuw.OfType<Persoon>().Single(p => p.Id == zaak.InwonerId), w.Mensen.Huizen.Naam, w.Vandaag);
            w.Gebeurtenissen.Add((await maker.Verzend(tekst, zaak.GemeenteId, ct)).Gebeurtenis);
        }

        foreach (var bezwaar in w.Nieuw.OfType<Bezwaar>().Where(b => b.HeeftBrief).ToList())
        {
            var tekst = new Bezwaarbrief(bezwaar, w.Nieuw.OfType<Besluit>().Single(b => b.Id == bezwaar.BesluitId), w.Nieuw.OfType<Persoon>().Single(p => p.Id == bezwaar.InwonerId), w.Mensen.Huizen.Naam, "");
            w.Gebeurtenissen.Add((await maker.Verzend(tekst, bezwaar.GemeenteId, ct)).Gebeurtenis);
        }
    }
}
