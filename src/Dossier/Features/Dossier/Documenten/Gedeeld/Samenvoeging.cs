using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;

namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>
/// A concept that was kept, beside what others saved since: which questions show what was typed, which show what is stored now, and at
/// which the two texts meet.
/// </summary>
/// <param name="Stil">Paths at which this person changed nothing: they show what is stored.</param>
/// <param name="Botsingen">Paths at which both texts are shown.</param>
/// <param name="Rijen">The rows of each list of the section.</param>
public sealed record Samenvoeging(IReadOnlyList<string> Stil, IReadOnlySet<string> Botsingen, IReadOnlyDictionary<string, IReadOnlyList<string>> Rijen)
{
    /// <param name="versie">The version that is filled in.</param>
    /// <param name="gelezen">The change that this person had read.</param>
    /// <param name="sectie">The section.</param>
    /// <param name="invoer">What was typed.</param>
    public static Samenvoeging Van(Documentversie versie, int gelezen, Sectie sectie, Sectieinvoer invoer)
    {
        var (was, nu, mijn) = (versie.Op(gelezen), versie.Teksten(), invoer.Teksten());
        var codes = sectie.Velden.Select(v => v.Code).ToHashSet();
        var (stil, botsingen) = (new List<string>(), new HashSet<string>());
        foreach (var pad in was.Keys.Union(nu.Keys).Where(pad => codes.Contains(pad.Split('/')[0])).Union(invoer.Paden).Except(invoer.Geweigerd))
        {
            var (toen, staat, getypt) = (was.GetValueOrDefault(pad)?.Tekst, nu.GetValueOrDefault(pad), mijn.GetValueOrDefault(pad));
            if (getypt == toen || getypt == staat) stil.Add(pad);
            else if (staat != toen) botsingen.Add(pad);
        }

        // Rows that this person sees, rows that others added, and rows that this person took out while another wrote in them.
        var gezien = was.ToDictionary(a => a.Key, a => a.Value.Tekst);
        var rijen = sectie.Velden.Where(v => v.Soort == Veldsoort.Lijst).ToDictionary(v => v.Code, v => (IReadOnlyList<string>)[.. invoer.Rijen(v.Code)
            .Concat(nu.Rijen(v.Code).Except(gezien.Rijen(v.Code)))
            .Concat(botsingen.Where(pad => pad.StartsWith(v.Code + "/", StringComparison.Ordinal)).Select(pad => pad.Split('/')[1]))
            .Distinct().Order(StringComparer.Ordinal)]);
        return new(stil, botsingen, rijen);
    }
}
