namespace Spil.Platform.Formulieren;

/// <summary>
/// A posted form without null bytes. The form reader of the framework refuses a whole form for one <c>%00</c>, with everything that was typed
/// in it. Here it becomes <c>%01</c> on the way in: also a character that nobody typed, which <c>Tekst.Schoon</c> takes out. It is replaced and
/// not left out, so that the text around it can never join to a new one.
/// </summary>
public sealed class Nulbytes(Stream bron) : Stream
{
    private static readonly byte[] Gezocht = "%00"u8.ToArray();

    // How much of the pattern the last bytes were; a read may end in the middle of it.
    private int stand;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Vervang(buffer.AsSpan(offset, bron.Read(buffer, offset, count)));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var aantal = await bron.ReadAsync(buffer, cancellationToken);
        return Vervang(buffer.Span[..aantal]);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Vervang(Span<byte> gelezen)
    {
        foreach (ref var b in gelezen)
        {
            stand = b == Gezocht[stand] ? stand + 1 : b == Gezocht[0] ? 1 : 0;
            if (stand < Gezocht.Length)
                continue;
            b = (byte)'1';
            stand = 0;
        }

        return gelezen.Length;
    }
}
