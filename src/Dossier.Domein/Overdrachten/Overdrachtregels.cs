using Spil.Kern;

namespace Spil.Dossier.Domein.Overdrachten;

/// <summary>Rules of handing over: who can take over from whom, from when, and who says yes (ADR 0020).</summary>
public static class Overdrachtregels
{
    private const string Kring = "Methodiekbeschrijving, Resourcegroep en INO";

    /// <summary>The inwoner and a naaste are nobody's work.</summary>
    public static readonly Regel NietOverTeDragen = new("DOS-OVD-001", "Dit kan niemand overdragen. Alleen de inwoner kiest een naaste.", Kring);

    /// <summary>Who is not involved has nothing to hand over.</summary>
    public static readonly Regel DoetNietMee = new("DOS-OVD-002", "Deze persoon doet op die dag niet meer mee. Er is niets om over te dragen.");

    /// <summary>Somebody else takes over.</summary>
    public static readonly Regel ZelfdePersoon = new("DOS-OVD-003", "Kies iemand anders. Overdragen aan dezelfde persoon kan niet.");

    /// <summary>The colleague does this work.</summary>
    public static readonly Regel AndereRol = new("DOS-OVD-004", "Kies een collega met dezelfde rol.", "Methodiekbeschrijving, Casusregisseur");

    /// <summary>The colleague can come in on that day.</summary>
    public static readonly Regel KanNietBinnen = new("DOS-OVD-005", "Deze collega is er dan niet of kan Spil niet in. Kies iemand anders.");

    /// <summary>Another organisation needs the consent of the inwoner.</summary>
    public static readonly Regel AndereOrganisatie = new("DOS-OVD-006",
        "Deze collega werkt bij een andere organisatie. Daar is toestemming van de inwoner voor nodig: ‘Overdragen aan een nieuwe organisatie’.", "AVG art. 6 lid 1 onder a");

    /// <summary>A hand-over lies ahead.</summary>
    public static readonly Regel Voorbij = new("DOS-OVD-007", "Deze dag is al geweest. Kies vandaag of later.");

    /// <summary>Nobody plans further ahead than a year (own choice).</summary>
    public static readonly Regel TeVer = new("DOS-OVD-008", "Deze dag ligt te ver weg. Kies een dag binnen een jaar.");

    /// <summary>Who takes over is not there already.</summary>
    public static readonly Regel DoetAlMee = new("DOS-OVD-009", "Deze collega doet hier al mee. Kies iemand anders.");

    /// <summary>A closed dossier is handed over by the projectleider who closed it.</summary>
    public static readonly Regel Afgeschermd = new("DOS-OVD-010", "Dit dossier is afgeschermd. Alleen de projectleider die het afschermde, kan het overdragen.");

    /// <summary>Who has a pause waits for the inwoner.</summary>
    public static readonly Regel Gepauzeerd = new("DOS-OVD-011", "De inwoner gaf deze persoon een pauze. Overdragen kan pas als de pauze voorbij is.");

    /// <summary>Who is asked answers.</summary>
    public static readonly Regel NietAanJou = new("DOS-OVD-012", "Alleen wie gevraagd is, kan hier antwoord op geven.");

    /// <summary>It was answered already.</summary>
    public static readonly Regel AlBeantwoord = new("DOS-OVD-013", "Hier is al antwoord op gegeven.");

    /// <summary>A no has a reason, so that another can be asked.</summary>
    public static readonly Regel RedenOntbreekt = new("DOS-OVD-014", "Schrijf op waarom je dit niet overneemt.");

    /// <summary>From the day itself it is done.</summary>
    public static readonly Regel AlIngegaan = new("DOS-OVD-015", "Deze overdracht is al ingegaan. Dat kan niet meer terug.");
}
