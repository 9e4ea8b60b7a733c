using System.Text;
using Shouldly;
using Spil.Platform.Formulieren;
using Xunit;

namespace Spil.Pages.Tests.Web;

public sealed class NulbytesTests
{
    [Theory]
    [InlineData("a=b%00c", "a=b%01c")]
    [InlineData("%00%00", "%01%01")]
    [InlineData("%%0000", "%%0100")]
    [InlineData("%0%00", "%0%01")]
    [InlineData("%2500&x=%0", "%2500&x=%0")]
    [InlineData("naam=Zo%C3%AB+Jansen", "naam=Zo%C3%AB+Jansen")]
    public async Task Alleen_een_nulbyte_wordt_vervangen_ook_als_hij_in_stukken_binnenkomt(string verstuurd, string gelezen)
    {
        for (var stuk = 1; stuk <= verstuurd.Length; stuk++)
        {
            await using var stroom = new Nulbytes(new MemoryStream(Encoding.ASCII.GetBytes(verstuurd)));
            var uit = new List<byte>();
            var buffer = new byte[stuk];
            for (int aantal; (aantal = await stroom.ReadAsync(buffer)) > 0;)
                uit.AddRange(buffer[..aantal]);
            Encoding.ASCII.GetString([.. uit]).ShouldBe(gelezen);
        }
    }
}
