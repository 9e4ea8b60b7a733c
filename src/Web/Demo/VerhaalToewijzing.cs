using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Toewijzingen;

namespace Spil.Web.Demo;

/// <summary>The help for Corrie was assigned, first with a product code that the provider refused; the provider has not begun, and asks whether it may be more.</summary>
internal static class VerhaalToewijzing
{
    public static void Vertel(Voorbeeldwereld w, Indicatie hulp, Persoon corrie, Mens consulent)
    {
        var (aanbieder, nu) = (w.Mensen.Thuiszorg.Id, w.Moment(11));
        var partijen = new Berichtpartijen(Voorbeeldmensen.Huizencode, Voorbeeldmensen.Thuiszorgcode, "01A01");
        var plek = new Berichtplek(hulp.DossierId, hulp.GemeenteId, aanbieder);
        var (alle, nieuw, gebeurd) = Toewijzingsplan.Van(hulp, [], aanbieder, w.Dag(11)).Voer(hulp, 0, "01A99", nu);
        w.Nieuw.AddRange(nieuw);
        w.Gebeurtenissen.AddRange(gebeurd);
        Stuur(nu, "GDN000000901", p => p.Product?.Code == "01A99" ? ["S329"] : [Retourcode.GeenOpmerking]);
        alle = Toewijzingsplan.Van(hulp, nieuw, aanbieder, w.Dag(9)).Voer(hulp, nieuw[^1].Nummer, partijen.Productcode, w.Moment(9)).Alle;
        Stuur(w.Moment(9), "GDN000000902", null);

        var verzoek = new Wmo317(Header.Van<Wmo317>(partijen.Aanbieder, partijen.Gemeente, "GDN000000001", w.Dag(2)), new(corrie.Bsn!.Voluit(),
            new("GD-2207", "1", null, [new(nieuw[0].Nummer, w.Dag(-14), nieuw[0].Einde, Toewijzingsverloop.PerWeek(nieuw[0].MinutenPerWeek + 30), null)], null)));
        w.Neem(Iwmobericht.Bewaar(plek, verzoek, Berichtschrijver.Schrijf(verzoek), [], w.Moment(2), consulent.Naam));
        VerhaalDeclaraties.Vertel(w, partijen, nieuw[0], corrie, consulent);

        void Stuur(DateTimeOffset op, string antwoord, Func<ToegewezenProduct, IReadOnlyList<string>>? codes)
        {
            var (toewijzing, _) = Berichtmaker.Toewijzing(partijen, corrie, alle, "", op);
            w.Neem(Iwmobericht.Bewaar(plek, toewijzing, Berichtschrijver.Schrijf(toewijzing), [], op, consulent.Naam));
            var retour = Wmo302.Antwoord(toewijzing, antwoord, op.AddDays(1).Datum(), codes);
            w.Neem(Iwmobericht.Bewaar(plek, retour, Berichtschrijver.Schrijf(retour), [], op.AddDays(1), consulent.Naam));
        }
    }
}
