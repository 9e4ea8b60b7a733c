using Spil.Iwmo;
using Spil.Kern;

namespace Spil.Wmo.Domein.Toewijzingen;

/// <summary>Does what a message of a provider says: begin, stop, take back. Of a message with a mistake nothing is done.</summary>
public static class Berichtverwerking
{
    /// <summary>What is wrong, or what happened.</summary>
    /// <param name="bericht">A 305, 307, 315 or 317 that is built well.</param>
    /// <param name="toewijzingen">Those of this inwoner at this provider.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public static (IReadOnlyList<Berichtfout> Fouten, IReadOnlyList<Gebeurtenis> Gebeurd) Verwerk(IBericht bericht, IReadOnlyList<Toewijzing> toewijzingen, DateOnly vandaag)
    {
        var (fouten, gebeurd) = (new List<Berichtfout>(), new List<Gebeurtenis>());
        switch (bericht)
        {
            case Wmo305 start:
                for (var i = 0; i < start.Client.StartProducten.Count; i++)
                {
                    var p = start.Client.StartProducten[i];
                    Doe($"/Bericht/Client/StartProducten/StartProduct[{i + 1}]", p.ToewijzingNummer, t => p.StatusAanlevering == Teruggenomen ? Als(t.NeemStartTerug()) : Als(t.Start(p.Begindatum, vandaag)));
                }
                break;
            case Wmo307 stop:
                for (var i = 0; i < stop.Client.StopProducten.Count; i++)
                {
                    var p = stop.Client.StopProducten[i];
                    Doe($"/Bericht/Client/StopProducten/StopProduct[{i + 1}]", p.ToewijzingNummer, t => p.StatusAanlevering == Teruggenomen ? Als(t.NeemStopTerug()) : Als(t.Stop(p.Einddatum, p.RedenBeeindiging, vandaag)));
                }
                break;
            case Wmo317 wijziging:
                var te = wijziging.Client.Verzoek.TeWijzigenProducten ?? [];
                for (var i = 0; i < te.Count; i++)
                    Doe($"/Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[{i + 1}]", te[i].ToewijzingNummer, _ => (Uitkomst.Gelukt(), null));
                break;
        }
        return (fouten, fouten.Count == 0 ? gebeurd : []);

        void Doe(string pad, int? nummer, Func<Toewijzing, (Uitkomst, Gebeurtenis?)> werk)
        {
            if (toewijzingen.FirstOrDefault(t => t.Nummer == nummer) is not { } toewijzing)
            {
                fouten.Add(Iwmoregels.Toewijzing.Bij(pad + "/ToewijzingNummer"));
                return;
            }
            var (uitkomst, gebeurtenis) = werk(toewijzing);
            fouten.AddRange(uitkomst.Weigeringen.Select(w => new Berichtfout(w.Regel.Code, pad, w.Zin)));
            if (gebeurtenis is not null) gebeurd.Add(gebeurtenis);
        }
    }

    private const string Teruggenomen = "3";

    private static (Uitkomst, Gebeurtenis?) Als<T>(Uitkomst<T> uitkomst) where T : Gebeurtenis => (uitkomst, uitkomst.IsGelukt ? uitkomst.Waarde : null);
}
