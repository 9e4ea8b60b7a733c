using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Bestanden;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Platform;

/// <summary>Both stores keep the same promises: all or nothing, once, under the key of the content.</summary>
public sealed class BestandenTests
{
    private static readonly byte[] Groot = [.. Enumerable.Range(0, 200_001).Select(i => (byte)(i * 31))];
    private static readonly string Merk = Bestandsmerk.Van(Groot);

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task De_database_geeft_terug_wat_erin_ging_in_stukken_en_een_keer(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var opslag = diensten.Alles.GetRequiredService<IBestandsopslag>();
        await Beloften(opslag);
        (await diensten.MetDb(db => db.Set<Bestandsdeel>().Where(d => d.Merk == Merk).Select(d => d.Inhoud.Length).ToListAsync()))
            .Order().ToList().ShouldBe([200_001 - (3 * 65_536), 65_536, 65_536, 65_536]); // Pieces that never stand in memory together.
    }

    [Fact]
    public async Task De_map_geeft_terug_wat_erin_ging_en_niets_erin_kan_draaien()
    {
        var map = Directory.CreateTempSubdirectory("spil-bestanden").FullName;
        try
        {
            await Beloften(new Mapopslag(map));
            var bestanden = Directory.GetFiles(map, "*", SearchOption.AllDirectories);
            bestanden.ShouldHaveSingleItem("half a file was not left behind").ShouldEndWith(Path.Combine(Merk[..2], Merk));
            if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(bestanden[0]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            await Should.ThrowAsync<ArgumentException>(() => new Mapopslag(map).Lees("../../etc/passwd", Stream.Null, default));
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    private static async Task Beloften(IBestandsopslag opslag)
    {
        (await opslag.Lees(Merk, Stream.Null, default)).ShouldBeFalse("nothing is there yet");
        await Should.ThrowAsync<IOException>(() => opslag.Bewaar(Merk, new Afgebroken(Groot, 150_000), default));
        (await opslag.Lees(Merk, Stream.Null, default)).ShouldBeFalse("half of it is nothing");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => opslag.Bewaar(Merk, new MemoryStream(Groot), default))));
        await opslag.Bewaar(Merk, new MemoryStream(Groot), default);
        using var terug = new MemoryStream();
        (await opslag.Lees(Merk, terug, default)).ShouldBeTrue();
        terug.ToArray().ShouldBe(Groot);
    }

    /// <summary>A line that is cut after so many bytes.</summary>
    private sealed class Afgebroken(byte[] inhoud, int na) : MemoryStream(inhoud)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position >= na ? throw new IOException("The line was cut.") : base.ReadAsync(buffer[..Math.Min(buffer.Length, na - (int)Position)], cancellationToken);

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => Kopieer(destination, cancellationToken);

        private async Task Kopieer(Stream naar, CancellationToken ct)
        {
            var stuk = new byte[4096];
            for (int gelezen; (gelezen = await ReadAsync(stuk, ct)) > 0;) await naar.WriteAsync(stuk.AsMemory(0, gelezen), ct);
        }
    }
}
