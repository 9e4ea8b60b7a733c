using Spil.Kern;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Web.Demo.Huizen2021;

/// <summary>Who came in 2021, and who objected.</summary>
internal sealed partial class Bevolking
{
    private const int Bezwaren = 27;
    private int gemeld;

    // The whole way of the law: melding, onderzoek, report, aanvraag, decision. One in twelve gets the decision late.
    private void Meld(Situatie situatie)
    {
        var besloten = Werkdag(Start, 90);
        var laat = gemeld++ % 12 == 5;
        var aangevraagd = besloten.AddDays(laat ? -20 : -7);
        var verslag = aangevraagd.AddDays(-3);
        var begin = verslag.AddDays(-30);
        var (persoon, dossier) = Inwoner(begin);
        var melding = Neem(dossier.Id, Melding.Doe(dossier.Id, persoon.Id,
            new(omgeving.Gemeente.Id, Meldwijze.Telefoon, begin, "Ik krijg mijn huis niet meer schoon."), begin).Waarde);
        var onderzoek = Neem(dossier.Id, Onderzoek.Begin(melding));
        Zet(dossier.Id, melding.PakOp(omgeving.Consulent.Id, omgeving.Consulent.Naam.Volledig).Waarde);
        Zet(dossier.Id, melding.Bevestig(begin, true, begin).Waarde);
        foreach (var onderwerp in Enum.GetValues<Onderwerp>())
            Zet(dossier.Id, onderzoek.Schrijf(onderwerp, "Dit is besproken in het gesprek.", "de inwoner zelf", 0, melding.Consulent, verslag.Begin()).Waarde);
        if (situatie.Regels.Contains("eigen", StringComparison.Ordinal))
            Zet(dossier.Id, onderzoek.GaNa(new(Mogelijkheidsoort.Netwerk, "Een dochter doet elke week een deel.", true, "Gebeld: zij doet dit al langer en gaat ermee door.", verslag, new(false, false, false, false)), verslag, melding.Consulent).Waarde);
        Zet(dossier.Id, onderzoek.LegWoningVast(new(1, "", situatie.Regels.Split("kamer").Length - 1, situatie.Regels.Split("leeg").Length - 1, true, verslag, "", true), 0, verslag).Waarde);
        var gegeven = onderzoek.GeefVerslag(melding, verslag, melding.Consulent).Waarde;
        Zet(dossier.Id, gegeven);
        Zet(dossier.Id, melding.VraagAan(aangevraagd, aangevraagd).Waarde);

        var besluit = Besluit.Begin(melding);
        Nieuw.Add(besluit);
        Zet(dossier.Id, besluit.Bewaar(Normrekening.Reken(omgeving.Kader, situatie.Vraag()).Waarde, onderzoek).Waarde);
        StelOp(besluit, besloten.AddDays(7), "Het zware werk in huis lukt niet meer. Niemand in de omgeving kan dat helemaal overnemen.");
        var (verstuurd, beslist) = besluit.Verstuur(melding, omgeving.Kader, besloten, besloten, vierOgen: false).Waarde;
        Zet(dossier.Id, verstuurd);
        Zet(dossier.Id, beslist);
        Neem(dossier.Id, Indicatie.Begin(besluit, persoon.Id, omgeving.Gemeente.Id));
    }

    // Received before the reference day and decided after it, all within the terms: nothing of it waits today.
    private void MaakBezwaar(IReadOnlyList<Besluit> lager)
    {
        List<Besluit> vroeg = [.. lager.Where(b => b.VerstuurdOp < Peildatum.AddDays(-25))];
        var inwoners = Nieuw.OfType<Indicatie>().ToDictionary(i => i.DossierId, i => i.InwonerId);
        for (var i = 0; i < Bezwaren; i++)
        {
            var besluit = vroeg[i * vroeg.Count / Bezwaren];
            var ontvangen = besluit.VerstuurdOp!.Value.AddDays(8 + namen.Kies(14));
            var bezwaar = Neem(besluit.DossierId, Bezwaar.Maak(besluit, inwoners[besluit.DossierId], omgeving.Gemeente.Id,
                new(Bezwaarwijze.Brief, ontvangen.AddDays(-1), ontvangen, Bezwaarmaker.Inwoner, "", "De hulp heeft nu al te weinig tijd. Met nog minder blijft het huis niet schoon.", false), ontvangen).Waarde);
            Zet(besluit.DossierId, bezwaar.PakOp(omgeving.Jurist.Id, omgeving.Jurist.Naam.Volledig).Waarde);
            Zet(besluit.DossierId, bezwaar.Bevestig(ontvangen.AddDays(1), true, ontvangen.AddDays(1)).Waarde);
            Beslis(bezwaar, i);
        }
    }

    private void Beslis(Bezwaar bezwaar, int nummer)
    {
        var op = bezwaar.Termijn.LaatsteDag.AddDays(-7);
        if (nummer % 5 == 4)
        {
            Zet(bezwaar.DossierId, bezwaar.TrekIn("Na een gesprek met de consulent is het duidelijk.", op).Waarde);
            return;
        }
        var zitting = op.AddDays(-21);
        Zet(bezwaar.DossierId, bezwaar.PlanHoorzitting(new(zitting, new(10, 0), "in het gemeentehuis"), null, zitting.AddDays(-14)).Waarde);
        Zet(bezwaar.DossierId, bezwaar.Hoor(new(zitting, "De inwoner en een dochter", "De commissie bezwaarschriften", true, "De inwoner heeft verteld hoe het thuis gaat."), zitting).Waarde);
        var deels = nummer % 9 == 3;
        Zet(bezwaar.DossierId, bezwaar.Beslis(new(deels ? Bezwaaruitkomst.DeelsGegrond : Bezwaaruitkomst.Ongegrond, "De commissie heeft de berekening nagelopen. De regels van het normenkader zijn goed toegepast.",
            deels ? "De uitleg in het besluit is aangevuld. Het aantal minuten blijft gelijk." : "", op, null), false, op).Waarde);
    }
}
