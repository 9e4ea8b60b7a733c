using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Toewijzingen;

namespace Spil.Web.Demo;

/// <summary>The help for Corrie was assigned; the provider has not begun, and asks whether it may be more.</summary>
internal static class VerhaalToewijzing
{
    public static void Vertel(Voorbeeldwereld w, Indicatie hulp, Persoon corrie, Mens consulent)
    {
        var (aanbieder, nu) = (w.Mensen.Thuiszorg.Id, w.Moment(10));
        var partijen = new Berichtpartijen(Voorbeeldmensen.Huizencode, Voorbeeldmensen.Thuiszorgcode, "01A01");
        var plek = new Berichtplek(hulp.DossierId, hulp.GemeenteId, aanbieder);
        var (alle, nieuw, gebeurd) = Toewijzingsplan.Van(hulp, [], aanbieder, w.Dag(10)).Voer(hulp, 0, nu);
        w.Nieuw.AddRange(nieuw);
        w.Gebeurtenissen.AddRange(gebeurd);
        var (toewijzing, _) = Berichtmaker.Toewijzing(partijen, corrie, alle, "", nu);
        w.Neem(Iwmobericht.Bewaar(plek, toewijzing, Berichtschrijver.Schrijf(toewijzing), [], nu, consulent.Naam));

        var verzoek = new Wmo317(Header.Van<Wmo317>(partijen.Aanbieder, partijen.Gemeente, "GDN000000001", w.Dag(2)), new(corrie.Bsn!.Voluit(),
            new("GD-2207", "1", null, [new(nieuw[0].Nummer, w.Dag(-14), nieuw[0].Einde, Toewijzingsverloop.PerWeek(nieuw[0].MinutenPerWeek + 30), null)], null)));
        w.Neem(Iwmobericht.Bewaar(plek, verzoek, Berichtschrijver.Schrijf(verzoek), [], w.Moment(2), consulent.Naam));
    }
}
