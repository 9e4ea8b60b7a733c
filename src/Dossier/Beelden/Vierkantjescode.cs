using System.Globalization;
using System.Text;
using QRCoder;

namespace Spil.Dossier.Beelden;

/// <summary>A QR code as one path of unit squares: the policy of the site allows no data address and no style.</summary>
public static class Vierkantjescode
{
    /// <summary>How many squares wide, and the path of the dark ones.</summary>
    public static (int Breedte, string Pad) Van(string tekst)
    {
        using var maker = new QRCodeGenerator();
        using var code = maker.CreateQrCode(tekst, QRCodeGenerator.ECCLevel.M);
        var (breedte, pad) = (code.ModuleMatrix.Count, new StringBuilder());
        for (var y = 0; y < breedte; y++)
        {
            for (var x = 0; x < breedte; x++)
                if (code.ModuleMatrix[y][x]) pad.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        }

        return (breedte, pad.ToString());
    }
}
