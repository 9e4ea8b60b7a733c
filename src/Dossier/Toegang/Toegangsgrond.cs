using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Dossier.Toegang;

/// <summary>On what ground somebody sees a kind of data.</summary>
internal enum Grondslag
{
    /// <summary>Involved today, or by the role.</summary>
    Betrokken,

    /// <summary>Takes over later, and reads along before that.</summary>
    Meekijken,

    /// <summary>Broke the glass.</summary>
    Nood,
}

/// <summary>One kind of data of one dossier that may be seen.</summary>
internal sealed record Grond(DossierId Dossier, Gegevenssoort Soort, Grondslag Slag);

/// <summary>All that the rule asks of one involvement, in one row.</summary>
internal sealed record Relatie(DossierId Dossier, Betrokkenheid Rol, IReadOnlyList<Gegevenssoort> Bereik, bool Deelname, bool Delen, bool Gesloten, bool KijktMee)
{
    public Grondslag Slag => KijktMee ? Grondslag.Meekijken : Grondslag.Betrokken;

    public bool Ziet(Gegevenssoort soort) => Zichtregel.Ziet(Rol, Bereik, soort, Deelname, Delen, Gesloten);
}

/// <summary>A glass that is broken now.</summary>
internal sealed record Noodgeval(DossierId Dossier, IReadOnlyList<Gegevenssoort> Soorten, bool Gesloten, bool OokGesloten)
{
    public bool Ziet(Gegevenssoort soort) => Zichtregel.ZietInNood(Soorten, soort, Gesloten, OokGesloten);
}

/// <summary>What the decision rests on, for the log.</summary>
internal sealed record Gronden(string Soorten, bool Relatie, bool Toestemming, bool Noodknop = false)
{
    public static readonly Gronden Geen = new("", false, false);
}
