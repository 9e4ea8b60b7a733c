using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>What is known of a traject outside the aggregate, to say which documents are there and which conditions hold.</summary>
/// <param name="Traject">What is counted about the traject.</param>
public sealed record Werkprocesfeiten(Trajectfeiten Traject)
{
    /// <summary>The day on which is looked, in the Netherlands.</summary>
    public required DateOnly Vandaag { get; init; }

    /// <summary>The registration; null for somebody who took part before Spil was there.</summary>
    public Aanmeldfeit? Aanmelding { get; init; }

    /// <summary>The documents of the traject.</summary>
    public IReadOnlyList<Documentfeit> Documenten { get; init; } = [];

    /// <summary>Who takes part in the overleg and is asked for secrecy: everybody but the inwoner and the casusregisseur.</summary>
    public IReadOnlyList<Deelnemerfeit> Deelnemers { get; init; } = [];

    /// <summary>Who promised secrecy for a meeting of this traject and did not take it back; that is as good as the form.</summary>
    public IReadOnlySet<PersoonId> GeheimBeloofd { get; init; } = new HashSet<PersoonId>();

    /// <summary>What was written down without a form.</summary>
    public IReadOnlyList<Vastlegging> Vastgelegd { get; init; } = [];

    /// <summary>Which documents need not be there.</summary>
    public IReadOnlyList<Ontheffing> Ontheffingen { get; init; } = [];

    /// <summary>Codes of the pieces that lie ready in step 0 of this werkproces.</summary>
    public IReadOnlySet<string> Klaarliggend { get; init; } = new HashSet<string>();

    internal bool IsVastgelegd(int stap, string wat) => Vastgelegd.Any(v => v.Stap == stap && v.Wat == wat && v.Geldt);
}

/// <summary>What the registration says about the start.</summary>
/// <param name="OntvangenOp">The day it came in.</param>
/// <param name="FolderUitgereiktOp">The day the folder was handed over.</param>
/// <param name="UitlegGegevenOp">The day the explanation was given.</param>
public sealed record Aanmeldfeit(DateOnly OntvangenOp, DateOnly? FolderUitgereiktOp, DateOnly? UitlegGegevenOp);

/// <summary>Somebody who takes part in the overleg.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Naam">The name.</param>
/// <param name="Relatie">Who this is for the inwoner, in a word; may be empty.</param>
public sealed record Deelnemerfeit(PersoonId Persoon, string Naam, string Relatie)
{
    /// <summary>"Kees Lansink (Ons Huis)".</summary>
    public string InZin => Relatie.Length == 0 ? Naam : $"{Naam} ({Relatie})";
}

/// <summary>How one document stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Formulier">Code of the form.</param>
/// <param name="Betreft">About whom of several; may be empty.</param>
/// <param name="Stand">How the last version stands.</param>
/// <param name="VastOp">When the version that holds became final; null when there is none.</param>
/// <param name="Handtekeningen">The signatures under the last version and under the one that holds.</param>
public sealed record Documentfeit(DocumentId Id, string Formulier, string Betreft, Documentstand Stand, DateTimeOffset? VastOp,
    IReadOnlyList<Tekenfeit> Handtekeningen);

/// <summary>One signature.</summary>
/// <param name="Persoon">Who; null for somebody who is not in Spil.</param>
/// <param name="Naam">The name.</param>
/// <param name="Rol">As what.</param>
/// <param name="Verplicht">The document is not final without it.</param>
/// <param name="Stand">How it stands.</param>
/// <param name="OnderVast">Under the version that holds; otherwise under a later one that is still open.</param>
public sealed record Tekenfeit(PersoonId? Persoon, string Naam, Formulierrol Rol, bool Verplicht, Tekenstand Stand, bool OnderVast);
