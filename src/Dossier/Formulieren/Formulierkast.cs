using System.Collections.Concurrent;
using Spil.Dossier.Domein.Formulieren;

namespace Spil.Dossier.Formulieren;

/// <summary>The forms in memory: those that come with the modules, and those of organisations that were read before. They never change.</summary>
public sealed class Formulierkast
{
    private readonly Dictionary<(string Code, int Versie), Formulierdefinitie> meegeleverd;
    private readonly ConcurrentDictionary<FormulierId, Formulierdefinitie> gelezen = [];

    public Formulierkast(IEnumerable<IFormulierbron> bronnen)
    {
        var alle = bronnen.SelectMany(b => b.Formulieren).ToList();
        var problemen = alle.SelectMany(f => Formuliercontrole.Problemen(f).Select(p => $"{f.Code} {f.Versie}: {p}")).ToList();
        if (problemen.Count > 0)
            throw new InvalidOperationException("A form that comes with Spil has problems. " + string.Join(' ', problemen));
        meegeleverd = alle.ToDictionary(f => (f.Code, f.Versie));
        Versies = [.. alle.Select(Formulierversie.Meegeleverd)];
    }

    /// <summary>The versions that come with Spil.</summary>
    public IReadOnlyList<Formulierversie> Versies { get; }

    /// <summary>A form that comes with Spil.</summary>
    public Formulierdefinitie? Meegeleverd(string code, int versie) => meegeleverd.GetValueOrDefault((code, versie));

    /// <summary>A form that an organisation loaded. It was read without problems when it was loaded, so it is now.</summary>
    internal Formulierdefinitie Lees(FormulierId id, string json)
    {
        var uitkomst = Formulierlezer.Lees(json);
        return gelezen.GetOrAdd(id, uitkomst.Formulier
            ?? throw new InvalidOperationException($"Form {id} cannot be read any more: {string.Join(' ', uitkomst.Problemen)}"));
    }

    internal Formulierdefinitie? Gelezen(FormulierId id) => gelezen.GetValueOrDefault(id);
}
