using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Verslagen;

/// <summary>
/// What one person may see of the minutes: the one rule that the page, the print, the link, the paper and the export ask. A line is for who may
/// see the meeting (the inwoner wants them there and they promised secrecy), may see this kind of data (consent), and was in the room: of private
/// time the inwoner and the near ones, never a professional.
/// </summary>
/// <param name="Overleg">What this person may see of the meeting.</param>
/// <param name="Soorten">The kinds of data that this person may see.</param>
public sealed record Verslagzicht(Overlegzicht Overleg, IReadOnlySet<Gegevenssoort> Soorten)
{
    /// <summary>The rule for who is signed in; the kinds come from the way into the dossier.</summary>
    public static Verslagzicht Van(Overlegzicht overleg, IEnumerable<Gegevenssoort> soorten) => new(overleg, soorten.ToHashSet());

    /// <summary>The rule for somebody on the list who is not here: a recipient. The dossier says what that person may see today.</summary>
    /// <param name="overleg">The meeting, with who comes and who promised.</param>
    /// <param name="traject">The traject.</param>
    /// <param name="dossier">The dossier, with all that decides: betrokkenen, toestemmingen, afschermingen.</param>
    /// <param name="wie">The recipient.</param>
    /// <param name="bereik">For a guest: the kinds that the inwoner chose.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public static Verslagzicht Van(Overleg overleg, Traject traject, Inwonerdossier dossier, Genodigde wie, IReadOnlyList<Gegevenssoort> bereik, DateOnly vandaag)
    {
        if (wie.PersoonId is { } persoon)
            return Van(Overlegzicht.Van(overleg, traject, persoon, vandaag), Enum.GetValues<Gegevenssoort>().Where(s => dossier.ZietAlsBetrokkene(persoon, s, vandaag)));
        // A guest is nobody in the kring: the same consent to share holds, and a closed dossier is closed.
        var mag = dossier.HeeftToestemming(Toestemmingsdoel.DelenMetKring, vandaag) && !dossier.IsAfgeschermd(vandaag);
        return Van(new Overlegzicht(wie, false, false, false, overleg.BelofteVan(wie.Id) is not null, false), mag ? bereik : []);
    }

    /// <summary>What two people may both see: for a paper that one prints for the other.</summary>
    public bool Ziet(Notitie notitie, Verslagzicht ook) => Ziet(notitie) && ook.Ziet(notitie);

    /// <summary>Was in the room in private time.</summary>
    public bool InBeslotenTijd => Overleg.InPriveTijd && (Overleg.IsInwoner || (Overleg.Komt && !Overleg.IsCasusregisseur));

    /// <summary>Gets this line.</summary>
    public bool Ziet(Notitie notitie) => Ziet(notitie.Zicht, notitie.Huidige.Soort);

    /// <summary>Gets an older version of a line that this person gets.</summary>
    public bool Ziet(Notitie notitie, Notitieversie versie) => Ziet(notitie) && Soorten.Contains(versie.Soort);

    /// <summary>Gets what was decided: goals, agreements and actions are of the plan.</summary>
    public bool ZietBesluiten => Ziet(Agendazicht.Iedereen, Gegevenssoort.Plan);

    /// <summary>Is offered the minutes: may see something of it at all.</summary>
    public bool Krijgt => Overleg.Ziet && Soorten.Count > 0;

    /// <summary>Writes under a point like this: who prepares the meeting, and in private time only who was in the room.</summary>
    public bool Schrijft(Agendazicht zicht) => zicht == Agendazicht.Iedereen ? Overleg.BereidtVoor && Soorten.Count > 0 : InBeslotenTijd && Soorten.Count > 0;

    /// <summary>Reads what is not offered yet: who writes it.</summary>
    public bool LeestConcept(Overleg overleg) => overleg.Punten.Any(p => Schrijft(p.Zicht));

    private bool Ziet(Agendazicht zicht, Gegevenssoort soort) => Overleg.Ziet && Soorten.Contains(soort) && (zicht == Agendazicht.Iedereen || InBeslotenTijd);
}
