using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>
/// Who sees what. For somebody who is involved today: the inwoner everything; the tandem every kind of data but household support while the consent to take part
/// holds; a consulent what the task of the municipality needs; others the kinds that the inwoner gave them, while the consent to share holds. A dossier that is closed to somebody
/// (<see cref="Inwonerdossier.IsGeslotenVoor"/>) shows that person nothing. This is the rule itself; pages, the domain and (as a query over
/// many dossiers) lists all decide by it, see ADR 0008 and 0018.
/// </summary>
public static class Zichtregel
{
    /// <summary>True when this involvement lets somebody see this kind of data.</summary>
    /// <param name="rol">As what somebody is involved.</param>
    /// <param name="bereik">The kinds of data that the inwoner gave.</param>
    /// <param name="soort">The kind that is asked about.</param>
    /// <param name="deelname">The consent to take part holds.</param>
    /// <param name="delen">The consent to share holds.</param>
    /// <param name="gesloten">The dossier is closed to this person.</param>
    public static bool Ziet(Betrokkenheid rol, IReadOnlyCollection<Gegevenssoort> bereik, Gegevenssoort soort, bool deelname, bool delen, bool gesloten) =>
        rol == Betrokkenheid.Inwoner || (!gesloten && (rol == Betrokkenheid.Consulent ? ZietAlsConsulent(soort)
            : Betrokkene.IsTandemrol(rol) ? deelname && ZietAlsTandem(soort) : delen && bereik.Contains(soort)));

    /// <summary>True for what a consulent sees: what the task of the municipality needs, by law and not by consent (Wmo 2015 art. 5.1.1), and nothing of the plan.</summary>
    /// <param name="soort">The kind that is asked about.</param>
    public static bool ZietAlsConsulent(Gegevenssoort soort) => soort is Gegevenssoort.Contact or Gegevenssoort.Ondersteuning or Gegevenssoort.Toewijzing;

    /// <summary>
    /// True for what people who work for the provider of household support see, by their role and for as long as that provider helps: whom to help and how much (Wmo 2015
    /// art. 5.1.2 and 5.2.5), and nothing of why.
    /// </summary>
    /// <param name="soort">The kind that is asked about.</param>
    /// <param name="gesloten">The dossier is closed to this person.</param>
    public static bool ZietAlsAanbieder(Gegevenssoort soort, bool gesloten) => !gesloten && soort is (Gegevenssoort.Contact or Gegevenssoort.Toewijzing);

    /// <summary>
    /// True for what the tandem sees by the consent to take part: everything but household support, about which that consent says nothing. The
    /// inwoner may show it to anybody in the kring.
    /// </summary>
    /// <param name="soort">The kind that is asked about.</param>
    public static bool ZietAlsTandem(Gegevenssoort soort) => soort is not (Gegevenssoort.Ondersteuning or Gegevenssoort.Toewijzing);

    /// <summary>True for what the projectleider sees of every dossier: what is needed to decide on an aanmelding and to form a tandem.</summary>
    /// <param name="soort">The kind that is asked about.</param>
    /// <param name="gesloten">The dossier is closed to this person.</param>
    public static bool ZietVanAlle(Gegevenssoort soort, bool gesloten) => !gesloten && soort is (Gegevenssoort.Contact or Gegevenssoort.Aanmelding);

    /// <summary>
    /// True for what a representative sees while the paper holds: what is needed to choose the kring and to decide on consent, and nothing of
    /// the plan itself. Whoever should see more is chosen for the kring like anybody.
    /// </summary>
    /// <param name="soort">The kind that is asked about.</param>
    /// <param name="gesloten">The dossier is closed to this person.</param>
    public static bool ZietAlsVertegenwoordiger(Gegevenssoort soort, bool gesloten) => !gesloten && soort is (Gegevenssoort.Contact or Gegevenssoort.Overeenkomst);

    /// <summary>True for what somebody who broke the glass asked for; consent and involvement do not count then.</summary>
    /// <param name="gevraagd">The kinds that were asked for.</param>
    /// <param name="soort">The kind that is asked about.</param>
    /// <param name="gesloten">The dossier is closed to this person.</param>
    /// <param name="ookGesloten">This person said so, also for a dossier that is closed.</param>
    public static bool ZietInNood(IReadOnlyCollection<Gegevenssoort> gevraagd, Gegevenssoort soort, bool gesloten, bool ookGesloten) =>
        (!gesloten || ookGesloten) && gevraagd.Contains(soort);
}
