namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>The normenkaders that come with Spil.</summary>
public static class Ingebouwdenormenkaders
{
    /// <summary>Huizen, Blaricum, Eemnes and Laren since January 2021: the lines of which a source names the time.</summary>
    public static Normenkader Hbel2021 { get; } = Lees("hbel-2021");

    /// <summary>Results of which no source names the time: examples to try, that carry no decision.</summary>
    public static Normenkader Voorbeeld { get; } = Lees("voorbeeld");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Normenkader> Alle { get; } = [Hbel2021, Voorbeeld];

    /// <summary>The file of a normenkader that comes with Spil, to begin one's own with; null for another code.</summary>
    public static byte[]? Bestand(string code) => Alle.Any(kader => kader.Code == code) ? Bytes(code) : null;

    private static Normenkader Lees(string code)
    {
        var gelezen = Normenkaderlezer.Lees(Bytes(code));
        return gelezen.Normenkader ?? throw new InvalidOperationException($"{code}: {string.Join(" ", gelezen.Problemen)}");
    }

    private static byte[] Bytes(string code)
    {
        using var stroom = typeof(Ingebouwdenormenkaders).Assembly.GetManifestResourceStream($"normenkader/{code}.json")
            ?? throw new InvalidOperationException($"{code} is not embedded.");
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }
}
