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

    /// <summary>Everything the hash protects, in a fixed order.</summary>
    protected abstract IEnumerable<string?> Inhoudsvelden();

    /// <summary>Puts this line behind the head of the chain.</summary>
    internal void VoegAanKetting(Kettingkop kop)
    {
        Nummer = kop.Nummer + 1;
        VorigeHash = kop.Hash;
        Hash = BerekenHash();
        kop.Verzet(Nummer, Hash);
    }

    /// <summary>The hash that the line should have: SHA-256 over number, previous hash, instant and fields, each with its length before it.</summary>
    public string BerekenHash()
    {
        // A million lines are checked in a row: one buffer, one hash.
        var buffer = new ArrayBufferWriter<byte>(1024);
        Neem(Nummer.ToString(CultureInfo.InvariantCulture));
        Neem(VorigeHash);
        Neem((Tijdstip.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture));
        foreach (var veld in Inhoudsvelden())
            Neem(veld);
        Span<byte> som = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.WrittenSpan, som);
        return Convert.ToHexStringLower(som);

        void Neem(string? veld)
        {
            var lengte = veld is null ? -1 : Encoding.UTF8.GetByteCount(veld);
            BitConverter.TryWriteBytes(buffer.GetSpan(sizeof(int)), lengte);
            buffer.Advance(sizeof(int));
            if (lengte > 0)
                buffer.Advance(Encoding.UTF8.GetBytes(veld, buffer.GetSpan(lengte)));
        }
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
