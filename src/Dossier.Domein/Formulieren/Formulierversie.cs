using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>One version of a form that is there, whoever brought it.</summary>
/// <param name="Code">Code of the form.</param>
/// <param name="Nummer">Version of the form.</param>
/// <param name="Titel">Name of the form.</param>
/// <param name="Stand">How it stands; what comes with Spil is in use.</param>
/// <param name="Eigen">The form that an organisation loaded; null for one that comes with Spil.</param>
public sealed record Formulierversie(string Code, int Nummer, string Titel, Formulierstand Stand, FormulierId? Eigen)
{
    /// <summary>A version that comes with Spil.</summary>
    public static Formulierversie Meegeleverd(Formulierdefinitie formulier) =>
        new(formulier.Code, formulier.Versie, formulier.Titel, Formulierstand.Gepubliceerd, null);

    /// <summary>The version a new document begins with: the newest in use. A withdrawn version begins nothing, an older one may take its place.</summary>
    /// <param name="code">Code of the form.</param>
    /// <param name="bekend">Every version that is there.</param>
    public static Uitkomst<Formulierversie> VoorNieuw(string code, IEnumerable<Formulierversie> bekend)
    {
        var versies = bekend.Where(v => v.Code == code && v.Stand != Formulierstand.Concept).ToList();
        return versies.Where(v => v.Stand == Formulierstand.Gepubliceerd).MaxBy(v => v.Nummer) is { } nieuwste ? nieuwste
            : versies.Count > 0 ? Formulierregels.Ingetrokken.Weiger() : Formulierregels.Onbekend.Weiger();
    }
}
