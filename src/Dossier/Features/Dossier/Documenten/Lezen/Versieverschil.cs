using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

namespace Spil.Dossier.Features.Dossier.Documenten.Lezen;

/// <summary>One answer that is different from the version before.</summary>
/// <param name="Vraag">The question, with its place.</param>
/// <param name="Eerst">What stood there; empty when there was nothing.</param>
/// <param name="Nu">What stands there; empty when it was taken away.</param>
public sealed record Versieverschil(string Vraag, string Eerst, string Nu)
{
    /// <summary>What changed since the version before, in the order of the form.</summary>
    public static IReadOnlyList<Versieverschil> Tussen(Formulierdefinitie formulier, Documentversie eerder, Documentversie versie)
    {
        var (was, nu) = (eerder.Teksten(), versie.Teksten());
        var orde = formulier.Velden.Select((v, i) => (v.Code, i)).DistinctBy(v => v.Code).ToDictionary(v => v.Code, v => v.i);
        return [.. was.Keys.Union(nu.Keys).Where(pad => was.GetValueOrDefault(pad) != nu.GetValueOrDefault(pad))
            .OrderBy(pad => orde.GetValueOrDefault(pad.Split('/')[0], int.MaxValue)).ThenBy(pad => pad, StringComparer.Ordinal)
            .Select(pad => new Versieverschil(formulier.Padnaam(pad, lijst => was.Rijen(lijst).Union(nu.Rijen(lijst)).ToList()), Woorden(pad, was), Woorden(pad, nu)))];

        string Woorden(string pad, IReadOnlyDictionary<string, string> antwoorden) =>
            !antwoorden.TryGetValue(pad, out var tekst) ? "" : formulier.Vraag(pad) is { } vraag ? Antwoordtekst.InWoorden(vraag, tekst) : tekst;
    }
}

/// <summary>One thing that somebody filled in.</summary>
/// <param name="Vraag">The question, with its place.</param>
/// <param name="Tekst">The words.</param>
/// <param name="Op">When.</param>
/// <param name="Staat">How it is with these words now: they stand, another text took their place, or they never stood there.</param>
public sealed record Invulregel(string Vraag, string Tekst, DateTimeOffset Op, string Staat)
{
    /// <summary>Who filled in what, newest first, per person.</summary>
    public static IReadOnlyList<(string Door, IReadOnlyList<Invulregel> Regels)> PerPersoon(Formulierdefinitie formulier, Documentversie versie)
    {
        var rijen = versie.Antwoorden.GroupBy(a => a.Pad).ToDictionary(g => g.Key, g => g.First().Tekst);
        return [.. versie.Antwoorden.GroupBy(a => a.Door).OrderByDescending(g => g.Max(a => a.Op)).Select(g => (g.Key, (IReadOnlyList<Invulregel>)[.. g
            .OrderByDescending(a => a.Op).ThenByDescending(a => a.Sinds).Select(a => new Invulregel(formulier.Padnaam(a.Pad, rijen.Rijen),
                formulier.Vraag(a.Pad) is { } vraag ? Antwoordtekst.InWoorden(vraag, a.Tekst) : a.Tekst, a.Op,
                a.Tot is null ? "" : a.Tot == a.Sinds ? "Niet overgenomen" : "Later veranderd"))]))];
    }
}
