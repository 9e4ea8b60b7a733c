using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Wmo.Domein.Declaraties;
using Spil.Wmo.Domein.Toewijzingen;
using Declaratie = Spil.Wmo.Domein.Declaraties.Declaratie;

namespace Spil.Web.Demo;

/// <summary>What the provider of Corrie declares: once well, and once more than fits, by an assignment that is not there, and with a line that takes back a quarter of an hour.</summary>
internal static class VerhaalDeclaraties
{
    private const int CentPerMinuut = 60;

    public static void Vertel(Voorbeeldwereld w, Berichtpartijen partijen, Toewijzing toewijzing, Persoon corrie, Mens consulent)
    {
        var (bsn, begin) = (corrie.Bsn!.Voluit(), new DateOnly(toewijzing.Ingang.Year, toewijzing.Ingang.Month, 1));
        var laatste = begin.AddMonths(1).AddDays(-1);
        var dagen = new GeslotenPeriode(toewijzing.Ingang, laatste < w.Dag(1) ? laatste : w.Dag(1));
        var bij = new Declareerbaar(toewijzing.DossierId, toewijzing.AlsVolume(bsn));
        var goed = Neem(1, new([bij], [], []), Regel("GD-1", toewijzing.Nummer, toewijzing.MinutenPerWeek), Regel("GD-2", toewijzing.Nummer, 15));
        Neem(2, new([bij], [.. goed.Select(r => (r.Nummer, r.Maand, r.Volume))], [.. goed.Select(r => new Eerdereregel(r.Referentie, r.Vorige, r.Nummer, r.Maand, r.Volume))]),
            Regel("GD-3", toewijzing.Nummer, 6 * toewijzing.MinutenPerWeek), Regel("GD-4", toewijzing.Nummer + 900, 120), Regel("GD-5", toewijzing.Nummer, 15, "GD-2"));

        Prestatie Regel(string nummer, int bijToewijzing, int minuten, string? terug = null) =>
            new(new(nummer, terug), bijToewijzing, Codes.Huishouden, partijen.Productcode, dagen, minuten, Codes.Minuut, CentPerMinuut, new(minuten * CentPerMinuut, terug is null ? "D" : "C"));

        IReadOnlyList<Declaratieregel> Neem(int volgnummer, Declaratiebasis basis, params Prestatie[] regels)
        {
            IReadOnlyList<Client323> clienten = [new(bsn, regels)];
            var som = regels.Sum(r => r.IngediendBedrag.DebetCredit == "D" ? (long)r.IngediendBedrag.Bedrag : -r.IngediendBedrag.Bedrag);
            var bericht = new Wmo323(Header.Van<Wmo323>(partijen.Aanbieder, partijen.Gemeente, $"GDN00000032{volgnummer}", w.Dag(1)), new($"GD{begin:yyyyMM}{volgnummer}", new(begin, laatste), w.Dag(1), new(som, "D"), clienten));
            var genomen = Declaratie.Neem(new(toewijzing.GemeenteId, toewijzing.AanbiederId, volgnummer), bericht,
                Declaratiekeuring.Keur(clienten, [], basis), Berichtschrijver.Schrijf(bericht), w.Moment(1), consulent.Naam);
            w.Nieuw.AddRange([genomen.Declaratie, .. genomen.Regels, genomen.Bestand]);
            w.Gebeurtenissen.Add(genomen.Gebeurtenis);
            return genomen.Regels;
        }
    }
}
