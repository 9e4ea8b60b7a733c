using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>Rules of a dossier that is closed to all but a few.</summary>
public static class Afschermingsregels
{
    private const string Vertrouwelijk = "AVG art. 5 lid 1 onder f";

    /// <summary>It is known why a dossier is closed.</summary>
    public static readonly Regel RedenOntbreekt = new("DOS-AFS-001", "Vul in waarom dit dossier wordt afgeschermd.", Vertrouwelijk);

    /// <summary>A dossier is closed once.</summary>
    public static readonly Regel AlAfgeschermd = new("DOS-AFS-002", "Dit dossier is al afgeschermd. Je kunt wel kiezen wie het nog ziet.");

    /// <summary>What is not closed cannot be opened again.</summary>
    public static readonly Regel NietAfgeschermd = new("DOS-AFS-003", "Dit dossier is niet afgeschermd.");

    /// <summary>Only who takes part can stay.</summary>
    public static readonly Regel BuitenDossier = new("DOS-AFS-004", "Kies alleen mensen die al meedoen bij dit dossier.", Vertrouwelijk);

    /// <summary>Somebody who guides the inwoner stays, or nobody could help.</summary>
    public static readonly Regel ZonderBegeleiding = new("DOS-AFS-005", "Kies ten minste één persoon die de inwoner begeleidt. Anders kan niemand meer helpen.");

    /// <summary>It is known why it ends.</summary>
    public static readonly Regel EindredenOntbreekt = new("DOS-AFS-006", "Vul in waarom dit stopt.");

    /// <summary>The inwoner asks once.</summary>
    public static readonly Regel AlGevraagd = new("DOS-AFS-007", "Je hebt dit al gevraagd. De projectleider kijkt ernaar.");

    /// <summary>The inwoner says why, so that the projectleider can choose who stays.</summary>
    public static readonly Regel VraagOntbreekt = new("DOS-AFS-008", "Vul in waarom je dit wilt. Een paar woorden is genoeg.");
}
