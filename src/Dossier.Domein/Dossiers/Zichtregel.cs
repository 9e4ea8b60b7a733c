using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>
/// Who sees what, for somebody who is involved today: the inwoner everything; the tandem every kind of data while the consent to take part
/// holds; others the kinds that the inwoner gave them, while the consent to share holds. This is the rule itself; pages, the domain and
/// (as a query over many dossiers) lists all decide by it, see ADR 0008.
/// </summary>
public static class Zichtregel
{
    /// <summary>True when this involvement lets somebody see this kind of data.</summary>
    /// <param name="rol">As what somebody is involved.</param>
    /// <param name="bereik">The kinds of data that the inwoner gave.</param>
    /// <param name="soort">The kind that is asked about.</param>
    /// <param name="deelname">The consent to take part holds.</param>
    /// <param name="delen">The consent to share holds.</param>
    public static bool Ziet(Betrokkenheid rol, IReadOnlyCollection<Gegevenssoort> bereik, Gegevenssoort soort, bool deelname, bool delen) =>
        rol == Betrokkenheid.Inwoner || (Betrokkene.IsTandemrol(rol) ? deelname : delen && bereik.Contains(soort));
}
