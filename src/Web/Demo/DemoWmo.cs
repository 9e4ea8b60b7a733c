using System.Text;
using Spil.Dossier.Domein.Personen;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Demo;

/// <summary>
/// The municipality of the demo works with the norms of 2021 as a set of its own, adopted so that a decision can be tried. It is no real policy
/// decision, and says so.
/// </summary>
internal static class DemoWmo
{
    public static Normenkader Vertel(Voorbeeldwereld w)
    {
        var inhoud = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Ingebouwdenormenkaders.Bestand("hbel-2021")!).Replace("\"code\": \"hbel-2021\"", "\"code\": \"huizen-2021\"", StringComparison.Ordinal)
            .Replace("huishouden HBEL 2021", "huishouden Huizen 2021", StringComparison.Ordinal));
        var kader = Normenkaderlezer.Lees(inhoud).Normenkader!;
        var uitgave = w.Neem(Normenkaderuitgave.Laad(kader, inhoud, 0, "Sanne Willems", w.Moment(400)));
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
    }
}
