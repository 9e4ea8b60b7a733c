using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Spil.Platform.Schrijven;

/// <summary>
/// A line of a log that carries the hash of the line before it. Who changes, removes or swaps a line breaks the chain at that place.
/// </summary>
public abstract class Kettingregel
{
    /// <summary>1, 2, 3, … without gaps.</summary>
    public long Nummer { get; private set; }

    /// <summary>Start of the event, UTC, whole microseconds (what both engines keep).</summary>
    public DateTimeOffset Tijdstip { get; protected set; }

    public string VorigeHash { get; private set; } = "";

    public string Hash { get; private set; } = "";

    /// <summary>Set when what it is about, or who did it, was emptied; the log of changes has a line about it (ADR 0022).</summary>
    public Guid? WisWat { get; private set; }

    public Guid? WisWie { get; private set; }

    /// <summary>Chance in the print of what it is about and of who did it. Without it nobody can guess back from the print what stood here.</summary>
    public byte[]? ZoutWat { get; private set; }

    public byte[]? ZoutWie { get; private set; }

    /// <summary>The print that stands in for what was emptied.</summary>
    public string MerkWat { get; private set; } = "";

    public string MerkWie { get; private set; } = "";

    /// <summary>What is never emptied, in a fixed order.</summary>
    protected abstract IEnumerable<string?> Vast();

    /// <summary>What it is about: emptied when a dossier is destroyed.</summary>
    protected abstract IEnumerable<string?> Wat();

    /// <summary>Who did it: emptied when that person is removed.</summary>
    protected abstract IEnumerable<string?> Wie();

    /// <summary>The names of the properties of <see cref="Wat"/> and of <see cref="Wie"/>.</summary>
    internal abstract IReadOnlyList<string> Watnamen { get; }

    internal abstract IReadOnlyList<string> Wienamen { get; }

    /// <summary>Puts this line behind the head of the chain.</summary>
    internal void VoegAanKetting(Kettingkop kop)
    {
        (ZoutWat, ZoutWie) = (RandomNumberGenerator.GetBytes(16), RandomNumberGenerator.GetBytes(16));
        Nummer = kop.Nummer + 1;
        VorigeHash = kop.Hash;
        Hash = BerekenHash();
        kop.Verzet(Nummer, Hash);
    }

    /// <summary>
    /// The hash that the line should have: SHA-256 over number, previous hash, instant, what is never emptied and the prints of the rest, each
    /// with its length before it. A part that was emptied gives the print it had; empty when the line does not hold together.
    /// </summary>
    public string BerekenHash()
    {
        if (Merk(ZoutWat, WisWat, MerkWat, Wat()) is not { } wat || Merk(ZoutWie, WisWie, MerkWie, Wie()) is not { } wie)
            return "";
        return Afdruk(null, [Nummer.ToString(CultureInfo.InvariantCulture), VorigeHash,
            (Tijdstip.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture), .. Vast(), wat, wie]);
    }

    /// <summary>Empties the chance of what it is about and keeps the print; who calls empties the words (<see cref="Bewaren.Logwisser"/>).</summary>
    internal void LeegWat(Guid wissing) => (WisWat, MerkWat, ZoutWat) = (wissing, Merk(ZoutWat, WisWat, MerkWat, Wat())!, null);

    /// <summary>The same for who did it.</summary>
    internal void LeegWie(Guid wissing) => (WisWie, MerkWie, ZoutWie) = (wissing, Merk(ZoutWie, WisWie, MerkWie, Wie())!, null);

    // The print of a part, or null when it is half emptied, or emptied without a mark.
    private static string? Merk(byte[]? zout, Guid? wissing, string merk, IEnumerable<string?> velden) => zout is null
        ? wissing is not null && merk.Length > 0 && velden.All(string.IsNullOrEmpty) ? merk : null
        : wissing is null && merk.Length == 0 ? Afdruk(zout, velden) : null;

    // A million lines are checked in a row: one buffer for all of them.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    private static string Afdruk(byte[]? zout, IEnumerable<string?> velden)
    {
        var hier = buffer ??= new ArrayBufferWriter<byte>(1024);
        hier.ResetWrittenCount();
        hier.Write(zout);
        foreach (var veld in velden)
        {
            var lengte = veld is null ? -1 : Encoding.UTF8.GetByteCount(veld);
            BitConverter.TryWriteBytes(hier.GetSpan(sizeof(int)), lengte);
            hier.Advance(sizeof(int));
            if (lengte > 0)
                hier.Advance(Encoding.UTF8.GetBytes(veld, hier.GetSpan(lengte)));
        }

        Span<byte> som = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(hier.WrittenSpan, som);
        return Convert.ToHexStringLower(som);
    }

    protected static DateTimeOffset OpMicroseconden(DateTimeOffset moment) =>
        new(moment.UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}

/// <summary>The head of a chain: the number and hash of the last line. Shows a removed last line, and is the lock for who appends.</summary>
public sealed class Kettingkop
{
    /// <summary>There is one head per chain.</summary>
    public int Id { get; private set; } = 1;

    public long Nummer { get; private set; }

    public string Hash { get; private set; } = "";

    internal void Verzet(long nummer, string hash) => (Nummer, Hash) = (nummer, hash);
}
