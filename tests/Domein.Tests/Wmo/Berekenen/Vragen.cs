using FsCheck;
using FsCheck.Fluent;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Domein.Tests.Wmo.Berekenen;

/// <summary>Questions, by hand and at random.</summary>
internal static class Vragen
{
    public static Normenkader Hbel => Ingebouwdenormenkaders.Hbel2021;

    /// <summary>Any choice that both sets that come with Spil accept: of a group at most one, counts up to the maximum.</summary>
    public static readonly Gen<(Normenkader Kader, Rekenvraag Vraag)> Goed =
        from kader in Gen.Elements(Ingebouwdenormenkaders.Alle.AsEnumerable())
        from worpen in Gen.Choose(0, 14).ListOf(kader.Regels.Count)
        let gekozen = worpen.Zip(kader.Regels, Keuze).OfType<Gekozenregel>().DistinctBy(r => kader.Zoek(r.Code)!.Groep is { Length: > 0 } groep ? groep : r.Code).ToList()
        where gekozen.Count > 0
        select (kader, new Rekenvraag(kader.Code, gekozen));

    /// <summary>A question for hbel-2021: codes, with a count behind a colon.</summary>
    public static Rekenvraag Maak(params string[] regels) => new("hbel-2021",
        [.. regels.Select(r => r.Split(':')).Select(r => new Gekozenregel(r[0], r.Length > 1 ? int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture) : 1))]);

    // One in three does not count; the others one to five times.
    private static Gekozenregel? Keuze(int worp, Normregel regel) => worp % 3 == 0 ? null : new(regel.Code, Math.Min(1 + worp / 3, regel.Maximum));
}
