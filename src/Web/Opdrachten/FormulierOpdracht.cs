using System.CommandLine;
using Spil.Dossier.Domein.Formulieren;

namespace Spil.Web.Opdrachten;

/// <summary><c>formulier controleer FILE.json</c>: silence when a form can be used, otherwise one line per problem. Needs no database.</summary>
internal static class FormulierOpdracht
{
    public static Command Maak()
    {
        var bestand = new Argument<string>("bestand") { Description = "Het JSON-bestand van het formulier." };
        var controleer = new Command("controleer", "Kijk of een formulier klopt. Zegt niets als alles goed is, en noemt anders elk probleem.") { bestand };
        controleer.SetAction(p =>
        {
            var problemen = Formulierlezer.Lees(Inhoud(p.GetRequiredValue(bestand))).Problemen;
            foreach (var probleem in problemen)
                Console.WriteLine(probleem);
            return problemen.Count == 0 ? Opdrachtregel.Gedaan : Opdrachtregel.Geweigerd;
        });
        return new Command("formulier", "Werk met formulieren.") { controleer };
    }

    private static byte[] Inhoud(string pad)
    {
        try
        {
            using var stroom = File.OpenRead(pad);
            // One byte more than is allowed is enough to see that it is too large.
            var inhoud = new byte[Math.Min(stroom.Length, Formulierlezer.MeesteBytes + 1)];
            stroom.ReadExactly(inhoud);
            return inhoud;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Opdrachtfout(File.Exists(pad) ? $"Dit bestand kan niet gelezen worden: {pad}" : $"Dit bestand is er niet: {pad}");
        }
    }
}
