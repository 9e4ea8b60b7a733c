using System.Reflection;
using Spil.Dossier.Domein.Formulieren;

namespace Spil.Herstel.Domein.Formulieren;

/// <summary>
/// The forms of the method, in our own words: the JSON files beside this one, built into the assembly. A form that is changed gets the
/// next version in a file of its own; the old file stays, for the documents that were filled in with it.
/// </summary>
public sealed class Herstelformulieren : IFormulierbron
{
    private static readonly Lazy<IReadOnlyList<Formulierdefinitie>> Gelezen = new(Lees);

    /// <inheritdoc/>
    public IReadOnlyList<Formulierdefinitie> Formulieren => Gelezen.Value;

    private static Formulierdefinitie[] Lees()
    {
        var assembly = typeof(Herstelformulieren).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(naam => naam.StartsWith("formulier/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(naam => Lees(assembly, naam))];
    }

    private static Formulierdefinitie Lees(Assembly assembly, string naam)
    {
        using var geheugen = new MemoryStream();
        using (var bron = assembly.GetManifestResourceStream(naam)!) bron.CopyTo(geheugen);
        var gelezen = Formulierlezer.Lees(geheugen.ToArray());
        return gelezen.Formulier ?? throw new InvalidOperationException($"{naam} has problems. {string.Join(' ', gelezen.Problemen)}");
    }
}
