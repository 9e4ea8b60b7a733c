namespace Spil.Iwmo;

/// <summary>
/// Counts what an XML reader takes, and stops it when the file, or one thing in it, is larger than a message can be. So memory is
/// bounded by what one element may hold, whatever the file is: a text, a comment or a tag of a gigabyte is never gathered.
/// </summary>
internal sealed class Leesbewaker(Stream binnen, long meesteBytes) : Stream
{
    /// <summary>Most bytes between two nodes: a few times the longest comment anybody writes.</summary>
    public const int MeesteBytesPerDeel = 256 * 1024;

    private long gelezen;
    private long sindsDeel;

    /// <summary>The reader came to the next node.</summary>
    public void Deel() => sindsDeel = 0;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var aantal = binnen.Read(buffer);
        sindsDeel += aantal;
        if ((gelezen += aantal) > meesteBytes) throw new Leesstop(Iwmoregels.TeGroot.Bij("/", Berichtlezer.TeGroot(meesteBytes)));
        if (sindsDeel > MeesteBytesPerDeel) throw new Leesstop(Iwmoregels.TeGroot.Bij("/", "In dit bestand staat een stuk tekst dat groter is dan in een bericht past."));
        return aantal;
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Reading on makes no sense or is not safe.</summary>
internal sealed class Leesstop(Berichtfout fout) : Exception(fout.Zin)
{
    public Berichtfout Fout { get; } = fout;
}
